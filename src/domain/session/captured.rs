//! A session that was led without the app and written down in front of the lock, without a code.

use crate::domain::exercise::Exercise;
use crate::domain::identity::CaptureId;
use crate::domain::moment::Moment;
use crate::domain::written::{Name, Note};

/// As it was written, by whoever it says: nobody was asked for a code. Who claimed it is whoever recorded the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captured {
    pub capture: CaptureId,
    /// When it was written down.
    pub at: Moment,
    pub by: Name,
    /// For whom, in the writer's own words: a name or an alias.
    pub of: Name,
    /// What was done.
    pub done: Note,
    /// Exercises that were ticked. How much of them was done is not known.
    pub ticked: Vec<Exercise>,
    /// How it went.
    pub went: Note,
    /// What happened that should not. Empty: nothing.
    pub incident: Note,
    pub note: Note,
}

/// Why what was written down is nobody's session. A choice and no words of one's own: it stays after everybody is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StrikeReason {
    /// It is on record already.
    AlreadyRecorded,
    /// There was no session.
    NotHeld,
    /// Of nobody on this tablet.
    NotOurs,
    TryOut,
    Other,
}

impl StrikeReason {
    pub const ALL: [Self; 5] = [Self::AlreadyRecorded, Self::NotHeld, Self::NotOurs, Self::TryOut, Self::Other];
}
