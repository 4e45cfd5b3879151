//! The snapshot: whose, when, what it is; then the pictures of the tablet, each with its sentence and its table.

use std::rc::Rc;

use leptos::prelude::*;

use super::keep::KeepLink;
use super::look::Look;
use crate::screens::shared::pictures::{goals_to_look_at, said, sessions_to_look_at, tests_to_look_at};
use crate::state::viewer::{SharedSnapshot, use_viewer};
use crate::text::Lang;
use crate::text::chart_descriptions::Who;
use crate::text::screens::viewer as words;
use crate::ui::{Page, dyn_view};

#[component]
pub fn SnapshotPage(snapshot: Rc<SharedSnapshot>) -> impl IntoView {
    let viewer = use_viewer();
    let SharedSnapshot { as_of, until, .. } = *snapshot;
    let name = snapshot.name.clone();
    let whose = move || Some(words::shared_by(viewer.lang(), name.as_deref(), as_of));
    let snapshot = StoredValue::new_local(snapshot);
    view! {
        <Page title=viewer.say(words::TITLE) eyebrow=whose>
            <Look prints=true/>
            <p>{viewer.say(words::WHAT_IT_IS)}</p>
            {dyn_view(move || snapshot.with_value(|snapshot| pictures(viewer.lang(), snapshot)))}
            <p class="soft">{move || words::until(viewer.lang(), until)}</p>
            <KeepLink/>
        </Page>
    }
}

fn pictures(lang: Lang, snapshot: &SharedSnapshot) -> AnyView {
    let history = &snapshot.history;
    let who = Who::Named(snapshot.name.as_deref().unwrap_or(words::THE_PERSON.in_lang(lang)));
    let (goals, tests) = (goals_to_look_at(lang, who, history), tests_to_look_at(lang, who, history));
    let (sessions, said) = (sessions_to_look_at(lang, who, history), said(lang, history));
    let pictures: Vec<AnyView> = goals.into_iter().chain(sessions).chain(tests).chain(said).collect();
    if pictures.is_empty() {
        return view! { <p class="lead">{words::NOTHING_YET.in_lang(lang)}</p> }.into_any();
    }
    view! { <div class="charts">{pictures}</div> }.into_any()
}
