//! What is to be followed up: what the stop itself calls for stands first, what the answers call for above the button
//! that saves, so that nothing moves under a finger.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::session::follow_up::FollowUp;
use crate::domain::session::held::CompletedSession;
use crate::state::{App, use_app};
use crate::text::incident;
use crate::text::screens::session::closing as words;
use crate::ui::{Notice, NoticeKind, dyn_view};

/// `held`: the session as it would be kept now.
pub fn follow_ups(app: App, person: PersonId, held: Signal<Option<CompletedSession>>) -> Memo<Vec<FollowUp>> {
    let earlier = untrack(|| app.person(person)).map(|history| history.last_two_pains()).unwrap_or_default();
    Memo::new(move |_| held.get().map(|held| held.follow_ups(earlier)).unwrap_or_default())
}

/// Nothing where there is nothing to follow up.
#[component]
pub fn FollowUps(#[prop(into)] told: Signal<Vec<FollowUp>>) -> impl IntoView {
    let app = use_app();
    dyn_view(move || {
        let told = told.get();
        (!told.is_empty()).then(|| {
            let sentence = move |one| view! { <p>{move || incident::follow_up(app.lang(), one)}</p> };
            view! {
                <Notice kind=NoticeKind::Danger title=app.say_some(words::FOLLOW_UP) live=true>
                    {told.into_iter().map(sentence).collect_view()}
                </Notice>
            }
        })
    })
}
