//! Who was told of what came up, by whom and when.

use leptos::prelude::*;

use crate::domain::identity::{EventId, PersonId};
use crate::screens::shared::known_person::worker_name;
use crate::state::use_app;
use crate::text::incident;
use crate::text::screens::erase;
use crate::ui::dyn_view;

/// Of one visit or one measurement. Nothing, where nobody was told.
#[component]
pub fn ToldFollowUps(person: PersonId, of: EventId) -> impl IntoView {
    let app = use_app();
    dyn_view(move || {
        let history = app.person(person)?;
        let told = history.told_of(of).map(|it| {
            let by = worker_name(app, it.by).unwrap_or_else(|| erase::UNKNOWN_WORKER.in_lang(app.lang()).to_owned());
            view! { <p>{incident::was_told(app.lang(), it.told, it.at.local_date(), &by)}</p> }
        });
        Some(told.collect_view())
    })
}
