//! Choosing what takes an exercise's place: the nearest first, the rest when asked for.

use leptos::prelude::*;

use crate::domain::plan::{Instead, InsteadKind};
use crate::screens::shared::form::FormState;
use crate::state::use_app;
use crate::text::{Phrase, plan as words};
use crate::ui::{Button, ButtonKind, ButtonSize, Choices, Icon, Show};
use crate::workspace::forms::plan_change::{INSTEAD, planned_word};

/// `offers` have the nearest first.
#[component]
pub fn InsteadChoices(state: FormState, legend: Phrase, offers: Vec<Instead>) -> impl IntoView {
    let app = use_app();
    let near = match offers.iter().filter(|it| it.kind != InsteadKind::Other).count() {
        0 => offers.len(),
        near => near,
    };
    let count = offers.len();
    let selected = state.one_of(INSTEAD, offers.iter().map(|it| planned_word(it.planned)).collect());
    let all = RwSignal::new(untrack(|| selected.get()).is_some_and(|place| place >= near));
    let shown = move || if all.get() { count } else { near };
    let options = move || {
        let label = |it: &Instead| words::instead(app.lang(), it);
        offers.iter().take(shown()).map(label).enumerate().collect::<Vec<_>>()
    };
    let wrong = state.error(INSTEAD);
    view! {
        <Choices
            legend=app.say(legend)
            options=Signal::derive(options)
            selected
            error=move || wrong.get().map(|_| words::CHOOSE_EXERCISE.in_lang(app.lang()).to_owned())
        />
        <Show when=move || shown() < count>
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Plus
                    label=app.say(words::SHOW_MORE)
                    on_press=move |()| all.set(true)
                />
            </div>
        </Show>
    }
}
