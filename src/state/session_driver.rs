//! Leads one session: looks at the clocks, keeps a savepoint at every press, every answer and twice a second, records the
//! end.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::session::held::After;
use crate::domain::session::incident::{Happened, Hurt, Incident, Notification};
use crate::domain::session::opening::Opening;
use crate::domain::session::protocol::{LedSession, Press, SessionState};
use crate::platform::tick::{self, Ticker};
use crate::state::app::App;
use crate::state::env;
use crate::state::idle_lock::Leading;
use crate::state::savepoint::Savepoint;
use crate::state::sound::Sound;
use crate::state::wake_lock::keep_awake;
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::problem::ActionError;

const TICK_MS: u32 = 200;
/// A killed tab loses at most this and one tick of the session's clock: less than half a second; and one write.
const KEEP_EVERY_MS: u64 = 250;
/// A second tap this soon is a trembling finger: no exercise is done that fast.
const TREMBLE_MS: u64 = 400;

#[derive(Clone, Copy)]
pub(crate) struct SessionDriver {
    app: App,
    person: PersonId,
    session: RwSignal<LedSession>,
    kept_at_ms: StoredValue<u64>,
    savepoint: Savepoint,
    lit: Signal<Option<bool>>,
    ticker: StoredValue<Option<Ticker>, LocalStorage>,
    sound: Sound,
    _leading: StoredValue<Leading, LocalStorage>,
}

/// The session a person left unfinished, if there is one. It stands paused until somebody says so.
pub(crate) fn left_session(app: App, person: PersonId) -> Option<LedSession> {
    match app.view()?.running.get(&(person, RunningKind::Session)) {
        Some(Running::Session(left)) => LedSession::restore(left.clone(), env::clocks()).ok(),
        Some(Running::Assessment(_) | Running::Plan(_)) | None => None,
    }
}

impl SessionDriver {
    /// A new session. Must be made by a component, in the tap that begins it; ends with the component.
    pub(crate) fn begin(app: App, person: PersonId, opening: Opening) -> Self {
        let session = LedSession::begin(opening, env::now(), env::clocks());
        let driver = Self::lead(app, person, session);
        driver.sound.ready();
        driver.keep();
        driver
    }

    /// Goes on with a session that was left.
    pub(crate) fn resume(app: App, person: PersonId, left: LedSession) -> Self {
        Self::lead(app, person, left)
    }

    fn lead(app: App, person: PersonId, session: LedSession) -> Self {
        let driver = Self {
            app,
            person,
            kept_at_ms: StoredValue::new(session.trained_ms()),
            session: RwSignal::new(session),
            savepoint: Savepoint::new(app, person, RunningKind::Session),
            lit: keep_awake(),
            ticker: StoredValue::new_local(None),
            sound: Sound::default(),
            _leading: StoredValue::new_local(app.lead()),
        };
        driver.ticker.set_value(Some(tick::every(TICK_MS, move || driver.look())));
        driver
    }

    pub(crate) fn session(self) -> Signal<LedSession> {
        self.session.into()
    }

    /// What the screen shows of it. Changes only when that does.
    pub(crate) fn part<T: PartialEq + Clone + Send + Sync + 'static>(self, of: fn(&LedSession) -> T) -> Memo<T> {
        Memo::new(move |_| self.session.with(of))
    }

    /// Only the closing questions are left.
    pub(crate) fn over(self) -> Memo<bool> {
        self.part(LedSession::is_over)
    }

    pub(crate) fn screen_stays_lit(self) -> Signal<Option<bool>> {
        self.lit
    }

    pub(crate) fn problem(self) -> Signal<Option<ActionError>> {
        self.savepoint.problem()
    }

    /// One of the buttons.
    pub(crate) fn press(self, press: Press) {
        self.sound.ready();
        self.look();
        let just_begun = self.session.with_untracked(|session| session.snapshot().in_exercise_ms < TREMBLE_MS);
        if press == Press::AsPlanned && just_begun {
            return;
        }
        self.session.update(|session| session.press(press, env::clocks()));
        self.keep();
    }

    /// Writes down what happened, now and in this exercise.
    pub(crate) fn note(self, what: Happened, hurt: Hurt, told: Notification) {
        let during = self.session.with_untracked(|session| (!session.is_over()).then_some(session.index()));
        self.press(Press::Note(Incident { at: env::now(), during, what, hurt, told }));
    }

    /// All that is answered of the closing questions so far; kept at once.
    pub(crate) fn answer(self, after: After) {
        if self.session.with_untracked(|session| session.snapshot().after != after) {
            self.session.update(|session| session.answer(after));
            self.keep();
        }
    }

    /// What stores the session and ends it. No savepoint is written any more.
    pub(crate) async fn ending(self, after: After) -> Option<Action> {
        self.session.update(|session| session.answer(after));
        let session = self.session.with_untracked(LedSession::held)?;
        self.savepoint.close().await;
        Some(Action::HoldSession { person: self.person, session })
    }

    /// What ends the session without keeping anything of it. No savepoint is written any more.
    pub(crate) async fn discarding(self) -> Action {
        self.savepoint.close().await;
        Action::DropRunning { person: self.person, kind: RunningKind::Session }
    }

    fn look(self) {
        let Some(before) = self.session.try_with_untracked(LedSession::state) else { return };
        if !matches!(before, SessionState::Working | SessionState::Resting) {
            return; // Time stands still.
        }
        let heard = self.session.try_update(|session| session.look(env::clocks())).unwrap_or_default();
        if heard.anything() && self.app.preferences.sounds.get_untracked() {
            self.sound.beep();
        }
        let (now, trained) = self.session.with_untracked(|session| (session.state(), session.trained_ms()));
        if now != before || trained >= self.kept_at_ms.get_value() + KEEP_EVERY_MS {
            self.keep();
        }
    }

    fn keep(self) {
        let session = self.session.with_untracked(|session| session.snapshot().clone());
        self.kept_at_ms.set_value(session.trained_ms);
        self.savepoint.keep(Running::Session(session));
    }
}
