//! What a speed means by each rule, and what a change of it means. Every comparison is exact.
//!
//! Source: clinical rules §3. READING: where two rules share a limit but not its side, both are kept; whoever shows
//! one names it.

use super::{Speed, tables};
use crate::domain::change_limits;
use crate::domain::verdict::{ExactDifference, Verdict};

/// Classes derived from people after a stroke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ambulation {
    Household,
    LimitedCommunity,
    Community,
}

/// A speed against an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GaitChange {
    Substantial,
    Small,
    None,
    SmallDecline,
    SubstantialDecline,
}

impl Speed {
    /// By EWGSOP2.
    pub fn is_low_performance(self) -> bool {
        self <= tables::LOW_PERFORMANCE
    }

    /// By HUNT and Vivifrail.
    pub fn is_frail(self) -> bool {
        self < tables::FRAIL
    }

    pub fn ambulation(self) -> Ambulation {
        if self < tables::HOUSEHOLD {
            Ambulation::Household
        } else if self <= tables::COMMUNITY {
            Ambulation::LimitedCommunity
        } else {
            Ambulation::Community
        }
    }

    /// READING: the limits, made for gains, are used for losses too. Both speeds must come from the same kind of walk.
    pub fn change_since(self, earlier: Self) -> GaitChange {
        let gained = |least| self.exceeds(earlier, least);
        let lost = |least| earlier.exceeds(self, least);
        if gained(tables::SUBSTANTIAL_CHANGE) {
            GaitChange::Substantial
        } else if gained(tables::SMALL_CHANGE) {
            GaitChange::Small
        } else if lost(tables::SUBSTANTIAL_CHANGE) {
            GaitChange::SubstantialDecline
        } else if lost(tables::SMALL_CHANGE) {
            GaitChange::SmallDecline
        } else {
            GaitChange::None
        }
    }

    /// In hundredths of a metre per second, exactly.
    pub fn difference_since(self, earlier: Self) -> ExactDifference {
        let [a, c] = [self, earlier].map(|speed| i128::from(speed.centimetres));
        let [b, d] = [self, earlier].map(|speed| i128::from(speed.hundredths));
        ExactDifference::quotient(100 * (a * d - c * b), b * d)
    }

    /// What may be said of it.
    pub fn verdict_since(self, earlier: Self) -> Option<Verdict> {
        change_limits::GAIT.verdict(self.difference_since(earlier))
    }

    /// Whether this speed is the other and at least `least` more: a/b ≥ c/d + e/f, multiplied out.
    fn exceeds(self, other: Self, least: Self) -> bool {
        let [a, c, e] = [self, other, least].map(|speed| u128::from(speed.centimetres));
        let [b, d, f] = [self, other, least].map(|speed| u128::from(speed.hundredths));
        a * d * f >= c * b * f + e * b * d
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::gait::SpeedError;

    fn four_metres_in(hundredths: u32) -> Speed {
        Speed::new(400, Centiseconds::new(hundredths)).unwrap()
    }

    /// Thousandths of a metre per second.
    fn thousandths(speed: u32) -> Speed {
        Speed::new(speed, Centiseconds::new(1000)).unwrap()
    }

    #[test]
    fn exactly_eight_tenths_is_low_by_one_rule_and_not_frail_by_the_other() {
        let classes = |speed: Speed| (speed.is_low_performance(), speed.is_frail(), speed.ambulation());
        assert_eq!(classes(four_metres_in(499)), (false, false, Ambulation::Community));
        assert_eq!(classes(four_metres_in(500)), (true, false, Ambulation::LimitedCommunity));
        assert_eq!(classes(four_metres_in(501)), (true, true, Ambulation::LimitedCommunity));
        assert_eq!(classes(four_metres_in(1000)), (true, true, Ambulation::LimitedCommunity));
        assert_eq!(classes(four_metres_in(1001)), (true, true, Ambulation::Household));
    }

    #[test]
    fn the_same_quotient_is_the_same_speed() {
        assert_eq!(four_metres_in(500), Speed::new(1000, Centiseconds::new(1250)).unwrap());
        assert!(four_metres_in(500) > four_metres_in(501));
        assert_eq!(Speed::new(400, Centiseconds::new(0)), Err(SpeedError));
    }

    #[test]
    fn a_speed_is_shown_in_hundredths_rounded_half_up() {
        for (thousandths_a_second, shown) in [(824, 82), (825, 83), (829, 83), (0, 0), (4, 0), (5, 1)] {
            assert_eq!(thousandths(thousandths_a_second).hundredths(), shown, "{thousandths_a_second}");
        }
        assert_eq!(Speed::new(u32::MAX, Centiseconds::new(1)).unwrap().hundredths(), u32::MAX);
    }

    #[test]
    fn a_change_counts_from_its_limit_on_in_both_directions() {
        let cases = [
            (900, GaitChange::Substantial),
            (899, GaitChange::Small),
            (850, GaitChange::Small),
            (849, GaitChange::None),
            (800, GaitChange::None),
            (751, GaitChange::None),
            (750, GaitChange::SmallDecline),
            (701, GaitChange::SmallDecline),
            (700, GaitChange::SubstantialDecline),
        ];
        for (later, change) in cases {
            assert_eq!(thousandths(later).change_since(thousandths(800)), change, "{later}");
        }
    }

    fn mirrored(change: GaitChange) -> GaitChange {
        match change {
            GaitChange::Substantial => GaitChange::SubstantialDecline,
            GaitChange::Small => GaitChange::SmallDecline,
            GaitChange::None => GaitChange::None,
            GaitChange::SmallDecline => GaitChange::Small,
            GaitChange::SubstantialDecline => GaitChange::Substantial,
        }
    }

    proptest! {
        #[test]
        fn a_change_back_mirrors_the_change_whatever_the_numbers(
            (a, b, c, d) in (any::<u32>(), 1..=u32::MAX, any::<u32>(), 1..=u32::MAX),
        ) {
            let speed = |distance, time| Speed::new(distance, Centiseconds::new(time)).unwrap();
            let (one, other) = (speed(a, b), speed(c, d));
            prop_assert_eq!(one.change_since(other), mirrored(other.change_since(one)));
        }
    }
}
