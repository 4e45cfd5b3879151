//! All that the page of a form holds, whether it is filled in now, entered from paper, or corrected.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::doubts::Doubts;
use super::sheet::FormSheet;
use crate::domain::assessment::{Answers, Assessment, Conditions, Instrument, Occasion, Source};
use crate::domain::day::{Day, DayError};
use crate::domain::day_range::DayRange;
use crate::domain::history::AssessmentEntry;
use crate::domain::identity::PersonId;
use crate::domain::registry;
use crate::screens::measure::conditions::ConditionFields;
use crate::screens::measure::last::{answered_before, last_but};
use crate::screens::shared::correction::Correcting;
use crate::state::App;
use crate::state::form_keeper::FormKeeper;
use crate::state::test_driver::{conditions_as_last, left_assessment};
use crate::text::{Phrase, instruments, measuring as words};
use crate::ui::show_first;

/// A form of fewer items is filled in anew sooner than it is taken up again.
const KEPT_FROM: usize = 4;

/// What a form begins with.
struct FormKnown {
    occasion: Occasion,
    conditions: Conditions,
    answers: Answers,
    day: NaiveDate,
}

/// All that the page holds.
#[derive(Clone, Copy)]
pub struct MeasureFormState {
    pub person: PersonId,
    pub instrument: Instrument,
    pub source: Source,
    pub sheet: FormSheet,
    pub conditions: ConditionFields,
    pub day: RwSignal<String>,
    pub wrong_day: RwSignal<Option<DayError>>,
    pub doubts: Doubts,
    pub keeper: FormKeeper,
    /// What was said when saving did not happen.
    pub said: RwSignal<Option<Phrase>>,
    pub conditions_open: RwSignal<bool>,
    pub last: Signal<Option<Assessment>>,
    /// The answers of the time before.
    pub earlier: Signal<Option<Answers>>,
    pub correcting: Option<Correcting>,
}

impl MeasureFormState {
    pub fn new(app: App, person: PersonId, instrument: Instrument, source: Source) -> Self {
        let occasion = untrack(|| occasion(app, person));
        let left = untrack(|| left_assessment(app, person))
            .filter(|draft| source == Source::Guided && draft.instrument == instrument);
        let before = untrack(|| conditions_as_last(app, person, instrument));
        let stated = left.as_ref().map(|draft| draft.conditions.clone()).or(before);
        let conditions = stated.unwrap_or_else(|| registry::usual_conditions(instrument));
        let answers = left.map(|draft| draft.answers).unwrap_or_default();
        let known = FormKnown { occasion, conditions, answers, day: untrack(|| app.today()) };
        Self::filled(app, person, instrument, source, known, None)
    }

    /// Filled in as it was recorded: the same questions, in the same direction, with the same weights.
    pub fn of(app: App, entry: &AssessmentEntry, correcting: Correcting) -> Self {
        let Assessment { instrument, on, source, conditions, answers } = entry.assessment.clone();
        let known = FormKnown { occasion: registry::occasion_behind(&entry.assessment), conditions, answers, day: on };
        Self::filled(app, correcting.person, instrument, source, known, Some(correcting))
    }

    fn filled(
        app: App,
        person: PersonId,
        instrument: Instrument,
        source: Source,
        known: FormKnown,
        correcting: Option<Correcting>,
    ) -> Self {
        let conditions = ConditionFields::new(instrument, &known.conditions);
        let stated = Signal::from(Memo::new(move |_| conditions.stated()));
        let sheet = FormSheet::new(instrument, known.occasion, stated, &known.answers, untrack(|| app.lang()));
        let day = RwSignal::new(Day(known.day).to_string());
        let is_dated = source == Source::Paper || correcting.is_some();
        let on = Signal::derive(move || match is_dated {
            false => app.today(),
            true => {
                let DayRange { first, last } = DayRange::of_assessment(app.today());
                Day::between(&day.get(), first, last).unwrap_or(last)
            }
        });
        let itself = correcting.map(|correcting| correcting.of);
        let last = Signal::from(Memo::new(move |_| last_but(app, person, instrument, on.get(), itself)));
        let earlier = Signal::from(Memo::new(move |_| answered_before(app, person, instrument, on.get(), itself)));
        let now = Signal::from(Memo::new(move |_| Assessment {
            instrument,
            on: on.get(),
            source,
            conditions: stated.get(),
            answers: sheet.now().with(|read| read.answers.clone()),
        }));
        Self {
            person,
            instrument,
            source,
            sheet,
            conditions,
            day,
            wrong_day: RwSignal::new(None),
            doubts: Doubts::new(app, person, sheet, now, last),
            keeper: FormKeeper::new(app, person),
            said: RwSignal::new(None),
            conditions_open: RwSignal::new(known.conditions == Conditions::default()),
            last,
            earlier,
            correcting,
        }
    }

    /// The day is asked for: it is not simply today.
    pub fn is_dated(self) -> bool {
        self.source == Source::Paper || self.correcting.is_some()
    }

    /// Led by the app and long enough to be taken up again.
    pub fn is_kept(self) -> bool {
        !self.is_dated() && self.sheet.now().with_untracked(|read| read.items.len() >= KEPT_FROM)
    }

    /// `None`: something will not do, and is told where it stands.
    pub fn checked(self, app: App) -> Option<Assessment> {
        let today = untrack(|| app.today());
        let on = match self.is_dated() {
            false => Ok(today),
            true => {
                let DayRange { first, last } = DayRange::of_assessment(today);
                self.day.with_untracked(|day| Day::between(day, first, last))
            }
        };
        self.wrong_day.set(on.as_ref().err().copied());
        let conditions = untrack(|| self.conditions.checked());
        if conditions.is_none() {
            self.conditions_open.set(true);
        }
        let read = self.sheet.now().get_untracked();
        let nothing_left_to_ask = self.doubts.pass();
        let (on, conditions) = (on.ok(), conditions);
        let fine = on.is_some() && conditions.is_some() && read.wrong.is_empty() && read.left_out.is_empty();
        let begun = untrack(|| self.sheet.is_begun());
        self.said.set(match (fine, begun) {
            (false, _) => Some(words::CORRECT_FIRST),
            (true, false) => Some(words::NOTHING_ANSWERED),
            (true, true) => None,
        });
        if !(fine && begun && nothing_left_to_ask) {
            show_first("[aria-invalid=true], .doubt");
            return None;
        }
        let Self { instrument, source, .. } = self;
        Some(Assessment { instrument, on: on?, source, conditions: conditions?, answers: read.answers })
    }
}

/// What the form is made from: the person's goals and the municipality's lists.
pub fn occasion(app: App, person: PersonId) -> Occasion {
    let usual = instruments::usual_lists(app.lang());
    let view = app.view();
    let occasion = view.and_then(|view| Some(view.occasion(view.person(person)?, usual?)));
    occasion.unwrap_or_default()
}
