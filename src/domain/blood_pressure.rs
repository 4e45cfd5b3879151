//! A blood pressure: two numbers, the higher one first.

use std::ops::RangeInclusive;

/// mmHg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BloodPressure {
    systolic: u16,
    diastolic: u16,
}

/// READING: a typo guard, own choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BloodPressureError {
    #[error("a systolic pressure of {0} mmHg")]
    Systolic(u16),
    #[error("a diastolic pressure of {0} mmHg")]
    Diastolic(u16),
    #[error("the systolic pressure is not the higher one")]
    UpsideDown,
}

impl BloodPressure {
    /// At rest, before a session.
    ///
    /// READING: proposals for the municipality to sign, as those of the pulse.
    pub const HIGHEST_SYSTOLIC: u16 = 180;
    pub const HIGHEST_DIASTOLIC: u16 = 100;
    /// Somebody is asked below this.
    pub const ASKED_BELOW: u16 = 100;
    pub const LOWEST_SYSTOLIC: u16 = 90;

    pub const SYSTOLIC: RangeInclusive<u16> = 50..=300;
    pub const DIASTOLIC: RangeInclusive<u16> = 20..=200;

    pub fn new(systolic: u16, diastolic: u16) -> Result<Self, BloodPressureError> {
        if !Self::SYSTOLIC.contains(&systolic) {
            Err(BloodPressureError::Systolic(systolic))
        } else if !Self::DIASTOLIC.contains(&diastolic) {
            Err(BloodPressureError::Diastolic(diastolic))
        } else if diastolic >= systolic {
            Err(BloodPressureError::UpsideDown)
        } else {
            Ok(Self { systolic, diastolic })
        }
    }

    pub fn systolic(self) -> u16 {
        self.systolic
    }

    pub fn diastolic(self) -> u16 {
        self.diastolic
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger_are_refused() {
        assert_eq!(BloodPressure::new(80, 120), Err(BloodPressureError::UpsideDown));
        assert_eq!(BloodPressure::new(1200, 80), Err(BloodPressureError::Systolic(1200)));
        assert_eq!(BloodPressure::new(120, 8), Err(BloodPressureError::Diastolic(8)));
    }
}
