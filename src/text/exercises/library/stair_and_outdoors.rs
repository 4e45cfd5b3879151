//! Words: up a stair and down, over the doorstep and out.

use super::ExerciseText;

pub(super) const HELD_STEP_TAP: ExerciseText = ExerciseText {
    name: phrase! { "Foten på trinnet" | "Foten på trinnet" | "Tap the step" },
    to_person: phrase! {
        "Hold deg fast, sett foten på trinnet, og ned igjen." |
        "Hald deg fast, set foten på trinnet, og ned att." |
        "Hold on, tap your foot on the step, and down again."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett steg unna, med hendene klare ved hoftene. Sjekk at trinnet ikke kan gli, og at personen holder i rekkverket eller benken." |
        "Du står på skrå bak, eitt steg unna, med hendene klare ved hoftene. Sjekk at trinnet ikkje kan gli, og at personen held i rekkverket eller benken." |
        "Stand diagonally behind, one step away, hands ready by the hips. Check that the step cannot slide, and that the person holds on to the rail or the worktop."
    },
    stop: phrase! {
        "Stopp hvis foten treffer kanten av trinnet to ganger." |
        "Stopp om foten treffer kanten av trinnet to gonger." |
        "Stop if the foot hits the edge of the step twice."
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
        "Du står på skrå bak, ett steg unna, med hendene klare ved hoftene. Sjekk at trinnet ikke kan gli, og at personen holder i rekkverket eller benken." |
        "Du står på skrå bak, eitt steg unna, med hendene klare ved hoftene. Sjekk at trinnet ikkje kan gli, og at personen held i rekkverket eller benken." |
        "Stand diagonally behind, one step away, hands ready by the hips. Check that the step cannot slide, and that the person holds on to the rail or the worktop."
    },
    stop: phrase! {
        "Stopp hvis kneet gir etter, eller foten ikke når helt opp." |
        "Stopp om kneet gir etter, eller foten ikkje når heilt opp." |
        "Stop if the knee gives way or the foot misses the step."
    },
};

pub(super) const STAIRS_FEW: ExerciseText = ExerciseText {
    name: phrase! { "Tre trinn i trappa" | "Tre trinn i trappa" | "Up three stairs" },
    to_person: phrase! {
        "Hold i rekkverket. Gå tre trinn opp, og rolig ned." |
        "Hald i rekkverket. Gå tre trinn opp, og roleg ned." |
        "Hold on to the rail. Three steps up, and slowly down."
    },
    to_helper: phrase! {
        "Du står ett trinn nedenfor, både opp og ned, med én hånd på rekkverket og én klar ved hofta. Sjekk at personen holder i rekkverket hele tiden." |
        "Du står eitt trinn nedanfor, både opp og ned, med éi hand på rekkverket og éi klar ved hofta. Sjekk at personen held i rekkverket heile tida." |
        "Stand one step below, both going up and coming down, one hand on the rail and one ready by the hip. Check that the person holds on to the rail all the time."
    },
    stop: phrase! {
        "Stopp hvis personen blir andpusten, eller et kne gir etter. Hold dere fast, og gå rolig ned." |
        "Stopp om personen blir andpusten, eller eit kne gir etter. Hald dykk fast, og gå roleg ned." |
        "Stop if the person gets breathless or a knee gives way. Hold on, and go slowly down."
    },
};

pub(super) const STAIRS_WITH_RAIL: ExerciseText = ExerciseText {
    name: phrase! { "Opp og ned trappa" | "Opp og ned trappa" | "Up and down stairs" },
    to_person: phrase! {
        "Hold i rekkverket, gå rolig opp trappa, og rolig ned." |
        "Hald i rekkverket, gå roleg opp trappa, og roleg ned." |
        "Hold on to the rail. Walk slowly up the stairs, slowly down."
    },
    to_helper: phrase! {
        "Du står ett trinn nedenfor, både opp og ned, med én hånd på rekkverket og én klar ved hofta. Sjekk at personen holder i rekkverket hele tiden." |
        "Du står eitt trinn nedanfor, både opp og ned, med éi hand på rekkverket og éi klar ved hofta. Sjekk at personen held i rekkverket heile tida." |
        "Stand one step below, both going up and coming down, one hand on the rail and one ready by the hip. Check that the person holds on to the rail all the time."
    },
    stop: phrase! {
        "Stopp hvis personen blir sliten, eller et kne gir etter. Hold dere fast, og gå rolig ned." |
        "Stopp om personen blir sliten, eller eit kne gir etter. Hald dykk fast, og gå roleg ned." |
        "Stop if the person tires or a knee gives way. Hold on, and go slowly down."
    },
};

pub(super) const HELD_DOORSTEP: ExerciseText = ExerciseText {
    name: phrase! { "Over dørstokken" | "Over dørstokken" | "Over the doorstep" },
    to_person: phrase! {
        "Hold i dørkarmen, gå over dørstokken, og gå tilbake." |
        "Hald i dørkarmen, gå over dørstokken, og gå tilbake." |
        "Hold on to the door frame, step over the doorstep and back."
    },
    to_helper: phrase! {
        "Du står på skrå bak, tett ved, med hånda klar ved hofta. Sjekk at døra står fast, at personen holder i dørkarmen, og at underlaget er jevnt og tørt." |
        "Du står på skrå bak, tett ved, med handa klar ved hofta. Sjekk at døra står fast, at personen held i dørkarmen, og at underlaget er jamt og tørt." |
        "Stand diagonally behind, close by, a hand ready by the hip. Check that the door cannot swing, that the person holds on, and that the ground is even and dry."
    },
    stop: phrase! {
        "Stopp hvis foten tar borti dørstokken to ganger." |
        "Stopp om foten kjem borti dørstokken to gonger." |
        "Stop if the foot touches the doorstep twice."
    },
};

pub(super) const WALK_OUT_SHORT: ExerciseText = ExerciseText {
    name: phrase! { "Kort tur ute" | "Kort tur ute" | "Short walk outdoors" },
    to_person: phrase! {
        "Gå ute i rolig tempo, så du kan snakke mens du går." |
        "Gå ute i roleg tempo, så du kan snakke medan du går." |
        "Walk outdoors at a calm pace, so that you can talk."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Sjekk at underlaget er jevnt og uten is, og at vanlig rullator eller stokk er med." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Sjekk at underlaget er jamt og utan is, og at vanleg rullator eller stokk er med." |
        "Stand beside the person, slightly behind, a hand ready by the hip as you walk. Check that the ground is even and free of ice, and that the usual walking aid is in use."
    },
    stop: phrase! {
        "Stopp hvis personen ikke kan snakke, eller vil sette seg. Hvil før dere går hjem." |
        "Stopp om personen ikkje kan snakke, eller vil setje seg. Kvil før de går heim." |
        "Stop if the person cannot talk or wants to sit down. Rest before you walk home."
    },
};

pub(super) const WALK_OUT_LONG: ExerciseText = ExerciseText {
    name: phrase! { "Lengre tur ute" | "Lengre tur ute" | "Longer walk outdoors" },
    to_person: phrase! {
        "Gå fra huset, snu når halve turen er gått, gå tilbake." |
        "Gå frå huset, snu når halve turen er gått, gå tilbake." |
        "Walk away from the house half the time, then walk back."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Sjekk at underlaget er jevnt uten is, at rullator eller stokk er med, og at dere kan sitte underveis." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Sjekk at underlaget er jamt utan is, at rullator eller stokk er med, og at de kan sitje undervegs." |
        "Stand beside the person, slightly behind, a hand ready by the hip. Check that the ground is even and free of ice, the walking aid in use, and a seat on the way."
    },
    stop: phrase! {
        "Stopp hvis personen puster tungt, får vondt eller går mer ustøtt. Sitt ned, og ring hvis det varer." |
        "Stopp om personen pustar tungt, får vondt eller går meir ustøtt. Sit ned, og ring om det varer." |
        "Stop if the person is breathless, in pain or less steady. Sit down, and phone if it lasts."
    },
};
