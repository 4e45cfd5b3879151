//! Correcting a measurement: the same form as from paper, filled in as it stands now. Nothing is overwritten.

use leptos::prelude::*;

use crate::domain::assessment::correction::{AssessmentEntry, CorrectionReason};
use crate::domain::identity::{EventId, PersonId};
use crate::screens::known_person::{NothingHere, name_of, page_about};
use crate::screens::measure::{CorrectionForm, NoReason};
use crate::screens::results::strike::StrikeOut;
use crate::screens::results::told;
use crate::screens::route;
use crate::state::{App, use_app};
use crate::text::{dates, instruments, progress, results as words};
use crate::ui::{Card, ChoiceLayout, Choices, Facts, Page, PageWidth};

#[component]
pub fn CorrectScreen() -> impl IntoView {
    let app = use_app();
    page_about(move |person, event: EventId| match standing(app, person, event) {
        Some(entry) => view! { <Correct person entry/> }.into_any(),
        None => view! { <NothingHere person/> }.into_any(),
    })
}

/// What was struck out is corrected no more.
fn standing(app: App, person: PersonId, event: EventId) -> Option<AssessmentEntry> {
    app.person(person)?.assessment(event).filter(|entry| !entry.struck).cloned()
}

#[component]
fn Correct(person: PersonId, entry: AssessmentEntry) -> impl IntoView {
    let app = use_app();
    let (event, on) = (entry.event, entry.assessment.on);
    // On the day of recording a correction is free.
    let needs_reason = entry.recorded != app.now().local_date();
    let chosen = RwSignal::new(None::<usize>);
    let missing = RwSignal::new(false);
    let reason = Callback::new(move |()| {
        let why = chosen.get_untracked().and_then(|place| CorrectionReason::ALL.get(place).copied());
        missing.set(needs_reason && why.is_none());
        if needs_reason && why.is_none() { Err(NoReason) } else { Ok(why) }
    });
    let reasons = move || {
        let named = CorrectionReason::ALL.map(|why| instruments::correction_reason(why).in_lang(app.lang()).to_owned());
        named.into_iter().enumerate().collect::<Vec<_>>()
    };
    let facts = {
        let entry = entry.clone();
        move || facts(app, person, &entry)
    };
    view! {
        <Page
            title=app.say(words::CORRECT_TITLE)
            eyebrow=move || Some(name_of(app, person)())
            intro=app.say_some(words::CORRECT_NOTE)
            back_href=Some(route::results(person, on))
            back_label=app.say_some(words::TITLE)
            width=PageWidth::Narrow
        >
            <Card title=app.say_some(instruments::name(entry.assessment.instrument))>
                <Facts items=Signal::derive(facts)/>
            </Card>
            {needs_reason.then(|| view! {
                <Choices
                    legend=app.say(words::WHY)
                    hint=app.say_some(words::WHY_NOTE)
                    options=Signal::derive(reasons)
                    selected=chosen
                    error=move || missing.get().then(|| words::WHY_MISSING.in_lang(app.lang()).to_owned())
                    layout=ChoiceLayout::Row
                />
            })}
            <CorrectionForm person entry=entry.clone() reason/>
            <StrikeOut person event reason/>
        </Page>
    }
}

fn facts(app: App, person: PersonId, entry: &AssessmentEntry) -> Vec<(String, String)> {
    let lang = app.lang();
    let Some(history) = app.person(person) else { return vec![] };
    let (Ok(said) | Err(said)) = told::in_words(lang, &history, &entry.assessment);
    vec![
        (progress::DATE.in_lang(lang).to_owned(), dates::long(lang, entry.assessment.on)),
        (words::RESULT.in_lang(lang).to_owned(), said),
    ]
}
