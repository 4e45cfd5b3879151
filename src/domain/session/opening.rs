//! What a session begins with: the plan it follows, how much of it, and what was asked before.

use super::held::{Before, Load};
use crate::domain::exercise::Planned;
use crate::domain::identity::EventId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The event that accepted the plan. `None`: no plan was accepted.
    plan: Option<EventId>,
    /// `None`: nobody asked.
    before: Option<Before>,
    load: Load,
    exercises: Vec<Planned>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a session needs at least one exercise")]
pub struct EmptySessionError;

impl Opening {
    /// `exercises` in the order they are done.
    pub fn new(
        plan: Option<EventId>,
        before: Option<Before>,
        load: Load,
        exercises: Vec<Planned>,
    ) -> Result<Self, EmptySessionError> {
        if exercises.is_empty() { Err(EmptySessionError) } else { Ok(Self { plan, before, load, exercises }) }
    }

    pub fn plan(&self) -> Option<EventId> {
        self.plan
    }

    pub fn before(&self) -> Option<&Before> {
        self.before.as_ref()
    }

    pub fn load(&self) -> Load {
        self.load
    }

    /// In the order they are done. Never empty.
    pub fn exercises(&self) -> &[Planned] {
        &self.exercises
    }
}
