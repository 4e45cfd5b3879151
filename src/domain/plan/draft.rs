//! A proposal on its way, as it is kept until somebody accepts it: what was chosen and typed, and what was changed by hand.

use std::collections::BTreeSet;

use super::{Progression, TypedCautionTerms};
use crate::domain::exercise::Planned;
use crate::domain::exercise::{Caution, Equipment, Task};
use crate::domain::identity::GoalId;
use crate::domain::level::Level;
use crate::domain::session::vitals::Measure;

/// What was measured is not in it: that is asked for anew.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanDraft {
    /// As a professional chose, where nothing measured decides.
    pub level: Option<Level>,
    /// In the last twelve months; two stand for more. `None`: not known.
    pub falls: Option<u8>,
    pub fall_needed_care: bool,
    pub has_dementia: bool,
    pub cautions: BTreeSet<Caution>,
    pub equipment: BTreeSet<Equipment>,
    /// What each goal is about; without a goal, what is practised at all.
    pub tasks: Vec<(Option<GoalId>, BTreeSet<Task>)>,
    /// What is measured before each session.
    pub measures: BTreeSet<Measure>,
    /// As typed.
    pub lowest_saturation: String,
    /// `None`: nothing is typed.
    pub limits: Option<TypedLimits>,
    pub caution_terms: BTreeSet<TypedCautionTerms>,
    pub progression: Option<Progression>,
    /// Of who accepts it, as typed.
    pub name: String,
    /// `None`: the exercises are those of the rule.
    pub by_hand: Option<ByHand>,
}

/// Limits agreed for the person, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedLimits {
    pub systolic: String,
    pub pulse: String,
}

/// The exercises as they were changed by hand. They stand only while the rule still gives what they were made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByHand {
    pub from: Vec<Planned>,
    pub made: Vec<Planned>,
}
