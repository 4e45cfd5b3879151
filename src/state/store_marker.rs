//! What tells a lost store from a new device: which store was here, and how much it held. Nothing about any person.
//!
//! It is kept in two places that are lost in different ways; why, says `docs/decisions/0007-two-canaries.md`.

use std::collections::BTreeSet;

use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use crate::domain::erasure::PersonMark;
use crate::platform::durable_note;
use crate::platform::preferences::{self, Preference};
use crate::workspace::view::View;

const NOTE: &str = "canary";

/// What was stored here when the app last wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct StoreMarker {
    store: String,
    pub events: u64,
    /// Changes to the store since it was set up. Held against what the store says of itself.
    #[serde(default)]
    written: u64,
    /// Marks of those who were erased here, so that an older backup does not bring them back unasked.
    #[serde(default)]
    erased: Vec<String>,
}

impl StoreMarker {
    pub(super) fn of(view: &View) -> Self {
        let erased = view.erased.iter().map(|receipt| receipt.erasure.mark.to_string()).collect();
        Self { store: view.store.to_string(), events: view.events, written: view.written, erased }
    }

    /// How many changes were written in this very store. `None`: the marker is of another.
    pub(super) fn written_in(&self, view: &View) -> Option<u64> {
        (self.store == view.store.to_string()).then_some(self.written)
    }

    /// From wherever it is still found. A note may be older than the choices, and the other way round.
    pub(super) async fn find() -> Option<Self> {
        Self::both().await.into_iter().max_by_key(|canary| (canary.written, canary.events))
    }

    /// Of those who were erased on this tablet, as far as anything here still knows.
    pub(super) async fn erased() -> BTreeSet<PersonMark> {
        let both = Self::both().await;
        both.iter().flat_map(|canary| &canary.erased).filter_map(|mark| mark.parse().ok()).collect()
    }

    async fn both() -> Vec<Self> {
        let note = durable_note::read(NOTE).await.and_then(|text| serde_json::from_slice(text.as_bytes()).ok());
        note.into_iter().chain(preferences::get(Preference::Canary)).collect()
    }

    /// To be called at every save. The browser keeps it some seconds later.
    pub(super) fn keep(&self) {
        // A browser that keeps none still keeps the store.
        let _ = preferences::set(Preference::Canary, self);
    }

    /// To be called when a worker has put back a backup of an earlier day: the only way in which a marker falls.
    pub(super) async fn replace(&self) {
        self.keep();
        let Ok(text) = serde_json::to_string(self) else { return };
        let _ = durable_note::write(NOTE, &text).await;
    }

    /// To be called when everything was erased: nothing is missing here, and no choice of anybody's stays.
    pub(super) async fn forget() {
        // A marker that stays says that something was here, which is true.
        let _ = preferences::forget_all();
        let _ = durable_note::forget_all().await;
    }

    /// To be called when a store is opened. The browser keeps it at once, and nobody waits for it.
    pub(super) fn keep_at_once(&self) {
        let Ok(text) = serde_json::to_string(self) else { return };
        spawn_local(async move {
            let _ = durable_note::write(NOTE, &text).await;
        });
    }
}
