//! What a new proposal starts from: what was measured, and what is remembered of the plan before.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};

use super::{Basis, Circumstances, Plan, Progression, Terms, Why};
use crate::domain::assessment::Instrument;
use crate::domain::exercise::{Caution, Equipment, Task};
use crate::domain::falls::{self, MedicalCare};
use crate::domain::gait::{self, Speed};
use crate::domain::history::History;
use crate::domain::identity::GoalId;
use crate::domain::level::{Falls, Level, Reason, Signs};
use crate::domain::person::Dementia;
use crate::domain::session::vitals::Asked;
use crate::domain::sppb::score::{Score, Total};
use crate::domain::tug;

/// What most homes have.
///
/// READING: a proposal starts with all equipment but a low step and a stair; whoever makes it looks round in the home.
const USUAL: [Equipment; 10] = [
    Equipment::Bed,
    Equipment::Chair,
    Equipment::Armchair,
    Equipment::Worktop,
    Equipment::Wall,
    Equipment::Lane,
    Equipment::Cupboard,
    Equipment::Cup,
    Equipment::Cloth,
    Equipment::Bottles,
];

/// `None`, empty: not known. What was measured stands with its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The newest that has a total.
    pub sppb: Option<(NaiveDate, Total)>,
    pub speed: Option<(NaiveDate, Speed)>,
    pub tug: Option<(NaiveDate, tug::score::Score)>,
    pub falls: Option<Falls>,
    pub dementia: Dementia,
    /// What a professional chose the last time.
    pub level: Option<Level>,
    pub cautions: BTreeSet<Caution>,
    pub equipment: BTreeSet<Equipment>,
    pub tasks: Vec<Task>,
    /// Which of the tasks each goal is about.
    pub goals: BTreeMap<GoalId, BTreeSet<Task>>,
    pub progression: Progression,
    pub asked: Asked,
}

impl Known {
    /// The day of the newest SPPB and its level, where it was measured after the plan was accepted and says another level.
    ///
    /// READING: the level of a plan never changes by itself; a professional is told that a new proposal would differ.
    pub fn outgrows(&self, plan: &Plan) -> Option<(NaiveDate, Level)> {
        let (on, total) = self.sppb?;
        let level = Level::of_sppb(total);
        (on > plan.terms.accepted.on && level != plan.terms.aim.level).then_some((on, level))
    }

    /// READING: the newest SPPB with a total counts, and the newest usual speed, whether of the SPPB's walk or of a test
    /// of its own. Each is shown with its day, so that a professional may ask for a new one.
    pub fn of(history: &History, today: NaiveDate) -> Self {
        let before = history.plan().map(|entry| &entry.plan);
        let remembered = before.map_or_else(Self::nothing, Self::remembered);
        let total = |sppb: &_| Score::of(sppb).total();
        Self {
            sppb: history.sppbs.iter().rev().find_map(|entry| Some((entry.on, total(&entry.sppb)?))),
            speed: speed(history),
            tug: history
                .assessed(Instrument::Tug)
                .rev()
                .find_map(|entry| Some((entry.assessment.on, tug::protocol::score(&entry.assessment)?))),
            falls: fallen(history, today).or_else(|| before.and_then(|plan| told_of_falls(plan, today))),
            ..remembered
        }
    }

    pub fn signs(&self) -> Signs {
        Signs {
            tug: self.tug.map(|(_, tug)| tug),
            speed: self.speed.map(|(_, speed)| speed),
            dementia: self.dementia,
            falls: self.falls,
        }
    }

    fn nothing() -> Self {
        Self {
            sppb: None,
            speed: None,
            tug: None,
            falls: None,
            dementia: Dementia::NotKnown,
            level: None,
            cautions: BTreeSet::new(),
            equipment: USUAL.into(),
            tasks: vec![],
            goals: BTreeMap::new(),
            progression: Progression::ByProfessional,
            asked: Asked::default(),
        }
    }

    fn remembered(plan: &Plan) -> Self {
        let Terms { why, circumstances, goals, progression, asked, .. } = &plan.terms;
        let Circumstances { cautions, equipment, tasks } = circumstances.clone();
        let dementia = if has(plan, Reason::Dementia) { Dementia::Diagnosed } else { Dementia::NotKnown };
        let chosen = |why: &Why| match why {
            Why::Level { basis: Basis::Chosen(level), .. } => Some(*level),
            _ => None,
        };
        let level = why.iter().find_map(chosen);
        let (goals, progression, asked) = (goals.clone(), *progression, asked.clone());
        Self { dementia, level, cautions, equipment, tasks, goals, progression, asked, ..Self::nothing() }
    }
}

fn has(plan: &Plan, reason: Reason) -> bool {
    plan.terms.why.contains(&Why::FallRisk(reason))
}

fn speed(history: &History) -> Option<(NaiveDate, Speed)> {
    let walked = history.sppbs.iter().rev().find_map(|entry| Some((entry.on, entry.sppb.gait.speed()?)));
    let mut tested = history.assessed(Instrument::Gait).rev();
    let tested = tested.find_map(|entry| Some((entry.assessment.on, gait::protocol::speed(&entry.assessment)?)));
    match (walked, tested) {
        (Some(walked), Some(tested)) if walked.0 > tested.0 => Some(walked),
        (walked, tested) => tested.or(walked),
    }
}

/// READING: the falls of the last twelve months' questions are added up.
fn fallen(history: &History, today: NaiveDate) -> Option<Falls> {
    let asked = history.assessed(Instrument::Falls).filter(|entry| is_within_a_year(entry.assessment.on, today));
    let told = asked.filter_map(|entry| falls::protocol::read(&entry.assessment));
    told.map(|told| Falls {
        last_year: u8::try_from(told.falls()).unwrap_or(u8::MAX),
        needed_care: told.care() == MedicalCare::Needed,
    })
    .reduce(|one, other| Falls {
        last_year: one.last_year.saturating_add(other.last_year),
        needed_care: one.needed_care || other.needed_care,
    })
}

/// What was said of falls when the plan before was made, no longer ago than a year.
fn told_of_falls(plan: &Plan, today: NaiveDate) -> Option<Falls> {
    let (recurrent, needed_care) = (has(plan, Reason::RecurrentFalls), has(plan, Reason::FallWithCare));
    let last_year = if recurrent { 2 } else { 1 };
    let told = (recurrent || needed_care).then_some(Falls { last_year, needed_care });
    told.filter(|_| is_within_a_year(plan.terms.accepted.on, today))
}

fn is_within_a_year(day: NaiveDate, today: NaiveDate) -> bool {
    today.checked_sub_months(Months::new(12)).is_none_or(|year_ago| day > year_ago)
}

#[cfg(test)]
mod tests;
