//! Words: from both feet to one, and a step in three directions and home.

use super::ExerciseText;

pub(super) const HELD_STAGGERED: ExerciseText = ExerciseText {
    name: phrase! { "Halvt steg ved benken" | "Halvt steg ved benken" | "Half step, holding on" },
    to_person: phrase! {
        "Hold i benken, og sett den ene foten et halvt steg fram." |
        "Hald i benken, og set den eine foten eit halvt steg fram." |
        "Hold on to the worktop, one foot half a step ahead."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, tett ved, med hånda klar ved hofta. Sjekk at personen står med siden mot benken og holder i den hele tiden." |
        "Du står på sida som ikkje er mot benken, tett ved, med handa klar ved hofta. Sjekk at personen står med sida mot benken og held i han heile tida." |
        "Stand on the side away from the worktop, close by, a hand ready by the hip. Check that the person stands side-on to the worktop and holds on all the time."
    },
    stop: phrase! {
        "Stopp hvis personen må flytte foten for å holde balansen." |
        "Stopp om personen må flytte foten for å halde balansen." |
        "Stop if the person must move a foot to keep their balance."
    },
};

pub(super) const HELD_ONE_LEG: ExerciseText = ExerciseText {
    name: phrase! { "Ett bein ved benken" | "Eitt bein ved benken" | "One leg, holding on" },
    to_person: phrase! {
        "Hold i benken, løft den ene foten litt, og stå stille." |
        "Hald i benken, løft den eine foten litt, og stå stille." |
        "Hold on to the worktop, lift one foot, and stand still."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, tett ved, med hånda klar ved hofta. Sjekk at personen holder i benken hele tiden, og bytter bein til neste gang." |
        "Du står på sida som ikkje er mot benken, tett ved, med handa klar ved hofta. Sjekk at personen held i benken heile tida, og byter bein til neste gong." |
        "Stand on the side away from the worktop, close by, a hand ready by the hip. Check that the person holds on all the time, and switches legs for the next time."
    },
    stop: phrase! {
        "Stopp hvis hofta siger ut, eller kneet gir etter." |
        "Stopp om hofta sig ut, eller kneet gir etter." |
        "Stop if the hip sags or the knee gives way."
    },
};

pub(super) const FREE_STAGGERED: ExerciseText = ExerciseText {
    name: phrase! { "Halvt steg uten hender" | "Halvt steg utan hender" | "Half step, hands free" },
    to_person: phrase! {
        "Sett den ene foten et halvt steg fram, og slipp taket." |
        "Set den eine foten eit halvt steg fram, og slepp taket." |
        "Put one foot half a step ahead, then let go."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, tett ved, med hendene klare ved hoftene. Sjekk at personen står med siden mot benken, tett inntil den." |
        "Du står på sida som ikkje er mot benken, tett ved, med hendene klare ved hoftene. Sjekk at personen står med sida mot benken, tett inntil han." |
        "Stand on the side away from the worktop, close by, hands ready by the hips. Check that the person stands side-on to the worktop, close to it."
    },
    stop: phrase! {
        "Stopp hvis personen svaier så mye at du må ta tak." |
        "Stopp om personen svaiar så mykje at du må ta tak." |
        "Stop if the person sways so much that you must hold on."
    },
};

pub(super) const FREE_ONE_LEG: ExerciseText = ExerciseText {
    name: phrase! { "Ett bein uten hender" | "Eitt bein utan hender" | "One leg, hands free" },
    to_person: phrase! {
        "Løft den ene foten, og slipp benken når du er stødig." |
        "Løft den eine foten, og slepp benken når du er stødig." |
        "Lift one foot and let go of the worktop once steady."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, tett ved, med hendene klare ved hoftene. Sjekk at personen har benken tett inntil seg, og bytter bein til neste gang." |
        "Du står på sida som ikkje er mot benken, tett ved, med hendene klare ved hoftene. Sjekk at personen har benken tett inntil seg, og byter bein til neste gong." |
        "Stand on the side away from the worktop, close by, hands ready by the hips. Check that the worktop is right beside the person, and switch legs for the next time."
    },
    stop: phrase! {
        "Stopp hvis foten må i gulvet før tre sekunder er gått." |
        "Stopp om foten må i golvet før tre sekund er gått." |
        "Stop if the foot comes down before three seconds have passed."
    },
};

pub(super) const SEATED_STEP_OUT: ExerciseText = ExerciseText {
    name: phrase! { "Foten i tre retninger" | "Foten i tre retningar" | "Foot in three directions" },
    to_person: phrase! {
        "Hold i setet, og sett foten fram, ut og bak." |
        "Hald i setet, og set foten fram, ut og bak." |
        "Hold on to the seat. Step forward, out and back."
    },
    to_helper: phrase! {
        "Du står på skrå foran, så langt unna at foten har plass. Sjekk at stolen står mot veggen, og at gulvet er ryddet." |
        "Du står på skrå framfor, så langt unna at foten har plass. Sjekk at stolen står mot veggen, og at golvet er rydda." |
        "Stand diagonally in front, far enough away for the foot. Check that the chair is against the wall, and that the floor is clear."
    },
    stop: phrase! {
        "Stopp hvis personen glir fram på setet, eller foten henger igjen." |
        "Stopp om personen glir fram på setet, eller foten heng att." |
        "Stop if the person slides forward or the foot drags behind."
    },
};

pub(super) const HELD_FOUR_STEPS: ExerciseText = ExerciseText {
    name: phrase! { "Tre retninger ved benken" | "Tre retningar ved benken" | "Three directions, holding on" },
    to_person: phrase! {
        "Hold i benken. Ta ett steg fram, ett ut og ett bak." |
        "Hald i benken. Ta eitt steg fram, eitt ut og eitt bak." |
        "Hold on to the worktop. Step forward, out and back."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, ett steg unna, med hånda klar ved hofta. Sjekk at personen holder i benken, og at gulvet er ryddet." |
        "Du står på sida som ikkje er mot benken, eitt steg unna, med handa klar ved hofta. Sjekk at personen held i benken, og at golvet er rydda." |
        "Stand on the side away from the worktop, one step away, a hand ready by the hip. Check that the person holds on to the worktop, and that the floor is clear."
    },
    stop: phrase! {
        "Stopp hvis personen krysser beina, eller et kne gir etter." |
        "Stopp om personen kryssar beina, eller eit kne gir etter." |
        "Stop if the person crosses their legs or a knee gives way."
    },
};

pub(super) const FREE_FOUR_STEPS: ExerciseText = ExerciseText {
    name: phrase! { "Tre retninger uten hender" | "Tre retningar utan hender" | "Three directions, hands free" },
    to_person: phrase! {
        "Ta ett steg fram og tilbake, ett ut og ett bak." |
        "Ta eitt steg fram og tilbake, eitt ut og eitt bak." |
        "Take one step forward and back, one out, and one behind."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, ett steg unna, med hendene klare ved hoftene. Sjekk at benken er tett ved, og at gulvet er ryddet." |
        "Du står på sida som ikkje er mot benken, eitt steg unna, med hendene klare ved hoftene. Sjekk at benken er tett ved, og at golvet er rydda." |
        "Stand on the side away from the worktop, one step away, hands ready by the hips. Check that the worktop is close by, and that the floor is clear."
    },
    stop: phrase! {
        "Stopp hvis personen må ta flere steg for å hente seg inn." |
        "Stopp om personen må ta fleire steg for å hente seg inn." |
        "Stop if the person needs extra steps to recover their balance."
    },
};
