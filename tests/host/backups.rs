//! Sealed copies: taken, opened, put back; and those of every released version.

use std::cell::RefCell;
use std::rc::Rc;

use hjemmetrener::domain::assessment::conditions::WalkingAid;
use hjemmetrener::domain::assessment::draft::AssessmentDraft;
use hjemmetrener::domain::assessment::{Answers, Conditions, Instrument};
use hjemmetrener::records::StoreError;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::backup::Restorable;
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::problem::{ActionError, BackupRestoreError};

use crate::frozen::is_to_be_made;
use crate::tablet::{BACKUP, Emptied, NEW_WORKER, Tablet, code, led, moment, put_back, set_goal, unlock, whole_course};

#[test]
fn a_backup_tells_what_is_inside_and_gives_all_of_it_back_into_an_empty_store_only() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    let mut around = Circumstances { now: moment(90), random: &mut tablet.dice };
    let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    assert_eq!(file.events, tablet.view().events);

    let opened = Restorable::open(&file.bytes, &code(BACKUP)).unwrap();
    let inside = opened.inside().clone();
    assert_eq!(inside.people, ["Signe Prøve"]);
    assert_eq!((inside.sessions, inside.assessments, inside.events), (22, 7, file.events));
    assert_eq!(inside.until, Some(moment(tablet.day).local_date()));

    let occupied = Restorable::open(&file.bytes, &code(BACKUP)).unwrap();
    let refused = put_back(&occupied, tablet.store.clone());
    assert_eq!(refused.err(), Some(ActionError::Store(StoreError::NotEmpty)));

    let empty = MemoryStore::default();
    let restored = put_back(&opened, empty.clone()).unwrap();
    assert_eq!(restored.view().people, tablet.view().people);
    assert_eq!((restored.view().findings.len(), restored.view().store), (0, tablet.view().store));
    assert_eq!(*unlock(empty, NEW_WORKER).unwrap().view(), *restored.view());
}

#[test]
fn a_backup_with_the_wrong_code_and_a_damaged_one_are_told_apart() {
    use hjemmetrener::vault::FileError;
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    tablet.register();
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    let mut bytes = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap().bytes;
    let wrong = Restorable::open(&bytes, &code("1234-5678-9ABC-DEFH"));
    assert_eq!(wrong.err(), Some(BackupRestoreError::File(FileError::WrongCode)));
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let damaged = Restorable::open(&bytes, &code(BACKUP));
    assert_eq!(damaged.err(), Some(BackupRestoreError::File(FileError::Damaged)));
    let other = Restorable::open(b"%PDF-1.7", &code(BACKUP));
    assert_eq!(other.err(), Some(BackupRestoreError::File(FileError::NotABackup)));
}

#[test]
fn a_backup_can_be_taken_when_the_store_has_vanished() {
    let store = Emptied(Rc::new(RefCell::new(MemoryStore::default())));
    let mut tablet = Tablet::set_up(store.clone()).unwrap();
    tablet.register();
    store.0.replace(MemoryStore::default());
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    assert_eq!(Restorable::open(&file.bytes, &code(BACKUP)).unwrap().inside().people, ["Signe Prøve"]);
}

/// Made once and frozen (`tests/fixtures/README.md`). It holds a whole course, a closed goal, and a session and a test under way.
const OF_VERSION_1: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/v1/backup.hjemmetrener");

#[test]
fn a_backup_of_version_1_opens_for_ever_and_is_put_back_whole() {
    if is_to_be_made(OF_VERSION_1) {
        write_the_backup();
    }
    let opened = Restorable::open(&std::fs::read(OF_VERSION_1).unwrap(), &code(BACKUP)).unwrap();
    assert_eq!(opened.inside().people, ["Signe Prøve"]);
    // Three SPPBs, and five interviews about goals.
    assert_eq!((opened.inside().sessions, opened.inside().assessments), (22, 8));
    let store = MemoryStore::default();
    let restored = put_back(&opened, store.clone()).unwrap();
    let view = restored.view();
    let history = view.people.values().next().unwrap();
    assert_eq!(
        history.goals().iter().map(|goal| (goal.open, goal.ratings.len())).collect::<Vec<_>>(),
        [(true, 4), (false, 1)]
    );
    assert_eq!(view.running.len(), 2);
    assert!(unlock(store, NEW_WORKER).is_ok());
}

fn write_the_backup() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    tablet.perform(set_goal(person, "Reise meg fra sofaen selv"));
    let goal = tablet.view().people[&person].goals()[1].goal.goal;
    tablet.perform(Action::CloseGoal { person, goal });
    let running = Running::Session(led(90).snapshot().clone());
    tablet.perform(Action::KeepRunning { person, running });
    let conditions = Conditions { aid: Some(WalkingAid::Stick), ..Conditions::default() };
    let draft = AssessmentDraft::begun(Instrument::Sppb, conditions, Answers::default());
    tablet.perform(Action::KeepRunning { person, running: Running::Assessment(draft) });
    let mut around = Circumstances { now: moment(90), random: &mut tablet.dice };
    let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    std::fs::write(OF_VERSION_1, file.bytes).unwrap();
}
