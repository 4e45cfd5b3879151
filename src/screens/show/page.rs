//! One page: a title, a few large sentences, a picture.

use leptos::prelude::*;

use super::sheet::ShowSheet;
use crate::domain::course::Due;
use crate::domain::history::GoalHistory;
use crate::screens::shared::pictures::{goals_to_look_at, said, sessions_to_look_at, tests_to_look_at};
use crate::state::ShownProgress;
use crate::text::chart_descriptions::Who;
use crate::text::screens::{goals as goal_words, show as words, today as today_words};
use crate::text::{Lang, Phrase};
use crate::ui::PageTitle;

/// `None`: nothing of what may be shown is there yet.
pub fn page(lang: Lang, sheet: Option<ShowSheet>, shown: &ShownProgress) -> AnyView {
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

pub(super) fn title(sheet: ShowSheet) -> Phrase {
    match sheet {
        ShowSheet::Goals => words::GOALS,
        ShowSheet::HowFar => words::HOW_FAR,
        ShowSheet::Sessions => words::SESSIONS_TITLE,
        ShowSheet::Tests => words::TESTS,
        ShowSheet::Said => words::SAID,
        ShowSheet::Next => words::NEXT,
    }
}

/// What is said in large letters.
pub(super) fn lines(lang: Lang, sheet: ShowSheet, shown: &ShownProgress) -> Vec<String> {
    let history = &shown.history;
    match sheet {
        ShowSheet::Goals => {
            let quoted = |goal: &GoalHistory| goal_words::quoted(lang, goal.goal.text.as_str());
            let goals: Vec<String> = history.goals_by_importance().into_iter().map(quoted).collect();
            if goals.is_empty() { vec![words::NO_GOALS.in_lang(lang).to_owned()] } else { goals }
        }
        ShowSheet::Sessions => vec![words::sessions(lang, history.sessions_done())],
        ShowSheet::Tests if history.assessments().is_empty() => vec![words::NOTHING.in_lang(lang).to_owned()],
        ShowSheet::HowFar | ShowSheet::Tests | ShowSheet::Said => vec![],
        ShowSheet::Next => next(lang, shown),
    }
}

fn pictures(lang: Lang, sheet: ShowSheet, shown: &ShownProgress) -> Vec<AnyView> {
    let history = &shown.history;
    match sheet {
        ShowSheet::HowFar => goals_to_look_at(lang, Who::You, history),
        ShowSheet::Sessions => sessions_to_look_at(lang, Who::You, history).into_iter().collect(),
        ShowSheet::Tests => tests_to_look_at(lang, Who::You, history),
        ShowSheet::Said => said(lang, history).into_iter().collect(),
        ShowSheet::Goals | ShowSheet::Next => vec![],
    }
}

fn next(lang: Lang, shown: &ShownProgress) -> Vec<String> {
    let (history, today) = (&shown.history, shown.as_of);
    let day = match history.due(today) {
        Due::Today => Some(today),
        Due::Missed { next, .. } | Due::Next(next) => Some(next),
        Due::Recorded => today.succ_opt().and_then(|tomorrow| history.course()?.next_planned(tomorrow)),
        Due::Finished | Due::NoCourse => None,
    };
    let left = words::left(lang, history.sessions_left());
    day.map(|day| words::next(lang, &today_words::coming_day(lang, day, today))).into_iter().chain([left]).collect()
}
