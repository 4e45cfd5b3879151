//! Asking about one thing before it is changed: open while there is something to ask about, closed when it is kept.

use leptos::prelude::*;

use crate::screens::shared::form::FormState;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{App, use_app};
use crate::text::screens::common;
use crate::workspace::action::Action;

/// One sheet's asking. Must be made by a component.
#[derive(Clone, Copy)]
pub struct Asking<T: Copy + Send + Sync + 'static> {
    app: App,
    about: RwSignal<Option<T>>,
    pub open: RwSignal<bool>,
    pub task: AsyncTask,
}

impl<T: Copy + Send + Sync + 'static> Asking<T> {
    /// Nothing is asked while `about` is `None`.
    pub fn new(about: RwSignal<Option<T>>) -> Self {
        let (open, task) = (RwSignal::new(false), AsyncTask::new());
        Effect::new(move || {
            task.forget_problem();
            open.set(about.get().is_some());
        });
        Self { app: use_app(), about, open, task }
    }

    pub fn dismiss(self) {
        self.about.set(None);
    }

    /// What comes of the answer. A sheet whose change is not kept stays open and says why.
    pub fn perform(self, action: Action) {
        self.task.run(async move {
            self.app.perform(action).await?;
            self.about.try_set(None);
            Ok(Next::Say(common::SAVED))
        });
    }

    /// The same for a form of the sheet, whose text goes with it.
    pub fn submit(self, form: FormState, action: Action) {
        self.task.run(async move {
            form.submit(vec![action]).await?;
            self.about.try_set(None);
            Ok(Next::Say(common::SAVED))
        });
    }
}
