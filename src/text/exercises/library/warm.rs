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
        "Du står ved fotenden og ser at begge føttene går like langt. Hælene hviler på madrassen." |
        "Du står ved fotenden og ser at begge føtene går like langt. Hælane kviler på madrassen." |
        "You stand at the foot of the bed and see that both feet move equally far. The heels rest on the mattress."
    },
    stop: phrase! {
        "Stopp hvis det gjør vondt i leggen." |
        "Stopp om det gjer vondt i leggen." |
        "Stop if the calf hurts."
    },
};

pub(super) const SEATED_FOOT_TAP: ExerciseText = ExerciseText {
    name: phrase! { "Foten ut og inn" | "Foten ut og inn" | "Foot out and in" },
    to_person: phrase! {
        "Sett foten ut til siden og inn igjen. Bytt fot halvveis." |
        "Set foten ut til sida og inn att. Byt fot halvvegs." |
        "Tap one foot out to the side and in. Change feet halfway."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett skritt unna, med hånda klar ved skulderen. Stolen står mot veggen, og gulvet er ryddet." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved skuldra. Stolen står mot veggen, og golvet er rydda." |
        "You stand diagonally in front, one step away, a hand ready by the shoulder. The chair is against the wall, and the floor is clear."
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
        "Hold the seat and lift your knees in turn, calmly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett skritt unna, med hånda klar foran skulderen. Stolen står mot veggen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar framfor skuldra. Stolen står mot veggen." |
        "You stand diagonally in front, one step away, a hand ready in front of the shoulder. The chair is against the wall."
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
        "Hold the worktop and lift your knees in turn, calmly."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett skritt unna, med hendene klare ved hoftene. Personen holder i benken med begge hender." |
        "Du står på skrå bak, eitt steg unna, med hendene klare ved hoftene. Personen held i benken med begge hendene." |
        "You stand diagonally behind, one step away, hands ready by the hips. The person holds the worktop with both hands."
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
        "Du står ved siden av senga og gjør det samme. Armene hviler på madrassen." |
        "Du står ved sida av senga og gjer det same. Armane kviler på madrassen." |
        "You stand beside the bed and do the same. The arms rest on the mattress."
    },
    stop: phrase! {
        "Stopp hvis fingrene gjør vondt eller låser seg." |
        "Stopp om fingrane gjer vondt eller låser seg." |
        "Stop if the fingers hurt or lock."
    },
};

pub(super) const SEATED_SHOULDER_ROLLS: ExerciseText = ExerciseText {
    name: phrase! { "Rull med skuldrene" | "Rull med skuldrene" | "Roll your shoulders" },
    to_person: phrase! {
        "La armene henge, og rull skuldrene opp, bak og ned." |
        "Lat armane henge, og rull skuldrene opp, bak og ned." |
        "Let your arms hang and roll your shoulders up, back and down."
    },
    to_helper: phrase! {
        "Du står rett foran, ett skritt unna, og viser hvordan. Stolen står mot veggen, og personen sitter godt inne på setet." |
        "Du står rett framfor, eitt steg unna, og viser korleis. Stolen står mot veggen, og personen sit godt inne på setet." |
        "You stand right in front, one step away, and show how. The chair is against the wall, and the person sits well back."
    },
    stop: phrase! {
        "Stopp hvis det stikker eller stråler ut i armen." |
        "Stopp om det stikk eller strålar ut i armen." |
        "Stop if pain stabs or runs down the arm."
    },
};

pub(super) const SEATED_ARM_LIFT: ExerciseText = ExerciseText {
    name: phrase! { "Løft armene i stolen" | "Løft armane i stolen" | "Lift your arms, sitting" },
    to_person: phrase! {
        "Løft begge armene fram og opp, og senk dem rolig." |
        "Løft begge armane fram og opp, og senk dei roleg." |
        "Lift both arms forward and up, then lower them slowly."
    },
    to_helper: phrase! {
        "Du står rett foran, to skritt unna, så armene har plass. Stolen står mot veggen, og ryggen har støtte." |
        "Du står rett framfor, to steg unna, så armane har plass. Stolen står mot veggen, og ryggen har støtte." |
        "You stand right in front, two steps away, so that the arms have room. The chair is against the wall, and the back is supported."
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
        "Stå stødig, løft begge armene opp foran deg, og senk rolig." |
        "Stå stødig, løft begge armane opp framfor deg, og senk roleg." |
        "Stand steady, lift both arms up in front, then lower them slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett skritt unna, med hånda klar ved hofta. Benken er rett bak personen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Benken er rett bak personen." |
        "You stand diagonally in front, one step away, a hand ready by the hip. The worktop is right behind the person."
    },
    stop: phrase! {
        "Stopp hvis personen svaier bakover, eller en skulder gjør vondt." |
        "Stopp om personen svaiar bakover, eller ei skulder gjer vondt." |
        "Stop if the person sways backwards or a shoulder hurts."
    },
};
