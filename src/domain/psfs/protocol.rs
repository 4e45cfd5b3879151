//! The person's own activities as a form: a number 0–10 for each, and the direction of the scale kept with them.

use super::{ActivityRating, Interview};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Answer, Answers, Ask, Assessment, Item, Key, Occasion};
use crate::domain::scale::Zero;
use crate::domain::scale::ZeroToTen;

/// What 0 means, as the place of a choice: 0 cannot, 1 no problem.
pub const DIRECTION: u8 = 0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PsfsFinding {
    /// Fewer activities than recommended.
    Few,
    /// Asked in the direction where 0 is no problem, and turned round.
    Turned,
}

/// A published limit for a change. §8
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PsfsLimit {
    /// 2 points of the mean.
    TwoPoints,
}

pub fn form(occasion: &Occasion) -> Vec<Item> {
    let rating = |goal| Item::new(Key::Goal(goal), Ask::Scale { from: 0, to: 10 }, true);
    let direction = Item::needed(DIRECTION, Ask::Given { most: 1 });
    std::iter::once(direction).chain(occasion.goals.iter().copied().map(rating)).collect()
}

pub fn given(occasion: &Occasion) -> Answers {
    let mut answers = Answers::default();
    answers.put(Key::Item(DIRECTION), Answer::Whole(u16::from(occasion.zero == Zero::NoProblem)));
    answers
}

/// `None`: nothing was rated. The mean is of what was rated.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<PsfsFinding>> {
    let interview = interview(assessment)?;
    let turned = (zero(assessment) == Zero::NoProblem).then_some(PsfsFinding::Turned);
    let few = interview.is_short().then_some(PsfsFinding::Few);
    let tenths = i64::from(interview.mean().tenths_rounded());
    let reading = Reading { hundredths: tenths * 10, unit: Unit::MeanPoints { of: 10 } };
    Some(Outcome::of(reading, few.into_iter().chain(turned)))
}

/// `None`: no activity was rated both times.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<PsfsLimit>> {
    let change = interview(later)?.change_since(&interview(earlier)?)?;
    let tenths = i64::from(change.tenths_rounded());
    Some(Change {
        verdict: change.verdict(),
        by_hundredths: tenths * 10,
        limits: vec![(PsfsLimit::TwoPoints, change.reaches_mean())],
    })
}

fn zero(assessment: &Assessment) -> Zero {
    if assessment.answers.whole(DIRECTION) == Some(1) { Zero::NoProblem } else { Zero::Cannot }
}

fn interview(assessment: &Assessment) -> Option<Interview> {
    let zero = zero(assessment);
    let rating = |(key, number): (&Key, u16)| match key {
        Key::Goal(goal) => {
            let answer = u8::try_from(number).ok().and_then(|number| ZeroToTen::new(number).ok())?;
            Some(ActivityRating { goal: *goal, zero, answer })
        }
        Key::Item(_) | Key::Weight(_) | Key::Performance(_) | Key::Satisfaction(_) => None,
        Key::Service(_) | Key::Activity(_) => None,
    };
    Interview::new(assessment.answers.iter_whole().filter_map(rating).collect()).ok()
}
