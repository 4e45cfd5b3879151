//! Correcting what was recorded, or striking it out; the same for every kind. Nothing is overwritten.
//!
//! A new kind is a variant of [`RecordedEntry`]; the compiler names the places that have to know it.

use chrono::NaiveDate;

use super::assessment::{Assessment, Instrument};
use super::identity::{EventId, WorkerId};
use super::session::held::CompletedSession;

/// Of what an event recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The event that recorded it first, however often it was corrected since.
    pub of: EventId,
    /// `None`: on the day of recording, when no reason is asked for.
    pub why: Option<CorrectionReason>,
    /// Takes its place; `None` strikes it out.
    pub instead: Option<RecordedEntry>,
}

/// Something recorded that can be corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordedEntry {
    Assessment(Assessment),
    Session(Box<CompletedSession>),
}

/// What an entry is, and stays however it is corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    Assessment(Instrument),
    Session,
}

impl RecordedEntry {
    pub fn kind(&self) -> EntryKind {
        match self {
            Self::Assessment(assessment) => EntryKind::Assessment(assessment.instrument),
            Self::Session(_) => EntryKind::Session,
        }
    }
}

/// What happened to an entry, of whatever kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryStory {
    /// The day it was written into the app.
    pub recorded: NaiveDate,
    pub by: WorkerId,
    /// Oldest first. After the one that struck it out there is none.
    pub changes: Vec<EntryChange>,
}

/// A correction that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryChange {
    pub on: NaiveDate,
    pub by: WorkerId,
    /// `None`: the same day, where no reason is asked for.
    pub why: Option<CorrectionReason>,
    /// As it stood before.
    pub before: RecordedEntry,
    /// `None`: it was struck out.
    pub after: Option<RecordedEntry>,
}

impl EntryStory {
    pub fn new(recorded: NaiveDate, by: WorkerId) -> Self {
        Self { recorded, by, changes: vec![] }
    }

    /// Taken out as a whole; kept to be seen, counted nowhere.
    pub fn is_struck(&self) -> bool {
        self.changes.last().is_some_and(|change| change.after.is_none())
    }

    /// Corrected, and not struck out.
    pub fn is_corrected(&self) -> bool {
        self.changes.last().is_some_and(|change| change.after.is_some())
    }
}

/// Why something is corrected on a later day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CorrectionReason {
    WrongNumber,
    WrongConditions,
    WrongDay,
    WrongPerson,
    NotCarriedOutRight,
    Other,
}

impl CorrectionReason {
    pub const ALL: [Self; 6] = [
        Self::WrongNumber,
        Self::WrongConditions,
        Self::WrongDay,
        Self::WrongPerson,
        Self::NotCarriedOutRight,
        Self::Other,
    ];

    /// What can be wrong with it.
    pub fn possible(kind: EntryKind) -> &'static [Self] {
        match kind {
            EntryKind::Assessment(_) => &Self::ALL,
            EntryKind::Session => &[Self::WrongNumber, Self::WrongDay, Self::WrongPerson, Self::Other],
        }
    }
}
