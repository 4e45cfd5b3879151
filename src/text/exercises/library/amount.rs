//! Words: how much of an exercise, in one line.

use crate::domain::exercise::{Amount, Dose, Sides};
use crate::text::{Lang, Phrase};

/// `8 ganger, hver side`, `2 × 20 sekunder`
pub fn dose(lang: Lang, amount: &Amount) -> String {
    let (number, unit) = dose_parts(lang, amount);
    format!("{number} {unit}")
}

/// Two minutes and more are said in minutes where they are whole.
const SECONDS_TO_MINUTES: u16 = 120;

/// The number to set in large figures, and the words after it: `2 × 8` and `ganger, hver side`.
pub fn dose_parts(lang: Lang, amount: &Amount) -> (String, &'static str) {
    let (count, unit) = match amount.dose {
        Dose::Seconds(count @ SECONDS_TO_MINUTES..) if count.is_multiple_of(60) => (count / 60, MINUTES),
        Dose::Seconds(count) => (count, seconds(count == 1)),
        Dose::Repetitions { count, sides } => (u16::from(count), repetitions(count == 1, sides)),
    };
    let number = match amount.sets {
        0 | 1 => count.to_string(),
        sets => format!("{sets} × {count}"),
    };
    (number, unit.in_lang(lang))
}

const MINUTES: Phrase = phrase! { "minutter" | "minutt" | "minutes" };

fn seconds(one: bool) -> Phrase {
    if one {
        phrase! { "sekund" | "sekund" | "second" }
    } else {
        phrase! { "sekunder" | "sekund" | "seconds" }
    }
}

fn repetitions(one: bool, sides: Sides) -> Phrase {
    match (one, sides) {
        (true, Sides::Both) => phrase! { "gang" | "gong" | "time" },
        (true, Sides::Each) => phrase! { "gang, hver side" | "gong, kvar side" | "time, each side" },
        (false, Sides::Both) => phrase! { "ganger" | "gonger" | "times" },
        (false, Sides::Each) => phrase! { "ganger, hver side" | "gonger, kvar side" | "times, each side" },
    }
}
