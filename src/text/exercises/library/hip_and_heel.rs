//! Words: the leg out to the side, heels up.

use super::ExerciseText;

pub(super) const BED_LEG_OUT: ExerciseText = ExerciseText {
    name: phrase! { "Beinet ut og inn" | "Beinet ut og inn" | "Leg out and in" },
    to_person: phrase! {
        "La det ene beinet gli ut til siden og inn igjen." |
        "Lat det eine beinet gli ut til sida og inn att." |
        "Let one leg slide out to the side and back."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, på samme side som beinet, så det ikke glir utenfor. Sjekk at beinet ikke går over midten." |
        "Du står ved sengekanten, på same side som beinet, så det ikkje glir utanfor. Sjekk at beinet ikkje går over midten." |
        "Stand at the bedside, on the side of the leg, so that it cannot slide off. Check that the leg does not cross the middle."
    },
    stop: phrase! {
        "Stopp hvis hofta eller lysken gjør vondt." |
        "Stopp om hofta eller lysken gjer vondt." |
        "Stop if the hip or the groin hurts."
    },
};

pub(super) const SEATED_KNEES_APART: ExerciseText = ExerciseText {
    name: phrase! { "Knærne ut og inn" | "Knea ut og inn" | "Knees out and in" },
    to_person: phrase! {
        "Flytt knær og føtter fra hverandre, og samle dem igjen." |
        "Flytt kne og føter frå kvarandre, og samle dei att." |
        "Move your knees and feet apart, then together again."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, og ser at personen sitter midt på setet. Sjekk at stolen står mot veggen." |
        "Du står på skrå framfor, eitt steg unna, og ser at personen sit midt på setet. Sjekk at stolen står mot veggen." |
        "Stand diagonally in front, one step away, and make sure that the person sits in the middle of the seat. Check that the chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis hofta gjør vondt, eller personen glir fram." |
        "Stopp om hofta gjer vondt, eller personen glir fram." |
        "Stop if a hip hurts or the person slides forward."
    },
};

pub(super) const HELD_LEG_ASIDE: ExerciseText = ExerciseText {
    name: phrase! { "Løft beinet til siden" | "Løft beinet til sida" | "Lift the leg sideways" },
    to_person: phrase! {
        "Hold i benken, løft det ene beinet ut, og senk rolig." |
        "Hald i benken, løft det eine beinet ut, og senk roleg." |
        "Hold on to the worktop, lift one leg out, lower it slowly."
    },
    to_helper: phrase! {
        "Du står rett bak, ett steg unna, med hendene klare på hver side av hoftene. Sjekk at personen holder i benken med begge hender." |
        "Du står rett bak, eitt steg unna, med hendene klare på kvar side av hoftene. Sjekk at personen held i benken med begge hendene." |
        "Stand right behind, one step away, hands ready on each side of the hips. Check that the person holds on to the worktop with both hands."
    },
    stop: phrase! {
        "Stopp hvis hofta gjør vondt, eller personen vakler." |
        "Stopp om hofta gjer vondt, eller personen vaklar." |
        "Stop if the hip hurts or the person wobbles."
    },
};

pub(super) const SEATED_HEEL_LIFT: ExerciseText = ExerciseText {
    name: phrase! { "Løft hælene i stolen" | "Løft hælane i stolen" | "Heel lifts, sitting" },
    to_person: phrase! {
        "Løft begge hælene høyt, og senk dem rolig." |
        "Løft begge hælane høgt, og senk dei roleg." |
        "Lift both heels high, then lower them slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, og ser at føttene står rett under knærne. Sjekk at stolen står mot veggen." |
        "Du står på skrå framfor, eitt steg unna, og ser at føtene står rett under knea. Sjekk at stolen står mot veggen." |
        "Stand diagonally in front, one step away, and make sure that the feet are right under the knees. Check that the chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis leggen får krampe eller gjør vondt." |
        "Stopp om leggen får krampe eller gjer vondt." |
        "Stop if the calf cramps or hurts."
    },
};

pub(super) const HELD_HEEL_LIFT: ExerciseText = ExerciseText {
    name: phrase! { "Tåhev ved benken" | "Tåhev ved benken" | "Heel lifts, holding on" },
    to_person: phrase! {
        "Hold i benken, løft hælene, og kom rolig ned igjen." |
        "Hald i benken, løft hælane, og kom roleg ned att." |
        "Hold on to the worktop, lift your heels, come slowly down again."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett steg unna, med hånda klar ved hofta. Sjekk at personen holder i benken med begge hender." |
        "Du står på skrå bak, eitt steg unna, med handa klar ved hofta. Sjekk at personen held i benken med begge hendene." |
        "Stand diagonally behind, one step away, a hand ready by the hip. Check that the person holds on to the worktop with both hands."
    },
    stop: phrase! {
        "Stopp hvis en ankel gir etter, eller leggen får krampe." |
        "Stopp om ein ankel gir etter, eller leggen får krampe." |
        "Stop if an ankle gives way or the calf cramps."
    },
};

pub(super) const FREE_HEEL_LIFT: ExerciseText = ExerciseText {
    name: phrase! { "Tåhev uten hender" | "Tåhev utan hender" | "Heel lifts, hands free" },
    to_person: phrase! {
        "Hold hendene rett over benken, løft hælene, og senk rolig." |
        "Hald hendene rett over benken, løft hælane, og senk roleg." |
        "Hands just above the worktop, lift your heels, and lower slowly."
    },
    to_helper: phrase! {
        "Du står tett bak, litt på skrå, med hendene klare ved hoftene. Sjekk at benken er rett foran personen." |
        "Du står tett bak, litt på skrå, med hendene klare ved hoftene. Sjekk at benken er rett framfor personen." |
        "Stand close behind, slightly to one side, hands ready by the hips. Check that the worktop is right in front of the person."
    },
    stop: phrase! {
        "Stopp hvis personen må gripe i benken to ganger." |
        "Stopp om personen må gripe i benken to gonger." |
        "Stop if the person has to grab the worktop twice."
    },
};
