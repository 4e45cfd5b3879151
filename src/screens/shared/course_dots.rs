//! One person's sessions as dots, and the same in words.

use std::iter;

use leptos::prelude::*;

use crate::domain::course::SESSIONS;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::domain::session::held::SessionStatus;
use crate::state::use_app;
use crate::text::session;
use crate::ui::{DotSize, DotState, Dots};

#[component]
pub fn CourseDots(person: PersonId, #[prop(optional)] size: DotSize) -> impl IntoView {
    let app = use_app();
    let states = move || app.person(person).map(|history| states(&history)).unwrap_or_default();
    let label = move || {
        let counts = app.person(person).map(|history| (history.sessions_done(), history.sessions_cancelled()));
        let (done, cancelled) = counts.unwrap_or_default();
        session::sessions_sentence(app.lang(), done, cancelled, SESSIONS)
    };
    view! { <Dots states=Signal::derive(states) label=label size/> }
}

fn states(history: &History) -> Vec<DotState> {
    let recorded = history.sessions().iter().map(|session| match session.held {
        SessionStatus::Done(_) => DotState::Done,
        SessionStatus::Cancelled(_) => DotState::Cancelled,
    });
    let next = history.course().map(|_| DotState::Next);
    let all = recorded.chain(next).chain(iter::repeat(DotState::ToCome));
    all.take(SESSIONS.max(history.sessions_recorded())).collect()
}
