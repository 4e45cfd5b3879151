//! What a time means by each published limit. There is no total, and no limit stands for the others.
//!
//! Source: clinical rules §4.

use super::tables;
use crate::domain::age::Age;
use crate::domain::centiseconds::Centiseconds;

/// The time of a test that was completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TugScore(Centiseconds);

/// A published limit. The three disagree, so each is shown by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TugLimit {
    Steadi,
    Falls,
    /// EWGSOP2, and Vivifrail's sign of a high risk of falling.
    LowPerformance,
}

impl TugLimit {
    /// From the first that is reached to the last.
    pub const ALL: [Self; 3] = [Self::Steadi, Self::Falls, Self::LowPerformance];

    pub fn time(self) -> Centiseconds {
        match self {
            Self::Steadi => tables::STEADI,
            Self::Falls => tables::FALLS,
            Self::LowPerformance => tables::LOW_PERFORMANCE,
        }
    }
}

impl TugScore {
    pub const fn new(time: Centiseconds) -> Self {
        Self(time)
    }

    pub fn time(self) -> Centiseconds {
        self.0
    }

    /// At the limit or slower.
    pub fn reaches(self, limit: TugLimit) -> bool {
        self.0 >= limit.time()
    }

    /// Slower than people of the same age. `None`: younger than 60, older than 99, or age not known.
    pub fn is_worse_than_average(self, age: Option<Age>) -> Option<bool> {
        tables::AVERAGE_UP_TO.at(age).map(|average| self.0 > average)
    }
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::*;

    use super::*;

    fn took(hundredths: u32) -> TugScore {
        TugScore::new(Centiseconds::new(hundredths))
    }

    #[test]
    fn each_limit_is_reached_at_its_exact_time() {
        for (limit, hundredths) in TugLimit::ALL.into_iter().zip([1200, 1350, 2000]) {
            let reached = [hundredths - 1, hundredths, hundredths + 1].map(|time| took(time).reaches(limit));
            assert_eq!(reached, [false, true, true], "{limit:?}");
        }
    }

    #[test]
    fn worse_than_average_begins_above_the_limit_of_the_age() {
        for (ages, limit) in [([60, 69], 900), ([70, 79], 1020), ([80, 99], 1270)] {
            for age in ages.map(|years| Some(Age::new(years))) {
                let worse = [limit - 1, limit, limit + 1].map(|time| took(time).is_worse_than_average(age));
                assert_eq!(worse, [Some(false), Some(false), Some(true)], "{age:?}");
            }
        }
    }

    #[test]
    fn without_a_row_for_the_age_there_is_no_comparison() {
        for age in [None, Some(0), Some(59), Some(100), Some(255)] {
            assert_eq!(took(3000).is_worse_than_average(age.map(Age::new)), None, "{age:?}");
        }
    }

    #[test]
    fn the_possible_has_an_end_on_both_sides() {
        let possible = [0, 299, 300, 60_000, 60_001].map(|time| tables::POSSIBLE.contains(&Centiseconds::new(time)));
        assert_eq!(possible, [false, false, true, true, false]);
    }

    proptest! {
        #[test]
        fn slower_reaches_no_fewer_limits_and_is_no_better_for_the_age(
            (one, other) in any::<(u32, u32)>(), age in option::of(any::<u8>()),
        ) {
            let (fast, slow) = (took(one.min(other)), took(one.max(other)));
            let age = age.map(Age::new);
            for limit in TugLimit::ALL {
                prop_assert!(slow.reaches(limit) >= fast.reaches(limit));
            }
            prop_assert!(slow.is_worse_than_average(age) >= fast.is_worse_than_average(age));
        }
    }
}
