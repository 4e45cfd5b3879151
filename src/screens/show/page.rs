//! One page: a title, a few large sentences, a picture.

use leptos::prelude::*;

use super::sheet::Sheet;
use crate::domain::course::SESSIONS;
use crate::domain::due::Due;
use crate::domain::history::GoalHistory;
use crate::screens::shared::pictures::{goals_to_look_at, said, sessions_to_look_at, tests_to_look_at};
use crate::state::Shown;
use crate::text::chart_descriptions::Who;
use crate::text::screens::{goals as goal_words, show as words, today as today_words};
use crate::text::{Lang, Phrase};
use crate::ui::PageTitle;

/// `None`: nothing of what may be shown is there yet.
pub fn page(lang: Lang, sheet: Option<Sheet>, shown: &Shown) -> AnyView {
    let Some(sheet) = sheet else {
        return view! { <PageTitle text=words::NOTHING.in_lang(lang)/> }.into_any();
    };
    let line = |line: String| view! { <p class="show-line">{line}</p> };
    view! {
        <PageTitle text=title(sheet).in_lang(lang)/>
        {lines(lang, sheet, shown).into_iter().map(line).collect_view()}
        <div class="charts">{pictures(lang, sheet, shown)}</div>
    }
    .into_any()
}

pub(super) fn title(sheet: Sheet) -> Phrase {
    match sheet {
        Sheet::Goals => words::GOALS,
        Sheet::HowFar => words::HOW_FAR,
        Sheet::Sessions => words::SESSIONS_TITLE,
        Sheet::Tests => words::TESTS,
        Sheet::Said => words::SAID,
        Sheet::Next => words::NEXT,
    }
}

/// What is said in large letters.
pub(super) fn lines(lang: Lang, sheet: Sheet, shown: &Shown) -> Vec<String> {
    let history = &shown.history;
    match sheet {
        Sheet::Goals => {
            let quoted = |goal: &GoalHistory| goal_words::quoted(lang, goal.goal.text.as_str());
            let goals: Vec<String> = history.goals_by_importance().into_iter().map(quoted).collect();
            if goals.is_empty() { vec![words::NO_GOALS.in_lang(lang).to_owned()] } else { goals }
        }
        Sheet::Sessions => vec![words::sessions(lang, history.sessions_done())],
        Sheet::Tests if history.assessments.is_empty() => vec![words::NOTHING.in_lang(lang).to_owned()],
        Sheet::HowFar | Sheet::Tests | Sheet::Said => vec![],
        Sheet::Next => next(lang, shown),
    }
}

fn pictures(lang: Lang, sheet: Sheet, shown: &Shown) -> Vec<AnyView> {
    let history = &shown.history;
    match sheet {
        Sheet::HowFar => goals_to_look_at(lang, Who::You, history),
        Sheet::Sessions => sessions_to_look_at(lang, Who::You, history).into_iter().collect(),
        Sheet::Tests => tests_to_look_at(lang, Who::You, history),
        Sheet::Said => said(lang, history).into_iter().collect(),
        Sheet::Goals | Sheet::Next => vec![],
    }
}

fn next(lang: Lang, shown: &Shown) -> Vec<String> {
    let (history, today) = (&shown.history, shown.as_of);
    let day = match history.due(today) {
        Due::Today => Some(today),
        Due::Missed { next, .. } | Due::Next(next) => Some(next),
        Due::Recorded => today.succ_opt().and_then(|tomorrow| history.course?.next_planned(tomorrow)),
        Due::Finished | Due::NoCourse => None,
    };
    let left = words::left(lang, SESSIONS.saturating_sub(history.sessions.len()));
    day.map(|day| words::next(lang, &today_words::coming_day(lang, day, today))).into_iter().chain([left]).collect()
}
