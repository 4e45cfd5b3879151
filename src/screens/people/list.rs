//! The list, and the search in it.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::course_dots::CourseDots;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::nobody_yet::NobodyYet;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::person;
use crate::text::screens::{common, goals, people as words, person as person_words};
use crate::ui::{Icon, LinkButton, Page, RowView, Rows, SearchField, Show, dyn_view};

#[component]
pub fn PeopleScreen() -> impl IntoView {
    let app = use_app();
    let wanted = RwSignal::new(String::new());
    let found = Memo::new(move |_| wanted.with(|wanted| find(app, wanted)));
    let row = |person: PersonId| RowView::new(person.to_string(), move || view! { <PersonRow person/> });
    let rows = move || found.get().into_iter().map(row).collect::<Vec<_>>();
    let nobody = Memo::new(move |_| app.view().is_some_and(|view| view.people.is_empty()));
    let new_person = move || {
        view! {
            <LinkButton icon=Icon::Plus label=app.say(words::NEW_PERSON) href=Route::NewPerson/>
        }
    };
    view! {
        <Page
            title=app.say(common::PEOPLE)
            actions=move || view! { <Show when=move || !nobody.get()>{new_person()}</Show> }
        >
            <Show when=move || !nobody.get() fallback=|| view! { <NobodyYet/> }>
                <SearchField label=app.say(words::SEARCH) value=wanted/>
                <p class="soft" role="status">
                    {move || wanted.with(|wanted| words::found(app.lang(), found.with(Vec::len), wanted.trim()))}
                </p>
                <ul class="people">
                    <Rows rows=rows/>
                </ul>
            </Show>
        </Page>
    }
}

/// Those whose name has the wanted letters in it, whatever their case; everybody when nothing is wanted.
fn find(app: App, wanted: &str) -> Vec<PersonId> {
    let (lang, wanted) = (app.lang(), wanted.trim().to_lowercase());
    let people = app.view().map(|view| view.people_by_name()).unwrap_or_default();
    let found = people.iter().filter(|history| person::name(lang, history.profile()).to_lowercase().contains(&wanted));
    found.map(|history| history.person()).collect()
}

#[component]
fn PersonRow(person: PersonId) -> impl IntoView {
    let app = use_app();
    let goal = move || {
        let history = app.person(person)?;
        Some(match history.main_goal() {
            Some(goal) => goals::quoted(app.lang(), goal.goal.text.as_str()),
            None => words::NO_GOAL.in_lang(app.lang()).to_owned(),
        })
    };
    let standing =
        move || app.person(person).map(|history| person_words::standing(app.lang(), history.standing(app.today())));
    view! {
        <a class="person-row" href=Route::Person(person).path()>
            <span class="person-note">
                <span class="person-name">{name_of(app, person)}</span>
                <span>{dyn_view(goal)}</span>
                <span class="small num">{dyn_view(standing)}</span>
            </span>
            <CourseDots person/>
        </a>
    }
}
