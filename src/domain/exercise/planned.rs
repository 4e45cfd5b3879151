//! An exercise as it is planned for one person, and what becomes of it in a session.

use super::{Amount, Dose, Exercise, ExtraLoad, Stage, Support};

/// One exercise as it is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Planned {
    pub exercise: Exercise,
    pub amount: Amount,
    /// `None`: the body's own weight.
    pub load: Option<ExtraLoad>,
    /// `None`: as the place says.
    pub support: Option<Support>,
}

/// READING: half a minute between two sets where muscles are to become stronger, a quarter elsewhere.
const REST_SECONDS: (u16, u16) = (30, 15);

/// READING: a whole task, of which the library asks for fewer than so many, takes three times as long as a calm repetition.
const FEW: u8 = 5;
const WHOLE_TASK: u16 = 3;

/// READING: to show an exercise and to get into its place takes about so long.
const SETTLING_SECONDS: u16 = 25;

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
        Self { exercise, amount: exercise.amount(), load: None, support: None }
    }

    /// How much holds the person beside what the place says.
    pub fn held_by(self) -> Support {
        self.support.unwrap_or(Support::Free)
    }

    /// Seconds between two sets.
    pub fn rest(self) -> u16 {
        let (strength, other) = REST_SECONDS;
        if self.exercise.purpose().stage() == Stage::Strength { strength } else { other }
    }

    /// From the first repetition to the last in seconds, the rests between the sets included.
    pub fn lasts(self) -> u16 {
        let rests = u16::from(self.amount.sets.saturating_sub(1));
        let work = match (self.amount.dose, self.exercise.amount().dose) {
            (Dose::Repetitions { .. }, Dose::Repetitions { count, .. }) if count < FEW => {
                self.amount.work().saturating_mul(WHOLE_TASK)
            }
            (Dose::Repetitions { .. } | Dose::Seconds(_), _) => self.amount.work(),
        };
        work.saturating_add(rests.saturating_mul(self.rest()))
    }

    /// Its share of the session in seconds: showing it and getting into its place included.
    pub fn share(self) -> u16 {
        self.lasts().saturating_add(SETTLING_SECONDS)
    }
}

impl ExerciseOutcome {
    /// As planned or otherwise.
    pub fn is_done(self) -> bool {
        matches!(self, Self::AsPlanned | Self::Fewer | Self::Instead(_))
    }
}
