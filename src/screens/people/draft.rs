//! What is typed about a person, and what is wrong with it.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::course::{Course, NoWeekday, Weekdays};
use crate::domain::day_range::DayRange;
use crate::domain::history::History;
use crate::domain::person::{BirthYear, BirthYearError, Profile, Sex};
use crate::domain::written::{Name, WrittenError};
use crate::screens::shared::picked_day::{DayError, parse_day};

/// The choices for reference values, in the order of the screen.
pub const SEXES: [Option<Sex>; 3] = [Some(Sex::Female), Some(Sex::Male), None];

#[derive(Clone, Copy)]
pub struct Draft {
    pub name: RwSignal<String>,
    pub birth_year: RwSignal<String>,
    /// A place in [`SEXES`].
    pub sex: RwSignal<Option<usize>>,
    pub start: RwSignal<String>,
    /// Places in [`Weekdays::WEEK`].
    pub weekdays: RwSignal<Vec<usize>>,
    pub wrong: RwSignal<Wrong>,
}

/// One matter a field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wrong {
    pub name: Option<WrittenError>,
    pub birth_year: Option<BirthYearError>,
    pub start: Option<DayError>,
    pub weekdays: Option<NoWeekday>,
}

impl Draft {
    /// A course that starts today.
    pub fn new(today: NaiveDate) -> Self {
        Self::filled(None, Some(today), vec![])
    }

    pub fn of(history: &History) -> Self {
        let days = history.course.map(|course| {
            let planned = |place: &usize| Weekdays::WEEK.get(*place).is_some_and(|day| course.weekdays.contains(*day));
            (0..Weekdays::WEEK.len()).filter(planned).collect()
        });
        Self::filled(history.profile.as_ref(), history.course.map(|course| course.start), days.unwrap_or_default())
    }

    fn filled(profile: Option<&Profile>, start: Option<NaiveDate>, weekdays: Vec<usize>) -> Self {
        let sex = profile.and_then(|profile| profile.sex);
        let birth_year = profile.and_then(|profile| profile.birth_year);
        Self {
            name: RwSignal::new(profile.map(|profile| profile.name.as_str().to_owned()).unwrap_or_default()),
            birth_year: RwSignal::new(birth_year.map(|year| year.year().to_string()).unwrap_or_default()),
            sex: RwSignal::new(SEXES.iter().position(|choice| *choice == sex)),
            start: RwSignal::new(start.map(|day| day.to_string()).unwrap_or_default()),
            weekdays: RwSignal::new(weekdays),
            wrong: RwSignal::new(Wrong::default()),
        }
    }

    /// What can be kept; `None` when something is wrong, which is then told beside its field.
    pub fn checked(self, today: NaiveDate) -> Option<(Profile, Course)> {
        let name = self.name.with_untracked(|name| Name::new(name));
        let birth_year = self.birth_year.with_untracked(|year| BirthYear::parse(year, today));
        let DayRange { first, last } = DayRange::of_course_start(today);
        let start = self.start.with_untracked(|start| parse_day(start, first, last));
        let weekdays = self.weekdays.with_untracked(|places| {
            Weekdays::new(places.iter().filter_map(|place| Weekdays::WEEK.get(*place).copied()))
        });
        self.wrong.set(Wrong {
            name: name.as_ref().err().copied(),
            birth_year: birth_year.err(),
            start: start.err(),
            weekdays: weekdays.err(),
        });
        let sex = self.sex.get_untracked().and_then(|place| SEXES.get(place).copied()).flatten();
        let profile = Profile { name: name.ok()?, birth_year: birth_year.ok()?, sex };
        Some((profile, Course { start: start.ok()?, weekdays: weekdays.ok()? }))
    }
}
