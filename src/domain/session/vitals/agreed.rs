//! Limits of pressure and pulse that a professional agrees for one person, in the place of the general ones.

use std::str::FromStr;

use super::{Pulse, VitalsError};
use crate::domain::blood_pressure::{BloodPressure, BloodPressureError};

/// From the lowest to the highest systolic pressure at which this person trains, both included; mmHg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AgreedSystolic {
    lowest: u16,
    highest: u16,
}

/// From the lowest to the highest pulse at rest at which this person trains, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AgreedPulse {
    lowest: Pulse,
    highest: Pulse,
}

impl AgreedSystolic {
    pub fn new(lowest: u16, highest: u16) -> Result<Self, VitalsError> {
        let wrong = [lowest, highest].into_iter().find(|it| !BloodPressure::SYSTOLIC.contains(it));
        match wrong {
            Some(wrong) => Err(BloodPressureError::Systolic(wrong).into()),
            None if lowest >= highest => Err(VitalsError::NoRange),
            None => Ok(Self { lowest, highest }),
        }
    }

    pub fn lowest(self) -> u16 {
        self.lowest
    }

    pub fn highest(self) -> u16 {
        self.highest
    }

    pub(super) fn holds(self, systolic: u16) -> bool {
        (self.lowest..=self.highest).contains(&systolic)
    }
}

impl AgreedPulse {
    pub fn new(lowest: Pulse, highest: Pulse) -> Result<Self, VitalsError> {
        if lowest < highest { Ok(Self { lowest, highest }) } else { Err(VitalsError::NoRange) }
    }

    pub fn lowest(self) -> Pulse {
        self.lowest
    }

    pub fn highest(self) -> Pulse {
        self.highest
    }

    pub(super) fn holds(self, pulse: Pulse) -> bool {
        (self.lowest..=self.highest).contains(&pulse)
    }
}

/// A text that is no range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not two whole numbers, the lower one first")]
pub struct ReadRangeError;

/// «95–160», «95-160» or «95 til 160».
fn range(text: &str) -> Result<[u16; 2], ReadRangeError> {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<u16> = numbers.map(str::parse).collect::<Result<_, _>>().map_err(|_| ReadRangeError)?;
    numbers.try_into().map_err(|_| ReadRangeError)
}

impl FromStr for AgreedSystolic {
    type Err = ReadRangeError;

    fn from_str(text: &str) -> Result<Self, ReadRangeError> {
        let [lowest, highest] = range(text)?;
        Self::new(lowest, highest).map_err(|_| ReadRangeError)
    }
}

impl FromStr for AgreedPulse {
    type Err = ReadRangeError;

    fn from_str(text: &str) -> Result<Self, ReadRangeError> {
        let [lowest, highest] = range(text)?.map(Pulse::new);
        Self::new(lowest.map_err(|_| ReadRangeError)?, highest.map_err(|_| ReadRangeError)?).map_err(|_| ReadRangeError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_two_whole_numbers_however_they_are_parted() {
        let read = |text: &str| text.parse::<AgreedSystolic>().map(|agreed| (agreed.lowest(), agreed.highest()));
        for text in ["95–160", "95-160", " 95 til 160 ", "95 160"] {
            assert_eq!(read(text), Ok((95, 160)), "{text}");
        }
        for text in ["", "95", "160–95", "95–120–160", "95–16000", "lav–høy", "40–120"] {
            assert_eq!(read(text), Err(ReadRangeError), "{text}");
        }
        assert_eq!("45–115".parse::<AgreedPulse>().map(|agreed| agreed.highest().value()), Ok(115));
    }
}
