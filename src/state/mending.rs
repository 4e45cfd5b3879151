//! Putting back from the second copy what the browser has lost, before anybody unlocks.

use std::rc::Rc;

use futures::lock::Mutex;
use leptos::prelude::*;

use crate::records::mirror::{Mended, MirrorError, MirrorOutcome};
use crate::records::{AnyStore, Contents, SecondCopyIs, Store, StoreError, Subject};
use crate::workspace::Workspace;
use crate::workspace::circumstances::Circumstances;

/// What a device holds.
pub(super) enum LyingHere {
    Store(Contents),
    Nothing,
    /// The database is empty, and the copy does not answer.
    NobodyKnows,
}

/// What the second copy holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SecondCopy {
    /// From which nothing could be put back.
    None,
    Records(usize),
    /// It was asked, and did not answer in time.
    NoAnswer,
}

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
    /// put aside. `now_ms`: since 1970.
    pub(super) async fn look(self, device: &AnyStore, now_ms: i64) -> Result<LyingHere, StoreError> {
        let turn = self.turn.get_value();
        let _turn = turn.lock().await;
        match device.load().await {
            Ok(Some(found)) => return Ok(LyingHere::Store(found)),
            Ok(None) => {}
            Err(StoreError::Damaged) if matches!(device.copied().await, Ok(Some(_))) => {
                device.set_aside(now_ms, SecondCopyIs::PutBack).await?
            }
            Err(error) => return Err(error),
        }
        let MirrorOutcome { mended, is_silent, .. } = device.mend(None).await?;
        if is_silent {
            return Ok(LyingHere::NobodyKnows);
        }
        self.note(mended);
        Ok(device.load().await?.map_or(LyingHere::Nothing, LyingHere::Store))
    }

    /// What was found, held against the copy. Takes its time where there is much, and nobody waits but who unlocks.
    pub(super) async fn hold_against_copy(self, device: &AnyStore, found: Contents) {
        let turn = self.turn.get_value();
        let _turn = turn.lock().await;
        // What cannot be mended is told when it is unlocked.
        if let Ok(MirrorOutcome { mended, differs, .. }) = device.mend(Some(&found)).await {
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

    /// Once unlocked: whether rows that do not open were put back from the copy, where they do. The store is then opened
    /// anew.
    pub(super) async fn put_back_aside(
        self,
        device: &AnyStore,
        opened: &mut Workspace,
        around: &mut Circumstances<'_>,
    ) -> bool {
        if !opened.has_rows_aside() {
            return false;
        }
        let Ok(Some(copied)) = device.copied().await else { return false };
        match opened.put_back_aside(&copied, around).await {
            Ok(count @ 1..) => {
                self.note(Some(Mended::Rows { count }));
                true
            }
            // What is left is told, and tried again at the next unlock.
            Ok(0) | Err(_) => false,
        }
    }

    /// Whether something was put back that may let a store open which did not. What does not open is left as it is.
    pub(super) async fn look_again(self, device: &AnyStore, now_ms: i64) -> bool {
        match self.look(device, now_ms).await {
            Ok(LyingHere::Store(found)) => match device.mend(Some(&found)).await {
                Ok(MirrorOutcome { mended: Some(mended), .. }) => {
                    self.note(Some(mended));
                    true
                }
                // It was gone altogether, and is here again.
                _ => self.done.get_untracked().is_some(),
            },
            Ok(LyingHere::Nothing | LyingHere::NobodyKnows) | Err(_) => false,
        }
    }

    pub(super) async fn copy(self, device: &AnyStore) -> SecondCopy {
        match device.copied().await {
            Ok(Some(copied)) => SecondCopy::Records(copied.records.len()),
            Ok(None) | Err(MirrorError::Refused) => SecondCopy::None,
            Err(MirrorError::NoAnswer) => SecondCopy::NoAnswer,
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
