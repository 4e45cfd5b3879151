//! Why something was corrected, why a score fell, and how an assessment came into the app.

use crate::domain::assessment::Source;
use crate::domain::assessment::correction::{CorrectionReason, DeclineReason};
use crate::text::Phrase;

pub fn correction_reason(why: CorrectionReason) -> Phrase {
    let [nb, nn, en] = match why {
        CorrectionReason::WrongNumber => ["Feil tall eller svar", "Feil tal eller svar", "Wrong number or answer"],
        CorrectionReason::WrongConditions => {
            ["Feil om hvordan det ble målt", "Feil om korleis det vart målt", "Wrong about how it was measured"]
        }
        CorrectionReason::WrongDay => ["Feil dag", "Feil dag", "Wrong day"],
        CorrectionReason::WrongPerson => {
            ["Ført på feil person", "Ført på feil person", "Recorded for the wrong person"]
        }
        CorrectionReason::NotCarriedOutRight => {
            ["Ble ikke gjennomført riktig", "Vart ikkje gjennomført rett", "Was not carried out right"]
        }
        CorrectionReason::Other => ["Annet", "Anna", "Other"],
    };
    Phrase { nb, nn, en }
}

pub fn decline_reason(why: DeclineReason) -> Phrase {
    let [nb, nn, en] = match why {
        DeclineReason::Illness => ["Sykdom", "Sjukdom", "Illness"],
        DeclineReason::Fall => ["Fall", "Fall", "A fall"],
        DeclineReason::Unsteady => ["Generelt mer ustø", "Generelt meir ustø", "Generally more unsteady"],
        DeclineReason::Motivation => ["Motivasjon", "Motivasjon", "Motivation"],
        DeclineReason::Medicine => ["Medisiner", "Medisinar", "Medicine"],
        DeclineReason::Other => ["Annet", "Anna", "Other"],
        DeclineReason::NoExplanation => ["Ingen forklaring", "Inga forklaring", "No explanation"],
    };
    Phrase { nb, nn, en }
}

pub fn source(source: Source) -> Phrase {
    let [nb, nn, en] = match source {
        Source::Guided => ["Målt med appen", "Målt med appen", "Measured with the app"],
        Source::Paper => ["Ført fra papir", "Ført frå papir", "Entered from paper"],
    };
    Phrase { nb, nn, en }
}
