//! How much of one exercise: sets, repetitions or time, load and support, each corrected by one.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::exercise::{Equipment, Planned};
use crate::domain::plan::{DoseSetting, set_by_hand};
use crate::screens::shared::form::FormState;
use crate::state::use_app;
use crate::text::plan::dose as words;
use crate::ui::{Show, Stepper};
use crate::workspace::forms::plan_change::{DOSE, planned_word};

/// `now`: what is chosen so far, with its dose. `equipment`: of the home.
#[component]
pub fn DoseEditor(state: FormState, now: Signal<Option<Planned>>, equipment: BTreeSet<Equipment>) -> impl IntoView {
    let app = use_app();
    let equipment = StoredValue::new(equipment);
    let moved = move |part: DoseSetting, is_more: bool| {
        let planned = now.get()?;
        equipment.with_value(|equipment| set_by_hand(planned, part, is_more, equipment))
    };
    let step = move |part, is_more| {
        if let Some(to) = untrack(|| moved(part, is_more)) {
            state.text(DOSE).set(planned_word(to));
        }
    };
    let stepper = move |part: DoseSetting| {
        let said = move |say: fn(crate::text::Lang, DoseSetting, &Planned) -> String| {
            Signal::derive(move || now.get().map(|planned| say(app.lang(), part, &planned)).unwrap_or_default())
        };
        view! {
            <Show when=move || moved(part, false).is_some() || moved(part, true).is_some()>
                <Stepper
                    label=said(words::label)
                    value=said(words::value)
                    less_label=said(words::less)
                    more_label=said(words::more)
                    on_less=move |()| step(part, false)
                    on_more=move |()| step(part, true)
                    at_least=Signal::derive(move || moved(part, false).is_none())
                    at_most=Signal::derive(move || moved(part, true).is_none())
                />
            </Show>
        }
    };
    view! {
        <Show when=move || now.get().is_some()>
            <section class="dose-editor stack-tight">
                <h3>{app.say(words::HOW_MUCH)}</h3>
                {DoseSetting::ALL.map(stepper).collect_view()}
            </section>
        </Show>
    }
}
