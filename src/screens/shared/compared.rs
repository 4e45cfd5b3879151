//! Everybody who is here or in a file, with what one side has and the other has not.

use leptos::prelude::*;

use crate::state::{App, use_app};
use crate::text::Phrase;
use crate::text::screens::{merge, rehearsal as words};
use crate::ui::Facts;
use crate::workspace::merging::{ComparedPerson, OneSided};

#[component]
pub fn ComparedPeople(people: Vec<ComparedPerson>) -> impl IntoView {
    let app = use_app();
    let facts = move || people.iter().map(|person| (name(app, person), said(app, person))).collect::<Vec<_>>();
    view! { <Facts items=Signal::derive(facts)/> }
}

fn name(app: App, person: &ComparedPerson) -> String {
    person.name.clone().unwrap_or_else(|| words::UNKNOWN_NAME.in_lang(app.lang()).to_owned())
}

fn said(app: App, person: &ComparedPerson) -> String {
    let lang = app.lang();
    let side = |place: Phrase, found: &OneSided| {
        (!found.is_nothing()).then(|| format!("{}: {}", place.in_lang(lang), words::one_sided(lang, found)))
    };
    let there = if person.is_here { words::ONLY_THERE } else { merge::NEW_HERE };
    let parts: Vec<_> =
        [side(words::ONLY_HERE, &person.only_here), side(there, &person.only_there)].into_iter().flatten().collect();
    if parts.is_empty() { words::SAME.in_lang(lang).to_owned() } else { parts.join(". ") }
}
