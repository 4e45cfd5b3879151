//! What was asked and measured before a session.

use serde::{Deserialize, Serialize};

use super::words::held::{Feeling, SinceLast, Tell, Unwell, Verdict};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::vitals::{self, BloodPressure, Pulse, Saturation};
use crate::domain::session::{held, readiness};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Before {
    answers: Answers,
    vitals: Vitals,
    verdict: Verdict,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    agreed: Option<Tell>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    feeling: Feeling,
    /// 0–10.
    pain: u8,
    unwell: Unwell,
    since_last: SinceLast,
}

/// Absent: not measured.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Vitals {
    /// Systolic and diastolic, mmHg.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pressure: Option<[u16; 2]>,
    /// Beats a minute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pulse: Option<u16>,
    /// Per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    saturation: Option<u8>,
}

impl From<held::Before> for Before {
    fn from(before: held::Before) -> Self {
        let held::Before { answers, vitals, verdict, agreed } = before;
        Self { answers: answers.into(), vitals: vitals.into(), verdict: verdict.into(), agreed: agreed.map(Into::into) }
    }
}

impl Before {
    /// `None`: a number that cannot be.
    pub fn read(self) -> Option<held::Before> {
        Some(held::Before {
            answers: self.answers.read()?,
            vitals: self.vitals.read()?,
            verdict: self.verdict.into(),
            agreed: self.agreed.map(Into::into),
        })
    }
}

impl From<readiness::Answers> for Answers {
    fn from(answers: readiness::Answers) -> Self {
        let readiness::Answers { feeling, pain, unwell, since_last } = answers;
        Self { feeling: feeling.into(), pain: pain.value(), unwell: unwell.into(), since_last: since_last.into() }
    }
}

impl Answers {
    fn read(self) -> Option<readiness::Answers> {
        Some(readiness::Answers {
            feeling: self.feeling.into(),
            pain: ZeroToTen::new(self.pain).ok()?,
            unwell: self.unwell.into(),
            since_last: self.since_last.into(),
        })
    }
}

impl From<vitals::Vitals> for Vitals {
    fn from(vitals: vitals::Vitals) -> Self {
        let vitals::Vitals { pressure, pulse, saturation } = vitals;
        Self {
            pressure: pressure.map(|pressure| [pressure.systolic(), pressure.diastolic()]),
            pulse: pulse.map(Pulse::value),
            saturation: saturation.map(Saturation::value),
        }
    }
}

impl Vitals {
    fn read(self) -> Option<vitals::Vitals> {
        let pressure = self.pressure.map(|[systolic, diastolic]| BloodPressure::new(systolic, diastolic));
        Some(vitals::Vitals {
            pressure: pressure.transpose().ok()?,
            pulse: self.pulse.map(Pulse::new).transpose().ok()?,
            saturation: self.saturation.map(Saturation::new).transpose().ok()?,
        })
    }
}
