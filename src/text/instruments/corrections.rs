//! Why something was corrected, why a score fell, and how an assessment came into the app.

use crate::domain::assessment::Source;
use crate::domain::assessment::decline::DeclineReason;
use crate::domain::correction::CorrectionReason;
use crate::text::Phrase;

pub fn correction_reason(why: CorrectionReason) -> Phrase {
    match why {
        CorrectionReason::WrongNumber => phrase! {
            "Feil tall eller svar" |
            "Feil tal eller svar" |
            "Wrong number or answer"
        },
        CorrectionReason::WrongConditions => phrase! {
            "Feil om hvordan det ble målt" |
            "Feil om korleis det vart målt" |
            "Wrong about how it was measured"
        },
        CorrectionReason::WrongDay => phrase! { "Feil dag" | "Feil dag" | "Wrong day" },
        CorrectionReason::WrongPerson => phrase! {
            "Ført på feil person" |
            "Ført på feil person" |
            "Recorded for the wrong person"
        },
        CorrectionReason::NotCarriedOutRight => phrase! {
            "Ble ikke gjennomført riktig" |
            "Vart ikkje gjennomført rett" |
            "Was not carried out right"
        },
        CorrectionReason::Other => phrase! { "Annet" | "Anna" | "Other" },
    }
}

pub fn decline_reason(why: DeclineReason) -> Phrase {
    match why {
        DeclineReason::Illness => phrase! { "Sykdom" | "Sjukdom" | "Illness" },
        DeclineReason::Fall => phrase! { "Fall" | "Fall" | "A fall" },
        DeclineReason::Unsteady => phrase! { "Generelt mer ustø" | "Generelt meir ustø" | "Generally more unsteady" },
        DeclineReason::Motivation => phrase! { "Motivasjon" | "Motivasjon" | "Motivation" },
        DeclineReason::Medicine => phrase! { "Medisiner" | "Medisinar" | "Medicine" },
        DeclineReason::Other => phrase! { "Annet" | "Anna" | "Other" },
        DeclineReason::NoExplanation => phrase! { "Ingen forklaring" | "Inga forklaring" | "No explanation" },
    }
}

pub fn source(source: Source) -> Phrase {
    match source {
        Source::Guided => phrase! { "Målt med appen" | "Målt med appen" | "Measured with the app" },
        Source::Paper => phrase! { "Ført fra papir" | "Ført frå papir" | "Entered from paper" },
    }
}
