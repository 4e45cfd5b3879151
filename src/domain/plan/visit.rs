//! What became of the sessions, as far as the plan needs to know.

use chrono::NaiveDate;

use super::Planned;
use crate::domain::cancellation::CancelReason;
use crate::domain::exercise::Exercise;
use crate::domain::history::{self, SessionEntry};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::SkipReason;

/// One session that was due, held or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Visit {
    Held(Held),
    Missed { on: NaiveDate, why: CancelReason },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub on: NaiveDate,
    /// `None`: not asked or not answered.
    pub exertion: Option<ZeroToTen>,
    /// What was planned, in order, and how it went.
    pub items: Vec<(Planned, Went)>,
}

/// How one planned exercise went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Went {
    AsPlanned,
    /// The same exercise, less of it.
    Fewer,
    /// Another exercise took its place: an easier one, or an equal.
    Instead(Exercise),
    Skipped(SkipReason),
    NotReached,
}

impl Went {
    /// As planned or otherwise.
    pub fn is_done(self) -> bool {
        matches!(self, Self::AsPlanned | Self::Fewer | Self::Instead(_))
    }
}

impl Visit {
    pub fn of(entry: &SessionEntry) -> Self {
        match &entry.held {
            history::Held::Done(session) => {
                let items = session.exercises.clone();
                Self::Held(Held { on: entry.on, exertion: session.after.exertion, items })
            }
            history::Held::Cancelled(cancellation) => Self::Missed { on: entry.on, why: cancellation.why },
        }
    }

    pub fn on(&self) -> NaiveDate {
        match self {
            Self::Held(Held { on, .. }) | Self::Missed { on, .. } => *on,
        }
    }

    pub fn held(&self) -> Option<&Held> {
        match self {
            Self::Held(held) => Some(held),
            Self::Missed { .. } => None,
        }
    }
}

impl Held {
    /// How it went each time the exercise was planned.
    pub(super) fn of(&self, exercise: Exercise) -> impl Iterator<Item = (Planned, Went)> {
        self.items.iter().copied().filter(move |(planned, _)| planned.exercise == exercise)
    }

    pub(super) fn has(&self, exercise: Exercise) -> bool {
        self.of(exercise).next().is_some()
    }

    pub(super) fn went_as_planned(&self, planned: Planned) -> bool {
        let mut times = self.of(planned.exercise).peekable();
        times.peek().is_some() && times.all(|time| time == (planned, Went::AsPlanned))
    }
}
