//! Choosing one of several, several of several, or yes.
//!
//! Real radio buttons and check boxes inside large labels, so that keyboard, screen reader and high contrast work as
//! the device's owner knows them.

use leptos::prelude::*;

use super::dyn_view::dyn_view;
use super::{
    field_frame::{FieldError, FieldHint, FieldIds},
    identity::fresh_id,
    picked::Picked,
};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChoiceLayout {
    /// One below the other, for sentences.
    #[default]
    Stack,
    /// Side by side as far as there is room, for single words.
    Row,
}

impl ChoiceLayout {
    fn name(self) -> &'static str {
        match self {
            Self::Stack => "stack",
            Self::Row => "row",
        }
    }
}

/// One of several. Options are keyed by what the screen finds them by, most often their place in its own list.
#[component]
pub fn Choices(
    #[prop(into)] legend: Signal<String>,
    #[prop(into)] options: Signal<Vec<(usize, String)>>,
    #[prop(into)] selected: Picked<Option<usize>>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    #[prop(optional, into)] error: Signal<Option<String>>,
    #[prop(optional)] layout: ChoiceLayout,
) -> impl IntoView {
    let ids = FieldIds::fresh();
    let group = ids.control.clone();
    let described_by = ids.described_by(hint, error);
    let option = move |(key, label): (usize, String)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=move || selected.get() == Some(key)
                    on:change=move |_| selected.set(Some(key))
                />
                <span>{label}</span>
            </label>
        }
    };
    view! {
        <fieldset
            class="choices"
            role="radiogroup"
            aria-describedby=described_by
            aria-invalid=move || error.get().map(|_| "true")
        >
            <legend class="field-label">{legend}</legend>
            <FieldHint id=ids.hint hint />
            <FieldError id=ids.error error />
            <div class="choice-list" data-layout=layout.name()>
                {dyn_view(move || options.get().into_iter().map(&option).collect_view())}
            </div>
        </fieldset>
    }
}

/// Several of several; the chosen keys are kept in ascending order.
#[component]
pub fn Checks(
    #[prop(into)] legend: Signal<String>,
    #[prop(into)] options: Signal<Vec<(usize, String)>>,
    #[prop(into)] selected: Picked<Vec<usize>>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    #[prop(optional, into)] error: Signal<Option<String>>,
    #[prop(default = ChoiceLayout::Row)] layout: ChoiceLayout,
) -> impl IntoView {
    let ids = FieldIds::fresh();
    let described_by = ids.described_by(hint, error);
    let toggle = move |key: usize| {
        let mut keys = untrack(|| selected.get());
        match keys.binary_search(&key) {
            Ok(place) => drop(keys.remove(place)),
            Err(place) => keys.insert(place, key),
        }
        selected.set(keys);
    };
    let option = move |(key, label): (usize, String)| {
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || selected.get().contains(&key)
                    on:change=move |_| toggle(key)
                />
                <span>{label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="choices" aria-describedby=described_by>
            <legend class="field-label">{legend}</legend>
            <FieldHint id=ids.hint hint />
            <FieldError id=ids.error error />
            <div class="choice-list" data-layout=layout.name()>
                {dyn_view(move || options.get().into_iter().map(option).collect_view())}
            </div>
        </fieldset>
    }
}

/// One box: yes or not.
#[component]
pub fn Check(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] checked: Picked<bool>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
) -> impl IntoView {
    let hint_id = fresh_id();
    let described_by = {
        let hint_id = hint_id.clone();
        move || hint.get().map(|_| hint_id.clone())
    };
    view! {
        <div class="check">
            <label class="choice">
                <input
                    type="checkbox"
                    aria-describedby=described_by
                    prop:checked=move || checked.get()
                    on:change=move |_| checked.set(!untrack(|| checked.get()))
                />
                <span>{label}</span>
            </label>
            <FieldHint id=hint_id hint />
        </div>
    }
}
