//! Show mode: one person's progress on a tablet that is handed over.
//!
//! What is shown is taken out by the same allow-list as a link, and then the app is locked for good: its keys and all
//! other people are out of memory. The way back in is the ordinary way of unlocking, with the same unlock_backoff.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::access::{LockReason, PersonAccess, TabletAccess};
use crate::domain::consent::{Content, Sharing, SharingWay};
use crate::domain::history::History;
use crate::domain::identity::{ConsentId, PersonId};
use crate::exchange::share::{ShareOptions, Shared};
use crate::state::route::Route;
use crate::state::store::{AppStage, OpenStore};
use crate::state::{address, env};
use crate::workspace::action::Action;
use crate::workspace::problem::{ActionError, RefusalError};

/// What is on the tablet while it is handed over.
#[derive(Debug, PartialEq)]
pub(crate) struct ShownProgress {
    pub as_of: NaiveDate,
    pub contents: BTreeSet<Content>,
    /// Only what the contents allow.
    pub history: History,
    /// In practice there is nothing to lock and no code to know.
    pub needs_code: bool,
}

#[derive(Clone, Copy)]
pub(crate) struct Showing {
    store: OpenStore,
    shown: RwSignal<Option<Rc<ShownProgress>>, LocalStorage>,
}

impl Showing {
    pub(crate) fn new(store: OpenStore) -> Self {
        Self { store, shown: RwSignal::new_local(None) }
    }

    /// To the person: goals and sessions, and the tests only if that was chosen.
    pub(crate) async fn to_person(self, person: PersonId, with_tests: bool) -> Result<(), ActionError> {
        let tests = with_tests.then_some(Content::Tests);
        // Where it cannot be kept the person sees their own progress all the same.
        let access = PersonAccess::ShownToPerson;
        let _ = self.store.perform(Action::NoteAccess { person, access }).await;
        self.begin(person, [Content::Goals, Content::Attendance].into_iter().chain(tests).collect()).await
    }

    /// To a next of kin: what the consent allows. Noted on disk first.
    pub(crate) async fn to_kin(self, person: PersonId, consent: ConsentId) -> Result<(), ActionError> {
        let contents = self.known(person, |history, today| {
            let entry = history.consent_on(consent, today).ok_or(ActionError::Refused(RefusalError::NoConsent))?;
            Ok(entry.consent.contents().clone())
        })?;
        let sharing = Sharing { consent, way: SharingWay::Shown };
        self.store.perform(Action::Share { person, sharing }).await?;
        self.begin(person, contents).await
    }

    async fn begin(self, person: PersonId, contents: BTreeSet<Content>) -> Result<(), ActionError> {
        let needs_code = self.store.stage_now() == Some(AppStage::Open);
        let shown = self.known(person, |history, as_of| {
            let occasion = ShareOptions { as_of, until: as_of, with_name: false };
            Ok(ShownProgress {
                as_of,
                history: Shared::of(history, &contents, occasion).unfold(),
                contents,
                needs_code,
            })
        })?;
        self.shown.set(Some(Rc::new(shown)));
        // Where the app opens when the showing is over.
        address::begin_at(Route::Person(person));
        self.store.turn_to(AppStage::Showing);
        if needs_code {
            self.store.close(Some(TabletAccess::Locked(LockReason::ForShowing)));
        }
        Ok(())
    }

    fn known<T>(
        self,
        person: PersonId,
        read: impl FnOnce(&History, NaiveDate) -> Result<T, ActionError>,
    ) -> Result<T, ActionError> {
        let view = untrack(|| self.store.view()).ok_or(ActionError::Locked)?;
        let history = view.person(person).ok_or(ActionError::Refused(RefusalError::UnknownPerson))?;
        read(history, env::now().local_date())
    }

    /// Tracks.
    pub(crate) fn shown(self) -> Option<Rc<ShownProgress>> {
        self.shown.get()
    }

    /// `None`: nothing is shown.
    pub(super) fn needs_code(self) -> Option<bool> {
        self.shown.try_get_untracked().flatten().map(|shown| shown.needs_code)
    }

    pub(super) fn end(self) {
        self.shown.set(None);
    }

    /// Back to practice, which needs no code. A real store stays as locked as it is.
    pub(crate) fn end_in_practice(self) {
        if self.needs_code() == Some(false) {
            self.store.turn_to(AppStage::Practice);
            self.end();
        }
    }
}
