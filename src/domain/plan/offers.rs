//! What may take the place of one exercise in the middle of a session.

use super::Plan;
use super::dose_step::{DoseStep, stepped};
use crate::domain::exercise::{ExtraLoad, Planned};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offers {
    /// Less of the same, or one step down to what the session does not hold yet. `None`: it is little already.
    pub easier: Option<Planned>,
    /// After less of it was done: one step back towards what was planned. `None`: it is as planned.
    pub heavier: Option<Planned>,
    /// As demanding, for the same purpose.
    pub equals: Vec<Planned>,
}

impl Plan {
    /// `now` is what is done, `planned` what was planned for the day, `taken` what else the session holds.
    pub fn offers(&self, now: Planned, planned: Planned, taken: &[Planned]) -> Offers {
        let taken = taken.iter().map(|planned| planned.exercise).collect();
        let (easier, heavier) = (self.less(now, &taken), back_towards(planned, now));
        Offers { easier, heavier, equals: self.frame().equals(now, &taken).collect() }
    }
}

/// The way down the other way round: repetitions, sets and load, and of an easier one the exercise that was planned.
fn back_towards(planned: Planned, now: Planned) -> Option<Planned> {
    if now.exercise != planned.exercise {
        return Some(planned);
    }
    let more = [DoseStep::MoreRepetitions, DoseStep::AnotherSet, DoseStep::MoreLoad];
    let next = more.into_iter().filter_map(|step| stepped(now, step)).find(|next| !is_beyond(*next, planned));
    next.or_else(|| (now != planned).then_some(planned))
}

/// More of it than was planned in any way.
fn is_beyond(next: Planned, planned: Planned) -> bool {
    next.amount.sets > planned.amount.sets
        || next.amount.work() > planned.amount.work()
        || ExtraLoad::step(next.load) > ExtraLoad::step(planned.load)
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
            let offers = plan.offers(now, now, &plan.session());
            assert_eq!(offers.heavier, None);
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
        let equals = plan().offers(now, now, &[]).equals;
        assert!(equals.iter().any(|it| it.exercise == Exercise::HeldFarReach), "{equals:?}");
        let fewer = plan().offers(now, now, &[Planned::of(Exercise::HeldFarReach)]).equals;
        assert_eq!(fewer.len() + 1, equals.len());
    }

    #[test]
    fn after_an_easier_one_the_way_leads_back_and_never_beyond_what_was_planned() {
        let plan = plan();
        for planned in plan.session() {
            let (mut now, mut steps) = (planned, 0);
            while let Some(easier) = plan.offers(now, planned, &[]).easier.filter(|it| it.exercise == planned.exercise)
            {
                now = easier;
            }
            while let Some(heavier) = plan.offers(now, planned, &[]).heavier {
                assert!(!is_beyond(heavier, planned), "{heavier:?}");
                (now, steps) = (heavier, steps + 1);
                assert!(steps < 40, "{planned:?}");
            }
            assert_eq!(now, planned);
        }
    }
}
