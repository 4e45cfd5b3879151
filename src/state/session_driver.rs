//! Leads one session: feeds the clock in, keeps a savepoint at every step and every second, records the end.

use leptos::prelude::*;

use crate::domain::exercise::Position;
use crate::domain::identity::PersonId;
use crate::domain::session::plan;
use crate::domain::session::run::{Input, Run, State};
use crate::domain::session::{SessionRecord, ZeroToTen};
use crate::domain::written::Note;
use crate::platform::tick::{self, Ticker};
use crate::state::guard::Leading;
use crate::state::lit_screen::keep_lit;
use crate::state::savepoint::Savepoint;
use crate::state::sound::Sound;
use crate::state::stopwatch::Tap;
use crate::state::{App, surroundings};
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::problem::Problem;

const TICK_MS: u32 = 200;
/// A killed tab loses at most this much of the session's clock, and one write.
const KEEP_EVERY_MS: u64 = 1_000;
/// A longer gap between ticks is a page that was put away: not training time.
const PUT_AWAY_MS: u64 = 5_000;

#[derive(Clone, Copy)]
pub struct SessionDriver {
    app: App,
    person: PersonId,
    run: RwSignal<Run>,
    last: StoredValue<Tap>,
    kept_at_ms: StoredValue<u64>,
    /// The page was put away while the clock ran, so the session was paused.
    put_away: RwSignal<bool>,
    savepoint: Savepoint,
    lit: Signal<Option<bool>>,
    ticker: StoredValue<Option<Ticker>, LocalStorage>,
    sound: Sound,
    _leading: StoredValue<Leading, LocalStorage>,
}

/// The session a person left unfinished, if there is one.
pub fn left_session(app: App, person: PersonId) -> Option<Run> {
    match app.view()?.running.get(&(person, RunningKind::Session)) {
        Some(Running::Session(run)) => Some(run.clone()),
        Some(Running::Sppb(_) | Running::Assessment(_)) | None => None,
    }
}

impl SessionDriver {
    /// A new session. Must be made by a component; ends with it.
    pub fn begin(app: App, person: PersonId, position: Position) -> Self {
        let driver = Self::lead(app, person, Run::start(surroundings::now(), &plan::starter(position)));
        driver.keep();
        driver
    }

    /// Goes on with a session that was left; it stands paused until somebody says so.
    pub fn resume(app: App, person: PersonId, mut left: Run) -> Self {
        left.apply(Input::Pause);
        Self::lead(app, person, left)
    }

    fn lead(app: App, person: PersonId, run: Run) -> Self {
        let driver = Self {
            app,
            person,
            run: RwSignal::new(run),
            last: StoredValue::new(Tap::now()),
            kept_at_ms: StoredValue::new(0),
            put_away: RwSignal::new(false),
            savepoint: Savepoint::new(app, person),
            lit: keep_lit(),
            ticker: StoredValue::new_local(None),
            sound: Sound::default(),
            _leading: StoredValue::new_local(app.lead()),
        };
        driver.ticker.set_value(Some(tick::every(TICK_MS, move || driver.tick())));
        driver
    }

    pub fn run(self) -> Signal<Run> {
        self.run.into()
    }

    pub fn screen_stays_lit(self) -> Signal<Option<bool>> {
        self.lit
    }

    pub fn was_put_away(self) -> Signal<bool> {
        self.put_away.into()
    }

    pub fn problem(self) -> Signal<Option<Problem>> {
        self.savepoint.problem()
    }

    /// One of the buttons.
    pub fn press(self, input: Input) {
        self.sound.ready();
        self.tick();
        self.put_away.set(false);
        self.run.update(|run| run.apply(input));
        self.keep();
    }

    /// Stores the session and ends it.
    pub async fn finish(self, exertion: Option<ZeroToTen>, pain: Option<ZeroToTen>, note: Note) -> Result<(), Problem> {
        let Some(record) = self.run.with_untracked(|run| run.record(exertion, pain, note)) else { return Ok(()) };
        self.store(record).await
    }

    async fn store(self, record: SessionRecord) -> Result<(), Problem> {
        self.savepoint.close().await;
        self.app.perform(Action::FinishSession { person: self.person, record }).await.map(|_| ())
    }

    /// Ends the session without keeping anything of it.
    pub async fn discard(self) -> Result<(), Problem> {
        self.savepoint.close().await;
        self.app.perform(Action::DropRunning { person: self.person, kind: RunningKind::Session }).await.map(|_| ())
    }

    fn tick(self) {
        let Some(last) = self.last.try_get_value() else { return };
        let now = Tap::now();
        let passed = now.millis_since(last);
        self.last.set_value(now);
        if !self.run.with_untracked(|run| run.state() == State::Exercising) {
            return;
        }
        if passed > PUT_AWAY_MS {
            self.put_away.set(true);
            self.run.update(|run| run.apply(Input::Pause));
            self.keep();
            return;
        }
        let counted_down = self.run.with_untracked(Run::countdown_ms).is_some_and(|left| left > 0 && left <= passed);
        self.run.update(|run| run.advance(passed));
        if counted_down {
            self.sound.beep();
        }
        let elapsed = self.run.with_untracked(Run::trained_ms);
        if elapsed >= self.kept_at_ms.get_value() + KEEP_EVERY_MS {
            self.keep();
        }
    }

    fn keep(self) {
        let run = self.run.get_untracked();
        self.kept_at_ms.set_value(run.trained_ms());
        self.savepoint.keep(Running::Session(run));
    }
}
