//! What every field has around its control: label, hint, error.

use leptos::prelude::*;

use super::dyn_view::dyn_view;
use super::{
    icon::{Glyph, Icon},
    identity::fresh_id,
};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldWidth {
    #[default]
    Full,
    /// For a time, a year, a number.
    Short,
}

impl FieldWidth {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Short => "short",
        }
    }
}

/// The ids that tie a control to its label, its hint and its error.
#[derive(Clone)]
pub(super) struct FieldIds {
    pub control: String,
    pub hint: String,
    pub error: String,
}

impl FieldIds {
    pub fn fresh() -> Self {
        let control = fresh_id();
        Self { hint: format!("{control}-hint"), error: format!("{control}-error"), control }
    }

    /// For `aria-describedby`: only what is there to be read, the error first.
    pub fn described_by(&self, hint: Signal<Option<String>>, error: Signal<Option<String>>) -> Signal<Option<String>> {
        let Self { hint: hint_id, error: error_id, .. } = self.clone();
        Signal::derive(move || {
            let ids: Vec<&str> = [(error.get(), &error_id), (hint.get(), &hint_id)]
                .into_iter()
                .filter_map(|(text, id)| text.map(|_| id.as_str()))
                .collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    }
}

#[component]
pub(super) fn FieldHint(id: String, hint: Signal<Option<String>>) -> impl IntoView {
    dyn_view(move || hint.get().map(|hint| view! { <p class="field-hint" id=id.clone()>{hint}</p> }))
}

/// The place of the error is always there, so that screen readers notice when words appear in it.
#[component]
pub(super) fn FieldError(id: String, error: Signal<Option<String>>) -> impl IntoView {
    view! {
        <p class="field-error" id=id role="alert">
            {dyn_view(move || error.get().map(|error| view! { <Glyph icon=Icon::Warning /> <span>{error}</span> }))}
        </p>
    }
}

#[component]
pub(super) fn FieldFrame(
    ids: FieldIds,
    label: Signal<String>,
    hint: Signal<Option<String>>,
    error: Signal<Option<String>>,
    width: FieldWidth,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field" data-width=width.name()>
            <label class="field-label" for=ids.control>{label}</label>
            <FieldHint id=ids.hint hint />
            <FieldError id=ids.error error />
            {children()}
        </div>
    }
}
