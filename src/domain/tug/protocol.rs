//! Timed Up and Go as a form: one time, and what is told of it.

use std::convert::Infallible;

use super::score::{TugLimit, TugScore};
use super::tables;
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Ask, Assessment, Attempt, Item, Reference};

pub const TIME: u8 = 0;

/// What one time says. Shown together: the test is not to be used alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TugFinding {
    Limit {
        limit: TugLimit,
        reached: bool,
    },
    /// Against people of the same age.
    Average {
        worse: bool,
    },
    NotAlone,
}

pub fn form() -> Vec<Item> {
    let (shortest, longest) = (*tables::POSSIBLE.start(), *tables::POSSIBLE.end());
    vec![Item::needed(TIME, Ask::Time { shortest, longest })]
}

/// `None`: not completed.
pub fn outcome(assessment: &Assessment, person: Reference) -> Option<Outcome<TugFinding>> {
    let score = score(assessment)?;
    let limits = TugLimit::ALL.map(|limit| TugFinding::Limit { limit, reached: score.reaches(limit) });
    let average = score.is_worse_than_average(person.age).map(|worse| TugFinding::Average { worse });
    let findings = limits.into_iter().chain(average).chain([TugFinding::NotAlone]);
    let reading = Reading { hundredths: score.time().hundredths().into(), unit: Unit::Seconds };
    Some(Outcome::of(reading, findings))
}

/// READING: the clinical rules give no measurement error for this test, so a difference is told and not judged.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let hundredths = |assessment| Some(i64::from(score(assessment)?.time().hundredths()));
    Some(Change::unjudged(hundredths(later)? - hundredths(earlier)?))
}

/// `None`: not completed.
pub fn score(assessment: &Assessment) -> Option<TugScore> {
    assessment.answers.attempt(TIME).and_then(Attempt::time).map(TugScore::new)
}
