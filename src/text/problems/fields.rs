//! What is wrong with what was typed, said beside its field.

use crate::domain::centiseconds::TimeError;
use crate::domain::day::DayError;
use crate::domain::person::BirthYearError;
use crate::domain::written::WrittenError;
use crate::text::screens::{person, settings};
use crate::text::{Lang, Phrase, numbers, readiness};
use crate::vault::{CodeError, WeakCode};
use crate::workspace::forms::FieldError;
use crate::workspace::pin::PinError;

/// `missing`: what to do where nothing that can be read was given, in the words of that field.
pub fn field(lang: Lang, missing: Phrase, why: &FieldError) -> String {
    match why {
        FieldError::Missing | FieldError::OneOfTwo => missing.in_lang(lang).to_owned(),
        FieldError::Written(why) => written(lang, why),
        FieldError::BirthYear(why) => birth_year(lang, why),
        FieldError::Day(why) => day(lang, why),
        FieldError::Vitals(why) => readiness::cannot_be(lang, *why),
        FieldError::DayTaken => person::DAY_TAKEN.in_lang(lang).to_owned(),
        FieldError::RetestWeeks(why) => settings::retest_error(lang, *why),
        FieldError::Line { line, why } => format!("«{line}»: {}", written(lang, why)),
        FieldError::Names(why) => settings::help_list_error(lang, why),
    }
}

pub fn day(lang: Lang, why: &DayError) -> String {
    match why {
        DayError::Missing => person::DAY_MISSING.in_lang(lang).to_owned(),
        DayError::OutOfRange { first, last } => person::day_between(lang, *first, *last),
    }
}

pub fn written(lang: Lang, why: &WrittenError) -> String {
    match why {
        WrittenError::Empty => say! { lang: "Skriv noe her." | "Skriv noko her." | "Write something here." },
        WrittenError::TooLong { limit, length } => say! { lang:
            "Teksten har {length} tegn. Kort den ned til {limit}." |
            "Teksten har {length} teikn. Kort han ned til {limit}." |
            "The text has {length} characters. Shorten it to {limit}."
        },
        WrittenError::Unprintable => say! { lang:
            "Teksten har usynlige tegn. Slett den og skriv på nytt." |
            "Teksten har usynlege teikn. Slett han og skriv på nytt." |
            "The text has invisible characters. Delete it and write it again."
        },
    }
}

pub fn time(lang: Lang, why: &TimeError) -> String {
    match why {
        TimeError::Empty => say! { lang:
            "Skriv tiden i sekunder, for eksempel 4,82." |
            "Skriv tida i sekund, til dømes 4,82." |
            "Write the time in seconds, for example 4.82."
        },
        TimeError::NotANumber => say! { lang:
            "Dette er ikke et tall. Skriv sekunder, for eksempel 4,82." |
            "Dette er ikkje eit tal. Skriv sekund, til dømes 4,82." |
            "This is not a number. Write seconds, for example 4.82."
        },
        TimeError::NotPositive => say! { lang:
            "Tiden må være mer enn 0. Kom personen ikke i gang, velg «Ikke gjennomført»." |
            "Tida må vere meir enn 0. Kom personen ikkje i gang, vel «Ikkje gjennomført»." |
            "The time must be more than 0. If the person could not start, choose “Not carried out”."
        },
        TimeError::TooLong { limit } => {
            let limit = numbers::seconds(lang, *limit);
            say! { lang:
                "Tiden kan være høyst {limit}." | "Tida kan vere høgst {limit}." | "The time can be at most {limit}."
            }
        }
    }
}

pub fn birth_year(lang: Lang, why: &BirthYearError) -> String {
    match why {
        BirthYearError::NotAYear => say! { lang:
            "Skriv årstallet med fire sifre, for eksempel 1941." |
            "Skriv årstalet med fire siffer, til dømes 1941." |
            "Write the year with four digits, for example 1941."
        },
        BirthYearError::OutOfRange { first, last } => say! { lang:
            "Året må være mellom {first} og {last}." |
            "Året må vere mellom {first} og {last}." |
            "The year must be between {first} and {last}."
        },
    }
}

pub fn pin(lang: Lang, why: &PinError) -> String {
    match why {
        PinError::NotDigits => say! { lang:
            "En PIN har bare sifre." | "Ein PIN har berre siffer." | "A PIN has digits only."
        },
        PinError::Length { length, shortest, longest } => say! { lang:
            "PIN-en har {length} sifre. Den må ha fra {shortest} til {longest}." |
            "PIN-en har {length} siffer. Han må ha frå {shortest} til {longest}." |
            "The PIN has {length} digits. It needs from {shortest} to {longest}."
        },
        PinError::Simple => say! { lang:
            "Den er for lett å gjette. Velg sifre som verken er like eller kommer etter hverandre." |
            "Han er for lett å gjette. Vel siffer som korkje er like eller kjem etter kvarandre." |
            "It is too easy to guess. Choose digits that are neither the same nor follow each other."
        },
    }
}

pub fn code(lang: Lang, why: &CodeError) -> String {
    match why {
        CodeError::Empty => say! { lang: "Skriv koden." | "Skriv koden." | "Write the code." },
        CodeError::TooLong { limit, length } => say! { lang:
            "Koden har {length} tegn. Den kan ha høyst {limit}." |
            "Koden har {length} teikn. Han kan ha høgst {limit}." |
            "The code has {length} characters. It can have at most {limit}."
        },
        CodeError::Unusual { character } => say! { lang:
            "Tegnet «{character}» finnes ikke på alle tastaturer. Bruk andre bokstaver og tegn." |
            "Teiknet «{character}» finst ikkje på alle tastatur. Bruk andre bokstavar og teikn." |
            "The character “{character}” is not on every keyboard. Use other letters and signs."
        },
        CodeError::Weak(why) => weak(lang, *why).to_owned(),
    }
}

/// What makes it easily guessed, and what to do instead.
fn weak(lang: Lang, why: WeakCode) -> &'static str {
    match why {
        WeakCode::DigitsOnly => phrase! {
            "Bare sifre er for lett å gjette. Bruk fire ord eller flere, eller koden som er laget." |
            "Berre siffer er for lett å gjette. Bruk fire ord eller fleire, eller koden som er laga." |
            "Digits alone are too easy to guess. Use four words or more, or the code that was made."
        },
        WeakCode::OwnName => phrase! {
            "Navnet ditt er det første noen gjetter. Bruk fire andre ord eller flere." |
            "Namnet ditt er det første nokon gjettar. Bruk fire andre ord eller fleire." |
            "Your name is the first thing anybody guesses. Use four other words or more."
        },
        WeakCode::Common => phrase! {
            "Dette er ord mange bruker i koder. Bruk fire ord eller flere som ikke hører sammen." |
            "Dette er ord mange bruker i kodar. Bruk fire ord eller fleire som ikkje høyrer saman." |
            "Many people use these words in codes. Use four words or more that do not belong together."
        },
        WeakCode::Repeats => phrase! {
            "Det samme om igjen, eller tegn på rad, er for lett å gjette. Bruk fire ulike ord eller flere." |
            "Det same om igjen, eller teikn på rad, er for lett å gjette. Bruk fire ulike ord eller fleire." |
            "The same again, or signs in a row, are too easy to guess. Use four different words or more."
        },
        WeakCode::Short => phrase! {
            "Koden er for lett å gjette. Bruk fire ord eller flere, med mellomrom mellom." |
            "Koden er for lett å gjette. Bruk fire ord eller fleire, med mellomrom mellom." |
            "The code is too easy to guess. Use four words or more, with spaces between."
        },
    }
    .in_lang(lang)
}
