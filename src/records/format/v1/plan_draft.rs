//! A proposal that nobody has accepted yet, as savepoints keep it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::planned::Planned;
use super::words::exercises::{Caution, Equipment, Task};
use super::words::plans::{Level, Measure, Progression};
use crate::domain::identity::GoalId;
use crate::domain::{exercise, plan};
use crate::records::format::{AsText, Unwritable, json};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<Level>,
    /// Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    falls: Option<u8>,
    fall_needed_care: bool,
    has_dementia: bool,
    cautions: Vec<Caution>,
    equipment: Vec<Equipment>,
    tasks: Vec<Tasks>,
    measures: Vec<Measure>,
    /// As typed, like the name.
    lowest_saturation: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    progression: Option<Progression>,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by_hand: Option<ByHand>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tasks {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    goal: Option<AsText<GoalId>>,
    tasks: Vec<Task>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ByHand {
    from: Vec<Planned>,
    made: Vec<Planned>,
}

pub fn write_plan_draft(draft: &plan::PlanDraft) -> Result<Vec<u8>, Unwritable> {
    json(&PlanDraft {
        level: draft.level.map(Into::into),
        falls: draft.falls,
        fall_needed_care: draft.fall_needed_care,
        has_dementia: draft.has_dementia,
        cautions: draft.cautions.iter().map(|it| (*it).into()).collect(),
        equipment: draft.equipment.iter().map(|it| (*it).into()).collect(),
        tasks: draft.tasks.iter().map(Tasks::from).collect(),
        measures: draft.measures.iter().map(|it| (*it).into()).collect(),
        lowest_saturation: draft.lowest_saturation.clone(),
        progression: draft.progression.map(Into::into),
        name: draft.name.clone(),
        by_hand: draft.by_hand.as_ref().map(ByHand::from),
    })
}

/// `None`: not a proposal that this version knows.
pub fn read_plan_draft(bytes: &[u8]) -> Option<plan::PlanDraft> {
    let draft: PlanDraft = serde_json::from_slice(bytes).ok()?;
    Some(plan::PlanDraft {
        level: draft.level.map(Into::into),
        falls: draft.falls,
        fall_needed_care: draft.fall_needed_care,
        has_dementia: draft.has_dementia,
        cautions: draft.cautions.into_iter().map(Into::into).collect(),
        equipment: draft.equipment.into_iter().map(Into::into).collect(),
        tasks: draft.tasks.into_iter().map(Tasks::read).collect(),
        measures: draft.measures.into_iter().map(Into::into).collect(),
        lowest_saturation: draft.lowest_saturation,
        progression: draft.progression.map(Into::into),
        name: draft.name,
        by_hand: draft.by_hand.map(ByHand::read),
    })
}

impl From<&(Option<GoalId>, BTreeSet<exercise::Task>)> for Tasks {
    fn from((goal, tasks): &(Option<GoalId>, BTreeSet<exercise::Task>)) -> Self {
        Self { goal: goal.map(AsText), tasks: tasks.iter().map(|it| (*it).into()).collect() }
    }
}

impl Tasks {
    fn read(self) -> (Option<GoalId>, BTreeSet<exercise::Task>) {
        (self.goal.map(|goal| goal.0), self.tasks.into_iter().map(Into::into).collect())
    }
}

impl From<&plan::ByHand> for ByHand {
    fn from(by_hand: &plan::ByHand) -> Self {
        let [from, made] = [&by_hand.from, &by_hand.made].map(|all| all.iter().map(|it| (*it).into()).collect());
        Self { from, made }
    }
}

impl ByHand {
    fn read(self) -> plan::ByHand {
        let [from, made] = [self.from, self.made].map(|all| all.into_iter().map(Into::into).collect());
        plan::ByHand { from, made }
    }
}
