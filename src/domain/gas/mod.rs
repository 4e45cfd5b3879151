//! Goal attainment scaling: each goal has five levels in the person's own words, from −2 to +2; 0 is what was expected.
//!
//! Owns: levels, weights and the T score. Must not own: the words of the levels.
//! Source: clinical rules §9. Start at [`score`].

pub mod protocol;
pub mod score;

pub use protocol::GasFinding;

use super::identity::GoalId;
use super::scale::Weight;
use super::written::GoalText;

/// What was reached of one goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GasLevel {
    MuchLess,
    Less,
    AsExpected,
    More,
    MuchMore,
}

impl GasLevel {
    pub const ALL: [Self; 5] = [Self::MuchLess, Self::Less, Self::AsExpected, Self::More, Self::MuchMore];

    /// −2 to +2.
    pub fn value(self) -> i8 {
        match self {
            Self::MuchLess => -2,
            Self::Less => -1,
            Self::AsExpected => 0,
            Self::More => 1,
            Self::MuchMore => 2,
        }
    }
}

/// What each level means for one goal, in the person's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalScale {
    pub goal: GoalId,
    /// In the order of [`GasLevel::ALL`].
    pub levels: [GoalText; 5],
    pub weight: Weight,
}

/// One goal, one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attainment {
    pub goal: GoalId,
    pub weight: Weight,
    /// `None`: not rated.
    pub level: Option<GasLevel>,
}
