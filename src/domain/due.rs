//! What is due for one person on one day: a session, a measurement.

use chrono::{Days, NaiveDate};

use super::course::SESSIONS;
use super::history::History;

/// Where a person stands in relation to one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// A session is planned today and nothing is recorded yet.
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

impl History {
    pub fn due(&self, today: NaiveDate) -> Due {
        let Some(course) = self.course else { return Due::NoCourse };
        if self.sessions.len() >= SESSIONS {
            return Due::Finished;
        }
        if self.sessions.iter().any(|entry| entry.on == today) {
            return Due::Recorded;
        }
        if course.is_planned_on(today) {
            return Due::Today;
        }
        let Some(next) = course.next_planned(today) else { return Due::NoCourse };
        let before = (1..=7).filter_map(|days| today.checked_sub_days(Days::new(days)));
        match before.into_iter().find(|day| course.is_planned_on(*day)) {
            Some(planned) if !self.sessions.iter().any(|entry| entry.on >= planned) => Due::Missed { planned, next },
            Some(_) | None => Due::Next(next),
        }
    }

    /// Whether SPPB should be measured now: at the start and every fourth week (±1 week) of the course.
    pub fn sppb_is_due(&self, today: NaiveDate) -> bool {
        let Some(course) = self.course else { return false };
        let weeks = (today - course.start).num_days().div_euclid(7).clamp(0, 12);
        let milestone = course.start + chrono::Duration::days(weeks / 4 * 4 * 7 - 7);
        today >= course.start && !self.sppbs.iter().any(|entry| entry.on >= milestone)
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::history::tests::{cancelled, course, day, event, sppb};
    use crate::domain::identity::PersonId;

    const PERSON: PersonId = PersonId::from_bits(1);

    #[track_caller]
    fn due(today: u32, recorded: &[u32], expected: Due) {
        let happened =
            std::iter::once(course(&[Weekday::Tue, Weekday::Fri])).chain(recorded.iter().map(|on| cancelled(*on)));
        let events: Vec<_> = (1..).zip(happened).map(|(counter, what)| event(counter, what)).collect();
        assert_eq!(History::fold(PERSON, &events).due(day(today)), expected);
    }

    #[test]
    fn what_is_due_follows_from_the_weekdays_and_from_what_is_recorded() {
        due(1, &[], Due::Next(day(3)));
        due(3, &[], Due::Today);
        due(3, &[3], Due::Recorded);
        due(4, &[3], Due::Next(day(6)));
        due(4, &[], Due::Missed { planned: day(3), next: day(6) });
        due(6, &[], Due::Today);
        due(9, &[3], Due::Missed { planned: day(6), next: day(10) });
    }

    #[test]
    fn sppb_is_due_at_the_start_and_every_fourth_week() {
        let start = event(1, course(&[Weekday::Tue]));
        let history = History::fold(PERSON, [&start]);
        assert!(!history.sppb_is_due(day(2)));
        assert!(history.sppb_is_due(day(3)));
        let measured = event(2, sppb());
        let history = History::fold(PERSON, [&start, &measured]);
        assert!(!history.sppb_is_due(day(24)));
        assert!(history.sppb_is_due(day(31)));
    }
}
