//! The published limits of walking for the risk of falling and nothing else.
//!
//! Source: World Falls Guidelines 2022.

use crate::domain::centiseconds::Centiseconds;
use crate::domain::gait::{self, Speed};

/// At this speed **or slower**, which is also the limit of EWGSOP2.
pub const SPEED: Speed = gait::tables::LOW_PERFORMANCE;
/// **Above** this time.
pub const TUG: Centiseconds = Centiseconds::new(1_500);
