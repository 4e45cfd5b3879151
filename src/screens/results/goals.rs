//! The goals that were rated on the day, in the person's own words: they come before every score.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::goal::change::{Aspect, Change};
use crate::domain::goal::{GoalRating, Rating};
use crate::domain::identity::PersonId;
use crate::domain::visit::RatedGoal;
use crate::state::use_app;
use crate::text::{Lang, goal_words, goals, results as words, sppb_screen};
use crate::ui::live;

#[component]
pub fn RatedGoals(person: PersonId, day: NaiveDate) -> impl IntoView {
    let app = use_app();
    live(move || {
        let history = app.person(person)?;
        let (rated, lang) = (history.rated_on(day), app.lang());
        Some(view! {
            <section class="what-matters">
                <h2>{goal_words::WHAT_MATTERS.in_lang(lang)}</h2>
                <ul class="goals">{rated.iter().map(|rated| goal(lang, rated)).collect_view()}</ul>
                {professional(lang, &rated)}
            </section>
        })
    })
}

fn goal(lang: Lang, rated: &RatedGoal<'_>) -> impl IntoView + use<> {
    let number = |aspect: Aspect| {
        let label = goal_words::aspect(aspect).in_lang(lang);
        let label = match rated.before {
            Some((_, before)) => words::with_last(lang, label, value(aspect, &before)),
            None => label.to_owned(),
        };
        view! { <li class="goal-number"><b>{value(aspect, &rated.then).value()}</b><span>{label}</span></li> }
    };
    view! {
        <li>
            <article class="card goal">
                <h3 class="goal-words">{goals::quoted(lang, rated.goal.goal.text.as_str())}</h3>
                <ul class="goal-numbers">{[Aspect::Performance, Aspect::Satisfaction].map(number).collect_view()}</ul>
            </article>
        </li>
    }
}

fn value(aspect: Aspect, rating: &GoalRating) -> Rating {
    match aspect {
        Aspect::Performance => rating.performance,
        Aspect::Satisfaction => rating.satisfaction,
    }
}

/// The goals together, against both limits: from the time before, each goal's own.
fn professional(lang: Lang, rated: &[RatedGoal<'_>]) -> Option<impl IntoView + use<>> {
    let before: Vec<GoalRating> = rated.iter().filter_map(|rated| Some(rated.before?.1)).collect();
    let now: Vec<GoalRating> = rated.iter().map(|rated| rated.then).collect();
    let change = Change::between(&before, &now)?;
    let sentences = goal_words::change_sentences(lang, &change).into_iter();
    Some(view! {
        <details class="more">
            <summary>{sppb_screen::FOR_PROFESSIONALS.in_lang(lang)}</summary>
            <div class="stack-tight">
                {sentences.map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
                <p class="soft small">{goal_words::TWO_LIMITS.in_lang(lang)}</p>
            </div>
        </details>
    })
}
