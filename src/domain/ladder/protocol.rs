//! The quality of life ladder as a form: one number.

use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Ask, Assessment, Item};

pub const ANSWER: u8 = 0;

pub fn form() -> Vec<Item> {
    vec![Item::needed(ANSWER, Ask::Scale { from: 0, to: 10 })]
}

pub fn outcome(assessment: &Assessment) -> Option<Outcome> {
    let points = assessment.answers.whole(ANSWER)?;
    Some(Outcome::of(Reading::whole(points, Unit::Points { of: 10 }), []))
}

/// READING: no limit for a change is among the clinical rules, so it is told and not judged.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change> {
    let points = |assessment: &Assessment| assessment.answers.whole(ANSWER).map(i64::from);
    Some(Change::unjudged((points(later)? - points(earlier)?) * 100))
}
