//! Why something was not saved, and what to do next. It stays until the next try.

use leptos::prelude::*;

use crate::screens::shared::toasts::Toasts;
use crate::state::use_app;
use crate::text::problems;
use crate::ui::{Notice, NoticeKind, dyn_view};
use crate::workspace::problem::ActionError;

#[component]
pub fn ProblemNotice(#[prop(into)] problem: Signal<Option<ActionError>>) -> impl IntoView {
    let app = use_app();
    silences_what_went_well(problem);
    dyn_view(move || {
        problem.get().map(|problem| {
            let advice = move || problems::problem(app.lang(), &problem);
            view! {
                <Notice kind=NoticeKind::Warning title=move || Some(advice().what) live=true>
                    <p>{move || advice().next}</p>
                </Notice>
            }
        })
    })
}

/// «Lagret», said of the save before, does not stand beside the save that failed.
fn silences_what_went_well(problem: Signal<Option<ActionError>>) {
    let toasts = use_context::<Toasts>();
    Effect::new(move || {
        if let (Some(toasts), true) = (toasts, problem.with(Option::is_some)) {
            toasts.take_down();
        }
    });
}

/// Why the last step of a test is not on disk yet.
#[component]
pub fn NotKept(#[prop(into)] problem: Signal<Option<ActionError>>) -> impl IntoView {
    let app = use_app();
    silences_what_went_well(problem);
    dyn_view(move || {
        problem.get().map(|problem| {
            view! {
                <Notice kind=NoticeKind::Warning live=true>
                    {move || problems::problem(app.lang(), &problem).whole()}
                </Notice>
            }
        })
    })
}
