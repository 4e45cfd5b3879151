//! Words: steps.

use super::ExerciseText;

pub(super) const SEATED_QUICK_STEPS: ExerciseText = ExerciseText {
    name: phrase! { "Raske steg i stolen" | "Raske steg i stolen" | "Quick steps, sitting" },
    to_person: phrase! {
        "Hold i setet, og tripp raskt med føttene, med små steg." |
        "Hald i setet, og tripp raskt med føtene, med små steg." |
        "Hold on to the seat and take quick little steps."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar foran skulderen. Sjekk at stolen står mot veggen, og at gulvet er tørt." |
        "Du står på skrå framfor, eitt steg unna, med handa klar framfor skuldra. Sjekk at stolen står mot veggen, og at golvet er tørt." |
        "Stand diagonally in front, one step away, a hand ready in front of the shoulder. Check that the chair is against the wall, and that the floor is dry."
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
        "Hold on to the worktop, step sideways to the end and back."
    },
    to_helper: phrase! {
        "Du står rett bak, ett steg unna, og følger med sidelengs med hendene klare ved hoftene. Sjekk at personen holder i benken, og at gulvet er ryddet." |
        "Du står rett bak, eitt steg unna, og følgjer med sidelengs med hendene klare ved hoftene. Sjekk at personen held i benken, og at golvet er rydda." |
        "Stand right behind, one step away, and follow sideways, hands ready by the hips. Check that the person holds on to the worktop, and that the floor is clear."
    },
    stop: phrase! {
        "Stopp hvis personen krysser føttene eller snubler." |
        "Stopp om personen kryssar føtene eller snublar." |
        "Stop if the person crosses their feet or stumbles."
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
        "Du står på siden som ikke er mot benken, litt bak, med hånda klar ved hofta når dere går. Sjekk at personen holder i benken, og at gulvet er ryddet." |
        "Du står på sida som ikkje er mot benken, litt bak, med handa klar ved hofta når de går. Sjekk at personen held i benken, og at golvet er rydda." |
        "Stand on the side away from the worktop, slightly behind, a hand ready by the hip as you walk. Check that the person holds on to the worktop, and that the floor is clear."
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
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Sjekk at gulvet er ryddet, og at vanlig rullator eller stokk er med." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Sjekk at golvet er rydda, og at vanleg rullator eller stokk er med." |
        "Stand beside the person, slightly behind, a hand ready by the hip as you walk. Check that the floor is clear, and that the usual walking aid is in use."
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
        "Du står ved siden av, litt bak, med hånda klar ved hofta, og sier fra når tempoet skal skifte. Sjekk at gulvet er ryddet, og at vanlig rullator eller stokk er med." |
        "Du står ved sida av, litt bak, med handa klar ved hofta, og seier frå når tempoet skal skifte. Sjekk at golvet er rydda, og at vanleg rullator eller stokk er med." |
        "Stand beside the person, slightly behind, a hand ready by the hip, and say when to change pace. Check that the floor is clear, and that the usual walking aid is in use."
    },
    stop: phrase! {
        "Stopp hvis føttene subber, eller personen ikke kan snakke." |
        "Stopp om føtene subbar, eller personen ikkje kan snakke." |
        "Stop if the feet drag or the person cannot talk."
    },
};
