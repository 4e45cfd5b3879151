//! Words: getting the legs and the upper body going.

use super::ExerciseText;

pub(super) const BED_ANKLE_PUMPS: ExerciseText = ExerciseText {
    name: phrase! { "Vipp med føttene" | "Vipp med føtene" | "Pump your feet" },
    to_person: phrase! {
        "Dra tærne mot deg, og press dem fra deg igjen." |
        "Dra tærne mot deg, og press dei frå deg att." |
        "Pull your toes towards you, then press them away again."
    },
    to_helper: phrase! {
        "Du står ved fotenden og ser at begge føttene går like langt. Sjekk at hælene hviler på madrassen." |
        "Du står ved fotenden og ser at begge føtene går like langt. Sjekk at hælane kviler på madrassen." |
        "Stand at the foot of the bed and make sure that both feet move equally far. Check that the heels rest on the mattress."
    },
    stop: phrase! {
        "Stopp hvis leggen gjør vondt eller er hoven. Si fra til sykepleier." |
        "Stopp om leggen gjer vondt eller er hoven. Sei frå til sjukepleiar." |
        "Stop if the calf hurts or is swollen. Tell the nurse."
    },
};

pub(super) const SEATED_FOOT_TAP: ExerciseText = ExerciseText {
    name: phrase! { "Foten ut og inn" | "Foten ut og inn" | "Foot out and in" },
    to_person: phrase! {
        "Sett foten ut til siden og inn igjen. Bytt fot halvveis." |
        "Set foten ut til sida og inn att. Byt fot halvvegs." |
        "Tap one foot out to the side and in. Switch feet halfway."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar ved skulderen. Sjekk at stolen står mot veggen, og at gulvet er ryddet." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved skuldra. Sjekk at stolen står mot veggen, og at golvet er rydda." |
        "Stand diagonally in front, one step away, a hand ready by the shoulder. Check that the chair is against the wall, and that the floor is clear."
    },
    stop: phrase! {
        "Stopp hvis personen glir ut mot kanten av setet." |
        "Stopp om personen glir ut mot kanten av setet." |
        "Stop if the person slides towards the edge of the seat."
    },
};

pub(super) const SEATED_MARCH: ExerciseText = ExerciseText {
    name: phrase! { "Marsjer i stolen" | "Marsjer i stolen" | "March in the chair" },
    to_person: phrase! {
        "Hold i setet, og løft knærne etter tur i rolig takt." |
        "Hald i setet, og løft knea etter tur i roleg takt." |
        "Hold on to the seat, calmly lift one knee, then the other."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar foran skulderen. Sjekk at stolen står mot veggen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar framfor skuldra. Sjekk at stolen står mot veggen." |
        "Stand diagonally in front, one step away, a hand ready in front of the shoulder. Check that the chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis hofta gjør vondt, eller personen blir svært andpusten." |
        "Stopp om hofta gjer vondt, eller personen blir svært andpusten." |
        "Stop if a hip hurts or the person gets very short of breath."
    },
};

pub(super) const HELD_MARCH: ExerciseText = ExerciseText {
    name: phrase! { "Marsjer ved benken" | "Marsjer ved benken" | "March at the worktop" },
    to_person: phrase! {
        "Hold i benken, og løft knærne etter tur i rolig takt." |
        "Hald i benken, og løft knea etter tur i roleg takt." |
        "Hold on to the worktop, calmly lift one knee, then the other."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett steg unna, med hendene klare ved hoftene. Sjekk at personen holder i benken hele tiden." |
        "Du står på skrå bak, eitt steg unna, med hendene klare ved hoftene. Sjekk at personen held i benken heile tida." |
        "Stand diagonally behind, one step away, hands ready by the hips. Check that the person holds on to the worktop all the time."
    },
    stop: phrase! {
        "Stopp hvis et kne gir etter, eller personen henger i benken." |
        "Stopp om eit kne gir etter, eller personen heng i benken." |
        "Stop if a knee gives way or the person hangs on the worktop."
    },
};

pub(super) const BED_HANDS: ExerciseText = ExerciseText {
    name: phrase! { "Åpne og lukk hendene" | "Opne og lukk hendene" | "Hands open and shut" },
    to_person: phrase! {
        "Knytt hendene rolig, og sprik med fingrene." |
        "Knyt hendene roleg, og sprik med fingrane." |
        "Make fists slowly, then spread your fingers."
    },
    to_helper: phrase! {
        "Du står ved siden av senga og gjør det samme. Sjekk at armene hviler på madrassen." |
        "Du står ved sida av senga og gjer det same. Sjekk at armane kviler på madrassen." |
        "Stand beside the bed and do the same. Check that the arms rest on the mattress."
    },
    stop: phrase! {
        "Stopp hvis fingrene gjør vondt eller låser seg." |
        "Stopp om fingrane gjer vondt eller låser seg." |
        "Stop if the fingers hurt or lock."
    },
};

pub(super) const SEATED_SHOULDER_ROLLS: ExerciseText = ExerciseText {
    name: phrase! { "Rull skuldrene" | "Rull skuldrene" | "Roll your shoulders" },
    to_person: phrase! {
        "La armene henge, og rull skuldrene opp, bak og ned." |
        "Lat armane henge, og rull skuldrene opp, bak og ned." |
        "Let your arms hang and roll your shoulders up, back and down."
    },
    to_helper: phrase! {
        "Du står rett foran, ett steg unna, og viser hvordan. Sjekk at stolen står mot veggen, og at personen sitter godt inne på setet." |
        "Du står rett framfor, eitt steg unna, og viser korleis. Sjekk at stolen står mot veggen, og at personen sit godt inne på setet." |
        "Stand right in front, one step away, and show how. Check that the chair is against the wall, and that the person sits well back."
    },
    stop: phrase! {
        "Stopp hvis det stikker eller stråler ut i armen." |
        "Stopp om det stikk eller strålar ut i armen." |
        "Stop if there is stabbing pain, or pain down the arm."
    },
};

pub(super) const SEATED_ARM_LIFT: ExerciseText = ExerciseText {
    name: phrase! { "Løft armene i stolen" | "Løft armane i stolen" | "Lift your arms, sitting" },
    to_person: phrase! {
        "Løft begge armene fram til skulderhøyde, og senk dem rolig." |
        "Løft begge armane fram til skulderhøgd, og senk dei roleg." |
        "Lift both arms forward to shoulder height, then lower them slowly."
    },
    to_helper: phrase! {
        "Du står rett foran, to steg unna, så armene har plass. Sjekk at stolen står mot veggen, og at ryggen har støtte." |
        "Du står rett framfor, to steg unna, så armane har plass. Sjekk at stolen står mot veggen, og at ryggen har støtte." |
        "Stand right in front, two steps away, so that the arms have room. Check that the chair is against the wall, and that the back is supported."
    },
    stop: phrase! {
        "Stopp hvis en skulder gjør vondt." |
        "Stopp om ei skulder gjer vondt." |
        "Stop if a shoulder hurts."
    },
};

pub(super) const FREE_ARM_LIFT: ExerciseText = ExerciseText {
    name: phrase! { "Løft armene, stående" | "Løft armane, ståande" | "Lift your arms, standing" },
    to_person: phrase! {
        "Stå stødig, løft armene fram til skulderhøyde, og senk rolig." |
        "Stå stødig, løft armane fram til skulderhøgd, og senk roleg." |
        "Stand steady, lift your arms to shoulder height, then lower them slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar ved hofta. Sjekk at benken er rett bak personen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Sjekk at benken er rett bak personen." |
        "Stand diagonally in front, one step away, a hand ready by the hip. Check that the worktop is right behind the person."
    },
    stop: phrase! {
        "Stopp hvis personen svaier bakover, eller en skulder gjør vondt." |
        "Stopp om personen svaiar bakover, eller ei skulder gjer vondt." |
        "Stop if the person sways backwards or a shoulder hurts."
    },
};
