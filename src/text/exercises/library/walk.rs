//! Words: steps.

use super::ExerciseText;

pub(super) const SEATED_QUICK_STEPS: ExerciseText = ExerciseText {
    name: phrase! { "Raske steg i stolen" | "Raske steg i stolen" | "Quick steps, sitting" },
    to_person: phrase! {
        "Hold i setet, og tripp så raskt du kan med føttene." |
        "Hald i setet, og tripp så raskt du kan med føtene." |
        "Hold the seat and take quick little steps with your feet."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett skritt unna, med hånda klar foran skulderen. Stolen står mot veggen, og gulvet er tørt." |
        "Du står på skrå framfor, eitt steg unna, med handa klar framfor skuldra. Stolen står mot veggen, og golvet er tørt." |
        "You stand diagonally in front, one step away, a hand ready in front of the shoulder. The chair is against the wall, and the floor is dry."
    },
    stop: phrase! {
        "Stopp hvis personen ikke kan si en hel setning." |
        "Stopp om personen ikkje kan seie ei heil setning." |
        "Stop if the person cannot say a whole sentence."
    },
};

pub(super) const HELD_SIDE_STEP: ExerciseText = ExerciseText {
    name: phrase! { "Gå sidelengs" | "Gå sidelengs" | "Step sideways" },
    to_person: phrase! {
        "Hold i benken, gå sidelengs til enden, og så tilbake." |
        "Hald i benken, gå sidelengs til enden, og så tilbake." |
        "Hold the worktop, step sideways to the end, and then back."
    },
    to_helper: phrase! {
        "Du står rett bak, ett skritt unna, og følger med sidelengs med hendene klare ved hoftene. Personen holder i benken, og gulvet er ryddet." |
        "Du står rett bak, eitt steg unna, og følgjer med sidelengs med hendene klare ved hoftene. Personen held i benken, og golvet er rydda." |
        "You stand right behind, one step away, and follow sideways, hands ready by the hips. The person holds the worktop, and the floor is clear."
    },
    stop: phrase! {
        "Stopp hvis føttene krysser eller snubler i hverandre." |
        "Stopp om føtene kryssar eller snublar i kvarandre." |
        "Stop if the feet cross or catch each other."
    },
};

pub(super) const HELD_WALK: ExerciseText = ExerciseText {
    name: phrase! { "Gå langs benken" | "Gå langs benken" | "Walk along the worktop" },
    to_person: phrase! {
        "Gå langs benken med én hånd på. Snu med små steg." |
        "Gå langs benken med éi hand på. Snu med små steg." |
        "Walk along the worktop, one hand on. Turn with small steps."
    },
    to_helper: phrase! {
        "Du står på den frie siden, litt bak, med hånda klar ved hofta når dere går. Personen holder i benken, og gulvet er ryddet." |
        "Du står på den frie sida, litt bak, med handa klar ved hofta når de går. Personen held i benken, og golvet er rydda." |
        "You stand on the free side, slightly behind, a hand ready by the hip as you walk. The person holds the worktop, and the floor is clear."
    },
    stop: phrase! {
        "Stopp hvis personen må ta begge hendene i benken." |
        "Stopp om personen må ta begge hendene i benken." |
        "Stop if the person needs both hands on the worktop."
    },
};

pub(super) const WALK_AND_TURN: ExerciseText = ExerciseText {
    name: phrase! { "Gå og snu" | "Gå og snu" | "Walk and turn" },
    to_person: phrase! {
        "Gå bort, snu med små steg, og gå tilbake." |
        "Gå bort, snu med små steg, og gå tilbake." |
        "Walk over there, turn with small steps, and walk back."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Gulvet er ryddet, og vanlig rullator eller stokk er med." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Golvet er rydda, og vanleg rullator eller stokk er med." |
        "You stand beside the person, slightly behind, a hand ready by the hip as you walk. The floor is clear, and the usual walking aid is in use."
    },
    stop: phrase! {
        "Stopp hvis personen vakler i svingen eller griper etter møbler." |
        "Stopp om personen vaklar i svingen eller grip etter møblar." |
        "Stop if the person wobbles on the turn or grabs furniture."
    },
};

pub(super) const WALK_CHANGE_PACE: ExerciseText = ExerciseText {
    name: phrase! { "Skift tempo" | "Skift tempo" | "Change pace" },
    to_person: phrase! {
        "Gå sakte, gå litt raskere, og så sakte igjen." |
        "Gå sakte, gå litt raskare, og så sakte att." |
        "Walk slowly, then a little faster, then slowly again."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Gulvet er ryddet, og du sier fra når tempoet skal skifte." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Golvet er rydda, og du seier frå når tempoet skal skifte." |
        "You stand beside the person, slightly behind, a hand ready by the hip as you walk. The floor is clear, and you say when to change pace."
    },
    stop: phrase! {
        "Stopp hvis føttene subber, eller personen ikke kan snakke." |
        "Stopp om føtene subbar, eller personen ikkje kan snakke." |
        "Stop if the feet drag or the person cannot talk."
    },
};
