//! Which days a thing may lie on: wide enough for all that happens, too narrow for a slip of the finger.

use chrono::{Days, Months, NaiveDate};

/// From the first day to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayRange {
    pub first: NaiveDate,
    pub last: NaiveDate,
}

impl DayRange {
    /// READING: a course starts from five years before to a year after the day it is entered.
    pub fn of_course_start(today: NaiveDate) -> Self {
        Self::around(today, Months::new(60), Months::new(12))
    }

    /// READING: a session is cancelled from a year before to a year after the day it is entered.
    pub fn of_cancellation(today: NaiveDate) -> Self {
        Self::around(today, Months::new(12), Months::new(12))
    }

    /// READING: nothing from before 2000 is entered from paper.
    pub fn of_assessment(today: NaiveDate) -> Self {
        let oldest = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or(NaiveDate::MIN);
        Self { first: oldest.min(today), last: today }
    }

    /// READING: the next session is agreed on for the day after this one at the earliest, and within a year.
    pub fn of_next_session(this: NaiveDate) -> Self {
        let after = |days| this.checked_add_days(Days::new(days)).unwrap_or(this);
        Self { first: after(1), last: after(366) }
    }

    fn around(today: NaiveDate, back: Months, ahead: Months) -> Self {
        Self {
            first: today.checked_sub_months(back).unwrap_or(today),
            last: today.checked_add_months(ahead).unwrap_or(today),
        }
    }

    pub fn contains(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[track_caller]
    fn reaches(range: DayRange, first: NaiveDate, last: NaiveDate) {
        assert_eq!((range.first, range.last), (first, last));
        assert_eq!([first, last].map(|it| range.contains(it)), [true, true]);
        assert_eq!([first.pred_opt(), last.succ_opt()].map(|it| range.contains(it.unwrap())), [false, false]);
    }

    #[test]
    fn a_range_holds_its_first_and_its_last_day() {
        let today = day(2026, 5, 12);
        reaches(DayRange::of_course_start(today), day(2021, 5, 12), day(2027, 5, 12));
        reaches(DayRange::of_cancellation(today), day(2025, 5, 12), day(2027, 5, 12));
        reaches(DayRange::of_assessment(today), day(2000, 1, 1), today);
        reaches(DayRange::of_next_session(today), day(2026, 5, 13), day(2027, 5, 13));
    }
}
