//! What is asked before a session: four questions of one tap each, and what the plan asks to be measured at rest. What
//! follows from the answers is the domain's.

use std::collections::BTreeSet;

use super::reading::{FormReader, several};
use super::{FieldErrors, FormChoice};
use crate::domain::blood_pressure::{BloodPressure, BloodPressureError};
use crate::domain::form_draft::FormValues;
use crate::domain::orthostatic::OrthostaticVerdict;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held::Before;
use crate::domain::session::readiness::{
    Feeling, Readiness, ReadinessAnswers, ReadinessVerdict, SinceLast, Tell, Tickable, Ticked, Unwell,
};
use crate::domain::session::vitals::{Measure, Pulse, RequestedVitals, Saturation, Vitals, VitalsError};

pub const FEELING: &str = "feeling";
pub const PAIN: &str = "pain";
pub const UNWELL: &str = "unwell";
pub const SINCE_LAST: &str = "since_last";
pub const SYSTOLIC: &str = "systolic";
pub const DIASTOLIC: &str = "diastolic";
pub const PULSE: &str = "pulse";
pub const SATURATION: &str = "saturation";
pub const NOT_MEASURED: &str = "not_measured";
/// Who was asked, and said yes.
pub const AGREED: &str = "agreed";
pub const QUESTIONS: [&str; 4] = [FEELING, PAIN, UNWELL, SINCE_LAST];
pub const KEYS: [&str; 10] =
    [FEELING, PAIN, UNWELL, SINCE_LAST, SYSTOLIC, DIASTOLIC, PULSE, SATURATION, NOT_MEASURED, AGREED];

/// The fields of one measure.
pub fn keys_of(measure: Measure) -> &'static [&'static str] {
    match measure {
        Measure::BloodPressure => &[SYSTOLIC, DIASTOLIC],
        Measure::Pulse => &[PULSE],
        Measure::Saturation => &[SATURATION],
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeforeForm {
    pub asked: RequestedVitals,
    /// As it was answered after the last session.
    pub pain_before: Option<ZeroToTen>,
    /// What the blood pressure lying and standing said today.
    pub standing: Option<OrthostaticVerdict>,
}

impl BeforeForm {
    /// What the answer is for sure: all is answered, or what is answered is enough to stay away.
    pub fn answer(&self, values: &FormValues) -> Option<Readiness> {
        let readiness = self.so_far(values);
        let is_sure = self.is_whole(values) || readiness.verdict() == ReadinessVerdict::NotToday;
        is_sure.then_some(readiness)
    }

    /// What is not answered yet says nothing, and what is not measured yet is not missing yet.
    pub fn so_far(&self, values: &FormValues) -> Readiness {
        let usual = ReadinessAnswers::as_usual(None);
        let answers = ReadinessAnswers {
            feeling: Feeling::from_word(values.get(FEELING)).unwrap_or(usual.feeling),
            pain: pain(values).unwrap_or(usual.pain),
            unwell: ticked(values, UNWELL).unwrap_or(usual.unwell),
            since_last: ticked(values, SINCE_LAST).unwrap_or(usual.since_last),
        };
        let asked = RequestedVitals { measures: not_measured(values), ..self.asked.clone() };
        Readiness::of(&answers, self.pain_before, &asked, &vitals(values)).with_standing(self.standing)
    }

    /// All four questions are answered, and all that is asked for is measured or told as not measured.
    pub fn is_whole(&self, values: &FormValues) -> bool {
        answers(values).is_some() && self.is_measured(values)
    }

    fn is_measured(&self, values: &FormValues) -> bool {
        let (vitals, skipped) = (vitals(values), not_measured(values));
        let is_measured = |measure: &Measure| match measure {
            Measure::BloodPressure => vitals.pressure.is_some(),
            Measure::Pulse => vitals.pulse.is_some(),
            Measure::Saturation => vitals.saturation.is_some(),
        };
        self.asked.measures.iter().all(|measure| skipped.contains(measure) || is_measured(measure))
    }

    /// As it is kept. `None`: not all is answered.
    pub fn before(&self, values: &FormValues, agreed: Option<Tell>) -> Option<Before> {
        let answers = answers(values).filter(|_| self.is_measured(values))?;
        Some(Before { answers, vitals: vitals(values), verdict: self.so_far(values).verdict(), agreed })
    }

    /// Slips of the finger.
    pub fn wrong(&self, values: &FormValues) -> FieldErrors {
        let mut read = FormReader::new(values);
        measured(&mut read);
        read.noted()
    }
}

fn answers(values: &FormValues) -> Option<ReadinessAnswers> {
    Some(ReadinessAnswers {
        feeling: Feeling::from_word(values.get(FEELING))?,
        pain: pain(values)?,
        unwell: ticked::<Unwell>(values, UNWELL)?,
        since_last: ticked::<SinceLast>(values, SINCE_LAST)?,
    })
}

/// `None`: nothing is ticked.
fn ticked<T: Tickable + FormChoice>(values: &FormValues, key: &str) -> Option<Ticked<T>> {
    Ticked::new(several(values.get(key))).ok()
}

fn pain(values: &FormValues) -> Option<ZeroToTen> {
    FormReader::new(values).number(PAIN, ZeroToTen::new)
}

fn not_measured(values: &FormValues) -> BTreeSet<Measure> {
    several(values.get(NOT_MEASURED)).into_iter().collect()
}

/// What can be read of it and is not told as not measured.
fn vitals(values: &FormValues) -> Vitals {
    let (typed, skipped) = (measured(&mut FormReader::new(values)), not_measured(values));
    let counts = |measure: Measure| !skipped.contains(&measure);
    Vitals {
        pressure: typed.pressure.filter(|_| counts(Measure::BloodPressure)),
        pulse: typed.pulse.filter(|_| counts(Measure::Pulse)),
        saturation: typed.saturation.filter(|_| counts(Measure::Saturation)),
    }
}

fn measured(read: &mut FormReader<'_>) -> Vitals {
    let [systolic, diastolic, pulse, saturation] = [SYSTOLIC, DIASTOLIC, PULSE, SATURATION].map(|key| read.whole(key));
    let pressure = systolic.zip(diastolic).and_then(|(systolic, diastolic)| {
        let pressure = BloodPressure::new(systolic, diastolic);
        pressure
            .map_err(|why| {
                let field = if matches!(why, BloodPressureError::Diastolic(_)) { DIASTOLIC } else { SYSTOLIC };
                read.note(field, VitalsError::from(why))
            })
            .ok()
    });
    let per_cent = |typed| u8::try_from(typed).map_err(|_| VitalsError::Saturation(u8::MAX));
    Vitals {
        pressure,
        pulse: pulse.and_then(|beats| read.take(PULSE, Pulse::new(beats))),
        saturation: saturation.and_then(|typed| read.take(SATURATION, per_cent(typed).and_then(Saturation::new))),
    }
}
