//! What kind of link: until when, with a name or not, under a spoken code or not.

use chrono::NaiveDate;

use super::FieldErrors;
use super::reading::{FormReader, YES, is_yes};
use crate::domain::day_range::DayRange;
use crate::domain::form_draft::FormValues;

pub const DAY: &str = "day";
pub const WITH_NAME: &str = "with_name";
pub const UNDER_CODE: &str = "under_code";
pub const KEYS: [&str; 3] = [DAY, WITH_NAME, UNDER_CODE];

/// What a link shall be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedLink {
    pub until: NaiveDate,
    pub with_name: bool,
    pub under_code: bool,
}

#[derive(Debug, Clone, Copy)]
pub struct LinkWishForm {
    pub today: NaiveDate,
    /// Of the consent.
    pub last: NaiveDate,
}

impl LinkWishForm {
    pub fn from_usual(self, until: NaiveDate) -> FormValues {
        FormValues::default().with(DAY, until.to_string())
    }

    /// What is likely by now: whoever takes the name along also wants the code.
    pub fn likely(self, until: NaiveDate, with_name: &str) -> FormValues {
        let usual = self.from_usual(until);
        if is_yes(with_name) { usual.with(UNDER_CODE, YES.to_owned()) } else { usual }
    }

    pub fn check(self, values: &FormValues) -> Result<TypedLink, FieldErrors> {
        let mut read = FormReader::new(values);
        let until = read.day(DAY, DayRange { first: self.today, last: self.last });
        let [with_name, under_code] = [WITH_NAME, UNDER_CODE].map(|key| is_yes(read.text(key)));
        read.done(until.map(|until| TypedLink { until, with_name, under_code }))
    }
}
