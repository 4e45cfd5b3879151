//! The one thing screens find in context.

use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::access::PersonAccess;
use crate::domain::event::Event;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::domain::moment::Moment;
use crate::platform::{tick, visibility};
use crate::state::door::Door;
use crate::state::env;
use crate::state::idle_lock::{IdleLock, Leading};
use crate::state::preferences::Preferences;
use crate::state::showing::Showing;
use crate::state::store::{AppStage, OpenStore};
use crate::state::updates::Updates;
use crate::text::{Lang, Phrase};
use crate::workspace::action::Action;
use crate::workspace::problem::ActionError;
use crate::workspace::view::View;

const LOOK_EVERY_MS: u32 = 10_000;

/// Copied freely; all of it is signals. What most screens need is asked of it directly, the rest of its parts.
#[derive(Clone, Copy)]
pub(crate) struct App {
    pub preferences: Preferences,
    pub store: OpenStore,
    pub door: Door,
    pub showing: Showing,
    pub idle_lock: IdleLock,
    pub updates: Updates,
    now: RwSignal<Moment>,
}

/// The app from context. It is provided by `app.rs` before any screen exists.
pub(crate) fn use_app() -> App {
    expect_context::<App>()
}

impl App {
    /// Must be made by the page's root; watches over the time for as long as that lives.
    pub(crate) fn new() -> Self {
        let (preferences, store) = (Preferences::read(), OpenStore::new());
        let showing = Showing::new(store);
        let app = Self {
            preferences,
            store,
            door: Door::new(store, showing, preferences),
            showing,
            idle_lock: IdleLock::new(store, showing),
            updates: Updates::new(),
            now: RwSignal::new(env::now()),
        };
        let shown = visibility::on_change(move |_| {
            // Hidden, the page may be ended from here without a further event.
            spawn_local(store.settle_drafts());
            app.look_at_the_time();
        });
        let ticker = tick::every(LOOK_EVERY_MS, move || app.look_at_the_time());
        StoredValue::new_local((shown, ticker));
        app
    }

    /// Moves the date on, and locks what has lain untouched for too long.
    fn look_at_the_time(self) {
        self.now.try_set(env::now());
        if self.idle_lock.is_over() {
            spawn_local(self.door.lock());
        }
    }

    /// The language of the screen. Tracks.
    pub(crate) fn lang(self) -> Lang {
        self.preferences.lang.get()
    }

    /// A phrase in the language of the screen, for a part's text.
    pub(crate) fn say(self, phrase: Phrase) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || phrase.in_lang(self.lang())
    }

    /// The same, for a text that a part can do without.
    pub(crate) fn say_some(self, phrase: Phrase) -> impl Fn() -> Option<String> + Copy + Send + Sync + 'static {
        move || Some(phrase.in_lang(self.lang()).to_owned())
    }

    pub(crate) fn stage(self) -> Signal<AppStage> {
        self.store.stage()
    }

    /// The view, or nothing while locked. Tracks.
    pub(crate) fn view(self) -> Option<Rc<View>> {
        self.store.view()
    }

    /// One person's history. Tracks.
    pub(crate) fn person(self, person: PersonId) -> Option<Rc<History>> {
        self.store.person(person)
    }

    /// The only way to change what is kept. Returns when it is on disk.
    pub(crate) async fn perform(self, action: Action) -> Result<Vec<Event>, ActionError> {
        self.store.perform(action).await
    }

    /// Somebody looks at the person: noted once since the tablet was unlocked.
    pub(crate) fn note_opened(self, person: PersonId) {
        let is_noted = untrack(|| self.store.view()).is_none_or(|view| view.opened.contains(&person));
        if !is_noted {
            self.note_access(person, PersonAccess::Opened);
        }
    }

    pub(crate) fn note_access(self, person: PersonId, access: PersonAccess) {
        self.store.note(Action::NoteAccess { person, access });
    }

    /// The local date, moved on by the minute. Tracks.
    pub(crate) fn today(self) -> NaiveDate {
        self.now.get().local_date()
    }

    pub(crate) fn now(self) -> Moment {
        env::now()
    }

    /// While the returned value lives, the app does not lock itself and offers no new version.
    pub(crate) fn lead(self) -> Leading {
        self.idle_lock.lead()
    }
}

impl Default for App {
    fn default() -> Self {
        Self::new()
    }
}
