//! The published limits of Timed Up and Go and nothing else.
//!
//! Source: clinical rules §4.

use std::ops::RangeInclusive;

use crate::domain::age::ByAge;
use crate::domain::centiseconds::Centiseconds;

/// A time outside is a slip of the pen and is refused. READING: own choice. Six metres with a rise, a turn and a sit take
/// anyone more than three seconds; above, the longest time there is.
pub const POSSIBLE: RangeInclusive<Centiseconds> = seconds(3, 0)..=Centiseconds::LONGEST;

/// Each limit is reached at this time **or slower**.
///
/// CDC STEADI 2017: at risk of falling. [S46]
pub const STEADI: Centiseconds = seconds(12, 0);
/// The limit most often studied for falls; found to tell little by itself (sensitivity 0.31, specificity 0.74). [S48],
/// its origin NV.
pub const FALLS: Centiseconds = seconds(13, 50);
/// EWGSOP2: low performance [S42]. Vivifrail: high risk of falling [S16]. READING: an app that says «more than 20» [S10]
/// is not followed.
pub const LOW_PERFORMANCE: Centiseconds = seconds(20, 0);

/// From here on a change is beyond the error in fitter people: 2.1 s (TILDA), others 2.3 s.
pub const FITTER_ERROR: Centiseconds = seconds(2, 10);

/// Upper limit of the 95 % confidence interval of the mean; a time **above** it is worse than average. Bohannon 2006
/// [S49]. READING: no row below 60 or above 99 years, so no comparison. Told to nobody: an interval of a mean is no interval
/// of people.
pub const AVERAGE_UP_TO: ByAge<Centiseconds> =
    ByAge::new(60, &[(69, seconds(9, 0)), (79, seconds(10, 20)), (99, seconds(12, 70))]);

const fn seconds(whole: u32, hundredths: u32) -> Centiseconds {
    Centiseconds::new(100 * whole + hundredths)
}
