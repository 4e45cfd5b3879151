//! Words: over a threshold.

use super::ExerciseText;

pub(super) const SEATED_STEP_OVER: ExerciseText = ExerciseText {
    name: phrase! { "Over håndkleet, sittende" | "Over handkleet, sitjande" | "Over the towel, sitting" },
    to_person: phrase! {
        "Hold i setet, og løft foten over det sammenrullede håndkleet og tilbake." |
        "Hald i setet, og løft foten over det samanrulla handkleet og tilbake." |
        "Hold on, lift your foot over the rolled-up towel and back."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar foran skulderen. Sjekk at stolen står mot veggen, og at håndkleet er rullet sammen og ligger på tvers." |
        "Du står på skrå framfor, eitt steg unna, med handa klar framfor skuldra. Sjekk at stolen står mot veggen, og at handkleet er rulla saman og ligg på tvers." |
        "Stand diagonally in front, one step away, a hand ready in front of the shoulder. Check that the chair is against the wall, and that the towel is rolled up and lies across."
    },
    stop: phrase! {
        "Stopp hvis foten henger fast, eller hofta gjør vondt." |
        "Stopp om foten heng fast, eller hofta gjer vondt." |
        "Stop if the foot catches or the hip hurts."
    },
};

pub(super) const HELD_STEP_OVER: ExerciseText = ExerciseText {
    name: phrase! { "Over håndkleet ved benken" | "Over handkleet ved benken" | "Step over, holding on" },
    to_person: phrase! {
        "Hold i benken, løft foten over det sammenrullede håndkleet og tilbake." |
        "Hald i benken, løft foten over det samanrulla handkleet og tilbake." |
        "Hold on to the worktop, step over the rolled-up towel and back."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, litt bak, med hånda klar ved hofta. Sjekk at personen holder i benken, og at håndkleet er rullet sammen og ligger på tvers." |
        "Du står på sida som ikkje er mot benken, litt bak, med handa klar ved hofta. Sjekk at personen held i benken, og at handkleet er rulla saman og ligg på tvers." |
        "Stand on the side away from the worktop, slightly behind, a hand ready by the hip. Check that the person holds on, and that the towel is rolled up and lies across."
    },
    stop: phrase! {
        "Stopp hvis foten tar borti håndkleet to ganger." |
        "Stopp om foten kjem borti handkleet to gonger." |
        "Stop if the foot touches the towel twice."
    },
};

pub(super) const WALK_STEP_OVER: ExerciseText = ExerciseText {
    name: phrase! { "Gå over håndklærne" | "Gå over handklea" | "Step over the towels" },
    to_person: phrase! {
        "Gå fram, og løft foten godt over hvert av de rullede håndklærne." |
        "Gå fram, og løft foten godt over kvart av dei rulla handklea." |
        "Walk forward and lift your feet well over each rolled-up towel."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta. Sjekk at håndklærne er rullet sammen, et steg fra hverandre, at gulvet er tørt, og at vanlig stokk er med." |
        "Du står ved sida av, litt bak, med handa klar ved hofta. Sjekk at handklea er rulla saman, eit steg frå kvarandre, at golvet er tørt, og at vanleg stokk er med." |
        "Stand beside the person, slightly behind, a hand ready by the hip. Check that the towels are rolled up, one step apart, that the floor is dry, and the usual stick in use."
    },
    stop: phrase! {
        "Stopp hvis personen tråkker på et håndkle eller griper etter deg." |
        "Stopp om personen trakkar på eit handkle eller grip etter deg." |
        "Stop if the person steps on a towel or grabs at you."
    },
};
