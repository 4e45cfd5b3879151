//! A person's profile and course.

use serde::{Deserialize, Serialize};

use super::words;
use crate::domain::day::Day;
use crate::domain::written::Name;
use crate::domain::{course, person};
use crate::records::format::AsText;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    name: String,
    birth_year: Option<u16>,
    sex: Option<words::Sex>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    start: AsText<Day>,
    weekdays: Vec<words::Weekday>,
}

impl From<&person::Profile> for Profile {
    fn from(profile: &person::Profile) -> Self {
        Self {
            name: profile.name.as_str().to_owned(),
            birth_year: profile.birth_year.map(person::BirthYear::year),
            sex: profile.sex.map(Into::into),
        }
    }
}

impl Profile {
    pub fn read(self) -> Option<person::Profile> {
        // The year was checked against the calendar when it was written; here there is no calendar.
        let birth_year = self.birth_year.map(|year| person::BirthYear::new(year, u16::MAX)).transpose().ok()?;
        Some(person::Profile { name: Name::new(&self.name).ok()?, birth_year, sex: self.sex.map(Into::into) })
    }
}

impl From<&course::Course> for Course {
    fn from(course: &course::Course) -> Self {
        Self { start: AsText(Day(course.start)), weekdays: course.weekdays.iter().map(Into::into).collect() }
    }
}

impl Course {
    pub fn read(self) -> Option<course::Course> {
        let weekdays = course::Weekdays::new(self.weekdays.into_iter().map(Into::into)).ok()?;
        Some(course::Course { start: self.start.0.0, weekdays })
    }
}
