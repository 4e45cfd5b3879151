//! Why it is not a full session: how grave each reason is, and whom to tell.

use super::{ReadinessVerdict, Tell};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::vitals::{AgreedPulse, AgreedSystolic, BloodPressure, Measure, Pulse, Saturation};

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
}

impl ReadinessReason {
    /// READING: feeling poor, dizziness that has settled, a fall that was seen to and an illness that is over make a
    /// lighter day. A measure that the plan asks for and nobody took is asked about first.
    pub fn verdict(self) -> ReadinessVerdict {
        match self {
            Self::FeelsPoor
            | Self::Pain(_)
            | Self::MorePain { .. }
            | Self::WasDizzy
            | Self::FallSeenTo
            | Self::AfterIllness => ReadinessVerdict::Lighter,
            Self::LowPressure(_) | Self::SlowPulse(_) | Self::SaturationToAskAbout(_) | Self::NotMeasured(_) => {
                ReadinessVerdict::AskFirst
            }
            Self::SeverePain(_)
            | Self::Dizzy
            | Self::ChestPain
            | Self::Breathless
            | Self::Ill
            | Self::FallNotSeenTo
            | Self::HighPressure(_)
            | Self::TooLowPressure(_)
            | Self::PressureNotAgreed(..)
            | Self::FastPulse(_)
            | Self::TooSlowPulse(_)
            | Self::PulseNotAgreed(..)
            | Self::LowSaturation(_) => ReadinessVerdict::NotToday,
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
            | Self::LowPressure(_)
            | Self::TooLowPressure(_)
            | Self::PressureNotAgreed(..)
            | Self::FastPulse(_)
            | Self::SlowPulse(_)
            | Self::TooSlowPulse(_)
            | Self::PulseNotAgreed(..)
            | Self::LowSaturation(_)
            | Self::SaturationToAskAbout(_)
            | Self::NotMeasured(_) => Some(Tell::NurseOrDoctor),
        }
    }
}
