//! When to measure again: weeks counted from the start of the course.

use std::cmp::Reverse;

use chrono::{Days, NaiveDate};

use super::assessment::Instrument;
use super::history::History;
use super::in_order::put_in_order;

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

/// What is to be measured again, and for which week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetestDue {
    pub week: u16,
    pub instruments: Vec<Instrument>,
}

impl RetestWeeks {
    pub const MOST: usize = 12;
    /// Two years.
    pub const LAST: u16 = 104;

    pub fn new(mut weeks: Vec<u16>) -> Result<Self, RetestWeeksError> {
        put_in_order(&mut weeks, |one, other| one < other);
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
    fn come(&self, start: NaiveDate, today: NaiveDate) -> Option<(u16, NaiveDate)> {
        let days =
            self.0.iter().filter_map(|week| Some((*week, start.checked_add_days(Days::new(u64::from(*week) * 7))?)));
        days.filter(|(_, day)| *day <= today).max_by_key(|(week, _)| *week)
    }

    /// The first week that is still to come, and its day.
    pub fn next(&self, start: NaiveDate, today: NaiveDate) -> Option<(u16, NaiveDate)> {
        let days =
            self.0.iter().filter_map(|week| Some((*week, start.checked_add_days(Days::new(u64::from(*week) * 7))?)));
        days.filter(|(_, day)| *day > today).max_by_key(|(week, _)| Reverse(*week))
    }
}

/// READING: at the start, in weeks 4, 8 and 12, and half a year after the twelfth week.
impl Default for RetestWeeks {
    fn default() -> Self {
        Self(vec![0, 4, 8, 12, 38])
    }
}

impl History {
    /// What is to be measured now. `None`: nothing, or there is no course.
    ///
    /// READING: SPPB always, and every other test that was used before; what was measured in the week before counts.
    pub fn retest_due(&self, today: NaiveDate, plan: &RetestWeeks) -> Option<RetestDue> {
        let (week, day) = plan.come(self.course?.start, today)?;
        let from = day.checked_sub_days(Days::new(7))?;
        let used = |instrument: &Instrument| {
            *instrument == Instrument::Sppb
                || !Instrument::SHORT.contains(instrument) && self.assessed(*instrument).next().is_some()
        };
        let measured = |instrument: &Instrument| self.assessed(*instrument).any(|entry| entry.assessment.on >= from);
        let instruments: Vec<_> =
            Instrument::ALL.into_iter().filter(|instrument| used(instrument) && !measured(instrument)).collect();
        (!instruments.is_empty()).then_some(RetestDue { week, instruments })
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::history::tests::{assessed, course, day, event, sppb};
    use crate::domain::identity::PersonId;

    const PERSON: PersonId = PersonId::from_bits(1);

    #[test]
    fn sppb_is_due_at_the_start_and_in_each_planned_week_until_it_is_measured() {
        let start = event(1, course(&[Weekday::Tue]));
        let plan = RetestWeeks::default();
        let due = |history: &History, on| history.retest_due(day(on), &plan).map(|due| (due.week, due.instruments));
        let history = History::fold(PERSON, [&start]);
        assert_eq!(due(&history, 2), None);
        assert_eq!(due(&history, 3), Some((0, vec![Instrument::Sppb])));
        let measured = event(2, sppb());
        let history = History::fold(PERSON, [&start, &measured]);
        assert_eq!(due(&history, 24), None);
        assert_eq!(due(&history, 31), Some((4, vec![Instrument::Sppb])));
    }

    #[test]
    fn a_test_that_was_used_once_is_due_again_but_a_short_question_is_not() {
        let start = event(1, course(&[Weekday::Tue]));
        let plan = RetestWeeks::default();
        let tests = [event(2, assessed(Instrument::Tug, 4)), event(3, assessed(Instrument::Pain, 4))];
        let history = History::fold(PERSON, std::iter::once(&start).chain(&tests));
        let due = history.retest_due(day(31), &plan).unwrap();
        assert_eq!((due.week, due.instruments), (4, vec![Instrument::Sppb, Instrument::Tug]));
        let again = event(4, assessed(Instrument::Tug, 25));
        let history = History::fold(PERSON, [&start].into_iter().chain(&tests).chain([&again]));
        assert_eq!(history.retest_due(day(31), &plan).unwrap().instruments, [Instrument::Sppb]);
    }

    #[test]
    fn the_weeks_of_a_plan_are_few_in_order_and_within_two_years() {
        assert_eq!(RetestWeeks::new(vec![12, 0, 6, 6]).unwrap().weeks(), [0, 6, 12]);
        assert_eq!(RetestWeeks::new(vec![]), Err(RetestWeeksError::None));
        assert_eq!(RetestWeeks::new(vec![4, 105]), Err(RetestWeeksError::TooLate { week: 105, last: 104 }));
        assert_eq!(RetestWeeks::new((0..13).collect()), Err(RetestWeeksError::TooMany { limit: 12 }));
        let plan = RetestWeeks::new(vec![0, 1]).unwrap();
        assert_eq!(plan.next(day(3), day(9)), Some((1, day(10))));
        assert_eq!(plan.next(day(3), day(10)), None);
    }
}
