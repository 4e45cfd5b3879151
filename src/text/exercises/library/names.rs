//! Words: the parts of a session, and where an exercise is done.

use crate::domain::exercise::{Place, Stage};
use crate::text::Phrase;

pub fn stage(stage: Stage) -> Phrase {
    match stage {
        Stage::WarmUp => phrase! { "Varme opp" | "Varme opp" | "Warm up" },
        Stage::Strength => phrase! { "Styrke" | "Styrke" | "Strength" },
        Stage::Balance => phrase! { "Balanse" | "Balanse" | "Balance" },
        Stage::Everyday => phrase! { "Hverdag" | "Kvardag" | "Everyday" },
        Stage::CalmDown => phrase! { "Roe ned" | "Roe ned" | "Calm down" },
    }
}

pub fn place(place: Place) -> Phrase {
    match place {
        Place::Bed => phrase! { "I senga" | "I senga" | "In bed" },
        Place::Chair => phrase! { "I stolen" | "I stolen" | "In a chair" },
        Place::StandingSupported => phrase! { "Stående, med støtte" | "Ståande, med støtte" | "Standing, holding on" },
        Place::StandingFree => phrase! { "Stående, uten støtte" | "Ståande, utan støtte" | "Standing, hands free" },
        Place::Walking => phrase! { "Gående" | "Gåande" | "Walking" },
    }
}
