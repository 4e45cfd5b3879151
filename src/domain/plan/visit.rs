//! What became of the sessions, as far as the plan needs to know.

use chrono::NaiveDate;

use super::Planned;
use crate::domain::cancellation::CancelReason;
use crate::domain::exercise::{Exercise, Grade};
use crate::domain::history::{self, SessionEntry};
use crate::domain::session::{Outcome, SessionRecord, SkipReason, ZeroToTen};

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

impl Visit {
    pub fn of(entry: &SessionEntry) -> Self {
        match &entry.held {
            history::Held::Done(record) => Self::Held(Held::of_record(entry.on, record)),
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
    /// READING: old sessions do not tell the grade of what was skipped; that of the first exercise done is taken.
    fn of_record(on: NaiveDate, record: &SessionRecord) -> Self {
        let done = |outcome| if let Outcome::Done(grade) = outcome { Some(grade) } else { None };
        let usual = record.exercises.iter().find_map(|it| done(it.outcome)).unwrap_or(Grade::Seated);
        let items = record.exercises.iter().map(|it| {
            let exercise = Exercise::of_movement(it.movement, done(it.outcome).unwrap_or(usual));
            let went = match it.outcome {
                Outcome::Done(_) => Went::AsPlanned,
                Outcome::Skipped(why) => Went::Skipped(why),
                Outcome::NotReached => Went::NotReached,
            };
            (Planned::of(exercise), went)
        });
        Self { on, exertion: record.exertion, items: items.collect() }
    }

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
