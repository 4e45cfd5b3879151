//! What was corrected and struck out: who, when, why, and what stood there before.

use leptos::prelude::*;

use super::told::{Fact, SessionSummary};
use crate::domain::history::SessionEntry;
use crate::domain::session::held::SessionStatus;
use crate::screens::shared::known_person::worker_name;
use crate::state::{App, use_app};
use crate::text::Lang;
use crate::text::screens::{past_session as words, results};
use crate::ui::{Card, dyn_view};

/// What one correction changed: the name, what stood there and what took its place.
struct SessionDifference {
    name: String,
    before: Option<String>,
    after: Option<String>,
}

#[component]
pub fn Changes(entry: Memo<Option<SessionEntry>>) -> impl IntoView {
    let app = use_app();
    dyn_view(move || {
        let entry = entry.get().filter(|entry| !entry.corrections.is_empty())?;
        let corrections: Vec<_> = (0..entry.corrections.len()).map(|place| one(app, &entry, place)).collect();
        Some(view! { <Card title=app.say_some(words::CHANGES)>{corrections}</Card> })
    })
}

fn one(app: App, entry: &SessionEntry, place: usize) -> Option<impl IntoView + use<>> {
    let lang = app.lang();
    let correction = entry.corrections.get(place)?;
    let after = entry.corrections.get(place + 1).map_or(&entry.held, |next| &next.before);
    let differences = differences(lang, &correction.before, after);
    // What is struck out stands as it was.
    let what = if differences.is_empty() { results::STRUCK } else { results::CORRECTED };
    let by = worker_name(app, correction.by);
    let said = results::done_to_it(lang, what, (correction.on, correction.why), by.as_deref());
    let row = |SessionDifference { name, before, after }: SessionDifference| {
        view! {
            <li>
                {name} ": "
                {before.map(|before| view! { <del>{before}</del> " " })}
                {after.map(|after| view! { <ins>{after}</ins> })}
            </li>
        }
    };
    Some(view! {
        <p class="soft">{said}</p>
        <ul>{differences.into_iter().map(row).collect_view()}</ul>
    })
}

fn differences(lang: Lang, before: &SessionStatus, after: &SessionStatus) -> Vec<SessionDifference> {
    let [before, after] = [facts(lang, before), facts(lang, after)];
    let value = |facts: &[Fact], name: &str| facts.iter().find(|fact| fact.0 == name).map(|fact| fact.1.clone());
    let new = after.iter().filter(|fact| value(&before, &fact.0).is_none());
    let names = before.iter().chain(new).map(|fact| fact.0.clone());
    names
        .map(|name| SessionDifference { before: value(&before, &name), after: value(&after, &name), name })
        .filter(|difference| difference.before != difference.after)
        .collect()
}

/// With the note, which stands by itself elsewhere.
fn facts(lang: Lang, held: &SessionStatus) -> Vec<Fact> {
    let SessionStatus::Done(session) = held else { return vec![] };
    let note = session.after.note.as_str();
    let note = (!note.is_empty()).then(|| (words::NOTE.in_lang(lang).to_owned(), note.to_owned()));
    SessionSummary::of_session(lang, session).facts().into_iter().chain(note).collect()
}
