//! Why something was not carried out, and an attempt that has a time or such a reason.

use crate::domain::centiseconds::Centiseconds;

/// Why a part was not carried out. Never 0 by itself: see [`NotDone::scores_zero`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotDone {
    TriedUnable,
    NotWithoutHelp,
    WorkerFeltUnsafe,
    PersonFeltUnsafe,
    Refused,
    DidNotUnderstand,
    NoRoomOrChair,
    Other,
}

impl NotDone {
    pub const ALL: [Self; 8] = [
        Self::TriedUnable,
        Self::NotWithoutHelp,
        Self::WorkerFeltUnsafe,
        Self::PersonFeltUnsafe,
        Self::Refused,
        Self::DidNotUnderstand,
        Self::NoRoomOrChair,
        Self::Other,
    ];

    /// READING: tried but unable, unsafe, or not without help gives 0 points; every other reason leaves the part
    /// without points and the test without a total. Source: clinical rules §1.5 (DECISION).
    pub fn scores_zero(self) -> bool {
        match self {
            Self::TriedUnable | Self::NotWithoutHelp | Self::WorkerFeltUnsafe | Self::PersonFeltUnsafe => true,
            Self::Refused | Self::DidNotUnderstand | Self::NoRoomOrChair | Self::Other => false,
        }
    }
}

/// One timed attempt, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Attempt {
    Took(Centiseconds),
    Not(NotDone),
}

impl Attempt {
    pub fn time(self) -> Option<Centiseconds> {
        match self {
            Self::Took(time) => Some(time),
            Self::Not(_) => None,
        }
    }

    pub fn reason(self) -> Option<NotDone> {
        match self {
            Self::Took(_) => None,
            Self::Not(reason) => Some(reason),
        }
    }
}
