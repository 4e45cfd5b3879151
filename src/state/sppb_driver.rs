//! Leads one SPPB: the stopwatch, the entries, the savepoint after each, and the record at the end.

use leptos::prelude::*;

use crate::domain::assessment::Attempt;
use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::assessment::{Conditions, Instrument};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::identity::PersonId;
use crate::domain::sppb::protocol::{Draft, Entry, Step};
use crate::domain::sppb::{CourseLength, SingleStand, Sppb};
use crate::platform::tick::{self, Ticker};
use crate::state::App;
use crate::state::assessment_driver::conditions_as_last;
use crate::state::idle_lock::Leading;
use crate::state::savepoint::Savepoint;
use crate::state::sound::Sound;
use crate::state::stopwatch::{Stopwatch, Tap};
use crate::state::wake_lock::keep_awake;
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::problem::Problem;

/// How often the reading on screen is renewed.
const RENEW_MS: u32 = 50;
/// A second tap within this time is a trembling finger: nobody walks or rises that fast, and 0.00 s is no measurement.
const TREMBLE: Centiseconds = Centiseconds::new(30);

#[derive(Clone, Copy)]
pub struct SppbDriver {
    app: App,
    person: PersonId,
    draft: RwSignal<Draft>,
    /// The step on screen. It stays after its entry is made, so that the reading can be seen and undone.
    shown: RwSignal<Step>,
    watch: RwSignal<Stopwatch>,
    reading: RwSignal<Centiseconds>,
    savepoint: Savepoint,
    lit: Signal<Option<bool>>,
    ticker: StoredValue<Option<Ticker>, LocalStorage>,
    sound: Sound,
    _leading: StoredValue<Leading, LocalStorage>,
}

impl SppbDriver {
    /// Goes on where the person's test was left, or starts a new one. Must be made by a component; ends with it.
    pub fn new(app: App, person: PersonId) -> Self {
        let left = app.view().and_then(|view| view.running.get(&(person, RunningKind::Sppb)).cloned());
        let draft = match left {
            Some(Running::Sppb(draft)) => draft,
            Some(Running::Session(_) | Running::Assessment(_) | Running::Plan(_)) | None => as_last_time(app, person),
        };
        let driver = Self {
            app,
            person,
            shown: RwSignal::new(draft.step()),
            draft: RwSignal::new(draft),
            watch: RwSignal::new(Stopwatch::default()),
            reading: RwSignal::new(Centiseconds::new(0)),
            savepoint: Savepoint::new(app, person),
            lit: keep_awake(),
            ticker: StoredValue::new_local(None),
            sound: Sound::default(),
            _leading: StoredValue::new_local(app.lead()),
        };
        driver.ticker.set_value(Some(tick::every(RENEW_MS, move || driver.renew())));
        driver
    }

    pub fn draft(self) -> Signal<Draft> {
        self.draft.into()
    }

    pub fn shown(self) -> Signal<Step> {
        self.shown.into()
    }

    /// The entry of the step on screen, when it is made.
    pub fn entry(self) -> Option<Entry> {
        self.draft.with(|draft| draft.entries().last().copied()).filter(|entry| entry.step() == self.shown.get())
    }

    pub fn is_running(self) -> bool {
        matches!(self.watch.get(), Stopwatch::Running { .. })
    }

    pub fn reading(self) -> Signal<Centiseconds> {
        self.reading.into()
    }

    pub fn screen_stays_lit(self) -> Signal<Option<bool>> {
        self.lit
    }

    pub fn problem(self) -> Signal<Option<Problem>> {
        self.savepoint.problem()
    }

    /// The one large target: starts the clock, and stops it.
    pub fn tap(self) {
        if self.entry().is_some() {
            return;
        }
        self.sound.ready();
        let now = Tap::now();
        let watch = self.watch.get_untracked();
        if matches!(watch, Stopwatch::Running { .. }) && watch.reading(now) < TREMBLE {
            return;
        }
        self.watch.update(|watch| *watch = watch.tap(now));
        if let stopped @ Stopwatch::Stopped { .. } = self.watch.get_untracked() {
            self.measured(stopped.reading(now));
        }
        self.renew();
    }

    /// Takes back the last tap or the last entry; where there is neither, goes back to the step before.
    pub fn undo(self) {
        let untimed = self.watch.get_untracked() == Stopwatch::Ready;
        if self.entry().is_some() || untimed {
            let taken_back = self.draft.try_update(Draft::undo).flatten();
            if let Some(entry) = taken_back {
                self.shown.set(entry.step());
                self.keep();
            }
        }
        // A clock that would be at its limit by now must not be let go on: it would give the longest time at once.
        let limit = self.shown.get_untracked().limit();
        let resumed = self.watch.get_untracked().undo();
        let over = limit.is_some_and(|limit| resumed.reading(Tap::now()) >= limit);
        self.watch.set(if over { Stopwatch::Ready } else { resumed });
        self.renew();
    }

    /// A typed time, or why there is none, for the step on screen.
    pub fn answer(self, attempt: Attempt) {
        if let Some(entry) = entry_of(self.shown.get_untracked(), attempt) {
            self.enter(entry);
        }
    }

    /// Takes the place of what was entered for the step on screen.
    pub fn enter(self, entry: Entry) {
        self.watch.set(Stopwatch::Ready);
        let replaces = untrack(|| self.entry()).is_some();
        let entered = self.draft.try_update(|draft| {
            if replaces {
                draft.undo();
            }
            // The screen offers only entries of the step it shows.
            draft.record(entry).is_ok()
        });
        if entered == Some(true) {
            self.keep();
        }
        self.renew();
    }

    /// On to the step that follows from what was entered.
    pub fn next(self) {
        self.watch.set(Stopwatch::Ready);
        self.shown.set(self.draft.with_untracked(Draft::step));
        self.renew();
    }

    /// How the test is carried out. Course and aid belong to walks that are made already and then stay as they are.
    pub fn set_conditions(self, conditions: Conditions) {
        self.draft.update(|draft| draft.set_conditions(conditions));
        self.keep();
    }

    /// The answers, once the test has come to its end.
    pub fn answers(self) -> Option<Sppb> {
        self.draft.with(Draft::answers)
    }

    /// Keeps what was measured, once the test has come to its end.
    pub async fn record(self) -> Result<(), Problem> {
        self.savepoint.close().await;
        let measured = self.draft.with_untracked(|draft| draft.assessment(self.app.today()));
        let assessments = measured.into_iter().collect();
        self.app.perform(Action::Assess { person: self.person, assessments }).await.map(|_| ())
    }

    pub async fn discard(self) -> Result<(), Problem> {
        self.savepoint.close().await;
        self.app.perform(Action::DropRunning { person: self.person, kind: RunningKind::Sppb }).await.map(|_| ())
    }

    fn measured(self, time: Centiseconds) {
        let Some(entry) = entry_of(self.shown.get_untracked(), Attempt::Took(time)) else { return };
        if self.draft.try_update(|draft| draft.record(entry).is_ok()) == Some(true) {
            self.keep();
        }
    }

    /// Shows the time, and stops the clock where the step has a limit.
    fn renew(self) {
        let Some(watch) = self.watch.try_get_untracked() else { return };
        let now = Tap::now();
        let limit = self.shown.get_untracked().limit().unwrap_or(Centiseconds::LONGEST);
        let reading = watch.reading(now).min(limit);
        if matches!(watch, Stopwatch::Running { .. }) && reading == limit {
            self.watch.set(watch.tap(now));
            self.measured(limit);
            self.sound.beep();
        }
        if self.reading.get_untracked() != reading {
            self.reading.set(reading);
        }
    }

    fn keep(self) {
        self.savepoint.keep(Running::Sppb(self.draft.get_untracked()));
    }
}

/// As in the person's last test, because only then can the two be compared.
fn as_last_time(app: App, person: PersonId) -> Draft {
    let mut draft = Draft::new(CourseLength::FourMetres, WalkingAid::None);
    if let Some(conditions) = untrack(|| conditions_as_last(app, person, Instrument::Sppb)) {
        draft.set_conditions(conditions);
    }
    draft
}

/// `None`: the step is not answered like this.
fn entry_of(step: Step, attempt: Attempt) -> Option<Entry> {
    Some(match step {
        Step::SideBySide => Entry::SideBySide(attempt),
        Step::SemiTandem => Entry::SemiTandem(attempt),
        Step::Tandem => Entry::Tandem(attempt),
        Step::FirstWalk => Entry::FirstWalk(attempt),
        Step::SecondWalk => Entry::SecondWalk(attempt),
        Step::SingleStand => Entry::SingleStand(SingleStand::Not(attempt.reason()?)),
        Step::FiveStands => Entry::FiveStands(attempt),
        Step::FiveWithArms => Entry::FiveWithArms(attempt),
        Step::Finished => return None,
    })
}
