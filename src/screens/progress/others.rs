//! One switch for the whole page: what is usual for others of the same age, on the charts where it is published. Hidden
//! until it is asked for, as after a single test.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::report::Report;
use crate::state::use_app;
use crate::text::chart_descriptions::Who;
use crate::text::screens::results as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Show};

/// Nothing where nothing is published for the person.
#[component]
pub fn OthersSwitch(person: PersonId, shown: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let has_others = Memo::new(move |_| {
        app.person(person).is_some_and(|history| Report::of(app.lang(), Who::You, &history).has_others())
    });
    let label = move || if shown.get() { words::HIDE_NORMS } else { words::SHOW_NORMS }.in_lang(app.lang());
    view! {
        <Show when=move || has_others.get()>
            <div class="row no-print">
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=label
                    on_press=move |()| shown.update(|shown| *shown = !*shown)
                />
            </div>
        </Show>
    }
}
