//! Falls of the last year and where each is known from, the risk of falling, and what of the checklist was told to whom.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::assessment::outcome::Outcome;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::domain::registry::Finding;
use crate::screens::shared::told_follow_ups::ToldFollowUps;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::{Lang, falls as words, instruments};
use crate::ui::{ButtonSize, Card, LinkButton, dyn_view};

/// What is filled in about falls.
const FORMS: [Instrument; 3] = [Instrument::Falls, Instrument::FallQuestions, Instrument::FallChecklist];

#[component]
pub fn FallsCard(person: PersonId) -> impl IntoView {
    let app = use_app();
    let of_year = move || {
        let falls = app.person(person).and_then(|history| history.falls_of_year(app.today()));
        falls
            .map_or_else(|| words::NOT_ASKED.in_lang(app.lang()).to_owned(), |falls| words::of_year(app.lang(), &falls))
    };
    let risk = move || app.person(person).and_then(|history| risk(app.lang(), &history));
    let matters = move || app.person(person).map(|history| matters(app.lang(), &history)).unwrap_or_default();
    let checked = move || {
        let history = app.person(person)?;
        history.assessed(Instrument::FallChecklist).next_back().map(|entry| entry.event)
    };
    let told = move || checked().map(|of| view! { <ToldFollowUps person of/> });
    let list = move |matters: Vec<String>| {
        let lines = matters.into_iter().map(|said| view! { <li>{said}</li> }).collect_view();
        view! {
            <section class="stack-tight">
                <h3>{app.say(instruments::name(Instrument::FallChecklist))}</h3>
                <ul class="plain-list">{lines}</ul>
                {dyn_view(told)}
            </section>
        }
    };
    let form = move |instrument: Instrument| {
        view! {
            <LinkButton
                size=ButtonSize::Small
                label=app.say(instruments::name(instrument))
                href=Route::MeasureWith(person, instrument)
            />
        }
    };
    view! {
        <Card title=app.say_some(words::TITLE)>
            <p>{of_year}</p>
            {dyn_view(move || risk().map(|said| view! { <p>{said}</p> }))}
            {dyn_view(move || Some(matters()).filter(|matters| !matters.is_empty()).map(list))}
            <div class="row">{FORMS.map(form)}</div>
        </Card>
    }
}

/// What the three questions came to the last time, and the day.
fn risk(lang: Lang, history: &History) -> Option<String> {
    let entry = history.assessed(Instrument::FallQuestions).next_back()?;
    let Outcome { findings, .. } = history.outcome(entry);
    let found = findings.into_iter().find(|it| matches!(it, Finding::FallRisk(_)))?;
    Some(words::risk(lang, entry.assessment.on, instruments::plain(found)?))
}

fn matters(lang: Lang, history: &History) -> Vec<String> {
    let found = history.matters().into_iter();
    found.map(|(found, since)| words::matter(lang, found.matter, found.told, since)).collect()
}
