//! One chart for each goal, in the person's own words; what matters most comes first.

use leptos::prelude::*;

use super::chart::{Chart, Pictures, Weeks};
use crate::chart::goals::{Names, Rated, draw};
use crate::domain::history::{DatedRating, GoalHistory, History};
use crate::domain::identity::PersonId;
use crate::domain::in_order::put_in_order;
use crate::screens::route;
use crate::text::{
    Lang, dates, goal_words, goals as goals_words, person as person_words, progress as words, progress_words,
};
use crate::ui::{ButtonKind, Card, LinkButton};

/// `rate`: where goals are rated, on the scale that was chosen.
pub fn charts(lang: Lang, person: PersonId, history: &History, rate: &str) -> Vec<AnyView> {
    let goals = drawn(lang, history, Some(rate));
    if goals.is_empty() { vec![no_goals(lang, person)] } else { goals }
}

/// Nothing when there are no goals. Without `rate` there is nothing to press.
pub fn drawn(lang: Lang, history: &History, rate: Option<&str>) -> Vec<AnyView> {
    let weeks = Weeks::of(lang, history);
    let mut goals: Vec<&GoalHistory> =
        history.goals.iter().filter(|goal| goal.open || !goal.ratings.is_empty()).collect();
    let weight = |goal: &GoalHistory| (goal.open, goal.goal.importance);
    put_in_order(&mut goals, |one, other| weight(one) > weight(other));
    let show = |goal: &GoalHistory| match weeks.as_ref().and_then(|weeks| chart(lang, goal, weeks)) {
        Some(chart) => chart.show(lang, None),
        None => not_rated(lang, goal, rate.map(str::to_owned)),
    };
    goals.into_iter().map(show).collect()
}

fn chart(lang: Lang, goal: &GoalHistory, weeks: &Weeks) -> Option<Chart> {
    let names = Names {
        performance: goal_words::PERFORMANCE.in_lang(lang).to_owned(),
        satisfaction: goal_words::SATISFACTION.in_lang(lang).to_owned(),
    };
    let ratings: Vec<Rated> = goal.ratings.iter().map(rated).collect();
    Some(Chart {
        title: title(lang, goal),
        sentence: sentence(lang, &goal.ratings)?,
        pictures: Pictures::of(|size| weeks.draw(|time| draw(&ratings, &names, time, size)))?,
        headers: [words::DATE, goal_words::PERFORMANCE, goal_words::SATISFACTION]
            .map(|head| head.in_lang(lang).to_owned())
            .into(),
        rows: ratings
            .into_iter()
            .map(|rated| vec![dates::short(rated.on), rated.performance.written, rated.satisfaction.written])
            .collect(),
    })
}

fn rated(dated: &DatedRating) -> Rated {
    let DatedRating { on, rating, .. } = *dated;
    Rated { on, performance: rating.performance.into(), satisfaction: rating.satisfaction.into() }
}

fn title(lang: Lang, goal: &GoalHistory) -> String {
    let quoted = goals_words::quoted(lang, goal.goal.text.as_str());
    if goal.open { quoted } else { format!("{quoted}, {}", words::CLOSED.in_lang(lang)) }
}

/// Now and at the start, for both numbers; no word of progress, which is for the person to say.
fn sentence(lang: Lang, ratings: &[DatedRating]) -> Option<String> {
    let now = ratings.last()?.rating;
    let start = ratings.first().filter(|_| ratings.len() > 1).map(|dated| dated.rating);
    let performance = goal_words::goal_sentence(lang, start.map(|it| it.performance), now.performance);
    let satisfaction = goal_words::goal_sentence(lang, start.map(|it| it.satisfaction), now.satisfaction);
    let both = [
        words::about(lang, goal_words::PERFORMANCE, &performance),
        words::about(lang, goal_words::SATISFACTION, &satisfaction),
    ];
    let once = start.is_none().then(|| progress_words::ONE_ONLY.in_lang(lang).to_owned());
    Some(both.into_iter().chain(once).collect::<Vec<_>>().join(" "))
}

fn no_goals(lang: Lang, person: PersonId) -> AnyView {
    view! {
        <Card title=goal_words::WHAT_MATTERS.in_lang(lang)>
            <p>{person_words::NO_GOALS.in_lang(lang)}</p>
            <div class="row no-print">
                <LinkButton
                    kind=ButtonKind::Main
                    label=person_words::NEW_GOAL.in_lang(lang)
                    href=route::new_goal(person)
                />
            </div>
        </Card>
    }
    .into_any()
}

fn not_rated(lang: Lang, goal: &GoalHistory, rate: Option<String>) -> AnyView {
    let rate = rate.map(|rate| {
        view! {
            <div class="row no-print">
                <LinkButton label=words::RATE.in_lang(lang) href=rate/>
            </div>
        }
    });
    view! {
        <Card title=title(lang, goal)>
            <p>{words::NOTHING.in_lang(lang)}</p>
            {rate}
        </Card>
    }
    .into_any()
}
