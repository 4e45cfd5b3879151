//! The published limits of a drop of pain and nothing else.
//!
//! Source: clinical rules §10, Farrar 2001 [S77]. READING: the two disagree at both ends of the scale, so both are
//! kept; whoever shows one names it.

/// Points, included.
pub const IMPORTANT_POINTS: i32 = 2;
/// Percent of the first answer, included.
pub const IMPORTANT_PERCENT: i32 = 30;
