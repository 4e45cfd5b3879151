//! Measurements that are typed: gives the machine today and what was measured before, and keeps what stands in the form.
//!
//! What a press means is said by [`crate::domain::typed_test`].

use std::rc::Rc;

use leptos::prelude::*;

use crate::domain::assessment::{Assessment, Instrument};
use crate::domain::event::Event;
use crate::domain::form_draft::{FormId, FormValues};
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::domain::moment::Moment;
use crate::domain::typed_test::{TypedAround, TypedPress, TypedReading, TypedTest, UnfinishedTestError};
use crate::state::app::App;
use crate::workspace::action::Action;
use crate::workspace::forms::FormChoice;
use crate::workspace::problem::ActionError;

/// One measurement in the form. Must be made by a component; ends with it.
#[derive(Clone, Copy)]
pub(crate) struct TypedSheet {
    app: App,
    person: PersonId,
    pub instrument: Instrument,
    test: RwSignal<TypedTest>,
    reading: Memo<TypedReading>,
}

/// The form around one measurement or several. What is typed in it outlives it.
#[derive(Clone, Copy)]
pub(crate) struct FormKeeper {
    app: App,
    form: StoredValue<FormId>,
    sheets: StoredValue<Vec<TypedSheet>>,
    /// When what was found here was typed.
    found: RwSignal<Option<Moment>>,
}

impl TypedSheet {
    fn new(app: App, person: PersonId, test: TypedTest) -> Self {
        let instrument = test.instrument();
        let test = RwSignal::new(test);
        let reading = Memo::new(move |_| {
            let (today, history) = (app.today(), history(app, person));
            test.with(|test| test.reading(TypedAround { today, history: &history }))
        });
        Self { app, person, instrument, test, reading }
    }

    /// `Some`: what is to be kept now.
    pub(crate) fn press(self, press: TypedPress) -> Result<Option<Assessment>, UnfinishedTestError> {
        let (today, history) = untrack(|| (self.app.today(), history(self.app, self.person)));
        let around = TypedAround { today, history: &history };
        self.test.try_update(|test| test.press(press, around)).unwrap_or(Ok(None))
    }

    pub(crate) fn now(self) -> Memo<TypedReading> {
        self.reading
    }

    /// What it is and what stands in it.
    pub(crate) fn test(self) -> Signal<TypedTest> {
        self.test.into()
    }
}

fn history(app: App, person: PersonId) -> Rc<History> {
    app.person(person).unwrap_or_else(|| Rc::new(History::fold(person, [])))
}

impl FormKeeper {
    /// With what was typed last.
    pub(crate) fn open(app: App, person: PersonId, form: FormId, tests: Vec<TypedTest>) -> Self {
        let draft = app.store.draft_of(&form);
        let typed = draft.as_ref().map(|draft| draft.values.clone()).unwrap_or_default();
        let sheet = |test: TypedTest| {
            let own = own_of(test.instrument(), &typed);
            TypedSheet::new(app, person, test.restore(&own))
        };
        let keeper = Self {
            app,
            form: StoredValue::new(form),
            sheets: StoredValue::new(tests.into_iter().map(sheet).collect()),
            found: RwSignal::new(draft.map(|draft| draft.at)),
        };
        Effect::new(move |before: Option<FormValues>| {
            let values = keeper.values();
            if before.is_some_and(|before| before != values) {
                app.store.keep_draft(keeper.form.get_value(), values.clone());
            }
            values
        });
        keeper
    }

    pub(crate) fn sheets(self) -> Vec<TypedSheet> {
        self.sheets.get_value()
    }

    /// When what stands here was typed, if it was found here.
    pub(crate) fn found(self) -> Signal<Option<Moment>> {
        self.found.into()
    }

    /// All that is kept of the form: nothing while nobody has typed. Tracks.
    fn values(self) -> FormValues {
        let mut values = FormValues::default();
        for sheet in self.sheets.get_value() {
            let draft = sheet.test.with(TypedTest::draft);
            draft.iter().for_each(|(key, text)| values.set(&format!("{} {key}", sheet.instrument.word()), text));
        }
        values
    }

    /// As if nobody had typed; what was kept goes.
    pub(crate) fn begin_anew(self) {
        for sheet in self.sheets.get_value() {
            // Nothing is in the way of it.
            let _ = sheet.press(TypedPress::BeginAnew);
        }
        self.found.set(None);
        self.app.store.keep_draft(self.form.get_value(), FormValues::default());
    }

    /// Keeps what the form comes to, and drops what was typed in the same change.
    pub(crate) async fn submit(self, action: Action) -> Result<Vec<Event>, ActionError> {
        self.app.store.submit(self.form.get_value(), vec![action]).await
    }
}

/// What was typed about one of the instruments of a form.
fn own_of(instrument: Instrument, typed: &FormValues) -> FormValues {
    let own = |key: &str| key.strip_prefix(instrument.word())?.strip_prefix(' ').map(str::to_owned);
    let with = |values: FormValues, (key, text): (&str, &str)| match own(key) {
        Some(key) => values.with(&key, text),
        None => values,
    };
    typed.iter().fold(FormValues::default(), with)
}
