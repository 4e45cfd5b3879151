//! What is noted of who did and saw what, and the log that it is read from.

use futures::channel::oneshot;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::identity::PersonId;
use crate::platform::tick;
use crate::records::in_time::within;
use crate::state::store::OpenStore;
use crate::workspace::action::Action;
use crate::workspace::log::LogEntry;
use crate::workspace::problem::ActionError;

/// Longer than any save takes where the store answers, and shorter than a tap is remembered by a browser.
const NOTED_WITHIN_MS: u32 = 1_000;

impl OpenStore {
    /// Who did and saw what: with one person, or with the tablet. Nothing while locked.
    pub(crate) async fn log(self, person: Option<PersonId>) -> Vec<LogEntry> {
        let workspace = self.workspace.get_value();
        // So that what is being noted is in it, unless the store does not answer.
        drop(within(workspace.turn(), tick::after(NOTED_WITHIN_MS)).await);
        workspace.log(person)
    }

    /// Noted before what it is about, where the store answers; otherwise behind it: whoever wants to have what is theirs waits
    /// for no store. Tells whether it is on disk by then.
    pub(in crate::state) async fn note_first(self, action: Action) -> Result<bool, ActionError> {
        let (tell, told) = oneshot::channel();
        spawn_local(async move {
            let _ = tell.send(self.perform(action).await);
        });
        match within(told, tick::after(NOTED_WITHIN_MS)).await {
            Some(Ok(Ok(_))) => Ok(true),
            Some(Ok(Err(ActionError::Store(_))) | Err(_)) | None => Ok(false),
            Some(Ok(Err(why))) => Err(why),
        }
    }

    /// Written behind what somebody does, who waits for nothing. A device that cannot keep it says so at the next save.
    pub(crate) fn note(self, action: Action) {
        spawn_local(async move {
            let _ = self.perform(action).await;
        });
    }
}
