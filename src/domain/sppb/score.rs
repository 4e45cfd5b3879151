//! From three parts to a total, from two totals to a change. Never from speeds.
//!
//! Source: clinical rules §1.5–1.7.

use super::{Sppb, tables};
use crate::domain::person::Dementia;

pub use super::part::SppbPart;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SppbScore {
    pub balance: SppbPart,
    pub gait: SppbPart,
    pub chair: SppbPart,
}

/// 0–12 points. It exists only where all three parts have points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SppbTotal(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a whole number from 0 to 12")]
pub struct SppbTotalError(pub u8);

/// How limited the person's function is. Source: Guralnik 1995 as tabled in [S15]; the same cuts in [S16].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    Severe,
    Moderate,
    Mild,
    Minimal,
}

/// READING: what may be said of one person. A whole point counts, and half a point is never claimed. Source: clinical rules §1.7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SppbChange {
    Meaningful,
    None,
    Decline,
}

impl SppbScore {
    pub fn of(sppb: &Sppb) -> Self {
        Self { balance: sppb.balance.score(), gait: sppb.gait.score(), chair: sppb.chair.score() }
    }

    pub fn total(&self) -> Option<SppbTotal> {
        let parts = [self.balance, self.gait, self.chair];
        let sum = parts.into_iter().try_fold(0_u8, |sum, part| sum.checked_add(part.points()?))?;
        SppbTotal::new(sum).ok()
    }
}

impl SppbTotal {
    pub const HIGHEST: u8 = 12;

    pub fn new(points: u8) -> Result<Self, SppbTotalError> {
        if points <= Self::HIGHEST { Ok(Self(points)) } else { Err(SppbTotalError(points)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }

    pub fn band(self) -> Band {
        tables::BANDS.at(u32::from(self.0))
    }

    /// At or below the limit that Norwegian studies use.
    pub fn is_often_called_frail(self) -> bool {
        self.0 <= tables::OFTEN_FRAIL
    }

    /// Points more than `earlier`; negative when fewer.
    pub fn points_since(self, earlier: Self) -> i8 {
        self.0.cast_signed() - earlier.0.cast_signed()
    }

    /// Both totals must come from walks of the same length, or they are not alike.
    pub fn change_since(self, earlier: Self) -> SppbChange {
        match self.points_since(earlier) {
            1.. => SppbChange::Meaningful,
            0 => SppbChange::None,
            ..0 => SppbChange::Decline,
        }
    }

    /// Whether a gain or a loss is larger than the measurement error: from 1 point on, with dementia from 2 on.
    ///
    /// READING: a change that is none by this rule may still be meaningful by the other; a screen says both.
    pub fn is_beyond_error(self, earlier: Self, dementia: Dementia) -> bool {
        let error = match dementia {
            Dementia::NotKnown => tables::MEASUREMENT_ERROR,
            Dementia::Diagnosed => tables::MEASUREMENT_ERROR_DEMENTIA,
        };
        100 * u32::from(self.points_since(earlier).unsigned_abs()) > error
    }
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::assessment::Attempt;
    use crate::domain::assessment::NotDone;
    use crate::domain::assessment::conditions::WalkingAid;
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand};

    #[test]
    fn totals_have_four_bands_and_nothing_above_twelve() {
        let bands =
            [[Band::Severe; 4].as_slice(), &[Band::Moderate; 3], &[Band::Mild; 3], &[Band::Minimal; 3]].concat();
        for (points, band) in (0..).zip(bands) {
            assert_eq!(SppbTotal::new(points).map(SppbTotal::band), Ok(band), "{points}");
        }
        assert_eq!(SppbTotal::new(13), Err(SppbTotalError(13)));
    }

    #[test]
    fn one_point_is_a_change_in_either_direction() {
        let change = |earlier, later| SppbTotal(later).change_since(SppbTotal(earlier));
        assert_eq!([change(7, 8), change(0, 12)], [SppbChange::Meaningful; 2]);
        assert_eq!([change(8, 7), change(12, 0)], [SppbChange::Decline; 2]);
        assert_eq!(change(7, 7), SppbChange::None);
    }

    #[test]
    fn one_point_is_beyond_measurement_error_and_with_dementia_two_are() {
        let beyond = |dementia| [4, 5, 6, 7, 8].map(|later| SppbTotal(later).is_beyond_error(SppbTotal(6), dementia));
        assert_eq!(beyond(Dementia::NotKnown), [true, true, false, true, true]);
        assert_eq!(beyond(Dementia::Diagnosed), [true, false, false, false, true]);
    }

    fn attempt() -> impl Strategy<Value = Attempt> {
        prop_oneof![
            3 => (0..12_000_u32).prop_map(|time| Attempt::Took(Centiseconds::new(time))),
            1 => select(&NotDone::ALL[..]).prop_map(Attempt::Not),
        ]
    }

    prop_compose! {
        fn any_sppb()(
            stands in (attempt(), option::of(attempt()), option::of(attempt())),
            course in select(&[CourseLength::FourMetres, CourseLength::ThreeMetres][..]),
            walks in (attempt(), option::of(attempt())),
            single in prop_oneof![
                2 => Just(SingleStand::WithoutArms),
                1 => Just(SingleStand::UsedArms),
                1 => select(&NotDone::ALL[..]).prop_map(SingleStand::Not),
            ],
            five in option::of(attempt()),
        ) -> Sppb {
            Sppb {
                balance: Balance { side_by_side: stands.0, semi_tandem: stands.1, tandem: stands.2 },
                gait: Gait { course, aid: WalkingAid::None, first: walks.0, second: walks.1 },
                chair: Chair { single, five },
            }
        }
    }

    /// The same attempt with another time; one without a time stays as it is.
    fn shifted(attempt: Attempt, shift: impl Fn(u32) -> u32) -> Attempt {
        attempt.time().map_or(attempt, |time| Attempt::Took(Centiseconds::new(shift(time.hundredths()))))
    }

    proptest! {
        #[test]
        fn a_total_is_the_sum_of_three_parts_and_stands_only_where_all_have_points(sppb in any_sppb()) {
            let score = SppbScore::of(&sppb);
            let parts = [score.balance, score.gait, score.chair].map(SppbPart::points);
            prop_assert!(parts.into_iter().flatten().all(|points| points <= 4));
            prop_assert_eq!(score.total().map(SppbTotal::value), parts.into_iter().sum::<Option<u8>>());
        }

        #[test]
        fn faster_walks_and_stands_and_longer_balance_are_never_worse(sppb in any_sppb(), by in 0..2_000_u32) {
            let faster = |attempt| shifted(attempt, |time| time.saturating_sub(by));
            let longer = |attempt| shifted(attempt, |time| time + by);
            let better = Sppb {
                balance: Balance {
                    side_by_side: longer(sppb.balance.side_by_side),
                    semi_tandem: sppb.balance.semi_tandem.map(longer),
                    tandem: sppb.balance.tandem.map(longer),
                },
                gait: Gait { first: faster(sppb.gait.first), second: sppb.gait.second.map(faster), ..sppb.gait },
                chair: Chair { five: sppb.chair.five.map(faster), ..sppb.chair },
            };
            let (before, after) = (SppbScore::of(&sppb), SppbScore::of(&better));
            prop_assert!(after.gait.points() >= before.gait.points());
            prop_assert!(after.chair.points() >= before.chair.points());
            if let (Some(before), Some(after)) = (before.balance.points(), after.balance.points()) {
                prop_assert!(after >= before);
            }
            if let (Some(before), Some(after)) = (before.total(), after.total()) {
                prop_assert!(after >= before);
            }
        }
    }
}
