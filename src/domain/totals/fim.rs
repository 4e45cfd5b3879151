//! FIM: a total of 18–126, of which 13–91 for movement and 5–35 for cognition. Never its items.
//!
//! Source: clinical rules §10.

use std::ops::RangeInclusive;

use super::tables::{FIM_COGNITIVE, FIM_MOTOR, FIM_TOTAL};

/// What was read from the licensed form. More is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fim(KnownParts);

/// Two numbers give the third, so these are all there is to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum KnownParts {
    Parts { motor: u8, cognitive: u8 },
    Motor(u8),
    Cognitive(u8),
    Total(u8),
}

/// As they were typed in; any may be left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TypedFim {
    pub motor: Option<u8>,
    pub cognitive: Option<u8>,
    pub total: Option<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FimError {
    #[error("no number was given")]
    Empty,
    #[error("{0} is not from 13 to 91")]
    Motor(u8),
    #[error("{0} is not from 5 to 35")]
    Cognitive(u8),
    #[error("{0} is not from 18 to 126")]
    Total(u8),
    #[error("{total} is no sum of the parts that are given")]
    Disagree { total: u8 },
}

impl Fim {
    /// READING: where the total and one part are given, the other part follows, and must be possible.
    pub fn new(typed: TypedFim) -> Result<Self, FimError> {
        let TypedFim { motor, cognitive, total } = typed;
        if let Some(motor) = motor.filter(|it| !FIM_MOTOR.contains(it)) {
            return Err(FimError::Motor(motor));
        }
        if let Some(cognitive) = cognitive.filter(|it| !FIM_COGNITIVE.contains(it)) {
            return Err(FimError::Cognitive(cognitive));
        }
        if let Some(total) = total.filter(|it| !FIM_TOTAL.contains(it)) {
            return Err(FimError::Total(total));
        }
        match (motor, cognitive, total) {
            (None, None, None) => Err(FimError::Empty),
            (Some(motor), None, None) => Ok(Self(KnownParts::Motor(motor))),
            (None, Some(cognitive), None) => Ok(Self(KnownParts::Cognitive(cognitive))),
            (None, None, Some(total)) => Ok(Self(KnownParts::Total(total))),
            (Some(motor), Some(cognitive), None) => Ok(Self(KnownParts::Parts { motor, cognitive })),
            (Some(motor), Some(cognitive), Some(total)) if motor + cognitive == total => {
                Ok(Self(KnownParts::Parts { motor, cognitive }))
            }
            (Some(_), Some(_), Some(total)) => Err(FimError::Disagree { total }),
            (Some(motor), None, Some(total)) => rest(total, motor, &FIM_COGNITIVE)
                .map(|cognitive| Self(KnownParts::Parts { motor, cognitive }))
                .ok_or(FimError::Disagree { total }),
            (None, Some(cognitive), Some(total)) => rest(total, cognitive, &FIM_MOTOR)
                .map(|motor| Self(KnownParts::Parts { motor, cognitive }))
                .ok_or(FimError::Disagree { total }),
        }
    }

    pub fn motor(self) -> Option<u8> {
        match self.0 {
            KnownParts::Parts { motor, .. } | KnownParts::Motor(motor) => Some(motor),
            KnownParts::Cognitive(_) | KnownParts::Total(_) => None,
        }
    }

    pub fn cognitive(self) -> Option<u8> {
        match self.0 {
            KnownParts::Parts { cognitive, .. } | KnownParts::Cognitive(cognitive) => Some(cognitive),
            KnownParts::Motor(_) | KnownParts::Total(_) => None,
        }
    }

    pub fn total(self) -> Option<u8> {
        match self.0 {
            KnownParts::Parts { motor, cognitive } => Some(motor + cognitive),
            KnownParts::Total(total) => Some(total),
            KnownParts::Motor(_) | KnownParts::Cognitive(_) => None,
        }
    }
}

/// What is left of the total for the other part.
fn rest(total: u8, part: u8, possible: &RangeInclusive<u8>) -> Option<u8> {
    total.checked_sub(part).filter(|rest| possible.contains(rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(motor: Option<u8>, cognitive: Option<u8>, total: Option<u8>) -> Result<[Option<u8>; 3], FimError> {
        Fim::new(TypedFim { motor, cognitive, total }).map(|fim| [fim.motor(), fim.cognitive(), fim.total()])
    }

    #[test]
    fn each_number_has_its_range() {
        let motor = |value| typed(Some(value), None, None);
        let cognitive = |value| typed(None, Some(value), None);
        let total = |value| typed(None, None, Some(value));
        assert_eq!([12, 92].map(motor), [12, 92].map(|value| Err(FimError::Motor(value))));
        assert_eq!([13, 91].map(motor), [13, 91].map(|value| Ok([Some(value), None, None])));
        assert_eq!([4, 36].map(cognitive), [4, 36].map(|value| Err(FimError::Cognitive(value))));
        assert_eq!([5, 35].map(cognitive), [5, 35].map(|value| Ok([None, Some(value), None])));
        assert_eq!([17, 127].map(total), [17, 127].map(|value| Err(FimError::Total(value))));
        assert_eq!([18, 126].map(total), [18, 126].map(|value| Ok([None, None, Some(value)])));
        assert_eq!(typed(None, None, None), Err(FimError::Empty));
    }

    #[test]
    fn three_numbers_must_agree_and_two_give_the_third() {
        let all = Ok([Some(65), Some(30), Some(95)]);
        assert_eq!(typed(Some(65), Some(30), Some(95)), all);
        assert_eq!(typed(Some(65), Some(30), None), all);
        assert_eq!(typed(Some(65), None, Some(95)), all);
        assert_eq!(typed(None, Some(30), Some(95)), all);
        for total in [94, 96] {
            assert_eq!(typed(Some(65), Some(30), Some(total)), Err(FimError::Disagree { total }));
        }
    }

    #[test]
    fn a_total_that_leaves_the_other_part_impossible_is_refused() {
        assert_eq!(typed(Some(91), None, Some(96)), Ok([Some(91), Some(5), Some(96)]));
        assert_eq!(typed(Some(91), None, Some(95)), Err(FimError::Disagree { total: 95 }));
        assert_eq!(typed(Some(91), None, Some(90)), Err(FimError::Disagree { total: 90 }));
        assert_eq!(typed(None, Some(5), Some(96)), Ok([Some(91), Some(5), Some(96)]));
        assert_eq!(typed(None, Some(5), Some(97)), Err(FimError::Disagree { total: 97 }));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_refused_or_in_range_and_agrees(
            motor: Option<u8>, cognitive: Option<u8>, total: Option<u8>,
        ) {
            if let Ok([known_motor, known_cognitive, known_total]) = typed(motor, cognitive, total) {
                prop_assert!(known_motor.is_none_or(|motor| FIM_MOTOR.contains(&motor)));
                prop_assert!(known_cognitive.is_none_or(|cognitive| FIM_COGNITIVE.contains(&cognitive)));
                prop_assert!(known_total.is_none_or(|total| FIM_TOTAL.contains(&total)));
                for (given, known) in [(motor, known_motor), (cognitive, known_cognitive), (total, known_total)] {
                    prop_assert!(given.is_none() || given == known);
                }
            }
        }
    }
}
