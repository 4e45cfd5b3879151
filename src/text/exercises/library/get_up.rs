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
        "Du står på den siden personen ruller mot, tett inntil senga, med hånda klar ved skulderen. Sjekk at senga ikke kan gli." |
        "Du står på den sida personen rullar mot, tett inntil senga, med handa klar ved skuldra. Sjekk at senga ikkje kan gli." |
        "Stand on the side the person rolls towards, close to the bed, a hand ready by the shoulder. Check that the bed cannot slide."
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
        "Du står tett ved sengekanten, på den siden personen kommer opp, med hånda klar ved skulderen. Sjekk at senga ikke kan gli, og vent et halvt minutt på sengekanten før dere gjør det igjen." |
        "Du står tett ved sengekanten, på den sida personen kjem opp, med handa klar ved skuldra. Sjekk at senga ikkje kan gli, og vent eit halvt minutt på sengekanten før de gjer det att." |
        "Stand close to the bed, where the person comes up, a hand ready by the shoulder. Check that the bed cannot slide, and wait half a minute sitting before the next time."
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
        "Flytt deg fram på setet, én hofte om gangen, og tilbake." |
        "Flytt deg fram på setet, éi hofte om gongen, og tilbake." |
        "Move forward on the seat, one hip at a time, and back."
    },
    to_helper: phrase! {
        "Du står rett foran, tett ved, med hendene klare ved hoftene. Sjekk at stolen står mot veggen, og at begge føttene er i gulvet." |
        "Du står rett framfor, tett ved, med hendene klare ved hoftene. Sjekk at stolen står mot veggen, og at begge føtene er i golvet." |
        "Stand right in front, close by, hands ready by the hips. Check that the chair is against the wall, and that both feet are on the floor."
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
        "Stand up, hold on to the worktop until steady, and sit down."
    },
    to_helper: phrase! {
        "Du står ved siden av, tett ved, med hånda klar ved hofta. Sjekk at stolen står mot veggen eller et skap, og at benken er rett foran personen." |
        "Du står ved sida av, tett ved, med handa klar ved hofta. Sjekk at stolen står mot veggen eller eit skap, og at benken er rett framfor personen." |
        "Stand beside the person, close by, a hand ready by the hip. Check that the chair is against the wall or a cabinet, and that the worktop is right in front."
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
        "Du står ved siden av, litt bak, med hånda klar ved hofta hele veien. Sjekk at stolen står mot veggen, at gulvet er ryddet, og at vanlig rullator eller stokk er med." |
        "Du står ved sida av, litt bak, med handa klar ved hofta heile vegen. Sjekk at stolen står mot veggen, at golvet er rydda, og at vanleg rullator eller stokk er med." |
        "Stand beside the person, slightly behind, a hand ready by the hip. Check that the chair is against the wall, that the floor is clear, and that the usual walking aid is in use."
    },
    stop: phrase! {
        "Stopp hvis personen snur for fort, eller setter seg før leggene kjenner setet." |
        "Stopp om personen snur for fort, eller set seg før leggene kjenner setet." |
        "Stop if the person turns too fast, or sits before feeling the seat."
    },
};
