//! What may take the place of one exercise in the middle of a session.

use super::Plan;
use crate::domain::exercise::Planned;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offers {
    /// Less of the same, or one step down to what the session does not hold yet. `None`: it is little already.
    pub easier: Option<Planned>,
    /// As demanding, for the same purpose.
    pub equals: Vec<Planned>,
}

impl Plan {
    /// `now` is what is done, `taken` what else the session holds.
    pub fn offers(&self, now: Planned, taken: &[Planned]) -> Offers {
        let taken = taken.iter().map(|planned| planned.exercise).collect();
        Offers { easier: self.less(now, &taken), equals: self.frame().equals(now, &taken).collect() }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::exercise::{Equipment, Exercise};
    use crate::domain::level::{Level, Signs};
    use crate::domain::plan::{Accepted, Basis, Direction, HomeAndHealth, Progression, propose};
    use crate::domain::session::vitals::RequestedVitals;
    use crate::domain::written::Name;

    fn plan() -> Plan {
        let circumstances = HomeAndHealth { equipment: Equipment::ALL.into(), ..HomeAndHealth::default() };
        let proposal = propose(Basis::Chosen(Level::C), &Signs::NONE_KNOWN, circumstances);
        let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        let accepted = Accepted { by: Name::new("Fysioterapeut Prøve").unwrap(), on };
        Plan::accept(proposal, accepted, Progression::ByProfessional, RequestedVitals::default()).unwrap()
    }

    #[test]
    fn what_is_offered_instead_is_easier_or_as_demanding_for_the_same_purpose_and_not_in_the_session_already() {
        let plan = plan();
        for now in plan.session() {
            let offers = plan.offers(now, &plan.session());
            let easier = offers.easier.unwrap();
            assert_eq!(Direction::between(now, easier), Direction::Down);
            for equal in offers.equals {
                assert_eq!(equal.exercise.rung(), now.exercise.rung());
                assert_eq!(equal.exercise.purpose(), now.exercise.purpose());
                assert!(!plan.session().contains(&equal), "{equal:?}");
            }
        }
    }

    #[test]
    fn every_equal_is_offered_that_is_not_taken() {
        let now = Planned::of(Exercise::HeldFeetInLine);
        let equals = plan().offers(now, &[]).equals;
        assert!(equals.iter().any(|it| it.exercise == Exercise::HeldFarReach), "{equals:?}");
        let fewer = plan().offers(now, &[Planned::of(Exercise::HeldFarReach)]).equals;
        assert_eq!(fewer.len() + 1, equals.len());
    }
}
