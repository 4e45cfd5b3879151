//! Goal attainment scaling: each goal has five levels in the person's own words, from −2 to +2; 0 is what was expected.
//!
//! Owns: levels, weights and the T score. Must not own: the words of the levels.
//! Source: clinical rules §9. Start at [`score`].

pub mod protocol;
pub mod score;

pub use protocol::Finding;

use super::identity::GoalId;
use super::written::GoalText;

/// What was reached of one goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    MuchLess,
    Less,
    AsExpected,
    More,
    MuchMore,
}

impl Level {
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

/// How important or how difficult a goal is: 0–3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ZeroToThree(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a whole number from 0 to 3")]
pub struct NotZeroToThree(pub u8);

impl ZeroToThree {
    pub fn new(value: u8) -> Result<Self, NotZeroToThree> {
        if value <= 3 { Ok(Self(value)) } else { Err(NotZeroToThree(value)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }
}

/// What a goal counts: importance × difficulty, 0–9. Optional in the published method (NV).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weight(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a whole number from 0 to 9")]
pub struct NotAWeight(pub u8);

impl Weight {
    /// Where goals are not weighted, each counts the same.
    pub const EVEN: Self = Self(1);

    pub fn of(importance: ZeroToThree, difficulty: ZeroToThree) -> Self {
        Self(importance.0 * difficulty.0)
    }

    /// A weight that was read from paper.
    pub fn new(value: u8) -> Result<Self, NotAWeight> {
        if value <= 9 { Ok(Self(value)) } else { Err(NotAWeight(value)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }
}

/// What each level means for one goal, in the person's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    pub goal: GoalId,
    /// In the order of [`Level::ALL`].
    pub levels: [GoalText; 5],
    pub weight: Weight,
}

/// One goal, one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attainment {
    pub goal: GoalId,
    pub weight: Weight,
    /// `None`: not rated.
    pub level: Option<Level>,
}
