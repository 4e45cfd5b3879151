//! All goals small beside each other, then a chart for each.

use leptos::prelude::*;

use super::chart::show;
use crate::domain::identity::PersonId;
use crate::report::{GoalChart, Report, SmallGoal};
use crate::state::route::Route;
use crate::text::screens::{person as person_words, progress as words};
use crate::text::{Lang, goal};
use crate::ui::{ButtonKind, Card, ChartDrawing, LinkButton};

/// `rate`: where goals are rated, on the scale that was chosen.
pub fn charts(lang: Lang, person: PersonId, report: &Report<'_>, rate: Route) -> Vec<AnyView> {
    let goals = drawn(lang, report, Some(rate));
    if goals.is_empty() { vec![no_goals(lang, person)] } else { goals }
}

/// Nothing where there are no goals. Without `rate` there is nothing to press.
pub fn drawn(lang: Lang, report: &Report<'_>, rate: Option<Route>) -> Vec<AnyView> {
    let goals = report.goals();
    let one = |goal: GoalChart| match goal.chart {
        Some(chart) => show(chart, lang, None),
        None => not_rated(lang, goal.title, rate),
    };
    let together = report.goals_together();
    let together = (!together.is_empty()).then(|| all_of_them(lang, together));
    together.into_iter().chain(goals.into_iter().map(one)).collect()
}

pub fn all_of_them(lang: Lang, goals: Vec<SmallGoal>) -> AnyView {
    let small = |goal: SmallGoal| {
        view! {
            <li class="stack-tight">
                <p><b>{goal.title}</b></p>
                <ChartDrawing svg=goal.picture.svg()/>
                <p class="small">{goal.twin}</p>
            </li>
        }
    };
    view! {
        <section class="card charts-wide">
            <h2>{words::TOGETHER.in_lang(lang)}</h2>
            <ul class="charts-small plain-list">{goals.into_iter().map(small).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn no_goals(lang: Lang, person: PersonId) -> AnyView {
    view! {
        <Card title=goal::WHAT_MATTERS.in_lang(lang)>
            <p>{person_words::NO_GOALS.in_lang(lang)}</p>
            <div class="row no-print">
                <LinkButton
                    kind=ButtonKind::Main
                    label=person_words::NEW_GOAL.in_lang(lang)
                    href=Route::NewGoal(person)
                />
            </div>
        </Card>
    }
    .into_any()
}

fn not_rated(lang: Lang, title: String, rate: Option<Route>) -> AnyView {
    let rate = rate.map(|rate| {
        view! {
            <div class="row no-print">
                <LinkButton label=words::RATE.in_lang(lang) href=rate/>
            </div>
        }
    });
    view! {
        <Card title=title>
            <p>{words::NOTHING.in_lang(lang)}</p>
            {rate}
        </Card>
    }
    .into_any()
}
