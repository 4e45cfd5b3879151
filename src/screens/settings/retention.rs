//! How long a course is kept here after its last day.

use leptos::prelude::*;

use crate::domain::retention::RetentionYears;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::AsyncTask;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::erase as words;
use crate::ui::{ButtonKind, ButtonSize, ChoiceLayout, Choices, LinkButton};
use crate::workspace::action::Action;

const YEARS: [u8; 5] = [1, 2, 3, 5, 10];

/// What is chosen holds at once.
#[component]
pub fn RetentionSetting() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let chosen = untrack(|| app.view()).map(|view| view.retention).unwrap_or_default();
    let selected = RwSignal::new(YEARS.iter().position(|years| *years == chosen.value()));
    Effect::new(move || {
        let years =
            selected.get().and_then(|place| YEARS.get(place)).and_then(|years| RetentionYears::new(*years).ok());
        let known = untrack(|| app.view()).map(|view| view.retention);
        if let Some(years) = years.filter(|years| Some(*years) != known) {
            task.keep(app, Action::ChooseRetention(years));
        }
    });
    let options =
        move || YEARS.map(|years| words::years(app.lang(), years)).into_iter().enumerate().collect::<Vec<_>>();
    view! {
        <div class="stack-tight">
            <Choices
                legend=app.say(words::RETENTION)
                hint=app.say_some(words::RETENTION_NOTE)
                layout=ChoiceLayout::Row
                options=Signal::derive(options)
                selected
            />
            <ProblemNotice problem=task.problem()/>
            <div class="row">
                <LinkButton
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(words::RECEIPTS)
                    href=Route::Erased
                />
                <LinkButton
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(words::TABLET)
                    href=Route::EraseTablet
                />
            </div>
        </div>
    }
}
