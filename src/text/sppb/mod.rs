//! Words for the SPPB: its parts, its choices, and what its points say. What it asks and tells stands with the other
//! instruments.
//!
//! Owns: own wording of the free protocol. Must not own: points, limits, or what comes next.
//! Results stand in [`result`].

pub mod result;

use crate::domain::assessment::NotDone;
use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::sppb::{CourseLength, SingleStand};
use crate::text::{Lang, Phrase, sentence};

phrases! {
    BALANCE: "Balanse" | "Balanse" | "Balance";
    GAIT: "Gange" | "Gange" | "Walking";
    CHAIR: "Reise seg" | "Reise seg" | "Rising";

    NOT_CARRIED_OUT: "Ikke gjennomført" | "Ikkje gjennomført" | "Not carried out";
    WHY_NOT: "Hvorfor ble det ikke gjennomført?" | "Kvifor vart det ikkje gjennomført?" | "Why was it not carried out?";
    WITHOUT_ARMS:
        "Reiste seg uten å bruke armene" |
        "Reiste seg utan å bruke armane" |
        "Stood up without using the arms";
    USED_ARMS: "Brukte armene" | "Brukte armane" | "Used the arms";

    COURSE: "Bane" | "Bane" | "Course";
    /// When the shorter course is right, and what follows from the choice.
    THREE_METRES_HINT:
        "Velg 3 meter bare når det ikke er plass til 4. Bruk samme bane neste gang." |
        "Vel 3 meter berre når det ikkje er plass til 4. Bruk same bane neste gong." |
        "Choose 3 metres only when there is no room for 4. Use the same course next time.";
    AID: "Hjelpemiddel" | "Hjelpemiddel" | "Walking aid";
}

pub fn course(course: CourseLength) -> Phrase {
    match course {
        CourseLength::FourMetres => phrase! { "4 meter" | "4 meter" | "4 metres" },
        CourseLength::ThreeMetres => phrase! { "3 meter" | "3 meter" | "3 metres" },
    }
}

pub fn aid(aid: WalkingAid) -> Phrase {
    match aid {
        WalkingAid::None => phrase! { "Ingen" | "Ingen" | "None" },
        WalkingAid::Stick => phrase! { "Stokk" | "Stokk" | "Stick" },
        WalkingAid::Crutches => phrase! { "Krykker" | "Krykkjer" | "Crutches" },
        WalkingAid::Walker => phrase! { "Rullator" | "Rullator" | "Rollator" },
        WalkingAid::Other => phrase! { "Annet" | "Anna" | "Other" },
    }
}

pub fn not_done(why: NotDone) -> Phrase {
    match why {
        NotDone::TriedUnable => phrase! {
            "Prøvde, men klarte det ikke" |
            "Prøvde, men klarte det ikkje" |
            "Tried, but could not"
        },
        NotDone::NotWithoutHelp => phrase! {
            "Klarer det ikke uten hjelp" |
            "Klarer det ikkje utan hjelp" |
            "Cannot without another person's help"
        },
        NotDone::WorkerFeltUnsafe => phrase! {
            "Hjemmetreneren fant det utrygt" |
            "Heimetrenaren fann det utrygt" |
            "The home trainer found it unsafe"
        },
        NotDone::PersonFeltUnsafe => phrase! {
            "Personen følte seg utrygg" |
            "Personen kjende seg utrygg" |
            "The person felt unsafe"
        },
        NotDone::Refused => phrase! { "Ville ikke" | "Ville ikkje" | "Did not want to" },
        NotDone::DidNotUnderstand => phrase! {
            "Forsto ikke oppgaven" |
            "Forstod ikkje oppgåva" |
            "Did not understand the task"
        },
        NotDone::NoRoomOrChair => phrase! {
            "Manglet plass eller egnet stol" |
            "Mangla plass eller eigna stol" |
            "No room or no suitable chair"
        },
        NotDone::Other => phrase! { "Annet" | "Anna" | "Other" },
    }
}

pub fn single_stand(lang: Lang, single: SingleStand) -> String {
    match single {
        SingleStand::WithoutArms => WITHOUT_ARMS.in_lang(lang).to_owned(),
        SingleStand::UsedArms => USED_ARMS.in_lang(lang).to_owned(),
        SingleStand::Not(why) => not_carried_out(lang, why),
    }
}

/// `Ikke gjennomført: ville ikke`
pub fn not_carried_out(lang: Lang, why: NotDone) -> String {
    format!("{}: {}", NOT_CARRIED_OUT.in_lang(lang), sentence::within(not_done(why).in_lang(lang)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_has_words_and_no_two_have_the_same() {
        let lists = [
            NotDone::ALL.map(not_done).to_vec(),
            WalkingAid::ALL.map(aid).to_vec(),
            [CourseLength::FourMetres, CourseLength::ThreeMetres].map(course).to_vec(),
        ];
        for (names, lang) in lists.iter().flat_map(|names| Lang::ALL.map(|lang| (names, lang))) {
            let mut names: Vec<_> = names.iter().map(|name| name.in_lang(lang)).collect();
            names.sort_unstable();
            assert!(names.iter().all(|name| !name.is_empty()));
            assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
        }
    }

    #[test]
    fn a_rise_that_was_not_made_tells_why() {
        let refused = SingleStand::Not(NotDone::Refused);
        assert_eq!(single_stand(Lang::Nynorsk, refused), "Ikkje gjennomført: ville ikkje");
    }
}
