//! The published limits of the PSFS and nothing else.
//!
//! Source: clinical rules §8.

/// Three to five activities [S38]. The most is that of goals.
pub const FEWEST_RECOMMENDED: usize = 3;

/// Points, each included; less may be chance (MDC90). NV, both.
pub const ERROR_OF_MEAN: i32 = 2;
pub const ERROR_OF_SINGLE: i32 = 3;
