//! What the plan asks to be measured at rest: typed, guarded against slips of the finger, or told as not measured.

use leptos::prelude::*;

use super::sheet::BeforeSheet;
use crate::domain::blood_pressure::BloodPressure;
use crate::domain::session::vitals::{Measure, Pulse};
use crate::screens::shared::form::{Field, FieldAsk, FormField, Said};
use crate::state::use_app;
use crate::text::readiness as words;
use crate::workspace::forms::FieldErrors;
use crate::workspace::forms::before_session::{DIASTOLIC, NOT_MEASURED, PULSE, SATURATION, SYSTOLIC, keys_of};

/// Nothing where the plan asks for nothing.
#[component]
pub fn Measured(sheet: BeforeSheet) -> impl IntoView {
    let app = use_app();
    let measures: Vec<Measure> = sheet.form().asked.measures.into_iter().collect();
    (!measures.is_empty()).then(|| {
        let skipped = Field::new(NOT_MEASURED, words::NOT_MEASURED, FieldAsk::several(&measures, words::measure));
        view! {
            <h2>{app.say(words::MEASURE)}</h2>
            {measures.into_iter().map(|measure| view! { <Input sheet measure/> }).collect_view()}
            <FormField state=sheet.state field=skipped/>
        }
    })
}

/// What is wrong with it is told once the fields are left: half a number is no slip of the finger.
#[component]
fn Input(sheet: BeforeSheet, measure: Measure) -> impl IntoView {
    let keys = keys_of(measure);
    let typing = move |_| sheet.state.tell(keys, FieldErrors::default());
    let left = move |_| sheet.state.tell(keys, untrack(|| sheet.form().wrong(&sheet.state.values())));
    view! {
        <div class="pair" on:focusin=typing on:focusout=left>
            {fields(sheet, measure)
                .into_iter()
                .map(|field| view! { <FormField state=sheet.state field=field.missing(words::NOT_A_NUMBER)/> })
                .collect_view()}
        </div>
    }
}

fn fields(sheet: BeforeSheet, measure: Measure) -> Vec<Field> {
    let not_above = |limit| Said::new(move |lang| words::not_above(lang, limit));
    let asked = sheet.form().asked;
    let lowest = asked.lowest_saturation;
    let general = (BloodPressure::LOWEST_SYSTOLIC, BloodPressure::HIGHEST_SYSTOLIC);
    let systolic = asked.systolic.map(|agreed| (agreed.lowest(), agreed.highest()));
    let pulse = asked.pulse.map(|agreed| (agreed.lowest().value(), agreed.highest().value()));
    let within = |agreed: Option<(u16, u16)>, general| {
        let (lowest, highest) = agreed.unwrap_or(general);
        Said::new(move |lang| words::within(lang, lowest, highest, agreed.is_some()))
    };
    match measure {
        Measure::BloodPressure => vec![
            Field::new(SYSTOLIC, words::SYSTOLIC, FieldAsk::Whole).hint(within(systolic, general)),
            Field::new(DIASTOLIC, words::DIASTOLIC, FieldAsk::Whole).hint(not_above(BloodPressure::HIGHEST_DIASTOLIC)),
        ],
        Measure::Pulse => {
            let general = (Pulse::LOWEST, Pulse::HIGHEST);
            vec![Field::new(PULSE, words::PULSE, FieldAsk::Whole).hint(within(pulse, general))]
        }
        Measure::Saturation => vec![
            Field::new(SATURATION, words::SATURATION, FieldAsk::Whole)
                .hint(Said::new(move |lang| words::not_below(lang, lowest))),
        ],
    }
}
