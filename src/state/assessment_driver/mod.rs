//! Leads one instrument item by item: the clock, the counting, the answers, a savepoint at each step, the record.
//!
//! The clock stands in the draft by wall time, so that it goes on while the page is away. SPPB has its own driver.
//! Start at [`AssessmentDriver`]; then `clock` (taps and time), `undo`, and `steps` (what follows what).

mod clock;
mod steps;
mod undo;

use leptos::prelude::*;

use crate::domain::assessment::form::Impossible;
use crate::domain::assessment::{Answer, Assessment, Conditions, Instrument, Item, Occasion, Source};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::identity::PersonId;
use crate::domain::registry;
use crate::domain::registry::draft::Draft;
use crate::platform::tick::{self, Ticker};
use crate::state::App;
use crate::state::idle_lock::Leading;
use crate::state::savepoint::Savepoint;
use crate::state::sound::Sound;
use crate::state::stopwatch::{Stopwatch, Tap};
use crate::state::wake_lock::keep_awake;
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::problem::Problem;

pub use steps::Shown;
pub use undo::Undoing;

/// How often the reading on screen is renewed.
const RENEW_MS: u32 = 50;

#[derive(Clone, Copy)]
pub struct AssessmentDriver {
    app: App,
    person: PersonId,
    instrument: Instrument,
    draft: RwSignal<Draft>,
    /// The step on screen. It stays after its answer is given, so that the reading can be seen and undone.
    shown: RwSignal<Shown>,
    watch: RwSignal<Stopwatch>,
    reading: RwSignal<Centiseconds>,
    /// A stopwatch ran longer than anybody measures, and was set back.
    forgotten: RwSignal<bool>,
    last_tap: StoredValue<Option<Tap>>,
    savepoint: Savepoint,
    lit: Signal<Option<bool>>,
    ticker: StoredValue<Option<Ticker>, LocalStorage>,
    sound: Sound,
    _leading: StoredValue<Leading, LocalStorage>,
}

/// What of any instrument but SPPB the person was left in the middle of.
pub fn left_assessment(app: App, person: PersonId) -> Option<Draft> {
    match app.view()?.running.get(&(person, RunningKind::Assessment)) {
        Some(Running::Assessment(draft)) => Some(draft.clone()),
        Some(Running::Session(_) | Running::Sppb(_) | Running::Plan(_)) | None => None,
    }
}

/// Conditions as in the last assessment with the same instrument, because only then can the two be compared.
pub fn conditions_as_last(app: App, person: PersonId, instrument: Instrument) -> Option<Conditions> {
    let history = app.person(person)?;
    history.assessed(instrument).next_back().map(|entry| entry.assessment.conditions.clone())
}

impl AssessmentDriver {
    /// Goes on where the person's test was left, or starts a new one. Must be made by a component; ends with it.
    pub fn new(app: App, person: PersonId, instrument: Instrument) -> Self {
        let left = untrack(|| left_assessment(app, person)).filter(|draft| draft.instrument == instrument);
        let draft = left.unwrap_or_else(|| {
            let as_last = untrack(|| conditions_as_last(app, person, instrument));
            Draft::new(
                instrument,
                as_last.unwrap_or_else(|| registry::usual_conditions(instrument)),
                &Occasion::default(),
            )
        });
        let since = draft.clock().map(|clock| Tap::at(clock.started_utc_ms));
        let driver = Self {
            app,
            person,
            instrument,
            shown: RwSignal::new(steps::left_at(&draft)),
            draft: RwSignal::new(draft),
            watch: RwSignal::new(since.map_or(Stopwatch::Ready, |since| Stopwatch::Running { since })),
            reading: RwSignal::new(Centiseconds::new(0)),
            forgotten: RwSignal::new(false),
            last_tap: StoredValue::new(None),
            savepoint: Savepoint::new(app, person),
            lit: keep_awake(),
            ticker: StoredValue::new_local(None),
            sound: Sound::default(),
            _leading: StoredValue::new_local(app.lead()),
        };
        driver.renew();
        driver.ticker.set_value(Some(tick::every(RENEW_MS, move || driver.renew())));
        driver
    }

    pub fn instrument(self) -> Instrument {
        self.instrument
    }

    pub fn draft(self) -> Signal<Draft> {
        self.draft.into()
    }

    pub fn shown(self) -> Signal<Shown> {
        self.shown.into()
    }

    /// Whether it has come further than how it is measured.
    pub fn is_begun(self) -> bool {
        self.shown.with_untracked(|shown| *shown != Shown::Conditions)
    }

    /// Everything to ask as things stand. Tracks.
    pub fn items(self) -> Vec<Item> {
        self.draft.with(|draft| draft.items(&Occasion::default()))
    }

    /// The item on screen. Tracks.
    pub fn item(self) -> Option<Item> {
        self.shown.with(|shown| match shown {
            Shown::Item(item) => Some(item.clone()),
            Shown::Conditions | Shown::Review => None,
        })
    }

    /// The answer to the item on screen. Tracks.
    pub fn answered(self) -> Option<Answer> {
        let item = self.item()?;
        self.draft.with(|draft| draft.answers().get(&item.key))
    }

    /// Tracks.
    pub fn is_running(self) -> bool {
        matches!(self.watch.get(), Stopwatch::Running { .. })
    }

    /// How long the clock has run.
    pub fn reading(self) -> Signal<Centiseconds> {
        self.reading.into()
    }

    /// Stands or laps counted while the clock runs. Tracks.
    pub fn tally(self) -> u16 {
        self.draft.with(|draft| draft.clock().map_or(0, |clock| clock.tally))
    }

    /// Metres of one lap; 1 where none is stated.
    pub fn lap(self) -> u16 {
        self.draft.with(|draft| draft.conditions.course.map_or(1, |course| u16::from(course.whole())))
    }

    pub fn was_forgotten(self) -> Signal<bool> {
        self.forgotten.into()
    }

    pub fn screen_stays_lit(self) -> Signal<Option<bool>> {
        self.lit
    }

    pub fn problem(self) -> Signal<Option<Problem>> {
        self.savepoint.problem()
    }

    /// Gives or replaces the answer to an item: typed, chosen, corrected, or why there is none.
    pub fn answer(self, item: &Item, answer: Answer) -> Result<(), Impossible> {
        self.draft.try_update(|draft| draft.answer(item, answer)).unwrap_or(Ok(()))?;
        self.draft.update(|draft| draft.drop_needless(&Occasion::default()));
        // A count that is corrected keeps its countdown; a typed time has nothing to do with the clock.
        let keeps = clock::counts(item.ask) && !matches!(self.watch.get_untracked(), Stopwatch::Running { .. });
        if self.draft.with_untracked(|draft| draft.clock().is_none()) && !keeps {
            self.watch.set(Stopwatch::Ready);
        }
        self.keep();
        self.renew();
        Ok(())
    }

    pub fn set_conditions(self, conditions: Conditions) {
        self.draft.update(|draft| draft.conditions = conditions);
        self.keep();
    }

    /// As it would be kept now. Tracks.
    pub fn assessment(self) -> Assessment {
        let on = self.app.today();
        self.draft.with(|draft| Assessment {
            instrument: draft.instrument,
            on,
            source: Source::Guided,
            conditions: draft.conditions.clone(),
            answers: draft.answers().clone(),
        })
    }

    pub async fn record(self) -> Result<(), Problem> {
        self.savepoint.close().await;
        let assessments = vec![untrack(|| self.assessment())];
        self.app.perform(Action::Assess { person: self.person, assessments }).await.map(|_| ())
    }

    pub async fn discard(self) -> Result<(), Problem> {
        self.savepoint.close().await;
        self.app.perform(Action::DropRunning { person: self.person, kind: RunningKind::Assessment }).await.map(|_| ())
    }

    fn keep(self) {
        self.savepoint.keep(Running::Assessment(self.draft.get_untracked()));
    }
}
