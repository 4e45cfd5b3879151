//! Words: lifting the body with both legs, straightening and bending the knee.

use super::ExerciseText;

pub(super) const BED_BRIDGE: ExerciseText = ExerciseText {
    name: phrase! { "Løft rumpa fra madrassen" | "Løft rumpa frå madrassen" | "Lift your hips, lying" },
    to_person: phrase! {
        "Bøy knærne, press føttene ned, og løft rumpa. Senk deg rolig." |
        "Bøy knea, press føtene ned, og løft rumpa. Senk deg roleg." |
        "Knees bent, press your feet down, lift your hips, lower slowly."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, ved knærne, og hindrer at føttene glir. Sjekk at senga ikke kan gli." |
        "Du står ved sengekanten, ved knea, og hindrar at føtene glir. Sjekk at senga ikkje kan gli." |
        "Stand at the bedside, by the knees, and keep the feet from sliding. Check that the bed cannot slide."
    },
    stop: phrase! {
        "Stopp hvis personen holder pusten eller får vondt i ryggen." |
        "Stopp om personen held pusten eller får vondt i ryggen." |
        "Stop if the person holds their breath or the back hurts."
    },
};

pub(super) const SEATED_LEAN_FORWARD: ExerciseText = ExerciseText {
    name: phrase! { "Len deg og press" | "Len deg og press" | "Lean and press" },
    to_person: phrase! {
        "Len deg godt fram, og press føttene i gulvet. Len deg tilbake." |
        "Len deg godt fram, og press føtene i golvet. Len deg tilbake." |
        "Lean well forward and press your feet down. Then lean back."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar foran skulderen. Sjekk at stolen står mot veggen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar framfor skuldra. Sjekk at stolen står mot veggen." |
        "Stand diagonally in front, one step away, a hand ready in front of the shoulder. Check that the chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis personen tipper fram på setet eller blir svimmel." |
        "Stopp om personen tippar fram på setet eller blir svimmel." |
        "Stop if the person tips forward on the seat or gets dizzy."
    },
};

pub(super) const RISE_WITH_ARMS: ExerciseText = ExerciseText {
    name: phrase! { "Reis deg med armlenene" | "Reis deg med armlena" | "Rise with the armrests" },
    to_person: phrase! {
        "Press fra på armlenene, reis deg, og sett deg rolig ned." |
        "Press frå på armlena, reis deg, og set deg roleg ned." |
        "Push up from the armrests, stand up, and sit down slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar ved hofta. Sjekk at stolen står mot veggen, og at armlenene sitter fast." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Sjekk at stolen står mot veggen, og at armlena sit fast." |
        "Stand diagonally in front, one step away, a hand ready by the hip. Check that the chair is against the wall, and that its armrests are firm."
    },
    stop: phrase! {
        "Stopp hvis beina skjelver, eller personen deiser ned i stolen." |
        "Stopp om beina skjelv, eller personen deisar ned i stolen." |
        "Stop if the legs shake or the person drops into the chair."
    },
};

pub(super) const HELD_RISE: ExerciseText = ExerciseText {
    name: phrase! { "Reis deg ved benken" | "Reis deg ved benken" | "Rise at the worktop" },
    to_person: phrase! {
        "Legg hendene på benken, reis deg, og sett deg rolig ned." |
        "Legg hendene på benken, reis deg, og set deg roleg ned." |
        "Put your hands on the worktop, stand up, and sit down slowly."
    },
    to_helper: phrase! {
        "Du står ved siden av, tett ved, med hånda klar ved hofta. Sjekk at stolen står mot veggen eller et skap, og at personen støtter seg på benken, ikke på deg." |
        "Du står ved sida av, tett ved, med handa klar ved hofta. Sjekk at stolen står mot veggen eller eit skap, og at personen støttar seg på benken, ikkje på deg." |
        "Stand beside the person, close by, a hand ready by the hip. Check that the chair is against the wall or a cabinet, and that the person leans on the worktop, not on you."
    },
    stop: phrase! {
        "Stopp hvis knærne gjør vondt, eller stolen flytter seg." |
        "Stopp om knea gjer vondt, eller stolen flyttar seg." |
        "Stop if the knees hurt or the chair moves."
    },
};

pub(super) const RISE_FREE: ExerciseText = ExerciseText {
    name: phrase! { "Reis deg uten hender" | "Reis deg utan hender" | "Rise without hands" },
    to_person: phrase! {
        "Kryss armene, len deg fram, reis deg, og sett deg rolig." |
        "Kryss armane, len deg fram, reis deg, og set deg roleg." |
        "Cross your arms, lean forward, stand up, and sit down slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar ved hofta. Sjekk at stolen står mot veggen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Sjekk at stolen står mot veggen." |
        "Stand diagonally in front, one step away, a hand ready by the hip. Check that the chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis personen faller tilbake i stolen to ganger." |
        "Stopp om personen fell tilbake i stolen to gonger." |
        "Stop if the person falls back into the chair twice."
    },
};

pub(super) const RISE_SLOWLY: ExerciseText = ExerciseText {
    name: phrase! { "Sett deg sakte" | "Set deg sakte" | "Sit down slowly" },
    to_person: phrase! {
        "Reis deg uten hender. Tell til fire mens du setter deg." |
        "Reis deg utan hender. Tel til fire medan du set deg." |
        "Stand up without hands. Count to four as you sit down."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar ved hofta, og teller høyt. Sjekk at stolen står mot veggen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta, og tel høgt. Sjekk at stolen står mot veggen." |
        "Stand diagonally in front, one step away, a hand ready by the hip, and count aloud. Check that the chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis personen mister pusten eller slipper seg rett ned." |
        "Stopp om personen mistar pusten eller slepp seg rett ned." |
        "Stop if the person runs out of breath or drops straight down."
    },
};

pub(super) const BED_THIGH_PRESS: ExerciseText = ExerciseText {
    name: phrase! { "Press knehasen ned" | "Press knehasen ned" | "Press the knee down" },
    to_person: phrase! {
        "Press knehasen ned i madrassen, tell til tre, og slipp." |
        "Press knehasen ned i madrassen, tel til tre, og slepp." |
        "Press the back of your knee down, count to three, relax."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, på samme side som beinet, og kjenner med hånda at lårmuskelen strammer seg. Sjekk at hælen hviler på madrassen." |
        "Du står ved sengekanten, på same side som beinet, og kjenner med handa at lårmuskelen strammar seg. Sjekk at hælen kviler på madrassen." |
        "Stand at the bedside, on the side of the leg, and feel with your hand that the thigh tightens. Check that the heel rests on the mattress."
    },
    stop: phrase! {
        "Stopp hvis personen holder pusten, eller kneet gjør vondt." |
        "Stopp om personen held pusten, eller kneet gjer vondt." |
        "Stop if the person holds their breath or the knee hurts."
    },
};

pub(super) const SEATED_KNEE_STRAIGHTEN: ExerciseText = ExerciseText {
    name: phrase! { "Strekk kneet" | "Strekk kneet" | "Straighten the knee" },
    to_person: phrase! {
        "Strekk det ene kneet, dra tærne mot deg, og senk rolig." |
        "Strekk det eine kneet, dra tærne mot deg, og senk roleg." |
        "Straighten one knee, pull your toes back, and lower it slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, så langt unna at foten har plass. Sjekk at stolen står mot veggen, og at personen holder i setet." |
        "Du står på skrå framfor, så langt unna at foten har plass. Sjekk at stolen står mot veggen, og at personen held i setet." |
        "Stand diagonally in front, far enough away for the foot. Check that the chair is against the wall, and that the person holds on to the seat."
    },
    stop: phrase! {
        "Stopp hvis det stikker i kneet, eller det låser seg." |
        "Stopp om det stikk i kneet, eller det låser seg." |
        "Stop if the knee has a sharp pain or locks."
    },
};

pub(super) const HELD_LEG_FORWARD: ExerciseText = ExerciseText {
    name: phrase! { "Løft beinet fram" | "Løft beinet fram" | "Lift the leg forward" },
    to_person: phrase! {
        "Hold i benken, løft det ytterste beinet strakt fram, og senk rolig." |
        "Hald i benken, løft det ytste beinet strakt fram, og senk roleg." |
        "Hold on, lift the outer leg straight forward, and lower it slowly."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, litt bak, med hånda klar ved hofta. Sjekk at personen står med siden mot benken og holder i den hele tiden." |
        "Du står på sida som ikkje er mot benken, litt bak, med handa klar ved hofta. Sjekk at personen står med sida mot benken og held i han heile tida." |
        "Stand on the side away from the worktop, slightly behind, a hand ready by the hip. Check that the person stands side-on to the worktop and holds on all the time."
    },
    stop: phrase! {
        "Stopp hvis beinet personen står på, gir etter." |
        "Stopp om beinet personen står på, gir etter." |
        "Stop if the leg the person stands on gives way."
    },
};

pub(super) const HELD_KNEE_BEND: ExerciseText = ExerciseText {
    name: phrase! { "Bøy knærne" | "Bøy knea" | "Bend your knees" },
    to_person: phrase! {
        "Hold i benken, bøy knærne litt, og strekk dem igjen." |
        "Hald i benken, bøy knea litt, og strekk dei att." |
        "Hold on to the worktop, bend your knees a little, straighten again."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett steg unna, med hendene klare ved hoftene. Sjekk at personen holder i benken med begge hender." |
        "Du står på skrå bak, eitt steg unna, med hendene klare ved hoftene. Sjekk at personen held i benken med begge hendene." |
        "Stand diagonally behind, one step away, hands ready by the hips. Check that the person holds on to the worktop with both hands."
    },
    stop: phrase! {
        "Stopp hvis knærne gjør vondt eller faller innover." |
        "Stopp om knea gjer vondt eller fell innover." |
        "Stop if the knees hurt or fall inwards."
    },
};
