//! Falls and near-falls since last time, as a form.

use std::convert::Infallible;

use super::{Falls, MedicalCare, POSSIBLE};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Answers, Ask, Assessment, Item};

pub const FALLS: u8 = 0;
pub const NEAR_FALLS: u8 = 1;
/// Asked only where there was a fall.
pub const CARE: u8 = 2;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FallsFinding {
    NearFalls(u16),
    CareNeeded,
}

pub fn form(answers: &Answers) -> Vec<Item> {
    let count = Ask::Number { from: 0, to: POSSIBLE };
    let fell = answers.whole(FALLS).is_some_and(|falls| falls > 0);
    let care = fell.then_some(Item::extra(CARE, Ask::Choice { options: 3 }));
    [Item::needed(FALLS, count), Item::extra(NEAR_FALLS, count)].into_iter().chain(care).collect()
}

pub fn outcome(assessment: &Assessment) -> Option<Outcome<FallsFinding>> {
    let falls = read(assessment)?;
    let near = assessment.answers.whole(NEAR_FALLS).map(FallsFinding::NearFalls);
    let care = (falls.care() == MedicalCare::Needed).then_some(FallsFinding::CareNeeded);
    let findings = near.into_iter().chain(care);
    Some(Outcome::of(Reading::whole(falls.falls(), Unit::Times), findings))
}

pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let falls = |assessment| Some(i64::from(read(assessment)?.falls()));
    Some(Change::unjudged((falls(later)? - falls(earlier)?) * 100))
}

/// `None`: not answered, or not possible.
pub fn read(assessment: &Assessment) -> Option<Falls> {
    let answers = &assessment.answers;
    let falls = answers.whole(FALLS)?;
    let care = match answers.whole(CARE) {
        Some(0) => MedicalCare::NotNeeded,
        Some(1) => MedicalCare::Needed,
        Some(_) | None => MedicalCare::NotKnown,
    };
    Falls::new(falls, answers.whole(NEAR_FALLS).unwrap_or(0), care).ok()
}
