//! The one thing screens find in context.

use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::access::{PersonAccess, TabletAccess};
use crate::domain::event::Event;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::domain::moment::Moment;
use crate::platform::visibility::Visibility;
use crate::platform::{page, tick, visibility};
use crate::records::mirror::Mended;
use crate::state::door::Door;
use crate::state::env;
use crate::state::idle_lock::{IdleLock, Leading};
use crate::state::preferences::Preferences;
use crate::state::showing::Showing;
use crate::state::store::{AppStage, OpenStore};
use crate::state::updates::Updates;
use crate::text::{Lang, Phrase};
use crate::workspace::action::Action;
use crate::workspace::clock_doubt::ClockDoubt;
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
    /// The last day that was likely, or that a worker said was right.
    trusted_day: RwSignal<Option<NaiveDate>>,
    /// The day that the clock was set to while the app was open, until a worker has said whether it is right.
    set_to: RwSignal<Option<NaiveDate>>,
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
            trusted_day: RwSignal::new(None),
            set_to: RwSignal::new(None),
        };
        let shown = visibility::on_change(move |seen| {
            page::set_covered(seen == Visibility::Hidden);
            env::seen(seen);
            // Hidden, the page may be ended from here without a further event.
            spawn_local(store.settle_drafts());
            app.idle_lock.seen(seen);
            app.look_at_the_time();
        });
        Effect::new(move || {
            if let Some(why) = app.idle_lock.due_now() {
                app.door.lock(why);
                app.idle_lock.look();
            }
        });
        Effect::new(move || {
            // Held against what is on record anew.
            if app.stage().get() != AppStage::Open {
                app.trusted_day.set(None);
                env::believe_the_clock();
                app.set_to.set(None);
            }
        });
        let ticker = tick::every(LOOK_EVERY_MS, move || app.look_at_the_time());
        StoredValue::new_local((shown, ticker));
        app
    }

    /// Moves the date on, and sees whether the app has lain untouched for too long.
    fn look_at_the_time(self) {
        self.now.try_set(env::now());
        if self.set_to.try_get_untracked() != Some(env::doubted_day()) {
            self.set_to.try_set(env::doubted_day());
        }
        self.idle_lock.look();
        self.door.look_at_the_pin();
        if self.store.stage_now() == Some(AppStage::Open) && untrack(|| self.clock_doubt()).is_none() {
            self.trust_today();
        }
    }

    /// Whether the day is to be asked about before anything more is recorded. In practice nothing is. Tracks.
    pub(crate) fn clock_doubt(self) -> Option<ClockDoubt> {
        if self.stage().get() != AppStage::Open {
            return None;
        }
        if let Some(day) = self.set_to.get() {
            return Some(ClockDoubt::SetTo { day });
        }
        let last = self.trusted_day.get().or(self.view()?.newest_day)?;
        ClockDoubt::of(self.today(), last)
    }

    /// What the device tells is right.
    pub(crate) fn trust_the_clock(self) {
        env::believe_the_clock();
        self.look_at_the_time();
        self.trust_today();
    }

    fn trust_today(self) {
        let today = Some(untrack(|| self.today()));
        if self.trusted_day.try_get_untracked() != Some(today) {
            self.trusted_day.try_set(today);
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

    /// What was put back from the second copy. Tracks.
    pub(crate) fn mending(self) -> Option<Mended> {
        self.door.mended()
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

    pub(crate) fn note_tablet_access(self, access: TabletAccess) {
        self.store.note(Action::NoteTabletAccess(access));
    }

    /// The local date, moved on by the minute. Tracks.
    pub(crate) fn today(self) -> NaiveDate {
        self.now.get().local_date()
    }

    pub(crate) fn now(self) -> Moment {
        env::now()
    }

    /// While the returned value lives, what is on the page goes on in front of the lock, and no new version is offered.
    pub(crate) fn lead(self) -> Leading {
        self.idle_lock.lead()
    }
}

impl Default for App {
    fn default() -> Self {
        Self::new()
    }
}
