//! The T score: 50 when goals are met as expected, on average, with a standard deviation of 10.
//!
//! T = 50 + 10·Σwx / √(0.7·Σw² + 0.3·(Σw)²). The paper of 2009 printed other formulas; its erratum has this one [S76].
//! Source: clinical rules §9.

use super::Attainment;

/// In hundredths, rounded half away from 50. The exact score is a root; two T scores differ by at most 0.01 less or
/// more than shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TScore(i32);

/// How alike the goals of one person are taken to be, in tenths: ρ = 0.30 [S74][S75].
const ALIKE: u128 = 3;

/// 50.00
const AS_EXPECTED: i32 = 5_000;

impl TScore {
    /// Each goal once. `None`: no goal, a goal that was not rated, or no goal that counts.
    pub fn of(goals: &[Attainment]) -> Option<Self> {
        let (mut weights, mut squares, mut weighted) = (0_u128, 0_u128, 0_i128);
        for goal in goals {
            let weight = goal.weight.value();
            weights += u128::from(weight);
            squares += u128::from(weight) * u128::from(weight);
            weighted += i128::from(weight) * i128::from(goal.level?.value());
        }
        // Ten times what stands under the root, so that it is whole.
        let spread = (10 - ALIKE) * squares + ALIKE * weights * weights;
        let size = hundredths(weighted.unsigned_abs(), spread)?;
        Some(Self(AS_EXPECTED + if weighted < 0 { -size } else { size }))
    }

    /// Hundredths of a point: 6369 is 63.69.
    pub fn hundredths(self) -> i32 {
        self.0
    }

    /// Hundredths of a point; negative when lower. Only where [`are_alike`]. No limit for a change of T is published, so
    /// it has no verdict.
    pub fn hundredths_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }
}

/// Whether two T scores may be compared: the same goals, each with the same weight.
///
/// READING: a goal that was added, dropped or weighted anew makes another scale.
pub fn are_alike(earlier: &[Attainment], later: &[Attainment]) -> bool {
    let same = |one: &Attainment, other: &Attainment| one.goal == other.goal && one.weight == other.weight;
    let all_in =
        |some: &[Attainment], others: &[Attainment]| some.iter().all(|one| others.iter().any(|other| same(one, other)));
    all_in(earlier, later) && all_in(later, earlier)
}

/// 1000·weighted / √(spread ÷ 10), rounded half up, without a binary fraction: it is the root of 10⁷·weighted² ÷ spread.
/// The whole root of four times that is its double, truncated; one more, halved, is it, rounded.
fn hundredths(weighted: u128, spread: u128) -> Option<i32> {
    let doubled = (40_000_000 * weighted * weighted).checked_div(spread)?.isqrt();
    i32::try_from(doubled.div_ceil(2)).ok()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::gas::GasLevel;
    use crate::domain::identity::GoalId;
    use crate::domain::scale::Weight;
    use crate::domain::scale::WeightError;
    use crate::domain::scale::ZeroToThree;
    use crate::domain::scale::ZeroToThreeError;

    fn goal(id: u128, weight: u8, level: Option<GasLevel>) -> Attainment {
        Attainment { goal: GoalId::from_bits(id), weight: Weight::new(weight).unwrap(), level }
    }

    fn goals(of: &[(u8, GasLevel)]) -> Vec<Attainment> {
        (1..).zip(of).map(|(id, (weight, level))| goal(id, *weight, Some(*level))).collect()
    }

    fn score(of: &[(u8, GasLevel)]) -> Option<i32> {
        TScore::of(&goals(of)).map(TScore::hundredths)
    }

    #[test]
    fn one_goal_moves_ten_points_a_level_whatever_its_weight() {
        for weight in 1..=9 {
            for (level, expected) in GasLevel::ALL.into_iter().zip([3000, 4000, 5000, 6000, 7000]) {
                assert_eq!(score(&[(weight, level)]), Some(expected), "{weight} {level:?}");
            }
        }
    }

    #[test]
    fn the_formula_is_that_of_the_erratum_to_the_last_hundredth() {
        assert_eq!(score(&[(1, GasLevel::More); 3]), Some(6369)); // 63.693…
        assert_eq!(score(&[(1, GasLevel::MuchLess); 3]), Some(2261)); // 22.613…
        assert_eq!(score(&[(1, GasLevel::MuchMore), (2, GasLevel::AsExpected), (3, GasLevel::Less)]), Some(4780)); // 47.799…
        assert_eq!(score(&[(1, GasLevel::More), (1, GasLevel::Less)]), Some(5000));
        assert_eq!(score(&[(9, GasLevel::MuchMore); 5]), Some(8015)); // 80.151…
    }

    #[test]
    fn without_goals_that_are_rated_and_count_there_is_no_score() {
        assert_eq!(score(&[]), None);
        assert_eq!(score(&[(0, GasLevel::More), (0, GasLevel::More)]), None);
        assert_eq!(TScore::of(&[goal(1, 1, Some(GasLevel::More)), goal(2, 1, None)]), None);
        assert_eq!(score(&[(0, GasLevel::MuchMore), (1, GasLevel::More)]), Some(6000));
    }

    #[test]
    fn a_weight_is_importance_times_difficulty() {
        let of = |importance, difficulty| {
            Weight::of(ZeroToThree::new(importance).unwrap(), ZeroToThree::new(difficulty).unwrap()).value()
        };
        assert_eq!([of(0, 3), of(1, 1), of(2, 3), of(3, 3)], [0, 1, 6, 9]);
        assert_eq!(ZeroToThree::new(4), Err(ZeroToThreeError(4)));
        assert_eq!(Weight::new(9).map(Weight::value), Ok(9));
        assert_eq!(Weight::new(10), Err(WeightError(10)));
    }

    #[test]
    fn scores_are_alike_when_the_same_goals_count_the_same() {
        let before = [goal(1, 1, Some(GasLevel::Less)), goal(2, 3, Some(GasLevel::Less))];
        assert!(are_alike(&before, &[goal(2, 3, Some(GasLevel::More)), goal(1, 1, None)]));
        assert!(!are_alike(&before, &[goal(1, 1, None), goal(2, 4, None)]));
        assert!(!are_alike(&before, &before[..1]) && !are_alike(&before[..1], &before));
    }

    fn any_goals(most: usize) -> impl Strategy<Value = Vec<(u8, GasLevel)>> {
        vec((0..=9_u8, select(&GasLevel::ALL[..])), 0..=most)
    }

    proptest! {
        #[test]
        fn a_score_stands_wherever_a_goal_counts_and_within_what_the_formula_can_reach(of in any_goals(40)) {
            prop_assert_eq!(score(&of).is_none(), of.iter().all(|(weight, _)| *weight == 0));
            // 20 ÷ √0.3 is 36.51…
            prop_assert!(score(&of).is_none_or(|score| (1_348..=8_652).contains(&score)));
        }

        #[test]
        fn the_rounded_score_is_within_half_a_hundredth_of_the_exact_one(of in any_goals(5)) {
            let Some(score) = score(&of) else { return Ok(()) };
            let weights: i128 = of.iter().map(|(weight, _)| i128::from(*weight)).sum();
            let squares: i128 = of.iter().map(|(weight, _)| i128::from(*weight).pow(2)).sum();
            let weighted: i128 = of.iter().map(|(weight, level)| i128::from(*weight) * i128::from(level.value())).sum();
            let (spread, size) = (7 * squares + 3 * weights * weights, i128::from((score - 5_000).abs()));
            let exact = 40_000_000 * weighted * weighted;
            prop_assert!(size == 0 || spread * (2 * size - 1).pow(2) <= exact);
            prop_assert!(exact < spread * (2 * size + 1).pow(2));
            prop_assert!(size == 0 || (score > 5_000) == (weighted > 0));
        }

        #[test]
        fn a_higher_level_of_one_goal_is_never_a_lower_score(of in any_goals(5), weight in 0..=9_u8) {
            let mut scores = GasLevel::ALL.map(|level| score(&[of.as_slice(), &[(weight, level)]].concat())).into_iter();
            prop_assert!(scores.clone().is_sorted());
            prop_assert!(weight == 0 || scores.all(|score| score.is_some()));
        }

        #[test]
        fn the_mirrored_levels_give_the_mirrored_score(of in any_goals(5)) {
            let mirrored: Vec<_> =
                of.iter().map(|(weight, level)| (*weight, GasLevel::ALL[(2 - level.value()) as usize])).collect();
            prop_assert_eq!(score(&of).map(|score| 10_000 - score), score(&mirrored));
        }
    }
}
