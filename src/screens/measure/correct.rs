//! Correcting a measurement: the same form as from paper, filled in as it stands now. Nothing is overwritten.

use leptos::prelude::*;

use crate::domain::assessment::correction::{AssessmentEntry, CorrectionReason};
use crate::domain::identity::{EventId, PersonId};
use crate::screens::measure::form::CorrectionForm;
use crate::screens::shared::known_person::{NothingHere, name_of};
use crate::screens::shared::result_summary;
use crate::screens::shared::strike_out::{StrikeOut, StrikeWords};
use crate::screens::shared::why_corrected::{CorrectionChoice, WhyCorrected};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{progress, results as words};
use crate::text::{dates, instruments};
use crate::ui::{Card, Facts, Page, PageWidth};
use crate::workspace::action::Action;

const STRIKE: StrikeWords = StrikeWords {
    strike: words::STRIKE,
    question: words::STRIKE_QUESTION,
    note: words::STRIKE_NOTE,
    keep: words::STRIKE_NOT,
    now: words::STRIKE_NOW,
};

#[component]
pub fn CorrectScreen(person: PersonId, event: EventId) -> impl IntoView {
    let app = use_app();
    match untrack(|| standing(app, person, event)) {
        Some(entry) => view! { <Correct person entry/> }.into_any(),
        None => view! { <NothingHere person/> }.into_any(),
    }
}

/// What was struck out is corrected no more.
fn standing(app: App, person: PersonId, event: EventId) -> Option<AssessmentEntry> {
    app.person(person)?.assessment(event).filter(|entry| !entry.struck).cloned()
}

#[component]
fn Correct(person: PersonId, entry: AssessmentEntry) -> impl IntoView {
    let app = use_app();
    let (event, on) = (entry.event, entry.assessment.on);
    let reason = CorrectionChoice::new(entry.recorded != app.now().local_date(), &CorrectionReason::ALL);
    let strike = move |why| Action::CorrectAssessment { person, of: event, why, instead: None };
    let facts = {
        let entry = entry.clone();
        move || facts(app, person, &entry)
    };
    view! {
        <Page
            title=app.say(words::CORRECT_TITLE)
            eyebrow=move || Some(name_of(app, person)())
            intro=app.say_some(words::CORRECT_NOTE)
            back_href=Route::Results(person, on)
            back_label=app.say_some(words::TITLE)
            width=PageWidth::Narrow
        >
            <Card title=app.say_some(instruments::name(entry.assessment.instrument))>
                <Facts items=Signal::derive(facts)/>
            </Card>
            <WhyCorrected reason question=words::WHY note=words::WHY_NOTE/>
            <CorrectionForm person entry=entry.clone() reason=reason.ask()/>
            <StrikeOut
                words=STRIKE
                reason=reason.ask()
                strike=Callback::new(strike)
                then=Route::Measurements(person)
            />
        </Page>
    }
}

fn facts(app: App, person: PersonId, entry: &AssessmentEntry) -> Vec<(String, String)> {
    let lang = app.lang();
    let Some(history) = app.person(person) else { return vec![] };
    let (Ok(said) | Err(said)) = result_summary::in_words(lang, &history, &entry.assessment);
    vec![
        (progress::DATE.in_lang(lang).to_owned(), dates::long(lang, entry.assessment.on)),
        (words::RESULT.in_lang(lang).to_owned(), said),
    ]
}
