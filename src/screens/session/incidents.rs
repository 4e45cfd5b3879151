//! The incidents that are written down so far, and one more.

use leptos::prelude::*;

use crate::domain::session::incident::Incident;
use crate::state::use_app;
use crate::text::incident;
use crate::text::screens::session::closing as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, dyn_view};

/// The sheet of `adding` stands outside any form, whose Enter key would save.
#[component]
pub fn Incidents(#[prop(into)] so_far: Signal<Vec<Incident>>, adding: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let listed = move || {
        let told = so_far.get();
        if told.is_empty() {
            return view! { <p class="soft">{app.say(words::NO_INCIDENTS)}</p> }.into_any();
        }
        let row = |incident| view! { <li>{incident::incident(app.lang(), &incident)}</li> };
        view! { <ul>{told.into_iter().map(row).collect_view()}</ul> }.into_any()
    };
    view! {
        {dyn_view(listed)}
        <div class="row">
            <Button
                kind=ButtonKind::Quiet
                size=ButtonSize::Small
                icon=Icon::Plus
                label=app.say(words::ADD_INCIDENT)
                on_press=move |()| adding.set(true)
            />
        </div>
    }
}
