//! A form that is being filled in: kept at each answer where it is led by the app, and recorded at the end.

use leptos::prelude::*;

use crate::domain::assessment::draft::AssessmentDraft;
use crate::domain::assessment::{Assessment, Source};
use crate::domain::identity::PersonId;
use crate::state::app::App;
use crate::state::savepoint::Savepoint;
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::problem::ActionError;

#[derive(Clone, Copy)]
pub struct FormKeeper {
    app: App,
    person: PersonId,
    savepoint: Savepoint,
}

impl FormKeeper {
    /// Must be made by a component; ends with it.
    pub fn new(app: App, person: PersonId) -> Self {
        Self { app, person, savepoint: Savepoint::new(app, person) }
    }

    pub fn keep(self, draft: AssessmentDraft) {
        self.savepoint.keep(Running::Assessment(draft));
    }

    /// Why the last answer is not on disk yet.
    pub fn problem(self) -> Signal<Option<ActionError>> {
        self.savepoint.problem()
    }

    pub async fn record(self, assessments: Vec<Assessment>) -> Result<(), ActionError> {
        // What comes from paper ends nothing that is running.
        if assessments.iter().any(|assessment| assessment.source == Source::Guided) {
            self.savepoint.close().await;
        }
        self.app.perform(Action::Assess { person: self.person, assessments }).await.map(|_| ())
    }

    pub async fn discard(self) -> Result<(), ActionError> {
        self.savepoint.close().await;
        self.app.perform(Action::DropRunning { person: self.person, kind: RunningKind::Assessment }).await.map(|_| ())
    }
}
