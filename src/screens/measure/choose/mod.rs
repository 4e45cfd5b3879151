//! Choosing what to measure: what is due first, then everything by what it is about.

mod groups;
mod row;

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::identity::PersonId;
use crate::screens::measure::choose::groups::{Choice, groups};
use crate::screens::measure::choose::row::ChoiceRow;
use crate::screens::shared::known_person::name_of;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::measuring as words;
use crate::ui::{Page, dyn_view};

#[component]
pub fn MeasureScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let due = Memo::new(move |_| due(app, person));
    let list = Memo::new(move |_| listed(app, person, &due.get().1));
    let row = move |choice: Choice| view! { <li><ChoiceRow person choice/></li> };
    let section = move |title: String, choices: Vec<Choice>| {
        view! {
            <section class="stack-tight">
                <h2>{title}</h2>
                <ul class="instruments plain-list">{choices.into_iter().map(row).collect_view()}</ul>
            </section>
        }
    };
    let due_first = move || {
        let (week, instruments) = due.get();
        let choices: Vec<_> = instruments.into_iter().map(Choice::With).collect();
        (!choices.is_empty()).then(|| section(words::due(app.lang(), week), choices))
    };
    let rest = move || {
        let groups = list.get().into_iter();
        groups.map(|(title, choices)| section(title, choices)).collect_view()
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            intro=app.say_some(words::TITLE_NOTE)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
        >
            {dyn_view(due_first)}
            {dyn_view(rest)}
        </Page>
    }
}

fn due(app: App, person: PersonId) -> (u16, Vec<Instrument>) {
    let found = app.view().and_then(|view| view.retest_due(person, app.today()));
    found.map(|due| (due.week, due.instruments)).unwrap_or_default()
}

fn listed(app: App, person: PersonId, due: &[Instrument]) -> Vec<(String, Vec<Choice>)> {
    let Some(view) = app.view() else { return vec![] };
    let Some(history) = view.person(person) else { return vec![] };
    let named = groups(&view, history, due).into_iter();
    named.map(|(name, choices)| (name.in_lang(app.lang()).to_owned(), choices)).collect()
}
