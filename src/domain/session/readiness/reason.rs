//! Why it is not a full session: how grave each reason is, and whom to tell.

use super::{ReadinessVerdict, Tell};
use crate::domain::blood_pressure::BloodPressure;
use crate::domain::orthostatic::OrthostaticVerdict;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::vitals::{AgreedPulse, AgreedSystolic, Measure, Pulse, Saturation};

/// Why it is not a full session. All reasons are kept, so that a screen can say why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadinessReason {
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
    DizzyOnStanding,
    NewlyConfused,
    NewPain,
    SwollenCalf,
    SwollenLegs,
    LittleFood,
    Tired,
    NewMedicine,
    Hospital,
    HighPressure(BloodPressure),
    /// Below 100.
    LowPressure(BloodPressure),
    /// Below 90.
    TooLowPressure(BloodPressure),
    PressureNotAgreed(BloodPressure, AgreedSystolic),
    FastPulse(Pulse),
    /// Below 50.
    SlowPulse(Pulse),
    /// Below 40.
    TooSlowPulse(Pulse),
    PulseNotAgreed(Pulse, AgreedPulse),
    LowSaturation(Saturation),
    /// Low, and nothing is agreed for this person.
    SaturationToAskAbout(Saturation),
    /// The plan asks for it.
    NotMeasured(Measure),
    /// Measured lying and standing today: it fell, or the person felt unwell.
    FellOnStanding,
    /// Measured standing today.
    TooLowStanding,
}

impl ReadinessReason {
    /// `None`: the blood pressure lying and standing says nothing against a session.
    pub(super) fn of_standing(measured: OrthostaticVerdict) -> Option<Self> {
        match measured {
            OrthostaticVerdict::Full => None,
            OrthostaticVerdict::AskFirst => Some(Self::FellOnStanding),
            OrthostaticVerdict::NotToday => Some(Self::TooLowStanding),
        }
    }

    /// READING: feeling poor, tired, dizziness that has settled, new pain, a fall that was seen to, an illness that is over and
    /// new medicine make a lighter day. Dizzy on standing, swollen legs, little food, a stay in hospital and a measure that
    /// the plan asks for and nobody took are asked about first. Newly confused or with a swollen calf nobody trains.
    pub fn verdict(self) -> ReadinessVerdict {
        match self {
            Self::FeelsPoor
            | Self::Pain(_)
            | Self::MorePain { .. }
            | Self::WasDizzy
            | Self::FallSeenTo
            | Self::AfterIllness
            | Self::NewPain
            | Self::Tired
            | Self::NewMedicine => ReadinessVerdict::Lighter,
            Self::DizzyOnStanding
            | Self::SwollenLegs
            | Self::LittleFood
            | Self::Hospital
            | Self::LowPressure(_)
            | Self::SlowPulse(_)
            | Self::SaturationToAskAbout(_)
            | Self::NotMeasured(_)
            | Self::FellOnStanding => ReadinessVerdict::AskFirst,
            Self::SeverePain(_)
            | Self::Dizzy
            | Self::ChestPain
            | Self::Breathless
            | Self::Ill
            | Self::FallNotSeenTo
            | Self::NewlyConfused
            | Self::SwollenCalf
            | Self::HighPressure(_)
            | Self::TooLowPressure(_)
            | Self::PressureNotAgreed(..)
            | Self::FastPulse(_)
            | Self::TooSlowPulse(_)
            | Self::PulseNotAgreed(..)
            | Self::LowSaturation(_)
            | Self::TooLowStanding => ReadinessVerdict::NotToday,
        }
    }

    /// Measuring the blood pressure lying and standing may tell why.
    ///
    /// READING: not while the person is dizzy.
    pub fn calls_for_standing(self) -> bool {
        matches!(self, Self::DizzyOnStanding | Self::WasDizzy | Self::FallSeenTo | Self::FallNotSeenTo)
    }

    /// Whether it stays open until somebody was told.
    ///
    /// READING: a bad night is told and not followed up: a list that fills with them is not read.
    pub fn is_followed_up(self) -> bool {
        self != Self::Tired
    }

    /// `None`: it is enough to write it down.
    pub fn tell(self) -> Option<Tell> {
        match self {
            Self::FeelsPoor | Self::Pain(_) | Self::AfterIllness => None,
            Self::MorePain { .. } | Self::FallSeenTo | Self::NewPain | Self::Tired => Some(Tell::Physiotherapist),
            Self::SeverePain(_)
            | Self::Dizzy
            | Self::WasDizzy
            | Self::DizzyOnStanding
            | Self::NewlyConfused
            | Self::SwollenCalf
            | Self::SwollenLegs
            | Self::LittleFood
            | Self::NewMedicine
            | Self::Hospital
            | Self::ChestPain
            | Self::Breathless
            | Self::Ill
            | Self::FallNotSeenTo
            | Self::HighPressure(_)
            | Self::LowPressure(_)
            | Self::TooLowPressure(_)
            | Self::PressureNotAgreed(..)
            | Self::FastPulse(_)
            | Self::SlowPulse(_)
            | Self::TooSlowPulse(_)
            | Self::PulseNotAgreed(..)
            | Self::LowSaturation(_)
            | Self::SaturationToAskAbout(_)
            | Self::NotMeasured(_)
            | Self::FellOnStanding
            | Self::TooLowStanding => Some(Tell::NurseOrDoctor),
        }
    }
}
