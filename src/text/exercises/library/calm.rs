//! Words: stretching the calf, breathing.

use super::ExerciseText;

pub(super) const BED_CALF_STRETCH: ExerciseText = ExerciseText {
    name: phrase! { "Tøy leggen i senga" | "Tøy leggen i senga" | "Calf stretch, lying" },
    to_person: phrase! {
        "Press hælen fra deg, dra tærne mot deg. Bytt bein halvveis." |
        "Press hælen frå deg, dra tærne mot deg. Byt bein halvvegs." |
        "Push your heel away, pull your toes back. Switch legs halfway."
    },
    to_helper: phrase! {
        "Du står ved fotenden, på samme side som beinet, og ser at det ligger rolig på madrassen. Sjekk at senga ikke kan gli." |
        "Du står ved fotenden, på same side som beinet, og ser at det ligg roleg på madrassen. Sjekk at senga ikkje kan gli." |
        "Stand at the foot of the bed, on the side of the leg, and make sure that it lies still on the mattress. Check that the bed cannot slide."
    },
    stop: phrase! {
        "Stopp hvis leggen får krampe, eller smerten ikke gir seg." |
        "Stopp om leggen får krampe, eller smerta ikkje gir seg." |
        "Stop if the calf cramps or the pain does not ease."
    },
};

pub(super) const SEATED_CALF_STRETCH: ExerciseText = ExerciseText {
    name: phrase! { "Tøy leggen i stolen" | "Tøy leggen i stolen" | "Calf stretch, sitting" },
    to_person: phrase! {
        "Strekk beinet fram, dra tærne mot deg. Bytt bein halvveis." |
        "Strekk beinet fram, dra tærne mot deg. Byt bein halvvegs." |
        "Stretch one leg out, pull your toes back. Switch legs halfway."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, så beinet har plass. Sjekk at stolen står mot veggen, og at personen sitter godt inne på setet." |
        "Du står på skrå framfor, eitt steg unna, så beinet har plass. Sjekk at stolen står mot veggen, og at personen sit godt inne på setet." |
        "Stand diagonally in front, one step away, so that the leg has room. Check that the chair is against the wall, and that the person sits well back."
    },
    stop: phrase! {
        "Stopp hvis det stikker bak i kneet, eller personen glir fram." |
        "Stopp om det stikk bak i kneet, eller personen glir fram." |
        "Stop if it hurts sharply behind the knee or the person slides forward."
    },
};

pub(super) const HELD_CALF_STRETCH: ExerciseText = ExerciseText {
    name: phrase! { "Tøy leggen mot veggen" | "Tøy leggen mot veggen" | "Calf stretch, standing" },
    to_person: phrase! {
        "Støtt deg på veggen, én fot bak, hælen i gulvet. Bytt halvveis." |
        "Støtt deg på veggen, éin fot bak, hælen i golvet. Byt halvvegs." |
        "Hands on the wall, one foot back, heel down. Switch halfway."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett steg unna, med hånda klar ved hofta. Sjekk at begge hendene er på veggen, og at gulvet er tørt." |
        "Du står på skrå bak, eitt steg unna, med handa klar ved hofta. Sjekk at begge hendene er på veggen, og at golvet er tørt." |
        "Stand diagonally behind, one step away, a hand ready by the hip. Check that both hands are on the wall, and that the floor is dry."
    },
    stop: phrase! {
        "Stopp hvis den bakerste foten glir, eller leggen får krampe." |
        "Stopp om den bakarste foten glir, eller leggen får krampe." |
        "Stop if the back foot slides or the calf cramps."
    },
};

pub(super) const BED_BREATHING: ExerciseText = ExerciseText {
    name: phrase! { "Pust rolig i senga" | "Pust roleg i senga" | "Breathe slowly, lying" },
    to_person: phrase! {
        "Legg hendene på magen, pust rolig inn, og pust lenge ut." |
        "Legg hendene på magen, pust roleg inn, og pust lenge ut." |
        "Rest your hands on your stomach. Breathe in, then slowly out."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, ved skuldrene, og puster i samme takt. Sjekk at hodet hviler på puta." |
        "Du står ved sengekanten, ved skuldrene, og pustar i same takt. Sjekk at hovudet kviler på puta." |
        "Stand at the bedside, by the shoulders, and breathe at the same pace. Check that the head rests on the pillow."
    },
    stop: phrase! {
        "Stopp hvis personen blir tung i pusten av å ligge." |
        "Stopp om personen blir tung i pusten av å liggje." |
        "Stop if lying down makes the person short of breath."
    },
};

pub(super) const SEATED_BREATHING: ExerciseText = ExerciseText {
    name: phrase! { "Pust rolig i stolen" | "Pust roleg i stolen" | "Breathe slowly, sitting" },
    to_person: phrase! {
        "Pust inn og løft armene ut. Pust ut og senk dem." |
        "Pust inn og løft armane ut. Pust ut og senk dei." |
        "Breathe in and open your arms. Breathe out and lower them."
    },
    to_helper: phrase! {
        "Du står rett foran, to steg unna, og puster i samme takt. Sjekk at stolen står mot veggen, og at ryggen har støtte." |
        "Du står rett framfor, to steg unna, og pustar i same takt. Sjekk at stolen står mot veggen, og at ryggen har støtte." |
        "Stand right in front, two steps away, and breathe at the same pace. Check that the chair is against the wall, and that the back is supported."
    },
    stop: phrase! {
        "Stopp hvis personen blir svimmel, eller det prikker i fingrene." |
        "Stopp om personen blir svimmel, eller det prikkar i fingrane." |
        "Stop if the person gets dizzy or the fingers tingle."
    },
};

pub(super) const FREE_BREATHING: ExerciseText = ExerciseText {
    name: phrase! { "Pust rolig, stående" | "Pust roleg, ståande" | "Breathe slowly, standing" },
    to_person: phrase! {
        "Stå stødig, pust inn med armene ut, og pust rolig ut." |
        "Stå stødig, pust inn med armane ut, og pust roleg ut." |
        "Stand steady, breathe in with arms wide, and breathe slowly out."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar ved hofta. Sjekk at benken er rett bak personen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Sjekk at benken er rett bak personen." |
        "Stand diagonally in front, one step away, a hand ready by the hip. Check that the worktop is right behind the person."
    },
    stop: phrase! {
        "Stopp hvis personen blir svimmel eller må støtte seg." |
        "Stopp om personen blir svimmel eller må støtte seg." |
        "Stop if the person gets dizzy or needs support."
    },
};
