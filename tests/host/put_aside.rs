//! What was put aside whole, because nothing opened it: opened with a code of then, looked at, and merged.

use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::records::head::{FoundInStore, StoreFinding};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::put_aside::{PutAside, from_file, is_file, to_file};
use hjemmetrener::records::{Contents, Store, Subject};
use hjemmetrener::vault::FileError;
use hjemmetrener::workspace::backup::{OwnSeal, Restorable};
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::lockable::Lockable;
use hjemmetrener::workspace::merging::MergeAnswers;
use hjemmetrener::workspace::problem::BackupRestoreError;
use pollster::block_on;

use crate::tablet::{BACKUP, NEW_WORKER, RECOVERY, Tablet, WORKER, code, moment, put_back, set_goal, unlock};

type Own = Tablet<MemoryStore>;

/// A backup, then a goal that only the store has, which is put aside; and the backup put back in its place.
fn put_aside() -> (Contents, Own, PersonId) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let mut around = Circumstances { now: moment(0), random: &mut tablet.dice };
    let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    tablet.perform(set_goal(person, "Gå til postkassa uten rullator"));
    let aside = block_on(tablet.store.load()).unwrap().unwrap();
    let store = MemoryStore::default();
    let workspace = put_back(&Restorable::open(&file.bytes, &code(BACKUP)).unwrap(), store.clone()).unwrap();
    (aside, Tablet { store, workspace, ..tablet }, person)
}

fn open(aside: &Contents, text: &str) -> Result<Restorable, BackupRestoreError> {
    Restorable::of_put_aside(aside.clone(), &code(text))
}

fn told(opened: &Restorable) -> Vec<StoreFinding> {
    opened.inside().findings.iter().map(|(finding, _)| *finding).collect()
}

fn merged(tablet: &mut Own, other: &Restorable) -> usize {
    let mut around = Circumstances { now: moment(2), random: &mut tablet.dice };
    block_on(tablet.workspace.merge(other, &MergeAnswers::default(), &mut around)).unwrap()
}

#[test]
fn what_was_put_aside_is_opened_with_a_code_of_then_looked_at_and_merged() {
    for text in [WORKER, RECOVERY] {
        let (aside, mut tablet, person) = put_aside();
        assert_eq!(tablet.view().people[&person].goals().len(), 0);
        let opened = open(&aside, text).unwrap();
        assert_eq!(told(&opened), []);
        let before = block_on(tablet.store.load()).unwrap();
        let preview = tablet.workspace.preview_merge(&opened);
        assert_eq!((preview.own_seal, preview.is_changed, preview.formless), (OwnSeal::NotABackup, false, 0));
        assert!(preview.is_same_tablet);
        assert_eq!(preview.people[0].only_there.others, 1);
        assert_eq!(block_on(tablet.store.load()).unwrap(), before, "nothing is written before a worker has looked");
        assert!(merged(&mut tablet, &opened) > 0);
        assert_eq!(tablet.view().people[&person].goals().len(), 1);
        assert_eq!(unlock(tablet.store.clone(), NEW_WORKER).unwrap().view().findings.len(), 0);
    }
}

#[test]
fn a_code_of_now_does_not_open_what_has_codes_of_then() {
    let (aside, _, _) = put_aside();
    for text in [NEW_WORKER, BACKUP, "hunden sover på trappa"] {
        assert_eq!(open(&aside, text).err(), Some(BackupRestoreError::File(FileError::WrongCode)), "{text}");
    }
}

#[test]
fn rows_that_are_missing_or_damaged_in_what_was_put_aside_are_told_and_the_rest_comes_in() {
    let (mut aside, mut tablet, person) = put_aside();
    let goal = aside.records.iter().rposition(|it| it.subject == Subject::Person(person)).unwrap();
    aside.records[goal].sealed[30] ^= 1;
    let of_store = aside.records.iter().position(|it| it.subject == Subject::Store).unwrap();
    aside.records.remove(of_store);
    aside.formless = 2;
    let opened = open(&aside, WORKER).unwrap();
    let told = told(&opened);
    let of = |person, found| StoreFinding { person, found };
    assert!(told.contains(&of(Some(person), FoundInStore::RecordsUnreadable { count: 1 })), "{told:?}");
    assert!(told.contains(&of(None, FoundInStore::RecordsMissing { count: 1 })), "{told:?}");
    let preview = tablet.workspace.preview_merge(&opened);
    assert_eq!((preview.left_out, preview.formless), (1, 2));
    merged(&mut tablet, &opened);
    assert_eq!(tablet.view().people.len(), 1);
}

#[test]
fn somebody_whose_key_is_damaged_keeps_nobody_else_from_coming_in() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let (first, second) = (tablet.register(), tablet.register());
    let mut aside = block_on(tablet.store.load()).unwrap().unwrap();
    aside.keys.iter_mut().find(|key| key.person == first).unwrap().wrapped[30] ^= 1;
    let opened = open(&aside, WORKER).unwrap();
    assert!(told(&opened).contains(&StoreFinding { person: Some(first), found: FoundInStore::KeyUnreadable }));
    let mut other = Tablet::set_up_with(MemoryStore::default(), crate::tablet::Dice(80)).unwrap();
    merged(&mut other, &opened);
    assert_eq!(other.view().people.keys().collect::<Vec<_>>(), [&second]);
}

#[test]
fn where_no_header_was_left_that_of_the_open_store_stands_in() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    tablet.register();
    let mut aside = Contents { header: vec![], ..block_on(tablet.store.load()).unwrap().unwrap() };
    assert_eq!(open(&aside, WORKER).err(), Some(BackupRestoreError::Content));
    let lockable = Lockable::default();
    lockable.lend_header(&mut aside);
    assert!(aside.header.is_empty(), "nothing is open that could");
    block_on(lockable.turn()).open(tablet.workspace);
    lockable.lend_header(&mut aside);
    assert_eq!(open(&aside, WORKER).unwrap().inside().people, ["Signe Prøve"]);
    let own = Contents { header: b"its own".to_vec(), ..aside };
    let mut kept = own.clone();
    lockable.lend_header(&mut kept);
    assert_eq!(kept, own);
}

#[test]
fn the_file_that_is_taken_out_is_opened_where_a_backup_is_chosen_and_put_back_whole() {
    let (aside, _, person) = put_aside();
    let file = to_file(aside.clone()).unwrap();
    assert!(is_file(&file) && !is_file(b"HJEMMETRENER\n"));
    assert_eq!(from_file(file.clone()), Some(aside));
    assert!(!file.windows(8).any(|some| some == "postkass".as_bytes()), "sealed as it lay");
    let opened = Restorable::open(&file, &code(WORKER)).unwrap();
    let restored = put_back(&opened, MemoryStore::default()).unwrap();
    assert_eq!(restored.view().people[&person].goals().len(), 1);
    let wrong = Restorable::open(&file, &code(BACKUP));
    assert_eq!(wrong.err(), Some(BackupRestoreError::File(FileError::WrongCode)));
}

#[test]
fn of_a_file_that_is_cut_what_is_left_comes_in_and_what_is_missing_is_told() {
    let (aside, _, _) = put_aside();
    let file = to_file(aside.clone()).unwrap();
    for length in (0..file.len()).step_by(file.len() / 40) {
        match Restorable::open(&file[..length], &code(WORKER)) {
            // The header stands there once more, at the end.
            Ok(_) if from_file(file[..length].to_vec()).as_ref() == Some(&aside) => {}
            Ok(opened) => assert!(!told(&opened).is_empty(), "{length} bytes of {}", file.len()),
            Err(why) => assert!(
                matches!(why, BackupRestoreError::Content | BackupRestoreError::File(FileError::NotABackup)),
                "{why:?}"
            ),
        }
    }
}

#[test]
fn its_size_is_that_of_all_that_is_sealed_in_it() {
    let (contents, _, _) = put_aside();
    let mut aside = PutAside { number: 1, since_ms: Some(7), contents };
    let whole = aside.bytes();
    let gone = aside.contents.records.pop().unwrap();
    assert_eq!(aside.bytes(), whole - gone.sealed.len());
    assert!(aside.bytes() > aside.contents.header.len());
}
