//! The running app as signals: which stage it is in, the view of what is kept, and the doors to change it.
//!
//! Owns: signals around the workspace, the device's time and chance handed to it, driving a session or a test.
//! Must not own: rules, words, what a screen looks like. Start at [`App`].

pub mod address;
pub mod assessment_driver;
mod canary;
mod codes;
pub mod form_keeper;
mod guard;
mod lit_screen;
mod opening;
pub mod plan_keeper;
pub mod preferences;
pub mod route;
mod savepoint;
pub mod session_driver;
mod sharing;
mod showing;
mod sound;
pub mod sppb_driver;
mod stopwatch;
mod surroundings;
pub mod viewer;
pub mod voice;

use std::rc::Rc;

use chrono::NaiveDate;
use futures::lock::Mutex;
use leptos::prelude::*;

use crate::domain::event::Event;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::domain::moment::Moment;
use crate::state::canary::Canary;
use crate::state::preferences::Preferences;
use crate::state::surroundings::Surroundings;
use crate::text::{Lang, Phrase};
use crate::workspace::Workspace;
use crate::workspace::action::Action;
use crate::workspace::problem::Problem;
use crate::workspace::view::View;

pub use codes::{ChosenCode, NewCode, objection_to};
pub use lit_screen::keep_lit;
pub use opening::{Handed, Keeping, RestoreTrouble, SetUpRequest, UnlockTrouble};
pub use sharing::{LinkWish, ShareProblem, SharedLink};
pub use showing::Shown;

/// What the whole page is about right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Starting,
    /// Nothing was ever stored on this device.
    FirstStart,
    /// Something was stored on this device and is gone. Never greeted as new.
    DataMissing {
        events: u64,
    },
    /// The app is open in another tab, which is the one that writes.
    OtherTab,
    /// The device does not let the app store anything, or the store does not open.
    NoStore(Problem),
    Locked,
    Open,
    /// Open on the practice store; nothing is kept.
    Practice,
    /// Handed over with one person's progress on it; locked behind that.
    Showing,
}

/// The one thing screens find in context. Copied freely; all of it is signals.
#[derive(Clone, Copy)]
pub struct App {
    pub preferences: Preferences,
    stage: RwSignal<Stage>,
    view: RwSignal<Option<Rc<View>>, LocalStorage>,
    shown: RwSignal<Option<Rc<Shown>>, LocalStorage>,
    now: RwSignal<Moment>,
    /// How many screens are leading a session or a test right now; the app does not lock itself meanwhile.
    leading: RwSignal<u32>,
    update_waiting: RwSignal<bool>,
    opened_by_recovery: RwSignal<bool>,
    open: StoredValue<Rc<Mutex<Option<Workspace>>>, LocalStorage>,
    guard: StoredValue<guard::Guard, LocalStorage>,
}

/// The app from context. It is provided by `app.rs` before any screen exists.
pub fn use_app() -> App {
    expect_context::<App>()
}

impl App {
    pub fn new() -> Self {
        let app = Self {
            preferences: Preferences::read(),
            stage: RwSignal::new(Stage::Starting),
            view: RwSignal::new_local(None),
            shown: RwSignal::new_local(None),
            now: RwSignal::new(surroundings::now()),
            leading: RwSignal::new(0),
            update_waiting: RwSignal::new(false),
            opened_by_recovery: RwSignal::new(false),
            open: StoredValue::new_local(Rc::new(Mutex::new(None))),
            guard: StoredValue::new_local(guard::Guard::default()),
        };
        app.keep_watch();
        app
    }

    /// The language of the screen. Tracks.
    pub fn lang(self) -> Lang {
        self.preferences.lang.get()
    }

    /// A phrase in the language of the screen, for a part's text.
    pub fn say(self, phrase: Phrase) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || phrase.in_lang(self.lang())
    }

    /// The same, for a text that a part can do without.
    pub fn say_some(self, phrase: Phrase) -> impl Fn() -> Option<String> + Copy + Send + Sync + 'static {
        move || Some(phrase.in_lang(self.lang()).to_owned())
    }

    pub fn stage(self) -> Signal<Stage> {
        self.stage.into()
    }

    /// Unlocked, for real or for practice.
    pub fn is_open(self) -> bool {
        matches!(self.stage.get(), Stage::Open | Stage::Practice)
    }

    /// The view, or nothing while locked. Tracks.
    pub fn view(self) -> Option<Rc<View>> {
        self.view.get()
    }

    /// One person's history. Tracks.
    pub fn person(self, person: PersonId) -> Option<Rc<History>> {
        self.view.with(|view| view.as_ref().and_then(|view| view.person(person).cloned()))
    }

    /// The local date, moved on by the minute. Tracks.
    pub fn today(self) -> NaiveDate {
        self.now.get().local_date()
    }

    pub fn now(self) -> Moment {
        surroundings::now()
    }

    /// The worker has forgotten the code and should make a new one.
    pub fn opened_by_recovery(self) -> Signal<bool> {
        self.opened_by_recovery.into()
    }

    pub fn update_waiting(self) -> Signal<bool> {
        self.update_waiting.into()
    }

    /// The only way to change what is kept. Returns when it is on disk.
    pub async fn perform(self, action: Action) -> Result<Vec<Event>, Problem> {
        let open = self.open.get_value();
        let mut open = open.lock().await;
        let Some(workspace) = open.as_mut() else { return Err(Problem::Locked) };
        let mut surroundings = Surroundings::default();
        let happened = workspace.perform(action, &mut surroundings.circumstances()?).await?;
        self.publish(Some(workspace));
        Ok(happened)
    }

    fn publish(self, workspace: Option<&Workspace>) {
        let view = workspace.map(Workspace::view);
        if self.stage.get_untracked() == Stage::Open
            && let Some(view) = &view
        {
            Canary::of(view).keep();
        }
        self.view.set(view);
    }
}

impl Default for App {
    fn default() -> Self {
        Self::new()
    }
}
