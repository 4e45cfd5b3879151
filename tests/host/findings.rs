//! What was found at an unlock is told until a worker has dealt with it, and no longer.

use hjemmetrener::domain::event::{About, Event, StoreEvent};
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::records::head::{FoundInStore, StoreFinding};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::{Contents, SealedRecord, Store};
use hjemmetrener::workspace::Workspace;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use pollster::block_on;

use crate::tablet::{Dice, Tablet, WORKER, moment, set_goal, unlock};

#[test]
fn what_a_worker_has_dealt_with_is_told_no_more_and_stands_in_the_log() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let (damaged, other) = (tablet.register(), tablet.register());
    tablet.perform(set_goal(damaged, "Gå til butikken"));
    let mut contents = block_on(tablet.store.load()).unwrap().unwrap();
    let gone = contents.records.iter().position(|record| record.counter == tablet.view().events - 1).unwrap();
    contents.records.remove(gone);
    tablet.store = MemoryStore::holding(contents);
    tablet.workspace = unlock(tablet.store.clone(), WORKER).unwrap();
    assert_eq!(tablet.view().findings.len(), 1);
    // A save of something else hides nothing.
    tablet.perform(set_goal(other, "Sitte ute"));
    assert_eq!(tablet.unlocked_again().findings.len(), 1);

    let happened = tablet.perform(Action::AcceptFindings);
    let [event] = happened.as_slice() else { panic!("{happened:?}") };
    let About::Store(StoreEvent::FindingsAccepted(accepted)) = &event.about else { panic!("{event:?}") };
    assert_eq!(accepted.iter().map(|it| (it.person, it.count)).collect::<Vec<_>>(), [(Some(damaged), 1)]);
    assert!(tablet.view().findings.is_empty());
    assert_eq!(tablet.unlocked_again(), tablet.view());
    let nothing = tablet.try_to(Action::AcceptFindings);
    assert_eq!(nothing, Err(ActionError::Refused(RefusalError::NothingAnswered)));
}

/// Somebody with a goal, of which a bit was turned; and the goal as it was.
fn damaged() -> (MemoryStore, PersonId, SealedRecord, Contents) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let goal = tablet.perform(set_goal(person, "Gå til butikken"))[0].id;
    let whole = block_on(tablet.store.load()).unwrap().unwrap();
    let mut contents = whole.clone();
    let record = contents.records.iter_mut().find(|record| record.id == goal).unwrap();
    let before = record.clone();
    record.sealed[30] ^= 1;
    (MemoryStore::holding(contents), person, before, whole)
}

fn again(store: &MemoryStore) -> Workspace<MemoryStore> {
    unlock(store.clone(), WORKER).unwrap()
}

fn note_aside(workspace: &mut Workspace<MemoryStore>, chance: u64) {
    let mut around = Circumstances { now: moment(1), random: &mut Dice(chance) };
    block_on(workspace.note_aside(&mut around)).unwrap();
}

fn found(workspace: &Workspace<MemoryStore>) -> Vec<StoreFinding> {
    workspace.view().findings.iter().copied().collect()
}

fn put(record: SealedRecord, store: &MemoryStore) -> MemoryStore {
    let mut contents = block_on(store.load()).unwrap().unwrap();
    contents.records.retain(|it| it.id != record.id);
    contents.records.push(record);
    MemoryStore::holding(contents)
}

#[test]
fn what_was_set_aside_and_opens_again_returns_to_its_person_and_is_told_until_somebody_has_seen_it() {
    let (store, person, before, _) = damaged();
    let of = |found| StoreFinding { person: Some(person), found };
    let mut workspace = again(&store);
    assert_eq!(found(&workspace), [of(FoundInStore::RecordsUnreadable { count: 1 })]);
    assert_eq!(workspace.view().people[&person].goals().len(), 0);
    note_aside(&mut workspace, 21);
    let events = workspace.view().events;
    note_aside(&mut again(&store), 22);
    assert_eq!(again(&store).view().events, events, "the same is noted once");

    // A version that reads it, or a disk that does again.
    let store = put(before, &store);
    let mut workspace = again(&store);
    let told = [of(FoundInStore::ReadAgain { count: 1 })];
    assert_eq!(found(&workspace), told);
    assert_eq!(workspace.view().people[&person].goals().len(), 1);
    note_aside(&mut workspace, 23);
    let noted = |event: &Event| matches!(&event.about, About::Store(StoreEvent::RowsSetAside(rows)) if rows.is_empty());
    assert!(workspace.log_of_tablet().iter().any(|entry| noted(&entry.event)));
    let mut workspace = again(&store);
    assert_eq!(found(&workspace), told, "told at the next unlock too");
    let mut around = Circumstances { now: moment(2), random: &mut Dice(24) };
    block_on(workspace.perform(Action::AcceptFindings, &mut around)).unwrap();
    assert_eq!(found(&again(&store)), []);
}

#[test]
fn what_cannot_be_read_is_put_back_from_the_second_copy_where_it_is_whole_there() {
    let (store, person, _, whole) = damaged();
    let mut workspace = again(&store);
    let mut around = Circumstances { now: moment(1), random: &mut Dice(31) };
    assert_eq!(block_on(workspace.put_back_aside(&whole, &mut around)), Ok(1));
    let workspace = again(&store);
    assert_eq!((found(&workspace), workspace.view().people[&person].goals().len()), (vec![], 1));
    assert!(!workspace.has_rows_aside());
}

#[test]
fn a_key_that_cannot_be_read_is_put_back_too_and_nothing_of_a_strange_copy_is() {
    let (_, person, before, mut whole) = damaged();
    let key = whole.keys[0].clone();
    whole.keys[0].wrapped[20] ^= 1;
    let store = MemoryStore::holding(whole.clone());
    let mut workspace = again(&store);
    assert!(found(&workspace).contains(&StoreFinding { person: Some(person), found: FoundInStore::KeyUnreadable }));
    let mut around = Circumstances { now: moment(1), random: &mut Dice(32) };
    let mut strange = whole.clone();
    strange.records.iter_mut().for_each(|record| record.sealed[30] ^= 1);
    assert_eq!(block_on(workspace.put_back_aside(&strange, &mut around)), Ok(0));
    whole.keys[0] = key;
    assert!(block_on(workspace.put_back_aside(&whole, &mut around)).unwrap() > 0);
    let workspace = again(&store);
    assert_eq!(found(&workspace), []);
    assert!(block_on(store.load()).unwrap().unwrap().records.contains(&before));
}
