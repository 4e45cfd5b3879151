//! Putting back from the second copy what the browser has lost, before anybody unlocks.

use std::rc::Rc;

use futures::lock::Mutex;
use leptos::prelude::*;

use crate::records::mirror::Mended;
use crate::records::{AnyStore, Contents, Store, StoreError};

#[derive(Clone, Copy)]
pub(crate) struct DeviceMending {
    done: RwSignal<Option<Mended>>,
    /// Whoever has it holds the database against the copy. Nobody unlocks meanwhile.
    turn: StoredValue<Rc<Mutex<()>>, LocalStorage>,
}

impl DeviceMending {
    pub(super) fn new() -> Self {
        Self { done: RwSignal::new(None), turn: StoredValue::new_local(Rc::default()) }
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
                self.note(device.mend(None).await?);
                device.load().await
            }
            Err(StoreError::Damaged) if device.records_in_copy().await.is_some() => {
                device.set_aside().await?;
                self.note(device.mend(None).await?);
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
        if let Ok(mended) = device.mend(Some(&found)).await {
            self.note(mended);
        }
    }

    /// Whether something was put back that may let a store open which did not. What does not open is left as it is.
    pub(super) async fn look_again(self, device: &AnyStore) -> bool {
        match self.look(device).await {
            Ok(Some(found)) => match device.mend(Some(&found)).await {
                Ok(Some(mended)) => {
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
