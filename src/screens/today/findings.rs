//! What was missing, exchanged or not readable when the store was opened.

use leptos::prelude::*;

use crate::state::use_app;
use crate::text::screens::findings as words;
use crate::ui::{Notice, NoticeKind, Show, dyn_view};

#[component]
pub fn StoreFindings() -> impl IntoView {
    let app = use_app();
    let found = Memo::new(move |_| app.view().map(|view| view.findings.clone()).unwrap_or_default());
    let lines = move || {
        let view = app.view();
        let name = |person| {
            let history = view.as_ref().and_then(|view| view.person(person)).cloned();
            history.and_then(|history| history.profile().map(|profile| profile.name.as_str().to_owned()))
        };
        let line = |finding| {
            let words = words::line(app.lang(), finding, finding.person.and_then(name).as_deref());
            view! { <li>{words}</li> }
        };
        found.with(|found| found.iter().map(line).collect::<Vec<_>>())
    };
    view! {
        <Show when=move || !found.with(|found| found.is_empty())>
            <Notice
                kind=NoticeKind::Warning
                title=move || Some(found.with(|found| words::heading(app.lang(), found).0))
                live=true
            >
                <ul>{dyn_view(lines)}</ul>
                <p>{move || found.with(|found| words::heading(app.lang(), found).1)}</p>
            </Notice>
        </Show>
    }
}
