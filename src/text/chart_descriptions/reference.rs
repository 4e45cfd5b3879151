//! What is usual for others of the same age, and whose numbers those are.

use crate::domain::assessment::outcome::Reading;
use crate::domain::registry::Published;
use crate::domain::registry::Usual;
use crate::text::{Lang, Phrase, dates, instruments};

/// At the band on a chart.
pub fn usual_short(lang: Lang) -> &'static str {
    let [nb, nn, en] = ["vanlig for alderen", "vanleg for alderen", "usual for the age"];
    Phrase { nb, nn, en }.in_lang(lang)
}

/// `Vanlig for alderen: minst 9 ganger (CDC STEADI).`
pub fn usual(lang: Lang, usual: &Usual) -> String {
    let number = |hundredths| instruments::number(lang, hundredths, usual.unit);
    let reading = |hundredths| instruments::reading(lang, Reading { hundredths, unit: usual.unit });
    let [least, most, from, to] = match lang {
        Lang::Bokmal => ["minst", "høyst", "fra", "til"],
        Lang::Nynorsk => ["minst", "høgst", "frå", "til"],
        Lang::English => ["at least", "at most", "from", "to"],
    };
    let range = match (usual.from, usual.to) {
        (low, None) => format!("{least} {}", reading(low)),
        (0, Some(high)) => format!("{most} {}", reading(high)),
        (low, Some(high)) => format!("{from} {} {to} {}", number(low), reading(high)),
    };
    let start = dates::capitalised(usual_short(lang));
    format!("{start}: {range} ({}).", source(usual.source).in_lang(lang))
}

fn source(source: Published) -> Phrase {
    let [nb, nn, en] = match source {
        Published::Steadi => ["CDC STEADI, alder og kjønn", "CDC STEADI, alder og kjønn", "CDC STEADI, age and sex"],
        Published::Bohannon => ["Bohannon 2006", "Bohannon 2006", "Bohannon 2006"],
        Published::DemmiHome { with_aid: false } => [
            "friske hjemmeboende uten ganghjelpemiddel",
            "friske heimebuande utan ganghjelpemiddel",
            "healthy, living at home, without a walking aid",
        ],
        Published::DemmiHome { with_aid: true } => [
            "friske hjemmeboende med ganghjelpemiddel",
            "friske heimebuande med ganghjelpemiddel",
            "healthy, living at home, with a walking aid",
        ],
    };
    Phrase { nb, nn, en }
}
