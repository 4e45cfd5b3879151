//! Pain, 0–10: 0 is none, 10 the worst. One question, and what a drop of the answer means.
//!
//! Owns: the drop and its two published limits. Must not own: the words of the question, or when to stop training.
//! Source: clinical rules §10. Start at [`score`].

pub mod protocol;
pub mod score;
pub mod tables;

pub use protocol::PainLimit;

use crate::domain::scale::ZeroToTen;

/// A whole number 0–10; more is worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pain(ZeroToTen);

impl Pain {
    pub fn new(answer: ZeroToTen) -> Self {
        Self(answer)
    }

    pub fn answer(self) -> ZeroToTen {
        self.0
    }
}
