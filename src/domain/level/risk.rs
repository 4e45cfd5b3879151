//! What makes the risk of falling high. Any one reason is enough, and all of them are kept, so that a screen can say why.
//!
//! Source: clinical rules §11.1 [S16].

use super::{Abilities, tables};
use crate::domain::gait::Speed;
use crate::domain::person::Dementia;
use crate::domain::tug;

/// What is known of the person. What is not known is no reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signs {
    pub tug: Option<tug::score::TugScore>,
    /// Usual speed.
    pub speed: Option<Speed>,
    pub dementia: Dementia,
    pub falls: Option<FallRisk>,
    /// Of the newest SPPB.
    pub abilities: Option<Abilities>,
}

/// Falls in the last twelve months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FallRisk {
    pub last_year: u8,
    /// At least one of them needed a doctor or a nurse.
    pub needed_care: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RiskReason {
    SlowTug,
    SlowWalk,
    Dementia,
    RecurrentFalls,
    FallWithCare,
}

impl Signs {
    pub const NONE_KNOWN: Self =
        Self { tug: None, speed: None, dementia: Dementia::NotKnown, falls: None, abilities: None };

    pub fn reasons(&self) -> impl Iterator<Item = RiskReason> {
        let slow_tug = self.tug.is_some_and(|tug| tug.reaches(tug::score::TugLimit::LowPerformance));
        let reasons = [
            (RiskReason::SlowTug, slow_tug),
            (RiskReason::SlowWalk, self.speed.is_some_and(Speed::is_frail)),
            (RiskReason::Dementia, self.dementia == Dementia::Diagnosed),
            (RiskReason::RecurrentFalls, self.falls.is_some_and(|falls| falls.last_year >= tables::RECURRENT_FALLS)),
            (RiskReason::FallWithCare, self.falls.is_some_and(|falls| falls.needed_care)),
        ];
        reasons.into_iter().filter_map(|(reason, holds)| holds.then_some(reason))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::centiseconds::Centiseconds;

    #[track_caller]
    fn case(signs: Signs, expected: &[RiskReason]) {
        assert_eq!(signs.reasons().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn each_sign_alone_is_a_reason_from_its_limit_on() {
        let none = Signs::NONE_KNOWN;
        case(none, &[]);
        for (time, reasons) in [(1999, [].as_slice()), (2000, &[RiskReason::SlowTug]), (2001, &[RiskReason::SlowTug])] {
            case(Signs { tug: Some(tug::score::TugScore::new(Centiseconds::new(time))), ..none }, reasons);
        }
        // 6 m in 7.50 s is exactly 0.8 m/s.
        for (time, reasons) in [(749, [].as_slice()), (750, &[]), (751, &[RiskReason::SlowWalk])] {
            case(Signs { speed: Speed::new(600, Centiseconds::new(time)).ok(), ..none }, reasons);
        }
        case(Signs { dementia: Dementia::Diagnosed, ..none }, &[RiskReason::Dementia]);
        let fell = |last_year, needed_care| Signs { falls: Some(FallRisk { last_year, needed_care }), ..none };
        case(fell(0, false), &[]);
        case(fell(1, false), &[]);
        case(fell(1, true), &[RiskReason::FallWithCare]);
        case(fell(2, false), &[RiskReason::RecurrentFalls]);
        case(fell(u8::MAX, true), &[RiskReason::RecurrentFalls, RiskReason::FallWithCare]);
    }
}
