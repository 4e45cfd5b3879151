//! Words: backwards, sideways and heel to toe; steps while the head does something else.

use super::ExerciseText;

pub(super) const HELD_BACK_WALK: ExerciseText = ExerciseText {
    name: phrase! { "Gå baklengs ved benken" | "Gå baklengs ved benken" | "Backwards along the worktop" },
    to_person: phrase! {
        "Gå baklengs langs benken med én hånd på, i små steg." |
        "Gå baklengs langs benken med éi hand på, i små steg." |
        "Walk backwards along the worktop, one hand on, small steps."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, litt bak, med hånda klar ved hofta når dere går. Sjekk at personen holder i benken, og at gulvet bak er ryddet." |
        "Du står på sida som ikkje er mot benken, litt bak, med handa klar ved hofta når de går. Sjekk at personen held i benken, og at golvet bak er rydda." |
        "Stand on the side away from the worktop, slightly behind, a hand ready by the hip. Check that the person holds on to the worktop, and that the floor behind is clear."
    },
    stop: phrase! {
        "Stopp hvis personen lener seg bakover eller snubler." |
        "Stopp om personen lener seg bakover eller snublar." |
        "Stop if the person leans backwards or stumbles."
    },
};

pub(super) const HELD_LINE_WALK: ExerciseText = ExerciseText {
    name: phrase! { "På linje langs benken" | "På linje langs benken" | "Walk heel to toe" },
    to_person: phrase! {
        "Hold i benken, og gå hæl mot tå bortover." |
        "Hald i benken, og gå hæl mot tå bortover." |
        "Hold on to the worktop and walk heel to toe."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, litt bak, med hånda klar ved hofta når dere går. Sjekk at personen holder i benken, og at gulvet er ryddet." |
        "Du står på sida som ikkje er mot benken, litt bak, med handa klar ved hofta når de går. Sjekk at personen held i benken, og at golvet er rydda." |
        "Stand on the side away from the worktop, slightly behind, a hand ready by the hip. Check that the person holds on to the worktop, and that the floor is clear."
    },
    stop: phrase! {
        "Stopp hvis personen tråkker feil to ganger." |
        "Stopp om personen trør feil to gonger." |
        "Stop if the person missteps twice."
    },
};

pub(super) const WALK_SIDEWAYS: ExerciseText = ExerciseText {
    name: phrase! { "Sidelengs over gulvet" | "Sidelengs over golvet" | "Sideways across the floor" },
    to_person: phrase! {
        "Gå sidelengs over gulvet med små steg, og så tilbake." |
        "Gå sidelengs over golvet med små steg, og så tilbake." |
        "Step sideways across the floor, small steps, and then back."
    },
    to_helper: phrase! {
        "Du står rett bak, ett steg unna, og følger med sidelengs med hendene klare ved hoftene. Sjekk at gulvet er ryddet, og at personen klarer seg uten rullator." |
        "Du står rett bak, eitt steg unna, og følgjer med sidelengs med hendene klare ved hoftene. Sjekk at golvet er rydda, og at personen klarer seg utan rullator." |
        "Stand right behind, one step away, and follow sideways, hands ready by the hips. Check that the floor is clear, and that the person manages without a rollator."
    },
    stop: phrase! {
        "Stopp hvis personen krysser føttene eller griper etter deg." |
        "Stopp om personen kryssar føtene eller grip etter deg." |
        "Stop if the person crosses their feet or grabs at you."
    },
};

pub(super) const WALK_BACKWARD: ExerciseText = ExerciseText {
    name: phrase! { "Gå baklengs" | "Gå baklengs" | "Walk backwards" },
    to_person: phrase! {
        "Gå baklengs med små steg, stopp, og gå fram igjen." |
        "Gå baklengs med små steg, stopp, og gå fram att." |
        "Walk backwards in small steps, stop, and walk forward again."
    },
    to_helper: phrase! {
        "Du står på skrå bak, tett ved, med hendene klare ved hoftene når dere går. Sjekk at gulvet er ryddet, og at personen klarer seg uten rullator." |
        "Du står på skrå bak, tett ved, med hendene klare ved hoftene når de går. Sjekk at golvet er rydda, og at personen klarer seg utan rullator." |
        "Stand diagonally behind, close by, hands ready by the hips as you walk. Check that the floor is clear, and that the person manages without a rollator."
    },
    stop: phrase! {
        "Stopp hvis overkroppen faller bakover, eller stegene ikke stanser." |
        "Stopp om overkroppen fell bakover, eller stega ikkje stansar." |
        "Stop if the body tips backwards or the steps will not stop."
    },
};

pub(super) const SEATED_MARCH_COUNT: ExerciseText = ExerciseText {
    name: phrase! { "Marsjer og tell, sittende" | "Marsjer og tel, sitjande" | "March and count, sitting" },
    to_person: phrase! {
        "Hold i setet, løft knærne, og tell baklengs fra tjue." |
        "Hald i setet, løft knea, og tel baklengs frå tjue." |
        "Hold on to the seat, march, and count back from twenty."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar foran skulderen. Sjekk at stolen står mot veggen, og at personen holder i setet." |
        "Du står på skrå framfor, eitt steg unna, med handa klar framfor skuldra. Sjekk at stolen står mot veggen, og at personen held i setet." |
        "Stand diagonally in front, one step away, a hand ready in front of the shoulder. Check that the chair is against the wall, and that the person holds on."
    },
    stop: phrase! {
        "Stopp hvis personen glir på setet eller blir svært andpusten." |
        "Stopp om personen glir på setet eller blir svært andpusten." |
        "Stop if the person slides on the seat or gets very breathless."
    },
};

pub(super) const HELD_MARCH_COUNT: ExerciseText = ExerciseText {
    name: phrase! { "Marsjer og tell, stående" | "Marsjer og tel, ståande" | "March and count, standing" },
    to_person: phrase! {
        "Hold i benken, marsjer på stedet, og tell baklengs fra tjue." |
        "Hald i benken, marsjer på staden, og tel baklengs frå tjue." |
        "Hold on to the worktop, march, and count back from twenty."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett steg unna, med hendene klare ved hoftene. Sjekk at personen holder i benken hele tiden." |
        "Du står på skrå bak, eitt steg unna, med hendene klare ved hoftene. Sjekk at personen held i benken heile tida." |
        "Stand diagonally behind, one step away, hands ready by the hips. Check that the person holds on to the worktop all the time."
    },
    stop: phrase! {
        "Stopp hvis personen slipper benken for å tenke." |
        "Stopp om personen slepp benken for å tenkje." |
        "Stop if the person lets go of the worktop to think."
    },
};

pub(super) const WALK_TURN_HEAD: ExerciseText = ExerciseText {
    name: phrase! { "Gå og snu hodet" | "Gå og snu hovudet" | "Walk, turn your head" },
    to_person: phrase! {
        "Gå rolig, og se til den ene og den andre siden." |
        "Gå roleg, og sjå til den eine og den andre sida." |
        "Walk calmly and look to one side, then to the other."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Sjekk at gulvet er ryddet, og at vanlig rullator eller stokk er med." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Sjekk at golvet er rydda, og at vanleg rullator eller stokk er med." |
        "Stand beside the person, slightly behind, a hand ready by the hip as you walk. Check that the floor is clear, and that the usual walking aid is in use."
    },
    stop: phrase! {
        "Stopp hvis personen blir svimmel eller ikke holder retningen." |
        "Stopp om personen blir svimmel eller ikkje held retninga." |
        "Stop if the person gets dizzy or cannot walk straight."
    },
};

pub(super) const WALK_AND_COUNT: ExerciseText = ExerciseText {
    name: phrase! { "Gå og tell" | "Gå og tel" | "Walk and count" },
    to_person: phrase! {
        "Gå i vanlig tempo, og tell baklengs fra femti." |
        "Gå i vanleg tempo, og tel baklengs frå femti." |
        "Walk at your usual pace and count back from fifty."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Sjekk at gulvet er ryddet, og at vanlig rullator eller stokk er med." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Sjekk at golvet er rydda, og at vanleg rullator eller stokk er med." |
        "Stand beside the person, slightly behind, a hand ready by the hip as you walk. Check that the floor is clear, and that the usual walking aid is in use."
    },
    stop: phrase! {
        "Stopp hvis personen vakler hver gang tallene blir vanskelige." |
        "Stopp om personen vaklar kvar gong tala blir vanskelege." |
        "Stop if the person wobbles whenever the numbers get hard."
    },
};
