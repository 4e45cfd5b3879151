//! The locked app.

use leptos::prelude::*;

use crate::screens::shared::mended::MendedNotice;
use crate::screens::shared::unlock_form::UnlockForm;
use crate::state::use_app;
use crate::text::screens::start as words;
use crate::ui::{Page, PageWidth};

#[component]
pub fn UnlockScreen() -> impl IntoView {
    let app = use_app();
    view! {
        <Page title=app.say(words::UNLOCK_TITLE) width=PageWidth::Narrow>
            <MendedNotice/>
            <UnlockForm/>
        </Page>
    }
}
