//! How far pain dropped. Exact: a share is compared by multiplying out.
//!
//! Source: clinical rules §10.

use super::{Pain, tables};

/// From an earlier answer to a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drop {
    from: u8,
    to: u8,
}

impl Pain {
    pub fn drop_since(self, earlier: Self) -> Drop {
        Drop { from: earlier.0.value(), to: self.0.value() }
    }
}

impl Drop {
    /// Points; negative when pain rose.
    pub fn points(self) -> i8 {
        self.from.cast_signed() - self.to.cast_signed()
    }

    pub fn reaches_points(self) -> bool {
        i32::from(self.points()) >= tables::IMPORTANT_POINTS
    }

    /// `None`: there was no pain before, so there is no share of it.
    pub fn reaches_percent(self) -> Option<bool> {
        let share = i32::from(self.points()) * 100 >= tables::IMPORTANT_PERCENT * i32::from(self.from);
        (self.from > 0).then_some(share)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::scale::ZeroToTen;

    fn pain(from: u8, to: u8) -> Drop {
        let answer = |value| Pain::new(ZeroToTen::new(value).unwrap());
        answer(to).drop_since(answer(from))
    }

    fn reached(from: u8, to: u8) -> (bool, Option<bool>) {
        (pain(from, to).reaches_points(), pain(from, to).reaches_percent())
    }

    #[test]
    fn the_two_limits_disagree_at_both_ends_of_the_scale() {
        assert_eq!(reached(3, 2), (false, Some(true))); // 33 %
        assert_eq!(reached(4, 3), (false, Some(false))); // 25 %
        assert_eq!(reached(6, 4), (true, Some(true))); // 33 %
        assert_eq!(reached(7, 5), (true, Some(false))); // 28.6 %
    }

    #[test]
    fn exactly_thirty_percent_is_reached_and_one_point_less_is_not() {
        assert_eq!(reached(10, 6), (true, Some(true)));
        assert_eq!(reached(10, 7), (true, Some(true)));
        assert_eq!(reached(10, 8), (true, Some(false)));
        assert_eq!(reached(10, 9), (false, Some(false)));
    }

    #[test]
    fn where_there_was_no_pain_there_is_no_share_of_it() {
        assert_eq!(reached(0, 0), (false, None));
        assert_eq!((reached(0, 3), pain(0, 3).points()), ((false, None), -3));
        assert_eq!(reached(1, 0), (false, Some(true)));
    }

    proptest! {
        #[test]
        fn less_pain_later_never_reaches_less(from in 0..=10_u8, one in 0..=10_u8, other in 0..=10_u8) {
            let (less, more) = (pain(from, one.min(other)), pain(from, one.max(other)));
            prop_assert!(less.points() >= more.points());
            prop_assert!(less.reaches_points() >= more.reaches_points());
            prop_assert!(less.reaches_percent() >= more.reaches_percent());
            prop_assert_eq!(less.reaches_percent().is_none(), from == 0);
        }
    }
}
