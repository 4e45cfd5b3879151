//! Show mode: one person's progress on a tablet that is handed over.
//!
//! What is shown is taken out by the same allow-list as a link, and then the app is locked for good: its keys and all
//! other people are out of memory. The way back in is the ordinary way of unlocking, with the same patience.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::consent::{Content, Sharing, Way};
use crate::domain::history::History;
use crate::domain::identity::{ConsentId, PersonId};
use crate::exchange::share::{Occasion, Shared};
use crate::state::route::Route;
use crate::state::{App, Stage, address};
use crate::workspace::action::Action;
use crate::workspace::problem::{Problem, Refusal};

/// Untouched for this long the picture gives way to the locked app. Longer than an open app waits, because people talk.
pub(super) const SHOWN_LIMIT_MS: i64 = 30 * 60_000;

/// What is on the tablet while it is handed over.
#[derive(Debug, PartialEq)]
pub struct Shown {
    pub as_of: NaiveDate,
    pub contents: BTreeSet<Content>,
    /// Only what the contents allow.
    pub history: History,
    /// In practice there is nothing to lock and no code to know.
    pub needs_code: bool,
}

impl App {
    /// To the person: goals and sessions, and the tests only if that was chosen.
    pub async fn show_to_person(self, person: PersonId, with_tests: bool) -> Result<(), Problem> {
        let tests = with_tests.then_some(Content::Tests);
        self.show(person, [Content::Goals, Content::Attendance].into_iter().chain(tests).collect()).await
    }

    /// To a next of kin: what the consent allows. Noted on disk first.
    pub async fn show_to_kin(self, person: PersonId, consent: ConsentId) -> Result<(), Problem> {
        let contents = self.known(person, |history, today| {
            let entry = history.consent_on(consent, today).ok_or(Problem::Refused(Refusal::NoConsent))?;
            Ok(entry.consent.contents().clone())
        })?;
        let sharing = Sharing { consent, way: Way::Shown };
        self.perform(Action::Share { person, sharing }).await?;
        self.show(person, contents).await
    }

    async fn show(self, person: PersonId, contents: BTreeSet<Content>) -> Result<(), Problem> {
        let needs_code = self.stage.get_untracked() == Stage::Open;
        let shown = self.known(person, |history, as_of| {
            let occasion = Occasion { as_of, until: as_of, with_name: false };
            Ok(Shown { as_of, history: Shared::of(history, &contents, occasion).unfold(), contents, needs_code })
        })?;
        self.shown.set(Some(Rc::new(shown)));
        // Where the app opens when the showing is over.
        address::begin_at(Route::Person(person));
        self.stage.set(Stage::Showing);
        if needs_code {
            self.open.get_value().lock().await.take();
            self.view.set(None);
        }
        Ok(())
    }

    fn known<T>(
        self,
        person: PersonId,
        read: impl FnOnce(&History, NaiveDate) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let view = self.view.get_untracked().ok_or(Problem::Locked)?;
        let history = view.person(person).ok_or(Problem::Refused(Refusal::UnknownPerson))?;
        read(history, self.now().local_date())
    }

    /// Tracks.
    pub fn shown(self) -> Option<Rc<Shown>> {
        self.shown.get()
    }

    pub(super) fn shows_real_people(self) -> bool {
        self.shown.try_get_untracked().flatten().is_some_and(|shown| shown.needs_code)
    }

    /// Back to practice, which needs no code. A real store stays as locked as it is.
    pub fn end_practice_showing(self) {
        if self.shown.get_untracked().is_some_and(|shown| !shown.needs_code) {
            self.stage.set(Stage::Practice);
            self.shown.set(None);
        }
    }
}
