//! Short Physical Performance Battery: balance, gait, chair stand; 0–12 points.
//!
//! Owns: the answers, the published tables, the score and the guided order with its stops.
//! Must not own: a clock (times arrive measured), words, or a reference table for other instruments.
//! Source: clinical rules §1 (Norwegian version 2013; NIA score sheet). Start at [`tables`], then [`score`].

pub mod norms;
mod part;
pub mod protocol;
pub mod score;
mod step;
pub mod tables;

use super::centiseconds::Centiseconds;

/// The answers of one SPPB, as they were measured. Points are computed, never stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sppb {
    pub balance: Balance,
    pub gait: Gait,
    pub chair: Chair,
}

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

/// Times held, at most 10.00 s. `None`: not reached, because the stand before it was not held for 10 s.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    pub side_by_side: Attempt,
    pub semi_tandem: Option<Attempt>,
    pub tandem: Option<Attempt>,
}

/// Two walks at usual pace; the faster counts. The second is `None` when the first could not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gait {
    pub course: CourseLength,
    pub aid: WalkingAid,
    pub first: Attempt,
    pub second: Option<Attempt>,
}

/// The length of the walk. Scores and speeds of different lengths are never mixed in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CourseLength {
    FourMetres,
    ThreeMetres,
}

impl CourseLength {
    pub fn metres(self) -> u32 {
        match self {
            Self::FourMetres => 4,
            Self::ThreeMetres => 3,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WalkingAid {
    None,
    Stick,
    Crutches,
    Walker,
    Other,
}

impl WalkingAid {
    pub const ALL: [Self; 5] = [Self::None, Self::Stick, Self::Crutches, Self::Walker, Self::Other];
}

/// The single rise first; five only when it went without arms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chair {
    pub single: SingleStand,
    pub five: Option<Attempt>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SingleStand {
    WithoutArms,
    UsedArms,
    Not(NotDone),
}
