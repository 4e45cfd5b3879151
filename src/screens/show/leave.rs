//! The way out of a showing: the worker's code.

use leptos::prelude::*;

use crate::screens::shared::unlock_form::UnlockForm;
use crate::state::use_app;
use crate::text::screens::show as words;
use crate::ui::{Button, ButtonKind, Dialog, Show};

#[component]
pub fn Leave(open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let needs_code = move || app.showing.shown().is_none_or(|shown| shown.needs_code);
    view! {
        <Dialog open title=app.say(words::LEAVE) close_label=app.say(words::STAY)>
            <Show
                when=needs_code
                fallback=move || view! {
                    <p>{app.say(words::LEAVE_PRACTICE)}</p>
                    <Button
                        kind=ButtonKind::Main
                        label=app.say(words::LEAVE)
                        on_press=move |()| app.showing.end_in_practice()
                    />
                }
            >
                <UnlockForm/>
            </Show>
        </Dialog>
    }
}
