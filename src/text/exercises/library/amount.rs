//! Words: how much of an exercise, in one line.

use crate::domain::exercise::{Amount, BandStrength, Dose, ExtraLoad, Planned, Sides, Support};
use crate::text::{Lang, Phrase, numbers};

/// `2 × 8 ganger, hver side, 1,5 kg`, `2 × 20 sekunder, én hånd nær støtten`
pub fn planned_dose(lang: Lang, planned: &Planned) -> String {
    let load = planned.load.map(|it| load(lang, it));
    let support = planned.support.map(|it| support(it).in_lang(lang).to_lowercase());
    [Some(dose(lang, &planned.amount)), load, support].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// `1,5 kg`, `middels strikk`
pub fn load(lang: Lang, load: ExtraLoad) -> String {
    match load {
        ExtraLoad::Weight(weight) => format!("{} kg", numbers::decimal(lang, i64::from(weight.halves()) * 5, 1)),
        ExtraLoad::Band(BandStrength::Light) => {
            phrase! { "lett strikk" | "lett strikk" | "light band" }.in_lang(lang).into()
        }
        ExtraLoad::Band(BandStrength::Medium) => {
            phrase! { "middels strikk" | "middels strikk" | "medium band" }.in_lang(lang).into()
        }
        ExtraLoad::Band(BandStrength::Strong) => {
            phrase! { "sterk strikk" | "sterk strikk" | "strong band" }.in_lang(lang).into()
        }
    }
}

pub fn support(support: Support) -> Phrase {
    match support {
        Support::Held => phrase! { "Holder seg fast" | "Held seg fast" | "Holding on" },
        Support::OneHandNear => phrase! {
            "Én hånd nær støtten" |
            "Éi hand nær støtta" |
            "One hand near the support"
        },
        Support::Free => phrase! { "Frie hender" | "Frie hender" | "Hands free" },
    }
}

/// What the helper does about it, on the screen of the exercise.
pub fn support_to_helper(support: Support) -> Phrase {
    match support {
        Support::Held => phrase! {
            "Personen holder seg fast hele tiden, selv om øvelsen kan gjøres uten." |
            "Personen held seg fast heile tida, sjølv om øvinga kan gjerast utan." |
            "The person holds on all the time, even though the exercise can be done without."
        },
        Support::OneHandNear => phrase! {
            "La personen ha én hånd rett over støtten, uten å ta i. Du står tett ved på den andre siden." |
            "La personen ha éi hand rett over støtta, utan å ta i. Du står tett ved på den andre sida." |
            "Let the person keep one hand just above the support without touching. You stand close by on the other side."
        },
        Support::Free => phrase! {
            "Personen har frie hender. Du står tett ved." |
            "Personen har frie hender. Du står tett ved." |
            "The person’s hands are free. You stand close by."
        },
    }
}

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
