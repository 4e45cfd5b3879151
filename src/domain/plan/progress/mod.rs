//! When a step up, a step down or a swap is proposed. Each proposal names its reason and can be taken back.
//!
//! No source gives the limits. They are own choices, for the municipality's physiotherapist to approve.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::dose_step::{DoseStep, dose_step, stepped};
use super::visit::{Visit, VisitStatus};
use super::{Declined, Plan, PlanItem, PlanStepChange, Why};
use crate::domain::cancellation::CancelReason;
use crate::domain::exercise::{Exercise, ExerciseOutcome, Planned, Purpose, SkipReason};
use crate::domain::level::RiskReason;
use crate::domain::scale::ZeroToTen;

/// READING: at most three steps up from one session to the next, those that were declined counted too, and none of
/// warming up or calming down.
const MOST_UP: usize = 3;
/// READING: after four sessions running with the same exercise an equal one is proposed for the fifth.
const SAME_AT_MOST: usize = 4;
/// READING: what hurt or was unsafe twice in its last four sessions goes one step down.
const LOOK_BACK: usize = 4;
/// READING: ten days without a session are as long as two missed ones of two a week.
const LONG_BREAK: u64 = 10;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub why: Because,
    /// Never empty.
    pub changes: Vec<PlanStepChange>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// All of it was done, at the exertion that is aimed at or less.
    DoneLightly {
        exertion: [ZeroToTen; 2],
    },
    /// The sessions were harder than what is aimed at, or the person was too tired for all of it.
    TooHard {
        exertion: [ZeroToTen; 2],
    },
    /// Ill, fallen or in hospital since the last session.
    Illness {
        on: NaiveDate,
        why: CancelReason,
    },
    /// Sessions missed one after the other.
    Missed {
        sessions: usize,
    },
    Break {
        days: u64,
    },
    /// Left out for this reason, the second time lately.
    LeftOutTwice(SkipReason),
    /// The same one for so many sessions running.
    SameFor {
        sessions: usize,
    },
}

/// What is proposed today. `visits` and `declined` from the oldest on; `stepped_up`: how many exercises went a step up today or
/// since the last session.
///
/// After an absence that is the only thing. Otherwise each exercise has at most one proposal: down before up before swap.
///
/// READING: what was declined is proposed again only for what has happened since the day it was declined.
pub fn suggestions(
    plan: &Plan,
    visits: &[Visit],
    declined: &[Declined],
    stepped_up: usize,
    today: NaiveDate,
) -> Vec<Suggestion> {
    let until = visits.iter().rposition(|visit| visit.on() <= today).map_or(0, |last| last + 1);
    let visits = &visits[..until];
    if let Some(suggestion) = after_absence(plan, visits, declined, today) {
        return vec![suggestion];
    }
    let exercises: BTreeSet<Exercise> = plan.items().iter().map(|item| item.now.exercise).collect();
    let mut taken = exercises.clone();
    let mut steps_up = stepped_up + steps_declined(visits, declined, today);
    let mut found: Vec<Suggestion> = Vec::new();
    for exercise in exercises {
        let Some(row) = ProgressRow::of(plan, visits, declined, exercise) else { continue };
        let up = || (steps_up < MOST_UP).then(|| row.light(&taken)).flatten().inspect(|_| steps_up += 1);
        let down = row.troubled(&taken).or_else(|| row.too_hard(&taken));
        let suggestion = down.or_else(up).or_else(|| row.same(&taken));
        taken.extend(suggestion.iter().flat_map(|suggestion| &suggestion.changes).map(|change| change.to.exercise));
        found.extend(suggestion);
    }
    found
}

/// How many steps up were declined today or since the last session: nobody is asked on and on.
fn steps_declined(visits: &[Visit], declined: &[Declined], today: NaiveDate) -> usize {
    let last = visits.iter().rev().find_map(Visit::held).map(|held| held.on);
    let is_new = |it: &&Declined| it.on == today || last.is_none_or(|last| it.on > last);
    let is_up = |it: &&Declined| matches!(it.suggestion.why, Because::DoneLightly { .. });
    declined.iter().filter(is_new).filter(is_up).count()
}

/// READING: everything goes one step down after illness, a fall or hospital, two missed sessions, or a long break. What
/// has been changed since then is left alone.
fn after_absence(plan: &Plan, visits: &[Visit], declined: &[Declined], today: NaiveDate) -> Option<Suggestion> {
    let declined = declined.iter().filter(|it| it.suggestion.why.is_absence()).map(|it| it.on).max();
    let missed = || {
        visits.iter().rev().map_while(|visit| match visit {
            Visit::Missed { on, why } => Some((*on, *why)).filter(|(on, _)| declined.is_none_or(|day| *on > day)),
            Visit::Held(_) => None,
        })
    };
    let last = visits.iter().rev().find_map(Visit::held).map(|held| held.on).max(declined);
    let is_illness = |why| matches!(why, CancelReason::Ill | CancelReason::Fall | CancelReason::InHospital);
    let (from, why) = if let Some((on, why)) = missed().find(|(_, why)| is_illness(*why)) {
        (on, Because::Illness { on, why })
    } else if let (Some((on, _)), sessions @ 2..) = (missed().next(), missed().count()) {
        (on, Because::Missed { sessions })
    } else {
        let last = last?;
        let days = u64::try_from((today - last).num_days()).ok().filter(|days| *days >= LONG_BREAK)?;
        (last.checked_add_days(Days::new(LONG_BREAK))?, Because::Break { days })
    };
    let as_then = |(index, item): (usize, &PlanItem)| (item.since < from).then_some(index);
    let as_then: Vec<usize> = plan.items().iter().enumerate().filter_map(as_then).collect();
    let changes = down(plan, &as_then);
    (!changes.is_empty()).then_some(Suggestion { why, changes })
}

/// What is little already stays.
fn down(plan: &Plan, places: &[usize]) -> Vec<PlanStepChange> {
    let change = |(item, to)| Some(PlanStepChange { item, from: plan.items().get(item)?.now, to });
    plan.step_down(places).into_iter().filter_map(change).filter(|change| change.to != change.from).collect()
}

/// One exercise of the plan, and the visits since it came in as it is now. `taken`: what the plan holds or may soon hold,
/// so that nothing is proposed twice.
struct ProgressRow<'a> {
    plan: &'a Plan,
    planned: Planned,
    visits: Vec<&'a Visit>,
    declined: &'a [Declined],
}

impl Because {
    fn is_absence(self) -> bool {
        matches!(self, Self::Illness { .. } | Self::Missed { .. } | Self::Break { .. })
    }
}

impl<'a> ProgressRow<'a> {
    fn of(plan: &'a Plan, visits: &'a [Visit], declined: &'a [Declined], exercise: Exercise) -> Option<Self> {
        let items = || plan.items().iter().filter(|item| item.now.exercise == exercise);
        let planned = items().next()?.now;
        let since = items().map(|item| item.since).max()?;
        Some(Self { plan, planned, visits: visits.iter().filter(|visit| visit.on() >= since).collect(), declined })
    }

    /// The visits since such a suggestion for this exercise was last declined.
    fn since_declined(&self, why: fn(Because) -> bool) -> &[&'a Visit] {
        let same = |it: &&Declined| {
            why(it.suggestion.why) && it.suggestion.changes.iter().any(|change| change.from == self.planned)
        };
        let declined = self.declined.iter().filter(same).map(|it| it.on).max();
        &self.visits[self.visits.partition_point(|visit| declined.is_some_and(|day| visit.on() <= day))..]
    }

    /// Those of them that were held, the latest first.
    fn held(&self, why: fn(Because) -> bool) -> impl Iterator<Item = &'a VisitStatus> {
        self.since_declined(why).iter().rev().filter_map(|visit| visit.held())
    }

    /// What the last two visits say of its dose. `None`: they were not both sessions with it, or say nothing.
    fn step(&self, why: fn(Because) -> bool) -> Option<(DoseStep, [ZeroToTen; 2])> {
        if matches!(self.planned.exercise.purpose(), Purpose::WarmUp | Purpose::CalmDown) {
            return None;
        }
        let [.., before, last] = self.since_declined(why) else { return None };
        let efforts = [before.held()?.effort(self.planned)?, last.held()?.effort(self.planned)?];
        let step = dose_step(self.plan.frame().dose(self.planned), efforts)?;
        Some((step, efforts.map(|effort| effort.exertion)))
    }

    /// All of it was done in two sessions that were not too hard: more of it, and then the next rung.
    fn light(&self, taken: &BTreeSet<Exercise>) -> Option<Suggestion> {
        let (step, exertion) = self.step(|why| matches!(why, Because::DoneLightly { .. }))?;
        let to = match step {
            DoseStep::MoreRepetitions | DoseStep::AnotherSet | DoseStep::MoreLoad => stepped(self.planned, step)?,
            DoseStep::Harder => self.plan.harder(self.planned)?,
            DoseStep::LessLoad | DoseStep::FewerSets | DoseStep::FewerRepetitions | DoseStep::Easier => return None,
        };
        let is_new = to.exercise == self.planned.exercise || !taken.contains(&to.exercise);
        is_new.then(|| self.suggestion(Because::DoneLightly { exertion }, to)).flatten()
    }

    /// Two sessions were too hard: less of it, and then the easier rung.
    fn too_hard(&self, taken: &BTreeSet<Exercise>) -> Option<Suggestion> {
        let (step, exertion) = self.step(|why| matches!(why, Because::TooHard { .. }))?;
        let why = Because::TooHard { exertion };
        match step {
            DoseStep::LessLoad | DoseStep::FewerSets | DoseStep::FewerRepetitions => {
                self.suggestion(why, stepped(self.planned, step)?)
            }
            DoseStep::Easier => Some(Suggestion { why, changes: self.down(taken) }).filter(|it| !it.changes.is_empty()),
            DoseStep::MoreRepetitions | DoseStep::AnotherSet | DoseStep::MoreLoad | DoseStep::Harder => None,
        }
    }

    /// It was left out twice lately because it hurt or was unsafe.
    fn troubled(&self, taken: &BTreeSet<Exercise>) -> Option<Suggestion> {
        let trouble = |held: &VisitStatus| {
            held.of(self.planned.exercise).find_map(|(_, went)| match went {
                ExerciseOutcome::Skipped(why @ (SkipReason::Pain | SkipReason::Unsafe)) => Some(why),
                _ => None,
            })
        };
        let held = self.held(|why| matches!(why, Because::LeftOutTwice(_)));
        let mut troubles = held.take(LOOK_BACK).filter_map(trouble);
        let (last, _) = (troubles.next()?, troubles.next()?);
        let why = Because::LeftOutTwice(last);
        let changes = self.down(taken);
        if changes.is_empty() {
            return self.suggestion(why, self.plan.equal(self.planned, taken)?);
        }
        Some(Suggestion { why, changes })
    }

    /// It has been there long enough, and there is an equal one.
    ///
    /// READING: with a known dementia the same exercises are repeated from session to session, and rising belongs to everybody.
    fn same(&self, taken: &BTreeSet<Exercise>) -> Option<Suggestion> {
        let repeats = self.plan.terms.why.contains(&Why::FallRisk(RiskReason::Dementia));
        if repeats || self.planned.exercise.is_rise() {
            return None;
        }
        let held = self.held(|why| matches!(why, Because::SameFor { .. }));
        let sessions = held.take_while(|held| held.has(self.planned.exercise)).count();
        let to = self.plan.equal(self.planned, taken).filter(|_| sessions >= SAME_AT_MOST)?;
        self.suggestion(Because::SameFor { sessions }, to)
    }

    /// One step down wherever the plan has the exercise, never to what is taken.
    fn down(&self, taken: &BTreeSet<Exercise>) -> Vec<PlanStepChange> {
        let mut taken = taken.clone();
        let items = self.plan.items().iter().enumerate().filter(|(_, item)| item.now == self.planned);
        let down = |(index, item): (usize, &PlanItem)| {
            let to = self.plan.lighter(item.now, &taken)?;
            taken.insert(to.exercise);
            Some(PlanStepChange { item: index, from: item.now, to })
        };
        items.filter_map(down).collect()
    }

    /// The same step wherever the plan has the exercise.
    fn suggestion(&self, why: Because, to: Planned) -> Option<Suggestion> {
        let items = self.plan.items().iter().enumerate().filter(|(_, item)| item.now == self.planned);
        let changes: Vec<PlanStepChange> = items.map(|(item, it)| PlanStepChange { item, from: it.now, to }).collect();
        (!changes.is_empty()).then_some(Suggestion { why, changes })
    }
}

#[cfg(test)]
mod tests;
