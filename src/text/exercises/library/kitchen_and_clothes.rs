//! Words: cups and cupboards, getting dressed, and what lies on the floor.

use super::ExerciseText;

pub(super) const SEATED_CUP_LIFT: ExerciseText = ExerciseText {
    name: phrase! { "Løft koppen, sittende" | "Løft koppen, sitjande" | "Lift the cup, sitting" },
    to_person: phrase! {
        "Løft koppen rolig fra den ene siden til den andre." |
        "Løft koppen roleg frå den eine sida til den andre." |
        "Lift the cup slowly from one side to the other."
    },
    to_helper: phrase! {
        "Du står rett foran, ett steg unna, med hånda klar ved skulderen. Sjekk at stolen står mot veggen, og at koppen er tom." |
        "Du står rett framfor, eitt steg unna, med handa klar ved skuldra. Sjekk at stolen står mot veggen, og at koppen er tom." |
        "Stand right in front, one step away, a hand ready by the shoulder. Check that the chair is against the wall, and that the cup is empty."
    },
    stop: phrase! {
        "Stopp hvis personen mister koppen eller siger til siden." |
        "Stopp om personen mistar koppen eller sig til sida." |
        "Stop if the person drops the cup or slumps sideways."
    },
};

pub(super) const HELD_CUPBOARD_REACH: ExerciseText = ExerciseText {
    name: phrase! { "Strekk deg til skapet" | "Strekk deg til skapet" | "Reach the cupboard" },
    to_person: phrase! {
        "Hold i benken, og strekk den andre hånda opp til skapet." |
        "Hald i benken, og strekk den andre handa opp til skapet." |
        "Hold on to the worktop and reach one hand to the cupboard."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, litt bak, med hånda klar ved hofta. Sjekk at personen holder i benken hele tiden." |
        "Du står på sida som ikkje er mot benken, litt bak, med handa klar ved hofta. Sjekk at personen held i benken heile tida." |
        "Stand on the side away from the worktop, slightly behind, a hand ready by the hip. Check that the person holds on to the worktop all the time."
    },
    stop: phrase! {
        "Stopp hvis skulderen gjør vondt, eller personen svaier bakover." |
        "Stopp om skuldra gjer vondt, eller personen svaiar bakover." |
        "Stop if the shoulder hurts or the person sways backwards."
    },
};

pub(super) const CUP_ALONG_WORKTOP: ExerciseText = ExerciseText {
    name: phrase! { "Flytt koppen langs benken" | "Flytt koppen langs benken" | "Cup along the worktop" },
    to_person: phrase! {
        "Hold i benken, skyv koppen bortover, og gå sidelengs etter." |
        "Hald i benken, skuv koppen bortover, og gå sidelengs etter." |
        "Hold on to the worktop, slide the cup along, step sideways after."
    },
    to_helper: phrase! {
        "Du står rett bak, ett steg unna, og følger med sidelengs med hendene klare ved hoftene. Sjekk at personen holder i benken med én hånd." |
        "Du står rett bak, eitt steg unna, og følgjer med sidelengs med hendene klare ved hoftene. Sjekk at personen held i benken med éi hand." |
        "Stand right behind, one step away, and follow sideways, hands ready by the hips. Check that the person holds on to the worktop with one hand."
    },
    stop: phrase! {
        "Stopp hvis personen slipper benken for å redde koppen." |
        "Stopp om personen slepp benken for å redde koppen." |
        "Stop if the person lets go of the worktop to save the cup."
    },
};

pub(super) const CARRY_CUP: ExerciseText = ExerciseText {
    name: phrase! { "Bær en kopp" | "Ber ein kopp" | "Carry a cup" },
    to_person: phrase! {
        "Bær koppen rolig over gulvet, og sett den fra deg." |
        "Ber koppen roleg over golvet, og set han frå deg." |
        "Carry the cup slowly across the floor and set it down."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Sjekk at gulvet er ryddet, at koppen er tom, og at personen klarer seg uten rullator." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Sjekk at golvet er rydda, at koppen er tom, og at personen klarer seg utan rullator." |
        "Stand beside the person, slightly behind, a hand ready by the hip. Check that the floor is clear, that the cup is empty, and that the person manages without a rollator."
    },
    stop: phrase! {
        "Stopp hvis personen vakler eller griper etter noe." |
        "Stopp om personen vaklar eller grip etter noko." |
        "Stop if the person wobbles or grabs at something."
    },
};

pub(super) const BED_SLEEVE: ExerciseText = ExerciseText {
    name: phrase! { "Ta på ermet, liggende" | "Ta på ermet, liggjande" | "Sleeve on, lying" },
    to_person: phrase! {
        "Ta på det ene jakkeermet, og ta det av igjen." |
        "Ta på det eine jakkeermet, og ta det av att." |
        "Put one arm into the jacket’s sleeve and take it out again."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, på samme side som armen, og holder jakka. Sjekk at hodet og skuldrene hviler på puta, og at en svak arm kommer først på og sist av." |
        "Du står ved sengekanten, på same side som armen, og held jakka. Sjekk at hovudet og skuldrene kviler på puta, og at ein svak arm kjem først på og sist av." |
        "Stand at the bedside, on the side of the arm, and hold the jacket. Check that head and shoulders rest on the pillow, and that a weak arm goes in first, comes out last."
    },
    stop: phrase! {
        "Stopp hvis skulderen gjør vondt, eller armen må dras." |
        "Stopp om skuldra gjer vondt, eller armen må dragast." |
        "Stop if the shoulder hurts or the arm has to be pulled."
    },
};

pub(super) const SEATED_SLEEVE: ExerciseText = ExerciseText {
    name: phrase! { "Ta på ermet, sittende" | "Ta på ermet, sitjande" | "Sleeve on, sitting" },
    to_person: phrase! {
        "Sitt rakt, ta på det ene jakkeermet, og ta det av igjen." |
        "Sit rakt, ta på det eine jakkeermet, og ta det av att." |
        "Sit tall, put one sleeve of a jacket on, and off again."
    },
    to_helper: phrase! {
        "Du står på skrå foran, på samme side som armen, med hånda klar ved skulderen. Sjekk at stolen står mot veggen, og at en svak arm kommer først på og sist av." |
        "Du står på skrå framfor, på same side som armen, med handa klar ved skuldra. Sjekk at stolen står mot veggen, og at ein svak arm kjem først på og sist av." |
        "Stand diagonally in front, on that side, a hand ready by the shoulder. Check that the chair is against the wall, and that a weak arm goes in first, comes out last."
    },
    stop: phrase! {
        "Stopp hvis skulderen gjør vondt, eller personen siger på setet." |
        "Stopp om skuldra gjer vondt, eller personen sig på setet." |
        "Stop if the shoulder hurts or the person slumps on the seat."
    },
};

pub(super) const SEATED_PICK_UP: ExerciseText = ExerciseText {
    name: phrase! { "Ta opp kluten, sittende" | "Ta opp kluten, sitjande" | "Pick up, sitting" },
    to_person: phrase! {
        "Bøy deg rolig ned, ta opp kluten, og rett deg opp." |
        "Bøy deg roleg ned, ta opp kluten, og rett deg opp." |
        "Bend slowly down, pick up the cloth, and sit up again."
    },
    to_helper: phrase! {
        "Du står på skrå foran, tett ved, med hånda klar foran skulderen. Sjekk at stolen står mot veggen, og at kluten ligger ved føttene." |
        "Du står på skrå framfor, tett ved, med handa klar framfor skuldra. Sjekk at stolen står mot veggen, og at kluten ligg ved føtene." |
        "Stand diagonally in front, close by, a hand ready in front of the shoulder. Check that the chair is against the wall, and that the cloth lies by the feet."
    },
    stop: phrase! {
        "Stopp hvis personen blir svimmel eller tipper framover." |
        "Stopp om personen blir svimmel eller tippar framover." |
        "Stop if the person gets dizzy or tips forward."
    },
};

pub(super) const HELD_PICK_UP: ExerciseText = ExerciseText {
    name: phrase! { "Ta opp kluten, stående" | "Ta opp kluten, ståande" | "Pick up, standing" },
    to_person: phrase! {
        "Hold i benken, bøy knærne, og ta opp kluten." |
        "Hald i benken, bøy knea, og ta opp kluten." |
        "Hold on to the worktop, bend your knees, pick up the cloth."
    },
    to_helper: phrase! {
        "Du står på siden som ikke er mot benken, tett ved, med hendene klare ved hofta og skulderen. Sjekk at personen holder i benken hele tiden." |
        "Du står på sida som ikkje er mot benken, tett ved, med hendene klare ved hofta og skuldra. Sjekk at personen held i benken heile tida." |
        "Stand on the side away from the worktop, close by, hands ready by the hip and the shoulder. Check that the person holds on to the worktop all the time."
    },
    stop: phrase! {
        "Stopp hvis personen blir svimmel, eller knærne gir etter." |
        "Stopp om personen blir svimmel, eller knea gir etter." |
        "Stop if the person gets dizzy or the knees give way."
    },
};
