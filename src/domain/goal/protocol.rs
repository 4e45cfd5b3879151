//! The person's goals as a form: how well each goes and how satisfied the person is with that, 1–10 each.
//!
//! Source: clinical rules §2.1–2.2.

use chrono::NaiveDate;

use super::change::{Aspect, GoalChange as GoalsChange, GoalMean, RatingLimit};
use super::{GoalRating, Rating};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{
    Answer, Answers, Ask, Assessment, Conditions, Instrument, Item, Key, Occasion, Source,
};
use crate::domain::identity::GoalId;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalFinding {
    /// The mean of satisfaction, beside that of performance.
    Satisfaction(GoalMean),
}

/// Two numbers for each goal. The means are of the goals that were rated; others may be passed over.
pub fn form(occasion: &Occasion) -> Vec<Item> {
    let rated = |key| Item::new(key, Ask::Scale { from: 1, to: 10 }, false);
    occasion.goals.iter().flat_map(|goal| numbers(*goal).map(rated)).collect()
}

fn numbers(goal: GoalId) -> [Key; 2] {
    [Key::Performance(goal), Key::Satisfaction(goal)]
}

/// The number that was left out beside the other. A goal is rated by both, or passed over.
///
/// READING: a reason why one of the two was not rated is an answer too: what the person has not done cannot be rated
/// for performance, and may be rated for satisfaction. Such a goal is kept and counts in no mean.
pub fn left_out(answers: &Answers) -> Vec<Key> {
    let is_open = |key: &Key| answers.get(key).is_none();
    let other = |(key, _): &(Key, Answer)| match key {
        Key::Performance(goal) => Some(Key::Satisfaction(*goal)),
        Key::Satisfaction(goal) => Some(Key::Performance(*goal)),
        Key::Item(_) | Key::Goal(_) | Key::Weight(_) | Key::Service(_) | Key::Activity(_) => None,
    };
    answers.iter().filter_map(other).filter(is_open).collect()
}

/// The goals that have both numbers, in the order they were rated.
pub fn ratings(assessment: &Assessment) -> Vec<GoalRating> {
    let number = |key: Key| {
        let value = u8::try_from(assessment.answers.whole_to(&key)?).ok()?;
        Rating::new(value).ok()
    };
    let rating = |goal| {
        let [performance, satisfaction] = numbers(goal).map(number);
        Some(GoalRating { goal, performance: performance?, satisfaction: satisfaction? })
    };
    Occasion::of(&assessment.answers).goals.into_iter().filter_map(rating).collect()
}

/// Ratings that were given in an interview on a day.
pub fn to_assessment(ratings: &[GoalRating], on: NaiveDate) -> Assessment {
    let mut answers = Answers::default();
    for rating in ratings {
        let [performance, satisfaction] = numbers(rating.goal);
        answers.put(performance, Answer::Whole(rating.performance.value().into()));
        answers.put(satisfaction, Answer::Whole(rating.satisfaction.value().into()));
    }
    let (instrument, source, conditions) = (Instrument::GoalRatings, Source::Guided, Conditions::default());
    Assessment { instrument, on, source, conditions, answers }
}

/// The mean of performance, and that of satisfaction beside it. `None`: no goal has both numbers.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<GoalFinding>> {
    let ratings = ratings(assessment);
    let performance = i64::from(GoalMean::of(&ratings, Aspect::Performance)?.tenths_rounded());
    let satisfaction = GoalFinding::Satisfaction(GoalMean::of(&ratings, Aspect::Satisfaction)?);
    let reading = Reading { hundredths: performance * 10, unit: Unit::MeanPoints { of: 10 } };
    Some(Outcome::of(reading, [satisfaction]))
}

/// Of performance, with the limits of both. `None`: no goal was rated both times.
///
/// READING: no measurement error is published, and the sources disagree on what is important, so a change has no
/// verdict; it is held against both limits.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<RatingLimit>> {
    let GoalsChange { performance, satisfaction, .. } = GoalsChange::between(&ratings(earlier), &ratings(later))?;
    let limits = performance.limits().into_iter().chain(satisfaction.limits()).collect();
    let by_hundredths = i64::from(performance.tenths_rounded()) * 10;
    Some(Change { verdict: None, by_hundredths, limits })
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::assessment::NotDone;

    fn goal(place: usize) -> GoalId {
        GoalId::from_bits(place as u128)
    }

    /// The place is the goal.
    fn rated(numbers: &[(u8, u8)]) -> Assessment {
        let rating = |value| Rating::new(value).unwrap();
        let one = |(place, (performance, satisfaction)): (usize, &(u8, u8))| {
            let (performance, satisfaction) = (rating(*performance), rating(*satisfaction));
            GoalRating { goal: goal(place), performance, satisfaction }
        };
        let ratings: Vec<_> = numbers.iter().enumerate().map(one).collect();
        to_assessment(&ratings, NaiveDate::from_ymd_opt(2026, 3, 3).unwrap())
    }

    fn means(assessment: &Assessment) -> Option<(i64, u32)> {
        let outcome = outcome(assessment)?;
        let [GoalFinding::Satisfaction(mean)] = outcome.findings[..] else { return None };
        Some((outcome.reading.ok()?.hundredths, mean.tenths_rounded()))
    }

    #[test]
    fn every_goal_is_asked_two_numbers_and_rated_by_both_or_neither() {
        let occasion = Occasion { goals: vec![goal(0), goal(1)], ..Occasion::default() };
        let keys: Vec<_> = form(&occasion).into_iter().map(|item| item.key).collect();
        assert_eq!(keys, [numbers(goal(0)), numbers(goal(1))].concat());
        let mut half = rated(&[(3, 2), (4, 5)]);
        assert_eq!(left_out(&half.answers), []);
        half.answers.remove(&Key::Performance(goal(1)));
        assert_eq!(left_out(&half.answers), [Key::Performance(goal(1))]);
        assert_eq!(means(&half), Some((300, 20)));
        half.answers.put(Key::Performance(goal(1)), Answer::Not(NotDone::Refused));
        assert_eq!((left_out(&half.answers), means(&half)), (vec![], Some((300, 20))));
    }

    #[test]
    fn what_was_rated_is_read_as_it_was_written_and_nothing_rated_has_no_mean() {
        let assessment = rated(&[(3, 2), (10, 1)]);
        assert_eq!(to_assessment(&ratings(&assessment), assessment.on), assessment);
        assert_eq!(means(&assessment), Some((650, 15)));
        assert_eq!(outcome(&rated(&[])), None);
    }

    #[test]
    fn a_change_is_of_the_goals_rated_both_times_and_held_against_both_limits() {
        let change = change(&rated(&[(3, 2), (9, 9)]), &rated(&[(6, 5)])).unwrap();
        assert_eq!((change.verdict, change.by_hundredths), (None, 300));
        let (performance, satisfaction) = (Aspect::Performance, Aspect::Satisfaction);
        assert_eq!(
            change.limits,
            [
                (RatingLimit::Manual(performance), true),
                (RatingLimit::Norwegian(performance), true),
                (RatingLimit::Manual(satisfaction), true),
                (RatingLimit::Norwegian(satisfaction), false),
            ]
        );
        assert_eq!(super::change(&rated(&[]), &rated(&[(6, 5)])), None);
    }

    proptest! {
        #[test]
        fn both_means_lie_between_1_and_10_and_rise_with_every_number(numbers in vec((1..=10_u8, 1..=10_u8), 1..=5)) {
            let (performance, satisfaction) = means(&rated(&numbers)).unwrap();
            prop_assert!((100..=1_000).contains(&performance) && (10..=100).contains(&satisfaction));
            let better: Vec<_> = numbers.iter().map(|(one, other)| ((one + 1).min(10), (other + 1).min(10))).collect();
            let after = means(&rated(&better)).unwrap();
            prop_assert!(after.0 >= performance && after.1 >= satisfaction);
        }
    }
}
