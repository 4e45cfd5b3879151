//! 30-second chair stand: how often a person rises from a chair with the arms crossed.
//!
//! Owns: the answer, the published rows and what a count means. Must not own: the clock, the taps, or the chair part of
//! the SPPB, which is five stands against time. Source: clinical rules §6. Start at [`tables`], then [`score`].

pub mod protocol;
pub mod score;
pub mod tables;

pub use protocol::{ChairStandFinding, ChairStandLimit};

use crate::domain::assessment::NotDone;

/// What happened, as it was seen. The score is computed, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChairStand {
    /// Stands within 30 seconds; one that was more than halfway up at the end is counted too.
    Counted {
        stands: Count,
        arms: ChairStandArms,
    },
    Not(NotDone),
}

/// Whether the arms had to help. They make the score 0, and what was counted is still kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChairStandArms {
    Crossed,
    Used,
}

/// A number of stands that is possible in 30 seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} stands in 30 seconds are not possible")]
pub struct StandCountError(pub u8);

impl Count {
    pub fn new(stands: u8) -> Result<Self, StandCountError> {
        if tables::POSSIBLE.contains(&stands) { Ok(Self(stands)) } else { Err(StandCountError(stands)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }
}
