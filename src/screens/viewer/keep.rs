//! The link is out of the address; who wants it among the bookmarks can have it back.

use leptos::prelude::*;

use crate::state::viewer::use_viewer;
use crate::text::screens::viewer as words;
use crate::ui::{Button, ButtonKind, Show};

#[component]
pub fn KeepLink() -> impl IntoView {
    let viewer = use_viewer();
    let said = move || if viewer.has_kept_link() { words::KEPT } else { words::KEEP_NOTE }.in_lang(viewer.lang());
    view! {
        <div class="stack-tight no-print">
            <p class="soft" role="status">{said}</p>
            <Show when=move || !viewer.has_kept_link()>
                <div class="row">
                    <Button
                        kind=ButtonKind::Quiet
                        label=viewer.say(words::KEEP)
                        on_press=move |()| viewer.keep_link()
                    />
                </div>
            </Show>
        </div>
    }
}
