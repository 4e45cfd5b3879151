//! The plans of a history: the one that is followed now, and the days on which it went another way.

use chrono::NaiveDate;

use super::History;
use crate::domain::identity::EventId;
use crate::domain::plan::{Mark, PlanEntry, marks};

impl History {
    pub(super) fn plan_mut(&mut self, event: EventId) -> Option<&mut PlanEntry> {
        self.plans.iter_mut().find(|entry| entry.event == event)
    }

    /// By the day they were accepted, oldest first.
    pub fn plans(&self) -> &[PlanEntry] {
        &self.plans
    }

    /// The plan that is followed now.
    pub fn plan(&self) -> Option<&PlanEntry> {
        self.plans.last()
    }

    /// The days on which a plan was accepted or went a step up or down, in order of time.
    pub fn plan_marks(&self) -> Vec<(NaiveDate, Mark)> {
        marks::of(&self.plans)
    }
}
