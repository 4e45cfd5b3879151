//! Plans that are proposed to persons: ten thousand at random, and fourteen typical ones for a physiotherapist to read.

mod any;
mod typical;

use std::collections::BTreeSet;

use hjemmetrener::domain::exercise::{Caution, Equipment, Exercise, Place, Planned, Purpose, Support};
use hjemmetrener::domain::level::{Level, Signs};
use hjemmetrener::domain::plan::{Basis, HomeAndHealth, Proposal, propose};

/// What a proposal is made from.
#[derive(Debug, Clone)]
struct PlannedPerson {
    basis: Basis,
    signs: Signs,
    home: HomeAndHealth,
}

impl PlannedPerson {
    fn proposal(&self) -> Proposal {
        propose(self.basis, &self.signs, self.home.clone())
    }

    /// What nothing speaks against: cautions, the home, the place, the level.
    fn may(&self, proposal: &Proposal, exercise: Exercise) -> bool {
        let aim = proposal.aim;
        let lies = exercise.place() == Place::Bed && aim.place != Place::Bed;
        let rises = self.signs.abilities.is_none_or(|able| able.rises) || !exercise.is_rise();
        self.home.allow(exercise)
            && Planned::of(exercise).lasts() <= 200
            && exercise.suits(aim.level)
            && rises
            && !lies
            && exercise.place() <= aim.place
            && (!self.asks_for_support() || !exercise.needs_both_hands())
            && !exercise.chain().is_for_professionals()
    }

    /// The risk of falling, or a stand that is too narrow, asks for more than free hands.
    fn asks_for_support(&self) -> bool {
        self.signs.reasons().next().is_some() || self.signs.abilities.is_some_and(|able| !able.stands_narrow)
    }

    fn all_that_may(&self, proposal: &Proposal) -> Vec<Exercise> {
        Exercise::ALL.iter().copied().filter(|it| self.may(proposal, *it)).collect()
    }
}
