//! Words: strength that comes quickly.

use super::ExerciseText;

pub(super) const SEATED_FAST_KNEE: ExerciseText = ExerciseText {
    name: phrase! { "Strekk kneet raskt" | "Strekk kneet raskt" | "Straighten the knee fast" },
    to_person: phrase! {
        "Hold i setet, strekk det ene kneet raskt, og senk det sakte." |
        "Hald i setet, strekk det eine kneet raskt, og senk det sakte." |
        "Hold on to the seat. Straighten one knee quickly, lower it slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, så langt unna at foten har plass. Sjekk at stolen står mot veggen, og at personen holder i setet." |
        "Du står på skrå framfor, så langt unna at foten har plass. Sjekk at stolen står mot veggen, og at personen held i setet." |
        "Stand diagonally in front, far enough away for the foot. Check that the chair is against the wall, and that the person holds on to the seat."
    },
    stop: phrase! {
        "Stopp hvis det stikker i kneet, eller personen holder pusten." |
        "Stopp om det stikk i kneet, eller personen held pusten." |
        "Stop if the knee hurts sharply or the person holds their breath."
    },
};

pub(super) const HELD_FAST_HEEL: ExerciseText = ExerciseText {
    name: phrase! { "Raske tåhev ved benken" | "Raske tåhev ved benken" | "Quick heel lifts" },
    to_person: phrase! {
        "Hold i benken, løft hælene raskt, og kom sakte ned." |
        "Hald i benken, løft hælane raskt, og kom sakte ned." |
        "Hold on to the worktop. Lift your heels quickly, come down slowly."
    },
    to_helper: phrase! {
        "Du står på skrå bak, ett steg unna, med hendene klare ved hoftene. Sjekk at personen holder i benken med begge hender." |
        "Du står på skrå bak, eitt steg unna, med hendene klare ved hoftene. Sjekk at personen held i benken med begge hendene." |
        "Stand diagonally behind, one step away, hands ready by the hips. Check that the person holds on to the worktop with both hands."
    },
    stop: phrase! {
        "Stopp hvis personen mister balansen på tå, eller leggen gjør vondt." |
        "Stopp om personen mistar balansen på tå, eller leggen gjer vondt." |
        "Stop if the person loses balance on tiptoe or the calf hurts."
    },
};

pub(super) const RISE_FAST: ExerciseText = ExerciseText {
    name: phrase! { "Reis deg raskt" | "Reis deg raskt" | "Rise fast" },
    to_person: phrase! {
        "Kryss armene, reis deg raskt, og sett deg sakte ned." |
        "Kryss armane, reis deg raskt, og set deg sakte ned." |
        "Cross your arms, stand up quickly, and sit down slowly."
    },
    to_helper: phrase! {
        "Du står på skrå foran, ett steg unna, med hånda klar ved hofta. Sjekk at stolen står mot veggen, og at personen står stødig før neste gang." |
        "Du står på skrå framfor, eitt steg unna, med handa klar ved hofta. Sjekk at stolen står mot veggen, og at personen står stødig før neste gong." |
        "Stand diagonally in front, one step away, a hand ready by the hip. Check that the chair is against the wall, and that the person is steady before the next one."
    },
    stop: phrase! {
        "Stopp hvis personen blir svimmel, vakler eller mister pusten." |
        "Stopp om personen blir svimmel, vaklar eller mistar pusten." |
        "Stop if the person gets dizzy, wobbles or runs out of breath."
    },
};
