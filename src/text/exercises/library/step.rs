//! Words: over a threshold, up a stair.

use super::ExerciseText;

pub(super) const SEATED_STEP_OVER: ExerciseText = ExerciseText {
    name: phrase! { "Over håndkleet, sittende" | "Over handkleet, sitjande" | "Over the towel, sitting" },
    to_person: phrase! {
        "Hold i setet, og løft foten over håndkleet og tilbake." |
        "Hald i setet, og løft foten over handkleet og tilbake." |
        "Hold the seat and lift your foot over the towel and back."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett skritt unna, med hånda klar foran skulderen. Stolen står mot veggen, og personen holder i setet." |
        "Du står på skrå framfor, eitt steg unna, med handa klar framfor skuldra. Stolen står mot veggen, og personen held i setet." |
        "You stand diagonally in front, one step away, a hand ready in front of the shoulder. The chair is against the wall, and the person holds the seat."
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
        "Hold i benken, løft den ene foten over håndkleet og tilbake." |
        "Hald i benken, løft den eine foten over handkleet og tilbake." |
        "Hold the worktop, lift one foot over the towel and back."
    },
    to_helper: phrase! {
        "Du står på den frie siden, litt bak, med hånda klar ved hofta. Personen holder i benken hele tiden." |
        "Du står på den frie sida, litt bak, med handa klar ved hofta. Personen held i benken heile tida." |
        "You stand on the free side, slightly behind, a hand ready by the hip. The person holds the worktop all the time."
    },
    stop: phrase! {
        "Stopp hvis foten tar borti håndkleet to ganger." |
        "Stopp om foten kjem borti handkleet to gonger." |
        "Stop if the foot touches the towel twice."
    },
};

pub(super) const HELD_STEP_UP: ExerciseText = ExerciseText {
    name: phrase! { "Opp på trinnet" | "Opp på trinnet" | "Up on the step" },
    to_person: phrase! {
        "Hold deg fast, gå opp på trinnet, og gå rolig ned." |
        "Hald deg fast, gå opp på trinnet, og gå roleg ned." |
        "Hold on, step up onto the step, and step slowly down."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett skritt unna, med hendene klare ved hoftene. Trinnet kan ikke gli, og personen holder i rekkverket eller benken." |
        "Du står på skrå bak, eitt steg unna, med hendene klare ved hoftene. Trinnet kan ikkje gli, og personen held i rekkverket eller benken." |
        "You stand diagonally behind, one step away, hands ready by the hips. The step cannot slide, and the person holds the rail or the worktop."
    },
    stop: phrase! {
        "Stopp hvis kneet gir etter, eller foten ikke når helt opp." |
        "Stopp om kneet gir etter, eller foten ikkje når heilt opp." |
        "Stop if the knee gives way or the foot misses the step."
    },
};

pub(super) const WALK_STEP_OVER: ExerciseText = ExerciseText {
    name: phrase! { "Gå over håndklærne" | "Gå over handklea" | "Step over the towels" },
    to_person: phrase! {
        "Gå fram, og løft foten godt over hvert håndkle." |
        "Gå fram, og løft foten godt over kvart handkle." |
        "Walk forward and lift your feet well over each towel."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Gulvet er tørt og ellers ryddet." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Golvet er tørt og elles rydda." |
        "You stand beside the person, slightly behind, a hand ready by the hip as you walk. The floor is dry and otherwise clear."
    },
    stop: phrase! {
        "Stopp hvis personen tråkker på et håndkle eller griper etter deg." |
        "Stopp om personen trakkar på eit handkle eller grip etter deg." |
        "Stop if the person steps on a towel or grabs for you."
    },
};

pub(super) const STAIRS_WITH_RAIL: ExerciseText = ExerciseText {
    name: phrase! { "Opp og ned trappa" | "Opp og ned trappa" | "Up and down stairs" },
    to_person: phrase! {
        "Hold i rekkverket, gå rolig opp trappa, og rolig ned." |
        "Hald i rekkverket, gå roleg opp trappa, og roleg ned." |
        "Hold the rail, walk slowly up the stairs, and slowly down."
    },
    to_helper: phrase! {
        "Du står ett trinn nedenfor, både opp og ned, med én hånd på rekkverket og én klar ved hofta. Personen holder i rekkverket hele tiden." |
        "Du står eitt trinn nedanfor, både opp og ned, med éi hand på rekkverket og éi klar ved hofta. Personen held i rekkverket heile tida." |
        "You stand one step below, both going up and coming down, one hand on the rail and one ready by the hip. The person holds the rail all the time."
    },
    stop: phrase! {
        "Stopp hvis personen må hvile midt i trappa, eller et kne gir etter." |
        "Stopp om personen må kvile midt i trappa, eller eit kne gir etter." |
        "Stop if the person has to rest midway or a knee gives way."
    },
};
