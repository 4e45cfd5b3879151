//! Words: keeping still over the feet, moving the weight and reaching out of it.

use super::ExerciseText;

pub(super) const BED_EDGE_SIT: ExerciseText = ExerciseText {
    name: phrase! { "Sitt på sengekanten" | "Sit på sengekanten" | "Sit on the bedside" },
    to_person: phrase! {
        "Sitt rakt på sengekanten med føttene i gulvet. Se rett fram." |
        "Sit rakt på sengekanten med føtene i golvet. Sjå rett fram." |
        "Sit tall on the bed’s edge, feet on the floor. Look ahead."
    },
    to_helper: phrase! {
        "Du står rett foran, tett ved, med hendene klare ved skuldrene. Sjekk at senga ikke kan gli, og at begge føttene når gulvet." |
        "Du står rett framfor, tett ved, med hendene klare ved skuldrene. Sjekk at senga ikkje kan gli, og at begge føtene når golvet." |
        "Stand right in front, close by, hands ready by the shoulders. Check that the bed cannot slide, and that both feet reach the floor."
    },
    stop: phrase! {
        "Stopp hvis personen blir blek eller svimmel, eller siger til siden." |
        "Stopp om personen blir bleik eller svimmel, eller sig til sida." |
        "Stop if the person turns pale or dizzy, or slumps sideways."
    },
};

pub(super) const SEATED_FEET_IN_LINE: ExerciseText = ExerciseText {
    name: phrase! { "Føttene på linje, sittende" | "Føtene på linje, sitjande" | "Feet in line, sitting" },
    to_person: phrase! {
        "Sitt rakt uten ryggstøtte, med den ene foten foran den andre." |
        "Sit rakt utan ryggstøtte, med den eine foten framfor den andre." |
        "Sit tall, off the backrest, one foot in front of the other."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar ved skulderen. Sjekk at stolen står mot veggen." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved skuldra. Sjekk at stolen står mot veggen." |
        "Stand diagonally in front, one step away, a hand ready by the shoulder. Check that the chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis personen griper etter setet eller tipper til siden." |
        "Stopp om personen grip etter setet eller tippar til sida." |
        "Stop if the person grabs the seat or tips sideways."
    },
};

pub(super) const HELD_FEET_TOGETHER: ExerciseText = ExerciseText {
    name: phrase! { "Føttene sammen ved benken" | "Føtene saman ved benken" | "Feet together, holding on" },
    to_person: phrase! {
        "Stå med føttene samlet og hendene på benken. Se rett fram." |
        "Stå med føtene samla og hendene på benken. Sjå rett fram." |
        "Stand with feet together and hands on the worktop. Look ahead."
    },
    to_helper: phrase! {
        "Du står på skrå bak, tett ved, med hendene klare ved hoftene. Sjekk at personen holder i benken med begge hender." |
        "Du står på skrå bak, tett ved, med hendene klare ved hoftene. Sjekk at personen held i benken med begge hendene." |
        "Stand diagonally behind, close by, hands ready by the hips. Check that the person holds on to the worktop with both hands."
    },
    stop: phrase! {
        "Stopp hvis personen klamrer seg til benken." |
        "Stopp om personen klamrar seg til benken." |
        "Stop if the person clings to the worktop."
    },
};

pub(super) const HELD_FEET_IN_LINE: ExerciseText = ExerciseText {
    name: phrase! { "På linje ved benken" | "På linje ved benken" | "In line, holding on" },
    to_person: phrase! {
        "Hold i benken, og sett den ene foten rett foran den andre." |
        "Hald i benken, og set den eine foten rett framfor den andre." |
        "Hold on to the worktop, one foot in front of the other."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, tett ved, med hånda klar ved hofta. Sjekk at personen står med siden mot benken og holder i den med én hånd." |
        "Du står på sida som ikkje er mot benken, tett ved, med handa klar ved hofta. Sjekk at personen står med sida mot benken og held i han med éi hand." |
        "Stand on the side away from the worktop, close by, a hand ready by the hip. Check that the person stands side-on to the worktop and holds on with one hand."
    },
    stop: phrase! {
        "Stopp hvis personen må ta et steg for ikke å falle." |
        "Stopp om personen må ta eit steg for ikkje å falle." |
        "Stop if the person has to step to keep from falling."
    },
};

pub(super) const FREE_FEET_TOGETHER: ExerciseText = ExerciseText {
    name: phrase! { "Føttene sammen, uten hender" | "Føtene saman, utan hender" | "Feet together, hands free" },
    to_person: phrase! {
        "Stå med føttene samlet og hendene rett over benken." |
        "Stå med føtene samla og hendene rett over benken." |
        "Stand with feet together, hands just above the worktop."
    },
    to_helper: phrase! {
        "Du står på skrå bak, tett ved, med hendene klare ved hoftene. Sjekk at benken er rett foran personen." |
        "Du står på skrå bak, tett ved, med hendene klare ved hoftene. Sjekk at benken er rett framfor personen." |
        "Stand diagonally behind, close by, hands ready by the hips. Check that the worktop is right in front of the person."
    },
    stop: phrase! {
        "Stopp hvis personen griper etter deg." |
        "Stopp om personen grip etter deg." |
        "Stop if the person grabs at you."
    },
};

pub(super) const FREE_FEET_IN_LINE: ExerciseText = ExerciseText {
    name: phrase! { "På linje uten hender" | "På linje utan hender" | "In line, hands free" },
    to_person: phrase! {
        "Sett den ene foten rett foran den andre, og slipp taket." |
        "Set den eine foten rett framfor den andre, og slepp taket." |
        "Put one foot in front of the other, then let go."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, tett ved, med hendene klare ved hoftene. Sjekk at personen står med siden mot benken, tett inntil den." |
        "Du står på sida som ikkje er mot benken, tett ved, med hendene klare ved hoftene. Sjekk at personen står med sida mot benken, tett inntil han." |
        "Stand on the side away from the worktop, close by, hands ready by the hips. Check that the person stands side-on to the worktop, close to it."
    },
    stop: phrase! {
        "Stopp hvis personen griper etter deg eller må flytte en fot." |
        "Stopp om personen grip etter deg eller må flytte ein fot." |
        "Stop if the person grabs at you or has to move a foot."
    },
};

pub(super) const BED_PELVIS_TILT: ExerciseText = ExerciseText {
    name: phrase! { "Press korsryggen ned" | "Press korsryggen ned" | "Press your back down" },
    to_person: phrase! {
        "Bøy knærne, press korsryggen ned i madrassen, og slipp rolig." |
        "Bøy knea, press korsryggen ned i madrassen, og slepp roleg." |
        "Bend your knees, press your lower back down, and relax slowly."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, ved hoftene, med hånda klar ved knærne, så de ikke faller ut. Sjekk at senga ikke kan gli." |
        "Du står ved sengekanten, ved hoftene, med handa klar ved knea, så dei ikkje fell ut. Sjekk at senga ikkje kan gli." |
        "Stand at the bedside, by the hips, a hand ready by the knees so that they do not fall outwards. Check that the bed cannot slide."
    },
    stop: phrase! {
        "Stopp hvis ryggen gjør vondt, eller det stråler ned i beinet." |
        "Stopp om ryggen gjer vondt, eller det strålar ned i beinet." |
        "Stop if the back hurts or pain runs down the leg."
    },
};

pub(super) const SEATED_WEIGHT_SHIFT: ExerciseText = ExerciseText {
    name: phrase! { "Flytt vekta i stolen" | "Flytt vekta i stolen" | "Shift weight, sitting" },
    to_person: phrase! {
        "Sitt rakt, og len deg rolig fra side til side." |
        "Sit rakt, og len deg roleg frå side til side." |
        "Sit tall and lean slowly from side to side."
    },
    to_helper: phrase! {
        "Du står rett foran, ett steg unna, med hendene klare ved begge skuldrene. Sjekk at stolen står mot veggen." |
        "Du står rett framfor, eitt steg unna, med hendene klare ved begge skuldrene. Sjekk at stolen står mot veggen." |
        "Stand right in front, one step away, hands ready by both shoulders. Check that the chair is against the wall."
    },
    stop: phrase! {
        "Stopp hvis personen ikke kommer tilbake til midten uten hjelp." |
        "Stopp om personen ikkje kjem tilbake til midten utan hjelp." |
        "Stop if the person cannot come back to the middle unaided."
    },
};

pub(super) const SEATED_FAR_REACH: ExerciseText = ExerciseText {
    name: phrase! { "Strekk deg fram, sittende" | "Strekk deg fram, sitjande" | "Reach forward, sitting" },
    to_person: phrase! {
        "Strekk den ene armen langt fram, og kom rolig tilbake." |
        "Strekk den eine armen langt fram, og kom roleg tilbake." |
        "Reach one arm far forward, then come slowly back."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar foran skulderen. Sjekk at stolen står mot veggen, og at begge føttene er i gulvet." |
        "Du står på skrå framfor, eitt steg unna, med handa klar framfor skuldra. Sjekk at stolen står mot veggen, og at begge føtene er i golvet." |
        "Stand diagonally in front, one step away, a hand ready in front of the shoulder. Check that the chair is against the wall, and that both feet are on the floor."
    },
    stop: phrase! {
        "Stopp hvis personen glir eller tipper fram på setet." |
        "Stopp om personen glir eller tippar fram på setet." |
        "Stop if the person slides or tips forward on the seat."
    },
};

pub(super) const HELD_WEIGHT_SHIFT: ExerciseText = ExerciseText {
    name: phrase! { "Flytt vekta ved benken" | "Flytt vekta ved benken" | "Shift weight, holding on" },
    to_person: phrase! {
        "Hold i benken, stå bredt, og flytt vekta fra side til side." |
        "Hald i benken, stå breitt, og flytt vekta frå side til side." |
        "Hold on to the worktop, stand wide, shift from foot to foot."
    },
    to_helper: phrase! {
        "Du står rett bak, ett steg unna, med hendene klare på hver side av hoftene. Sjekk at personen holder i benken med begge hender." |
        "Du står rett bak, eitt steg unna, med hendene klare på kvar side av hoftene. Sjekk at personen held i benken med begge hendene." |
        "Stand right behind, one step away, hands ready on each side of the hips. Check that the person holds on to the worktop with both hands."
    },
    stop: phrase! {
        "Stopp hvis beinet som får vekta, gir etter." |
        "Stopp om beinet som får vekta, gir etter." |
        "Stop if the leg that takes the weight gives way."
    },
};

pub(super) const HELD_FAR_REACH: ExerciseText = ExerciseText {
    name: phrase! { "Strekk deg ved benken" | "Strekk deg ved benken" | "Reach forward, holding on" },
    to_person: phrase! {
        "Hold i benken, strekk den andre armen langt fram, og kom tilbake." |
        "Hald i benken, strekk den andre armen langt fram, og kom tilbake." |
        "Hold on to the worktop, reach one arm forward, then come back."
    },
    to_helper: phrase! {
        "Du står på skrå foran, på siden som ikke er mot benken, med hånda klar ved skulderen. Sjekk at personen holder i benken hele tiden." |
        "Du står på skrå framfor, på sida som ikkje er mot benken, med handa klar ved skuldra. Sjekk at personen held i benken heile tida." |
        "Stand diagonally in front, on the side away from the worktop, a hand ready by the shoulder. Check that the person holds on to the worktop all the time."
    },
    stop: phrase! {
        "Stopp hvis hælene løfter seg, eller personen blir svimmel." |
        "Stopp om hælane løftar seg, eller personen blir svimmel." |
        "Stop if the heels lift or the person gets dizzy."
    },
};
