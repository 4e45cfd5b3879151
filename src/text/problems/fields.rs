//! What is wrong with what was typed, said beside its field.

use crate::domain::centiseconds::TimeError;
use crate::domain::person::BirthYearError;
use crate::domain::written::WrittenError;
use crate::text::{Lang, numbers};
use crate::vault::CodeError;

pub fn written(lang: Lang, why: &WrittenError) -> String {
    match (why, lang) {
        (WrittenError::Empty, Lang::Bokmal) => "Skriv noe her.".to_owned(),
        (WrittenError::Empty, Lang::Nynorsk) => "Skriv noko her.".to_owned(),
        (WrittenError::Empty, Lang::English) => "Write something here.".to_owned(),
        (WrittenError::TooLong { limit, length }, Lang::Bokmal) => {
            format!("Teksten har {length} tegn. Kort den ned til {limit}.")
        }
        (WrittenError::TooLong { limit, length }, Lang::Nynorsk) => {
            format!("Teksten har {length} teikn. Kort han ned til {limit}.")
        }
        (WrittenError::TooLong { limit, length }, Lang::English) => {
            format!("The text has {length} characters. Shorten it to {limit}.")
        }
        (WrittenError::Unprintable, Lang::Bokmal) => {
            "Teksten har usynlige tegn. Slett den og skriv på nytt.".to_owned()
        }
        (WrittenError::Unprintable, Lang::Nynorsk) => {
            "Teksten har usynlege teikn. Slett han og skriv på nytt.".to_owned()
        }
        (WrittenError::Unprintable, Lang::English) => {
            "The text has invisible characters. Delete it and write it again.".to_owned()
        }
    }
}

pub fn time(lang: Lang, why: &TimeError) -> String {
    match (why, lang) {
        (TimeError::Empty, Lang::Bokmal) => "Skriv tiden i sekunder, for eksempel 4,82.".to_owned(),
        (TimeError::Empty, Lang::Nynorsk) => "Skriv tida i sekund, til dømes 4,82.".to_owned(),
        (TimeError::Empty, Lang::English) => "Write the time in seconds, for example 4.82.".to_owned(),
        (TimeError::NotANumber, Lang::Bokmal) => "Dette er ikke et tall. Skriv sekunder, for eksempel 4,82.".to_owned(),
        (TimeError::NotANumber, Lang::Nynorsk) => "Dette er ikkje eit tal. Skriv sekund, til dømes 4,82.".to_owned(),
        (TimeError::NotANumber, Lang::English) => "This is not a number. Write seconds, for example 4.82.".to_owned(),
        (TimeError::NotPositive, Lang::Bokmal) => {
            "Tiden må være mer enn 0. Kom personen ikke i gang, velg «Ikke gjennomført».".to_owned()
        }
        (TimeError::NotPositive, Lang::Nynorsk) => {
            "Tida må vere meir enn 0. Kom personen ikkje i gang, vel «Ikkje gjennomført».".to_owned()
        }
        (TimeError::NotPositive, Lang::English) => {
            "The time must be more than 0. If the person could not start, choose “Not carried out”.".to_owned()
        }
        (TimeError::TooLong { limit }, Lang::Bokmal) => {
            format!("Tiden kan være høyst {}.", numbers::seconds(lang, *limit))
        }
        (TimeError::TooLong { limit }, Lang::Nynorsk) => {
            format!("Tida kan vere høgst {}.", numbers::seconds(lang, *limit))
        }
        (TimeError::TooLong { limit }, Lang::English) => {
            format!("The time can be at most {}.", numbers::seconds(lang, *limit))
        }
    }
}

pub fn birth_year(lang: Lang, why: &BirthYearError) -> String {
    match (why, lang) {
        (BirthYearError::NotAYear, Lang::Bokmal) => "Skriv årstallet med fire sifre, for eksempel 1941.".to_owned(),
        (BirthYearError::NotAYear, Lang::Nynorsk) => "Skriv årstalet med fire siffer, til dømes 1941.".to_owned(),
        (BirthYearError::NotAYear, Lang::English) => "Write the year with four digits, for example 1941.".to_owned(),
        (BirthYearError::OutOfRange { first, last }, Lang::Bokmal) => {
            format!("Året må være mellom {first} og {last}.")
        }
        (BirthYearError::OutOfRange { first, last }, Lang::Nynorsk) => {
            format!("Året må vere mellom {first} og {last}.")
        }
        (BirthYearError::OutOfRange { first, last }, Lang::English) => {
            format!("The year must be between {first} and {last}.")
        }
    }
}

pub fn code(lang: Lang, why: &CodeError) -> String {
    match (why, lang) {
        (CodeError::Empty, Lang::Bokmal | Lang::Nynorsk) => "Skriv koden.".to_owned(),
        (CodeError::Empty, Lang::English) => "Write the code.".to_owned(),
        (CodeError::TooShort { limit, length }, Lang::Bokmal) => {
            format!("Koden har {length} tegn. Den må ha minst {limit}.")
        }
        (CodeError::TooShort { limit, length }, Lang::Nynorsk) => {
            format!("Koden har {length} teikn. Han må ha minst {limit}.")
        }
        (CodeError::TooShort { limit, length }, Lang::English) => {
            format!("The code has {length} characters. It needs at least {limit}.")
        }
        (CodeError::TooLong { limit, length }, Lang::Bokmal) => {
            format!("Koden har {length} tegn. Den kan ha høyst {limit}.")
        }
        (CodeError::TooLong { limit, length }, Lang::Nynorsk) => {
            format!("Koden har {length} teikn. Han kan ha høgst {limit}.")
        }
        (CodeError::TooLong { limit, length }, Lang::English) => {
            format!("The code has {length} characters. It can have at most {limit}.")
        }
    }
}
