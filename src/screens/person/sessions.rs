//! What was done, what was cancelled and what was struck out, the newest first. Each leads to a page of its own.

use leptos::prelude::*;

use crate::domain::history::SessionEntry;
use crate::domain::identity::PersonId;
use crate::domain::session::held::SessionStatus;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{correction, person as words};
use crate::text::{Lang, dates, session};
use crate::ui::{Button, ButtonKind, ButtonSize, Card, Chip, Show, dyn_view};

/// Shown at first; the rest on demand.
const FIRST: usize = 4;

#[component]
pub fn Sessions(person: PersonId) -> impl IntoView {
    let app = use_app();
    let all = RwSignal::new(false);
    let count = Memo::new(move |_| app.person(person).map_or(0, |history| history.all_sessions().len()));
    let more = move || {
        if all.get() { words::FEWER.in_lang(app.lang()).to_owned() } else { words::show_all(app.lang(), count.get()) }
    };
    view! {
        <Card title=move || Some(words::SESSIONS_TITLE.in_lang(app.lang()).to_owned())>
            <Show
                when=move || { count.get() > 0 }
                fallback=move || view! { <p class="soft">{app.say(words::NO_SESSIONS)}</p> }
            >
                <ul class="session-list">{dyn_view(move || rows(app, person, all.get()))}</ul>
            </Show>
            <Show when=move || { count.get() > FIRST }>
                <div class="row">
                    <Button
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Small
                        label=more
                        on_press=move |()| all.update(|all| *all = !*all)
                    />
                </div>
            </Show>
        </Card>
    }
}

fn rows(app: App, person: PersonId, all: bool) -> Option<impl IntoView> {
    let (history, lang) = (app.person(person)?, app.lang());
    let sessions = history.all_sessions();
    let shown = if all { sessions.len() } else { FIRST };
    Some(sessions.into_iter().take(shown).map(|session| row(lang, person, session)).collect_view())
}

fn row(lang: Lang, person: PersonId, session: &SessionEntry) -> impl IntoView + use<> {
    let day = dates::capitalised(&dates::weekday_and_day(lang, session.on));
    let (what, felt, note) = match &session.held {
        SessionStatus::Done(session) => (
            session::record_sentence(lang, session),
            words::felt(lang, session.after.exertion, session.after.pain),
            session.after.note.as_str().to_owned(),
        ),
        SessionStatus::Cancelled(cancellation) => {
            (words::cancelled(lang, cancellation.by, cancellation.why), None, cancellation.note.as_str().to_owned())
        }
    };
    let (stands, story) = (!session.story.is_struck(), &session.story);
    let mark = match (stands, story.is_corrected()) {
        (false, _) => Some(correction::STRUCK),
        (true, true) => Some(correction::CORRECTED),
        (true, false) => None,
    };
    let route = Route::PastSession(person, session.event);
    view! {
        <li>
            <h3 class="row">
                <a class="row-link" href=route.path()>{day}</a>
                {mark.map(|mark| view! { <Chip label=mark.in_lang(lang)/> })}
            </h3>
            {if stands { view! { <p>{what}</p> }.into_any() } else { view! { <p><del>{what}</del></p> }.into_any() }}
            {felt.filter(|_| stands).map(|felt| view! { <p class="soft num">{felt}</p> })}
            {(stands && !note.is_empty()).then(|| view! { <p class="note">{note}</p> })}
        </li>
    }
}
