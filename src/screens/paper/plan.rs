//! The plan as it is done now, with its figures.

use leptos::prelude::*;

use super::exercises::exercises;
use crate::domain::history::History;
use crate::text::screens::paper as words;
use crate::text::{Lang, plan as plan_words};

pub fn sheet(lang: Lang, history: &History) -> AnyView {
    let Some(entry) = history.plan() else {
        return view! { <p>{words::NO_PLAN.in_lang(lang)}</p> }.into_any();
    };
    let plan = &entry.plan;
    view! {
        <p class="num">{plan_words::in_short(lang, plan)}</p>
        <p class="num">{plan_words::accepted(lang, plan)}</p>
        {exercises(lang, plan.session(), false)}
    }
    .into_any()
}
