//! Patient-specific functional scale: activities the person chose, each 0–10; a goal scale without a licence.
//!
//! Owns: ratings with their direction, the mean and what a change of it means. Must not own: the activities' words,
//! which are the person's goals. Source: clinical rules §8. Start at [`score`].

pub mod protocol;
pub mod score;
pub mod tables;

pub use protocol::{PsfsFinding, PsfsLimit};

use super::goal::MOST_GOALS;
use super::identity::GoalId;
use crate::domain::scale::{Zero, ZeroToTen};

/// One activity, one interview, as it was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActivityRating {
    pub goal: GoalId,
    pub zero: Zero,
    pub answer: ZeroToTen,
}

impl ActivityRating {
    /// 0–10 in the direction where 10 is best, whatever was asked. Only this may be counted with or compared.
    pub fn ability(self) -> u8 {
        match self.zero {
            Zero::Cannot => self.answer.value(),
            Zero::NoProblem => 10 - self.answer.value(),
        }
    }
}

/// What was rated at one time: one to five activities, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview(Vec<ActivityRating>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InterviewError {
    #[error("nothing was rated")]
    Empty,
    #[error("{0} activities, and {MOST_GOALS} is the most")]
    TooMany(usize),
    #[error("an activity was rated twice")]
    Twice(GoalId),
}

impl Interview {
    pub fn new(ratings: Vec<ActivityRating>) -> Result<Self, InterviewError> {
        match ratings.len() {
            0 => return Err(InterviewError::Empty),
            count if count > MOST_GOALS => return Err(InterviewError::TooMany(count)),
            _ => {}
        }
        for (place, rating) in ratings.iter().enumerate() {
            if ratings.iter().take(place).any(|before| before.goal == rating.goal) {
                return Err(InterviewError::Twice(rating.goal));
            }
        }
        Ok(Self(ratings))
    }

    pub fn ratings(&self) -> &[ActivityRating] {
        &self.0
    }

    /// Fewer activities than recommended. It is told, not refused.
    pub fn is_short(&self) -> bool {
        self.0.len() < tables::FEWEST_RECOMMENDED
    }
}
