//! «Hva er viktig for deg?»: up to five goals in the person's own words, rated 1–10, and how they change.
//!
//! Owns: goals, ratings, means and change, and the two ratings as a form. Must not own: forms, cards or texts of any
//! licensed instrument.
//!
//! READING: until a licence says otherwise, the app keeps own words and numbers under neutral names, and the municipality
//! holds the licensed material where it uses COPM (§2.3).
//!
//! Source: clinical rules §2. Start at [`change`].

pub mod change;
pub mod protocol;

pub use change::RatingLimit;
pub use protocol::GoalFinding;

use chrono::NaiveDate;

use super::identity::{EventId, GoalId};
use super::written::GoalText;
use crate::domain::scale::Zero;

/// The most goals one person works with at a time. Source: [S27].
pub const MOST_GOALS: usize = 5;

/// A whole number 1–10. 1 is the lowest, 10 the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a whole number from 1 to 10")]
pub struct RatingError(pub u8);

impl Rating {
    pub fn new(value: u8) -> Result<Self, RatingError> {
        if (1..=10).contains(&value) { Ok(Self(value)) } else { Err(RatingError(value)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }
}

/// A goal as it is first agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGoal {
    pub goal: GoalId,
    pub text: GoalText,
    pub importance: Rating,
}

/// How goals are rated. The municipality chooses one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum RatingScale {
    /// Performance and satisfaction, 1–10 each.
    #[default]
    TwoRatings,
    /// One number 0–10, in the direction chosen.
    Psfs(Zero),
}

/// One goal, one interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalRating {
    pub goal: GoalId,
    pub performance: Rating,
    pub satisfaction: Rating,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatedRating {
    /// The event that recorded the interview.
    pub event: EventId,
    pub on: NaiveDate,
    pub rating: GoalRating,
}
