//! What a new proposal starts from: what was measured, and what is remembered of the plan before.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Basis, CautionTerms, HomeAndHealth, Plan, PlanTerms, Progression, Why};
use crate::domain::exercise::{Caution, Equipment, Task};
use crate::domain::gait::Speed;
use crate::domain::identity::GoalId;
use crate::domain::level::{Abilities, FallRisk, Level, RiskReason, Signs};
use crate::domain::person::Dementia;
use crate::domain::session::vitals::RequestedVitals;
use crate::domain::sppb::score::SppbTotal;
use crate::domain::tug;

/// What most homes have.
///
/// READING: a proposal starts with all equipment but a low step and a stair; whoever makes it looks round in the home.
const USUAL: [Equipment; 11] = [
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
    Equipment::WayOutdoors,
];

/// `None`, empty: not known. What was measured stands with its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOfPerson {
    /// The newest that has a total.
    pub sppb: Option<(NaiveDate, SppbTotal)>,
    pub speed: Option<(NaiveDate, Speed)>,
    pub tug: Option<(NaiveDate, tug::score::TugScore)>,
    pub falls: Option<FallRisk>,
    /// By the parts of the newest SPPB.
    pub abilities: Option<Abilities>,
    pub dementia: Dementia,
    /// What a professional chose the last time.
    pub level: Option<Level>,
    pub cautions: BTreeSet<Caution>,
    pub caution_terms: BTreeSet<CautionTerms>,
    pub equipment: BTreeSet<Equipment>,
    pub tasks: Vec<Task>,
    /// Which of the tasks each goal is about.
    pub goals: BTreeMap<GoalId, BTreeSet<Task>>,
    pub progression: Progression,
    pub asked: RequestedVitals,
}

impl KnownOfPerson {
    /// The day of the newest SPPB and its level, where it was measured after the plan was accepted and says another level.
    ///
    /// READING: the level of a plan never changes by itself; a professional is told that a new proposal would differ.
    pub fn outgrows(&self, plan: &Plan) -> Option<(NaiveDate, Level)> {
        let (on, total) = self.sppb?;
        let level = Level::of_sppb(total);
        (on > plan.terms.accepted.on && level != plan.terms.aim.level).then_some((on, level))
    }

    pub fn signs(&self) -> Signs {
        Signs {
            tug: self.tug.map(|(_, tug)| tug),
            speed: self.speed.map(|(_, speed)| speed),
            dementia: self.dementia,
            falls: self.falls,
            abilities: self.abilities,
        }
    }

    /// What is remembered of the plan before, and of nothing where there is none.
    pub(in crate::domain) fn remembered(before: Option<&Plan>) -> Self {
        before.map_or_else(Self::nothing, Self::of_plan)
    }

    fn nothing() -> Self {
        Self {
            sppb: None,
            speed: None,
            tug: None,
            falls: None,
            abilities: None,
            dementia: Dementia::NotKnown,
            level: None,
            cautions: BTreeSet::new(),
            caution_terms: BTreeSet::new(),
            equipment: USUAL.into(),
            tasks: vec![],
            goals: BTreeMap::new(),
            progression: Progression::ByProfessional,
            asked: RequestedVitals::default(),
        }
    }

    fn of_plan(plan: &Plan) -> Self {
        let PlanTerms { why, circumstances, goals, progression, asked, .. } = &plan.terms;
        let HomeAndHealth { cautions, equipment, tasks } = circumstances.clone();
        let dementia = if has(plan, RiskReason::Dementia) { Dementia::Diagnosed } else { Dementia::NotKnown };
        let chosen = |why: &Why| match why {
            Why::Level { basis: Basis::Chosen(level), .. } => Some(*level),
            _ => None,
        };
        let level = why.iter().find_map(chosen);
        let (goals, progression, asked) = (goals.clone(), *progression, asked.clone());
        let caution_terms = plan.terms.caution_terms.clone();
        let known = Self { dementia, level, cautions, equipment, tasks, goals, progression, asked, ..Self::nothing() };
        Self { caution_terms, ..known }
    }
}

fn has(plan: &Plan, reason: RiskReason) -> bool {
    plan.terms.why.contains(&Why::FallRisk(reason))
}

/// What was said of falls when a plan was made. A plan that was made before the number was kept says it by its reasons.
pub(in crate::domain) fn told_of_falls(plan: &Plan) -> Option<FallRisk> {
    let (recurrent, needed_care) = (has(plan, RiskReason::RecurrentFalls), has(plan, RiskReason::FallWithCare));
    let by_reasons = if recurrent { 2 } else { 1 };
    let last_year = plan.terms.told_falls.or_else(|| (recurrent || needed_care).then_some(by_reasons))?;
    Some(FallRisk { last_year, needed_care })
}
