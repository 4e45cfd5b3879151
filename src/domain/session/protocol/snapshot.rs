//! All of a session as plain parts, so that a killed tab goes on at the same second of the same exercise.

use super::sets;
use super::state::SessionStep;
use crate::domain::exercise::ExerciseOutcome;
use crate::domain::moment::Moment;
use crate::domain::session::held::{After, Stopped};
use crate::domain::session::incident::Incident;
use crate::domain::session::opening::Opening;

/// What a savepoint keeps. Not yet checked: see [`Snapshot::check`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    pub opening: Opening,
    pub started: Moment,
    /// One for each exercise of the opening.
    pub steps: Vec<SessionStep>,
    /// Place in `steps`, from 0.
    pub current: usize,
    pub going: SessionPhase,
    /// From 1.
    pub set: u8,
    /// Repetitions in this set.
    pub counted: u16,
    /// Time on the session's clock, pauses left out.
    pub trained_ms: u64,
    /// The part of it spent in this exercise since it was last turned to.
    pub in_exercise_ms: u64,
    /// The part of that spent in this set, or in the rest after it.
    pub in_part_ms: u64,
    pub incidents: Vec<Incident>,
    pub ending: Ending,
    /// What is answered of the closing questions so far.
    pub after: After,
}

/// What goes on in the current exercise, when nothing is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionPhase {
    Working,
    Resting,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    NotYet,
    CarriedThrough,
    Stopped(Stopped),
}

/// Why a snapshot is not one of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    #[error("exercise {current} of {of}")]
    NoSuchExercise { current: usize, of: usize },
    #[error("exercise {index} is not the one the session began with")]
    OtherExercise { index: usize },
    #[error("exercise {index} was passed without an outcome")]
    PassedOver { index: usize },
    #[error("set {set} of {of}")]
    NoSuchSet { set: u8, of: u8 },
    #[error("a rest after the last set")]
    RestAtTheEnd,
    #[error("{counted} repetitions of {of}")]
    TooManyCounted { counted: u16, of: u16 },
    #[error("longer in a part than in the whole")]
    ClockRunsBackwards,
}

impl Snapshot {
    pub(super) fn fresh(opening: Opening, started: Moment) -> Self {
        let steps = opening.exercises().iter().map(|planned| SessionStep::fresh(*planned)).collect();
        Self {
            opening,
            started,
            steps,
            current: 0,
            going: SessionPhase::Working,
            set: 1,
            counted: 0,
            trained_ms: 0,
            in_exercise_ms: 0,
            in_part_ms: 0,
            incidents: vec![],
            ending: Ending::NotYet,
            after: After::default(),
        }
    }

    /// Whether a session can have come to this.
    pub fn check(&self) -> Result<(), RestoreError> {
        let (current, of) = (self.current, self.steps.len());
        let step = self.steps.get(current).ok_or(RestoreError::NoSuchExercise { current, of })?;
        let began_with = self.opening.exercises();
        if of != began_with.len() {
            return Err(RestoreError::NoSuchExercise { current, of: began_with.len() });
        }
        if let Some(index) = (0..of).find(|index| self.steps[*index].planned != began_with[*index]) {
            return Err(RestoreError::OtherExercise { index });
        }
        let passed = if self.ending == Ending::CarriedThrough { of } else { current };
        if let Some(index) = self.steps[..passed].iter().position(|step| step.went == ExerciseOutcome::NotReached) {
            return Err(RestoreError::PassedOver { index });
        }
        let sets = sets::sets(step.now);
        if self.set == 0 || self.set > sets {
            return Err(RestoreError::NoSuchSet { set: self.set, of: sets });
        }
        if self.going == SessionPhase::Resting && self.set == sets {
            return Err(RestoreError::RestAtTheEnd);
        }
        let to_count = sets::repetitions(step.now).unwrap_or(0);
        if self.counted > to_count {
            return Err(RestoreError::TooManyCounted { counted: self.counted, of: to_count });
        }
        if self.in_part_ms > self.in_exercise_ms || self.in_exercise_ms > self.trained_ms {
            return Err(RestoreError::ClockRunsBackwards);
        }
        Ok(())
    }
}
