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
fn a_high_risk_of_falling_chooses_the_support_and_not_less_balance() {
    let with = |points| propose(sppb(points), &fallen(), well_equipped(&[]));
    let aim = |place, level, emphasis| Aim { place, level, emphasis };
    assert_eq!(with(2).aim, aim(Place::Chair, Level::A, Emphasis::Even));
    assert_eq!(with(5).aim, aim(Place::StandingSupported, Level::B, Emphasis::Balance));
    assert_eq!(with(8).aim, aim(Place::StandingFree, Level::C, Emphasis::Balance));
    assert_eq!(with(11).aim, aim(Place::Walking, Level::D, Emphasis::Even));
    assert_eq!(
        with(8).why,
        [
            Why::Level { basis: sppb(8), level: Level::C },
            Why::FallRisk(level::RiskReason::RecurrentFalls),
            Why::Plus,
            Why::StartsAt(Place::StandingFree),
            Why::OneHandNear,
        ]
    );
    for points in [8, 11] {
        let free = with(points).items.into_iter().filter(|it| !it.exercise.supports().is_empty());
        assert!(free.clone().count() > 0);
        assert!(free.clone().all(|it| it.support == Some(Support::OneHandNear)), "{points}");
    }
}

#[test]
fn the_parts_decide_where_they_say_otherwise_than_the_sum() {
    let able = Abilities { rises: true, stands: true, walks: true, stands_narrow: true };
    let with = |points, abilities| {
        let signs = Signs { abilities: Some(abilities), ..Signs::NONE_KNOWN };
        propose(sppb(points), &signs, well_equipped(&[]))
    };
    let rises = |proposal: &Proposal| proposal.items.iter().any(|it| it.exercise.is_rise());
    let weak = with(3, able);
    assert_eq!(weak.aim.place, Place::StandingSupported);
    assert!(rises(&weak) && weak.why.contains(&Why::Part(PartSays::Stands)));
    assert_eq!(with(8, Abilities { stands: false, ..able }).aim.place, Place::Chair);
    assert_eq!(with(10, Abilities { walks: false, ..able }).aim.place, Place::StandingFree);
    let kept_down = with(6, Abilities { rises: false, ..able });
    assert!(!rises(&kept_down) && kept_down.why.contains(&Why::Part(PartSays::DoesNotRise)));
    assert!(with(8, Abilities { stands_narrow: false, ..able }).why.contains(&Why::OneHandNear));
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
        for Planned { exercise, .. } in &proposal.items {
            prop_assert!(circumstances.allow(*exercise) && exercise.suits(level) && exercise.place() <= place);
        }
        prop_assert_eq!(&proposal, &propose(sppb(points), &signs, circumstances));
    }

    #[test]
    fn a_home_with_what_the_place_needs_gets_sixteen_minutes_of_exercises(
        points in 0..=12_u8, mut circumstances in any_circumstances(),
    ) {
        circumstances.equipment.extend(Place::ALL.iter().flat_map(|place| place.needs()));
        circumstances.cautions = circumstances.cautions.into_iter().take(2).collect();
        let proposal = propose(sppb(points), &Signs::NONE_KNOWN, circumstances);
        let seconds = proposal.content().seconds;
        prop_assert!((840..=1140).contains(&seconds), "{} s", seconds);
    }
}
