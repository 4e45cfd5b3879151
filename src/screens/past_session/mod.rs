//! One session afterwards: what was asked before, how each exercise went, what happened, what was said after; corrected
//! the same day freely, later with a reason, or struck out. Nothing is overwritten.
//!
//! Owns: what is shown of a session that was. Must not own: leading one, see [`super::session`]. Start at
//! [`PastSessionScreen`], then [`told::SessionSummary`]: everything that is said of one session.

mod changes;
mod correct;
mod outcomes;
mod told;

use leptos::prelude::*;

use crate::domain::history::SessionEntry;
use crate::domain::identity::{EventId, PersonId};
use crate::domain::session::held::SessionStatus;
use crate::screens::past_session::changes::Changes;
use crate::screens::past_session::correct::Correct;
use crate::screens::past_session::told::{SessionSummary, summary};
use crate::screens::shared::after_session::FollowUps;
use crate::screens::shared::known_person::{NothingHere, name_of};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::readiness;
use crate::text::screens::{past_session as words, results};
use crate::ui::{Button, Card, Chip, Facts, Icon, Notice, NoticeKind, Page, PageWidth, Show, dyn_view, show_first};

#[component]
pub fn PastSessionScreen(person: PersonId, event: EventId) -> impl IntoView {
    let app = use_app();
    match untrack(|| entry(app, person, event)) {
        Some(_) => view! { <PastSession person event/> }.into_any(),
        None => view! { <NothingHere person/> }.into_any(),
    }
}

/// As it stands now, struck out or not. Tracks.
fn entry(app: App, person: PersonId, event: EventId) -> Option<SessionEntry> {
    app.person(person)?.any_session(event).cloned()
}

#[component]
fn PastSession(person: PersonId, event: EventId) -> impl IntoView {
    let app = use_app();
    let entry = Memo::new(move |_| entry(app, person, event));
    let correcting = RwSignal::new(false);
    let title = move || entry.get().map(|entry| words::title(app.lang(), entry.on)).unwrap_or_default();
    let intro = move || entry.get().map(|entry| summary(app.lang(), &entry.held));
    let is_struck = Memo::new(move |_| app.person(person).is_some_and(|history| history.session(event).is_none()));
    let is_held = Memo::new(move |_| entry.with(|entry| entry.as_ref().is_some_and(|entry| entry.done().is_some())));
    // What had the focus is gone when the page turns over.
    Effect::new(move |before: Option<bool>| {
        let now = correcting.get();
        if before.is_some_and(|before| before != now) {
            show_first("h1");
        }
        now
    });
    let may_correct = move || is_held.get() && !is_struck.get() && !correcting.get();
    view! {
        <Page
            title
            eyebrow=move || Some(name_of(app, person)())
            intro
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <Show when=move || is_struck.get()>
                <Notice kind=NoticeKind::Info title=app.say_some(results::STRUCK)>{app.say(words::STRUCK_NOTE)}</Notice>
            </Show>
            <Show
                when=move || correcting.get()
                fallback=move || view! { <ToFollowUp person entry/> <All entry/> }
            >
                {move || entry.get_untracked().map(|entry| view! { <Correct person entry open=correcting/> })}
            </Show>
            <Show when=may_correct>
                <div class="row no-print">
                    <Button icon=Icon::Edit label=app.say(words::CORRECT) on_press=move |()| correcting.set(true)/>
                </div>
            </Show>
            <Changes entry/>
        </Page>
    }
}

/// Whom to tell, as it was said that day. Nothing of what is struck out.
#[component]
fn ToFollowUp(person: PersonId, entry: Memo<Option<SessionEntry>>) -> impl IntoView {
    let app = use_app();
    dyn_view(move || {
        let history = app.person(person)?;
        let entry = entry.get().filter(|entry| history.session(entry.event).is_some())?;
        let to_tell = readiness::tell(app.lang(), &history.to_tell(&entry));
        Some(view! {
            {to_tell.map(|tell| view! {
                <Notice kind=NoticeKind::Warning title=app.say_some(words::BEFORE)>{tell}</Notice>
            })}
            <FollowUps told=history.follow_ups(&entry)/>
        })
    })
}

/// Part by part; a part of which nothing is known is left out.
#[component]
fn All(entry: Memo<Option<SessionEntry>>) -> impl IntoView {
    let app = use_app();
    dyn_view(move || {
        entry.get().map(|entry| {
            let told = SessionSummary::of(app.lang(), &entry);
            let corrected =
                (!entry.corrections.is_empty()).then(|| view! { <Chip label=app.say(results::CORRECTED)/> });
            let parts = told.parts.into_iter().map(|(title, facts)| {
                view! { <Card title=app.say_some(title)><Facts items=facts/></Card> }
            });
            let note = match &entry.held {
                SessionStatus::Cancelled(cancellation) => cancellation.note.as_str().to_owned(),
                SessionStatus::Done(session) => session.after.note.as_str().to_owned(),
            };
            view! {
                {corrected.map(|chip| view! { <div class="row">{chip}</div> })}
                {parts.collect_view()}
                {(!note.is_empty()).then(|| view! {
                    <Card title=app.say_some(words::NOTE)><p class="note">{note}</p></Card>
                })}
            }
        })
    })
}
