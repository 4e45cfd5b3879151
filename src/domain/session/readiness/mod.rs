//! Before a session: four questions, and the measures that the plan asks for. Train as planned, lighter, or not today.
//!
//! Source: clinical rules §12 (DECISION). The limits of pain and what makes a day lighter are not in it.

mod reason;

use std::collections::BTreeSet;

use super::vitals::{AgreedPulse, AgreedSystolic, BloodPressure, Concern, Measure, Pulse, RequestedVitals, Vitals};
use crate::domain::cancellation::CancelReason;
use crate::domain::scale::ZeroToTen;

pub use reason::ReadinessReason;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadinessAnswers {
    pub feeling: Feeling,
    pub pain: ZeroToTen,
    pub unwell: Unwell,
    pub since_last: SinceLast,
}

/// How the person is today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feeling {
    Good,
    AsUsual,
    Poor,
}

/// Dizzy or unwell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unwell {
    No,
    /// Dizzy earlier today, and it has settled.
    WasDizzy,
    Dizzy,
    ChestPain,
    /// Too short of breath to speak in sentences.
    Breathless,
    /// Fever or an acute illness.
    Ill,
}

/// A fall or an illness since the last session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SinceLast {
    Nothing,
    /// A fall that a nurse, a doctor or a physiotherapist has looked at.
    FallSeenTo,
    FallNotSeenTo,
    /// An illness that is over.
    Illness,
}

/// From the lightest answer to the gravest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReadinessVerdict {
    Full,
    /// One step down everywhere.
    Lighter,
    /// Not before somebody who may decide it has been asked; lighter then.
    AskFirst,
    NotToday,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tell {
    NurseOrDoctor,
    Physiotherapist,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readiness {
    reasons: Vec<ReadinessReason>,
}

impl Feeling {
    pub const ALL: [Self; 3] = [Self::Good, Self::AsUsual, Self::Poor];
}

impl Unwell {
    pub const ALL: [Self; 6] = [Self::No, Self::WasDizzy, Self::Dizzy, Self::ChestPain, Self::Breathless, Self::Ill];
}

impl SinceLast {
    pub const ALL: [Self; 4] = [Self::Nothing, Self::FallSeenTo, Self::FallNotSeenTo, Self::Illness];
}

impl ReadinessVerdict {
    pub const ALL: [Self; 4] = [Self::Full, Self::Lighter, Self::AskFirst, Self::NotToday];
}

impl Tell {
    pub const ALL: [Self; 2] = [Self::NurseOrDoctor, Self::Physiotherapist];
}

/// READING: pain from 5 or 3 points more than last time makes a lighter day, and from 8 nobody trains.
const PAIN_FROM: u8 = 5;
const SEVERE_PAIN_FROM: u8 = 8;
pub(super) const MORE_PAIN_FROM: i8 = 3;

impl ReadinessAnswers {
    /// What one tap answers.
    ///
    /// READING: as usual is: feels as usual, not unwell, nothing since last time, and the pain of last time; none at the
    /// first session.
    pub fn as_usual(pain_before: Option<ZeroToTen>) -> Self {
        Self {
            feeling: Feeling::AsUsual,
            pain: pain_before.unwrap_or(ZeroToTen::ZERO),
            unwell: Unwell::No,
            since_last: SinceLast::Nothing,
        }
    }
}

impl Readiness {
    /// `pain_before`: as it was answered after the last session. What was measured counts, asked for or not.
    pub fn of(
        answers: &ReadinessAnswers,
        pain_before: Option<ZeroToTen>,
        asked: &RequestedVitals,
        vitals: &Vitals,
    ) -> Self {
        let feeling = (answers.feeling == Feeling::Poor).then_some(ReadinessReason::FeelsPoor);
        let unwell = match answers.unwell {
            Unwell::No => None,
            Unwell::WasDizzy => Some(ReadinessReason::WasDizzy),
            Unwell::Dizzy => Some(ReadinessReason::Dizzy),
            Unwell::ChestPain => Some(ReadinessReason::ChestPain),
            Unwell::Breathless => Some(ReadinessReason::Breathless),
            Unwell::Ill => Some(ReadinessReason::Ill),
        };
        let since_last = match answers.since_last {
            SinceLast::Nothing => None,
            SinceLast::FallSeenTo => Some(ReadinessReason::FallSeenTo),
            SinceLast::FallNotSeenTo => Some(ReadinessReason::FallNotSeenTo),
            SinceLast::Illness => Some(ReadinessReason::AfterIllness),
        };
        let reasons = feeling.into_iter().chain(pain(answers.pain, pain_before)).chain(unwell).chain(since_last);
        Self { reasons: reasons.chain(measured(asked, vitals)).collect() }
    }

    pub fn verdict(&self) -> ReadinessVerdict {
        self.reasons.iter().map(|reason| reason.verdict()).max().unwrap_or(ReadinessVerdict::Full)
    }

    pub fn reasons(&self) -> &[ReadinessReason] {
        &self.reasons
    }

    /// Whom to tell or to ask.
    pub fn tell(&self) -> BTreeSet<Tell> {
        self.reasons.iter().filter_map(|reason| reason.tell()).collect()
    }

    /// Who has to say yes before it begins. `None`: nobody, or no yes is enough.
    pub fn to_ask(&self) -> Option<Tell> {
        let asked = self.reasons.iter().filter(|reason| reason.verdict() == ReadinessVerdict::AskFirst);
        asked.filter_map(|reason| reason.tell()).min().filter(|_| self.verdict() == ReadinessVerdict::AskFirst)
    }

    /// What a session that is not begun is proposed to be cancelled for. `None`: nothing speaks against the session.
    ///
    /// READING: a fall that nobody has looked at counts as a fall, every other reason not to train as illness; what
    /// could not be cleared up in time as something else.
    pub fn cancel_reason(&self) -> Option<CancelReason> {
        match self.verdict() {
            ReadinessVerdict::NotToday if self.reasons.contains(&ReadinessReason::FallNotSeenTo) => {
                Some(CancelReason::Fall)
            }
            ReadinessVerdict::NotToday => Some(CancelReason::Ill),
            ReadinessVerdict::AskFirst => Some(CancelReason::Other),
            ReadinessVerdict::Full | ReadinessVerdict::Lighter => None,
        }
    }
}

fn pain(now: ZeroToTen, before: Option<ZeroToTen>) -> impl Iterator<Item = ReadinessReason> {
    let level = match now.value() {
        SEVERE_PAIN_FROM.. => Some(ReadinessReason::SeverePain(now)),
        PAIN_FROM.. => Some(ReadinessReason::Pain(now)),
        _ => None,
    };
    let more = before.filter(|before| now.points_since(*before) >= MORE_PAIN_FROM);
    level.into_iter().chain(more.map(|before| ReadinessReason::MorePain { before, now }))
}

fn measured(asked: &RequestedVitals, vitals: &Vitals) -> impl Iterator<Item = ReadinessReason> {
    let agreed = asked.lowest_saturation;
    let saturation = vitals.saturation.and_then(|it| {
        let too_low = it.is_too_low(agreed).then_some(ReadinessReason::LowSaturation(it));
        too_low.or_else(|| it.needs_asking(agreed).then_some(ReadinessReason::SaturationToAskAbout(it)))
    });
    let missing = [
        (Measure::BloodPressure, vitals.pressure.is_none()),
        (Measure::Pulse, vitals.pulse.is_none()),
        (Measure::Saturation, vitals.saturation.is_none()),
    ];
    let not_measured = missing.into_iter().filter(|(measure, missing)| *missing && asked.measures.contains(measure));
    let pressure = vitals.pressure.and_then(|it| of_pressure(it, asked.systolic));
    let pulse = vitals.pulse.and_then(|it| of_pulse(it, asked.pulse));
    let not_measured: Vec<ReadinessReason> =
        not_measured.map(|(measure, _)| ReadinessReason::NotMeasured(measure)).collect();
    pressure.into_iter().chain(pulse).chain(saturation).chain(not_measured)
}

fn of_pressure(pressure: BloodPressure, agreed: Option<AgreedSystolic>) -> Option<ReadinessReason> {
    Some(match (pressure.concern(agreed)?, agreed) {
        (Concern::NotAgreed, Some(agreed)) => ReadinessReason::PressureNotAgreed(pressure, agreed),
        (Concern::Low, _) => ReadinessReason::LowPressure(pressure),
        (Concern::TooLow, _) => ReadinessReason::TooLowPressure(pressure),
        (Concern::TooHigh | Concern::NotAgreed, _) => ReadinessReason::HighPressure(pressure),
    })
}

fn of_pulse(pulse: Pulse, agreed: Option<AgreedPulse>) -> Option<ReadinessReason> {
    Some(match (pulse.concern(agreed)?, agreed) {
        (Concern::NotAgreed, Some(agreed)) => ReadinessReason::PulseNotAgreed(pulse, agreed),
        (Concern::Low, _) => ReadinessReason::SlowPulse(pulse),
        (Concern::TooLow, _) => ReadinessReason::TooSlowPulse(pulse),
        (Concern::TooHigh | Concern::NotAgreed, _) => ReadinessReason::FastPulse(pulse),
    })
}

#[cfg(test)]
mod tests;
