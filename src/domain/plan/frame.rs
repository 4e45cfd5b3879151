//! What an exercise may give way to: where the session is done, and what is known of the person and the home.

use std::collections::BTreeSet;
use std::iter::successors;

use super::HomeAndHealth;
use super::fill::is_within_reach;
use crate::domain::exercise::Planned;
use crate::domain::exercise::{Exercise, Place};

#[derive(Clone, Copy)]
pub(super) struct PlanFrame<'a> {
    pub place: Place,
    pub circumstances: &'a HomeAndHealth,
}

impl PlanFrame<'_> {
    /// One step down for this person in this home to what is not taken yet, and where there is none, less of the same.
    /// `None`: neither.
    pub(super) fn lighter(self, planned: Planned, taken: &BTreeSet<Exercise>) -> Option<Planned> {
        let easier = planned
            .exercise
            .easier_ones()
            .find(|easier| !taken.contains(easier) && self.has_room_for(*easier, planned.exercise));
        let less = || planned.amount.halved().map(|amount| Planned { amount, ..planned });
        easier.map(Planned::of).or_else(less)
    }

    /// One step up. What was made less comes back first.
    ///
    /// READING: a rung that is not for this person is passed over, but never a whole place.
    pub(super) fn harder(self, planned: Planned) -> Option<Planned> {
        let Planned { exercise, amount, .. } = planned;
        if amount.work() < exercise.amount().work() {
            return Some(Planned::of(exercise));
        }
        let harder = successors(exercise.harder(), |exercise| exercise.harder())
            .find(|harder| self.circumstances.allow(*harder))?;
        let is_near = harder.place() == exercise.place() || harder.place().easier() == Some(exercise.place());
        is_near.then(|| Planned::of(harder))
    }

    /// As demanding for the same purpose, and not taken yet.
    pub(super) fn equals(self, planned: Planned, taken: &BTreeSet<Exercise>) -> impl Iterator<Item = Planned> {
        let fits =
            move |exercise: &Exercise| !taken.contains(exercise) && self.has_room_for(*exercise, planned.exercise);
        planned.exercise.equals().filter(fits).map(Planned::of)
    }

    /// Who is up does not lie down for an easier form.
    fn has_room_for(self, exercise: Exercise, instead_of: Exercise) -> bool {
        self.circumstances.allow(exercise) && (self.is_within_reach(exercise) || instead_of.place() == Place::Bed)
    }

    /// Anything a professional may choose: also from a more demanding place, but nothing for which one who is up lies
    /// down.
    pub(super) fn may_be_chosen(self, exercise: Exercise) -> bool {
        self.circumstances.allow(exercise) && (self.is_within_reach(exercise) || exercise.place() > self.place)
    }

    fn is_within_reach(self, exercise: Exercise) -> bool {
        is_within_reach(exercise, self.place, &self.circumstances.tasks)
    }
}
