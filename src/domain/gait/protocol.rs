//! Gait speed as a form: two walks of the same length, begun in the same way.

use super::walk::{By, GaitTest, Manner, WalkCourse, WalkStart};
use super::{Speed, score, tables};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::conditions::{self, Conditions, Metres, WalkingAid};
use crate::domain::assessment::form::NotDoneMeans;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::plausibility::usual_walk_from;
use crate::domain::assessment::{Answers, Ask, Assessment, Attempt, Item};
use crate::domain::change_limits;

pub const FIRST: u8 = 0;
pub const SECOND: u8 = 1;

/// What a speed says, by whom. At exactly 0.80 m/s the first two disagree, so both are always told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GaitFinding {
    Ewgsop2 { low: bool },
    Hunt { frail: bool },
    Ambulation(score::Ambulation),
    CountedBy(By),
}

/// A published limit for a change. §3
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GaitLimit {
    /// More than 0.20 m/s.
    Error,
    /// 0.05 m/s, Perera 2006.
    Small,
    /// 0.10 m/s, Perera 2006.
    Substantial,
}

/// What time is possible follows from the course. A second walk is not asked for where the first was not made.
pub fn form(conditions: &Conditions, answers: &Answers) -> Vec<Item> {
    let course = course(conditions).unwrap_or(WalkCourse::FourMetres);
    let (shortest, longest) = course.possible().into_inner();
    let walk = Ask::Time { shortest, longest };
    let usual = usual_walk_from(course.metres());
    let again = !matches!(answers.attempt(FIRST), Some(Attempt::Not(_)));
    let first = Item::needed(FIRST, walk).usual_from(usual);
    let second = Item::extra(SECOND, walk).usual_from(usual).when_not_done(NotDoneMeans::Nothing);
    [Some(first), again.then_some(second)].into_iter().flatten().collect()
}

/// `None`: not stated, or no length that is published.
fn course(conditions: &Conditions) -> Option<WalkCourse> {
    match conditions.course?.whole() {
        4 => Some(WalkCourse::FourMetres),
        6 => Some(WalkCourse::SixMetres),
        10 => Some(WalkCourse::TenMetres),
        _ => None,
    }
}

/// READING: 4 m from standing where nothing else is known.
pub fn usual_conditions() -> Conditions {
    let (course, start) = (Metres::new(4).ok(), Some(conditions::Start::Standing));
    Conditions { course, start, ..Conditions::default() }
}

/// `None`: no walk was made, or its length is not known.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<GaitFinding>> {
    let counted = read(assessment)?.counted()?;
    let speed = counted.speed;
    let findings = [
        GaitFinding::Ewgsop2 { low: speed.is_low_performance() },
        GaitFinding::Hunt { frail: speed.is_frail() },
        GaitFinding::Ambulation(speed.ambulation()),
        GaitFinding::CountedBy(counted.by),
    ];
    let reading = Reading { hundredths: speed.hundredths().into(), unit: Unit::MetresPerSecond };
    Some(Outcome::of(reading, findings))
}

pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<GaitLimit>> {
    let (earlier, later) = (speed(earlier)?, speed(later)?);
    let by = later.difference_since(earlier);
    Some(Change {
        verdict: later.verdict_since(earlier),
        by_hundredths: i64::from(later.hundredths()) - i64::from(earlier.hundredths()),
        limits: vec![
            (GaitLimit::Error, change_limits::GAIT.is_beyond_chance(by)),
            (GaitLimit::Small, by.size_from(tables::SMALL_CHANGE.hundredths())),
            (GaitLimit::Substantial, by.size_from(tables::SUBSTANTIAL_CHANGE.hundredths())),
        ],
    })
}

/// The speed that counts. `None`: no walk was made, or its length is not known.
pub fn speed(assessment: &Assessment) -> Option<Speed> {
    Some(read(assessment)?.counted()?.speed)
}

fn read(assessment: &Assessment) -> Option<GaitTest> {
    let conditions = &assessment.conditions;
    let course = course(conditions)?;
    let start = match conditions.start {
        Some(conditions::Start::Standing) => WalkStart::Static,
        Some(conditions::Start::Walking) => WalkStart::Dynamic,
        None => course.usual_start(),
    };
    let aid = conditions.aid.unwrap_or(WalkingAid::None);
    let (first, second) = (assessment.answers.attempt(FIRST)?, assessment.answers.attempt(SECOND));
    Some(GaitTest { manner: Manner { course, start, aid }, first, second })
}
