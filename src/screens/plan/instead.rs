//! Choosing what takes an exercise's place: the nearest first, the rest when asked for.

use leptos::prelude::*;

use crate::domain::plan::{Instead, InsteadKind};
use crate::state::use_app;
use crate::text::{Phrase, plan as words};
use crate::ui::{Button, ButtonKind, ButtonSize, Choices, Icon, Show};

/// `selected` is a place in `offers`, which have the nearest first.
#[component]
pub fn InsteadChoices(
    legend: Signal<Phrase>,
    #[prop(into)] offers: Signal<Vec<Instead>>,
    selected: RwSignal<Option<usize>>,
    #[prop(into)] missing: Signal<bool>,
) -> impl IntoView {
    let app = use_app();
    let all = RwSignal::new(false);
    let near = move || offers.with(|offers| offers.iter().filter(|it| it.kind != InsteadKind::Other).count());
    let shown = move || if all.get() || near() == 0 { offers.with(Vec::len) } else { near() };
    let options = move || {
        let label = |it: &Instead| words::instead(app.lang(), it);
        offers.with(|offers| offers.iter().take(shown()).map(label).enumerate().collect::<Vec<_>>())
    };
    view! {
        <Choices
            legend=move || legend.get().in_lang(app.lang())
            options=Signal::derive(options)
            selected
            error=move || missing.get().then(|| words::CHOOSE_EXERCISE.in_lang(app.lang()).to_owned())
        />
        <Show when=move || shown() < offers.with(Vec::len)>
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
