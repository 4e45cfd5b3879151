//! The conditions as fields, each checked where it stands.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::assessment::conditions::{Condition, Conditions, Shoes, Start, WalkingAid};
use crate::domain::numbers::Numbered;
use crate::domain::registry;
use crate::domain::typed_test::{TypedConditionError, TypedConditions, TypedPress, TypedTest};
use crate::state::form_keeper::TypedSheet;
use crate::state::{App, use_app};
use crate::text::{Lang, Phrase, instruments, measuring as words, problems, sppb};
use crate::ui::{ChoiceLayout, Choices, FieldKind, FieldWidth, Picked, TextField};

/// What is typed and chosen, wherever it is kept.
#[derive(Clone, Copy)]
pub struct ConditionFields {
    instrument: Instrument,
    typed: Signal<TypedConditions>,
    set: Callback<(Condition, String)>,
    /// They were looked through: what will not do is told beside its field.
    tried: RwSignal<bool>,
}

impl ConditionFields {
    /// Of a test that is led, until they are handed to it.
    pub fn new(instrument: Instrument, conditions: &Conditions) -> Self {
        let typed = RwSignal::new(TypedConditions::of(conditions));
        let set = move |(condition, text)| typed.update(|typed| typed.set(condition, text));
        Self { instrument, typed: typed.into(), set: Callback::new(set), tried: RwSignal::new(false) }
    }

    pub fn of_sheet(sheet: TypedSheet, tried: RwSignal<bool>) -> Self {
        let set = move |(condition, text)| {
            // Only saving has something to tell.
            let _ = sheet.press(TypedPress::State(condition, text));
        };
        let typed = Signal::derive(move || sheet.test().with(TypedTest::conditions));
        Self { instrument: sheet.instrument, typed, set: Callback::new(set), tried }
    }

    /// `None`: something will not do, and is told beside its field.
    pub fn checked(self) -> Option<Conditions> {
        self.tried.set(true);
        let (conditions, wrong) = untrack(|| self.typed.with(|typed| typed.read(self.instrument)));
        wrong.is_empty().then_some(conditions)
    }

    /// As far as it can be kept. Tracks.
    pub fn stated(self) -> Conditions {
        self.typed.with(|typed| typed.read(self.instrument).0)
    }

    fn text(self, condition: Condition) -> Picked<String> {
        Picked::new(
            move || self.typed.with(|typed| typed.get(condition).to_owned()),
            move |text| self.set.run((condition, text)),
        )
    }

    /// One of these texts, by its place.
    fn place(self, condition: Condition, texts: Vec<String>) -> Picked<Option<usize>> {
        let options = texts.clone();
        Picked::new(
            move || self.typed.with(|typed| options.iter().position(|text| text == typed.get(condition))),
            move |place: Option<usize>| {
                let text = place.and_then(|place| texts.get(place)).cloned().unwrap_or_default();
                self.set.run((condition, text));
            },
        )
    }

    fn error(self, app: App, condition: Condition) -> impl Fn() -> Option<String> + Copy + Send + Sync + 'static {
        move || {
            let wrong = self.typed.with(|typed| typed.read(self.instrument).1);
            let (_, why) = wrong.into_iter().find(|(it, _)| *it == condition).filter(|_| self.tried.get())?;
            Some(told(app.lang(), why))
        }
    }
}

fn told(lang: Lang, why: TypedConditionError) -> String {
    match why {
        TypedConditionError::Length(why) => words::no_such_length(lang, why),
        TypedConditionError::Missing => words::MISSING.in_lang(lang).to_owned(),
        TypedConditionError::Written(why) => problems::written(lang, &why),
    }
}

/// All that the instrument asks for, in its order.
#[component]
pub fn ConditionInputs(fields: ConditionFields) -> impl IntoView {
    let instrument = fields.instrument;
    let input = move |condition: &Condition| view! { <Input fields condition=*condition/> };
    view! { <div class="stack condition-inputs">{registry::asked_conditions(instrument).iter().map(input).collect_view()}</div> }
}

#[component]
fn Input(fields: ConditionFields, condition: Condition) -> impl IntoView {
    let app = use_app();
    let chosen = move |texts, options| view! { <Chosen fields condition texts options/> }.into_any();
    let typed = move |hint, kind| view! { <Typed fields condition hint kind/> }.into_any();
    match condition {
        Condition::Course if registry::courses(fields.instrument).is_empty() => {
            typed(words::IN_METRES, FieldKind::Whole)
        }
        Condition::Course => {
            let courses = registry::courses(fields.instrument);
            let named = move || courses.iter().map(|metres| words::metres(app.lang(), *metres)).enumerate().collect();
            chosen(courses.iter().map(u16::to_string).collect(), Signal::derive(named))
        }
        Condition::Start => chosen(numbers(&Start::ALL), listed(app, Start::ALL.map(instruments::start).into())),
        Condition::Aid => chosen(numbers(&WalkingAid::ALL), listed(app, WalkingAid::ALL.map(instruments::aid).into())),
        Condition::Shoes => chosen(numbers(&Shoes::ALL), listed(app, Shoes::ALL.map(instruments::shoes).into())),
        Condition::ChairHeight => typed(words::IN_CENTIMETRES, FieldKind::Whole),
        Condition::Room => typed(words::ROOM_HINT, FieldKind::Text),
        Condition::Helper => typed(words::HELPER_HINT, FieldKind::Text),
        Condition::Form => typed(words::FORM_HINT, FieldKind::Text),
    }
}

/// Phrases as options, in the language of the screen.
fn listed(app: App, names: Vec<Phrase>) -> Signal<Vec<(usize, String)>> {
    Signal::derive(move || names.iter().map(|name| name.in_lang(app.lang()).to_owned()).enumerate().collect())
}

/// A choice is typed as its number.
fn numbers<T: Numbered>(all: &[T]) -> Vec<String> {
    all.iter().map(|choice| choice.number().to_string()).collect()
}

#[component]
fn Chosen(
    fields: ConditionFields,
    condition: Condition,
    texts: Vec<String>,
    options: Signal<Vec<(usize, String)>>,
) -> impl IntoView {
    let app = use_app();
    let shorter = condition == Condition::Course && fields.instrument == Instrument::Sppb;
    view! {
        <Choices
            legend=app.say(instruments::condition(condition))
            options
            selected=fields.place(condition, texts)
            layout=ChoiceLayout::Row
            hint=move || shorter.then(|| sppb::THREE_METRES_HINT.in_lang(app.lang()).to_owned())
            error=fields.error(app, condition)
        />
    }
}

#[component]
fn Typed(fields: ConditionFields, condition: Condition, hint: Phrase, kind: FieldKind) -> impl IntoView {
    let app = use_app();
    view! {
        <TextField
            label=app.say(instruments::condition(condition))
            hint=app.say_some(hint)
            value=fields.text(condition)
            kind
            width=if kind == FieldKind::Text { FieldWidth::Full } else { FieldWidth::Short }
            error=fields.error(app, condition)
        />
    }
}
