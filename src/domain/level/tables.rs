//! The published limits of the levels and nothing else.
//!
//! Source: clinical rules §11.1 [S16 table 2]. The levels by SPPB have the cuts of its bands; the limits of speed and of
//! Timed Up and Go for a high risk of falling are [`crate::domain::gait::tables::FRAIL`] and
//! [`crate::domain::tug::tables::LOW_PERFORMANCE`].

use crate::domain::gait::Speed;

/// Slower than the first: A. Up to and with the second: B. Up to and with the third: C. Faster: D.
///
/// READING: the printed rows leave out 0.8–0.9 m/s. Here B ends at 0.80 and C begins above it.
pub(super) const A_BELOW: Speed = Speed::limit(50);
pub(super) const B_UP_TO: Speed = Speed::limit(80);
pub(super) const C_UP_TO: Speed = Speed::limit(100);

/// Falls in a year from which they are recurrent. [S10]
pub(super) const RECURRENT_FALLS: u8 = 2;
