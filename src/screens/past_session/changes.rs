//! What was corrected and struck out: who, when, why, and what stood there before.

use leptos::prelude::*;

use crate::domain::correction::{EntryChange, RecordedEntry};
use crate::domain::history::SessionEntry;
use crate::screens::shared::correction::told;
use crate::state::{App, use_app};
use crate::text::Lang;
use crate::text::record::session;
use crate::text::screens::past_session as words;
use crate::ui::{Card, dyn_view};

/// A name, what stood there and what took its place.
type SessionDifference = (String, Option<String>, Option<String>);

#[component]
pub fn Changes(entry: Memo<Option<SessionEntry>>) -> impl IntoView {
    let app = use_app();
    dyn_view(move || {
        let changes = entry.get()?.story.changes;
        let changes: Vec<_> = changes.iter().map(|change| one(app, change)).collect();
        (!changes.is_empty()).then(|| view! { <Card title=app.say_some(words::CHANGES)>{changes}</Card> })
    })
}

fn one(app: App, change: &EntryChange) -> impl IntoView + use<> {
    let differences = change.after.as_ref().map(|after| differences(app.lang(), &change.before, after));
    let row = |(name, before, after): SessionDifference| {
        view! {
            <li>
                {name} ": "
                {before.map(|before| view! { <del>{before}</del> " " })}
                {after.map(|after| view! { <ins>{after}</ins> })}
            </li>
        }
    };
    view! {
        <p class="soft">{told(app, change)}</p>
        <ul>{differences.into_iter().flatten().map(row).collect_view()}</ul>
    }
}

fn differences(lang: Lang, before: &RecordedEntry, after: &RecordedEntry) -> Vec<SessionDifference> {
    let [before, after] = [facts(lang, before), facts(lang, after)];
    let value =
        |facts: &[(String, String)], name: &str| facts.iter().find(|fact| fact.0 == name).map(|fact| fact.1.clone());
    let new = after.iter().filter(|fact| value(&before, &fact.0).is_none());
    let names = before.iter().chain(new).map(|fact| fact.0.clone());
    names
        .map(|name| (name.clone(), value(&before, &name), value(&after, &name)))
        .filter(|(_, before, after)| before != after)
        .collect()
}

/// With the note, which stands by itself elsewhere.
fn facts(lang: Lang, entry: &RecordedEntry) -> Vec<(String, String)> {
    match entry {
        RecordedEntry::Session(session) => session::facts(lang, session),
        RecordedEntry::Assessment(_) => vec![],
    }
}
