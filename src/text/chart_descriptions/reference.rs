//! What is usual for others of the same age, and whose numbers those are.

use crate::domain::assessment::outcome::Reading;
use crate::domain::registry::Published;
use crate::domain::registry::Usual;
use crate::text::{Lang, Phrase, dates, instruments};

/// At the band on a chart.
pub fn usual_short(lang: Lang) -> &'static str {
    let phrase = phrase! { "vanlig for alderen" | "vanleg for alderen" | "usual for the age" };
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
    let start = dates::capitalised(usual_short(lang));
    format!("{start}: {range} ({}).", source(usual.source).in_lang(lang))
}

fn source(source: Published) -> Phrase {
    match source {
        Published::Steadi => phrase! {
            "CDC STEADI, alder og kjønn" |
            "CDC STEADI, alder og kjønn" |
            "CDC STEADI, age and sex"
        },
        Published::Bohannon => phrase! { "Bohannon 2006" | "Bohannon 2006" | "Bohannon 2006" },
        Published::DemmiHome { with_aid: false } => phrase! {
            "friske hjemmeboende uten ganghjelpemiddel" |
            "friske heimebuande utan ganghjelpemiddel" |
            "healthy, living at home, without a walking aid"
        },
        Published::DemmiHome { with_aid: true } => phrase! {
            "friske hjemmeboende med ganghjelpemiddel" |
            "friske heimebuande med ganghjelpemiddel" |
            "healthy, living at home, with a walking aid"
        },
    }
}
