//! What was put back from the second copy: said before the unlock, and on the day's page.

use leptos::prelude::*;

use crate::state::use_app;
use crate::text::screens::mended as words;
use crate::ui::{Notice, NoticeKind, Show};

#[component]
pub fn MendedNotice() -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.mending().is_some()>
            <Notice kind=NoticeKind::Warning title=app.say_some(words::TITLE) live=true>
                <p>{move || app.mending().map(|mended| words::what(app.lang(), mended))}</p>
                <p>{app.say(words::NEXT)}</p>
            </Notice>
        </Show>
    }
}
