//! How much was trained: minutes, and repetitions of what is counted.

use super::held::CompletedSession;
use crate::domain::exercise::{Amount, Dose, ExerciseOutcome, Planned, Sides};

/// One week of training. A week without a session has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekDose {
    /// Weeks since the first day of the history; the first is 0.
    pub week: u32,
    pub sessions: u32,
    /// On the sessions' clocks, pauses left out.
    pub trained_ms: u64,
    /// Of the exercises that are counted and not timed.
    pub repetitions: u32,
    /// Days on which the person trained alone. `None`: nobody asked that week.
    pub own_days: Option<u32>,
}

impl WeekDose {
    /// Rounded.
    pub fn minutes(&self) -> u64 {
        (self.trained_ms + 30_000) / 60_000
    }
}

/// READING: where «fewer» were done than planned nobody counted them, and half of them, rounded up, is taken. Another
/// exercise in the place of the planned one has the amount of the library.
pub fn repetitions(session: &CompletedSession) -> u32 {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::{Exercise, SkipReason};

    #[test]
    fn repetitions_are_of_what_was_done_and_both_sides_count() {
        let amount = |dose, sets| Planned { amount: Amount { dose, sets }, ..Planned::of(Exercise::ALL[0]) };
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
}
