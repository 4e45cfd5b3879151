//! Falls and near-falls since the person was last asked, and the one number of falls in the last year.
//!
//! Owns: the counts, what can be true of them together, and that no fall counts twice. Must not own: where else falls are told
//! of, or the words.
//! READING: the time between two questions differs, so counts are shown as they are and one is never better than
//! another.

pub mod protocol;
pub mod year;

pub use protocol::FallsFinding;

/// The most that is believed of one period. READING: a typo guard, own choice.
pub const POSSIBLE: u16 = 99;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Falls {
    falls: u16,
    near_falls: u16,
    care: MedicalCare,
}

/// Whether at least one of the falls needed a doctor or a nurse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MedicalCare {
    Needed,
    NotNeeded,
    NotKnown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FallsError {
    #[error("{0} falls, and {POSSIBLE} is the most")]
    TooManyFalls(u16),
    #[error("{0} near-falls, and {POSSIBLE} is the most")]
    TooManyNearFalls(u16),
    #[error("a fall needed care, and there was none")]
    CareWithoutFall,
}

impl Falls {
    /// Without a fall, no care was needed for one.
    pub fn new(falls: u16, near_falls: u16, care: MedicalCare) -> Result<Self, FallsError> {
        if falls > POSSIBLE {
            return Err(FallsError::TooManyFalls(falls));
        }
        if near_falls > POSSIBLE {
            return Err(FallsError::TooManyNearFalls(near_falls));
        }
        match (falls, care) {
            (0, MedicalCare::Needed) => Err(FallsError::CareWithoutFall),
            (0, _) => Ok(Self { falls, near_falls, care: MedicalCare::NotNeeded }),
            (1.., care) => Ok(Self { falls, near_falls, care }),
        }
    }

    pub fn falls(self) -> u16 {
        self.falls
    }

    pub fn near_falls(self) -> u16 {
        self.near_falls
    }

    pub fn care(self) -> MedicalCare {
        self.care
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    const CARE: [MedicalCare; 3] = [MedicalCare::Needed, MedicalCare::NotNeeded, MedicalCare::NotKnown];

    #[test]
    fn counts_are_believed_up_to_ninety_nine() {
        let falls =
            |falls, near| Falls::new(falls, near, MedicalCare::NotKnown).map(|it| (it.falls(), it.near_falls()));
        assert_eq!(falls(0, 0), Ok((0, 0)));
        assert_eq!(falls(99, 99), Ok((99, 99)));
        assert_eq!(falls(100, 0), Err(FallsError::TooManyFalls(100)));
        assert_eq!(falls(0, 100), Err(FallsError::TooManyNearFalls(100)));
    }

    #[test]
    fn care_needs_a_fall_and_a_near_fall_is_none() {
        assert_eq!(Falls::new(0, 3, MedicalCare::Needed), Err(FallsError::CareWithoutFall));
        assert_eq!(Falls::new(0, 3, MedicalCare::NotKnown).map(Falls::care), Ok(MedicalCare::NotNeeded));
        assert_eq!(CARE.map(|care| Falls::new(1, 0, care).map(Falls::care)), CARE.map(Ok));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_refused_or_kept_as_it_was(one: u16, other: u16, care in select(&CARE[..])) {
            if let Ok(falls) = Falls::new(one, other, care) {
                prop_assert_eq!((falls.falls(), falls.near_falls()), (one, other));
                prop_assert!(one <= POSSIBLE && other <= POSSIBLE);
            }
        }
    }
}
