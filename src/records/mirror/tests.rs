use pollster::block_on;
use proptest::prelude::*;

use super::read::{piece_of_change, piece_of_whole};
use super::*;
use crate::domain::identity::{EventId, PersonId};
use crate::records::memory::{Fault, MemoryStore};
use crate::records::{SealedRecord, SealedSavepoint, Slot, SlotKind, Subject, WrappedPersonKey};

type Copied = Mirrored<MemoryStore, MemoryPlace>;

fn set_up(place: &MemoryPlace) -> Copied {
    let mirrored = Mirrored::new(MemoryStore::new(), place.clone());
    save(&mirrored, Batch { into_empty: true, header: Some(b"the header".to_vec()), ..Batch::default() });
    save(&mirrored, Batch { records: vec![record(900, Subject::Store)], ..Batch::default() });
    mirrored
}

fn save(mirrored: &Copied, batch: Batch) {
    block_on(mirrored.commit(batch)).unwrap();
    block_on(mirrored.write_behind());
}

fn held(mirrored: &Copied) -> Contents {
    block_on(mirrored.load()).unwrap().unwrap()
}

fn copied(mirrored: &Copied) -> Contents {
    block_on(mirrored.copied()).unwrap().unwrap().contents
}

/// What is put back now.
fn mended_in(mirrored: &Copied) -> Option<Mended> {
    block_on(mirrored.mend(Some(&held(mirrored)))).unwrap().mended
}

fn person(id: u128) -> Subject {
    Subject::Person(PersonId::from_bits(id))
}

fn record(id: u128, subject: Subject) -> SealedRecord {
    let counter = u64::try_from(id).unwrap();
    SealedRecord { id: EventId::from_bits(id), subject, counter, version: 1, sealed: id.to_be_bytes().to_vec() }
}

fn head(subject: Subject, sealed: u8) -> SealedHead {
    SealedHead { subject, version: 1, sealed: vec![sealed; 20] }
}

fn of_person(id: u128, first: u128, records: u128) -> Batch {
    Batch {
        keys: vec![WrappedPersonKey { person: PersonId::from_bits(id), wrapped: vec![1; 40] }],
        records: (first..first + records).map(|at| record(at, person(id))).collect(),
        savepoints: vec![SealedSavepoint {
            slot: Slot { subject: person(id), kind: SlotKind::Session },
            version: 1,
            sealed: vec![9; 30],
        }],
        heads: vec![head(person(id), 3), head(Subject::Store, 4)],
        ..Batch::default()
    }
}

/// Any change of a small store, of which many meet.
fn change() -> impl Strategy<Value = Batch> {
    let subject = || prop_oneof![Just(Subject::Store), (1..4_u128).prop_map(person)];
    let slot = (subject(), prop_oneof![Just(SlotKind::Session), (0..3_u128).prop_map(SlotKind::Form)])
        .prop_map(|(subject, kind)| Slot { subject, kind });
    let savepoint =
        (slot.clone(), any::<u8>()).prop_map(|(slot, byte)| SealedSavepoint { slot, version: 1, sealed: vec![byte] });
    let key = (1..4_u128, any::<u8>())
        .prop_map(|(id, byte)| WrappedPersonKey { person: PersonId::from_bits(id), wrapped: vec![byte] });
    // A record is about the same subject for ever.
    let subject_of = |id: u128| if id.is_multiple_of(4) { Subject::Store } else { person(id % 4) };
    let record = (1..40_u128).prop_map(move |id| record(id, subject_of(id)));
    let head = (subject(), any::<u8>()).prop_map(|(subject, byte)| head(subject, byte));
    let header = proptest::option::of(any::<[u8; 3]>().prop_map(|bytes| bytes.to_vec()));
    let some = 0..3_usize;
    (
        header,
        prop_oneof![6 => Just(vec![]), 1 => (1..4_u128).prop_map(|id| vec![PersonId::from_bits(id)])],
        proptest::collection::vec(key, some.clone()),
        proptest::collection::vec(record, some.clone()),
        proptest::collection::vec(savepoint, some.clone()),
        proptest::collection::vec(slot, some.clone()),
        proptest::collection::vec(head, some),
    )
        .prop_map(|(header, drop_people, keys, records, savepoints, drop_savepoints, heads)| Batch {
            into_empty: false,
            header,
            drop_people,
            keys,
            records,
            savepoints,
            drop_savepoints,
            heads,
        })
}

proptest! {
    #[test]
    fn two_changes_made_one_do_what_they_did_one_after_the_other(one in change(), other in change(), before in change()) {
        let (apart, together) = (set_up(&MemoryPlace::default()), set_up(&MemoryPlace::default()));
        for batch in [before.clone(), one.clone(), other.clone()] {
            save(&apart, batch);
        }
        save(&together, before);
        save(&together, one.followed_by(other));
        prop_assert_eq!(held(&together), held(&apart));
    }

    #[test]
    fn whatever_is_saved_is_in_the_copy_however_often_it_is_written(
        changes in proptest::collection::vec((change(), any::<bool>()), 0..20),
    ) {
        let mirrored = set_up(&MemoryPlace::default());
        for (batch, is_written) in changes {
            block_on(mirrored.commit(batch)).unwrap();
            if is_written {
                block_on(mirrored.write_behind());
            }
        }
        block_on(mirrored.tidy());
        prop_assert_eq!(copied(&mirrored), held(&mirrored));
    }

    #[test]
    fn a_place_that_refuses_now_and_then_fails_no_save_and_has_all_in_the_end(
        changes in proptest::collection::vec((change(), any::<bool>()), 0..20),
    ) {
        let place = MemoryPlace::default();
        let mirrored = set_up(&place);
        for (batch, refuses) in changes {
            place.refuse(refuses);
            save(&mirrored, batch);
        }
        place.refuse(false);
        // As many saves as it may let pass.
        (0..64).for_each(|_| save(&mirrored, Batch::default()));
        prop_assert_eq!(copied(&mirrored), held(&mirrored));
    }
}

#[test]
fn a_database_that_is_gone_comes_back_from_the_copy() {
    let place = MemoryPlace::default();
    let mirrored = set_up(&place);
    save(&mirrored, of_person(1, 1, 10));
    let emptied = Mirrored::new(MemoryStore::new(), place);
    let mended = block_on(emptied.mend(None)).unwrap().mended;
    assert_eq!(mended, Some(Mended::Everything { records: 11 }));
    assert_eq!(held(&emptied), held(&mirrored));
}

#[test]
fn a_database_of_any_earlier_time_is_brought_up_to_the_copy() {
    let place = MemoryPlace::default();
    let mirrored = set_up(&place);
    let mut earlier = vec![held(&mirrored)];
    for at in 1..12 {
        save(&mirrored, of_person(at % 3 + 1, at * 10, 2));
        earlier.push(held(&mirrored));
    }
    let now = earlier.pop().unwrap();
    for found in earlier {
        let rolled_back = Mirrored::new(MemoryStore::holding(found.clone()), place.clone());
        let mended = block_on(rolled_back.mend(Some(&found))).unwrap().mended;
        let records = u64::try_from(now.records.len() - found.records.len()).unwrap();
        assert_eq!(mended, Some(Mended::Later { records }));
        assert_eq!(held(&rolled_back), now);
    }
}

#[test]
fn any_record_or_key_that_is_missing_comes_back_and_what_the_copy_lacks_stays() {
    let place = MemoryPlace::default();
    let mirrored = set_up(&place);
    save(&mirrored, of_person(1, 1, 6));
    save(&mirrored, of_person(2, 11, 6));
    // On disk, and not in the copy yet.
    block_on(mirrored.commit(of_person(2, 20, 1))).unwrap();
    let whole = held(&mirrored);
    let without_record = (0..whole.records.len()).map(|at| {
        let mut found = whole.clone();
        found.records.remove(at);
        found
    });
    let without_key = (0..whole.keys.len()).map(|at| {
        let mut found = whole.clone();
        found.keys.remove(at);
        found
    });
    for found in without_record.chain(without_key) {
        let only_on_disk = found.records.iter().all(|record| record.id != EventId::from_bits(20));
        let damaged = Mirrored::new(MemoryStore::holding(found.clone()), place.clone());
        let mended = block_on(damaged.mend(Some(&found))).unwrap().mended;
        if only_on_disk {
            assert_eq!(mended, None);
        } else {
            assert_eq!(mended, Some(Mended::Rows { count: 1 }));
            assert_eq!(held(&damaged), whole);
        }
    }
}

#[test]
fn a_database_that_has_all_is_left_alone() {
    let place = MemoryPlace::default();
    let mirrored = set_up(&place);
    save(&mirrored, of_person(1, 1, 6));
    let whole = held(&mirrored);
    assert_eq!(block_on(mirrored.mend(Some(&whole))), Ok(MirrorOutcome::default()));
    let slot = Slot { subject: person(1), kind: SlotKind::Session };
    block_on(mirrored.commit(Batch { drop_savepoints: vec![slot], ..Batch::default() })).unwrap();
    assert_eq!(mended_in(&mirrored), None, "what was ended on purpose stays ended");
}

#[test]
fn whoever_was_erased_does_not_come_back_from_a_copy_that_was_not_written_since() {
    let place = MemoryPlace::default();
    let mirrored = set_up(&place);
    save(&mirrored, of_person(1, 1, 6));
    save(&mirrored, of_person(2, 11, 6));
    let receipt = Batch {
        drop_people: vec![PersonId::from_bits(1)],
        records: vec![record(20, Subject::Store)],
        ..Batch::default()
    };
    // Killed before the copy was written.
    block_on(mirrored.commit(receipt)).unwrap();
    assert_eq!(mended_in(&mirrored), None);
    block_on(mirrored.write_behind());
    assert_eq!(place.len(), 1, "nothing older than the erasure is left");
    assert_eq!(copied(&mirrored), held(&mirrored));
}

#[test]
fn the_copy_of_another_store_mends_nothing() {
    let place = MemoryPlace::default();
    save(&set_up(&place), of_person(1, 1, 6));
    let other =
        Contents { header: b"another".to_vec(), records: vec![record(77, Subject::Store)], ..Contents::default() };
    let mirrored = Mirrored::new(MemoryStore::holding(other.clone()), place);
    assert_eq!(mended_in(&mirrored), None);
}

#[test]
fn a_change_whose_answer_was_lost_is_in_the_next_whole() {
    let place = MemoryPlace::default();
    let store = MemoryStore::failing_at(3, Fault::AnswerLost(StoreError::Unknown));
    let mirrored = Mirrored::new(store, place);
    save(&mirrored, Batch { into_empty: true, header: Some(vec![1]), ..Batch::default() });
    save(&mirrored, of_person(1, 1, 3));
    assert!(block_on(mirrored.commit(of_person(1, 10, 3))).is_err());
    block_on(mirrored.write_behind());
    assert_eq!(copied(&mirrored), held(&mirrored));
}

#[test]
fn many_changes_become_one_whole_and_nothing_is_written_three_times() {
    let place = MemoryPlace::default();
    let mirrored = set_up(&place);
    let mut saved = 0;
    for at in 1..400 {
        let batch = of_person(1, at * 10, 4);
        saved += u64::try_from(piece_of_change(&batch).unwrap().len()).unwrap();
        save(&mirrored, batch);
        block_on(mirrored.tidy());
    }
    assert!(place.len() < 300, "{} pieces", place.len());
    assert!(place.written() < saved * 3, "{} written for {saved}", place.written());
    assert_eq!(copied(&mirrored), held(&mirrored));
}

/// Everything that was read stood there so.
#[track_caller]
fn assert_only_what_was_written(read: &Contents, whole: &Contents) {
    assert_eq!(read.header, whole.header);
    assert!(read.keys.iter().all(|it| whole.keys.contains(it)), "keys");
    assert!(read.records.iter().all(|it| whole.records.contains(it)), "records");
    assert!(read.savepoints.iter().all(|it| whole.savepoints.contains(it)), "savepoints");
    assert!(read.heads.iter().all(|it| whole.heads.contains(it)), "heads");
}

fn whole() -> (Contents, Vec<(PieceName, Vec<u8>)>) {
    let store = MemoryStore::new();
    let header = Batch { into_empty: true, header: Some(b"the header".to_vec()), ..Batch::default() };
    let later = of_person(3, 60, 3);
    block_on(store.commit(header)).unwrap();
    block_on(store.commit(of_person(1, 1, 20))).unwrap();
    block_on(store.commit(of_person(2, 31, 20))).unwrap();
    let piece = piece_of_whole(block_on(store.load()).unwrap().unwrap()).unwrap();
    block_on(store.commit(later.clone())).unwrap();
    let pieces = vec![
        (PieceName { number: 4, is_whole: true, length: 0 }, piece),
        (PieceName { number: 5, is_whole: false, length: 0 }, piece_of_change(&later).unwrap()),
    ];
    (block_on(store.load()).unwrap().unwrap(), pieces)
}

#[test]
fn a_copy_that_is_cut_anywhere_gives_what_stands_before_and_after_and_nothing_wrong() {
    let (all, pieces) = whole();
    assert_eq!(put_together(pieces.clone()).unwrap(), CopiedRows { contents: all.clone(), unknown: 0 });
    for at in 0..pieces[0].1.len() {
        let mut cut = pieces.clone();
        cut[0].1.truncate(at);
        let Some(read) = put_together(cut) else {
            assert!(at < 100, "cut at {at}");
            continue;
        };
        assert_only_what_was_written(&read.contents, &all);
        assert!(later_is_there(&read.contents), "cut at {at}");
    }
}

#[test]
fn a_copy_with_any_one_bit_turned_loses_one_entry_at_most_and_says_nothing_wrong() {
    let (all, pieces) = whole();
    let rows = |contents: &Contents| {
        contents.keys.len() + contents.records.len() + contents.savepoints.len() + contents.heads.len()
    };
    for at in 0..pieces[0].1.len() {
        for bit in 0..8 {
            let mut turned = pieces.clone();
            turned[0].1[at] ^= 1 << bit;
            let read = put_together(turned).unwrap();
            assert_only_what_was_written(&read.contents, &all);
            assert!(rows(&read.contents) + 8 >= rows(&all), "bit {bit} of byte {at}");
            assert!(later_is_there(&read.contents));
        }
    }
}

fn later_is_there(contents: &Contents) -> bool {
    contents.records.iter().filter(|record| record.subject == person(3)).count() == 3
}

#[test]
fn a_name_says_number_kind_and_length_and_sorts_by_number() {
    let name = PieceName { number: 12, is_whole: false, length: 345 };
    assert_eq!(name.to_string(), "00000000000000000012-change-345");
    assert_eq!(name.to_string().parse(), Ok(name));
    for wrong in ["", "12", "12-change", "12-other-3", "x-whole-3"] {
        assert_eq!(wrong.parse::<PieceName>(), Err(MirrorError::Refused));
    }
}

#[test]
fn a_copy_that_never_answers_holds_nothing_and_is_told_apart_from_one_that_is_empty() {
    let place = MemoryPlace::default();
    let mirrored = set_up(&place);
    place.fall_silent(true);
    assert_eq!(block_on(mirrored.copied()), Err(MirrorError::NoAnswer));
    for found in [None, Some(held(&mirrored))] {
        let outcome = block_on(mirrored.mend(found.as_ref())).unwrap();
        assert_eq!(outcome, MirrorOutcome { is_silent: true, ..MirrorOutcome::default() });
    }
    assert_eq!(block_on(mirrored.forget()), Err(MirrorError::NoAnswer), "nobody is told that it is thrown away");
}

#[test]
fn a_copy_that_answers_again_gets_what_was_saved_while_it_did_not() {
    let place = MemoryPlace::default();
    let mirrored = set_up(&place);
    place.fall_silent(true);
    save(&mirrored, of_person(1, 10, 3));
    place.fall_silent(false);
    for at in 0..4 {
        save(&mirrored, Batch { records: vec![record(100 + at, Subject::Store)], ..Batch::default() });
    }
    assert_eq!(copied(&mirrored), held(&mirrored));
}
