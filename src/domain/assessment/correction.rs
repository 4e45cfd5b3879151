//! Correcting what was recorded, and explaining a score that fell. Nothing is overwritten.

use chrono::NaiveDate;

use super::Assessment;
use crate::domain::identity::{EventId, WorkerId};

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
}

/// Why a score fell, as the person and the worker see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeclineReason {
    Illness,
    Fall,
    Unsteady,
    Motivation,
    Medicine,
    Other,
    NoExplanation,
}

impl DeclineReason {
    pub const ALL: [Self; 7] =
        [Self::Illness, Self::Fall, Self::Unsteady, Self::Motivation, Self::Medicine, Self::Other, Self::NoExplanation];
}

/// A correction that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    pub on: NaiveDate,
    pub by: WorkerId,
    /// `None`: the same day, where no reason is asked for.
    pub why: Option<CorrectionReason>,
    /// As it stood before.
    pub before: Assessment,
}

/// An assessment as it stands now, with everything that was said of it since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentEntry {
    /// The event that recorded it first; corrections name it.
    pub event: EventId,
    /// The day it was written into the app.
    pub recorded: NaiveDate,
    pub by: WorkerId,
    pub assessment: Assessment,
    /// Oldest first.
    pub corrections: Vec<Corrected>,
    /// Taken out as a whole; kept to be seen, counted nowhere.
    pub struck: bool,
    pub decline: Option<DeclineReason>,
}
