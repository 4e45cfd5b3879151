//! For the fridge: the goals, the next sessions, three exercises for a third day of the week.

use std::iter::successors;

use chrono::{Days, NaiveDate};
use leptos::prelude::*;

use super::exercises::exercises;
use crate::domain::course::Weekdays;
use crate::domain::history::{GoalHistory, History};
use crate::text::screens::{goals as goal_words, paper as words};
use crate::text::{Lang, Phrase, dates};

/// Two weeks of a usual course.
const SESSIONS: usize = 4;
/// Weeks of boxes; then comes a new sheet.
const WEEKS: u16 = 4;

pub fn sheet(lang: Lang, history: &History, today: NaiveDate) -> AnyView {
    let goals = history.goals_by_importance();
    let goals = match goals.is_empty() {
        true => view! { <p>{words::NO_GOALS.in_lang(lang)}</p> }.into_any(),
        false => {
            let goals = goals.into_iter().map(|goal| goal_line(lang, goal)).collect_view();
            view! { <ul>{goals}</ul> }.into_any()
        }
    };
    let plan = history.plan().map(|entry| &entry.plan).filter(|plan| !plan.alone().is_empty());
    let alone = match plan {
        Some(plan) => view! {
            <p>{words::ALONE_NOTE.in_lang(lang)}</p>
            {exercises(lang, plan.alone(), true)}
            {plan.walk_alone().map(|minutes| view! { <p>{words::walk(lang, minutes)}</p> })}
            {boxes(lang, plan.walk_alone().is_some())}
        }
        .into_any(),
        None => view! { <p>{words::NO_PLAN.in_lang(lang)}</p> }.into_any(),
    };
    view! {
        <section>
            <h2>{words::GOALS.in_lang(lang)}</h2>
            {goals}
        </section>
        <section>
            <h2>{words::NEXT_SESSIONS.in_lang(lang)}</h2>
            {sessions(lang, next_sessions(history, today))}
        </section>
        <section>
            <h2>{words::ALONE.in_lang(lang)}</h2>
            {alone}
        </section>
    }
    .into_any()
}

/// A box a day to tick, for four weeks.
fn boxes(lang: Lang, walks: bool) -> AnyView {
    let days = || Weekdays::WEEK.into_iter().map(|day| dates::short_weekday(lang, day));
    let rows = [Some(words::EXERCISES_ROW), walks.then_some(words::WALK_ROW)];
    let row = |name: Phrase| {
        view! {
            <tr>
                <th scope="row">{name.in_lang(lang)}</th>
                {days().map(|_| view! { <td><span class="sheet-box"></span></td> }).collect_view()}
            </tr>
        }
    };
    let week = move |week: u16| {
        view! {
            <table class="sheet-week">
                <caption>{words::own_week(lang, week)}</caption>
                <thead>
                    <tr>
                        <td></td>
                        {days().map(|day| view! { <th scope="col">{day}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.into_iter().flatten().map(row).collect_view()}</tbody>
            </table>
        }
    };
    view! {
        <p>{words::TICK.in_lang(lang)}</p>
        <div class="sheet-weeks">{(1..=WEEKS).map(week).collect_view()}</div>
    }
    .into_any()
}

fn goal_line(lang: Lang, goal: &GoalHistory) -> AnyView {
    let quoted = goal_words::quoted(lang, goal.goal.text.as_str());
    let aim = goal.aim.map(|at| format!(" {}", words::aim(lang, at)));
    view! { <li class="lead">{quoted} {aim}</li> }.into_any()
}

fn sessions(lang: Lang, days: Vec<NaiveDate>) -> AnyView {
    if days.is_empty() {
        return view! { <p>{words::NO_SESSIONS.in_lang(lang)}</p> }.into_any();
    }
    let line = move |on| view! { <li>{dates::capitalised(&dates::weekday_and_day(lang, on))}</li> };
    view! { <ul class="sheet-days">{days.into_iter().map(line).collect_view()}</ul> }.into_any()
}

/// From today on; today's only while nothing is recorded of it.
fn next_sessions(history: &History, today: NaiveDate) -> Vec<NaiveDate> {
    let Some(course) = history.course() else { return vec![] };
    let recorded = history.has_session_on(today);
    let from = if recorded { today.checked_add_days(Days::new(1)) } else { Some(today) };
    let next = |day: NaiveDate| course.next_planned(day.checked_add_days(Days::new(1))?);
    let left = history.sessions_left();
    let first = from.and_then(|from| course.next_planned(from));
    successors(first, |day| next(*day)).take(SESSIONS.min(left)).collect()
}
