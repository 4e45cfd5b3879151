//! What session is due for one person on one day. Measurements are in `retest`.

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
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::history::tests::{cancelled, course, day, event};
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
}
