//! How hard it was, 0–10: an own question, not a licensed scale.
//!
//! Owns: the answer and its difference. Must not own: the words of the question, or the marks of any licensed scale.
//! No limit for a change is published, and more is neither better nor worse by itself: it has no verdict.
//! Source: clinical rules §10 (DECISION).

pub mod protocol;

use crate::domain::scale::ZeroToTen;

/// A whole number 0–10; more is harder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exertion(ZeroToTen);

impl Exertion {
    pub fn new(answer: ZeroToTen) -> Self {
        Self(answer)
    }

    pub fn answer(self) -> ZeroToTen {
        self.0
    }

    /// Points harder; negative when lighter.
    pub fn points_since(self, earlier: Self) -> i8 {
        self.0.points_since(earlier.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_in_points_harder() {
        let exertion = |answer| Exertion::new(ZeroToTen::new(answer).unwrap());
        assert_eq!(exertion(6).points_since(exertion(3)), 3);
        assert_eq!(exertion(3).points_since(exertion(6)), -3);
    }
}
