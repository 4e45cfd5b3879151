//! One step of a plan: up, down or to something equal; and who may decide it.

use std::collections::BTreeSet;
use std::iter::successors;

use chrono::NaiveDate;

use super::fill::is_within_reach;
use super::{Item, Plan, Planned, Progression};
use crate::domain::exercise::{Exercise, Place};

/// It names both sides, so that it can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Change {
    /// Place in the plan, from 0.
    pub item: usize,
    pub from: Planned,
    pub to: Planned,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decider {
    /// The worker who leads the session.
    Worker,
    Professional,
}

/// Why a change is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ground {
    /// It was suggested by rule.
    Rule,
    Choice,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    #[error("the plan has no item {item}")]
    NoSuchItem { item: usize },
    #[error("item {item} has been changed since")]
    Outdated { item: usize },
    #[error("a caution or the home speaks against {0:?}")]
    NotAllowed(Exercise),
}

impl Change {
    pub fn reversed(self) -> Self {
        Self { from: self.to, to: self.from, ..self }
    }
}

impl Planned {
    /// More demanding than `other`, or more of it than both the library and `other` ask for.
    fn exceeds(self, other: Self) -> bool {
        let known = self.exercise.amount().work();
        let most = if self.exercise == other.exercise { known.max(other.amount.work()) } else { known };
        self.exercise.rung() > other.exercise.rung() || self.amount.work() > most
    }
}

impl Plan {
    /// READING: the worker goes down, swaps within a rung and goes back to what was prescribed. Beyond that a
    /// professional decides, unless the plan allows steps by rule; those never lead to a more demanding place than the
    /// plan's.
    pub fn decider(&self, change: &Change, ground: Ground) -> Decider {
        let by_rule = ground == Ground::Rule && self.progression == Progression::ByRule;
        let within_plan = change.to.exercise.place() <= self.aim.place;
        match self.items.get(change.item) {
            Some(item) if !change.to.exceeds(item.prescribed) => Decider::Worker,
            Some(_) if by_rule && within_plan => Decider::Worker,
            _ => Decider::Professional,
        }
    }

    /// All of them or none. What a professional decides is the new prescription.
    pub fn changed(&self, changes: &[Change], by: Decider, on: NaiveDate) -> Result<Self, ChangeError> {
        let mut plan = self.clone();
        for Change { item: index, from, to } in changes.iter().copied() {
            let item = plan.items.get_mut(index).ok_or(ChangeError::NoSuchItem { item: index })?;
            if item.now != from {
                return Err(ChangeError::Outdated { item: index });
            }
            if !self.circumstances.allow(to.exercise) {
                return Err(ChangeError::NotAllowed(to.exercise));
            }
            let prescribed = match by {
                Decider::Worker => item.prescribed,
                Decider::Professional => to,
            };
            *item = Item { prescribed, now: to, since: on };
        }
        Ok(plan)
    }

    /// One step down for this person in this home, and where there is none, less of the same. `None`: neither.
    pub(super) fn lighter(&self, planned: Planned) -> Option<Planned> {
        let easier = successors(planned.exercise.easier(), |exercise| exercise.easier())
            .find(|exercise| self.has_room_for(*exercise, planned.exercise));
        let less = || planned.amount.halved().map(|amount| Planned { amount, ..planned });
        easier.map(Planned::of).or_else(less)
    }

    /// One step up. What was made less comes back first.
    ///
    /// READING: a rung that is not for this person is passed over, but never a whole place.
    pub(super) fn harder(&self, planned: Planned) -> Option<Planned> {
        let Planned { exercise, amount } = planned;
        if amount.work() < exercise.amount().work() {
            return Some(Planned::of(exercise));
        }
        let harder = successors(exercise.harder(), |exercise| exercise.harder())
            .find(|harder| self.circumstances.allow(*harder))?;
        let is_near = harder.place() == exercise.place() || harder.place().easier() == Some(exercise.place());
        is_near.then(|| Planned::of(harder))
    }

    /// Something as demanding for the same purpose that is not taken yet.
    pub(super) fn equal(&self, planned: Planned, taken: &BTreeSet<Exercise>) -> Option<Planned> {
        let fits = |exercise: &Exercise| !taken.contains(exercise) && self.has_room_for(*exercise, planned.exercise);
        planned.exercise.equals().find(fits).map(Planned::of)
    }

    /// Who is up does not lie down for an easier form.
    fn has_room_for(&self, exercise: Exercise, instead_of: Exercise) -> bool {
        let stays_up = is_within_reach(exercise, self.aim.place, &self.circumstances.tasks);
        self.circumstances.allow(exercise) && (stays_up || instead_of.place() == Place::Bed)
    }
}
