//! The progress report: the goals that matter most small beside each other, SPPB and the sessions, and the rest in sentences,
//! so that all of it has room on one page.

use leptos::prelude::*;

use crate::domain::history::History;
use crate::report::{Chart, Report, SmallGoal};
use crate::text::Lang;
use crate::text::chart_descriptions::Who;
use crate::text::screens::paper as words;
use crate::ui::ChartDrawing;

/// More would need a second page.
const PICTURES: usize = 3;

pub fn sheet(lang: Lang, history: &History) -> AnyView {
    let report = Report::of(lang, Who::You, history);
    let mut drawn = report.goals_small();
    let others = drawn.split_off(PICTURES.min(drawn.len()));
    let others = others.into_iter().map(|goal| sentences(goal.title, goal.twin)).collect_view();
    let goals: Vec<_> = drawn.into_iter().map(goal).collect();
    let sppb = report.sppb().into_iter().next().map(|chart| with_picture(chart, true));
    let sessions = report.sessions().map(|chart| with_picture(chart, false));
    let told: Vec<Chart> = report.gait().into_iter().chain(report.tests()).chain(report.own_days()).collect();
    let nothing = (told.is_empty() && sppb.is_none()).then(|| view! { <p>{words::NOTHING.in_lang(lang)}</p> });
    let told = told.into_iter().map(|chart| sentences(chart.title, chart.twin)).collect_view();
    let goals = if goals.is_empty() {
        view! { <p>{words::NO_GOALS.in_lang(lang)}</p> }.into_any()
    } else {
        view! {
            <ul class="sheet-charts plain-list">{goals}</ul>
            <dl class="sheet-told">{others}</dl>
        }
        .into_any()
    };
    view! {
        <section>
            <h2>{words::GOALS.in_lang(lang)}</h2>
            {goals}
        </section>
        <div class="sheet-pair">
            {sppb}
            {sessions}
        </div>
        <section>
            <h2>{words::TESTS.in_lang(lang)}</h2>
            {nothing}
            <dl class="sheet-told">{told}</dl>
            <p class="small">{words::SOME_ANYWAY.in_lang(lang)}</p>
        </section>
    }
    .into_any()
}

fn goal(goal: SmallGoal) -> AnyView {
    view! {
        <li>
            <h3>{goal.title}</h3>
            <ChartDrawing svg=goal.picture.svg()/>
            <p class="small">{goal.twin}</p>
        </li>
    }
    .into_any()
}

/// `narrow`: with large letters, because paper is smaller than a screen.
fn with_picture(chart: Chart, narrow: bool) -> AnyView {
    let svg = if narrow { chart.pictures.narrow.svg() } else { chart.pictures.wide.svg() };
    view! {
        <section class="sheet-chart">
            <h2>{chart.title}</h2>
            <p>{chart.twin}</p>
            <ChartDrawing svg/>
        </section>
    }
    .into_any()
}

fn sentences(title: String, twin: String) -> AnyView {
    view! {
        <div>
            <dt>{title}</dt>
            <dd>{twin}</dd>
        </div>
    }
    .into_any()
}
