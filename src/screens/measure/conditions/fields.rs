//! The conditions as fields, each checked where it stands.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::assessment::conditions::{
    ChairHeight, Condition, Conditions, LengthError, Metres, Shoes, Start, WalkingAid,
};
use crate::domain::registry;
use crate::domain::written::{Name, WrittenError};
use crate::state::{App, use_app};
use crate::text::{Lang, Phrase, instruments, measuring as words, problems, sppb};
use crate::ui::{ChoiceLayout, Choices, FieldKind, FieldWidth, TextField};

/// Why a condition will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ConditionsFieldErrors {
    Length(LengthError),
    Missing,
    Written(WrittenError),
}

/// What is typed and chosen.
#[derive(Clone, Copy)]
pub struct ConditionFields {
    instrument: Instrument,
    aid: RwSignal<Option<usize>>,
    shoes: RwSignal<Option<usize>>,
    start: RwSignal<Option<usize>>,
    /// Among the instrument's courses.
    course: RwSignal<Option<usize>>,
    metres: RwSignal<String>,
    chair: RwSignal<String>,
    room: RwSignal<String>,
    helper: RwSignal<String>,
    form: RwSignal<String>,
    wrong: RwSignal<Vec<(Condition, ConditionsFieldErrors)>>,
}

impl ConditionFields {
    pub fn new(instrument: Instrument, conditions: &Conditions) -> Self {
        fn place<T: PartialEq>(all: &[T], one: Option<T>) -> RwSignal<Option<usize>> {
            RwSignal::new(one.and_then(|one| all.iter().position(|other| *other == one)))
        }
        let text = |name: &Option<Name>| RwSignal::new(name.as_ref().map(Name::as_str).unwrap_or_default().to_owned());
        let number = |number: Option<u8>| RwSignal::new(number.map(|number| number.to_string()).unwrap_or_default());
        let metres = conditions.course.map(Metres::whole);
        Self {
            instrument,
            aid: place(&WalkingAid::ALL, conditions.aid),
            shoes: place(&Shoes::ALL, conditions.shoes),
            start: place(&Start::ALL, conditions.start),
            course: place(registry::courses(instrument), metres.map(u16::from)),
            metres: number(metres),
            chair: number(conditions.chair.map(ChairHeight::centimetres)),
            room: text(&conditions.room),
            helper: text(&conditions.helper),
            form: text(&conditions.form),
            wrong: RwSignal::new(vec![]),
        }
    }

    /// `None`: something will not do, and is told beside its field.
    pub fn checked(self) -> Option<Conditions> {
        let mut wrong = vec![];
        let conditions = self.read(&mut wrong);
        let fine = wrong.is_empty();
        self.wrong.set(wrong);
        fine.then_some(conditions)
    }

    /// As far as it can be kept. Tracks.
    pub fn stated(self) -> Conditions {
        self.read(&mut vec![])
    }

    fn read(self, wrong: &mut Vec<(Condition, ConditionsFieldErrors)>) -> Conditions {
        let asked = registry::asked_conditions(self.instrument);
        let mut note = |condition: Condition, why: ConditionsFieldErrors| {
            if asked.contains(&condition) {
                wrong.push((condition, why));
            }
        };
        let courses = registry::courses(self.instrument);
        let course = match courses {
            [] => length(&self.metres.get(), Metres::SHORTEST, Metres::LONGEST, Metres::new),
            _ => Ok(self.course.get().and_then(|place| Metres::new(*courses.get(place)?).ok())),
        };
        match course {
            Err(why) => note(Condition::Course, ConditionsFieldErrors::Length(why)),
            // Laps are worth nothing without their length.
            Ok(None) => note(Condition::Course, ConditionsFieldErrors::Missing),
            Ok(Some(_)) => {}
        }
        let chair = length(&self.chair.get(), ChairHeight::LOWEST, ChairHeight::HIGHEST, ChairHeight::new);
        if let Err(why) = chair {
            note(Condition::ChairHeight, ConditionsFieldErrors::Length(why));
        }
        let room = written(&self.room.get());
        let helper = written(&self.helper.get());
        let form = written(&self.form.get());
        for (condition, why) in [(Condition::Room, room.as_ref().err()), (Condition::Helper, helper.as_ref().err())] {
            if let Some(why) = why {
                note(condition, ConditionsFieldErrors::Written(*why));
            }
        }
        match &form {
            Err(why) => note(Condition::Form, ConditionsFieldErrors::Written(*why)),
            Ok(None) => note(Condition::Form, ConditionsFieldErrors::Missing),
            Ok(Some(_)) => {}
        }
        let of = |condition: Condition| asked.contains(&condition);
        Conditions {
            aid: self.aid.get().and_then(|place| WalkingAid::ALL.get(place).copied()),
            shoes: self.shoes.get().and_then(|place| Shoes::ALL.get(place).copied()),
            chair: chair.ok().flatten(),
            course: course.ok().flatten().filter(|_| of(Condition::Course)),
            start: self.start.get().and_then(|place| Start::ALL.get(place).copied()),
            room: room.ok().flatten(),
            helper: helper.ok().flatten(),
            form: form.ok().flatten(),
        }
    }

    fn error(self, app: App, condition: Condition) -> impl Fn() -> Option<String> + Copy + Send + Sync + 'static {
        move || {
            let found = self.wrong.with(|wrong| wrong.iter().find(|(it, _)| *it == condition).map(|(_, why)| *why));
            found.map(|why| told(app.lang(), why))
        }
    }
}

/// Empty is not stated.
fn length<T>(text: &str, from: u16, to: u16, new: fn(u16) -> Result<T, LengthError>) -> Result<Option<T>, LengthError> {
    match text.trim() {
        "" => Ok(None),
        text => new(text.parse().map_err(|_| LengthError { found: 0, from, to })?).map(Some),
    }
}

/// Empty is not stated.
fn written(text: &str) -> Result<Option<Name>, WrittenError> {
    match Name::new(text) {
        Err(WrittenError::Empty) => Ok(None),
        read => read.map(Some),
    }
}

fn told(lang: Lang, why: ConditionsFieldErrors) -> String {
    match why {
        ConditionsFieldErrors::Length(why) => words::no_such_length(lang, why),
        ConditionsFieldErrors::Missing => words::MISSING.in_lang(lang).to_owned(),
        ConditionsFieldErrors::Written(why) => problems::written(lang, &why),
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
    let chosen = move |value, options| view! { <Chosen fields condition value options/> }.into_any();
    let typed = move |value, hint, kind| view! { <Typed fields condition value hint kind/> }.into_any();
    match condition {
        Condition::Course if registry::courses(fields.instrument).is_empty() => {
            typed(fields.metres, words::IN_METRES, FieldKind::Whole)
        }
        Condition::Course => {
            let courses = registry::courses(fields.instrument);
            let named = move || courses.iter().map(|metres| words::metres(app.lang(), *metres)).enumerate().collect();
            chosen(fields.course, Signal::derive(named))
        }
        Condition::Start => chosen(fields.start, listed(app, Start::ALL.map(instruments::start).into())),
        Condition::Aid => chosen(fields.aid, listed(app, WalkingAid::ALL.map(instruments::aid).into())),
        Condition::Shoes => chosen(fields.shoes, listed(app, Shoes::ALL.map(instruments::shoes).into())),
        Condition::ChairHeight => typed(fields.chair, words::IN_CENTIMETRES, FieldKind::Whole),
        Condition::Room => typed(fields.room, words::ROOM_HINT, FieldKind::Text),
        Condition::Helper => typed(fields.helper, words::HELPER_HINT, FieldKind::Text),
        Condition::Form => typed(fields.form, words::FORM_HINT, FieldKind::Text),
    }
}

/// Phrases as options, in the language of the screen.
fn listed(app: App, names: Vec<Phrase>) -> Signal<Vec<(usize, String)>> {
    Signal::derive(move || names.iter().map(|name| name.in_lang(app.lang()).to_owned()).enumerate().collect())
}

#[component]
fn Chosen(
    fields: ConditionFields,
    condition: Condition,
    value: RwSignal<Option<usize>>,
    options: Signal<Vec<(usize, String)>>,
) -> impl IntoView {
    let app = use_app();
    let shorter = condition == Condition::Course && fields.instrument == Instrument::Sppb;
    view! {
        <Choices
            legend=app.say(instruments::condition(condition))
            options
            selected=value
            layout=ChoiceLayout::Row
            hint=move || shorter.then(|| sppb::THREE_METRES_HINT.in_lang(app.lang()).to_owned())
            error=fields.error(app, condition)
        />
    }
}

#[component]
fn Typed(
    fields: ConditionFields,
    condition: Condition,
    value: RwSignal<String>,
    hint: Phrase,
    kind: FieldKind,
) -> impl IntoView {
    let app = use_app();
    view! {
        <TextField
            label=app.say(instruments::condition(condition))
            hint=app.say_some(hint)
            value
            kind
            width=if kind == FieldKind::Text { FieldWidth::Full } else { FieldWidth::Short }
            error=fields.error(app, condition)
        />
    }
}
