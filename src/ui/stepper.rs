//! A whole number to correct by one: less, the number, more.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

#[component]
pub fn Stepper(
    #[prop(into)] label: Signal<String>,
    /// With its unit, as it is shown.
    #[prop(into)]
    value: Signal<String>,
    #[prop(into)] less_label: Signal<String>,
    #[prop(into)] more_label: Signal<String>,
    #[prop(into)] on_less: Callback<()>,
    #[prop(into)] on_more: Callback<()>,
    #[prop(optional, into)] at_least: Signal<bool>,
    #[prop(optional, into)] at_most: Signal<bool>,
) -> impl IntoView {
    view! {
        <div class="stepper" role="group" aria-label=label>
            <p class="field-label">{label}</p>
            <button
                class="stepper-button"
                type="button"
                aria-label=less_label
                disabled=move || at_least.get()
                on:click=move |_| on_less.run(())
            >
                <Glyph icon=Icon::Minus />
            </button>
            <b class="stepper-value num" role="status">{value}</b>
            <button
                class="stepper-button"
                type="button"
                aria-label=more_label
                disabled=move || at_most.get()
                on:click=move |_| on_more.run(())
            >
                <Glyph icon=Icon::Plus />
            </button>
        </div>
    }
}
