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
        let named = app.view().map(|view| view.named_findings()).unwrap_or_default();
        let line = |(finding, name): &(_, Option<String>)| {
            let words = words::line(app.lang(), finding, name.as_deref());
            view! { <li>{words}</li> }
        };
        named.iter().map(line).collect::<Vec<_>>()
    };
    view! {
        <Show when=move || !found.with(|found| found.is_empty())>
            <Notice
                kind=NoticeKind::Warning
                title=move || Some(found.with(|found| words::heading(app.lang(), found).0.to_owned()))
                live=true
            >
                <ul>{dyn_view(lines)}</ul>
                <p>{move || found.with(|found| words::heading(app.lang(), found).1)}</p>
            </Notice>
        </Show>
    }
}
