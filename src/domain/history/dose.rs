//! How much was trained, week by week.

use chrono::NaiveDate;

use super::History;
use crate::domain::exercise::ExerciseOutcome;
use crate::domain::exercise::Planned;
use crate::domain::exercise::{Amount, Dose, Sides};
use crate::domain::session::held::CompletedSession;

/// One week of training. A week without a session has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekDose {
    /// Weeks since [`History::first_day`]; the first is 0.
    pub week: u32,
    pub sessions: u32,
    /// On the sessions' clocks, pauses left out.
    pub trained_ms: u64,
    /// Of the exercises that are counted and not timed.
    pub repetitions: u32,
}

impl WeekDose {
    /// Rounded.
    pub fn minutes(&self) -> u64 {
        (self.trained_ms + 30_000) / 60_000
    }
}

/// READING: where «fewer» were done than planned nobody counted them, and half of them, rounded up, is taken. Another
/// exercise in the place of the planned one has the amount of the library.
fn repetitions(session: &CompletedSession) -> u32 {
    session.exercises.iter().map(|(planned, outcome)| repetitions_of(*planned, *outcome)).sum()
}

fn repetitions_of(planned: Planned, outcome: ExerciseOutcome) -> u32 {
    match outcome {
        ExerciseOutcome::AsPlanned => counted(planned.amount),
        ExerciseOutcome::Fewer => counted(planned.amount).div_ceil(2),
        ExerciseOutcome::Instead(other) => counted(other.amount()),
        ExerciseOutcome::Skipped(_) | ExerciseOutcome::NotReached => 0,
    }
}

fn counted(Amount { dose, sets }: Amount) -> u32 {
    let once = match dose {
        Dose::Seconds(_) => 0,
        Dose::Repetitions { count, sides: Sides::Both } => u32::from(count),
        Dose::Repetitions { count, sides: Sides::Each } => 2 * u32::from(count),
    };
    once * u32::from(sets)
}

impl History {
    /// The day from which weeks are counted. `None`: nothing is planned, held or measured.
    ///
    /// READING: without a course the weeks are counted from the first thing that was measured or held.
    pub fn first_day(&self) -> Option<NaiveDate> {
        let tests = self.assessments.iter().filter(|entry| !entry.struck).map(|entry| entry.assessment.on);
        let sessions = self.sessions.iter().map(|entry| entry.on);
        self.course.map(|course| course.start).or_else(|| tests.chain(sessions).min())
    }

    /// The weeks in which something was trained, in order. Sessions from before the start belong to its first week.
    pub fn dose(&self) -> Vec<WeekDose> {
        let held = || self.sessions.iter().filter_map(|entry| Some((entry.on, entry.done()?)));
        let Some(start) = self.first_day() else { return vec![] };
        let mut weeks: Vec<WeekDose> = vec![];
        for (on, session) in held() {
            let week = week_of(start, on);
            let (trained_ms, repetitions) = (session.trained_ms, repetitions(session));
            match weeks.last_mut().filter(|last| last.week == week) {
                Some(last) => {
                    last.sessions += 1;
                    last.trained_ms = last.trained_ms.saturating_add(trained_ms);
                    last.repetitions = last.repetitions.saturating_add(repetitions);
                }
                None => weeks.push(WeekDose { week, sessions: 1, trained_ms, repetitions }),
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
    use crate::domain::exercise::Exercise;
    use crate::domain::exercise::SkipReason;
    use crate::domain::history::tests::{course, day, event, held_on};
    use crate::domain::identity::PersonId;

    #[test]
    fn repetitions_are_of_what_was_done_and_both_sides_count() {
        let amount = |dose, sets| Planned { exercise: Exercise::ALL[0], amount: Amount { dose, sets } };
        let each = amount(Dose::Repetitions { count: 5, sides: Sides::Each }, 2);
        let both = amount(Dose::Repetitions { count: 5, sides: Sides::Both }, 1);
        let timed = amount(Dose::Seconds(40), 2);
        assert_eq!([each, both, timed].map(|planned| repetitions_of(planned, ExerciseOutcome::AsPlanned)), [20, 5, 0]);
        assert_eq!(repetitions_of(both, ExerciseOutcome::Fewer), 3);
        assert_eq!(
            [ExerciseOutcome::Skipped(SkipReason::Tired), ExerciseOutcome::NotReached]
                .map(|went| repetitions_of(each, went)),
            [0, 0]
        );
        assert_eq!(
            repetitions_of(timed, ExerciseOutcome::Instead(Exercise::ALL[0])),
            counted(Exercise::ALL[0].amount())
        );
    }

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
