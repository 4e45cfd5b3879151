//! Words: joints and trunk.

use super::ExerciseText;

pub(super) const BED_HEEL_SLIDES: ExerciseText = ExerciseText {
    name: phrase! { "Dra hælen mot rumpa" | "Dra hælen mot rumpa" | "Slide your heel" },
    to_person: phrase! {
        "Dra den ene hælen mot rumpa, og strekk beinet ut igjen." |
        "Dra den eine hælen mot rumpa, og strekk beinet ut att." |
        "Slide one heel towards you, then straighten the leg again."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, på samme side som beinet, med hånda klar ved kneet. Sjekk at hælen holder seg på madrassen." |
        "Du står ved sengekanten, på same side som beinet, med handa klar ved kneet. Sjekk at hælen held seg på madrassen." |
        "Stand at the bedside, on the side of the leg, a hand ready by the knee. Check that the heel stays on the mattress."
    },
    stop: phrase! {
        "Stopp hvis kneet eller hofta gjør vondt." |
        "Stopp om kneet eller hofta gjer vondt." |
        "Stop if the knee or the hip hurts."
    },
};

pub(super) const SEATED_FOOT_CIRCLES: ExerciseText = ExerciseText {
    name: phrase! { "Tegn med foten" | "Teikn med foten" | "Draw with your foot" },
    to_person: phrase! {
        "Løft den ene foten litt, og tegn rolige sirkler i lufta." |
        "Løft den eine foten litt, og teikn rolege sirklar i lufta." |
        "Lift one foot a little and draw slow circles in the air."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, og ser at personen sitter godt inne på setet. Sjekk at stolen står mot veggen." |
        "Du står på skrå framfor, eitt steg unna, og ser at personen sit godt inne på setet. Sjekk at stolen står mot veggen." |
        "Stand diagonally in front, one step away, and make sure that the person sits well back. Check that the chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis ankelen gjør vondt, eller låret får krampe." |
        "Stopp om ankelen gjer vondt, eller låret får krampe." |
        "Stop if the ankle hurts or the thigh cramps."
    },
};

pub(super) const SEATED_TRUNK_TURN: ExerciseText = ExerciseText {
    name: phrase! { "Vri overkroppen, sittende" | "Vri overkroppen, sitjande" | "Turn your body, sitting" },
    to_person: phrase! {
        "Kryss armene på brystet, og vri deg rolig til siden og tilbake." |
        "Kryss armane på brystet, og vri deg roleg til sida og tilbake." |
        "Cross your arms and turn slowly to the side and back."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar ved skulderen. Sjekk at stolen står mot veggen, og at begge føttene er i gulvet." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved skuldra. Sjekk at stolen står mot veggen, og at begge føtene er i golvet." |
        "Stand diagonally in front, one step away, a hand ready by the shoulder. Check that the chair is against the wall, and that both feet are on the floor."
    },
    stop: phrase! {
        "Stopp hvis ryggen gjør vondt, eller personen blir svimmel." |
        "Stopp om ryggen gjer vondt, eller personen blir svimmel." |
        "Stop if the back hurts or the person gets dizzy."
    },
};

pub(super) const FREE_TRUNK_TURN: ExerciseText = ExerciseText {
    name: phrase! { "Vri overkroppen, stående" | "Vri overkroppen, ståande" | "Turn your body, standing" },
    to_person: phrase! {
        "Stå stødig med armene i kryss, og vri deg rolig til siden." |
        "Stå stødig med armane i kryss, og vri deg roleg til sida." |
        "Stand steady, cross your arms, and turn slowly to the side."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett steg unna, med hendene klare ved hoftene. Sjekk at benken er rett foran personen." |
        "Du står på skrå bak, eitt steg unna, med hendene klare ved hoftene. Sjekk at benken er rett framfor personen." |
        "Stand diagonally behind, one step away, hands ready by the hips. Check that the worktop is right in front of the person."
    },
    stop: phrase! {
        "Stopp hvis føttene flytter seg, eller personen blir svimmel." |
        "Stopp om føtene flyttar seg, eller personen blir svimmel." |
        "Stop if the feet move or the person gets dizzy."
    },
};
