//! From a count to a score, what it means for the age, and what a change of it means.
//!
//! Source: clinical rules §6.

use super::{ChairStand, ChairStandArms, tables};
use crate::domain::age::Age;
use crate::domain::person::Sex;

/// Stands without the help of the arms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChairStandScore(u8);

/// Fewer stands are below average. `None`: younger than 60, older than 94, or sex or age not known.
pub fn average_from(sex: Option<Sex>, age: Option<Age>) -> Option<u8> {
    match sex? {
        Sex::Female => tables::AVERAGE_FROM_WOMEN,
        Sex::Male => tables::AVERAGE_FROM_MEN,
    }
    .at(age)
}

impl ChairStandScore {
    /// READING: tried but unable, unsafe, or not without help is 0, like a stand with the arms; another reason leaves
    /// no score (global rule 4; see [`crate::domain::assessment::NotDone::scores_zero`]).
    pub fn of(test: &ChairStand) -> Option<Self> {
        match test {
            ChairStand::Counted { stands, arms: ChairStandArms::Crossed } => Some(Self(stands.value())),
            ChairStand::Counted { arms: ChairStandArms::Used, .. } => Some(Self(0)),
            ChairStand::Not(reason) => reason.scores_zero().then_some(Self(0)),
        }
    }

    pub fn value(self) -> u8 {
        self.0
    }

    /// `None`: younger than 60, older than 94, or sex or age not known.
    pub fn is_below_average(self, sex: Option<Sex>, age: Option<Age>) -> Option<bool> {
        average_from(sex, age).map(|least| self.0 < least)
    }

    /// Stands more than `earlier`; negative when fewer.
    pub fn stands_since(self, earlier: Self) -> i16 {
        i16::from(self.0) - i16::from(earlier.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::assessment::NotDone;
    use crate::domain::chair_stand::{Count, StandCountError};

    #[test]
    fn below_average_is_fewer_than_the_row_of_sex_and_age() {
        let ages = [[60, 64], [65, 69], [70, 74], [75, 79], [80, 84], [85, 89], [90, 94]];
        let rows = [(Sex::Male, [14, 12, 12, 11, 10, 8, 7]), (Sex::Female, [12, 11, 10, 10, 9, 8, 4])];
        for (sex, limits) in rows {
            for (ages, limit) in ages.into_iter().zip(limits) {
                for age in ages {
                    let below = |stands| ChairStandScore(stands).is_below_average(Some(sex), Some(Age::new(age)));
                    let around = [limit - 1, limit, limit + 1].map(below);
                    assert_eq!(around, [Some(true), Some(false), Some(false)], "{sex:?} {age}");
                }
            }
        }
    }

    #[test]
    fn without_a_row_there_is_no_comparison() {
        for age in [0, 59, 95, 100, 255] {
            assert_eq!(ChairStandScore(5).is_below_average(Some(Sex::Male), Some(Age::new(age))), None, "{age}");
        }
        assert_eq!(ChairStandScore(5).is_below_average(None, Some(Age::new(80))), None);
        assert_eq!(ChairStandScore(5).is_below_average(Some(Sex::Female), None), None);
    }

    #[test]
    fn arms_make_the_score_zero_and_the_count_is_kept() {
        let stands = Count::new(9).unwrap();
        let test = ChairStand::Counted { stands, arms: ChairStandArms::Used };
        assert_eq!(ChairStandScore::of(&test), Some(ChairStandScore(0)));
        assert!(matches!(test, ChairStand::Counted { stands, .. } if stands.value() == 9));
        assert_eq!(
            ChairStandScore::of(&ChairStand::Counted { stands, arms: ChairStandArms::Crossed }),
            Some(ChairStandScore(9))
        );
    }

    #[test]
    fn unable_is_zero_and_refused_is_no_score() {
        let score = |reason| ChairStandScore::of(&ChairStand::Not(reason)).map(ChairStandScore::value);
        let zero =
            [NotDone::TriedUnable, NotDone::NotWithoutHelp, NotDone::WorkerFeltUnsafe, NotDone::PersonFeltUnsafe];
        assert_eq!(zero.map(score), [Some(0); 4]);
        let none = [NotDone::Refused, NotDone::DidNotUnderstand, NotDone::NoRoomOrChair, NotDone::Other];
        assert_eq!(none.map(score), [None; 4]);
    }

    #[test]
    fn more_than_sixty_stands_are_not_possible() {
        assert_eq!(Count::new(0).map(Count::value), Ok(0));
        assert_eq!(Count::new(60).map(Count::value), Ok(60));
        assert_eq!(Count::new(61), Err(StandCountError(61)));
    }

    proptest! {
        #[test]
        fn more_stands_are_never_worse_and_the_score_is_never_above_the_count(
            (one, other) in (0..=60_u8, 0..=60_u8),
            arms in select(&[ChairStandArms::Crossed, ChairStandArms::Used][..]),
            sex in option::of(select(&[Sex::Female, Sex::Male][..])),
            age in option::of(any::<u8>()),
        ) {
            let score = |stands| ChairStandScore::of(&ChairStand::Counted { stands: Count::new(stands).unwrap(), arms }).unwrap();
            let (few, many) = (score(one.min(other)), score(one.max(other)));
            let age = age.map(Age::new);
            prop_assert!(few <= many && many.value() <= one.max(other));
            prop_assert!(many.is_below_average(sex, age) <= few.is_below_average(sex, age));
        }
    }
}
