//! Putting back from the second copy what the browser has lost, before anybody unlocks.

use std::rc::Rc;

use futures::lock::Mutex;
use leptos::prelude::*;

use crate::records::mirror::{Mended, MirrorOutcome};
use crate::records::{AnyStore, Contents, Store, StoreError, Subject};
use crate::workspace::Workspace;

#[derive(Clone, Copy)]
pub(crate) struct DeviceMending {
    done: RwSignal<Option<Mended>>,
    /// The copy, where only whoever has the keys can tell whether it is later.
    copied: StoredValue<Option<Contents>, LocalStorage>,
    /// Whoever has it holds the database against the copy. Nobody unlocks meanwhile.
    turn: StoredValue<Rc<Mutex<()>>, LocalStorage>,
}

impl DeviceMending {
    pub(super) fn new() -> Self {
        Self {
            done: RwSignal::new(None),
            copied: StoredValue::new_local(None),
            turn: StoredValue::new_local(Rc::default()),
        }
    }

    /// What was put back since the page was loaded. Tracks.
    pub(crate) fn done(self) -> Option<Mended> {
        self.done.get()
    }

    /// What lies here, from the copy where the database is empty, or holds rows and nothing to open them with: those are
    /// put aside.
    pub(super) async fn look(self, device: &AnyStore) -> Result<Option<Contents>, StoreError> {
        let turn = self.turn.get_value();
        let _turn = turn.lock().await;
        match device.load().await {
            Ok(Some(found)) => Ok(Some(found)),
            Ok(None) => {
                self.note(device.mend(None).await?.mended);
                device.load().await
            }
            Err(StoreError::Damaged) if device.records_in_copy().await.is_some() => {
                device.set_aside().await?;
                self.note(device.mend(None).await?.mended);
                device.load().await
            }
            Err(error) => Err(error),
        }
    }

    /// What was found, held against the copy. Takes its time where there is much, and nobody waits but who unlocks.
    pub(super) async fn hold_against_copy(self, device: &AnyStore, found: Contents) {
        let turn = self.turn.get_value();
        let _turn = turn.lock().await;
        // What cannot be mended is told when it is unlocked.
        if let Ok(MirrorOutcome { mended, differs }) = device.mend(Some(&found)).await {
            self.note(mended);
            self.copied.try_set_value(differs);
        }
    }

    /// Once unlocked: whether the copy said more changes than the database, which is then what the copy was.
    pub(super) async fn catch_up(self, device: &AnyStore, opened: &Workspace) -> bool {
        let Some(copied) = self.copied.try_update_value(Option::take).flatten() else { return false };
        let head = copied.heads.iter().find(|head| head.subject == Subject::Store);
        if !head.is_some_and(|head| opened.is_behind(head)) {
            return false;
        }
        let caught_up = device.catch_up(copied).await.ok().flatten();
        self.note(caught_up);
        caught_up.is_some()
    }

    /// Whether something was put back that may let a store open which did not. What does not open is left as it is.
    pub(super) async fn look_again(self, device: &AnyStore) -> bool {
        match self.look(device).await {
            Ok(Some(found)) => match device.mend(Some(&found)).await {
                Ok(MirrorOutcome { mended: Some(mended), .. }) => {
                    self.note(Some(mended));
                    true
                }
                // It was gone altogether, and is here again.
                _ => self.done.get_untracked().is_some(),
            },
            Ok(None) | Err(_) => false,
        }
    }

    /// Until nothing is being mended.
    pub(super) async fn settled(self) {
        let turn = self.turn.get_value();
        drop(turn.lock().await);
    }

    fn note(self, mended: Option<Mended>) {
        if mended.is_some() {
            self.done.try_set(mended);
        }
    }
}
