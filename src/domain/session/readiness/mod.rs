//! Before a session: four questions, and the measures that the plan asks for. Train as planned, lighter, or not today.
//!
//! Source: clinical rules §12 (DECISION). The limits of pain and what makes a day lighter are not in it.

use std::collections::BTreeSet;

use super::vitals::{Asked, BloodPressure, Measure, Pulse, Saturation, Vitals};
use crate::domain::cancellation::CancelReason;
use crate::domain::scale::ZeroToTen;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers {
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
pub enum Verdict {
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

/// Why it is not a full session. All reasons are kept, so that a screen can say why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    FeelsPoor,
    /// From 5 on.
    Pain(ZeroToTen),
    /// From 8 on.
    SeverePain(ZeroToTen),
    /// 3 points or more above the last session's.
    MorePain {
        before: ZeroToTen,
        now: ZeroToTen,
    },
    WasDizzy,
    Dizzy,
    ChestPain,
    Breathless,
    Ill,
    FallSeenTo,
    FallNotSeenTo,
    AfterIllness,
    HighPressure(BloodPressure),
    FastPulse(Pulse),
    LowSaturation(Saturation),
    /// Low, and nothing is agreed for this person.
    SaturationToAskAbout(Saturation),
    /// The plan asks for it.
    NotMeasured(Measure),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readiness {
    reasons: Vec<Reason>,
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

impl Verdict {
    pub const ALL: [Self; 4] = [Self::Full, Self::Lighter, Self::AskFirst, Self::NotToday];
}

impl Tell {
    pub const ALL: [Self; 2] = [Self::NurseOrDoctor, Self::Physiotherapist];
}

/// READING: pain from 5 or 3 points more than last time makes a lighter day, and from 8 nobody trains.
const PAIN_FROM: u8 = 5;
const SEVERE_PAIN_FROM: u8 = 8;
pub(super) const MORE_PAIN_FROM: i8 = 3;

impl Answers {
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
    pub fn of(answers: &Answers, pain_before: Option<ZeroToTen>, asked: &Asked, vitals: &Vitals) -> Self {
        let feeling = (answers.feeling == Feeling::Poor).then_some(Reason::FeelsPoor);
        let unwell = match answers.unwell {
            Unwell::No => None,
            Unwell::WasDizzy => Some(Reason::WasDizzy),
            Unwell::Dizzy => Some(Reason::Dizzy),
            Unwell::ChestPain => Some(Reason::ChestPain),
            Unwell::Breathless => Some(Reason::Breathless),
            Unwell::Ill => Some(Reason::Ill),
        };
        let since_last = match answers.since_last {
            SinceLast::Nothing => None,
            SinceLast::FallSeenTo => Some(Reason::FallSeenTo),
            SinceLast::FallNotSeenTo => Some(Reason::FallNotSeenTo),
            SinceLast::Illness => Some(Reason::AfterIllness),
        };
        let reasons = feeling.into_iter().chain(pain(answers.pain, pain_before)).chain(unwell).chain(since_last);
        Self { reasons: reasons.chain(measured(asked, vitals)).collect() }
    }

    pub fn verdict(&self) -> Verdict {
        self.reasons.iter().map(|reason| reason.verdict()).max().unwrap_or(Verdict::Full)
    }

    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// Whom to tell or to ask.
    pub fn tell(&self) -> BTreeSet<Tell> {
        self.reasons.iter().filter_map(|reason| reason.tell()).collect()
    }

    /// Who has to say yes before it begins. `None`: nobody, or no yes is enough.
    pub fn to_ask(&self) -> Option<Tell> {
        let asked = self.reasons.iter().filter(|reason| reason.verdict() == Verdict::AskFirst);
        asked.filter_map(|reason| reason.tell()).min().filter(|_| self.verdict() == Verdict::AskFirst)
    }

    /// What a session that is not begun is proposed to be cancelled for. `None`: nothing speaks against the session.
    ///
    /// READING: a fall that nobody has looked at counts as a fall, every other reason not to train as illness; what
    /// could not be cleared up in time as something else.
    pub fn cancel_reason(&self) -> Option<CancelReason> {
        match self.verdict() {
            Verdict::NotToday if self.reasons.contains(&Reason::FallNotSeenTo) => Some(CancelReason::Fall),
            Verdict::NotToday => Some(CancelReason::Ill),
            Verdict::AskFirst => Some(CancelReason::Other),
            Verdict::Full | Verdict::Lighter => None,
        }
    }
}

fn pain(now: ZeroToTen, before: Option<ZeroToTen>) -> impl Iterator<Item = Reason> {
    let level = match now.value() {
        SEVERE_PAIN_FROM.. => Some(Reason::SeverePain(now)),
        PAIN_FROM.. => Some(Reason::Pain(now)),
        _ => None,
    };
    let more = before.filter(|before| now.points_since(*before) >= MORE_PAIN_FROM);
    level.into_iter().chain(more.map(|before| Reason::MorePain { before, now }))
}

fn measured(asked: &Asked, vitals: &Vitals) -> impl Iterator<Item = Reason> {
    let agreed = asked.lowest_saturation;
    let saturation = vitals.saturation.and_then(|it| {
        let too_low = it.is_too_low(agreed).then_some(Reason::LowSaturation(it));
        too_low.or_else(|| it.needs_asking(agreed).then_some(Reason::SaturationToAskAbout(it)))
    });
    let missing = [
        (Measure::BloodPressure, vitals.pressure.is_none()),
        (Measure::Pulse, vitals.pulse.is_none()),
        (Measure::Saturation, vitals.saturation.is_none()),
    ];
    let not_measured = missing.into_iter().filter(|(measure, missing)| *missing && asked.measures.contains(measure));
    let pressure = vitals.pressure.filter(|it| it.is_too_high()).map(Reason::HighPressure);
    let pulse = vitals.pulse.filter(|it| it.is_too_high()).map(Reason::FastPulse);
    let not_measured: Vec<Reason> = not_measured.map(|(measure, _)| Reason::NotMeasured(measure)).collect();
    pressure.into_iter().chain(pulse).chain(saturation).chain(not_measured)
}

impl Reason {
    /// READING: feeling poor, dizziness that has settled, a fall that was seen to and an illness that is over make a
    /// lighter day. A measure that the plan asks for and nobody took is asked about first.
    pub fn verdict(self) -> Verdict {
        match self {
            Self::FeelsPoor
            | Self::Pain(_)
            | Self::MorePain { .. }
            | Self::WasDizzy
            | Self::FallSeenTo
            | Self::AfterIllness => Verdict::Lighter,
            Self::SaturationToAskAbout(_) | Self::NotMeasured(_) => Verdict::AskFirst,
            Self::SeverePain(_)
            | Self::Dizzy
            | Self::ChestPain
            | Self::Breathless
            | Self::Ill
            | Self::FallNotSeenTo
            | Self::HighPressure(_)
            | Self::FastPulse(_)
            | Self::LowSaturation(_) => Verdict::NotToday,
        }
    }

    /// `None`: it is enough to write it down.
    pub fn tell(self) -> Option<Tell> {
        match self {
            Self::FeelsPoor | Self::Pain(_) | Self::WasDizzy | Self::AfterIllness => None,
            Self::MorePain { .. } | Self::FallSeenTo => Some(Tell::Physiotherapist),
            Self::SeverePain(_)
            | Self::Dizzy
            | Self::ChestPain
            | Self::Breathless
            | Self::Ill
            | Self::FallNotSeenTo
            | Self::HighPressure(_)
            | Self::FastPulse(_)
            | Self::LowSaturation(_)
            | Self::SaturationToAskAbout(_)
            | Self::NotMeasured(_) => Some(Tell::NurseOrDoctor),
        }
    }
}

#[cfg(test)]
mod tests;
