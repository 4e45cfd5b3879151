//! Words: out of bed and up from a chair.

use super::ExerciseText;

pub(super) const BED_ROLL: ExerciseText = ExerciseText {
    name: phrase! { "Rull over på siden" | "Rull over på sida" | "Roll onto your side" },
    to_person: phrase! {
        "Bøy knærne, rull over på siden, og rull tilbake." |
        "Bøy knea, rull over på sida, og rull tilbake." |
        "Bend your knees, roll onto your side, and roll back."
    },
    to_helper: phrase! {
        "Du står på den siden personen ruller mot, tett inntil senga, med hånda klar ved skulderen. Senga kan ikke gli." |
        "Du står på den sida personen rullar mot, tett inntil senga, med handa klar ved skuldra. Senga kan ikkje gli." |
        "You stand on the side the person rolls towards, close to the bed, a hand ready by the shoulder. The bed cannot slide."
    },
    stop: phrase! {
        "Stopp hvis personen blir svimmel eller kommer for nær kanten." |
        "Stopp om personen blir svimmel eller kjem for nær kanten." |
        "Stop if the person gets dizzy or comes too near the edge."
    },
};

pub(super) const BED_TO_EDGE: ExerciseText = ExerciseText {
    name: phrase! { "Fra liggende til sittende" | "Frå liggjande til sitjande" | "From lying to sitting" },
    to_person: phrase! {
        "Rull på siden, senk beina over kanten, og press deg opp." |
        "Rull på sida, senk beina over kanten, og press deg opp." |
        "Roll over, lower your legs off the bed, push yourself up."
    },
    to_helper: phrase! {
        "Du står tett ved sengekanten, på den siden personen kommer opp, med hånda klar ved skulderen. Senga kan ikke gli." |
        "Du står tett ved sengekanten, på den sida personen kjem opp, med handa klar ved skuldra. Senga kan ikkje gli." |
        "You stand close to the bedside, on the side where the person comes up, a hand ready by the shoulder. The bed cannot slide."
    },
    stop: phrase! {
        "Stopp hvis personen blir blek eller svimmel av å sette seg opp." |
        "Stopp om personen blir bleik eller svimmel av å setje seg opp." |
        "Stop if the person turns pale or dizzy on sitting up."
    },
};

pub(super) const SEATED_SCOOT: ExerciseText = ExerciseText {
    name: phrase! { "Flytt deg på setet" | "Flytt deg på setet" | "Move on the seat" },
    to_person: phrase! {
        "Flytt deg fram på setet, en side om gangen, og tilbake." |
        "Flytt deg fram på setet, ei side om gongen, og tilbake." |
        "Move forward on the seat, one side at a time, and back."
    },
    to_helper: phrase! {
        "Du står rett foran, tett ved, med hendene klare ved hoftene. Stolen står mot veggen, og begge føttene er i gulvet." |
        "Du står rett framfor, tett ved, med hendene klare ved hoftene. Stolen står mot veggen, og begge føtene er i golvet." |
        "You stand right in front, close by, hands ready by the hips. The chair is against the wall, and both feet are on the floor."
    },
    stop: phrase! {
        "Stopp hvis personen er i ferd med å gli av setet." |
        "Stopp om personen er i ferd med å gli av setet." |
        "Stop if the person is about to slide off the seat."
    },
};

pub(super) const RISE_AND_STEADY: ExerciseText = ExerciseText {
    name: phrase! { "Reis deg, stå stødig" | "Reis deg, stå stødig" | "Rise and stand steady" },
    to_person: phrase! {
        "Reis deg, hold i benken til du er stødig, og sett deg." |
        "Reis deg, hald i benken til du er stødig, og set deg." |
        "Stand up, hold the worktop until you are steady, sit down."
    },
    to_helper: phrase! {
        "Du står ved siden av, holder stolen i ro med én hånd og har den andre klar ved hofta. Benken er rett foran personen." |
        "Du står ved sida av, held stolen i ro med éi hand og har den andre klar ved hofta. Benken er rett framfor personen." |
        "You stand beside the person, hold the chair still with one hand and keep the other ready by the hip. The worktop is right in front of the person."
    },
    stop: phrase! {
        "Stopp hvis personen blir svimmel av å reise seg." |
        "Stopp om personen blir svimmel av å reise seg." |
        "Stop if the person gets dizzy on standing up."
    },
};

pub(super) const RISE_AND_WALK: ExerciseText = ExerciseText {
    name: phrase! { "Reis deg og gå" | "Reis deg og gå" | "Rise and walk" },
    to_person: phrase! {
        "Reis deg, gå tre meter, snu, gå tilbake, og sett deg." |
        "Reis deg, gå tre meter, snu, gå tilbake, og set deg." |
        "Stand up, walk three metres, turn, walk back, and sit down."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta hele veien. Stolen står mot veggen, og gulvet er ryddet." |
        "Du står ved sida av, litt bak, med handa klar ved hofta heile vegen. Stolen står mot veggen, og golvet er rydda." |
        "You stand beside the person, slightly behind, a hand ready by the hip all the way. The chair is against the wall, and the floor is clear."
    },
    stop: phrase! {
        "Stopp hvis personen snur for fort eller bommer på setet." |
        "Stopp om personen snur for fort eller bommar på setet." |
        "Stop if the person turns too fast or misses the seat."
    },
};
