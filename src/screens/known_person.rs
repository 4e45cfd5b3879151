//! Pages about one person: whom the address names, and what to show when it names nobody.

use std::str::FromStr;

use leptos::prelude::*;

use crate::domain::identity::{PersonId, WorkerId};
use crate::screens::route;
use crate::state::address::use_address;
use crate::state::{App, use_app};
use crate::text::person as person_words;
use crate::text::screens::{person as words, results};
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

/// The page about something of the person's that the address names: a day, an event, a goal. Made anew for another one.
pub fn page_about<T, V>(page: impl Fn(PersonId, T) -> V + Send + 'static) -> impl IntoView
where
    T: FromStr + Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let app = use_app();
    let path = use_address().path();
    let about = Memo::new(move |_| {
        let named = path.with(|path| route::whose(path).zip(Some(route::which::<T>(path))));
        app.view().map(|view| named.filter(|(person, _)| view.person(*person).is_some()))
    });
    live(move || match about.get() {
        Some(Some((person, Some(which)))) => untrack(|| page(person, which)).into_any(),
        Some(Some((person, None))) => view! { <NothingHere person/> }.into_any(),
        Some(None) => view! { <NobodyHere/> }.into_any(),
        None => ().into_any(),
    })
}

/// The person's name, in closures of every kind.
pub fn name_of(app: App, person: PersonId) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    move || app.person(person).map(|history| person_words::name(app.lang(), &history)).unwrap_or_default()
}

/// The worker's name. Only the one who is logged in has a name on this device.
pub fn worker_name(app: App, worker: WorkerId) -> Option<String> {
    app.view().filter(|view| view.worker == worker).and_then(|view| view.worker_name.clone())
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

/// What the address names is not the person's.
#[component]
pub fn NothingHere(person: PersonId) -> impl IntoView {
    let app = use_app();
    view! {
        <Page
            title=app.say(results::UNKNOWN_TITLE)
            intro=app.say_some(results::UNKNOWN_NOTE)
            back_href=Some(route::person(person))
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <div class="row">
                <LinkButton kind=ButtonKind::Main label=app.say(results::ALL) href=route::measurements(person)/>
            </div>
        </Page>
    }
}
