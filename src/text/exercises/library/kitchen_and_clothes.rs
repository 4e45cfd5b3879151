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
        "Du står rett foran, ett skritt unna, med hånda klar ved skulderen. Stolen står mot veggen, og koppen er tom." |
        "Du står rett framfor, eitt steg unna, med handa klar ved skuldra. Stolen står mot veggen, og koppen er tom." |
        "You stand right in front, one step away, a hand ready by the shoulder. The chair is against the wall, and the cup is empty."
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
        "Hold the worktop and reach your other hand to the cupboard."
    },
    to_helper: phrase! {
        "Du står på den frie siden, litt bak, med hånda klar ved hofta. Personen holder i benken hele tiden." |
        "Du står på den frie sida, litt bak, med handa klar ved hofta. Personen held i benken heile tida." |
        "You stand on the free side, slightly behind, a hand ready by the hip. The person holds the worktop all the time."
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
        "Hold the worktop, slide the cup along, and step sideways after it."
    },
    to_helper: phrase! {
        "Du står rett bak, ett skritt unna, og følger med sidelengs med hendene klare ved hoftene. Personen holder i benken med én hånd." |
        "Du står rett bak, eitt steg unna, og følgjer med sidelengs med hendene klare ved hoftene. Personen held i benken med éi hand." |
        "You stand right behind, one step away, and follow sideways, hands ready by the hips. The person holds the worktop with one hand."
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
        "Bær koppen rolig over rommet, og sett den fra deg." |
        "Ber koppen roleg over rommet, og set han frå deg." |
        "Carry the cup slowly across the room and set it down."
    },
    to_helper: phrase! {
        "Du står ved siden av, litt bak, med hånda klar ved hofta når dere går. Gulvet er ryddet, og koppen er tom." |
        "Du står ved sida av, litt bak, med handa klar ved hofta når de går. Golvet er rydda, og koppen er tom." |
        "You stand beside the person, slightly behind, a hand ready by the hip as you walk. The floor is clear, and the cup is empty."
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
        "Stikk armen i ermet og ut igjen, den svakeste armen først." |
        "Stikk armen i ermet og ut att, den svakaste armen først." |
        "Put your arm in the sleeve and out, weaker arm first."
    },
    to_helper: phrase! {
        "Du står ved sengekanten, på samme side som armen, og holder plagget. Hodet og skuldrene hviler på puta." |
        "Du står ved sengekanten, på same side som armen, og held plagget. Hovudet og skuldrene kviler på puta." |
        "You stand at the bedside, on the side of the arm, and hold the garment. Head and shoulders rest on the pillow."
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
        "Sitt rakt, stikk armen i ermet og ut, den svakeste først." |
        "Sit rakt, stikk armen i ermet og ut, den svakaste først." |
        "Sit tall. Put your arm in and out, weaker arm first."
    },
    to_helper: phrase! {
        "Du står på skrå foran, på samme side som armen, med hånda klar ved skulderen. Stolen står mot veggen." |
        "Du står på skrå framfor, på same side som armen, med handa klar ved skuldra. Stolen står mot veggen." |
        "You stand diagonally in front, on the side of the arm, a hand ready by the shoulder. The chair is against the wall."
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
        "Du står på skrå foran, tett ved, med hånda klar foran skulderen. Stolen står mot veggen, og kluten ligger ved føttene." |
        "Du står på skrå framfor, tett ved, med handa klar framfor skuldra. Stolen står mot veggen, og kluten ligg ved føtene." |
        "You stand diagonally in front, close by, a hand ready in front of the shoulder. The chair is against the wall, and the cloth lies by the feet."
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
        "Hold the worktop, bend your knees, and pick up the cloth."
    },
    to_helper: phrase! {
        "Du står på den frie siden, tett ved, med hendene klare ved hofta og skulderen. Personen holder i benken hele tiden." |
        "Du står på den frie sida, tett ved, med hendene klare ved hofta og skuldra. Personen held i benken heile tida." |
        "You stand on the free side, close by, hands ready by the hip and the shoulder. The person holds the worktop all the time."
    },
    stop: phrase! {
        "Stopp hvis personen blir svimmel, eller knærne gir etter." |
        "Stopp om personen blir svimmel, eller knea gir etter." |
        "Stop if the person gets dizzy or the knees give way."
    },
};
