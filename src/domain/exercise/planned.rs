//! An exercise as it is planned for one person, and what becomes of it in a session.

use super::{Amount, Exercise};

/// One exercise as it is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Planned {
    pub exercise: Exercise,
    pub amount: Amount,
}

/// How one planned exercise went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExerciseOutcome {
    AsPlanned,
    /// The same exercise, less of it.
    Fewer,
    /// Another exercise took its place: an easier one, or an equal.
    Instead(Exercise),
    Skipped(SkipReason),
    NotReached,
}

/// Why an exercise was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SkipReason {
    Pain,
    Tired,
    Unsafe,
    NotWilling,
    NoRoom,
    Other,
}

impl SkipReason {
    pub const ALL: [Self; 6] = [Self::Pain, Self::Tired, Self::Unsafe, Self::NotWilling, Self::NoRoom, Self::Other];
}

impl Planned {
    /// With the dose of the library.
    pub fn of(exercise: Exercise) -> Self {
        Self { exercise, amount: exercise.amount() }
    }

    /// Its share of the session in seconds, also where there is less of it.
    pub fn share(self) -> u16 {
        self.exercise.share()
    }
}

impl ExerciseOutcome {
    /// As planned or otherwise.
    pub fn is_done(self) -> bool {
        matches!(self, Self::AsPlanned | Self::Fewer | Self::Instead(_))
    }
}
