//! Everybody in the store: find one, add one, change what is known of one.

mod draft;
mod edit;
mod form;
mod list;
mod new;

use leptos::prelude::*;

use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::people as words;
use crate::ui::{ButtonKind, EmptyState, Icon, LinkButton};

pub use edit::EditPersonScreen;
pub use list::PeopleScreen;
pub use new::NewPersonScreen;

/// A new store: how to begin.
#[component]
pub fn NobodyYet() -> impl IntoView {
    let app = use_app();
    view! {
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
