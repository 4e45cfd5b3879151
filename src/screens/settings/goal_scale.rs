//! How goals are rated: two numbers 1–10, or one number 0–10 in one of its two directions.

use leptos::prelude::*;

use crate::domain::goal::RatingScale;
use crate::domain::scale::Zero;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::AsyncTask;
use crate::state::use_app;
use crate::text::screens::settings as words;
use crate::ui::Choices;
use crate::workspace::action::Action;

const SCALES: [RatingScale; 3] =
    [RatingScale::TwoRatings, RatingScale::Psfs(Zero::Cannot), RatingScale::Psfs(Zero::NoProblem)];

/// What is chosen holds at once.
#[component]
pub fn GoalScaleSetting() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let chosen = untrack(|| app.view()).map(|view| view.rating_scale).unwrap_or_default();
    let selected = RwSignal::new(SCALES.iter().position(|scale| *scale == chosen));
    Effect::new(move || {
        let scale = selected.get().and_then(|place| SCALES.get(place).copied());
        let known = untrack(|| app.view()).map(|view| view.rating_scale);
        if let Some(scale) = scale.filter(|scale| Some(*scale) != known) {
            task.keep(app, Action::ChooseRatingScale(scale));
        }
    });
    let options = move || {
        let named = SCALES.map(|scale| words::rating_scale(scale).in_lang(app.lang()).to_owned());
        named.into_iter().enumerate().collect::<Vec<_>>()
    };
    view! {
        <div class="stack-tight">
            <Choices
                legend=app.say(words::SCALE_TITLE)
                hint=app.say_some(words::SCALE_NOTE)
                options=Signal::derive(options)
                selected
            />
            <ProblemNotice problem=task.problem()/>
        </div>
    }
}
