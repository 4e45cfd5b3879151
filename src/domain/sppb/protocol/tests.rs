use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::assessment::NotDone;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::sppb::SingleStand;
use crate::domain::sppb::score::{Part, Score};

const fn took(hundredths: u32) -> Attempt {
    Attempt::Took(Centiseconds::new(hundredths))
}

const REFUSED: Attempt = Attempt::Not(NotDone::Refused);

fn draft(entries: &[Entry]) -> Draft {
    Draft::replay(CourseLength::FourMetres, WalkingAid::None, entries.iter().copied()).unwrap()
}

/// Side by side that is not held: the shortest way to the walk.
const FELL_SHORT: Entry = Entry::SideBySide(took(999));

#[test]
fn everything_done_takes_all_seven_steps_and_gives_twelve_points() {
    let held = took(1000);
    let draft = draft(&[
        Entry::SideBySide(held),
        Entry::SemiTandem(held),
        Entry::Tandem(held),
        Entry::FirstWalk(took(490)),
        Entry::SecondWalk(took(481)),
        Entry::SingleStand(SingleStand::WithoutArms),
        Entry::FiveStands(took(1119)),
    ]);
    assert_eq!(draft.step(), Step::Finished);
    let score = Score::of(&draft.answers().unwrap());
    assert_eq!([score.balance, score.gait, score.chair], [Part::Points(4); 3]);
}

#[test]
fn a_stand_that_is_not_held_or_not_done_leads_straight_to_the_walk() {
    let held = Entry::SideBySide(took(1000));
    for short in [took(0), took(999), REFUSED] {
        assert_eq!(draft(&[Entry::SideBySide(short)]).step(), Step::FirstWalk);
        assert_eq!(draft(&[held, Entry::SemiTandem(short)]).step(), Step::FirstWalk);
    }
    let balance = draft(&[held, Entry::SemiTandem(took(999))]).balance();
    assert_eq!(balance.map(|balance| balance.tandem), Some(None));
}

#[test]
fn a_first_walk_that_was_not_made_leads_straight_to_the_chair() {
    let draft = draft(&[FELL_SHORT, Entry::FirstWalk(REFUSED)]);
    assert_eq!(draft.step(), Step::SingleStand);
    assert_eq!(draft.gait().map(|gait| gait.second), Some(None));
}

#[test]
fn five_stands_are_asked_for_only_after_one_without_arms() {
    let walked = [FELL_SHORT, Entry::FirstWalk(took(500)), Entry::SecondWalk(REFUSED)];
    for (single, next) in [
        (SingleStand::WithoutArms, Step::FiveStands),
        (SingleStand::UsedArms, Step::FiveWithArms),
        (SingleStand::Not(NotDone::WorkerFeltUnsafe), Step::FiveWithArms),
        (SingleStand::Not(NotDone::Refused), Step::Finished),
    ] {
        let entries = [walked.as_slice(), &[Entry::SingleStand(single)]].concat();
        assert_eq!(draft(&entries).step(), next);
        assert_eq!(draft(&entries).answers().is_some(), next == Step::Finished);
    }
}

#[test]
fn an_entry_out_of_order_changes_nothing() {
    let mut draft = draft(&[FELL_SHORT]);
    let before = draft.clone();
    let wrong = WrongStep { due: Step::FirstWalk, entered: Step::Tandem };
    assert_eq!(draft.record(Entry::Tandem(took(1000))), Err(wrong));
    assert_eq!(draft, before);
}

#[test]
fn a_stand_is_never_longer_than_ten_seconds_but_slow_rises_are_kept_as_measured() {
    assert_eq!(draft(&[Entry::SideBySide(took(1037))]).entries(), [Entry::SideBySide(took(1000))]);
    let rises = [
        FELL_SHORT,
        Entry::FirstWalk(REFUSED),
        Entry::SingleStand(SingleStand::WithoutArms),
        Entry::FiveStands(took(6001)),
    ];
    assert_eq!(draft(&rises).entries(), rises);
    assert_eq!(Step::FiveStands.enough(), Some(Centiseconds::new(6000)));
}

#[test]
fn course_and_aid_can_be_chosen_until_the_first_walk_is_recorded() {
    let mut draft = draft(&[FELL_SHORT]);
    assert_eq!(draft.set_course(CourseLength::ThreeMetres), Ok(()));
    assert_eq!(draft.set_aid(WalkingAid::Walker), Ok(()));
    draft.record(Entry::FirstWalk(took(500))).unwrap();
    assert_eq!(draft.set_course(CourseLength::FourMetres), Err(AlreadyWalked));
    assert_eq!(draft.set_aid(WalkingAid::None), Err(AlreadyWalked));
    assert_eq!((draft.course(), draft.aid()), (CourseLength::ThreeMetres, WalkingAid::Walker));
    draft.undo();
    assert_eq!(draft.set_aid(WalkingAid::None), Ok(()));
}

fn entry_for(step: Step, attempt: Attempt, single: SingleStand) -> Option<Entry> {
    Some(match step {
        Step::SideBySide => Entry::SideBySide(attempt),
        Step::SemiTandem => Entry::SemiTandem(attempt),
        Step::Tandem => Entry::Tandem(attempt),
        Step::FirstWalk => Entry::FirstWalk(attempt),
        Step::SecondWalk => Entry::SecondWalk(attempt),
        Step::SingleStand => Entry::SingleStand(single),
        Step::FiveStands => Entry::FiveStands(attempt),
        Step::FiveWithArms => Entry::FiveWithArms(attempt),
        Step::Finished => return None,
    })
}

proptest! {
    #[test]
    fn every_way_through_ends_and_can_be_undone_and_replayed_at_each_step(
        attempts in prop::collection::vec(
            prop_oneof![
                3 => (900..1_100_u32).prop_map(took),
                1 => select(&NotDone::ALL[..]).prop_map(Attempt::Not),
            ],
            8,
        ),
        single in select(&[SingleStand::WithoutArms, SingleStand::UsedArms][..]),
    ) {
        let mut draft = Draft::new(CourseLength::ThreeMetres, WalkingAid::Stick);
        for attempt in attempts {
            let Some(entry) = entry_for(draft.step(), attempt, single) else { break };
            let before = draft.clone();
            prop_assert_eq!(draft.record(entry), Ok(()));
            prop_assert!(draft.step() > before.step());
            let replayed = Draft::replay(draft.course(), draft.aid(), draft.entries().iter().copied());
            prop_assert_eq!(replayed.as_ref(), Ok(&draft));
            let mut undone = draft.clone();
            prop_assert!(undone.undo().is_some());
            prop_assert_eq!(undone, before);
        }
        prop_assert_eq!(draft.step(), Step::Finished);
        prop_assert!(draft.answers().is_some());
    }
}
