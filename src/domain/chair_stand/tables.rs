//! The published rows of the 30-second chair stand and nothing else.
//!
//! Source: clinical rules §6.

use std::ops::RangeInclusive;

use crate::domain::age::ByAge;

/// A count outside is a slip and is refused. READING: own choice. Two stands a second for half a minute are more than
/// anyone does.
pub const POSSIBLE: RangeInclusive<u8> = 0..=60;

/// **Fewer** than this is below average, by last age. CDC STEADI, from two independent re-prints [S61][S62].
/// READING: no rows below 60 or from 95 years, so no comparison; the Norwegian means [S64] are from a fitter sample and
/// are no limit here.
pub const AVERAGE_FROM_MEN: ByAge<u8> =
    ByAge::new(60, &[(64, 14), (69, 12), (74, 12), (79, 11), (84, 10), (89, 8), (94, 7)]);
pub const AVERAGE_FROM_WOMEN: ByAge<u8> =
    ByAge::new(60, &[(64, 12), (69, 11), (74, 10), (79, 10), (84, 9), (89, 8), (94, 4)]);
