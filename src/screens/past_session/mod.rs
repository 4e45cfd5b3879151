//! One session afterwards: what was asked before, how each exercise went, what happened, what was said after; corrected
//! the same day freely, later with a reason, or struck out. Nothing is overwritten.
//!
//! Owns: what is shown of a session that was. Must not own: leading one, see [`super::session`]. Start at
//! [`PastSessionScreen`], then [`told::parts`]: everything that is said of one session.

mod changes;
mod correct;
mod outcomes;
mod told;

use leptos::prelude::*;

use crate::domain::correction::EntryKind;
use crate::domain::history::SessionEntry;
use crate::domain::identity::{EventId, PersonId};
use crate::domain::session::held::SessionStatus;
use crate::screens::past_session::changes::Changes;
use crate::screens::past_session::told::{parts, summary};
use crate::screens::shared::after_session::FollowUps;
use crate::screens::shared::known_person::{NothingHere, name_of};
use crate::screens::shared::told_follow_ups::ToldFollowUps;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::readiness;
use crate::text::screens::{correction, past_session as words};
use crate::ui::{Card, Chip, Facts, Icon, LinkButton, Notice, NoticeKind, Page, PageWidth, Show, dyn_view};

pub use correct::CorrectSession;

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
    let title = move || entry.get().map(|entry| words::title(app.lang(), entry.on)).unwrap_or_default();
    let intro = move || entry.get().map(|entry| summary(app.lang(), &entry.held));
    let is_struck = Memo::new(move |_| entry.with(|entry| entry.as_ref().is_some_and(|entry| entry.story.is_struck())));
    let may_correct = move || app.person(person).is_some_and(|history| history.correctable(event).is_some());
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
                <Notice kind=NoticeKind::Info title=app.say_some(correction::STRUCK)>
                    {move || correction::struck_note(app.lang(), EntryKind::Session)}
                </Notice>
            </Show>
            <ToFollowUp person entry/>
            <All entry/>
            <Show when=may_correct>
                <div class="row no-print">
                    <LinkButton
                        icon=Icon::Edit
                        label=move || correction::title(app.lang(), EntryKind::Session)
                        href=Route::Correct(person, event)
                    />
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
        let entry = entry.get().filter(|entry| !entry.story.is_struck())?;
        let to_tell = readiness::tell(app.lang(), &history.to_tell(&entry));
        Some(view! {
            {to_tell.map(|tell| view! {
                <Notice kind=NoticeKind::Warning title=app.say_some(words::BEFORE)>{tell}</Notice>
            })}
            <FollowUps told=history.follow_ups(&entry)/>
            <ToldFollowUps person of=entry.event/>
        })
    })
}

/// Part by part; a part of which nothing is known is left out.
#[component]
fn All(entry: Memo<Option<SessionEntry>>) -> impl IntoView {
    let app = use_app();
    dyn_view(move || {
        entry.get().map(|entry| {
            let corrected =
                (!entry.story.changes.is_empty()).then(|| view! { <Chip label=app.say(correction::CORRECTED)/> });
            let parts = parts(app.lang(), &entry).into_iter().map(|(title, facts)| {
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
