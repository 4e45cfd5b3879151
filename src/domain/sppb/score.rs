//! From three parts to a total, from two totals to a change. Never from speeds.
//!
//! Source: clinical rules §1.5–1.7.

use super::{Sppb, tables};

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
