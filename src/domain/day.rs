//! A calendar day as text: 2026-05-12.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

/// A text that is not a day of the calendar in the form 2026-05-12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a day in the form 2026-05-12")]
pub struct DayReadError;

/// Why a day that was picked will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    #[error("no whole date was picked")]
    Missing,
    #[error("not between {first} and {last}")]
    OutOfRange { first: NaiveDate, last: NaiveDate },
}

/// Written and read. Chrono reads dates of every form there is, with as much code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub NaiveDate);

impl Day {
    /// A day that was picked: both ends are right too.
    pub fn between(text: &str, first: NaiveDate, last: NaiveDate) -> Result<NaiveDate, DayError> {
        let Self(day) = text.parse().map_err(|_| DayError::Missing)?;
        if (first..=last).contains(&day) { Ok(day) } else { Err(DayError::OutOfRange { first, last }) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Day {
    type Err = DayReadError;

    fn from_str(text: &str) -> Result<Self, DayReadError> {
        let whole = |digits: &str, length| {
            let number = digits.len() == length && digits.bytes().all(|digit| digit.is_ascii_digit());
            number.then(|| digits.parse::<u16>().ok()).flatten()
        };
        let mut parts = text.split('-');
        let mut part = |length| parts.next().and_then(|digits| whole(digits, length)).ok_or(DayReadError);
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        match parts.next() {
            None => NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).map(Self).ok_or(DayReadError),
            Some(_) => Err(DayReadError),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_day_reads_back_as_it_was_written(days in 1..3_652_059_i32) {
            let day = Day(NaiveDate::from_num_days_from_ce_opt(days).unwrap());
            prop_assert_eq!(day.to_string().parse(), Ok(day));
        }
    }

    #[test]
    fn anything_else_is_not_a_day() {
        for text in ["", "2026-05", "2026-5-12", "2026-02-30", "2026-05-12-", "+026-05-12", "12.05.2026", "20260512"] {
            assert_eq!(text.parse::<Day>(), Err(DayReadError), "{text}");
        }
    }
}
