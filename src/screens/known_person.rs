//! Pages about one person: whom the address names, and what to show when it names nobody.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::route;
use crate::state::address::use_address;
use crate::state::{App, use_app};
use crate::text::{people, person as words};
use crate::ui::{ButtonKind, LinkButton, Page, PageWidth, live};

/// The page of the person the address names. It is made anew when the address names another, and only then, so that
/// what is typed in it stays.
pub fn page_of_person<V: IntoView + 'static>(page: impl Fn(PersonId) -> V + Send + 'static) -> impl IntoView {
    let app = use_app();
    let path = use_address().path();
    // The outer `None`: the app is being locked, and the page is about to go.
    let whose = Memo::new(move |_| {
        let named = path.with(|path| route::whose(path));
        app.view().map(|view| named.filter(|person| view.person(*person).is_some()))
    });
    live(move || match whose.get() {
        Some(Some(person)) => untrack(|| page(person)).into_any(),
        Some(None) => view! { <NobodyHere/> }.into_any(),
        None => ().into_any(),
    })
}

/// The person's name, in closures of every kind.
pub fn name_of(app: App, person: PersonId) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    move || app.person(person).map(|history| people::name(app.lang(), &history)).unwrap_or_default()
}

#[component]
fn NobodyHere() -> impl IntoView {
    let app = use_app();
    view! {
        <Page
            title=app.say(words::UNKNOWN_TITLE)
            intro=move || Some(words::UNKNOWN_NOTE.in_lang(app.lang()).to_owned())
            width=PageWidth::Narrow
        >
            <div class="row">
                <LinkButton kind=ButtonKind::Main label=app.say(words::TO_PEOPLE) href=route::PEOPLE/>
            </div>
        </Page>
    }
}
