//! The locked app.

mod capture;
mod pin;

use leptos::prelude::*;

use crate::screens::shared::mended::MendedNotice;
use crate::screens::shared::unlock_form::UnlockForm;
use crate::screens::unlock::capture::Capture;
use crate::state::use_app;
use crate::text::screens::{capture as capture_words, start as words};
use crate::ui::{Button, ButtonKind, Icon, Page, PageWidth, Show};

pub use pin::PinScreen;

#[component]
pub fn UnlockScreen() -> impl IntoView {
    let app = use_app();
    let writing = RwSignal::new(false);
    let title = move || if writing.get() { capture_words::OPEN } else { words::UNLOCK_TITLE }.in_lang(app.lang());
    view! {
        <Page title width=PageWidth::Narrow>
            <Show
                when=move || writing.get()
                fallback=move || {
                    view! {
                        <MendedNotice/>
                        <UnlockForm/>
                        <div class="row">
                            <Button
                                kind=ButtonKind::Quiet
                                icon=Icon::Edit
                                label=app.say(capture_words::OPEN)
                                on_press=move |()| writing.set(true)
                            />
                        </div>
                    }
                }
            >
                <Capture on_done=move |()| writing.set(false)/>
            </Show>
        </Page>
    }
}
