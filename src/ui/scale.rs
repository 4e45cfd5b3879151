//! A number from a short scale, such as 0–10: a row of large numbers with words at both ends.

use leptos::prelude::*;

use super::dyn_view::dyn_view;
use super::field_frame::{FieldError, FieldHint, FieldIds};
use super::picked::Picked;

#[component]
pub fn Scale(
    #[prop(into)] legend: Signal<String>,
    from: u8,
    to: u8,
    #[prop(into)] selected: Picked<Option<u8>>,
    #[prop(into)] low_label: Signal<String>,
    #[prop(into)] high_label: Signal<String>,
    /// What each number means, the lowest first; the words of the chosen one stand below. Empty: only the ends have words.
    #[prop(optional, into)]
    names: Signal<Vec<String>>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::fresh();
    let group = ids.control.clone();
    let described_by = ids.described_by(hint, error);
    let meaning = move |number: u8| {
        let named = names.with(|names| names.get(usize::from(number.saturating_sub(from))).cloned());
        // The words at the ends belong to the end numbers, also for those who do not see them.
        named.or_else(|| match number {
            n if n == from => Some(low_label.get()),
            n if n == to => Some(high_label.get()),
            _ => None,
        })
    };
    let said = move |number: u8| meaning(number).map(|meaning| format!("{number}, {meaning}"));
    let number = move |number: u8| {
        let name = move || said(number);
        view! {
            <label class="scale-number">
                <input
                    type="radio"
                    name=group.clone()
                    aria-label=name
                    prop:checked=move || selected.get() == Some(number)
                    on:change=move |_| selected.set(Some(number))
                />
                <span>{number}</span>
            </label>
        }
    };
    view! {
        <fieldset
            class="scale"
            role="radiogroup"
            aria-describedby=described_by
            aria-invalid=move || error.get().map(|_| "true")
        >
            <legend class="field-label">{legend}</legend>
            <FieldHint id=ids.hint hint />
            <FieldError id=ids.error error />
            <div class="scale-numbers" data-count=to.saturating_sub(from) + 1>
                {(from..=to).map(number).collect_view()}
            </div>
            <div class="scale-ends" aria-hidden="true">
                <span>{low_label}</span>
                <span>{high_label}</span>
            </div>
            {dyn_view(move || {
                // There before anything is chosen, so that nothing moves under a finger.
                let is_named = names.with(|names| !names.is_empty());
                is_named.then(|| view! { <p class="scale-said" aria-hidden="true">{selected.get().and_then(said)}</p> })
            })}
        </fieldset>
    }
}
