//! Who a person is, and when they train.

use chrono::NaiveDate;

use super::reading::{FormReader, word, words};
use super::{FieldErrors, FormChoice};
use crate::domain::course::{Course, Weekdays};
use crate::domain::day_range::DayRange;
use crate::domain::form_draft::FormValues;
use crate::domain::history::History;
use crate::domain::person::Profile;
use crate::domain::person::{BirthYear, Sex};

pub const NAME: &str = "name";
pub const BIRTH_YEAR: &str = "birth_year";
pub const SEX: &str = "sex";
pub const START: &str = "start";
pub const WEEKDAYS: &str = "weekdays";
/// The word for a sex that is not stated.
pub const NOT_STATED: &str = "not_stated";

/// The same for a new person and a known one.
#[derive(Debug, Clone, Copy)]
pub struct PersonForm {
    pub today: NaiveDate,
}

impl PersonForm {
    /// A course that starts today.
    pub fn blank(self) -> FormValues {
        FormValues::default().with(SEX, NOT_STATED).with(START, self.today.to_string())
    }

    pub fn from_known(self, history: &History) -> FormValues {
        let mut values = FormValues::default().with(SEX, NOT_STATED);
        if let Some(Profile { name, birth_year, sex }) = history.profile() {
            values.set(NAME, name.as_str());
            values.set(BIRTH_YEAR, birth_year.map(|year| year.year().to_string()).unwrap_or_default());
            values.set(SEX, sex.map_or(NOT_STATED, |sex| word(Some(sex))));
        }
        if let Some(Course { start, weekdays }) = history.course() {
            values.set(START, start.to_string());
            values.set(WEEKDAYS, words(weekdays.iter()));
        }
        values
    }

    pub fn check(self, values: &FormValues) -> Result<(Profile, Course), FieldErrors> {
        let mut read = FormReader::new(values);
        let name = read.name(NAME);
        let birth_year = read.take(BIRTH_YEAR, BirthYear::parse(read.text(BIRTH_YEAR), self.today));
        let start = read.day(START, DayRange::of_course_start(self.today));
        let weekdays = read.several(WEEKDAYS).and_then(|days| Weekdays::new(days).ok());
        let sex = Sex::from_word(read.text(SEX));
        read.finish(|| {
            Some((Profile { name: name?, birth_year: birth_year?, sex }, Course { start: start?, weekdays: weekdays? }))
        })
    }
}
