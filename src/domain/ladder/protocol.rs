//! The quality of life ladder as a form: one number.

use std::convert::Infallible;

use super::LadderRung;
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Ask, Assessment, Item};
use crate::domain::scale::ZeroToTen;

pub const ANSWER: u8 = 0;

pub fn form() -> Vec<Item> {
    vec![Item::needed(ANSWER, Ask::Scale { from: 0, to: 10 })]
}

pub fn outcome(assessment: &Assessment) -> Option<Outcome<Infallible>> {
    let points = answer(assessment)?.answer().value();
    Some(Outcome::of(Reading::whole(points, Unit::Points { of: 10 }), []))
}

/// READING: no limit for a change is among the clinical rules, so it is told and not judged.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let points = answer(later)?.points_since(answer(earlier)?);
    Some(Change::unjudged(i64::from(points) * 100))
}

fn answer(assessment: &Assessment) -> Option<LadderRung> {
    let number = u8::try_from(assessment.answers.whole(ANSWER)?).ok()?;
    ZeroToTen::new(number).ok().map(LadderRung::new)
}
