//! A consent: who, what, until when.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::reading::FormReader;
use super::{FieldError, FieldErrors};
use crate::domain::consent::{Consent, Content};
use crate::domain::course::Course;
use crate::domain::day_range::DayRange;
use crate::domain::form_draft::FormValues;
use crate::domain::written::Name;

pub const KIN: &str = "kin";
pub const CONTENTS: &str = "contents";
pub const HOW_LONG: &str = "how_long";
pub const DAY: &str = "day";

/// The words of the two ways to say how long.
pub const WHOLE_COURSE: &str = "whole_course";
pub const TO_A_DAY: &str = "to_a_day";

#[derive(Debug, Clone, Copy)]
pub struct ConsentForm {
    pub today: NaiveDate,
    /// `None` for a course that is over or lasts too long for a consent, or where there is none.
    course_end: Option<NaiveDate>,
}

/// What a consent comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedConsent {
    pub kin: Name,
    pub contents: BTreeSet<Content>,
    pub until: NaiveDate,
}

impl ConsentForm {
    pub fn new(today: NaiveDate, course: Option<Course>) -> Self {
        Self {
            today,
            course_end: course
                .map(|course| course.last_day())
                .filter(|last| (today..=Consent::latest_end(today)).contains(last)),
        }
    }

    pub fn course_end(self) -> Option<NaiveDate> {
        self.course_end
    }

    /// Where only a day can be named, that is chosen.
    pub fn blank(self) -> FormValues {
        FormValues::default().with(HOW_LONG, if self.course_end.is_some() { "" } else { TO_A_DAY })
    }

    pub fn check(self, values: &FormValues) -> Result<TypedConsent, FieldErrors> {
        let mut read = FormReader::new(values);
        let kin = read.name(KIN);
        let contents = read.several(CONTENTS).map(|chosen| chosen.into_iter().collect());
        let until = match (read.text(HOW_LONG), self.course_end) {
            (WHOLE_COURSE, Some(last)) => Some(last),
            (TO_A_DAY, _) => read.day(DAY, DayRange { first: self.today, last: Consent::latest_end(self.today) }),
            _ => read.take(HOW_LONG, Err(FieldError::Missing)),
        };
        read.finish(|| Some(TypedConsent { kin: kin?, contents: contents?, until: until? }))
    }
}
