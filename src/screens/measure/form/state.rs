//! All that the page of a form holds, whether it is filled in now, entered from paper, or corrected.

use leptos::prelude::*;

use crate::domain::assessment::{Assessment, Conditions, Instrument, Occasion, Source};
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::history::AssessmentEntry;
use crate::domain::identity::PersonId;
use crate::domain::registry;
use crate::domain::typed_test::{TypedPress, TypedTest, UnfinishedTestError};
use crate::screens::measure::conditions::ConditionFields;
use crate::screens::measure::typed;
use crate::screens::shared::correction::Correcting;
use crate::state::App;
use crate::state::form_keeper::{FormKeeper, TypedSheet};
use crate::state::test_driver::conditions_as_last;
use crate::text::{Phrase, instruments, measuring as words};
use crate::ui::show_first;
use crate::workspace::forms::FormChoice;

/// All that the page holds.
#[derive(Clone, Copy)]
pub struct MeasureFormState {
    pub person: PersonId,
    pub keeper: FormKeeper,
    pub sheet: TypedSheet,
    pub correcting: Option<Correcting>,
    pub conditions: ConditionFields,
    pub conditions_open: RwSignal<bool>,
    /// Saving was tried: from now on every field tells what is wrong with it.
    pub tried: RwSignal<bool>,
    /// What was said when saving did not happen.
    pub said: RwSignal<Option<Phrase>>,
}

impl MeasureFormState {
    pub fn new(app: App, person: PersonId, instrument: Instrument, source: Source) -> Option<Self> {
        let name = match source {
            Source::Guided => FormName::Questionnaire,
            Source::Paper => FormName::PaperMeasurement,
        };
        let begun = untrack(|| {
            let conditions = conditions_as_last(app, person, instrument);
            let conditions = conditions.unwrap_or_else(|| registry::usual_conditions(instrument));
            let known = match source {
                Source::Guided => app.person(person).map(|it| it.known_answers(instrument, app.today())),
                Source::Paper => None,
            };
            TypedTest::begin(instrument, source, occasion(app, person), &conditions, app.today())
                .filled(&known.unwrap_or_default())
        });
        Self::open(app, person, FormId::about(name, person, instrument.word()), begun, None)
    }

    /// Filled in as it was recorded: the same questions, in the same direction, with the same weights.
    pub fn of(app: App, entry: &AssessmentEntry, correcting: Correcting) -> Option<Self> {
        let lang = untrack(|| app.lang());
        let test = TypedTest::correct(entry, |answer| typed::written(lang, entry.assessment.instrument, answer));
        let form = FormId::about(FormName::MeasurementCorrection, correcting.person, entry.event);
        Self::open(app, correcting.person, form, test, Some(correcting))
    }

    fn open(app: App, person: PersonId, form: FormId, test: TypedTest, correcting: Option<Correcting>) -> Option<Self> {
        let keeper = FormKeeper::open(app, person, form, vec![test]);
        let sheet = *keeper.sheets().first()?;
        let tried = RwSignal::new(false);
        let stated = sheet.now().with_untracked(|now| now.now.conditions.clone());
        let conditions_open = RwSignal::new(stated == Conditions::default());
        let (conditions, said) = (ConditionFields::of_sheet(sheet, tried), RwSignal::new(None));
        Some(Self { person, keeper, sheet, correcting, conditions, conditions_open, tried, said })
    }

    /// The day is asked for: it is not simply today.
    pub fn is_dated(self) -> bool {
        self.sheet.test().with_untracked(TypedTest::is_dated)
    }

    /// `None`: something will not do or is asked about, and is told where it stands.
    pub fn checked(self) -> Option<Assessment> {
        self.tried.set(true);
        let saved = self.sheet.press(TypedPress::Save);
        if self.sheet.now().with_untracked(|now| !now.wrong_conditions.is_empty()) {
            self.conditions_open.set(true);
        }
        self.said.set(match saved {
            Err(UnfinishedTestError::Wrong) => Some(words::CORRECT_FIRST),
            Err(UnfinishedTestError::NothingAnswered) => Some(words::NOTHING_ANSWERED),
            Err(UnfinishedTestError::Doubted) | Ok(_) => None,
        });
        if saved.is_err() {
            show_first("[aria-invalid=true], .doubt");
        }
        saved.ok().flatten()
    }
}

/// What the form is made from: the person's goals and the municipality's lists.
fn occasion(app: App, person: PersonId) -> Occasion {
    let usual = instruments::usual_lists(app.lang());
    let view = app.view();
    let occasion = view.and_then(|view| Some(view.occasion(view.person(person)?, usual?)));
    occasion.unwrap_or_default()
}
