//! Body weight, and what is said where too much of it is lost.

use super::results::number;
use super::{AboutInstrument, ItemWords};
use crate::domain::assessment::outcome::Unit;
use crate::domain::weight::{BodyWeight, WeightLoss, protocol::VALUE};
use crate::text::{Lang, dates};

pub(super) const ABOUT: AboutInstrument =
    AboutInstrument { name: NAME, short: NAME, purpose: PURPOSE, note: Some(NOTE) };

phrases! { for super;
    NAME: "Vekt" | "Vekt" | "Weight";
    PURPOSE:
        "Viser om personen går ned i vekt. Mål den én gang i måneden." |
        "Viser om personen går ned i vekt. Mål ho éin gong i månaden." |
        "Shows whether the person loses weight. Measure it once a month.";
    NOTE:
        "Bruk samme vekt hver gang, uten sko og ytterklær." |
        "Bruk same vekta kvar gong, utan sko og ytterklede." |
        "Use the same scale each time, without shoes and outdoor clothes.";
    KILOS: "Vekt i kilo, med én desimal" | "Vekt i kilo, med éin desimal" | "Weight in kilos, with one decimal";
}

pub(super) fn item(place: u8) -> Option<ItemWords> {
    (place == VALUE).then_some(ItemWords::open(KILOS))
}

/// `71,4 kg`
fn kilos(lang: Lang, weight: BodyWeight) -> String {
    format!("{}\u{a0}kg", number(lang, i64::from(weight.tenths()) * 10, Unit::Kilos))
}

/// `Vekta har gått ned fra 70,0 kg 3. mars 2026 til 66,5 kg: 5 % eller mer på tre måneder. Si fra til sykepleier.`
pub fn lost(lang: Lang, loss: WeightLoss) -> String {
    let (from, now, since) = (kilos(lang, loss.from), kilos(lang, loss.now), dates::long(lang, loss.since));
    let (days, percent) = loss.limit.published();
    say! { lang:
        "Vekta har gått ned fra {from} {since} til {now}. Det er {percent} % eller mer på {days} dager. Si fra til sykepleier." |
        "Vekta har gått ned frå {from} {since} til {now}. Det er {percent} % eller meir på {days} dagar. Sei frå til sjukepleiar." |
        "The weight has gone down from {from} on {since} to {now}. That is {percent} % or more in {days} days. Tell the nurse."
    }
}
