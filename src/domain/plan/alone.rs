//! What a plan gives for the days without the worker: three exercises and a walk, as WHO advises balance and strength on three
//! days of the week.

use std::iter::successors;

use super::Plan;
use crate::domain::exercise::Planned;
use crate::domain::exercise::{Amount, Exercise, Place, Stage};
use crate::domain::level::Level;

/// One of each, where the plan has it.
const PARTS: [Stage; 3] = [Stage::Strength, Stage::Balance, Stage::Everyday];

/// As many as fit on a refrigerator.
const MANY: usize = 3;

/// READING: minutes of walking on each of the other days, from what is safe alone at each level; in two or three parts where
/// that is easier. The physiotherapist who hands out the sheet looks it over.
fn walk_minutes(level: Level) -> u16 {
    match level {
        Level::A | Level::B => 5,
        Level::C => 10,
        Level::D => 20,
    }
}

impl Plan {
    /// Minutes on each of the other days. `None`: the plan does not let the person walk.
    pub fn walk_alone(&self) -> Option<u16> {
        let walks = self.session().into_iter().any(|planned| planned.exercise.is_walking());
        walks.then(|| walk_minutes(self.terms.aim.level))
    }

    /// At most three, in the order of the plan's parts.
    ///
    /// READING: nobody guards the person that day. So an exercise is done in bed, on a chair or holding on; what is done
    /// freely or walking goes down its chain until it is, and where nothing so safe is in the chain it is left out. One set
    /// is enough. The physiotherapist who hands out the sheet looks it over.
    pub fn alone(&self) -> Vec<Planned> {
        let mut chosen: Vec<Planned> = vec![];
        let take = |chosen: &mut Vec<Planned>, stage: Option<Stage>| {
            let of_stage = |planned: &Planned| {
                let own = planned.exercise.purpose().stage();
                stage.map_or(PARTS.contains(&own), |stage| own == stage)
            };
            let mut safe = self.session().into_iter().filter(of_stage).filter_map(|planned| self.safe(planned));
            let next = safe.find(|planned| chosen.iter().all(|other| other.exercise != planned.exercise));
            chosen.extend(next);
            next.is_some()
        };
        for stage in PARTS {
            take(&mut chosen, Some(stage));
        }
        while chosen.len() < MANY && take(&mut chosen, None) {}
        chosen
    }

    fn safe(&self, planned: Planned) -> Option<Planned> {
        let mut down = successors(Some(planned.exercise), |exercise| exercise.easier());
        let allowed = |exercise: &Exercise| self.terms.circumstances.allow(*exercise);
        let exercise = down.find(|it| it.place() <= Place::StandingSupported && allowed(it))?;
        let amount = if exercise == planned.exercise { planned.amount } else { exercise.amount() };
        Some(Planned { amount: Amount { sets: 1, ..amount }, ..Planned::of(exercise) })
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::exercise::Equipment;
    use crate::domain::level::Signs;
    use crate::domain::plan::{Accepted, Basis, HomeAndHealth, Progression, propose};
    use crate::domain::session::vitals::RequestedVitals;
    use crate::domain::written::Name;

    fn plan(level: Level) -> Plan {
        let circumstances = HomeAndHealth { equipment: Equipment::ALL.into(), ..HomeAndHealth::default() };
        let proposal = propose(Basis::Chosen(level), &Signs::NONE_KNOWN, circumstances);
        let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        let accepted = Accepted { by: Name::new("Fysioterapeut Prøve").unwrap(), on };
        Plan::accept(proposal, accepted, Progression::ByRule, RequestedVitals::default()).unwrap()
    }

    #[test]
    fn three_different_exercises_that_nobody_has_to_guard_are_chosen_at_every_level() {
        for level in [Level::A, Level::B, Level::C, Level::D] {
            let alone = plan(level).alone();
            assert_eq!(alone.len(), 3, "{level:?}");
            assert!(alone.iter().all(|it| it.exercise.place() <= Place::StandingSupported && it.amount.sets == 1));
            let mut exercises: Vec<_> = alone.iter().map(|it| it.exercise).collect();
            exercises.dedup();
            assert_eq!(exercises.len(), 3, "{level:?}");
        }
    }

    #[test]
    fn who_walks_with_the_worker_walks_alone_too_and_more_at_a_higher_level() {
        let minutes = [Level::A, Level::B, Level::C, Level::D].map(|level| plan(level).walk_alone());
        assert_eq!(minutes, [None, Some(5), Some(10), Some(20)]);
    }

    #[test]
    fn strength_comes_first_and_balance_is_among_them() {
        let stages: Vec<Stage> = plan(Level::C).alone().iter().map(|it| it.exercise.purpose().stage()).collect();
        assert_eq!(stages[0], Stage::Strength);
        assert!(stages.contains(&Stage::Balance), "{stages:?}");
    }
}
