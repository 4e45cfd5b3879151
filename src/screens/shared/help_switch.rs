//! Need for help is never shown to the person unless somebody chooses so, and never printed.

use leptos::prelude::*;

use crate::state::use_app;
use crate::text::screens::results as words;
use crate::ui::{Button, ButtonKind};

#[component]
pub fn HelpSwitch(shown: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let label = move || if shown.get() { words::HIDE_HELP } else { words::SHOW_HELP }.in_lang(app.lang());
    view! {
        <div class="row no-print">
            <p class="soft">{app.say(words::HELP_NOTE)}</p>
            <Button kind=ButtonKind::Quiet label=label on_press=move |()| shown.update(|shown| *shown = !*shown)/>
        </div>
    }
}
