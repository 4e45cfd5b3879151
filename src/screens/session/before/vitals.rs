//! What the plan asks to be measured at rest: typed, guarded against slips of the finger, or told as not measured.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::session::vitals::{BloodPressure, Measure, Pulse, RequestedVitals, Saturation, Vitals, VitalsError};
use crate::screens::shared::listed::listed;
use crate::state::use_app;
use crate::text::{Lang, readiness as words};
use crate::ui::{Checks, FieldKind, FieldWidth, TextField};

#[derive(Clone, Copy)]
pub struct VitalFields {
    asked: StoredValue<RequestedVitals>,
    systolic: RwSignal<String>,
    diastolic: RwSignal<String>,
    pulse: RwSignal<String>,
    saturation: RwSignal<String>,
    /// Places among what is asked for.
    skipped: RwSignal<Vec<usize>>,
}

/// Why a number will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum VitalsFieldErrors {
    NotANumber,
    CannotBe(VitalsError),
}

/// `None`: nothing is typed, or not all of it.
type TypedVitals<T> = Result<Option<T>, VitalsFieldErrors>;

impl VitalFields {
    pub fn new(asked: RequestedVitals) -> Self {
        let [systolic, diastolic, pulse, saturation] = std::array::from_fn(|_| RwSignal::new(String::new()));
        let skipped = RwSignal::new(vec![]);
        Self { asked: StoredValue::new(asked), systolic, diastolic, pulse, saturation, skipped }
    }

    pub fn asked(self) -> RequestedVitals {
        self.asked.get_value()
    }

    fn measures(self) -> Vec<Measure> {
        self.asked.with_value(|asked| asked.measures.iter().copied().collect())
    }

    /// What the worker has said is not measured. Tracks.
    pub fn not_measured(self) -> BTreeSet<Measure> {
        let measures = self.measures();
        self.skipped.with(|skipped| skipped.iter().filter_map(|place| measures.get(*place).copied()).collect())
    }

    /// All that is asked for is measured, or told as not measured. Tracks.
    pub fn is_whole(self) -> bool {
        let (vitals, skipped) = (self.vitals(), self.not_measured());
        let is_measured = |measure: &Measure| match measure {
            Measure::BloodPressure => vitals.pressure.is_some(),
            Measure::Pulse => vitals.pulse.is_some(),
            Measure::Saturation => vitals.saturation.is_some(),
        };
        self.measures().iter().all(|measure| skipped.contains(measure) || is_measured(measure))
    }

    /// What can be read of it and is not told as not measured. Tracks.
    pub fn vitals(self) -> Vitals {
        let skipped = self.not_measured();
        let counts = |measure: Measure| !skipped.contains(&measure);
        Vitals {
            pressure: self.pressure().ok().flatten().filter(|_| counts(Measure::BloodPressure)),
            pulse: self.pulse().ok().flatten().filter(|_| counts(Measure::Pulse)),
            saturation: self.saturation().ok().flatten().filter(|_| counts(Measure::Saturation)),
        }
    }

    fn pressure(self) -> TypedVitals<BloodPressure> {
        match (number(self.systolic)?, number(self.diastolic)?) {
            (Some(systolic), Some(diastolic)) => {
                BloodPressure::new(systolic, diastolic).map(Some).map_err(VitalsFieldErrors::CannotBe)
            }
            (Some(_), None) | (None, Some(_)) | (None, None) => Ok(None),
        }
    }

    fn pulse(self) -> TypedVitals<Pulse> {
        number(self.pulse)?.map(Pulse::new).transpose().map_err(VitalsFieldErrors::CannotBe)
    }

    fn saturation(self) -> TypedVitals<Saturation> {
        let typed = number(self.saturation)?;
        let per_cent = typed.map(|typed| u8::try_from(typed).map_err(|_| VitalsError::Saturation(u8::MAX)));
        per_cent.transpose().and_then(|it| it.map(Saturation::new).transpose()).map_err(VitalsFieldErrors::CannotBe)
    }
}

/// `None`: nothing is typed. Tracks.
fn number(typed: RwSignal<String>) -> TypedVitals<u16> {
    typed.with(|typed| match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| VitalsFieldErrors::NotANumber),
    })
}

fn said(lang: Lang, wrong: VitalsFieldErrors) -> String {
    match wrong {
        VitalsFieldErrors::NotANumber => words::NOT_A_NUMBER.in_lang(lang).to_owned(),
        VitalsFieldErrors::CannotBe(why) => words::cannot_be(lang, why),
    }
}

/// Nothing where the plan asks for nothing.
#[component]
pub fn Measured(fields: VitalFields) -> impl IntoView {
    let app = use_app();
    let measures = fields.measures();
    (!measures.is_empty()).then(|| {
        let names = measures.iter().map(|measure| words::measure(*measure)).collect();
        view! {
            <h2>{app.say(words::MEASURE)}</h2>
            {measures.iter().map(|measure| view! { <Input fields measure=*measure/> }).collect_view()}
            <Checks legend=app.say(words::NOT_MEASURED) options=listed(app, names) selected=fields.skipped/>
        }
    })
}

/// What is wrong with it is told once the fields are left: half a number is no slip of the finger.
#[component]
fn Input(fields: VitalFields, measure: Measure) -> impl IntoView {
    let app = use_app();
    let left = RwSignal::new(false);
    let wrong = move || {
        let wrong = match measure {
            Measure::BloodPressure => fields.pressure().err(),
            Measure::Pulse => fields.pulse().err(),
            Measure::Saturation => fields.saturation().err(),
        };
        wrong.filter(|_| left.get())
    };
    let inputs = match measure {
        Measure::BloodPressure => {
            let is_lower = move |wrong: &VitalsFieldErrors| match wrong {
                VitalsFieldErrors::CannotBe(why) => matches!(why, VitalsError::Diastolic(_)),
                VitalsFieldErrors::NotANumber => number(fields.systolic).is_ok(),
            };
            view! {
                <TextField
                    label=app.say(words::SYSTOLIC)
                    hint=move || Some(words::not_above(app.lang(), BloodPressure::HIGHEST_SYSTOLIC))
                    value=fields.systolic
                    kind=FieldKind::Whole
                    width=FieldWidth::Short
                    error=move || wrong().filter(|wrong| !is_lower(wrong)).map(|wrong| said(app.lang(), wrong))
                />
                <TextField
                    label=app.say(words::DIASTOLIC)
                    hint=move || Some(words::not_above(app.lang(), BloodPressure::HIGHEST_DIASTOLIC))
                    value=fields.diastolic
                    kind=FieldKind::Whole
                    width=FieldWidth::Short
                    error=move || wrong().filter(is_lower).map(|wrong| said(app.lang(), wrong))
                />
            }
            .into_any()
        }
        Measure::Pulse => view! {
            <TextField
                label=app.say(words::PULSE)
                hint=move || Some(words::not_above(app.lang(), Pulse::HIGHEST))
                value=fields.pulse
                kind=FieldKind::Whole
                width=FieldWidth::Short
                error=move || wrong().map(|wrong| said(app.lang(), wrong))
            />
        }
        .into_any(),
        Measure::Saturation => view! {
            <TextField
                label=app.say(words::SATURATION)
                hint=move || Some(words::not_below(app.lang(), fields.asked().lowest_saturation))
                value=fields.saturation
                kind=FieldKind::Whole
                width=FieldWidth::Short
                error=move || wrong().map(|wrong| said(app.lang(), wrong))
            />
        }
        .into_any(),
    };
    view! { <div class="pair" on:focusin=move |_| left.set(false) on:focusout=move |_| left.set(true)>{inputs}</div> }
}
