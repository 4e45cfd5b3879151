//! The person who trains: only what the app needs to know.

use chrono::{Datelike, NaiveDate};

use super::written::Name;

/// Name or alias, and what reference values need. No national identity number, by design.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    pub name: Name,
    pub birth_year: Option<BirthYear>,
    /// Only for reference values; `None` is "not stated".
    pub sex: Option<Sex>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    Female,
    Male,
}

/// Whether a dementia diagnosis is known of. Some published limits are other ones then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dementia {
    Diagnosed,
    NotKnown,
}

/// A year of birth, 1900 or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthYear(u16);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BirthYearError {
    #[error("not a year")]
    NotAYear,
    #[error("not between {first} and {last}")]
    OutOfRange { first: u16, last: u16 },
}

impl BirthYear {
    pub const FIRST: u16 = 1900;

    /// A stored year. Use [`BirthYear::parse`] for what a person writes.
    pub fn new(year: u16, last: u16) -> Result<Self, BirthYearError> {
        if (Self::FIRST..=last).contains(&year) {
            Ok(Self(year))
        } else {
            Err(BirthYearError::OutOfRange { first: Self::FIRST, last })
        }
    }

    /// Reads four digits: 1900 to this year. An empty text is a year that was not stated.
    pub fn parse(text: &str, today: NaiveDate) -> Result<Option<Self>, BirthYearError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let year = text.parse::<i32>().map_err(|_| BirthYearError::NotAYear)?;
        let last = u16::try_from(today.year()).map_err(|_| BirthYearError::NotAYear)?;
        let out = BirthYearError::OutOfRange { first: Self::FIRST, last };
        Self::new(u16::try_from(year).map_err(|_| out)?, last).map(Some)
    }

    pub fn year(self) -> u16 {
        self.0
    }

    /// The age the person reaches this year.
    pub fn age_in(self, year: i32) -> i32 {
        year - i32::from(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birth_year_lies_between_1900_and_this_year_or_is_not_stated() {
        let today = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
        let out = Err(BirthYearError::OutOfRange { first: 1900, last: 2026 });
        assert_eq!(BirthYear::parse("1900", today).unwrap().map(BirthYear::year), Some(1900));
        assert_eq!(BirthYear::parse("2026", today).unwrap().map(BirthYear::year), Some(2026));
        assert_eq!(BirthYear::parse("  ", today), Ok(None));
        for text in ["1899", "2027", "0", "-1941", "99999"] {
            assert_eq!(BirthYear::parse(text, today), out, "{text}");
        }
        for text in ["41,5", "førti", "19 41"] {
            assert_eq!(BirthYear::parse(text, today), Err(BirthYearError::NotAYear), "{text}");
        }
    }
}
