//! What an exercise may give way to: where the session is done, and what is known of the person and the home.

use std::collections::BTreeSet;
use std::iter::successors;

use super::dose_step::{DoseNow, DoseStep, stepped};
use super::fill::is_within_reach;
use super::{HomeAndHealth, prescribed};
use crate::domain::exercise::{Exercise, Place, Planned, Support};
use crate::domain::level::Level;

#[derive(Clone, Copy)]
pub(super) struct PlanFrame<'a> {
    pub place: Place,
    pub level: Level,
    /// What the signs of a risk of falling ask for where the hands would be free.
    pub support: Option<Support>,
    pub circumstances: &'a HomeAndHealth,
}

/// From the first to be taken.
const LESS: [DoseStep; 3] = [DoseStep::LessLoad, DoseStep::FewerSets, DoseStep::FewerRepetitions];

impl PlanFrame<'_> {
    /// With the dose and the support that this person starts with.
    pub(super) fn of(self, exercise: Exercise) -> Planned {
        prescribed(exercise, self.level, self.support)
    }

    /// What the dose is now, and the heaviest load that there is in the home.
    pub(super) fn dose(self, planned: Planned) -> DoseNow {
        let there = |equipment| self.circumstances.equipment.contains(&equipment);
        let kind = planned.exercise.resistance().filter(|kind| there(kind.equipment()));
        DoseNow::of(planned, kind.map_or(0, |kind| kind.most()))
    }

    /// Less load, fewer sets, fewer repetitions; and where there is no less of it, one step down.
    pub(super) fn less(self, planned: Planned, taken: &BTreeSet<Exercise>) -> Option<Planned> {
        let less = LESS.into_iter().find_map(|step| stepped(planned, step));
        less.or_else(|| self.lighter(planned, taken))
    }

    /// One step down for this person in this home to what is not taken yet, and where there is none, less of the same.
    /// `None`: neither.
    pub(super) fn lighter(self, planned: Planned, taken: &BTreeSet<Exercise>) -> Option<Planned> {
        let easier = planned
            .exercise
            .easier_ones()
            .find(|easier| !taken.contains(easier) && self.has_room_for(*easier, planned.exercise));
        let less = || planned.amount.halved().map(|amount| Planned { amount, ..planned });
        easier.map(|exercise| self.of(exercise)).or_else(less)
    }

    /// One step up. What was made less comes back first.
    ///
    /// READING: a rung that is not for this person is passed over, but never a whole place.
    pub(super) fn harder(self, planned: Planned) -> Option<Planned> {
        let Planned { exercise, amount, .. } = planned;
        let start = self.of(exercise);
        if amount.work() < start.amount.work() {
            return Some(start);
        }
        let harder = successors(exercise.harder(), |exercise| exercise.harder())
            .find(|harder| self.circumstances.allow(*harder))?;
        let is_near = harder.place() == exercise.place() || harder.place().easier() == Some(exercise.place());
        is_near.then(|| self.of(harder))
    }

    /// As demanding for the same purpose, and not taken yet.
    pub(super) fn equals(self, planned: Planned, taken: &BTreeSet<Exercise>) -> impl Iterator<Item = Planned> {
        let fits =
            move |exercise: &Exercise| !taken.contains(exercise) && self.has_room_for(*exercise, planned.exercise);
        planned.exercise.equals().filter(fits).map(move |exercise| self.of(exercise))
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
