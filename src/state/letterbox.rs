//! What is written down in front of the lock, and what was found of it at the last unlock.

use leptos::prelude::*;

use crate::domain::form_draft::FormValues;
use crate::domain::identity::CaptureId;
use crate::records::{AnyStore, Store, StoreError};
use crate::state::env::Env;
use crate::workspace::letterbox::{CaptureError, Letterbox, LetterboxFound};

const DATABASE: &str = "hjemmetrener-letterbox";

#[derive(Clone, Copy)]
pub(crate) struct DoorLetterbox {
    store: StoredValue<AnyStore, LocalStorage>,
    found: RwSignal<LetterboxFound>,
}

impl DoorLetterbox {
    pub(super) fn new() -> Self {
        let store = StoredValue::new_local(AnyStore::single(DATABASE));
        Self { store, found: RwSignal::new(LetterboxFound::default()) }
    }

    pub(super) fn open(self) -> Letterbox {
        Letterbox::new(self.store.get_value())
    }

    /// Under which it lies, however often it is tried. `None`: the device gives no chance to draw one from.
    pub(crate) fn draw(self) -> Option<CaptureId> {
        let mut env = Env::default();
        Some(CaptureId::from_bits(env.circumstances().ok()?.fresh_id()))
    }

    /// Locked for everybody who has a code in the store at `home`. Returns when it is on disk.
    pub(super) async fn put_in(
        self,
        home: AnyStore,
        capture: CaptureId,
        values: FormValues,
    ) -> Result<(), CaptureError> {
        let contents = home.load().await?.ok_or(CaptureError::NoPadlock)?;
        let mut env = Env::default();
        let mut around = env.circumstances().map_err(|_| CaptureError::NoRandomSource)?;
        self.open().put_in(&contents.header, (capture, values), &mut around).await
    }

    /// What lay there at the last unlock. Tracks.
    pub(crate) fn found(self) -> LetterboxFound {
        self.found.get()
    }

    pub(super) fn tell(self, found: LetterboxFound) {
        self.found.set(found);
    }

    /// What does not open goes, by a worker's act.
    pub(crate) async fn throw_away_closed(self) -> Result<(), StoreError> {
        let closed = self.found.with_untracked(|found| found.closed.clone());
        self.open().throw_away(&closed).await?;
        self.found.try_update(|found| found.closed.retain(|capture| !closed.contains(capture)));
        Ok(())
    }

    pub(super) async fn erase(self) -> Result<(), StoreError> {
        self.store.get_value().erase_all().await
    }
}
