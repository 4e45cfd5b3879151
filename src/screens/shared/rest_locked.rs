//! That what is led goes on, and nothing else opens without the code.

use leptos::prelude::*;

use crate::state::use_app;
use crate::text::screens::common;
use crate::ui::{Notice, NoticeKind, Show};

#[component]
pub fn RestLocked() -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.idle_lock.is_rest_locked()>
            <Notice kind=NoticeKind::Info live=true>{app.say(common::REST_LOCKED)}</Notice>
        </Show>
    }
}
