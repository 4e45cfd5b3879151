//! What became of the sessions, as far as the plan needs to know.

use chrono::NaiveDate;

use super::dose_step::ExerciseEffort;
use crate::domain::cancellation::CancelReason;
use crate::domain::exercise::{Exercise, ExerciseOutcome, Planned, SkipReason};
use crate::domain::scale::ZeroToTen;

/// One session that was due, held or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Visit {
    Held(VisitStatus),
    Missed { on: NaiveDate, why: CancelReason },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitStatus {
    pub on: NaiveDate,
    /// `None`: not asked or not answered.
    pub exertion: Option<ZeroToTen>,
    /// What was planned, in order, and how it went.
    pub items: Vec<(Planned, ExerciseOutcome)>,
}

impl Visit {
    pub fn on(&self) -> NaiveDate {
        match self {
            Self::Held(VisitStatus { on, .. }) | Self::Missed { on, .. } => *on,
        }
    }

    pub fn held(&self) -> Option<&VisitStatus> {
        match self {
            Self::Held(held) => Some(held),
            Self::Missed { .. } => None,
        }
    }
}

impl VisitStatus {
    /// How it went each time the exercise was planned.
    pub(super) fn of(&self, exercise: Exercise) -> impl Iterator<Item = (Planned, ExerciseOutcome)> {
        self.items.iter().copied().filter(move |(planned, _)| planned.exercise == exercise)
    }

    pub(super) fn has(&self, exercise: Exercise) -> bool {
        self.of(exercise).next().is_some()
    }

    /// How hard it was as it is planned now. `None`: it was not there so, or nobody asked how hard the session was.
    pub(super) fn effort(&self, planned: Planned) -> Option<ExerciseEffort> {
        let exertion = self.exertion?;
        let tired = |(it, went)| {
            it == planned && matches!(went, ExerciseOutcome::Fewer | ExerciseOutcome::Skipped(SkipReason::Tired))
        };
        let too_tired = self.of(planned.exercise).any(tired);
        self.has(planned.exercise).then(|| ExerciseEffort { done: self.went_as_planned(planned), exertion, too_tired })
    }

    pub(super) fn went_as_planned(&self, planned: Planned) -> bool {
        let mut times = self.of(planned.exercise).peekable();
        times.peek().is_some() && times.all(|time| time == (planned, ExerciseOutcome::AsPlanned))
    }
}
