//! One step of a plan: up, down or to something equal; and who may decide it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::frame::PlanFrame;
use super::propose::support_of;
use super::{Plan, PlanItem, PlanTerms, Progression};
use crate::domain::exercise::{Exercise, ExtraLoad, Planned};

/// It names both sides, so that it can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PlanStepChange {
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
pub enum Authorization {
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

impl PlanStepChange {
    pub fn reversed(self) -> Self {
        Self { from: self.to, to: self.from, ..self }
    }
}

impl Plan {
    /// More demanding than `other`, or heavier, with less support, or more of it: than `other` where it is the same exercise,
    /// otherwise than the level starts with.
    fn exceeds(&self, planned: Planned, other: Planned) -> bool {
        let start = self.frame().of(planned.exercise);
        let is_same = planned.exercise == other.exercise;
        let most = |of: fn(Planned) -> u16| of(if is_same { other } else { start });
        planned.exercise.rung() > other.exercise.rung()
            || planned.amount.work() > most(|it| it.amount.work())
            || u16::from(ExtraLoad::step(planned.load)) > most(|it| ExtraLoad::step(it.load).into())
            || planned.held_by() > if is_same { start.held_by().max(other.held_by()) } else { start.held_by() }
    }

    /// READING: the worker goes down, swaps at the same rung and goes back to what was prescribed. Beyond that a
    /// professional decides, unless the plan allows steps by rule; those never lead to a more demanding place than the
    /// plan's.
    pub fn decider(&self, change: &PlanStepChange, ground: Authorization) -> Decider {
        let by_rule = ground == Authorization::Rule && self.terms.progression == Progression::ByRule;
        let within_plan = change.to.exercise.place() <= self.terms.aim.place;
        match self.items.get(change.item) {
            Some(item) if [item.prescribed, item.now].iter().any(|other| !self.exceeds(change.to, *other)) => {
                Decider::Worker
            }
            Some(_) if by_rule && within_plan => Decider::Worker,
            _ => Decider::Professional,
        }
    }

    /// All of them or none. What a professional decides is the new prescription.
    pub fn changed(&self, changes: &[PlanStepChange], by: Decider, on: NaiveDate) -> Result<Self, ChangeError> {
        let mut plan = self.clone();
        for PlanStepChange { item: index, from, to } in changes.iter().copied() {
            let item = plan.items.get_mut(index).ok_or(ChangeError::NoSuchItem { item: index })?;
            if item.now != from {
                return Err(ChangeError::Outdated { item: index });
            }
            if !self.terms.circumstances.allow(to.exercise) {
                return Err(ChangeError::NotAllowed(to.exercise));
            }
            let prescribed = match by {
                Decider::Worker => item.prescribed,
                Decider::Professional => to,
            };
            *item = PlanItem { prescribed, now: to, since: on };
        }
        Ok(plan)
    }

    /// See [`PlanFrame::lighter`].
    pub(super) fn lighter(&self, planned: Planned, taken: &BTreeSet<Exercise>) -> Option<Planned> {
        self.frame().lighter(planned, taken)
    }

    /// See [`PlanFrame::less`].
    pub(super) fn less(&self, planned: Planned, taken: &BTreeSet<Exercise>) -> Option<Planned> {
        self.frame().less(planned, taken)
    }

    /// See [`PlanFrame::harder`].
    pub(super) fn harder(&self, planned: Planned) -> Option<Planned> {
        self.frame().harder(planned)
    }

    /// Something as demanding for the same purpose that is not taken yet.
    pub(super) fn equal(&self, planned: Planned, taken: &BTreeSet<Exercise>) -> Option<Planned> {
        self.frame().equals(planned, taken).next()
    }

    pub(super) fn frame(&self) -> PlanFrame<'_> {
        let PlanTerms { aim, circumstances, why, .. } = &self.terms;
        PlanFrame { place: aim.place, level: aim.level, support: support_of(why), circumstances }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::{Amount, BandStrength, Caution, Equipment};
    use crate::domain::level::{Level, Signs};
    use crate::domain::plan::{Accepted, Basis, HomeAndHealth, propose};
    use crate::domain::session::vitals::RequestedVitals;
    use crate::domain::written::Name;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 3).unwrap()
    }

    fn plan(level: Level, cautions: &[Caution]) -> Plan {
        let cautions = cautions.iter().copied().collect();
        let circumstances = HomeAndHealth { cautions, equipment: Equipment::ALL.into(), tasks: Vec::new() };
        let proposal = propose(Basis::Chosen(level), &Signs::NONE_KNOWN, circumstances);
        let accepted = Accepted { by: Name::new("Fysioterapeut Prøve").unwrap(), on: today() };
        Plan::accept(proposal, accepted, Progression::ByProfessional, RequestedVitals::default()).unwrap()
    }

    /// The first item becomes `to`.
    fn first_to(plan: &Plan, to: Planned) -> PlanStepChange {
        PlanStepChange { item: 0, from: plan.items()[0].now, to }
    }

    fn with_first(plan: &Plan, exercise: Exercise) -> Plan {
        plan.changed(&[first_to(plan, plan.frame().of(exercise))], Decider::Professional, today()).unwrap()
    }

    #[test]
    fn the_worker_goes_down_across_and_back_but_not_beyond_what_was_prescribed() {
        let plan = with_first(&plan(Level::C, &[]), Exercise::HeldFeetInLine);
        let decider = |plan: &Plan, to| plan.decider(&first_to(plan, to), Authorization::Choice);
        let of = |exercise| plan.frame().of(exercise);
        assert_eq!(decider(&plan, of(Exercise::HeldFeetTogether)), Decider::Worker);
        assert_eq!(decider(&plan, of(Exercise::HeldFarReach)), Decider::Worker);
        assert_eq!(decider(&plan, of(Exercise::FreeFeetTogether)), Decider::Professional);
        let prescribed = plan.items()[0].prescribed;
        let more = [
            Planned { amount: Amount::seconds(40, 3), ..prescribed },
            Planned { load: Some(ExtraLoad::Band(BandStrength::Light)), ..prescribed },
        ];
        assert_eq!(more.map(|more| decider(&plan, more)), [Decider::Professional; 2]);

        let lower = first_to(&plan, of(Exercise::HeldFeetTogether));
        let lowered = plan.changed(&[lower], Decider::Worker, today()).unwrap();
        assert_eq!(decider(&lowered, of(Exercise::HeldFeetInLine)), Decider::Worker);
        let settled = plan.changed(&[lower], Decider::Professional, today()).unwrap();
        assert_eq!(decider(&settled, of(Exercise::HeldFeetInLine)), Decider::Professional);
    }

    #[test]
    fn changes_are_made_all_or_none_and_never_against_a_caution() {
        let plan = plan(Level::C, &[Caution::KneePain]);
        let good = first_to(&plan, Planned::of(Exercise::SeatedFootTap));
        let made = |changes: &[PlanStepChange]| plan.changed(changes, Decider::Professional, today());
        assert!(made(&[good]).is_ok());
        assert_eq!(made(&[good, good]), Err(ChangeError::Outdated { item: 0 }));
        assert_eq!(made(&[PlanStepChange { item: 99, ..good }]), Err(ChangeError::NoSuchItem { item: 99 }));
        let bend = first_to(&plan, Planned::of(Exercise::HeldKneeBend));
        assert_eq!(made(&[bend]), Err(ChangeError::NotAllowed(Exercise::HeldKneeBend)));
    }

    #[test]
    fn lighter_is_one_rung_down_and_at_the_lowest_less_of_the_same() {
        let plan = plan(Level::C, &[Caution::Dizziness]);
        let of = |exercise| plan.frame().of(exercise);
        let lighter = |exercise| plan.lighter(Planned::of(exercise), &BTreeSet::new());
        assert_eq!(lighter(Exercise::HeldFeetInLine), Some(of(Exercise::HeldFeetTogether)));
        // Leaning forward is not for who is dizzy, and nobody lies down in the middle of a session.
        assert_eq!(
            lighter(Exercise::RiseWithArms),
            Some(Planned { amount: Amount::both(3, 1), ..Planned::of(Exercise::RiseWithArms) })
        );
        let least = Planned { amount: Amount::both(2, 1), ..Planned::of(Exercise::RiseWithArms) };
        assert_eq!(plan.lighter(least, &BTreeSet::new()), None);
        let taken = BTreeSet::from([Exercise::HeldFeetTogether]);
        let passed_over = plan.lighter(Planned::of(Exercise::HeldFeetInLine), &taken);
        assert_eq!(passed_over, Some(of(Exercise::SeatedFeetInLine)));
    }

    #[test]
    fn harder_passes_over_a_rung_that_is_not_for_this_person_but_never_a_whole_place() {
        let plan = plan(Level::C, &[Caution::Dizziness, Caution::WeakSide]);
        let harder = |exercise| plan.harder(plan.frame().of(exercise)).map(|planned| planned.exercise);
        assert_eq!(harder(Exercise::SeatedKneeStraighten), Some(Exercise::HeldKneeBend));
        assert_eq!(harder(Exercise::BedEdgeSit), Some(Exercise::SeatedFeetInLine));
        assert_eq!(harder(Exercise::SeatedFootTap), Some(Exercise::SeatedMarch));
        assert_eq!(harder(Exercise::SeatedBreathing), None);
        assert_eq!(harder(Exercise::RiseAndSteady), None);
    }

    #[test]
    fn a_lighter_day_asks_less_of_every_exercise_that_is_not_little_already() {
        for level in [Level::A, Level::B, Level::C, Level::D] {
            let plan = plan(level, &[]);
            for (before, after) in plan.session().into_iter().zip(plan.lighter_session()) {
                assert!(!plan.exceeds(after, before) && after != before, "{level:?} {before:?} {after:?}");
                assert!(after.exercise.rung() < before.exercise.rung() || after.amount.work() < before.amount.work());
            }
        }
    }
}
