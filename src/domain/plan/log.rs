//! How a plan came to be as it is: accepted, changed step by step, suggestions declined. Nothing is overwritten.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Authorization, Because, Decider, Plan, PlanStepChange, Suggestion};
use crate::domain::identity::{EventId, WorkerId};
use crate::domain::written::Name;

/// Some steps of a plan that were taken together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The event that accepted the plan.
    pub plan: EventId,
    pub by: ChangedBy,
    /// All of them or none.
    pub steps: Vec<PlanStep>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangedBy {
    /// The one who wrote it down.
    Worker,
    Professional(Name),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanStep {
    pub change: PlanStepChange,
    pub cause: Cause,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    Suggested(Because),
    Chosen(ManualChoice),
    /// An earlier step is taken back.
    TakenBack,
}

/// Why somebody changes a plan without a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ManualChoice {
    TooHard,
    TooEasy,
    Pain,
    Unsafe,
    NotWilling,
    Illness,
    /// What there is in the home is another.
    HomeChanged,
    GoalChanged,
    Variation,
    Other,
}

/// A suggestion that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declined {
    pub on: NaiveDate,
    pub suggestion: Suggestion,
}

/// A plan with everything that became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanEntry {
    /// The event that accepted it; changes name it.
    pub event: EventId,
    /// Who wrote it down.
    pub by: WorkerId,
    pub accepted: Plan,
    /// As it stands now.
    pub plan: Plan,
    /// In the order of the log.
    pub changes: Vec<ChangeEntry>,
    /// Oldest first.
    pub declined: Vec<Declined>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeEntry {
    pub event: EventId,
    pub on: NaiveDate,
    /// Who wrote it down.
    pub written_by: WorkerId,
    pub by: ChangedBy,
    pub steps: Vec<PlanStep>,
    /// How many sessions had been held.
    pub held: usize,
    /// Not so, where another tablet had changed the same exercise before.
    pub took_effect: bool,
}

impl ManualChoice {
    pub const ALL: [Self; 10] = [
        Self::TooHard,
        Self::TooEasy,
        Self::Pain,
        Self::Unsafe,
        Self::NotWilling,
        Self::Illness,
        Self::HomeChanged,
        Self::GoalChanged,
        Self::Variation,
        Self::Other,
    ];
}

impl ChangedBy {
    pub fn decider(&self) -> Decider {
        match self {
            Self::Worker => Decider::Worker,
            Self::Professional(_) => Decider::Professional,
        }
    }
}

impl PlanStep {
    pub fn taken_back(self) -> Self {
        Self { change: self.change.reversed(), cause: Cause::TakenBack }
    }

    /// The ground it stands on, when these are today's suggestions.
    pub fn ground(&self, suggested: &[Suggestion]) -> Authorization {
        let holds = |why: Because| suggested.iter().any(|it| it.why == why && it.changes.contains(&self.change));
        match self.cause {
            Cause::Suggested(why) if holds(why) => Authorization::Rule,
            Cause::Suggested(_) | Cause::Chosen(_) | Cause::TakenBack => Authorization::Choice,
        }
    }
}

impl Suggestion {
    /// To follow it.
    pub fn steps(&self) -> Vec<PlanStep> {
        self.changes.iter().map(|change| PlanStep { change: *change, cause: Cause::Suggested(self.why) }).collect()
    }
}

impl Plan {
    /// Who decides on steps that are taken together, when these are today's suggestions.
    pub fn who_decides(&self, steps: &[PlanStep], suggested: &[Suggestion]) -> Decider {
        let decides = |step: &PlanStep| self.decider(&step.change, step.ground(suggested));
        let any = steps.iter().any(|step| decides(step) == Decider::Professional);
        if any { Decider::Professional } else { Decider::Worker }
    }
}

impl PlanEntry {
    pub fn new(event: EventId, by: WorkerId, accepted: Plan) -> Self {
        Self { event, by, plan: accepted.clone(), accepted, changes: vec![], declined: vec![] }
    }

    pub(in crate::domain) fn change(&mut self, mut entry: ChangeEntry) {
        let changed = entry.after(&self.plan);
        entry.took_effect = changed.is_some();
        self.plan = changed.unwrap_or_else(|| self.plan.clone());
        self.changes.push(entry);
    }

    /// The steps that undo a change. `None`: there is nothing to undo, or the exercises have been changed again since.
    pub fn taking_back(&self, event: EventId) -> Option<Vec<PlanStep>> {
        let place = self.changes.iter().position(|entry| entry.event == event && entry.took_effect)?;
        let (entry, later) = (&self.changes[place], &self.changes[place + 1..]);
        let since = || later.iter().filter(|entry| entry.took_effect).flat_map(|entry| &entry.steps);
        let stands = |step: &PlanStep| {
            step.cause != Cause::TakenBack && since().all(|later| later.change.item != step.change.item)
        };
        entry.steps.iter().all(stands).then(|| entry.steps.iter().rev().map(|step| step.taken_back()).collect())
    }

    /// How many exercises have gone a step up by rule today or since the last session, and stand there still. `held`: how
    /// many sessions have been held so far.
    pub fn stepped_up(&self, held: usize, today: NaiveDate) -> usize {
        let is_new = |entry: &&ChangeEntry| entry.took_effect && (entry.held >= held || entry.on == today);
        let entries = self.changes.iter().filter(is_new);
        let by_rule = |step: &&PlanStep| matches!(step.cause, Cause::Suggested(Because::DoneLightly { .. }));
        let up = entries.flat_map(|entry| entry.steps.iter().filter(by_rule)).map(|step| step.change);
        let stands =
            |change: &PlanStepChange| self.plan.items().get(change.item).is_some_and(|item| item.now == change.to);
        up.filter(stands).map(|change| change.to.exercise).collect::<BTreeSet<_>>().len()
    }

    /// As it was at the end of a day.
    pub fn on(&self, day: NaiveDate) -> Plan {
        let until = self.changes.iter().filter(|entry| entry.took_effect && entry.on <= day);
        until.fold(self.accepted.clone(), |plan, entry| entry.after(&plan).unwrap_or(plan))
    }
}

impl ChangeEntry {
    pub(in crate::domain) fn new(
        event: EventId,
        written_by: WorkerId,
        on: NaiveDate,
        held: usize,
        changed: &Changed,
    ) -> Self {
        let Changed { plan: _, by, steps } = changed.clone();
        Self { event, on, written_by, by, steps, held, took_effect: false }
    }

    fn after(&self, plan: &Plan) -> Option<Plan> {
        let changes: Vec<PlanStepChange> = self.steps.iter().map(|step| step.change).collect();
        plan.changed(&changes, self.by.decider(), self.on).ok()
    }
}
