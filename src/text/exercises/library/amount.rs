//! Words: how much of an exercise, in one line.

use super::phrase;
use crate::domain::exercise::{Amount, Dose, Sides};
use crate::text::exercises::seconds;
use crate::text::{Lang, Phrase};

/// `8 ganger, hver side`, `2 × 20 sekunder`
pub fn dose(lang: Lang, amount: &Amount) -> String {
    let (count, unit) = match amount.dose {
        Dose::Seconds(count) => (count, seconds(count == 1)),
        Dose::Repetitions { count, sides } => (u16::from(count), repetitions(count == 1, sides)),
    };
    let unit = unit.in_lang(lang);
    match amount.sets {
        0 | 1 => format!("{count} {unit}"),
        sets => format!("{sets} × {count} {unit}"),
    }
}

fn repetitions(one: bool, sides: Sides) -> Phrase {
    phrase(match (one, sides) {
        (true, Sides::Both) => ["gang", "gong", "time"],
        (true, Sides::Each) => ["gang, hver side", "gong, kvar side", "time, each side"],
        (false, Sides::Both) => ["ganger", "gonger", "times"],
        (false, Sides::Each) => ["ganger, hver side", "gonger, kvar side", "times, each side"],
    })
}
