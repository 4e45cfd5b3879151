//! The quality of life ladder: one question, 0–10; 0 is the worst life the person can think of, 10 the best.
//!
//! Owns: the answer and its difference. Must not own: the words of the question. No limit for a change is among the
//! clinical rules, so a change is told as points and has no verdict.

pub mod protocol;

use crate::domain::scale::ZeroToTen;

/// A whole number 0–10; more is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LadderRung(ZeroToTen);

impl LadderRung {
    pub fn new(answer: ZeroToTen) -> Self {
        Self(answer)
    }

    pub fn answer(self) -> ZeroToTen {
        self.0
    }

    /// Rungs up; negative when down.
    pub fn points_since(self, earlier: Self) -> i8 {
        self.0.points_since(earlier.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_in_rungs_up() {
        let rung = |answer| LadderRung::new(ZeroToTen::new(answer).unwrap());
        assert_eq!(rung(7).points_since(rung(4)), 3);
        assert_eq!(rung(0).points_since(rung(10)), -10);
    }
}
