//! What a change of metres means, and to whom: each limit was found in one group of people. Every comparison is exact.
//!
//! Source: clinical rules §5.2–5.3.

use super::{Minutes, WalkedMetres, tables};

/// A published limit of change, by whom it was found in. Whoever shows one names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WalkLimit {
    /// 20 m, Perera 2006, older adults. §5.2
    OlderSmall,
    /// 50 m, Perera 2006, older adults. §5.2
    OlderSubstantial,
    /// 30 m, chronic respiratory disease (NV). §5.2
    ChronicRespiratory,
    /// More than 15 m, long-term care. §5.3
    LongTermCare,
    /// 42.5 m, healthy adults of all ages. §5.3
    Adults,
    /// More than 65 m: the error in frail people.
    FrailError,
}

/// Metres later minus metres earlier, in tests of the same minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WalkTestChange {
    minutes: Minutes,
    metres: i32,
}

/// The least change a limit speaks of, in tenths of a metre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Least {
    tenths: u32,
}

impl Least {
    pub(super) const fn from_tenths(tenths: u32) -> Self {
        Self { tenths }
    }

    /// Changes are whole metres, so more than 15.0 m is the same as 15.1 m or more.
    pub(super) const fn above_tenths(tenths: u32) -> Self {
        Self { tenths: tenths + 1 }
    }
}

impl WalkLimit {
    /// READING: for frail people at home the first of each is the one to go by (§5.2, §5.3).
    pub fn of(minutes: Minutes) -> &'static [Self] {
        match minutes {
            Minutes::Six => &[Self::FrailError, Self::OlderSmall, Self::OlderSubstantial, Self::ChronicRespiratory],
            Minutes::Two => &[Self::LongTermCare, Self::Adults],
        }
    }

    fn least(self) -> Least {
        match self {
            Self::OlderSmall => tables::OLDER_SMALL,
            Self::OlderSubstantial => tables::OLDER_SUBSTANTIAL,
            Self::ChronicRespiratory => tables::CHRONIC_RESPIRATORY,
            Self::LongTermCare => tables::LONG_TERM_CARE,
            Self::Adults => tables::ADULTS,
            Self::FrailError => tables::FRAIL_ERROR,
        }
    }
}

impl WalkTestChange {
    /// From an earlier test to a later one of the same minutes.
    pub fn between(minutes: Minutes, earlier: WalkedMetres, later: WalkedMetres) -> Self {
        Self { minutes, metres: i32::from(later.value()) - i32::from(earlier.value()) }
    }

    /// Negative when fewer.
    pub fn metres(self) -> i32 {
        self.metres
    }

    /// The limits that the change reaches, upwards or downwards: see the sign of [`WalkTestChange::metres`].
    ///
    /// READING: the limits, made for gains, are used for losses too.
    pub fn reached(self) -> impl Iterator<Item = WalkLimit> {
        let tenths = 10 * self.metres.unsigned_abs();
        WalkLimit::of(self.minutes).iter().copied().filter(move |limit| tenths >= limit.least().tenths)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::walk_test::TooFarError;

    fn reached(minutes: Minutes, earlier: u16, later: u16) -> Vec<WalkLimit> {
        let metres = |metres| WalkedMetres::new(minutes, metres).unwrap();
        WalkTestChange::between(minutes, metres(earlier), metres(later)).reached().collect()
    }

    #[test]
    fn six_minutes_have_limits_at_20_30_and_50_metres_in_both_directions() {
        use WalkLimit::{ChronicRespiratory, OlderSmall, OlderSubstantial};
        let cases: [(u16, &[WalkLimit]); 10] = [
            (0, &[]),
            (19, &[]),
            (20, &[OlderSmall]),
            (21, &[OlderSmall]),
            (29, &[OlderSmall]),
            (30, &[OlderSmall, ChronicRespiratory]),
            (31, &[OlderSmall, ChronicRespiratory]),
            (49, &[OlderSmall, ChronicRespiratory]),
            (50, &[OlderSmall, OlderSubstantial, ChronicRespiratory]),
            (51, &[OlderSmall, OlderSubstantial, ChronicRespiratory]),
        ];
        for (metres, limits) in cases {
            assert_eq!(reached(Minutes::Six, 200, 200 + metres), limits, "{metres} more");
            assert_eq!(reached(Minutes::Six, 200, 200 - metres), limits, "{metres} fewer");
        }
    }

    #[test]
    fn two_minutes_have_limits_above_15_and_at_42_and_a_half_metres() {
        use WalkLimit::{Adults, LongTermCare};
        let cases: [(u16, &[WalkLimit]); 7] = [
            (14, &[]),
            (15, &[]),
            (16, &[LongTermCare]),
            (41, &[LongTermCare]),
            (42, &[LongTermCare]),
            (43, &[LongTermCare, Adults]),
            (44, &[LongTermCare, Adults]),
        ];
        for (metres, limits) in cases {
            assert_eq!(reached(Minutes::Two, 80, 80 + metres), limits, "{metres} more");
            assert_eq!(reached(Minutes::Two, 80, 80 - metres), limits, "{metres} fewer");
        }
    }

    #[test]
    fn what_is_not_possible_is_refused() {
        assert_eq!(WalkedMetres::new(Minutes::Two, 400).map(WalkedMetres::value), Ok(400));
        assert_eq!(WalkedMetres::new(Minutes::Two, 401), Err(TooFarError { most: 400 }));
        assert_eq!(WalkedMetres::new(Minutes::Six, 1001), Err(TooFarError { most: 1000 }));
    }

    proptest! {
        #[test]
        fn more_metres_reach_no_fewer_limits_and_a_change_back_reaches_the_same(
            minutes in select(&Minutes::ALL[..]), (a, b, c) in (0..=400_u16, 0..=400_u16, 0..=400_u16),
        ) {
            let mut metres = [a, b, c];
            metres.sort_unstable();
            let [least, middle, most] = metres;
            prop_assert!(reached(minutes, least, most).len() >= reached(minutes, least, middle).len());
            prop_assert_eq!(reached(minutes, least, most), reached(minutes, most, least));
        }
    }
}
