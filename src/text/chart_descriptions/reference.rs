//! What is usual for others of the same age, and whose numbers those are.

use crate::domain::assessment::outcome::Reading;
use crate::domain::registry::Published;
use crate::domain::registry::Usual;
use crate::text::{Lang, Phrase, dates, instruments};

/// At the band on a chart.
pub fn usual_short(lang: Lang, source: Published) -> &'static str {
    let phrase = match source {
        Published::Steadi => phrase! { "vanlig for alderen" | "vanleg for alderen" | "usual for the age" },
        Published::DemmiHome { .. } => phrase! {
            "friske hjemmeboende fra 65 år" |
            "friske heimebuande frå 65 år" |
            "healthy, living at home, from 65 years"
        },
    };
    phrase.in_lang(lang)
}

/// `Vanlig for alderen: minst 9 ganger (CDC STEADI).`
pub fn usual(lang: Lang, usual: &Usual) -> String {
    let number = |hundredths| instruments::number(lang, hundredths, usual.unit);
    let reading = |hundredths| instruments::reading(lang, Reading { hundredths, unit: usual.unit });
    let range = match (usual.from, usual.to) {
        (low, None) => {
            let low = reading(low);
            say! { lang: "minst {low}" | "minst {low}" | "at least {low}" }
        }
        (0, Some(high)) => {
            let high = reading(high);
            say! { lang: "høyst {high}" | "høgst {high}" | "at most {high}" }
        }
        (low, Some(high)) => {
            let (low, high) = (number(low), reading(high));
            say! { lang: "fra {low} til {high}" | "frå {low} til {high}" | "from {low} to {high}" }
        }
    };
    let start = dates::capitalised(usual_short(lang, usual.source));
    format!("{start}: {range} ({}).", source(usual.source).in_lang(lang))
}

fn source(source: Published) -> Phrase {
    match source {
        Published::Steadi => phrase! {
            "CDC STEADI, alder og kjønn" |
            "CDC STEADI, alder og kjønn" |
            "CDC STEADI, age and sex"
        },
        Published::DemmiHome { with_aid: false } => phrase! {
            "uten ganghjelpemiddel" |
            "utan ganghjelpemiddel" |
            "without a walking aid"
        },
        Published::DemmiHome { with_aid: true } => phrase! {
            "med ganghjelpemiddel" |
            "med ganghjelpemiddel" |
            "with a walking aid"
        },
    }
}
