//! Timed Up and Go as a form: one time, and what is told of it.

use super::score::{TugLimit, TugScore};
use super::tables;
use crate::domain::assessment::change::Change;
use crate::domain::assessment::form::NotDoneMeans;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Ask, Assessment, Attempt, Item};
use crate::domain::change_limits;
use crate::domain::verdict::ExactDifference;

pub const TIME: u8 = 0;
/// Whether the arms helped in rising, which the test allows: two times are alike only where both or neither were helped so.
pub const ARMS: u8 = 1;
/// Place of the option.
const ARMS_USED: u16 = 1;

/// What one time says. Shown together: the test is not to be used alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TugFinding {
    Limit { limit: TugLimit, reached: bool },
    NotAlone,
}

/// A published limit for a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TugChangeLimit {
    /// More than 4.0 s, frail people.
    FrailError,
    /// 2.1 s or more, fitter people.
    FitterError,
}

pub fn form() -> Vec<Item> {
    let (shortest, longest) = (*tables::POSSIBLE.start(), *tables::POSSIBLE.end());
    let arms = Item::extra(ARMS, Ask::Choice { options: 2 });
    vec![Item::needed(TIME, Ask::Time { shortest, longest }), arms.when_not_done(NotDoneMeans::Nothing)]
}

/// `None`: not completed.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<TugFinding>> {
    let score = score(assessment)?;
    let limits = TugLimit::ALL.map(|limit| TugFinding::Limit { limit, reached: score.reaches(limit) });
    let findings = limits.into_iter().chain([TugFinding::NotAlone]);
    let reading = Reading { hundredths: score.time().hundredths().into(), unit: Unit::Seconds };
    Some(Outcome::of(reading, findings))
}

pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<TugChangeLimit>> {
    let hundredths = |assessment| Some(i64::from(score(assessment)?.time().hundredths()));
    let by_hundredths = hundredths(later)? - hundredths(earlier)?;
    let by = ExactDifference::hundredths(by_hundredths);
    Some(Change {
        verdict: change_limits::TUG.verdict(by),
        by_hundredths,
        limits: vec![
            (TugChangeLimit::FrailError, change_limits::TUG.is_beyond_chance(by)),
            (TugChangeLimit::FitterError, by.size_from(tables::FITTER_ERROR.hundredths())),
        ],
    })
}

/// Whether the arms helped in rising. `None`: not stated.
pub fn used_arms(assessment: &Assessment) -> Option<bool> {
    assessment.answers.whole(ARMS).map(|arms| arms == ARMS_USED)
}

/// `None`: not completed.
pub fn score(assessment: &Assessment) -> Option<TugScore> {
    assessment.answers.attempt(TIME).and_then(Attempt::time).map(TugScore::new)
}
