//! The 2- and 6-minute walk as a form: metres, and how often the person paused.

use std::convert::Infallible;

use super::score::{WalkLimit, WalkTestChange as Walked};
use super::{Minutes, WalkedMetres, tables};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::conditions::{self, Conditions};
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Ask, Assessment, Item};
use crate::domain::change_limits;
use crate::domain::verdict::{ChangeLimits, ExactDifference};

pub const METRES: u8 = 0;
pub const PAUSES: u8 = 1;

pub fn form(minutes: Minutes) -> Vec<Item> {
    let (seconds, most) = match minutes {
        Minutes::Two => (120, *tables::POSSIBLE_2_MINUTES.end()),
        Minutes::Six => (360, *tables::POSSIBLE_6_MINUTES.end()),
    };
    vec![Item::needed(METRES, Ask::Distance { seconds, most }), Item::extra(PAUSES, Ask::Number { from: 0, to: 20 })]
}

/// READING: own choice; what most hallways have room for.
pub fn usual_conditions() -> Conditions {
    Conditions { course: conditions::Metres::new(10).ok(), ..Conditions::default() }
}

/// `None`: not carried out. No percent of a predicted distance, which assumes a 30 m corridor (READING, §5.1).
pub fn outcome(assessment: &Assessment) -> Option<Outcome<Infallible>> {
    let metres = assessment.answers.whole(METRES)?;
    Some(Outcome::of(Reading::whole(metres, Unit::Metres), []))
}

pub fn change(minutes: Minutes, earlier: &Assessment, later: &Assessment) -> Option<Change<WalkLimit>> {
    let metres = |assessment: &Assessment| WalkedMetres::new(minutes, assessment.answers.whole(METRES)?).ok();
    let change = Walked::between(minutes, metres(earlier)?, metres(later)?);
    let reached: Vec<WalkLimit> = change.reached().collect();
    let by_hundredths = i64::from(change.metres()) * 100;
    let limits = WalkLimit::of(minutes).iter().map(|limit| (*limit, reached.contains(limit)));
    let verdict = change_limits(minutes).verdict(ExactDifference::hundredths(by_hundredths));
    Some(Change { verdict, by_hundredths, limits: limits.collect() })
}

pub const fn change_limits(minutes: Minutes) -> ChangeLimits {
    match minutes {
        Minutes::Two => change_limits::TWO_MINUTES,
        Minutes::Six => change_limits::SIX_MINUTES,
    }
}
