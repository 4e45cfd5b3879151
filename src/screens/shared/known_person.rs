//! Pages about one person, and what to show when the address names nobody.

use leptos::prelude::*;

use crate::domain::identity::{PersonId, WorkerId};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::person as person_words;
use crate::text::screens::{person as words, results};
use crate::ui::{ButtonKind, LinkButton, Page, PageWidth, dyn_view};

/// The page while the person is known. It is not made anew when something of theirs changes, so that what is typed in
/// it stays.
pub fn of_known(person: PersonId, page: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let app = use_app();
    // `None`: the app is being locked, and the page is about to go.
    let known = Memo::new(move |_| app.view().map(|view| view.person(person).is_some()));
    dyn_view(move || match known.get() {
        Some(true) => untrack(&page),
        Some(false) => view! { <NobodyHere/> }.into_any(),
        None => ().into_any(),
    })
    .into_any()
}

/// The person's name, in closures of every kind.
pub fn name_of(app: App, person: PersonId) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    move || app.person(person).map(|history| person_words::name(app.lang(), history.profile())).unwrap_or_default()
}

/// The worker's name. Only the one who is logged in has a name on this device.
pub fn worker_name(app: App, worker: WorkerId) -> Option<String> {
    app.view().filter(|view| view.worker == worker).and_then(|view| view.worker_name.clone())
}

#[component]
pub fn NobodyHere() -> impl IntoView {
    let app = use_app();
    view! {
        <Page
            title=app.say(words::UNKNOWN_TITLE)
            intro=move || Some(words::UNKNOWN_NOTE.in_lang(app.lang()).to_owned())
            width=PageWidth::Narrow
        >
            <div class="row">
                <LinkButton kind=ButtonKind::Main label=app.say(words::TO_PEOPLE) href=Route::People/>
            </div>
        </Page>
    }
}

/// What the address names is not the person's.
#[component]
pub fn NothingHere(person: PersonId) -> impl IntoView {
    let app = use_app();
    view! {
        <Page
            title=app.say(results::UNKNOWN_TITLE)
            intro=app.say_some(results::UNKNOWN_NOTE)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <div class="row">
                <LinkButton kind=ButtonKind::Main label=app.say(results::ALL) href=Route::Measurements(person)/>
            </div>
        </Page>
    }
}
