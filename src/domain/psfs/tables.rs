//! The published limits of the PSFS and nothing else.
//!
//! Source: clinical rules §8.

/// Three to five activities [S38]. The most is that of goals.
pub const FEWEST_RECOMMENDED: usize = 3;
