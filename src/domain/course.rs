//! A course: twelve weeks, two sessions a week.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Sessions in a whole course. READING: a cancelled session takes its place in the row.
pub const SESSIONS: usize = 24;
/// Weeks in a whole course.
pub const WEEKS: u8 = 12;

/// When a course starts and on which weekdays the sessions are planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    pub start: NaiveDate,
    pub weekdays: Weekdays,
}

/// At least one day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekdays(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a course needs at least one weekday")]
pub struct NoWeekdayError;

/// What session is due for a person on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// A session is planned or agreed for today and nothing is recorded yet.
    Today,
    /// Today's session is done or cancelled.
    Recorded,
    /// The last planned day passed and nothing was recorded.
    Missed {
        planned: NaiveDate,
        next: NaiveDate,
    },
    Next(NaiveDate),
    /// All sessions of the course are recorded.
    Finished,
    NoCourse,
}

/// How far a person has come in the course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    NoCourse,
    /// The day it starts is still to come.
    Starts(NaiveDate),
    /// 1 to 12.
    Week(u8),
    /// The twelve weeks are over, and not all sessions are recorded.
    Over {
        recorded: usize,
    },
    /// All sessions are recorded.
    Finished,
}

impl Weekdays {
    pub const WEEK: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Result<Self, NoWeekdayError> {
        match days.into_iter().fold(0, |bits, day| bits | 1 << day.num_days_from_monday()) {
            0 => Err(NoWeekdayError),
            bits => Ok(Self(bits)),
        }
    }

    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// From Monday on.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Self::WEEK.into_iter().filter(move |day| self.contains(*day))
    }
}

impl Course {
    /// 1 to 12, or `None` outside the course.
    pub fn week_of(&self, date: NaiveDate) -> Option<u8> {
        let days = (date - self.start).num_days();
        let week = u8::try_from(days.div_euclid(7) + 1).ok()?;
        (1..=WEEKS).contains(&week).then_some(week)
    }

    /// The last day of the twelfth week.
    pub fn last_day(&self) -> NaiveDate {
        self.start.checked_add_days(Days::new(u64::from(WEEKS) * 7 - 1)).unwrap_or(self.start)
    }

    pub fn is_planned_on(&self, date: NaiveDate) -> bool {
        date >= self.start && self.weekdays.contains(date.weekday())
    }

    /// The first planned day on or after `date`, whatever the week: a course with cancelled sessions runs on.
    pub fn next_planned(&self, date: NaiveDate) -> Option<NaiveDate> {
        let from = date.max(self.start);
        (0..7).filter_map(|days| from.checked_add_days(Days::new(days))).find(|day| self.is_planned_on(*day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn course() -> Course {
        let weekdays = Weekdays::new([Weekday::Tue, Weekday::Fri]).unwrap();
        Course { start: day(3, 3), weekdays } // a Tuesday
    }

    #[test]
    fn weeks_are_counted_from_the_start_and_end_with_the_twelfth() {
        let cases = [(day(3, 2), None), (day(3, 3), Some(1)), (day(3, 9), Some(1)), (day(3, 10), Some(2))];
        for (date, week) in cases {
            assert_eq!(course().week_of(date), week, "{date}");
        }
        assert_eq!(course().week_of(day(5, 25)), Some(12));
        assert_eq!(course().week_of(day(5, 26)), None);
        assert_eq!(course().last_day(), day(5, 25));
    }

    #[test]
    fn the_next_planned_day_is_never_before_the_start() {
        assert_eq!(course().next_planned(day(1, 1)), Some(day(3, 3)));
        assert_eq!(course().next_planned(day(3, 4)), Some(day(3, 6)));
        assert_eq!(course().next_planned(day(3, 6)), Some(day(3, 6)));
        assert_eq!(course().next_planned(day(6, 1)), Some(day(6, 2)));
    }

    #[test]
    fn a_course_needs_a_weekday() {
        assert_eq!(Weekdays::new([]), Err(NoWeekdayError));
    }
}
