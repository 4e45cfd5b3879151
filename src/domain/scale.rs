//! Small scales that several instruments and questions share: 0–10 with either end as the best, and what a goal counts.

/// A whole number 0–10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ZeroToTen(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a whole number from 0 to 10")]
pub struct ZeroToTenError(pub u8);

impl ZeroToTen {
    pub const ZERO: Self = Self(0);

    pub fn new(value: u8) -> Result<Self, ZeroToTenError> {
        if value <= 10 { Ok(Self(value)) } else { Err(ZeroToTenError(value)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }

    /// Points more than `earlier`; negative when fewer.
    pub fn points_since(self, earlier: Self) -> i8 {
        self.0.cast_signed() - earlier.0.cast_signed()
    }
}

/// What 0 means. It is stored with every rating: a published Norwegian version turned the scale around.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Zero {
    /// 0: cannot; 10: as before the problem. The original.
    #[default]
    Cannot,
    /// 0: no problem; 10: cannot.
    NoProblem,
}

/// How important or how difficult a goal is: 0–3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ZeroToThree(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a whole number from 0 to 3")]
pub struct ZeroToThreeError(pub u8);

impl ZeroToThree {
    pub fn new(value: u8) -> Result<Self, ZeroToThreeError> {
        if value <= 3 { Ok(Self(value)) } else { Err(ZeroToThreeError(value)) }
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
pub struct WeightError(pub u8);

impl Weight {
    /// Where goals are not weighted, each counts the same.
    pub const EVEN: Self = Self(1);

    pub fn of(importance: ZeroToThree, difficulty: ZeroToThree) -> Self {
        Self(importance.0 * difficulty.0)
    }

    /// A weight that was read from paper.
    pub fn new(value: u8) -> Result<Self, WeightError> {
        if value <= 9 { Ok(Self(value)) } else { Err(WeightError(value)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }
}
