//! Words: down to the floor and up again.

use super::ExerciseText;

pub(super) const HELD_LUNGE: ExerciseText = ExerciseText {
    name: phrase! { "Langt steg, bøy knærne" | "Langt steg, bøy knea" | "Long step, bend knees" },
    to_person: phrase! {
        "Hold i benken, ta et langt steg, og bøy begge knærne." |
        "Hald i benken, ta eit langt steg, og bøy begge knea." |
        "Hold on to the worktop, take a long step, bend both knees."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, tett ved, med hendene klare ved hofta og skulderen. Sjekk at personen holder i benken hele tiden." |
        "Du står på sida som ikkje er mot benken, tett ved, med hendene klare ved hofta og skuldra. Sjekk at personen held i benken heile tida." |
        "Stand on the side away from the worktop, close by, hands ready by the hip and the shoulder. Check that the person holds on to the worktop all the time."
    },
    stop: phrase! {
        "Stopp hvis et kne gjør vondt eller vrir seg innover." |
        "Stopp om eit kne gjer vondt eller vrir seg innover." |
        "Stop if a knee hurts or twists inwards."
    },
};

pub(super) const HELD_KNEEL_DOWN: ExerciseText = ExerciseText {
    name: phrase! { "Ned på ett kne" | "Ned på eitt kne" | "Down on one knee" },
    to_person: phrase! {
        "Hold i benken, gå ned på ett kne, og reis deg igjen." |
        "Hald i benken, gå ned på eitt kne, og reis deg att." |
        "Hold on to the worktop, kneel on one knee, stand up again."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, tett ved, med hendene klare ved hofta og skulderen. Sjekk at personen holder i benken, og at det ligger noe mykt under kneet." |
        "Du står på sida som ikkje er mot benken, tett ved, med hendene klare ved hofta og skuldra. Sjekk at personen held i benken, og at det ligg noko mjukt under kneet." |
        "Stand on the side away from the worktop, close by, hands ready by the hip and the shoulder. Check that the person holds on, and that something soft lies under the knee."
    },
    stop: phrase! {
        "Stopp hvis kneet gjør vondt, eller personen ikke kommer opp selv. Løft ikke, sett fram en stol." |
        "Stopp om kneet gjer vondt, eller personen ikkje kjem opp sjølv. Løft ikkje, set fram ein stol." |
        "Stop if the knee hurts or the person cannot rise unaided. Do not lift, bring a chair."
    },
};

pub(super) const FLOOR_RISE: ExerciseText = ExerciseText {
    name: phrase! { "Gulvet og opp igjen" | "Golvet og opp att" | "Floor and up again" },
    to_person: phrase! {
        "Gå ned på ett kne, så på alle fire, og opp igjen." |
        "Gå ned på eitt kne, så på alle fire, og opp att." |
        "Down on one knee, then hands and knees, then up again."
    },
    to_helper: phrase! {
        "Du står tett ved siden av, med hendene klare ved hofta og skulderen, og løfter ikke. Sjekk at benken er tett ved, og at det er mykt under knærne." |
        "Du står tett ved sida av, med hendene klare ved hofta og skuldra, og løftar ikkje. Sjekk at benken er tett ved, og at det er mjukt under knea." |
        "Stand close beside the person, hands ready by the hip and the shoulder, and do not lift. Check that the worktop is close by, and that it is soft under the knees."
    },
    stop: phrase! {
        "Stopp hvis personen ikke kommer videre eller blir svimmel. La personen sitte eller ligge, og ring etter hjelp." |
        "Stopp om personen ikkje kjem vidare eller blir svimmel. Lat personen sitje eller liggje, og ring etter hjelp." |
        "Stop if the person gets stuck or dizzy. Let them sit or lie, and phone for help."
    },
};
