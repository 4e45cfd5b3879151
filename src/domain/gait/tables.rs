//! The published limits of gait speed and nothing else, in hundredths of a metre per second.
//!
//! Source: clinical rules §3.

use std::ops::RangeInclusive;

use super::Speed;
use crate::domain::centiseconds::Centiseconds;

/// A time outside is a slip and is refused. READING: own choice. Faster than 4 m/s is running; above, the longest time
/// there is.
pub const POSSIBLE_4_M: RangeInclusive<Centiseconds> = Centiseconds::new(100)..=Centiseconds::LONGEST;
pub const POSSIBLE_6_M: RangeInclusive<Centiseconds> = Centiseconds::new(150)..=Centiseconds::LONGEST;
pub const POSSIBLE_10_M: RangeInclusive<Centiseconds> = Centiseconds::new(250)..=Centiseconds::LONGEST;

/// EWGSOP2: low performance at this speed **or slower**. [S42]
pub const LOW_PERFORMANCE: Speed = Speed::limit(80);

/// HUNT and Vivifrail: frail **below** this speed. [S17][S16] At exactly 0.80 m/s the two rules disagree.
pub const FRAIL: Speed = Speed::limit(80);

/// Slower than this: walks in the household. [S43][S44], found in people after a stroke.
pub const HOUSEHOLD: Speed = Speed::limit(40);
/// Faster than this: walks in the community. Both limits belong to the class between them.
pub const COMMUNITY: Speed = Speed::limit(80);

/// The least change that is small, and the least that is substantial, each included. Perera 2006 [S20].
pub const SMALL_CHANGE: Speed = Speed::limit(5);
pub const SUBSTANTIAL_CHANGE: Speed = Speed::limit(10);

const _: () = {
    assert!(HOUSEHOLD.centimetres < COMMUNITY.centimetres);
    assert!(SMALL_CHANGE.centimetres < SUBSTANTIAL_CHANGE.centimetres);
};
