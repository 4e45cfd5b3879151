//! A field as data, and how it is drawn.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::state::FormState;
use crate::domain::session::readiness::Tickable;
use crate::state::use_app;
use crate::text::screens::common;
use crate::text::{Lang, Phrase, problems};
use crate::ui::{
    Check, Checks, ChoiceLayout, Choices, DateField, FieldKind, FieldWidth, Scale, Show, TextArea, TextField, TimeField,
};
use crate::workspace::forms::FormChoice;

/// Words of a field: a phrase, or a sentence with something in it.
#[derive(Clone)]
pub struct Said(Arc<dyn Fn(Lang) -> String + Send + Sync>);

impl Said {
    pub fn new(words: impl Fn(Lang) -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(words))
    }
}

impl From<Phrase> for Said {
    fn from(phrase: Phrase) -> Self {
        Self::new(move |lang| phrase.in_lang(lang).to_owned())
    }
}

/// What kind of answer a field takes.
#[derive(Clone)]
pub enum FieldAsk {
    Text {
        limit: usize,
    },
    LongText {
        limit: usize,
        rows: u32,
    },
    Whole,
    Day,
    Time,
    /// One box; ticked, it has this word.
    Check(&'static str),
    /// One of a list; each with the word it is known by.
    One {
        options: Vec<(&'static str, Said)>,
        layout: ChoiceLayout,
    },
    Several {
        options: Vec<(&'static str, Said)>,
        layout: ChoiceLayout,
        /// The one that stands alone: «none of these».
        none: Option<&'static str>,
    },
    Scale {
        from: u8,
        to: u8,
        low: Phrase,
        high: Phrase,
    },
}

impl FieldAsk {
    /// One of a closed list, side by side.
    pub fn one<T: FormChoice>(all: &[T], name: impl Fn(T) -> Phrase) -> Self {
        Self::One { options: options(all, name), layout: ChoiceLayout::Row }
    }

    pub fn several<T: FormChoice>(all: &[T], name: impl Fn(T) -> Phrase) -> Self {
        Self::Several { options: options(all, name), layout: ChoiceLayout::Row, none: None }
    }

    /// Several, or the one that says none of them.
    pub fn several_or_none<T: FormChoice + Tickable>(all: &[T], name: impl Fn(T) -> Phrase) -> Self {
        Self::Several { options: options(all, name), layout: ChoiceLayout::Row, none: Some(T::NONE.word()) }
    }

    /// One below the other.
    pub fn stacked(self) -> Self {
        match self {
            Self::One { options, .. } => Self::One { options, layout: ChoiceLayout::Stack },
            Self::Several { options, none, .. } => Self::Several { options, layout: ChoiceLayout::Stack, none },
            other => other,
        }
    }
}

fn options<T: FormChoice>(all: &[T], name: impl Fn(T) -> Phrase) -> Vec<(&'static str, Said)> {
    all.iter().map(|choice| (choice.word(), name(*choice).into())).collect()
}

/// One field: its key, what it takes, and what is said about it.
#[derive(Clone)]
pub struct Field {
    key: &'static str,
    ask: FieldAsk,
    label: Said,
    hint: Option<Said>,
    missing: Phrase,
    /// What each number of a scale means, where they all have words.
    names: &'static [Phrase],
    /// The last day that will do.
    last: Option<NaiveDate>,
    /// Shown only while another field has this word.
    only_when: Option<(&'static str, &'static str)>,
}

impl Field {
    pub fn new(key: &'static str, label: impl Into<Said>, ask: FieldAsk) -> Self {
        let (label, missing) = (label.into(), common::MISSING);
        Self { key, ask, label, hint: None, missing, names: &[], last: None, only_when: None }
    }

    pub fn hint(self, hint: impl Into<Said>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// What to do where nothing that can be read was given.
    pub fn missing(self, missing: Phrase) -> Self {
        Self { missing, ..self }
    }

    pub fn names(self, names: &'static [Phrase]) -> Self {
        Self { names, ..self }
    }

    /// Of a day.
    pub fn last(self, last: NaiveDate) -> Self {
        Self { last: Some(last), ..self }
    }

    pub fn only_when(self, key: &'static str, word: &'static str) -> Self {
        Self { only_when: Some((key, word)), ..self }
    }
}

#[component]
pub fn FormField(state: FormState, field: Field) -> impl IntoView {
    match field.only_when {
        None => drawn(state, field),
        Some((key, word)) => view! {
            <Show when=move || state.text(key).with(|text| text == word)>{drawn(state, field.clone())}</Show>
        }
        .into_any(),
    }
}

fn drawn(state: FormState, field: Field) -> AnyView {
    let app = use_app();
    let Field { key, ask, label, hint, missing, names, last, .. } = field;
    let label = Signal::derive(move || label.0(app.lang()));
    let hint = Signal::derive(move || hint.as_ref().map(|hint| hint.0(app.lang())));
    let wrong = state.error(key);
    let error = Signal::derive(move || wrong.get().map(|why| problems::field(app.lang(), missing, &why)));
    let said = move |options: Vec<(&'static str, Said)>| {
        let words: Vec<&'static str> = options.iter().map(|(word, _)| *word).collect();
        let names = Signal::derive(move || {
            let lang = app.lang();
            options.iter().map(|(_, name)| name.0(lang)).enumerate().collect::<Vec<_>>()
        });
        (words, names)
    };
    let value = state.text(key);
    match ask {
        FieldAsk::Text { limit } => view! { <TextField label hint error value limit/> }.into_any(),
        FieldAsk::LongText { limit, rows } => view! { <TextArea label hint error value limit rows/> }.into_any(),
        FieldAsk::Whole => view! {
            <TextField label hint error value kind=FieldKind::Whole width=FieldWidth::Short/>
        }
        .into_any(),
        FieldAsk::Day => view! { <DateField label hint error value max=last.map(|last| last.to_string())/> }.into_any(),
        FieldAsk::Time => view! { <TimeField label error value/> }.into_any(),
        FieldAsk::Check(word) => view! { <Check label hint checked=state.has(key, word)/> }.into_any(),
        FieldAsk::One { options, layout } => {
            let (words, options) = said(options);
            view! { <Choices legend=label hint error options layout selected=state.one_of(key, words)/> }.into_any()
        }
        FieldAsk::Several { options, layout, none } => {
            let (words, options) = said(options);
            view! { <Checks legend=label hint error options layout selected=state.several_of(key, words, none)/> }
                .into_any()
        }
        FieldAsk::Scale { from, to, low, high } => view! {
            <Scale
                legend=label
                hint
                error
                from
                to
                selected=state.number(key)
                low_label=app.say(low)
                high_label=app.say(high)
                names=Signal::derive(move || names.iter().map(|name| name.in_lang(app.lang()).to_owned()).collect())
            />
        }
        .into_any(),
    }
}
