//! The weeks in which everything is measured again, counted from the start of the course.

use chrono::{Days, NaiveDate};

use super::stable_sort::stable_sort;

/// Weeks from the start of the course in which everything is measured, ascending; at least one, at most twelve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetestWeeks(Vec<u16>);

/// Weeks that are no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RetestWeeksError {
    #[error("no week")]
    None,
    #[error("more than {limit} weeks")]
    TooMany { limit: usize },
    #[error("week {week} is after week {last}")]
    TooLate { week: u16, last: u16 },
}

impl RetestWeeks {
    pub const MOST: usize = 12;
    /// Two years.
    pub const LAST: u16 = 104;

    pub fn new(mut weeks: Vec<u16>) -> Result<Self, RetestWeeksError> {
        stable_sort(&mut weeks, |one, other| one < other);
        weeks.dedup();
        match weeks.last() {
            None => Err(RetestWeeksError::None),
            Some(week) if *week > Self::LAST => Err(RetestWeeksError::TooLate { week: *week, last: Self::LAST }),
            Some(_) if weeks.len() > Self::MOST => Err(RetestWeeksError::TooMany { limit: Self::MOST }),
            Some(_) => Ok(Self(weeks)),
        }
    }

    pub fn weeks(&self) -> &[u16] {
        &self.0
    }

    /// The latest week that has come, and its day.
    pub(in crate::domain) fn come(&self, start: NaiveDate, today: NaiveDate) -> Option<(u16, NaiveDate)> {
        let days =
            self.0.iter().filter_map(|week| Some((*week, start.checked_add_days(Days::new(u64::from(*week) * 7))?)));
        days.filter(|(_, day)| *day <= today).max_by_key(|(week, _)| *week)
    }
}

/// READING: at the start, in weeks 4, 8 and 12, and half a year after the twelfth week.
impl Default for RetestWeeks {
    fn default() -> Self {
        Self(vec![0, 4, 8, 12, 38])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    #[test]
    fn the_weeks_of_a_plan_are_few_in_order_and_within_two_years() {
        assert_eq!(RetestWeeks::new(vec![12, 0, 6, 6]).unwrap().weeks(), [0, 6, 12]);
        assert_eq!(RetestWeeks::new(vec![]), Err(RetestWeeksError::None));
        assert_eq!(RetestWeeks::new(vec![4, 105]), Err(RetestWeeksError::TooLate { week: 105, last: 104 }));
        assert_eq!(RetestWeeks::new((0..13).collect()), Err(RetestWeeksError::TooMany { limit: 12 }));
        let plan = RetestWeeks::new(vec![0, 1]).unwrap();
        assert_eq!(plan.come(day(3), day(9)), Some((0, day(3))));
        assert_eq!(plan.come(day(3), day(10)), Some((1, day(10))));
    }
}
