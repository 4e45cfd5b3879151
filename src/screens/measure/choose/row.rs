//! One instrument to choose: what it tells, the last result, and the two ways in.

use leptos::prelude::*;

use super::groups::Choice;
use crate::domain::assessment::Instrument;
use crate::domain::identity::PersonId;
use crate::domain::registry;
use crate::domain::registry::EntryMode;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::{Phrase, instruments, measuring as words};
use crate::ui::{ButtonKind, ButtonSize, LinkButton, dyn_view};

#[component]
pub fn ChoiceRow(person: PersonId, choice: Choice) -> impl IntoView {
    match choice {
        Choice::With(instrument) => view! { <InstrumentRow person instrument/> }.into_any(),
        Choice::ShortQuestions => view! { <ShortRow person/> }.into_any(),
    }
}

#[component]
fn InstrumentRow(person: PersonId, instrument: Instrument) -> impl IntoView {
    let app = use_app();
    let left = Memo::new(move |_| is_left(app, person, instrument));
    let ways = move || {
        let now = match registry::face(instrument) {
            _ if left.get() => Some(words::CONTINUE),
            EntryMode::Guided => Some(words::MEASURE_NOW),
            EntryMode::Form if is_total(instrument) => None,
            EntryMode::Form => Some(words::FILL_IN),
        };
        let paper = if is_total(instrument) { words::ENTER_TOTAL } else { words::FROM_PAPER };
        let now = now.map(|label| (label, Route::MeasureWith(person, instrument), left.get()));
        now.into_iter()
            .chain([(paper, Route::Paper(person, instrument), false)])
            .map(move |way| button(app, way))
            .collect_view()
    };
    view! {
        <article class="card instrument">
            <div class="instrument-text">
                <h3>{app.say(instruments::name(instrument))}</h3>
                <p class="soft">{app.say(instruments::purpose(instrument))}</p>
                <p class="small num">{move || last(app, person, instrument)}</p>
            </div>
            <div class="row">{dyn_view(ways)}</div>
        </article>
    }
}

/// Sums from forms that the app does not have are only ever entered.
fn is_total(instrument: Instrument) -> bool {
    Instrument::TOTALS.contains(&instrument)
}

fn is_left(app: App, person: PersonId, instrument: Instrument) -> bool {
    app.view().is_some_and(|view| view.is_left(person, instrument))
}

/// `Sist 12. mai 2026: 14,20 s`
fn last(app: App, person: PersonId, instrument: Instrument) -> String {
    let lang = app.lang();
    let told = app.person(person).and_then(|history| {
        let assessment = &history.assessed(instrument).next_back()?.assessment;
        let (Ok(said) | Err(said)) =
            instruments::in_words(lang, &registry::outcome(assessment, history.reference(assessment.on)));
        Some(words::last(lang, assessment.on, &said))
    });
    told.unwrap_or_else(|| words::NEVER.in_lang(lang).to_owned())
}

fn button(app: App, (label, href, main): (Phrase, Route, bool)) -> impl IntoView {
    let kind = if main { ButtonKind::Main } else { ButtonKind::Plain };
    view! { <LinkButton kind size=ButtonSize::Small label=app.say(label) href=href/> }
}

#[component]
fn ShortRow(person: PersonId) -> impl IntoView {
    let app = use_app();
    view! {
        <article class="card instrument">
            <div class="instrument-text">
                <h3>{app.say(words::SHORT_ALL)}</h3>
                <p class="soft">{app.say(words::ANSWER_ALL_NOTE)}</p>
            </div>
            <div class="row">{button(app, (words::ANSWER_ALL, Route::ShortQuestions(person), false))}</div>
        </article>
    }
}
