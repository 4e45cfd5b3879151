//! A number from a short scale, such as 0–10: a row of large numbers with words at both ends.

use leptos::prelude::*;

use super::field_frame::{FieldError, FieldHint, FieldIds};

#[component]
pub fn Scale(
    #[prop(into)] legend: Signal<String>,
    from: u8,
    to: u8,
    selected: RwSignal<Option<u8>>,
    #[prop(into)] low_label: Signal<String>,
    #[prop(into)] high_label: Signal<String>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::fresh();
    let group = ids.control.clone();
    let described_by = ids.described_by(hint, error);
    let number = move |number: u8| {
        // The words at the ends belong to the end numbers, also for those who do not see them.
        let name = move || match number {
            n if n == from => Some(format!("{n}, {}", low_label.get())),
            n if n == to => Some(format!("{n}, {}", high_label.get())),
            _ => None,
        };
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
        </fieldset>
    }
}
