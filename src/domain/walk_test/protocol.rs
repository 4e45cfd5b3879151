//! The 2- and 6-minute walk as a form: metres, and how often the person paused.

use std::convert::Infallible;

use super::score::{WalkLimit, WalkTestChange as Walked};
use super::{Minutes, WalkedMetres, tables};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::conditions::{self, Conditions};
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Ask, Assessment, Item};
use crate::domain::verdict::Verdict;

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

/// READING: six minutes are called sure from 50 m, the substantial change of older adults; 20 m is told as what groups
/// notice. Two minutes are called sure above 15 m, within which 9 of 10 frail persons vary (§5.2, §5.3).
pub fn change(minutes: Minutes, earlier: &Assessment, later: &Assessment) -> Option<Change<WalkLimit>> {
    let metres = |assessment: &Assessment| WalkedMetres::new(minutes, assessment.answers.whole(METRES)?).ok();
    let change = Walked::between(minutes, metres(earlier)?, metres(later)?);
    let reached: Vec<WalkLimit> = change.reached().collect();
    let sure = match minutes {
        Minutes::Two => WalkLimit::LongTermCare,
        Minutes::Six => WalkLimit::OlderSubstantial,
    };
    let verdict = match (reached.contains(&sure), change.metres() > 0) {
        (false, _) => Verdict::WithinError,
        (true, true) => Verdict::Progress,
        (true, false) => Verdict::Decline,
    };
    let limits = WalkLimit::of(minutes).iter().map(|limit| (*limit, reached.contains(limit)));
    Some(Change { verdict: Some(verdict), by_hundredths: i64::from(change.metres()) * 100, limits: limits.collect() })
}
