//! Goal attainment as a form: one of five levels for each goal, in the person's own words.

use std::convert::Infallible;

use super::score::{TScore, are_alike};
use super::{Attainment, GasLevel};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Answer, Answers, Ask, Assessment, Item, Key, Occasion};
use crate::domain::scale::Weight;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GasFinding {
    /// So many goals reached the expected level or more.
    Reached { goals: usize, of: usize },
}

/// Goals whose levels are written. Weights are not asked for here.
pub fn form(occasion: &Occasion) -> Vec<Item> {
    let level = |goal| Item::new(Key::Goal(goal), Ask::Choice { options: 5 }, true);
    let weight = |goal| Item::new(Key::Weight(goal), Ask::Given { most: 9 }, false);
    occasion.scaled.iter().flat_map(|(goal, _)| [level(*goal), weight(*goal)]).collect()
}

pub fn given(occasion: &Occasion) -> Answers {
    let mut answers = Answers::default();
    for (goal, weight) in &occasion.scaled {
        answers.put(Key::Weight(*goal), Answer::Whole(weight.value().into()));
    }
    answers
}

/// `None`: a goal without a level, or none that counts.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<GasFinding>> {
    let goals = attained(assessment);
    let score = TScore::of(&goals)?;
    let reached = goals.iter().filter(|goal| goal.level >= Some(GasLevel::AsExpected)).count();
    let finding = GasFinding::Reached { goals: reached, of: goals.len() };
    Some(Outcome::of(Reading { hundredths: score.hundredths().into(), unit: Unit::TScore }, [finding]))
}

/// `None`: no score, or not the same goals with the same weights.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let (before, after) = (attained(earlier), attained(later));
    let scores = (TScore::of(&before)?, TScore::of(&after)?);
    are_alike(&before, &after).then(|| Change::unjudged(scores.1.hundredths_since(scores.0).into()))
}

/// Every goal that was asked for.
fn attained(assessment: &Assessment) -> Vec<Attainment> {
    let answers = &assessment.answers;
    let attainment = |(key, _): &(Key, Answer)| match key {
        Key::Goal(goal) => {
            let level = answers.whole_to(key).and_then(|place| GasLevel::ALL.get(usize::from(place)).copied());
            let weight = answers.whole_to(&Key::Weight(*goal));
            let weight = weight.and_then(|weight| Weight::new(u8::try_from(weight).ok()?).ok());
            Some(Attainment { goal: *goal, weight: weight.unwrap_or(Weight::EVEN), level })
        }
        Key::Item(_) | Key::Weight(_) | Key::Performance(_) | Key::Satisfaction(_) => None,
        Key::Service(_) | Key::Activity(_) => None,
    };
    answers.iter().filter_map(attainment).collect()
}
