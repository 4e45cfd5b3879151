//! A proposal of a plan that is being made: kept at each choice, and accepted at the end.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::plan::{Plan, PlanDraft};
use crate::state::app::App;
use crate::state::savepoint::Savepoint;
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::problem::ActionError;

#[derive(Clone, Copy)]
pub(crate) struct PlanKeeper {
    app: App,
    person: PersonId,
    savepoint: Savepoint,
}

/// The proposal of a person that was left unaccepted, if there is one.
pub(crate) fn left_plan(app: App, person: PersonId) -> Option<PlanDraft> {
    match app.view()?.running.get(&(person, RunningKind::Plan)) {
        Some(Running::Plan(draft)) => Some(draft.clone()),
        Some(Running::Session(_) | Running::Assessment(_)) | None => None,
    }
}

impl PlanKeeper {
    /// Must be made by a component; ends with it.
    pub(crate) fn new(app: App, person: PersonId) -> Self {
        Self { app, person, savepoint: Savepoint::new(app, person, RunningKind::Plan) }
    }

    pub(crate) fn keep(self, draft: PlanDraft) {
        self.savepoint.keep(Running::Plan(draft));
    }

    /// Why the last choice is not on disk yet.
    pub(crate) fn problem(self) -> Signal<Option<ActionError>> {
        self.savepoint.problem()
    }

    pub(crate) async fn accept(self, plan: Plan) -> Result<(), ActionError> {
        self.savepoint.close().await;
        self.app.perform(Action::AcceptPlan { person: self.person, plan }).await.map(|_| ())
    }

    pub(crate) async fn discard(self) -> Result<(), ActionError> {
        self.savepoint.close().await;
        self.app.perform(Action::DropRunning { person: self.person, kind: RunningKind::Plan }).await.map(|_| ())
    }
}
