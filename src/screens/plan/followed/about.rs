//! What the plan rests on and what it allows, in words.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::plan::{PlanTerms, Why};
use crate::screens::plan::followed::with_plan;
use crate::state::use_app;
use crate::text::exercises::library;
use crate::text::{Lang, Phrase, plan as words, readiness};
use crate::ui::{Card, Facts, dyn_view};

#[component]
pub fn About(person: PersonId) -> impl IntoView {
    let app = use_app();
    let aim = move || with_plan(app, person, |plan| words::aim_and_place(app.lang(), plan.terms.aim));
    let why = move || {
        let sentence = |why: &Why| view! { <li>{words::why(app.lang(), why)}</li> };
        with_plan(app, person, |plan| plan.terms.why.iter().map(sentence).collect_view())
    };
    let terms = move || with_plan(app, person, |plan| facts(app.lang(), &plan.terms)).unwrap_or_default();
    view! {
        <Card title=app.say_some(words::ABOUT)>
            <p class="lead">{aim}</p>
            <ul class="plan-why">{dyn_view(why)}</ul>
            <Facts items=Signal::derive(terms)/>
        </Card>
    }
}

fn facts(lang: Lang, terms: &PlanTerms) -> Vec<(String, String)> {
    let listed = |phrases: Vec<Phrase>, none: Phrase| match phrases.as_slice() {
        [] => none.in_lang(lang).to_owned(),
        some => some.iter().map(|phrase| phrase.in_lang(lang)).collect::<Vec<_>>().join(". "),
    };
    let (circumstances, asked) = (&terms.circumstances, &terms.asked);
    let cautions: Vec<_> = circumstances.cautions.iter().map(|it| words::caution(lang, terms, *it)).collect();
    let cautions = if cautions.is_empty() { words::NO_CAUTIONS.in_lang(lang).to_owned() } else { cautions.join(". ") };
    let equipment = circumstances.equipment.iter().map(|it| library::equipment(*it)).collect();
    let tasks = circumstances.tasks.iter().map(|it| library::task(*it)).collect();
    let measures = asked.measures.iter().map(|it| readiness::measure(*it)).collect();
    [
        (words::TASKS, listed(tasks, words::NOTHING_CHOSEN)),
        (words::CAUTIONS, cautions),
        (words::EQUIPMENT, listed(equipment, words::NOTHING_CHOSEN)),
        (words::BEFORE_SESSIONS, listed(measures, words::NOTHING_ASKED)),
        (words::PROGRESSION, words::progression(terms.progression).in_lang(lang).to_owned()),
    ]
    .into_iter()
    .chain(words::agreed_limits(lang, asked))
    .map(|(name, value)| (name.in_lang(lang).to_owned(), value))
    .collect()
}
