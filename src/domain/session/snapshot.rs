//! All of a running session as plain parts, so that a killed tab goes on at the same second of the same exercise.

use super::plan::Planned;
use super::{Outcome, StopReason};
use crate::domain::exercise::{Dose, Grade};
use crate::domain::moment::Moment;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Exercising,
    Paused,
    /// Over: only the closing questions are left. `stopped` is `None` when it was carried through.
    Closing {
        stopped: Option<StopReason>,
    },
}

/// One exercise of a running session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub planned: Planned,
    /// As it is done now, which may be easier or harder than planned.
    pub grade: Grade,
    pub outcome: Outcome,
}

/// What a savepoint keeps. Not yet checked: see [`super::run::Run::restore`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    pub started: Moment,
    pub exercises: Vec<Progress>,
    /// Place in `exercises`, from 0.
    pub current: usize,
    pub state: State,
    /// Time on the session's clock, pauses left out.
    pub trained_ms: u64,
    /// The part of it spent in this exercise since it was last turned to.
    pub in_exercise_ms: u64,
}

/// Why a savepoint is not one of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    #[error("exercise {current} of {of}")]
    NoSuchExercise { current: usize, of: usize },
    #[error("exercise {index} was passed without an outcome")]
    PassedOver { index: usize },
    #[error("longer in one exercise than in the whole session")]
    ClockRunsBackwards,
}

impl Progress {
    pub fn dose(&self) -> Dose {
        Planned { grade: self.grade, ..self.planned }.dose()
    }
}

impl Snapshot {
    /// Whether a run can have come to this: every exercise before the current one has an outcome, and all of them
    /// have one when the session was carried through.
    pub(super) fn check(&self) -> Result<(), RestoreError> {
        let (current, of) = (self.current, self.exercises.len());
        if current >= of {
            return Err(RestoreError::NoSuchExercise { current, of });
        }
        let passed = if self.state == (State::Closing { stopped: None }) { of } else { current };
        let mut outcomes = self.exercises.iter().take(passed).map(|progress| progress.outcome);
        if let Some(index) = outcomes.position(|outcome| outcome == Outcome::NotReached) {
            return Err(RestoreError::PassedOver { index });
        }
        if self.in_exercise_ms > self.trained_ms {
            return Err(RestoreError::ClockRunsBackwards);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::exercise::Position;
    use crate::domain::session::SkipReason;
    use crate::domain::session::plan::starter;
    use crate::domain::session::run::{Input, Run};
    use crate::domain::written::Note;

    fn run() -> Run {
        Run::start(Moment::new(1_770_000_000_000, 60).unwrap(), &starter(Position::Standing))
    }

    #[test]
    fn a_savepoint_that_no_run_can_have_come_to_is_refused() {
        let mut run = run();
        run.apply(Input::Next);
        let good = run.snapshot().clone();
        let broken = |change: fn(&mut Snapshot)| {
            let mut snapshot = good.clone();
            change(&mut snapshot);
            Run::restore(snapshot).map(|_| ())
        };
        assert_eq!(broken(|_| {}), Ok(()));
        assert_eq!(broken(|it| it.current = 14), Err(RestoreError::NoSuchExercise { current: 14, of: 14 }));
        assert_eq!(broken(|it| it.exercises.clear()), Err(RestoreError::NoSuchExercise { current: 1, of: 0 }));
        assert_eq!(broken(|it| it.current = 2), Err(RestoreError::PassedOver { index: 1 }));
        let carried_through = |it: &mut Snapshot| it.state = State::Closing { stopped: None };
        assert_eq!(broken(carried_through), Err(RestoreError::PassedOver { index: 1 }));
        assert_eq!(broken(|it| it.in_exercise_ms = 1), Err(RestoreError::ClockRunsBackwards));
    }

    proptest! {
        #[test]
        fn whatever_is_pressed_the_run_can_be_restored_and_recorded_when_it_is_over(
            inputs in prop::collection::vec(
                (
                    prop_oneof![
                        8 => Just(Input::Next),
                        4 => select(&[Input::Back, Input::Pause, Input::Resume, Input::Easier, Input::Harder][..]),
                        2 => select(&SkipReason::ALL[..]).prop_map(Input::Skip),
                        1 => select(&StopReason::ALL[..]).prop_map(Input::Stop),
                    ],
                    0..100_000_u64,
                ),
                0..60,
            ),
        ) {
            let mut run = run();
            for (input, ms) in inputs {
                run.advance(ms);
                run.apply(input);
                let restored = Run::restore(run.snapshot().clone());
                prop_assert_eq!(restored.as_ref(), Ok(&run));
                let over = matches!(run.state(), State::Closing { .. });
                prop_assert_eq!(run.record(None, None, Note::default()).is_some(), over);
            }
        }
    }
}
