//! Whoever has the key of a backup opens it, leaves something out and seals it again: what is told of that, and by whom.

use std::collections::BTreeSet;

use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::records::backup::{BackupPiece, BackupReader, BackupTally, BackupWriter};
use hjemmetrener::records::format;
use hjemmetrener::records::head::{FoundInStore, StoreFinding, StoreHead};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::{Store, Subject};
use hjemmetrener::vault::{FileLabel, FileLocks, read_label};
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::admission::Admitting;
use hjemmetrener::workspace::backup::{OwnSeal, Restorable};
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::merging::MergeAnswers;
use pollster::block_on;

use crate::tablet::{BACKUP, Dice, NEW_WORKER, Tablet, WORKER, code, led, moment, put_back, set_goal, sppb_on, unlock};

type Own = Tablet<MemoryStore>;

fn tablet() -> (Own, [PersonId; 2]) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let people = [tablet.register(), tablet.register()];
    tablet.perform(set_goal(people[0], "Gå til postkassa uten rullator"));
    tablet.perform(sppb_on(0, people[1], 620));
    tablet.perform(Action::KeepRunning { person: people[0], running: Running::Session(led(0).snapshot().clone()) });
    (tablet, people)
}

fn back_up(tablet: &mut Own) -> Vec<u8> {
    let mut around = Circumstances { now: moment(tablet.day), random: &mut tablet.dice };
    tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap().bytes
}

fn open(file: &[u8]) -> Restorable {
    Restorable::open(file, &code(BACKUP)).unwrap()
}

fn pieces(file: &[u8]) -> Vec<BackupPiece> {
    let (front, pieces) = BackupReader::open(file, &code(BACKUP)).unwrap();
    let first = BackupPiece::Store { id: front.store, created_ms: front.created_ms };
    [first].into_iter().chain(pieces.map(Result::unwrap)).collect()
}

/// Sealed again, as whoever has the code of the file can.
fn sealed(pieces: &[BackupPiece], label: FileLabel) -> Vec<u8> {
    let mut writer = BackupWriter::new(FileLocks::code(&code(BACKUP)), label, &mut Dice(41)).unwrap();
    pieces.iter().for_each(|piece| writer.write(piece).unwrap());
    writer.finish().unwrap().0
}

/// Changed, and everything that the file says of itself made anew to match. The seal of the store cannot be.
pub(crate) fn forged(file: &[u8], change: impl Fn(&mut Vec<BackupPiece>)) -> Vec<u8> {
    let (mut rows, mut said, mut seal) = (vec![], None::<StoreHead>, vec![]);
    for piece in pieces(file) {
        match piece {
            BackupPiece::OpenedHead { .. } => {}
            BackupPiece::Said { version, head } => said = format::decode_savepoint(&head, version).ok(),
            it @ BackupPiece::OwnSeal { .. } => seal.push(it),
            row => rows.push(row),
        }
    }
    change(&mut rows);
    let mut tally = BackupTally::default();
    rows.iter().for_each(|piece| tally.take(piece));
    rows.extend(tally.heads(said.unwrap()));
    rows.extend(seal);
    sealed(&rows, read_label(file).unwrap())
}

/// For what the heads cost.
pub(crate) fn without_heads(file: &[u8]) -> Vec<u8> {
    let mut rows = pieces(file);
    rows.retain(|it| !matches!(it, BackupPiece::OpenedHead { .. } | BackupPiece::OwnSeal { .. }));
    sealed(&rows, read_label(file).unwrap())
}

pub(crate) fn without_a_record(rows: &mut Vec<BackupPiece>) {
    let is_of_a_person =
        |it: &BackupPiece| matches!(it, BackupPiece::Record(record) if record.subject != Subject::Store);
    let last = rows.iter().rposition(is_of_a_person).unwrap();
    rows.remove(last);
}

pub(crate) fn without_somebody(rows: &mut Vec<BackupPiece>) {
    let of_people = rows.iter().filter_map(|it| match it {
        BackupPiece::Record(record) => Some(record.subject).filter(|subject| *subject != Subject::Store),
        _ => None,
    });
    let gone = of_people.max().unwrap();
    rows.retain(|it| match it {
        BackupPiece::Record(record) => record.subject != gone,
        BackupPiece::Opened(savepoint) => savepoint.slot.subject != gone,
        _ => true,
    });
}

fn found(backup: &Restorable) -> BTreeSet<StoreFinding> {
    backup.inside().findings.iter().map(|(finding, _)| *finding).collect()
}

#[test]
fn every_single_piece_that_is_left_out_of_a_backup_is_told() {
    let (mut tablet, _) = tablet();
    let file = back_up(&mut tablet);
    let (all, label) = (pieces(&file), read_label(&file).unwrap());
    assert!(found(&open(&file)).is_empty() && !open(&file).inside().is_changed);
    for place in 1..all.len() {
        let mut less = pieces(&file);
        let gone = less.remove(place);
        let opened = open(&sealed(&less, label));
        assert!(opened.inside().is_changed, "{gone:?}");
        assert!(!found(&opened).is_empty(), "{gone:?}");
        let expected = match &gone {
            BackupPiece::Record(record) => {
                let person = match record.subject {
                    Subject::Person(person) => Some(person),
                    Subject::Store => None,
                };
                Some(StoreFinding { person, found: FoundInStore::RecordsMissing { count: 1 } })
            }
            BackupPiece::OpenedHead { person, .. } => {
                Some(StoreFinding { person: Some(*person), found: FoundInStore::HeadMissing })
            }
            _ => None,
        };
        assert!(expected.is_none_or(|expected| found(&opened).contains(&expected)), "{gone:?}: {:?}", found(&opened));
    }
}

#[test]
fn somebody_who_is_left_out_whole_and_somebody_who_was_added_are_told() {
    let (mut tablet, [first, second]) = tablet();
    let file = back_up(&mut tablet);
    let label = read_label(&file).unwrap();
    let of = |person: PersonId, it: &BackupPiece| match it {
        BackupPiece::Record(record) => record.subject == Subject::Person(person),
        BackupPiece::Opened(savepoint) => savepoint.slot.subject == Subject::Person(person),
        BackupPiece::OpenedHead { person: whose, .. } => *whose == person,
        _ => false,
    };
    let mut less = pieces(&file);
    less.retain(|it| !of(second, it));
    let gone = StoreFinding { person: None, found: FoundInStore::PeopleMissing { count: 1 } };
    assert_eq!(found(&open(&sealed(&less, label))), BTreeSet::from([gone]));
    let third = tablet.register();
    let mut more = pieces(&file);
    more.extend(pieces(&back_up(&mut tablet)).into_iter().filter(|it| of(third, it)));
    let came = StoreFinding { person: None, found: FoundInStore::PeopleAdded { count: 1 } };
    assert_eq!(found(&open(&sealed(&more, label))), BTreeSet::from([came]));
    // The rest comes in.
    let restored = put_back(&open(&sealed(&less, label)), MemoryStore::default()).unwrap();
    assert!(restored.view().people.contains_key(&first) && restored.view().findings.contains(&gone));
}

#[test]
fn what_was_left_out_of_a_backup_that_is_put_back_is_told_at_each_unlock_from_then_on() {
    let (mut tablet, [_, second]) = tablet();
    let file = back_up(&mut tablet);
    let mut less = pieces(&file);
    without_a_record(&mut less);
    let opened = open(&sealed(&less, read_label(&file).unwrap()));
    let store = MemoryStore::default();
    let told = put_back(&opened, store.clone()).unwrap().view().findings.clone();
    assert_eq!(told.len(), 1);
    assert!(told.iter().all(|it| it.found == FoundInStore::RecordsMissing { count: 1 }));
    assert_eq!(unlock(store, NEW_WORKER).unwrap().view().findings, told);
    // Of whom nothing is to be put back, nothing is told either.
    let whose = told.first().unwrap().person.unwrap();
    assert!(found(&opened.without(&[whose])).is_empty(), "{second}");
}

#[test]
fn heads_that_were_made_anew_are_known_by_the_tablet_that_made_the_backup_and_by_no_other() {
    let (mut tablet, _) = tablet();
    let file = back_up(&mut tablet);
    for change in [without_a_record, without_somebody] {
        let forged = open(&forged(&file, change));
        assert!(found(&forged).is_empty(), "whoever can open the file can make what it says of itself");
        let rehearsed = tablet.workspace.rehearse(&forged);
        assert_eq!(rehearsed.own_seal, OwnSeal::Differs);
        assert_eq!(tablet.workspace.preview_merge(&forged).own_seal, OwnSeal::Differs);
        let other = Tablet::set_up_with(MemoryStore::default(), Dice(71)).unwrap();
        assert_eq!(other.workspace.preview_merge(&forged).own_seal, OwnSeal::OfAnother);
        let restored = put_back(&open(&file), MemoryStore::default()).unwrap();
        assert_eq!(restored.rehearse(&forged).own_seal, OwnSeal::Unknown);
    }
}

#[test]
fn a_tablet_knows_its_own_backups_after_more_was_written_and_codes_were_changed() {
    let (mut tablet, [first, _]) = tablet();
    let file = back_up(&mut tablet);
    tablet.perform(set_goal(first, "Reise meg fra sofaen selv"));
    let mut around = Circumstances { now: moment(2), random: &mut tablet.dice };
    block_on(tablet.workspace.admit(Admitting::OwnCode(&code(NEW_WORKER)), &mut around)).unwrap();
    assert_eq!(tablet.workspace.rehearse(&open(&file)).own_seal, OwnSeal::Holds);
    let opened = unlock(tablet.store.clone(), NEW_WORKER).unwrap();
    assert_eq!(opened.rehearse(&open(&file)).own_seal, OwnSeal::Holds);
}

#[test]
fn what_was_set_aside_and_who_was_erased_before_the_backup_are_not_told_as_left_out() {
    let (mut tablet, [first, second]) = tablet();
    let mut contents = block_on(tablet.store.load()).unwrap().unwrap();
    let of_first = contents.records.iter_mut().find(|it| it.subject == Subject::Person(first)).unwrap();
    of_first.sealed[30] ^= 1;
    tablet.store = MemoryStore::holding(contents);
    tablet.workspace = unlock(tablet.store.clone(), WORKER).unwrap();
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    block_on(tablet.workspace.erase(second, &mut around)).unwrap();
    let opened = open(&back_up(&mut tablet));
    let aside = StoreFinding { person: Some(first), found: FoundInStore::RecordsUnreadable { count: 1 } };
    assert_eq!((found(&opened), opened.inside().is_changed), (BTreeSet::from([aside]), false));
    assert_eq!(tablet.workspace.rehearse(&opened).own_seal, OwnSeal::Holds);
}

#[test]
fn a_merge_tells_what_is_left_out_of_the_file_and_takes_in_the_rest() {
    let (mut tablet, _) = tablet();
    let file = back_up(&mut tablet);
    let mut less = pieces(&file);
    without_a_record(&mut less);
    let opened = open(&sealed(&less, read_label(&file).unwrap()));
    let mut other = Tablet::set_up_with(MemoryStore::default(), Dice(72)).unwrap();
    let preview = other.workspace.preview_merge(&opened);
    assert!(preview.is_changed && preview.findings.len() == 1);
    let mut around = Circumstances { now: moment(1), random: &mut other.dice };
    block_on(other.workspace.merge(&opened, &MergeAnswers::default(), &mut around)).unwrap();
    assert_eq!(other.view().people.len(), 2);
}
