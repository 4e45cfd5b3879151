//! Skipping one exercise, with a reason: one tap.

use leptos::prelude::*;

use crate::domain::session::SkipReason;
use crate::domain::session::run::Input;
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::{session as words, sessions, shell};
use crate::ui::{Button, Dialog};

#[component]
pub fn SkipSheet(driver: SessionDriver, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let skip = move |why| {
        open.set(false);
        driver.press(Input::Skip(why));
    };
    view! {
        <Dialog open title=app.say(words::SKIP_TITLE) close_label=app.say(shell::CANCEL)>
            <div class="stack">
                {SkipReason::ALL
                    .map(|why| view! {
                        <Button label=app.say(sessions::skip_reason(why)) on_press=move |()| skip(why)/>
                    })
                    .collect_view()}
            </div>
        </Dialog>
    }
}
