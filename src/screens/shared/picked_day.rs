//! A day picked in a date field.

use chrono::NaiveDate;

use crate::domain::day::Day;
use crate::text::Lang;
use crate::text::screens::person as words;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    #[error("no whole date was picked")]
    Missing,
    #[error("not between {first} and {last}")]
    OutOfRange { first: NaiveDate, last: NaiveDate },
}

/// Reads the field's ISO date. A year with a slip of the finger is refused rather than planned for.
pub fn parse_day(text: &str, first: NaiveDate, last: NaiveDate) -> Result<NaiveDate, DayError> {
    let Day(day) = text.parse().map_err(|_| DayError::Missing)?;
    if (first..=last).contains(&day) { Ok(day) } else { Err(DayError::OutOfRange { first, last }) }
}

/// Beside the field.
pub fn day_error(lang: Lang, why: DayError) -> String {
    match why {
        DayError::Missing => words::DAY_MISSING.in_lang(lang).to_owned(),
        DayError::OutOfRange { first, last } => words::day_between(lang, first, last),
    }
}
