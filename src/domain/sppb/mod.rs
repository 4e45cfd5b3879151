//! Short Physical Performance Battery: balance, gait, chair stand; 0–12 points.
//!
//! Owns: the answers, the published tables, the score and the guided order with its stops.
//! Must not own: a clock (times arrive measured), words, or a reference table for other instruments.
//! Source: clinical rules §1 (Norwegian version 2013; NIA score sheet). Start at [`tables`], then [`score`].

pub mod nia;
pub mod norms;
mod part;
pub mod score;
pub mod sheet;
pub mod tables;

pub use part::SppbPart;
pub use sheet::{SppbFinding, SppbLimit};

use super::assessment::conditions::WalkingAid;
use super::assessment::{Attempt, NotDone};

/// The answers of one SPPB, as they were measured. Points are computed, never stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sppb {
    pub balance: Balance,
    pub gait: Gait,
    pub chair: Chair,
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

/// The length of the walk. READING: the points follow from seconds on this length, never from a speed, and scores and
/// speeds of different lengths are never mixed in one line (global rule 2).
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
