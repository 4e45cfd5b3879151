//! What one person is to do in a session: proposed by rule, accepted by a professional by name, changed step by step.
//!
//! Owns: filling twenty minutes, the proposal and its reasons, what may be changed and by whom, when a change is proposed.
//! Must not own: the exercises themselves, or how a session runs.
//! Start at [`propose`], then `fill.rs`, then `progress.rs`: each rule with its reason; `log.rs` is what is kept.

mod alone;
mod caution_terms;
mod change;
mod choices;
mod content;
mod dose_edit;
pub mod dose_step;
mod draft;
mod fill;
mod frame;
mod known;
mod log;
pub(in crate::domain) mod marks;
mod offers;
mod prescribe;
mod progress;
mod propose;
mod visit;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::exercise::{Caution, Equipment, Exercise, Place, Planned, Task};
use super::identity::GoalId;
use super::level::Level;
use super::session::vitals::RequestedVitals;
use super::written::Name;

pub use caution_terms::{CautionTerms, TypedCautionTerms, of_those};
pub use change::{Authorization, ChangeError, Decider, PlanStepChange};
pub use choices::{Instead, InsteadKind};
pub use content::SessionContent;
pub use dose_edit::{DoseSetting, set_by_hand};
pub use draft::{ByHand, PlanDraft, TypedLimits};
pub use fill::{EXERCISE_SECONDS, Fit, fill, least_balance};
pub use known::KnownOfPerson;
pub(in crate::domain) use known::told_of_falls;
pub use log::{Cause, ChangeEntry, Changed, ChangedBy, Declined, ManualChoice, PlanEntry, PlanStep};
pub use marks::{Direction, Mark};
pub use offers::Offers;
pub use prescribe::prescribed;
pub use progress::{Because, Suggestion, suggestions};
pub use propose::{Basis, PartSays, Proposal, Why, propose};
pub use visit::{Visit, VisitStatus};

/// What a session is filled for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Aim {
    pub place: Place,
    pub level: Level,
    pub emphasis: Emphasis,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Emphasis {
    Even,
    /// The «+»: more of the time is balance.
    Balance,
}

/// What is known of the person and the home.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HomeAndHealth {
    pub cautions: BTreeSet<Caution>,
    pub equipment: BTreeSet<Equipment>,
    /// What the goals are about, the most important first.
    pub tasks: Vec<Task>,
}

/// A proposal that a professional has accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub terms: PlanTerms,
    items: Vec<PlanItem>,
}

/// All of a plan but its exercises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanTerms {
    pub accepted: Accepted,
    pub aim: Aim,
    /// What the proposal rested on. Kept, so that words can say why.
    pub why: Vec<Why>,
    pub circumstances: HomeAndHealth,
    /// Which of the tasks each goal is about.
    pub goals: BTreeMap<GoalId, BTreeSet<Task>>,
    pub progression: Progression,
    /// What is measured before each session.
    pub asked: RequestedVitals,
    /// Falls in the twelve months before, as they were told; two stand for more. `None`: not known, or not kept yet.
    pub told_falls: Option<u8>,
    /// What a professional has said of the cautions; at most one for each.
    pub caution_terms: BTreeSet<CautionTerms>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    pub by: Name,
    pub on: NaiveDate,
}

/// Whether the worker may follow a proposed step up alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Progression {
    ByRule,
    ByProfessional,
}

/// One exercise of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanItem {
    /// As the professional last decided.
    pub prescribed: Planned,
    /// As it is done now.
    pub now: Planned,
    /// The day of its last change, or of the acceptance.
    pub since: NaiveDate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a plan needs at least one exercise")]
pub struct EmptyPlanError;

impl HomeAndHealth {
    /// Nothing speaks against the exercise, and what it needs is there.
    pub fn allow(&self, exercise: Exercise) -> bool {
        exercise.is_allowed_with(&self.cautions) && exercise.is_possible_with(&self.equipment)
    }
}

impl Plan {
    /// A plan as it was stored.
    pub fn new(terms: PlanTerms, items: Vec<PlanItem>) -> Result<Self, EmptyPlanError> {
        if items.is_empty() { Err(EmptyPlanError) } else { Ok(Self { terms, items }) }
    }

    /// A professional may have changed the proposal before accepting it.
    pub fn accept(
        proposal: Proposal,
        accepted: Accepted,
        progression: Progression,
        asked: RequestedVitals,
    ) -> Result<Self, EmptyPlanError> {
        let Proposal { aim, why, circumstances, items } = proposal;
        let since = accepted.on;
        let items = items.into_iter().map(|planned| PlanItem { prescribed: planned, now: planned, since }).collect();
        let goals = BTreeMap::new();
        Self::new(
            PlanTerms {
                accepted,
                aim,
                why,
                circumstances,
                goals,
                progression,
                asked,
                told_falls: None,
                caution_terms: BTreeSet::new(),
            },
            items,
        )
    }

    /// In order. Never empty.
    pub fn items(&self) -> &[PlanItem] {
        &self.items
    }

    /// The first exercise that a caution or the home speaks against. A plan with one is not to be accepted.
    pub fn not_allowed(&self) -> Option<Exercise> {
        let mut exercises = self.items.iter().flat_map(|item| [item.prescribed.exercise, item.now.exercise]);
        exercises.find(|exercise| !self.terms.circumstances.allow(*exercise))
    }

    /// What a whole session holds now.
    pub fn session(&self) -> Vec<Planned> {
        self.items.iter().map(|item| item.now).collect()
    }

    /// A lighter day: one step down everywhere, and where there is none, less of it.
    pub fn lighter_session(&self) -> Vec<Planned> {
        let all: Vec<usize> = (0..self.items.len()).collect();
        self.step_down(&all).into_values().collect()
    }

    /// What these items become when each goes one step down, with its place. No two exercises become the same one: the
    /// easiest moves first, so that what it was is free for the one above it, and where nothing easier is free, there is
    /// less of the same.
    fn step_down(&self, places: &[usize]) -> BTreeMap<usize, Planned> {
        let mut session = self.session();
        let mut places: Vec<usize> = places.iter().copied().filter(|place| *place < session.len()).collect();
        places.sort_by_key(|place| session[*place].exercise.rung());
        for place in &places {
            let taken = session.iter().map(|planned| planned.exercise).collect();
            session[*place] = self.lighter(session[*place], &taken).unwrap_or(session[*place]);
        }
        places.into_iter().map(|place| (place, session[place])).collect()
    }
}
