//! Before a session: four questions, and the measures that the plan asks for. Train as planned, lighter, or not today.
//!
//! Source: clinical rules §12 (DECISION). The limits of pain and what makes a day lighter are not in it.

mod reason;
mod ticked;

use std::collections::BTreeSet;

use super::vitals::{AgreedPulse, AgreedSystolic, Concern, Measure, Pulse, RequestedVitals, Vitals};
use crate::domain::blood_pressure::BloodPressure;
use crate::domain::cancellation::CancelReason;
use crate::domain::orthostatic::OrthostaticVerdict;
use crate::domain::scale::ZeroToTen;

pub use reason::ReadinessReason;
pub use ticked::{Tickable, Ticked, TickedError};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadinessAnswers {
    pub feeling: Feeling,
    pub pain: ZeroToTen,
    pub unwell: Ticked<Unwell>,
    pub since_last: Ticked<SinceLast>,
}

/// How the person is today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feeling {
    Good,
    AsUsual,
    Poor,
}

/// A sign that something is wrong; several at a time. Source: second edition §2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unwell {
    No,
    /// Dizzy earlier today, and it has settled.
    WasDizzy,
    Dizzy,
    ChestPain,
    /// At rest, or too short of breath to speak in sentences.
    Breathless,
    /// Fever or an infection.
    Ill,
    DizzyOnStanding,
    NewlyConfused,
    /// New, or worse than it was.
    NewPain,
    /// Newly swollen or painful, on one side.
    SwollenCalf,
    /// With the weight up fast.
    SwollenLegs,
    /// Has eaten little, or taken insulin without food.
    LittleFood,
    /// Slept badly, or very tired.
    Tired,
}

/// What happened since the last session; several at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SinceLast {
    Nothing,
    /// A fall that a nurse, a doctor or a physiotherapist has looked at.
    FallSeenTo,
    FallNotSeenTo,
    /// An illness that is over.
    Illness,
    /// New, or another dose.
    NewMedicine,
    /// In hospital, or at the emergency clinic.
    Hospital,
}

impl Tickable for Unwell {
    const NONE: Self = Self::No;
    const LIST: &'static [Self] = &Self::ALL;
}

impl Tickable for SinceLast {
    const NONE: Self = Self::Nothing;
    const LIST: &'static [Self] = &Self::ALL;
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
    /// As they are asked: the gravest first.
    pub const ALL: [Self; 13] = [
        Self::No,
        Self::ChestPain,
        Self::Breathless,
        Self::Dizzy,
        Self::DizzyOnStanding,
        Self::WasDizzy,
        Self::NewlyConfused,
        Self::Ill,
        Self::NewPain,
        Self::SwollenCalf,
        Self::SwollenLegs,
        Self::LittleFood,
        Self::Tired,
    ];
}

impl SinceLast {
    pub const ALL: [Self; 6] =
        [Self::Nothing, Self::FallNotSeenTo, Self::FallSeenTo, Self::Illness, Self::Hospital, Self::NewMedicine];
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
            unwell: Ticked::none(),
            since_last: Ticked::none(),
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
        let unwell = answers.unwell.iter().filter_map(of_sign);
        let since_last = answers.since_last.iter().filter_map(of_happening);
        let reasons = feeling.into_iter().chain(pain(answers.pain, pain_before)).chain(unwell).chain(since_last);
        Self { reasons: reasons.chain(measured(asked, vitals)).collect() }
    }

    /// With what the blood pressure lying and standing said the same day.
    #[must_use]
    pub fn with_standing(mut self, measured: Option<OrthostaticVerdict>) -> Self {
        self.reasons.extend(measured.and_then(ReadinessReason::of_standing));
        self
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

fn of_sign(sign: Unwell) -> Option<ReadinessReason> {
    Some(match sign {
        Unwell::No => return None,
        Unwell::WasDizzy => ReadinessReason::WasDizzy,
        Unwell::Dizzy => ReadinessReason::Dizzy,
        Unwell::ChestPain => ReadinessReason::ChestPain,
        Unwell::Breathless => ReadinessReason::Breathless,
        Unwell::Ill => ReadinessReason::Ill,
        Unwell::DizzyOnStanding => ReadinessReason::DizzyOnStanding,
        Unwell::NewlyConfused => ReadinessReason::NewlyConfused,
        Unwell::NewPain => ReadinessReason::NewPain,
        Unwell::SwollenCalf => ReadinessReason::SwollenCalf,
        Unwell::SwollenLegs => ReadinessReason::SwollenLegs,
        Unwell::LittleFood => ReadinessReason::LittleFood,
        Unwell::Tired => ReadinessReason::Tired,
    })
}

fn of_happening(what: SinceLast) -> Option<ReadinessReason> {
    Some(match what {
        SinceLast::Nothing => return None,
        SinceLast::FallSeenTo => ReadinessReason::FallSeenTo,
        SinceLast::FallNotSeenTo => ReadinessReason::FallNotSeenTo,
        SinceLast::Illness => ReadinessReason::AfterIllness,
        SinceLast::NewMedicine => ReadinessReason::NewMedicine,
        SinceLast::Hospital => ReadinessReason::Hospital,
    })
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
    Some(match (Concern::of_pressure(pressure, agreed)?, agreed) {
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
