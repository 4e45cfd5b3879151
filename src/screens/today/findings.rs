//! What was missing, exchanged or not readable when the store was opened.

use leptos::prelude::*;

use crate::domain::access::LockReason;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::AsyncTask;
use crate::state::use_app;
use crate::text::screens::{common, findings as words};
use crate::ui::{Button, ButtonKind, ButtonSize, Notice, NoticeKind, Show, dyn_view};
use crate::workspace::action::Action;

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
                <Show when=move || app.view().is_some_and(|view| view.has_rows_aside())>
                    <p>{app.say(words::ASIDE_NOTE)}</p>
                    <div class="row">
                        <Button
                            kind=ButtonKind::Quiet
                            size=ButtonSize::Small
                            label=app.say(words::ASIDE_TRY)
                            on_press=move |()| app.door.lock(LockReason::Asked)
                        />
                    </div>
                </Show>
                <Show when=move || app.view().is_some_and(|view| view.acceptable_findings().next().is_some())>
                    <Accept/>
                </Show>
            </Notice>
        </Show>
    }
}

/// Asked twice: from then on nobody is reminded.
#[component]
fn Accept() -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(false);
    let task = AsyncTask::new();
    view! {
        <Show
            when=move || asked.get()
            fallback=move || {
                view! {
                    <Button
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Small
                        label=app.say(words::ACCEPT)
                        on_press=move |()| asked.set(true)
                    />
                }
            }
        >
            <p>{app.say(words::ACCEPT_NOTE)}</p>
            <div class="row">
                <Button label=app.say(common::CANCEL) on_press=move |()| asked.set(false)/>
                <Button
                    kind=ButtonKind::Main
                    busy=task.busy()
                    label=app.say(words::ACCEPT_SURE)
                    on_press=move |()| task.keep(app, Action::AcceptFindings)
                />
            </div>
        </Show>
        <ProblemNotice problem=task.problem()/>
    }
}
