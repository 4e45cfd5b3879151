//! What a professional or a worker may put in an exercise's place, before a plan is accepted and after.

use std::collections::BTreeSet;

use super::frame::PlanFrame;
use super::propose::support_of;
use super::{Aim, Plan, Proposal, SessionContent};
use crate::domain::exercise::{Exercise, Planned, Stage};

/// One thing that may take the place of an exercise, and what it is beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instead {
    pub kind: InsteadKind,
    pub planned: Planned,
}

/// From the most asked for to the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InsteadKind {
    /// As the professional last decided.
    Prescribed,
    Easier,
    Equal,
    Harder,
    /// Anything else of the same part of the session.
    Other,
}

impl Proposal {
    /// For the item in this place, from 0. Empty: there is no such item.
    pub fn instead_of(&self, place: usize) -> Vec<Instead> {
        let now = self.items.get(place).copied();
        now.map_or_else(Vec::new, |now| instead_of(self.frame(), now, None, &self.taken()))
    }

    /// Changes, leaves out (`None`) the item in this place.
    pub fn put(&mut self, place: usize, instead: Option<Planned>) {
        match (self.items.get_mut(place), instead) {
            (Some(item), Some(planned)) => *item = planned,
            (Some(_), None) => drop(self.items.remove(place)),
            (None, _) => {}
        }
        self.tell_not_served();
    }

    /// The same with other exercises: those that were chosen by hand before.
    pub fn with_items(&self, items: Vec<Planned>) -> Self {
        let mut proposal = Self { items, ..self.clone() };
        proposal.tell_not_served();
        proposal
    }

    /// What may be added to a part of the session.
    pub fn more_for(&self, stage: Stage) -> Vec<Instead> {
        others(self.frame(), stage, &self.taken()).collect()
    }

    /// Last in its part of the session.
    pub fn add(&mut self, planned: Planned) {
        let stage = |planned: &Planned| planned.exercise.purpose().stage();
        let at = self.items.partition_point(|item| stage(item) <= stage(&planned));
        self.items.insert(at, planned);
        self.tell_not_served();
    }

    /// What it comes to.
    pub fn content(&self) -> SessionContent {
        SessionContent::of(&self.items)
    }

    fn frame(&self) -> PlanFrame<'_> {
        let Aim { place, level, .. } = self.aim;
        PlanFrame { place, level, support: support_of(&self.why), circumstances: &self.circumstances }
    }

    fn taken(&self) -> BTreeSet<Exercise> {
        self.items.iter().map(|planned| planned.exercise).collect()
    }
}

impl Plan {
    /// For the item in this place, from 0. Empty: there is no such item.
    pub fn instead_of(&self, place: usize) -> Vec<Instead> {
        let Some(item) = self.items.get(place) else { return vec![] };
        let taken = self.items.iter().map(|item| item.now.exercise).collect();
        instead_of(self.frame(), item.now, Some(item.prescribed), &taken)
    }
}

fn instead_of(frame: PlanFrame, now: Planned, prescribed: Option<Planned>, taken: &BTreeSet<Exercise>) -> Vec<Instead> {
    let of = |kind| move |planned| Instead { kind, planned };
    let back = prescribed.filter(|prescribed| *prescribed != now).map(of(InsteadKind::Prescribed));
    let near = frame.lighter(now, taken).map(of(InsteadKind::Easier)).into_iter();
    let near = near.chain(frame.equals(now, taken).map(of(InsteadKind::Equal)));
    let near = near.chain(frame.harder(now).map(of(InsteadKind::Harder)));
    let far = others(frame, now.exercise.purpose().stage(), taken);
    let mut found: Vec<Instead> = Vec::new();
    for instead in back.into_iter().chain(near).chain(far) {
        if found.iter().all(|known| known.planned != instead.planned) {
            found.push(instead);
        }
    }
    found
}

/// With the dose of the level, from the easiest on.
fn others(frame: PlanFrame, stage: Stage, taken: &BTreeSet<Exercise>) -> impl Iterator<Item = Instead> {
    let fits = move |exercise: &Exercise| {
        exercise.purpose().stage() == stage && !taken.contains(exercise) && frame.may_be_chosen(*exercise)
    };
    let mut exercises: Vec<Exercise> = Exercise::ALL.iter().copied().filter(fits).collect();
    exercises.sort_by_key(|exercise| exercise.rung());
    exercises.into_iter().map(move |exercise| Instead { kind: InsteadKind::Other, planned: frame.of(exercise) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::{Caution, Equipment, Place};
    use crate::domain::level::{Level, Signs};
    use crate::domain::plan::{Basis, HomeAndHealth, propose};

    fn proposal(level: Level, cautions: &[Caution]) -> Proposal {
        let circumstances = HomeAndHealth {
            equipment: Equipment::ALL.into(),
            cautions: cautions.iter().copied().collect(),
            ..HomeAndHealth::default()
        };
        propose(Basis::Chosen(level), &Signs::NONE_KNOWN, circumstances)
    }

    fn place_of(proposal: &Proposal, exercise: Exercise) -> usize {
        proposal.items.iter().position(|planned| planned.exercise == exercise).unwrap()
    }

    #[test]
    fn the_neighbours_come_first_and_nothing_twice() {
        let proposal = proposal(Level::B, &[]);
        let choices = proposal.instead_of(place_of(&proposal, Exercise::HeldFeetTogether));
        let kinds: Vec<_> = choices.iter().map(|it| (it.kind, it.planned.exercise)).collect();
        assert_eq!(kinds[0], (InsteadKind::Easier, Exercise::SeatedFeetInLine));
        assert!(kinds.contains(&(InsteadKind::Harder, Exercise::HeldFeetInLine)));
        for (place, choice) in choices.iter().enumerate() {
            assert!(choices[place + 1..].iter().all(|other| other.planned != choice.planned), "{choice:?}");
        }
        assert_eq!(proposal.instead_of(99), []);
    }

    #[test]
    fn nothing_is_offered_that_a_caution_speaks_against_or_that_is_there_already() {
        let proposal = proposal(Level::C, &[Caution::Dizziness, Caution::Shoulder]);
        for place in 0..proposal.items.len() {
            let now = proposal.items[place];
            for Instead { kind, planned } in proposal.instead_of(place) {
                assert!(proposal.circumstances.allow(planned.exercise), "{planned:?}");
                let taken = proposal.items.iter().any(|item| item.exercise == planned.exercise);
                let neighbour = matches!(kind, InsteadKind::Easier | InsteadKind::Harder);
                assert!(!taken || neighbour || planned.exercise == now.exercise, "{kind:?} {planned:?}");
            }
        }
    }

    #[test]
    fn nobody_who_is_up_is_offered_to_lie_down_and_a_more_demanding_place_may_be_chosen() {
        let proposal = proposal(Level::B, &[]);
        let places: BTreeSet<Place> = Stage::ALL
            .iter()
            .flat_map(|stage| proposal.more_for(*stage))
            .map(|it| it.planned.exercise.place())
            .collect();
        assert!(!places.contains(&Place::Bed) && places.contains(&Place::Walking), "{places:?}");
    }

    #[test]
    fn an_exercise_is_added_last_in_its_part_and_taken_out_again() {
        let mut proposal = proposal(Level::B, &[]);
        let before = (proposal.items.clone(), proposal.content().seconds);
        let more = proposal.more_for(Stage::Balance)[0].planned;
        proposal.add(more);
        let place = place_of(&proposal, more.exercise);
        let stage = |place: usize| proposal.items[place].exercise.purpose().stage();
        assert_eq!((stage(place - 1), stage(place + 1)), (Stage::Balance, Stage::Everyday));
        assert_eq!(proposal.content().seconds, before.1 + more.share());
        proposal.put(place, None);
        assert_eq!(proposal.items, before.0);
    }

    #[test]
    fn what_was_chosen_by_hand_before_is_put_back_as_a_whole() {
        let ruled = proposal(Level::B, &[]);
        let mut made = ruled.clone();
        made.put(0, None);
        made.add(made.more_for(Stage::Balance)[0].planned);
        assert_eq!(ruled.with_items(made.items.clone()), made);
        assert_eq!(made.with_items(ruled.items.clone()), ruled);
    }
}
