//! The mean of an interview, and how the same activities changed. Exact quotients; rounded only to be shown.
//!
//! Source: clinical rules §8.

use super::{ActivityRating, Interview};
use crate::domain::change_limits;
use crate::domain::verdict::{ExactDifference, Verdict};

/// 0–10; 10 is best, whichever direction was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PsfsMean {
    sum: u32,
    of: u32,
}

/// Later mean minus earlier mean, of the activities that were rated both times. Up is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PsfsChange {
    sum: i32,
    paired: i32,
    all_paired: bool,
}

impl Interview {
    pub fn mean(&self) -> PsfsMean {
        // An interview has at most five ratings.
        self.ratings().iter().fold(PsfsMean { sum: 0, of: 0 }, |mean, rating| PsfsMean {
            sum: mean.sum + u32::from(rating.ability()),
            of: mean.of + 1,
        })
    }

    /// `None`: no activity was rated both times.
    pub fn change_since(&self, earlier: &Self) -> Option<PsfsChange> {
        let again = |before: &ActivityRating| self.ratings().iter().find(|after| after.goal == before.goal);
        let differences: Vec<_> =
            earlier.ratings().iter().filter_map(|before| Some(again(before)?.points_since(*before))).collect();
        let paired = i32::try_from(differences.len()).ok().filter(|paired| *paired > 0)?;
        Some(PsfsChange {
            sum: differences.iter().copied().map(i32::from).sum(),
            paired,
            all_paired: differences.len() == earlier.ratings().len(),
        })
    }
}

impl PsfsMean {
    /// For display: tenths of a point, rounded half up.
    pub fn tenths_rounded(self) -> u32 {
        (20 * self.sum + self.of) / (2 * self.of)
    }
}

impl PsfsChange {
    /// For display: tenths of a point, rounded half away from zero, so that a loss looks as large as a gain.
    pub fn tenths_rounded(self) -> i32 {
        let size = (20 * self.sum.abs() + self.paired) / (2 * self.paired);
        self.sum.signum() * size
    }

    /// How many activities were rated both times. Only these count.
    pub fn paired(self) -> i32 {
        self.paired
    }

    /// READING: when an activity of the first interview was not rated again, the change may be shown, but not as a
    /// change of the first interview's mean.
    pub fn all_paired(self) -> bool {
        self.all_paired
    }

    /// Whether the change of the mean is as large as the error of a mean, whichever way.
    pub fn reaches_mean(self) -> bool {
        change_limits::PSFS_MEAN.is_beyond_chance(self.difference())
    }

    /// READING: the mean of one activity is a single activity, and has its larger error.
    pub fn verdict(self) -> Option<Verdict> {
        let limits = if self.paired == 1 { change_limits::PSFS_SINGLE } else { change_limits::PSFS_MEAN };
        limits.verdict(self.difference())
    }

    fn difference(self) -> ExactDifference {
        ExactDifference::quotient(i128::from(self.sum) * 100, self.paired.into())
    }
}

impl ActivityRating {
    /// Points better than `earlier`; negative when worse. Both are turned to the direction where 10 is best.
    pub fn points_since(self, earlier: Self) -> i8 {
        self.ability().cast_signed() - earlier.ability().cast_signed()
    }

    /// What may be said of this activity alone.
    pub fn change_since(self, earlier: Self) -> Option<Verdict> {
        change_limits::PSFS_SINGLE.verdict(ExactDifference::hundredths(i64::from(self.points_since(earlier)) * 100))
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::identity::GoalId;
    use crate::domain::psfs::InterviewError;
    use crate::domain::scale::Zero;
    use crate::domain::scale::ZeroToTen;

    fn one(goal: u128, zero: Zero, answer: u8) -> ActivityRating {
        ActivityRating { goal: GoalId::from_bits(goal), zero, answer: ZeroToTen::new(answer).unwrap() }
    }

    /// The place is the activity.
    fn asked(zero: Zero, answers: &[u8]) -> Interview {
        Interview::new((1..).zip(answers).map(|(goal, answer)| one(goal, zero, *answer)).collect()).unwrap()
    }

    fn change(earlier: &[u8], later: &[u8]) -> PsfsChange {
        asked(Zero::Cannot, later).change_since(&asked(Zero::Cannot, earlier)).unwrap()
    }

    #[test]
    fn the_same_ability_asked_either_way_has_the_same_mean() {
        assert_eq!(asked(Zero::Cannot, &[2, 3, 3]).mean().tenths_rounded(), 27);
        assert_eq!(asked(Zero::NoProblem, &[8, 7, 7]).mean(), asked(Zero::Cannot, &[2, 3, 3]).mean());
        assert_eq!(asked(Zero::NoProblem, &[0]).mean().tenths_rounded(), 100);
    }

    #[test]
    fn an_interview_has_one_to_five_activities_each_once_and_fewer_than_three_are_told() {
        let short = |count| asked(Zero::Cannot, &vec![5; count]).is_short();
        assert_eq!([1, 2, 3, 5].map(short), [true, true, false, false]);
        assert_eq!(Interview::new(vec![]), Err(InterviewError::Empty));
        let six = (1..=6).map(|goal| one(goal, Zero::Cannot, 5)).collect();
        assert_eq!(Interview::new(six), Err(InterviewError::TooMany(6)));
        let twice = vec![one(1, Zero::Cannot, 5), one(2, Zero::Cannot, 5), one(1, Zero::NoProblem, 5)];
        assert_eq!(Interview::new(twice), Err(InterviewError::Twice(GoalId::from_bits(1))));
    }

    #[test]
    fn a_mean_that_changed_by_exactly_two_points_changed_surely_though_binary_fractions_say_less() {
        let binary = |sum: u8, of: u8| f64::from(sum) / f64::from(of);
        assert!(binary(11, 3) - binary(5, 3) < 2.0 && binary(14, 5) - binary(4, 5) < 2.0);
        assert_eq!(change(&[1, 2, 2], &[3, 4, 4]).verdict(), Some(Verdict::SureGain));
        assert_eq!(change(&[3, 4, 4], &[1, 2, 2]).verdict(), Some(Verdict::SureLoss));
        assert_eq!(change(&[1, 1, 1, 1, 0], &[3, 3, 3, 3, 2]).verdict(), Some(Verdict::SureGain));
        assert_eq!(change(&[1, 1, 1, 1, 0], &[3, 3, 3, 3, 1]).verdict(), Some(Verdict::AsBefore));
        assert_eq!(change(&[1, 1, 1, 1, 0], &[3, 3, 3, 3, 3]).verdict(), Some(Verdict::SureGain));
    }

    #[test]
    fn a_single_activity_changed_surely_from_three_points_on_also_as_a_mean_of_its_own() {
        let (progress, within, decline) = (Verdict::SureGain, Verdict::AsBefore, Verdict::SureLoss);
        for (later, verdict) in [(9, progress), (8, progress), (7, within), (3, within), (2, decline), (1, decline)] {
            let (before, after) = (one(1, Zero::Cannot, 5), one(1, Zero::Cannot, later));
            assert_eq!(after.change_since(before), Some(verdict), "{later}");
            assert_eq!(change(&[5], &[later]).verdict(), Some(verdict), "{later}");
        }
    }

    #[test]
    fn a_scale_that_was_turned_between_two_interviews_is_turned_back_before_it_is_compared() {
        let (before, after) = (asked(Zero::NoProblem, &[8, 8, 8]), asked(Zero::Cannot, &[4, 4, 4]));
        assert_eq!(after.change_since(&before).map(PsfsChange::tenths_rounded), Some(20));
        assert_eq!(before.change_since(&after).map(PsfsChange::tenths_rounded), Some(-20));
    }

    #[test]
    fn only_activities_rated_both_times_count_and_a_dropped_one_is_told() {
        let earlier = asked(Zero::Cannot, &[2, 3, 9]);
        let later = Interview::new(vec![one(4, Zero::Cannot, 10), one(2, Zero::Cannot, 6), one(1, Zero::Cannot, 4)]);
        let change = later.unwrap().change_since(&earlier).unwrap();
        assert_eq!((change.paired(), change.all_paired(), change.tenths_rounded()), (2, false, 25));
        let other = Interview::new(vec![one(7, Zero::Cannot, 1)]).unwrap();
        assert_eq!(other.change_since(&earlier), None);
    }

    fn any_answers() -> impl Strategy<Value = Vec<(bool, u8)>> {
        vec((any::<bool>(), 0..=10_u8), 1..=5)
    }

    fn interview(answers: &[(bool, u8)]) -> Interview {
        let zero = |original| if original { Zero::Cannot } else { Zero::NoProblem };
        Interview::new((1..).zip(answers).map(|(goal, (it, answer))| one(goal, zero(*it), *answer)).collect()).unwrap()
    }

    proptest! {
        #[test]
        fn a_mean_lies_between_0_and_10_and_rises_with_every_ability(answers in any_answers()) {
            let mean = interview(&answers).mean();
            prop_assert!(mean.tenths_rounded() <= 100);
            let better: Vec<_> = answers.iter().map(|(original, answer)| {
                (*original, if *original { (answer + 1).min(10) } else { answer.saturating_sub(1) })
            }).collect();
            prop_assert!(interview(&better).mean().tenths_rounded() >= mean.tenths_rounded());
        }

        #[test]
        fn a_change_back_mirrors_the_change(earlier in any_answers(), later in any_answers()) {
            let (earlier, later) = (interview(&earlier), interview(&later));
            let (there, back) = (later.change_since(&earlier).unwrap(), earlier.change_since(&later).unwrap());
            prop_assert_eq!(there.tenths_rounded(), -back.tenths_rounded());
            prop_assert!(there.tenths_rounded().abs() <= 100);
            prop_assert_eq!(there.verdict() == Some(Verdict::SureGain), back.verdict() == Some(Verdict::SureLoss));
        }
    }
}
