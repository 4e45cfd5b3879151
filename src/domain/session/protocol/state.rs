//! Where a session can be, and what became of its exercises.

use crate::domain::exercise::{ExerciseOutcome, ExtraLoad, Planned, Stage};
use crate::domain::session::held::Stopped;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionState {
    Working,
    /// Between two sets of one exercise.
    Resting,
    Paused(Pause),
    /// The stop sheet is open. Time stands still.
    AtStop(Resume),
    /// Over: only the closing questions are left. `stopped` is `None` when it was carried through.
    Closing {
        stopped: Option<Stopped>,
    },
}

/// Why a session stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pause {
    Asked,
    /// The device slept, or nobody looked at the clocks for longer than the exercise lasts. Nothing of these `ms` is
    /// counted yet. They may be wrong where the wall clock was set meanwhile.
    Away {
        ms: u64,
    },
    /// It was left, and has come back from a savepoint.
    Resumed,
}

/// What the stop sheet lies over, and what is there again when it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resume {
    Working,
    Resting,
    Paused(Pause),
    Closing { stopped: Option<Stopped> },
}

impl From<Resume> for SessionState {
    fn from(beneath: Resume) -> Self {
        match beneath {
            Resume::Working => Self::Working,
            Resume::Resting => Self::Resting,
            Resume::Paused(pause) => Self::Paused(pause),
            Resume::Closing { stopped } => Self::Closing { stopped },
        }
    }
}

/// One exercise of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionStep {
    pub planned: Planned,
    /// As it is done, which may be less, easier or an equal.
    pub now: Planned,
    pub went: ExerciseOutcome,
}

impl SessionStep {
    pub(super) fn fresh(planned: Planned) -> Self {
        Self { planned, now: planned, went: ExerciseOutcome::NotReached }
    }

    pub fn stage(&self) -> Stage {
        self.planned.exercise.purpose().stage()
    }

    /// How it went when all of what was asked was done.
    pub fn done(&self) -> ExerciseOutcome {
        if self.now.exercise != self.planned.exercise {
            ExerciseOutcome::Instead(self.now.exercise)
        } else if is_less(self.now, self.planned) {
            ExerciseOutcome::Fewer
        } else {
            ExerciseOutcome::AsPlanned
        }
    }

    /// The same, when less of it was done.
    pub(super) fn done_with_less(&self) -> ExerciseOutcome {
        match self.done() {
            ExerciseOutcome::AsPlanned => ExerciseOutcome::Fewer,
            other @ (ExerciseOutcome::Fewer
            | ExerciseOutcome::Instead(_)
            | ExerciseOutcome::Skipped(_)
            | ExerciseOutcome::NotReached) => other,
        }
    }

    /// A session never asks for more than was planned for the day.
    pub fn may_become(&self, other: Planned) -> bool {
        let planned = self.planned;
        if other.exercise == planned.exercise {
            !is_less(planned, other)
        } else {
            other.exercise.rung() <= planned.exercise.rung()
        }
    }
}

/// Of the same exercise: fewer, shorter, lighter, or with more support.
fn is_less(one: Planned, other: Planned) -> bool {
    one.amount.work() < other.amount.work()
        || ExtraLoad::step(one.load) < ExtraLoad::step(other.load)
        || one.held_by() < other.held_by()
}
