//! How long a course is kept on the tablet.

use chrono::{Months, NaiveDate};

use super::course::Course;

/// Whole years after the last day of a course; 1 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RetentionYears(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a course is kept for 1 to 10 years")]
pub struct RetentionError;

impl RetentionYears {
    pub const MOST: u8 = 10;

    pub fn new(years: u8) -> Result<Self, RetentionError> {
        if (1..=Self::MOST).contains(&years) { Ok(Self(years)) } else { Err(RetentionError) }
    }

    pub fn value(self) -> u8 {
        self.0
    }

    /// The last day on which the course is still needed here.
    pub fn keep_until(self, course: &Course) -> NaiveDate {
        let last = course.last_day();
        last.checked_add_months(Months::new(u32::from(self.0) * 12)).unwrap_or(NaiveDate::MAX)
    }
}

/// READING: one year after the twelve weeks, so that the measuring half a year later is compared on the tablet; what must
/// be kept longer stands in the municipality's record system, and the municipality chooses. Source: Normen, faktaark 25.
impl Default for RetentionYears {
    fn default() -> Self {
        Self(1)
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::course::Weekdays;

    #[test]
    fn a_course_is_kept_for_whole_years_after_its_last_day() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let weekdays = Weekdays::new([Weekday::Tue]).unwrap();
        let until = |years, start| RetentionYears::new(years).unwrap().keep_until(&Course { start, weekdays });
        assert_eq!(until(1, day(2026, 3, 3)), day(2027, 5, 25));
        assert_eq!(until(3, day(2026, 3, 3)), day(2029, 5, 25));
        // The last day is a leap day.
        assert_eq!(until(1, day(2027, 12, 8)), day(2029, 2, 28));
        assert!(RetentionYears::new(0).is_err() && RetentionYears::new(11).is_err());
    }
}
