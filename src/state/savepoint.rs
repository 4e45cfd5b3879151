//! Keeping where a running session or test stands: the newest state is written, one write at a time.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::identity::PersonId;
use crate::platform::tick;
use crate::state::app::App;
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::problem::ActionError;

#[derive(Clone, Copy)]
pub(super) struct Savepoint {
    app: App,
    person: PersonId,
    kind: RunningKind,
    writing: StoredValue<bool>,
    problem: RwSignal<Option<ActionError>>,
}

impl Savepoint {
    pub(super) fn new(app: App, person: PersonId, kind: RunningKind) -> Self {
        Self { app, person, kind, writing: StoredValue::new(false), problem: RwSignal::new(None) }
    }

    /// Why the last write failed, until one succeeds.
    pub(super) fn problem(self) -> Signal<Option<ActionError>> {
        self.problem.into()
    }

    /// States that come while a write is under way replace each other; the last one is written, by whoever locks if need
    /// be.
    pub(super) fn keep(self, running: Running) {
        self.app.store.led_on(self.person, running);
        if self.writing.try_get_value() == Some(false) {
            self.writing.set_value(true);
            spawn_local(self.write());
        }
    }

    async fn write(self) {
        while let Some(running) = self.app.store.led_last(self.person, self.kind) {
            let kept = self.app.perform(Action::KeepRunning { person: self.person, running: running.clone() }).await;
            self.app.store.forget_led(self.person, self.kind, Some(&running));
            self.problem.try_set(kept.err());
        }
        self.writing.try_set_value(false);
    }

    /// Writes nothing more; done when no write is under way. What ends a session must come after this.
    pub(super) async fn close(self) {
        self.app.store.forget_led(self.person, self.kind, None);
        while self.writing.try_get_value() == Some(true) {
            tick::after(5).await;
        }
    }
}
