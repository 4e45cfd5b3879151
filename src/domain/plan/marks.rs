//! Which way a plan went, and the days on which it did: marks beside what was measured.

use std::collections::BTreeSet;
use std::iter::once;

use chrono::NaiveDate;

use super::{Plan, PlanEntry, PlanStepChange};
use crate::domain::exercise::{ExtraLoad, Planned, Support};

/// What a change of one exercise means for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    Up,
    Down,
    /// Something as demanding.
    Across,
}

/// What one day meant for the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    Accepted,
    StepUp,
    StepDown,
}

impl Direction {
    /// More demanding, or more of the same.
    pub fn between(from: Planned, to: Planned) -> Self {
        // A heavier load starts again with fewer repetitions, and less support is harder whatever the dose.
        let demand = |it: Planned| (it.exercise.rung(), ExtraLoad::step(it.load), it.held_by(), it.amount.work());
        let (one, other) = match from.exercise == to.exercise {
            true => (demand(from), demand(to)),
            // How much of two exercises cannot be held against each other.
            false => ((from.exercise.rung(), 0, Support::Free, 0), (to.exercise.rung(), 0, Support::Free, 0)),
        };
        if other > one {
            Self::Up
        } else if other < one {
            Self::Down
        } else {
            Self::Across
        }
    }
}

impl PlanStepChange {
    pub fn direction(&self) -> Direction {
        Direction::between(self.from, self.to)
    }
}

impl PlanEntry {
    /// The acceptance, and each day that ended with something harder or easier than it began. What was taken back the
    /// same day, and swaps, leave no mark. In order of time.
    pub fn marks(&self) -> Vec<(NaiveDate, Mark)> {
        let took_effect = self.changes.iter().filter(|entry| entry.took_effect);
        let days: BTreeSet<NaiveDate> = took_effect.map(|entry| entry.on).collect();
        let mut before = self.accepted.clone();
        let mut marks = vec![(self.accepted.terms.accepted.on, Mark::Accepted)];
        for day in days {
            let after = self.on(day);
            let way = |direction, mark| goes(&before, &after, direction).then_some((day, mark));
            marks.extend(way(Direction::Up, Mark::StepUp).into_iter().chain(way(Direction::Down, Mark::StepDown)));
            before = after;
        }
        marks
    }
}

fn goes(before: &Plan, after: &Plan, direction: Direction) -> bool {
    let pairs = before.items().iter().zip(after.items());
    pairs.into_iter().any(|(before, after)| Direction::between(before.now, after.now) == direction)
}

/// Of all plans, from the oldest on. Of each as long as it was followed.
pub(in crate::domain) fn of(plans: &[PlanEntry]) -> Vec<(NaiveDate, Mark)> {
    let ends = plans.iter().skip(1).map(|next| Some(next.accepted.terms.accepted.on)).chain(once(None));
    let followed = plans.iter().zip(ends).flat_map(|(entry, end)| {
        entry.marks().into_iter().filter(move |(day, mark)| *mark == Mark::Accepted || end.is_none_or(|end| *day < end))
    });
    followed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::{Amount, Equipment, Exercise};
    use crate::domain::identity::{EventId, WorkerId};
    use crate::domain::level::{Level, Signs};
    use crate::domain::plan::{
        Accepted, Basis, Cause, ChangeEntry, Changed, ChangedBy, HomeAndHealth, ManualChoice, PlanStep, Progression,
        propose,
    };
    use crate::domain::session::vitals::RequestedVitals;
    use crate::domain::written::Name;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn entry(accepted: u32) -> PlanEntry {
        let circumstances = HomeAndHealth { equipment: Equipment::ALL.into(), ..HomeAndHealth::default() };
        let proposal = propose(Basis::Chosen(Level::B), &Signs::NONE_KNOWN, circumstances);
        let accepted = Accepted { by: Name::new("Fysioterapeut Prøve").unwrap(), on: day(accepted) };
        let plan = Plan::accept(proposal, accepted, Progression::ByProfessional, RequestedVitals::default()).unwrap();
        PlanEntry::new(EventId::from_bits(1), WorkerId::from_bits(2), plan)
    }

    fn change(entry: &mut PlanEntry, on: u32, from: Exercise, to: Planned) {
        let item = entry.plan.items().iter().position(|item| item.now.exercise == from).unwrap();
        let change = PlanStepChange { item, from: entry.plan.items()[item].now, to };
        let steps = vec![PlanStep { change, cause: Cause::Chosen(ManualChoice::Other) }];
        let changed = Changed { plan: entry.event, by: ChangedBy::Worker, steps };
        entry.change(ChangeEntry::new(EventId::from_bits(3), WorkerId::from_bits(2), day(on), 0, &changed));
    }

    const HELD: Exercise = Exercise::HeldFeetTogether;

    #[test]
    fn a_harder_form_and_more_of_the_same_go_up_and_an_equal_goes_across() {
        let full = Planned::of(HELD);
        let less = Planned { amount: Amount::seconds(10, 1), ..full };
        let between = Direction::between;
        assert_eq!(between(less, full), Direction::Up);
        assert_eq!(between(full, less), Direction::Down);
        assert_eq!(between(full, Planned::of(Exercise::HeldFeetInLine)), Direction::Up);
        assert_eq!(between(less, Planned::of(HELD.equals().next().unwrap())), Direction::Across);
    }

    #[test]
    fn steps_leave_a_mark_and_what_is_taken_back_the_same_day_none() {
        let mut entry = entry(3);
        let less = Planned { amount: Amount::seconds(10, 1), ..Planned::of(HELD) };
        change(&mut entry, 6, HELD, less);
        change(&mut entry, 10, HELD, Planned::of(HELD));
        change(&mut entry, 13, HELD, less);
        change(&mut entry, 13, HELD, Planned::of(HELD));
        change(&mut entry, 17, HELD, Planned::of(HELD.equals().next().unwrap()));
        assert_eq!(entry.marks(), [(day(3), Mark::Accepted), (day(6), Mark::StepDown), (day(10), Mark::StepUp)]);
    }

    #[test]
    fn a_plan_is_marked_as_long_as_it_is_followed() {
        let mut first = entry(3);
        let less = Planned { amount: Amount::seconds(10, 1), ..Planned::of(HELD) };
        change(&mut first, 12, HELD, less);
        assert_eq!(of(&[first, entry(10)]), [(day(3), Mark::Accepted), (day(10), Mark::Accepted)]);
        assert_eq!(of(&[]), []);
    }
}
