//! How home-dwelling Norwegians of the same sex and age do in each part. Tromsø 7, n = 7474.
//!
//! READING: there is no mean of the total here. The published one could not be read, and a sum of the parts' means was
//! not published. Source: clinical rules §1.8 [S18][S22 table 2].

use crate::domain::age::{Age, ByAge};
use crate::domain::person::Sex;

/// Mean of the points of one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SppbNorm {
    mean: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Norms {
    pub balance: SppbNorm,
    pub gait: SppbNorm,
    /// `None` for women from 80 years: the printed cell could not be read.
    pub chair: Option<SppbNorm>,
}

impl SppbNorm {
    /// Hundredths of a point.
    pub fn mean_hundredths(self) -> u16 {
        self.mean
    }
}

impl Norms {
    /// `None`: younger than 40, or sex or age not known.
    pub fn of(sex: Option<Sex>, age: Option<Age>) -> Option<Self> {
        match sex? {
            Sex::Female => WOMEN.at(age),
            Sex::Male => MEN.at(age),
        }
    }

    /// READING: most of those in the last row were 80–84 and came to a study by themselves, so that it is called by its own
    /// name and not «the same age».
    pub fn has_no_upper_age(age: Age) -> bool {
        age.years() >= OPEN_FROM
    }
}

const OPEN_FROM: u8 = 80;

/// The last row, from 80 years, has no end.
const OLDEST: u8 = u8::MAX;

/// By last age: hundredths of a point.
const MEN: ByAge<Norms> = ByAge::new(
    40,
    &[
        (59, Norms { balance: norm(398), gait: norm(399), chair: Some(norm(389)) }),
        (69, Norms { balance: norm(391), gait: norm(396), chair: Some(norm(378)) }),
        (74, Norms { balance: norm(383), gait: norm(390), chair: Some(norm(365)) }),
        (79, Norms { balance: norm(369), gait: norm(376), chair: Some(norm(339)) }),
        (OLDEST, Norms { balance: norm(345), gait: norm(364), chair: Some(norm(304)) }),
    ],
);

/// READING: the chair part of women of 40–59 is kept as printed, though the counts printed with it do not add up.
const WOMEN: ByAge<Norms> = ByAge::new(
    40,
    &[
        (59, Norms { balance: norm(398), gait: norm(398), chair: Some(norm(385)) }),
        (69, Norms { balance: norm(389), gait: norm(392), chair: Some(norm(360)) }),
        (74, Norms { balance: norm(371), gait: norm(382), chair: Some(norm(327)) }),
        (79, Norms { balance: norm(352), gait: norm(365), chair: Some(norm(308)) }),
        (OLDEST, Norms { balance: norm(319), gait: norm(355), chair: None }),
    ],
);

const fn norm(mean: u16) -> SppbNorm {
    SppbNorm { mean }
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn balance(sex: Sex, age: u8) -> Option<u16> {
        Norms::of(Some(sex), Some(Age::new(age))).map(|norms| norms.balance.mean_hundredths())
    }

    #[test]
    fn rows_change_at_60_70_75_and_80_years() {
        let ages = [[40, 59], [60, 69], [70, 74], [75, 79], [80, 255]];
        for (sex, means) in [(Sex::Male, [398, 391, 383, 369, 345]), (Sex::Female, [398, 389, 371, 352, 319])] {
            for (ages, mean) in ages.into_iter().zip(means) {
                assert_eq!(ages.map(|age| balance(sex, age)), [Some(mean); 2], "{sex:?} {ages:?}");
            }
        }
    }

    #[test]
    fn below_40_or_unknown_there_is_no_norm() {
        for age in [0, 39] {
            assert_eq!([balance(Sex::Female, age), balance(Sex::Male, age)], [None; 2], "{age}");
        }
        assert_eq!(Norms::of(None, Some(Age::new(80))), None);
        assert_eq!(Norms::of(Some(Sex::Female), None), None);
    }

    #[test]
    fn a_cell_that_could_not_be_read_is_missing_and_not_zero() {
        let chair = |sex, age| Norms::of(Some(sex), Some(Age::new(age))).unwrap().chair;
        assert_eq!([chair(Sex::Female, 80), chair(Sex::Female, 79)], [None, Some(norm(308))]);
        assert_eq!(chair(Sex::Male, 80), Some(norm(304)));
    }

    proptest! {
        #[test]
        fn older_people_never_have_higher_means_and_no_mean_is_above_four_points(
            sex in select(&[Sex::Female, Sex::Male][..]), age in 40..u8::MAX, whatever in option::of(any::<u8>()),
        ) {
            let means = |age| {
                let norms = Norms::of(Some(sex), Some(Age::new(age))).unwrap();
                [Some(norms.balance), Some(norms.gait), norms.chair].map(|norm| norm.map(SppbNorm::mean_hundredths))
            };
            for (younger, older) in means(age).into_iter().zip(means(age + 1)) {
                prop_assert!(older <= younger && younger <= Some(400));
            }
            prop_assert!(whatever.is_some_and(|age| age >= 40) || Norms::of(Some(sex), whatever.map(Age::new)).is_none());
        }
    }
}
