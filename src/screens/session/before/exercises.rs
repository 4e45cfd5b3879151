//! What is to come, part by part, and what to bear in mind: folded, so that the questions come first.

use leptos::prelude::*;

use super::sheet::BeforeSheet;
use crate::domain::exercise::Planned;
use crate::domain::exercise::Stage;
use crate::state::{App, use_app};
use crate::text::exercises::library;
use crate::text::plan;
use crate::text::readiness as words;
use crate::ui::dyn_view;

#[component]
pub fn Exercises(sheet: BeforeSheet) -> impl IntoView {
    let app = use_app();
    let session = sheet.plan().session();
    view! {
        <section class="stack-tight">
            <h2>{app.say(words::EXERCISES)}</h2>
            {dyn_view(move || Stage::ALL.map(|stage| part(app, &session, stage)).collect_view())}
        </section>
    }
}

/// Nothing where the session has nothing of the stage.
fn part(app: App, session: &[Planned], stage: Stage) -> Option<impl IntoView + use<>> {
    let lang = app.lang();
    let of_stage = session.iter().filter(|planned| planned.exercise.purpose().stage() == stage);
    let rows: Vec<_> = of_stage
        .map(|planned| {
            let name = library::words(planned.exercise).name.in_lang(lang);
            let dose = library::planned_dose(lang, planned);
            view! { <li><span>{name}</span><span class="soft num">{dose}</span></li> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{words::stage_of(lang, stage, rows.len())}</summary>
                <ul class="plan">{rows.collect_view()}</ul>
            </details>
        }
    })
}

/// When nobody starts, and what the plan knows of this person.
#[component]
pub fn Cautions(sheet: BeforeSheet) -> impl IntoView {
    let app = use_app();
    let terms = sheet.plan().terms;
    let listed =
        |items: Vec<String>| view! { <ul>{items.into_iter().map(|it| view! { <li>{it}</li> }).collect_view()}</ul> };
    let none = terms.circumstances.cautions.is_empty();
    let named = move || {
        terms.circumstances.cautions.iter().map(|it| plan::caution(app.lang(), &terms, *it)).collect::<Vec<_>>()
    };
    view! {
        <section class="stack-tight">
            <details class="more">
                <summary>{app.say(words::DO_NOT_START)}</summary>
                {dyn_view(move || listed(words::do_not_start(app.lang())))}
            </details>
            {(!none).then(|| view! {
                <details class="more">
                    <summary>{app.say(words::MIND)}</summary>
                    {dyn_view(move || listed(named()))}
                </details>
            })}
        </section>
    }
}
