use super::*;
use crate::records::SlotKind;

fn header() -> Batch {
    Batch { into_empty: true, header: Some(b"header".to_vec()), ..Batch::default() }
}

fn record(id: u128) -> SealedRecord {
    SealedRecord { id: EventId::from_bits(id), subject: Subject::Store, counter: 1, version: 1, sealed: vec![7] }
}

fn records(ids: impl IntoIterator<Item = u128>) -> Batch {
    Batch { records: ids.into_iter().map(record).collect(), ..Batch::default() }
}

fn commit(store: &MemoryStore, batch: Batch) -> Result<(), StoreError> {
    pollster::block_on(store.commit(batch))
}

fn load(store: &MemoryStore) -> Option<Contents> {
    pollster::block_on(store.load()).unwrap()
}

fn savepoint(kind: SlotKind, sealed: u8) -> SealedSavepoint {
    let slot = Slot { subject: Subject::Person(PersonId::from_bits(1)), kind };
    SealedSavepoint { slot, version: 1, sealed: vec![sealed] }
}

#[test]
fn a_new_store_holds_nothing() {
    assert_eq!(load(&MemoryStore::new()), None);
}

#[test]
fn what_is_committed_is_loaded_by_every_handle() {
    let store = MemoryStore::new();
    commit(&store, header()).unwrap();
    commit(&store, records([2, 1])).unwrap();
    let contents = load(&store.clone()).unwrap();
    assert_eq!((contents.header, contents.records), (b"header".to_vec(), vec![record(1), record(2)]));
}

#[test]
fn a_set_up_is_refused_where_something_lies_already() {
    let store = MemoryStore::new();
    commit(&store, header()).unwrap();
    let before = load(&store);
    assert_eq!(commit(&store, Batch { into_empty: true, ..records([1]) }), Err(StoreError::NotEmpty));
    assert_eq!(load(&store), before);
}

#[test]
fn each_slot_holds_one_savepoint_until_it_is_dropped() {
    let store = MemoryStore::new();
    commit(&store, header()).unwrap();
    for savepoints in [
        vec![savepoint(SlotKind::Session, 1), savepoint(SlotKind::Assessment, 2)],
        vec![savepoint(SlotKind::Session, 3)],
    ] {
        commit(&store, Batch { savepoints, ..Batch::default() }).unwrap();
    }
    let held = load(&store).unwrap().savepoints;
    assert_eq!(held, [savepoint(SlotKind::Session, 3), savepoint(SlotKind::Assessment, 2)]);

    let drop_savepoints = held.iter().map(|savepoint| savepoint.slot).collect();
    commit(&store, Batch { drop_savepoints, ..Batch::default() }).unwrap();
    assert_eq!(load(&store).unwrap().savepoints, []);
}

#[test]
fn nothing_but_a_set_up_is_stored_where_no_header_is() {
    let store = MemoryStore::new();
    let unopenable =
        [records([1]), Batch { into_empty: true, ..records([1]) }, Batch { into_empty: false, ..header() }];
    for batch in unopenable {
        assert_eq!(commit(&store, batch), Err(StoreError::Lost));
    }
    assert_eq!(load(&store), None);
}

#[test]
fn a_refused_commit_leaves_everything_as_it_was() {
    let store = MemoryStore::failing_at(2, Fault::Refused(StoreError::Full));
    commit(&store, header()).unwrap();
    let before = load(&store);
    assert_eq!(commit(&store, records([1])), Err(StoreError::Full));
    assert_eq!(load(&store), before);
    commit(&store, records([1])).unwrap();
    assert_eq!(load(&store).unwrap().records, [record(1)]);
}

#[test]
fn a_lost_answer_hides_a_change_that_was_stored() {
    let store = MemoryStore::failing_every(2, Fault::AnswerLost(StoreError::Lost));
    commit(&store, header()).unwrap();
    assert_eq!(commit(&store, records([1])), Err(StoreError::Lost));
    assert_eq!(load(&store).unwrap().records, [record(1)]);
    commit(&store, records([2])).unwrap();
    assert_eq!((commit(&store, records([3])), store.commits()), (Err(StoreError::Lost), 4));
}

#[test]
fn a_person_who_is_dropped_is_gone_with_everything_and_nobody_else_is() {
    let store = MemoryStore::new();
    let (gone, stays) = (PersonId::from_bits(1), PersonId::from_bits(2));
    let of = |person: PersonId| Batch {
        keys: vec![WrappedPersonKey { person, wrapped: vec![1] }],
        records: vec![SealedRecord { subject: Subject::Person(person), ..record(person.bits()) }],
        savepoints: vec![SealedSavepoint {
            slot: Slot { subject: Subject::Person(person), kind: SlotKind::Session },
            version: 1,
            sealed: vec![2],
        }],
        heads: vec![SealedHead { subject: Subject::Person(person), version: 1, sealed: vec![3] }],
        ..Batch::default()
    };
    commit(&store, header()).unwrap();
    commit(&store, of(stays)).unwrap();
    let before = load(&store);
    commit(&store, of(gone)).unwrap();
    commit(&store, Batch { drop_people: vec![gone], ..Batch::default() }).unwrap();
    assert_eq!(load(&store), before);
}
