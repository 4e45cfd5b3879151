//! Leads one test: gives the machine its clocks, sounds its tones, keeps a savepoint at every step, records the end.
//!
//! What a press means is said by [`crate::domain::led_test`].

use leptos::prelude::*;

use crate::domain::assessment::draft::{AssessmentDraft, TestPage};
use crate::domain::assessment::form::AnswerError;
use crate::domain::assessment::{Answer, Assessment, Conditions, Instrument};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::identity::PersonId;
use crate::domain::led_test::{LedTest, PartProgress, TestPress, TestState, TestUndo};
use crate::domain::registry;
use crate::platform::Listener;
use crate::platform::tick::{self, Ticker};
use crate::platform::visibility::{self, Visibility};
use crate::state::app::App;
use crate::state::env::clocks;
use crate::state::idle_lock::Leading;
use crate::state::savepoint::Savepoint;
use crate::state::sound::Sound;
use crate::state::wake_lock::keep_awake;
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::problem::ActionError;

/// How often the reading on screen is renewed.
const RENEW_MS: u32 = 50;

#[derive(Clone, Copy)]
pub(crate) struct TestDriver {
    app: App,
    person: PersonId,
    test: RwSignal<LedTest>,
    reading: RwSignal<Centiseconds>,
    soon_over: RwSignal<bool>,
    savepoint: Savepoint,
    lit: Signal<Option<bool>>,
    ticker: StoredValue<Option<Ticker>, LocalStorage>,
    in_sight: StoredValue<Option<Listener>, LocalStorage>,
    sound: Sound,
    _leading: StoredValue<Leading, LocalStorage>,
}

/// What the person was left in the middle of.
pub(crate) fn left_assessment(app: App, person: PersonId) -> Option<AssessmentDraft> {
    match app.view()?.running.get(&(person, RunningKind::Assessment)) {
        Some(Running::Assessment(draft)) => Some(draft.clone()),
        Some(Running::Session(_) | Running::Plan(_)) | None => None,
    }
}

/// The last time before now. Tracks.
pub(crate) fn last_measured(app: App, person: PersonId, instrument: Instrument) -> Option<Assessment> {
    app.person(person)?.measured_until(instrument, app.today(), None).cloned()
}

/// Conditions as in the last assessment with the same instrument, because only then can the two be compared.
pub(crate) fn conditions_as_last(app: App, person: PersonId, instrument: Instrument) -> Option<Conditions> {
    let history = app.person(person)?;
    history.assessed(instrument).next_back().map(|entry| entry.assessment.conditions.clone())
}

impl TestDriver {
    /// Goes on where the person's test was left, or starts a new one. Must be made by a component; ends with it.
    pub(crate) fn new(app: App, person: PersonId, instrument: Instrument) -> Self {
        let left = untrack(|| left_assessment(app, person)).filter(|draft| draft.instrument == instrument);
        let last = untrack(|| last_measured(app, person, instrument));
        let test = match left {
            Some(draft) => LedTest::restore(draft, clocks()),
            None => {
                let as_last = untrack(|| conditions_as_last(app, person, instrument));
                LedTest::begin(instrument, as_last.unwrap_or_else(|| registry::usual_conditions(instrument)), clocks())
            }
        };
        let driver = Self {
            app,
            person,
            test: RwSignal::new(test.compared_with(last)),
            reading: RwSignal::new(Centiseconds::new(0)),
            soon_over: RwSignal::new(false),
            savepoint: Savepoint::new(app, person, RunningKind::Assessment),
            lit: keep_awake(),
            ticker: StoredValue::new_local(None),
            in_sight: StoredValue::new_local(None),
            sound: Sound::default(),
            _leading: StoredValue::new_local(app.lead()),
        };
        driver.look();
        driver.ticker.set_value(Some(tick::every(RENEW_MS, move || driver.look())));
        driver.in_sight.set_value(Some(visibility::on_change(move |seen| driver.seen(seen))));
        driver
    }

    /// What it is, what is shown, what is answered. It changes at presses and where a clock ends, never with a tick.
    pub(crate) fn test(self) -> Signal<LedTest> {
        self.test.into()
    }

    pub(crate) fn instrument(self) -> Instrument {
        self.test.with_untracked(LedTest::instrument)
    }

    /// Tracks.
    pub(crate) fn page(self) -> TestPage {
        self.test.with(|test| test.page().clone())
    }

    /// Tracks.
    pub(crate) fn state(self) -> TestState {
        self.test.with(LedTest::state)
    }

    /// A stopwatch ran longer than anybody measures, and was set back. Tracks.
    pub(crate) fn was_forgotten(self) -> bool {
        self.state() == TestState::Forgotten
    }

    /// Whether a clock runs. Tracks.
    pub(crate) fn is_running(self) -> bool {
        matches!(self.state(), TestState::Running | TestState::Counting)
    }

    /// The answer to the item on screen. Tracks.
    pub(crate) fn answered(self) -> Option<Answer> {
        self.test.with(LedTest::answered)
    }

    /// Tracks.
    pub(crate) fn conditions(self) -> Conditions {
        self.test.with(|test| test.conditions().clone())
    }

    /// Tracks.
    pub(crate) fn parts(self) -> Vec<PartProgress> {
        self.test.with(LedTest::parts)
    }

    /// Tracks; also the reading, because a countdown that was ended early runs out meanwhile.
    pub(crate) fn undoing(self) -> TestUndo {
        self.reading.track();
        self.test.with(|test| test.undoing(clocks()))
    }

    /// How long the clock has run.
    pub(crate) fn reading(self) -> Signal<Centiseconds> {
        self.reading.into()
    }

    /// Half a minute of a walk is left.
    pub(crate) fn is_soon_over(self) -> Signal<bool> {
        self.soon_over.into()
    }

    pub(crate) fn screen_stays_lit(self) -> Signal<Option<bool>> {
        self.lit
    }

    pub(crate) fn problem(self) -> Signal<Option<ActionError>> {
        self.savepoint.problem()
    }

    pub(crate) fn press(self, press: TestPress) -> Result<(), AnswerError> {
        if press == TestPress::Tap {
            self.sound.ready();
        }
        let before = self.test.with_untracked(LedTest::draft);
        let pressed = self.test.try_update(|test| test.press(press, clocks())).unwrap_or(Ok(()));
        if self.test.with_untracked(LedTest::draft) != before {
            self.keep();
        }
        self.look();
        pressed
    }

    /// As it would be kept now. Tracks.
    pub(crate) fn assessment(self) -> Assessment {
        let on = self.app.today();
        self.test.with(|test| test.assessment(on))
    }

    pub(crate) async fn record(self) -> Result<(), ActionError> {
        self.savepoint.close().await;
        let assessments = vec![untrack(|| self.assessment())];
        self.app.perform(Action::Assess { person: self.person, assessments }).await.map(|_| ())
    }

    pub(crate) async fn discard(self) -> Result<(), ActionError> {
        self.savepoint.close().await;
        self.app.perform(Action::DropRunning { person: self.person, kind: RunningKind::Assessment }).await.map(|_| ())
    }

    /// Out of sight the device may sleep, and only there.
    fn seen(self, seen: Visibility) {
        self.look();
        self.test.try_update_untracked(|test| match seen {
            Visibility::Hidden => test.put_aside(clocks()),
            Visibility::Shown => test.take_up(clocks()),
        });
    }

    /// Shows the time, and sounds what is due.
    fn look(self) {
        let now = clocks();
        let looked = self.test.try_update_untracked(|test| {
            let before = (test.state(), test.kept_clock());
            let heard = test.look(now);
            let (ended, clock_set) = (test.state() != before.0, test.kept_clock() != before.1);
            (heard, ended, clock_set, test.reading(now), test.is_soon_over(now))
        });
        let Some((heard, ended, clock_set, reading, soon_over)) = looked else { return };
        if heard.anything() {
            self.sound.beep();
        }
        if ended {
            self.test.notify();
        }
        if ended || clock_set {
            self.keep();
        }
        if self.reading.get_untracked() != reading {
            self.reading.set(reading);
        }
        if self.soon_over.get_untracked() != soon_over {
            self.soon_over.set(soon_over);
        }
    }

    fn keep(self) {
        self.savepoint.keep(Running::Assessment(self.test.with_untracked(LedTest::draft)));
    }
}
