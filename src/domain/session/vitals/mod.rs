//! Blood pressure, pulse and saturation at rest, measured before a session where the plan asks for it.
//!
//! Source: clinical rules §12 (DECISION); second edition §2 for the lower limits and those that are agreed.

mod agreed;

use std::collections::BTreeSet;
use std::str::FromStr;

use crate::domain::blood_pressure::{BloodPressure, BloodPressureError};

pub use agreed::{AgreedPulse, AgreedSystolic, ReadRangeError};

/// What the plan asks for, and what is agreed for this person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RequestedVitals {
    pub measures: BTreeSet<Measure>,
    /// The lowest saturation at which this person trains. `None`: not agreed.
    pub lowest_saturation: Option<Saturation>,
    /// Agreed for this person by the professional who accepted the plan, in the place of the general limits at both ends.
    pub systolic: Option<AgreedSystolic>,
    pub pulse: Option<AgreedPulse>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    BloodPressure,
    Pulse,
    Saturation,
}

impl Measure {
    pub const ALL: [Self; 3] = [Self::BloodPressure, Self::Pulse, Self::Saturation];
}

/// `None`: not measured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Vitals {
    pub pressure: Option<BloodPressure>,
    pub pulse: Option<Pulse>,
    pub saturation: Option<Saturation>,
}

/// Beats a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pulse(u16);

/// Per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Saturation(u8);

/// What speaks against a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Concern {
    /// Low: somebody is asked first.
    Low,
    TooLow,
    TooHigh,
    /// Outside what is agreed for this person.
    NotAgreed,
}

/// READING: a typo guard, own choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VitalsError {
    #[error(transparent)]
    Pressure(#[from] BloodPressureError),
    #[error("a pulse of {0}")]
    Pulse(u16),
    #[error("a saturation of {0} %")]
    Saturation(u8),
    #[error("the lowest that is agreed is not below the highest")]
    NoRange,
}

impl Concern {
    /// READING: what is agreed is about the systolic pressure; the diastolic one has its general limit beside it.
    pub fn of_pressure(pressure: BloodPressure, agreed: Option<AgreedSystolic>) -> Option<Self> {
        let (systolic, is_high) = (pressure.systolic(), pressure.diastolic() > BloodPressure::HIGHEST_DIASTOLIC);
        match agreed {
            Some(agreed) if !agreed.holds(systolic) => Some(Self::NotAgreed),
            None if systolic > BloodPressure::HIGHEST_SYSTOLIC => Some(Self::TooHigh),
            None if systolic < BloodPressure::LOWEST_SYSTOLIC => Some(Self::TooLow),
            _ if is_high => Some(Self::TooHigh),
            None if systolic < BloodPressure::ASKED_BELOW => Some(Self::Low),
            _ => None,
        }
    }
}

impl Pulse {
    pub const HIGHEST: u16 = 100;
    /// Somebody is asked below this.
    pub const ASKED_BELOW: u16 = 50;
    pub const LOWEST: u16 = 40;

    pub fn new(beats: u16) -> Result<Self, VitalsError> {
        if (20..=250).contains(&beats) { Ok(Self(beats)) } else { Err(VitalsError::Pulse(beats)) }
    }

    pub fn value(self) -> u16 {
        self.0
    }

    pub fn concern(self, agreed: Option<AgreedPulse>) -> Option<Concern> {
        match agreed {
            Some(agreed) => (!agreed.holds(self)).then_some(Concern::NotAgreed),
            None if self.0 > Self::HIGHEST => Some(Concern::TooHigh),
            None if self.0 < Self::LOWEST => Some(Concern::TooLow),
            None => (self.0 < Self::ASKED_BELOW).then_some(Concern::Low),
        }
    }
}

/// A text that is no saturation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a saturation in per cent")]
pub struct ReadSaturationError;

impl FromStr for Saturation {
    type Err = ReadSaturationError;

    /// «91» or «91 %».
    fn from_str(text: &str) -> Result<Self, ReadSaturationError> {
        let number = text.trim().trim_end_matches('%').trim_end();
        let per_cent = number.parse().map_err(|_| ReadSaturationError)?;
        Self::new(per_cent).map_err(|_| ReadSaturationError)
    }
}

impl Saturation {
    /// At this and below nobody trains, whatever is agreed.
    pub const ALWAYS_TOO_LOW: Self = Self(85);
    /// READING: where nothing is agreed for the person, 86–91 % is asked about before starting. The upper end is own choice.
    const NOT_ASKED_FROM: Self = Self(92);

    pub fn new(per_cent: u8) -> Result<Self, VitalsError> {
        if (50..=100).contains(&per_cent) { Ok(Self(per_cent)) } else { Err(VitalsError::Saturation(per_cent)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }

    pub fn is_too_low(self, agreed: Option<Self>) -> bool {
        self <= Self::ALWAYS_TOO_LOW || agreed.is_some_and(|lowest| self < lowest)
    }

    /// Nothing is agreed, and it is low enough to ask before starting.
    pub fn needs_asking(self, agreed: Option<Self>) -> bool {
        agreed.is_none() && !self.is_too_low(agreed) && self < Self::NOT_ASKED_FROM
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pressure_and_pulse_are_too_high_from_one_above_and_low_from_one_below_each_limit() {
        let pressure =
            |systolic, diastolic| Concern::of_pressure(BloodPressure::new(systolic, diastolic).unwrap(), None);
        let (low, too_low, too_high) = (Some(Concern::Low), Some(Concern::TooLow), Some(Concern::TooHigh));
        assert_eq!([(180, 100), (181, 100), (180, 101)].map(|(s, d)| pressure(s, d)), [None, too_high, too_high]);
        assert_eq!(
            [101, 100, 99, 91, 90, 89, 88].map(|it| pressure(it, 60)),
            [None, None, low, low, low, too_low, too_low]
        );
        let pulse = |beats| Pulse::new(beats).unwrap().concern(None);
        assert_eq!([99, 100, 101].map(pulse), [None, None, too_high]);
        assert_eq!([51, 50, 49, 41, 40, 39].map(pulse), [None, None, low, low, low, too_low]);
    }

    #[test]
    fn what_is_agreed_takes_the_place_of_the_general_limits_at_both_ends_and_nothing_is_asked_about_then() {
        let agreed = AgreedSystolic::new(85, 160).ok();
        let pressure =
            |systolic, diastolic| Concern::of_pressure(BloodPressure::new(systolic, diastolic).unwrap(), agreed);
        let outside = Some(Concern::NotAgreed);
        assert_eq!([84, 85, 160, 161].map(|it| pressure(it, 60)), [outside, None, None, outside]);
        assert_eq!(pressure(120, 101), Some(Concern::TooHigh));
        let pulse = |beats| Pulse::new(beats);
        let agreed = AgreedPulse::new(pulse(45).unwrap(), pulse(115).unwrap()).ok();
        assert_eq!([44, 45, 115, 116].map(|it| pulse(it).unwrap().concern(agreed)), [outside, None, None, outside]);
        assert_eq!(AgreedSystolic::new(120, 120), Err(VitalsError::NoRange));
        assert_eq!(AgreedSystolic::new(49, 120), Err(BloodPressureError::Systolic(49).into()));
    }

    #[test]
    fn a_saturation_of_85_is_always_too_low_and_86_is_asked_about_or_held_against_what_is_agreed() {
        let saturation = |per_cent| Saturation::new(per_cent).unwrap();
        let answers = |per_cent, agreed: Option<u8>| {
            let (it, agreed) = (saturation(per_cent), agreed.map(saturation));
            (it.is_too_low(agreed), it.needs_asking(agreed))
        };
        assert_eq!(
            [84, 85, 86, 91, 92].map(|it| answers(it, None)),
            [(true, false), (true, false), (false, true), (false, true), (false, false),]
        );
        assert_eq!(
            [85, 86, 87, 88].map(|it| answers(it, Some(87))),
            [(true, false), (true, false), (false, false), (false, false),]
        );
        assert_eq!([85, 86].map(|it| answers(it, Some(80))), [(true, false), (false, false)]);
    }

    #[test]
    fn slips_of_the_finger_are_refused() {
        assert_eq!(Pulse::new(7), Err(VitalsError::Pulse(7)));
        assert_eq!(Saturation::new(101), Err(VitalsError::Saturation(101)));
    }
}
