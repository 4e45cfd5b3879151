//! How much was trained, week by week.

use chrono::NaiveDate;

use super::History;
use crate::domain::session::dose::{WeekDose, repetitions};

impl History {
    /// The day from which weeks are counted. `None`: nothing is planned, held or measured.
    ///
    /// READING: without a course the weeks are counted from the first thing that was measured or held.
    pub fn first_day(&self) -> Option<NaiveDate> {
        let tests = self.assessments.iter().map(|entry| entry.assessment.on);
        let sessions = self.sessions.iter().map(|entry| entry.on);
        self.course.map(|course| course.start).or_else(|| tests.chain(sessions).min())
    }

    /// The weeks in which something was trained, in order. Sessions from before the start belong to its first week.
    ///
    /// READING: the days of own training since the last session count for the week in which they were told.
    pub fn dose(&self) -> Vec<WeekDose> {
        let held = || self.sessions.iter().filter_map(|entry| Some((entry.on, entry.done()?)));
        let Some(start) = self.first_day() else { return vec![] };
        let mut weeks: Vec<WeekDose> = vec![];
        for (on, session) in held() {
            let week = week_of(start, on);
            let (trained_ms, repetitions) = (session.trained_ms, repetitions(session));
            let own_days = session.after.own_days.map(|days| u32::from(days.value()));
            match weeks.last_mut().filter(|last| last.week == week) {
                Some(last) => {
                    last.sessions += 1;
                    last.trained_ms = last.trained_ms.saturating_add(trained_ms);
                    last.repetitions = last.repetitions.saturating_add(repetitions);
                    last.own_days = own_days.map_or(last.own_days, |days| Some(days + last.own_days.unwrap_or(0)));
                }
                None => weeks.push(WeekDose { week, sessions: 1, trained_ms, repetitions, own_days }),
            }
        }
        weeks
    }
}

fn week_of(start: NaiveDate, on: NaiveDate) -> u32 {
    u32::try_from((on - start).num_days() / 7).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::history::tests::{course, day, event, held_on};
    use crate::domain::identity::PersonId;

    #[test]
    fn weeks_with_sessions_are_summed_and_weeks_without_are_left_out() {
        let events = [
            event(1, course(&[chrono::Weekday::Tue])),
            event(2, held_on(3)),
            event(3, held_on(6)),
            event(4, held_on(24)),
        ];
        let history = History::fold(PersonId::from_bits(1), &events);
        let weeks: Vec<_> = history.dose().iter().map(|it| (it.week, it.sessions, it.minutes())).collect();
        assert_eq!(weeks, [(0, 2, 40), (3, 1, 20)]);
        assert_eq!(history.sessions[0].on, day(3));
        assert_eq!(History::fold(PersonId::from_bits(1), []).dose(), []);
    }
}
