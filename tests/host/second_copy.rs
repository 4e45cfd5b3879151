//! What the second copy costs, and that a whole course comes back from it.

use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::mirror::{MemoryPlace, Mended, Mirrored};
use hjemmetrener::records::{Store, Subject};
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::circumstances::Circumstances;
use pollster::block_on;

use crate::tablet::{Tablet, WORKER, led, moment, unlock, whole_course};

#[test]
fn a_database_that_is_lost_after_a_whole_course_comes_back_with_nothing_missing() {
    let (store, place) = (MemoryStore::default(), MemoryPlace::default());
    let mirrored = Mirrored::new(store.clone(), place.clone());
    let mut tablet = Tablet::set_up(mirrored.clone()).unwrap();
    whole_course(&mut tablet, |tablet, action| {
        tablet.perform(action);
        block_on(tablet.store.write_behind());
    });
    block_on(mirrored.tidy());
    let lost = Mirrored::new(MemoryStore::default(), place);
    assert!(matches!(block_on(lost.mend(None)).unwrap().mended, Some(Mended::Everything { .. })));
    assert_eq!(block_on(lost.load()), block_on(store.load()));
    let before = tablet.view();
    tablet.store = lost;
    assert_eq!(tablet.unlocked_again(), before, "and no finding");
}

#[test]
fn a_save_of_a_course_costs_less_than_two_kilobytes_in_the_copy() {
    let (store, place) = (MemoryStore::default(), MemoryPlace::default());
    let mut tablet = Tablet::set_up(Mirrored::new(store.clone(), place.clone())).unwrap();
    block_on(tablet.store.write_behind());
    let (first, before) = (store.commits(), place.written());
    whole_course(&mut tablet, |tablet, action| {
        tablet.perform(action);
        block_on(tablet.store.write_behind());
    });
    let saves = u64::try_from(store.commits() - first).unwrap();
    let each = (place.written() - before) / saves;
    assert!((100..2_000).contains(&each), "{each} bytes a save over {saves} saves");
}

#[test]
fn nothing_of_somebody_who_is_erased_stays_in_the_copy() {
    let (store, place) = (MemoryStore::default(), MemoryPlace::default());
    let mirrored = Mirrored::new(store.clone(), place);
    let mut tablet = Tablet::set_up(mirrored.clone()).unwrap();
    let gone = whole_course(&mut tablet, |tablet, action| {
        tablet.perform(action);
        block_on(tablet.store.write_behind());
    });
    tablet.register();
    let mut around = Circumstances { now: moment(tablet.day), random: &mut tablet.dice };
    block_on(tablet.workspace.erase(gone, &mut around)).unwrap();
    block_on(mirrored.write_behind());
    let copied = block_on(mirrored.copied()).unwrap().unwrap().contents;
    assert!(copied.records.iter().all(|record| record.subject != Subject::Person(gone)));
    assert!(copied.keys.iter().all(|key| key.person != gone));
    assert_eq!(Some(copied), block_on(store.load()).unwrap());
}

#[test]
fn a_database_that_lost_only_what_was_typed_is_known_by_its_head_once_it_is_open_and_catches_up() {
    let (store, place) = (MemoryStore::default(), MemoryPlace::default());
    let mirrored = Mirrored::new(store.clone(), place.clone());
    let mut tablet = Tablet::set_up(mirrored.clone()).unwrap();
    let person = tablet.register();
    let earlier = block_on(store.load()).unwrap().unwrap();
    let running = Running::Session(led(tablet.day).snapshot().clone());
    tablet.perform(Action::KeepRunning { person, running });
    block_on(mirrored.write_behind());

    let rolled_back = Mirrored::new(MemoryStore::holding(earlier.clone()), place);
    let outcome = block_on(rolled_back.mend(Some(&earlier))).unwrap();
    assert_eq!(outcome.mended, None, "no identity tells it");
    let copied = outcome.differs.unwrap();
    let head = copied.heads.iter().find(|head| head.subject == Subject::Store).unwrap().clone();
    assert!(unlock(rolled_back.clone(), WORKER).unwrap().is_behind(&head));
    assert_eq!(block_on(rolled_back.catch_up(copied)), Ok(Some(Mended::UnderWay)));
    let opened = unlock(rolled_back, WORKER).unwrap();
    assert_eq!(opened.view(), tablet.workspace.view());
    assert!(!opened.is_behind(&head));
}
