//! A new store.

use leptos::prelude::*;

use crate::screens::shared::keeping::BeforeTheFirst;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::people as words;
use crate::ui::{ButtonKind, EmptyState, Icon, LinkButton};

/// A new store: how to begin.
#[component]
pub fn NobodyYet() -> impl IntoView {
    let app = use_app();
    view! {
        <BeforeTheFirst/>
        <EmptyState
            icon=Icon::People
            title=app.say(words::EMPTY_TITLE)
            text=move || Some(words::EMPTY_NOTE.in_lang(app.lang()).to_owned())
        >
            <LinkButton
                kind=ButtonKind::Main
                icon=Icon::Plus
                label=app.say(words::EMPTY_ADD)
                href=Route::NewPerson
            />
        </EmptyState>
    }
}
