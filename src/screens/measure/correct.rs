//! Correcting a measurement: the same form as from paper, filled in as it stands now.

use leptos::prelude::*;

use crate::domain::form_draft::FormValues;
use crate::domain::history::{AssessmentEntry, CorrectableEntry};
use crate::domain::identity::PersonId;
use crate::screens::measure::form::{CorrectionForm, MeasureFormState};
use crate::screens::shared::correction::{Correcting, CorrectionPage, KeptSheet};
use crate::screens::shared::result_summary;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{progress, results as words};
use crate::text::{dates, instruments};
use crate::ui::{Card, Facts};

#[component]
pub fn CorrectMeasurement(person: PersonId, entry: AssessmentEntry) -> impl IntoView {
    let app = use_app();
    let standing = CorrectableEntry::Assessment(&entry);
    let correcting = Correcting::open((person, entry.event), standing, &[], FormValues::default());
    let state = MeasureFormState::of(app, &entry, correcting);
    let facts = {
        let entry = entry.clone();
        move || facts(app, person, &entry)
    };
    let now = view! {
        <Card title=app.say_some(instruments::name(entry.assessment.instrument))>
            <Facts items=Signal::derive(facts)/>
        </Card>
    };
    view! {
        <CorrectionPage
            correcting
            back=Route::Results(person, entry.assessment.on)
            back_label=app.say_some(words::TITLE)
            struck=Route::Measurements(person)
            now=now.into_any()
            sheet=state.map(|state| KeptSheet {
                found: state.keeper.found(),
                begin_anew: Callback::new(move |()| state.keeper.begin_anew()),
            })
        >
            {state.map(|state| view! { <CorrectionForm state/> })}
        </CorrectionPage>
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
