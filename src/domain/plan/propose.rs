//! A plan proposed from the level, the signs of a risk of falling, the goals' tasks, the cautions and the home.
//!
//! Source: the level and the «+» are clinical rules §11.1 [S16][S10]. Which place goes with a level is silent there.

use super::{Aim, Emphasis, HomeAndHealth, fill};
use crate::domain::exercise::Planned;
use crate::domain::exercise::{Equipment, Place, Task};
use crate::domain::level::{self, Discrepancy, Level, Placement, Signs};
use crate::domain::sppb::score::SppbTotal;

/// What the level rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    Sppb(SppbTotal),
    /// SPPB has no total, and a professional chose.
    Chosen(Level),
}

/// For a professional to accept, change or leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub aim: Aim,
    /// In the order in which the rule was followed.
    pub why: Vec<Why>,
    pub circumstances: HomeAndHealth,
    pub items: Vec<Planned>,
}

/// One step of the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Level {
        basis: Basis,
        level: Level,
    },
    /// SPPB decides, and speed says another level.
    SpeedDiffers(Discrepancy),
    /// A sign of a high risk of falling.
    FallRisk(level::RiskReason),
    /// The level's «+»: more balance.
    Plus,
    /// Where a person of this level starts.
    StartsAt(Place),
    /// SPPB 0: in bed to begin with.
    NoPoints,
    /// A high risk of falling: nobody lets go of the support to begin with.
    KeepsHold,
    /// The home has not what the place needs.
    Missing {
        place: Place,
        equipment: Equipment,
    },
    /// No exercise of the session serves this task.
    NotServed(Task),
}

pub fn propose(basis: Basis, signs: &Signs, circumstances: HomeAndHealth) -> Proposal {
    let placement = match basis {
        Basis::Sppb(total) => Placement::of(total, signs),
        Basis::Chosen(level) => Placement::at(level, signs),
    };
    let mut why = vec![Why::Level { basis, level: placement.level }];
    why.extend(placement.discrepancy().map(Why::SpeedDiffers));
    why.extend(placement.reasons.iter().copied().map(Why::FallRisk));
    why.extend(placement.has_plus().then_some(Why::Plus));
    let place = place(basis, &placement, &circumstances, &mut why);
    let emphasis = if placement.has_plus() { Emphasis::Balance } else { Emphasis::Even };
    let aim = Aim { place, level: placement.level, emphasis };
    let items = fill(aim, &circumstances);
    let mut proposal = Proposal { aim, why, circumstances, items };
    proposal.tell_not_served();
    proposal
}

impl Proposal {
    /// After the exercises have changed.
    pub(super) fn tell_not_served(&mut self) {
        let Self { why, circumstances, items, .. } = self;
        let is_served = |task: &Task| items.iter().any(|planned| planned.exercise.serves().contains(task));
        why.retain(|why| !matches!(why, Why::NotServed(_)));
        why.extend(circumstances.tasks.iter().filter(|task| !is_served(task)).map(|task| Why::NotServed(*task)));
    }
}

/// READING: A starts on the chair, B standing with support, C standing free, D walking; the level's programme is not free.
fn home_of(level: Level) -> Place {
    match level {
        Level::A => Place::Chair,
        Level::B => Place::StandingSupported,
        Level::C => Place::StandingFree,
        Level::D => Place::Walking,
    }
}

/// READING: SPPB 0 starts in bed, and a high risk of falling keeps a hand on the support to begin with. A home that has
/// not what a place needs starts at an easier one.
fn place(basis: Basis, placement: &Placement, circumstances: &HomeAndHealth, why: &mut Vec<Why>) -> Place {
    let mut place = home_of(placement.level);
    why.push(Why::StartsAt(place));
    if matches!(basis, Basis::Sppb(total) if total.value() == 0) {
        place = Place::Bed;
        why.push(Why::NoPoints);
    }
    if placement.has_high_fall_risk() && place > Place::StandingSupported {
        place = Place::StandingSupported;
        why.push(Why::KeepsHold);
    }
    let lacking = |place: Place| {
        let has = |needed: &Equipment| circumstances.equipment.iter().any(|there| there.serves_as(*needed));
        place.needs().iter().copied().find(|needed| !has(needed))
    };
    while let (Some(equipment), Some(easier)) = (lacking(place), place.easier()) {
        why.push(Why::Missing { place, equipment });
        place = easier;
    }
    place
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};

    use super::*;
    use crate::domain::exercise::Caution;
    use crate::domain::level::FallRisk;
    use crate::domain::person::Dementia;

    fn sppb(points: u8) -> Basis {
        Basis::Sppb(SppbTotal::new(points).unwrap())
    }

    fn well_equipped(tasks: &[Task]) -> HomeAndHealth {
        HomeAndHealth { equipment: Equipment::ALL.into(), cautions: BTreeSet::new(), tasks: tasks.to_vec() }
    }

    fn fallen() -> Signs {
        Signs { falls: Some(FallRisk { last_year: 2, needed_care: false }), ..Signs::NONE_KNOWN }
    }

    #[test]
    fn the_level_decides_the_place() {
        let place = |points| propose(sppb(points), &Signs::NONE_KNOWN, well_equipped(&[])).aim.place;
        let expected = [
            [Place::Bed].as_slice(),
            &[Place::Chair; 3],
            &[Place::StandingSupported; 3],
            &[Place::StandingFree; 3],
            &[Place::Walking; 3],
        ];
        assert_eq!((0..=12).map(place).collect::<Vec<_>>(), expected.concat());
    }

    #[test]
    fn a_high_risk_of_falling_keeps_hold_and_gives_balance_its_time_where_the_level_has_a_plus() {
        let with = |points| propose(sppb(points), &fallen(), well_equipped(&[]));
        let aim = |place, level, emphasis| Aim { place, level, emphasis };
        assert_eq!(with(2).aim, aim(Place::Chair, Level::A, Emphasis::Even));
        assert_eq!(with(5).aim, aim(Place::StandingSupported, Level::B, Emphasis::Balance));
        assert_eq!(with(8).aim, aim(Place::StandingSupported, Level::C, Emphasis::Balance));
        assert_eq!(with(11).aim, aim(Place::StandingSupported, Level::D, Emphasis::Even));
        assert_eq!(
            with(8).why,
            [
                Why::Level { basis: sppb(8), level: Level::C },
                Why::FallRisk(level::RiskReason::RecurrentFalls),
                Why::Plus,
                Why::StartsAt(Place::StandingFree),
                Why::KeepsHold,
            ]
        );
    }

    #[test]
    fn a_home_without_a_worktop_trains_on_the_chair_and_is_told_why() {
        let equipment = BTreeSet::from([Equipment::Bed, Equipment::Armchair]);
        let circumstances = HomeAndHealth { equipment, ..HomeAndHealth::default() };
        let proposal = propose(Basis::Chosen(Level::D), &Signs::NONE_KNOWN, circumstances);
        assert_eq!(proposal.aim.place, Place::Chair);
        let missing = |place, equipment| Why::Missing { place, equipment };
        assert_eq!(
            proposal.why[2..],
            [
                missing(Place::Walking, Equipment::Worktop),
                missing(Place::StandingFree, Equipment::Worktop),
                missing(Place::StandingSupported, Equipment::Worktop),
            ]
        );
    }

    #[test]
    fn a_goal_that_no_exercise_serves_is_told() {
        let not_served = |points, tasks: &[Task]| -> Vec<Task> {
            let proposal = propose(sppb(points), &Signs::NONE_KNOWN, well_equipped(tasks));
            let task = |why: &Why| if let Why::NotServed(task) = why { Some(*task) } else { None };
            proposal.why.iter().filter_map(task).collect()
        };
        assert_eq!(not_served(2, &[Task::PickUpFromFloor, Task::Dress]), [Task::PickUpFromFloor]);
        for task in Task::ALL {
            assert_eq!(not_served(11, &[task]), [], "{task:?}");
        }
    }

    fn any_subset<T: Copy + Ord + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = BTreeSet<T>> {
        subsequence(all, 0..=all.len()).prop_map(BTreeSet::from_iter)
    }

    prop_compose! {
        fn any_circumstances()(
            cautions in any_subset(&Caution::ALL),
            equipment in any_subset(&Equipment::ALL),
            tasks in subsequence(&Task::ALL, 0..4).prop_shuffle(),
        ) -> HomeAndHealth {
            HomeAndHealth { cautions, equipment, tasks }
        }
    }

    proptest! {
        #[test]
        fn no_proposal_goes_against_a_caution_the_home_the_place_or_the_level(
            points in 0..=12_u8, circumstances in any_circumstances(),
            dementia in select(&[Dementia::Diagnosed, Dementia::NotKnown][..]),
        ) {
            let signs = Signs { dementia, ..Signs::NONE_KNOWN };
            let proposal = propose(sppb(points), &signs, circumstances.clone());
            let Aim { place, level, .. } = proposal.aim;
            prop_assert!(place <= home_of(level));
            for Planned { exercise, amount, .. } in &proposal.items {
                prop_assert!(circumstances.allow(*exercise) && exercise.rung().suits(level));
                prop_assert!(exercise.place() <= place && *amount == exercise.amount());
            }
            prop_assert_eq!(&proposal, &propose(sppb(points), &signs, circumstances));
        }

        #[test]
        fn a_home_with_what_the_place_needs_gets_twenty_minutes(
            points in 0..=12_u8, mut circumstances in any_circumstances(),
        ) {
            circumstances.equipment.extend(Place::ALL.iter().flat_map(|place| place.needs()));
            circumstances.cautions = circumstances.cautions.into_iter().take(2).collect();
            let proposal = propose(sppb(points), &Signs::NONE_KNOWN, circumstances);
            let seconds: u16 = proposal.items.iter().map(|planned| planned.share()).sum();
            prop_assert!((1140..=1260).contains(&seconds), "{} s", seconds);
        }
    }
}
