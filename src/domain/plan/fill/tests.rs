use std::collections::BTreeSet;

use super::*;
use crate::domain::exercise::{Caution, Equipment, Stage};
use crate::domain::level::Level;
use crate::domain::plan::SessionContent;

const LEVELS: [Level; 4] = [Level::A, Level::B, Level::C, Level::D];

fn aims() -> impl Iterator<Item = Aim> {
    let emphases = [Emphasis::Even, Emphasis::Balance];
    Place::ALL.into_iter().flat_map(move |place| {
        LEVELS.into_iter().flat_map(move |level| emphases.map(|emphasis| Aim { place, level, emphasis }))
    })
}

fn up_to_two_cautions() -> BTreeSet<BTreeSet<Caution>> {
    let pairs = Caution::ALL.into_iter().flat_map(|one| Caution::ALL.map(|other| BTreeSet::from([one, other])));
    pairs.chain([BTreeSet::new()]).collect()
}

fn seconds(planned: &[Planned]) -> u16 {
    planned.iter().map(|planned| planned.share()).sum()
}

fn stage(planned: &Planned) -> Stage {
    planned.exercise.purpose().stage()
}

fn at_home(aim: Aim, tasks: &[Task]) -> Vec<Planned> {
    let equipment = BTreeSet::from(Equipment::ALL);
    fill(aim, Fit::ABLE, &HomeAndHealth { equipment, cautions: BTreeSet::new(), tasks: tasks.to_vec() })
}

#[test]
fn every_place_is_filled_for_every_level_and_up_to_two_cautions_with_little_or_much_in_the_home() {
    for (aim, cautions) in aims().flat_map(|aim| up_to_two_cautions().into_iter().map(move |them| (aim, them))) {
        for equipment in [aim.place.needs(), &Equipment::ALL] {
            let equipment = equipment.iter().copied().collect();
            let circumstances = HomeAndHealth { cautions: cautions.clone(), equipment, tasks: Vec::new() };
            let planned = fill(aim, Fit::ABLE, &circumstances);
            let seconds = seconds(&planned);
            assert!((840..=1140).contains(&seconds), "{seconds} s: {aim:?} {cautions:?}");
            assert!(planned.is_sorted_by_key(stage), "{aim:?} {cautions:?}");
            let stages: BTreeSet<_> = planned.iter().map(stage).collect();
            assert_eq!(stages, BTreeSet::from(Stage::ALL), "{aim:?} {cautions:?}");
        }
    }
}

#[test]
fn nothing_is_harder_than_the_place_or_the_level_allows_nor_done_twice() {
    for aim in aims() {
        let planned = at_home(aim, &[]);
        for Planned { exercise, .. } in &planned {
            assert!(exercise.place() <= aim.place && exercise.suits(aim.level), "{exercise:?} {aim:?}");
            assert!(exercise.place() != Place::Bed || aim.place == Place::Bed, "{exercise:?} {aim:?}");
            assert!(planned.iter().filter(|other| other.exercise == *exercise).count() == 1, "{exercise:?}");
        }
    }
}

#[test]
fn there_are_eight_to_ten_exercises_and_eight_at_most_for_who_does_not_remember() {
    for aim in aims() {
        let many = at_home(aim, &[]).len();
        assert!((FEWEST..=MOST).contains(&many), "{many}: {aim:?}");
        let home = HomeAndHealth { equipment: Equipment::ALL.into(), ..HomeAndHealth::default() };
        let few = fill(aim, Fit { has_dementia: true, ..Fit::ABLE }, &home);
        assert!(few.len() <= MOST_WITH_DEMENTIA, "{}: {aim:?}", few.len());
        assert!(seconds(&few) >= 840, "{} s: {aim:?}", seconds(&few));
    }
}

#[test]
fn the_last_thing_is_to_breathe_slowly_and_nobody_sits_down_and_gets_up_again_within_a_part() {
    for aim in aims() {
        let planned = at_home(aim, &[]);
        assert_eq!(planned.last().map(|last| last.exercise.chain()), Some(Chain::Breath), "{aim:?}");
        let before_calm: Vec<_> = planned.iter().filter(|it| stage(it) != Stage::CalmDown).collect();
        assert!(before_calm.is_sorted_by_key(|it| (stage(it), it.exercise.place())), "{aim:?}");
    }
}

#[test]
fn goals_decide_which_everyday_tasks_come_in() {
    let aim = Aim { place: Place::Walking, level: Level::D, emphasis: Emphasis::Even };
    let everyday = |tasks: &[Task]| -> Vec<Exercise> {
        at_home(aim, tasks).iter().filter(|it| stage(it) == Stage::Everyday).map(|it| it.exercise).collect()
    };
    for task in Task::ALL {
        assert!(everyday(&[task]).iter().any(|exercise| exercise.serves().contains(&task)), "{task:?}");
    }
}

#[test]
fn the_balance_of_the_level_is_reached_on_the_feet_and_a_plus_gives_more() {
    for aim in aims().filter(|aim| aim.place >= Place::StandingSupported) {
        let work = SessionContent::of(&at_home(aim, &[])).balance;
        assert!(work >= least_balance(aim.level), "{work} s: {aim:?}");
    }
    let of = |place, emphasis| {
        SessionContent::of(&at_home(Aim { place, level: Level::C, emphasis }, &[Task::RiseFromChair])).balance
    };
    for place in [Place::StandingSupported, Place::StandingFree] {
        let [even, plus] = [Emphasis::Even, Emphasis::Balance].map(|emphasis| of(place, emphasis));
        assert!(plus >= least_balance(Level::C) + PLUS_SECONDS && plus >= even, "{place:?}: {even} {plus}");
    }
}

#[test]
fn who_cannot_rise_strengthens_the_legs_without_it() {
    let home = HomeAndHealth { equipment: Equipment::ALL.into(), ..HomeAndHealth::default() };
    for aim in aims() {
        let planned = fill(aim, Fit { rises: false, ..Fit::ABLE }, &home);
        assert!(planned.iter().all(|it| !it.exercise.is_rise()), "{aim:?}");
        assert!(SessionContent::of(&planned).leg_sets >= 2, "{aim:?}");
        let rises = at_home(aim, &[]).iter().any(|it| it.exercise.is_rise());
        assert_eq!(rises, aim.place != Place::Bed, "{aim:?}");
    }
}
