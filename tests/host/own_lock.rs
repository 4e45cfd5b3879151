//! Opening with the device's own lock: turned on beside the code, and what ends it.

use hjemmetrener::domain::access::TabletAccess;
use hjemmetrener::domain::event::{About, StoreEvent};
use hjemmetrener::domain::form_draft::FormValues;
use hjemmetrener::domain::identity::{CaptureId, WorkerId};
use hjemmetrener::domain::written::Name;
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Contents, Store, StoreError};
use hjemmetrener::text::Lang;
use hjemmetrener::text::screens::log::{deed, who};
use hjemmetrener::vault::{OwnLockAsk, OwnLockSecret};
use hjemmetrener::workspace::Workspace;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::admission::Admitting;
use hjemmetrener::workspace::backup::{GoingOn, Restorable};
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::forms::capture::{BY, DAY, DONE, INCIDENT, MINUTES, NO, OF, TIME};
use hjemmetrener::workspace::home::{Claimant, WayIn, doorplates};
use hjemmetrener::workspace::letterbox::{Letterbox, LetterboxFound};
use hjemmetrener::workspace::problem::{ActionError, RefusalError, UnlockError};
use pollster::block_on;

use crate::tablet::{BACKUP, Dice, RECOVERY, Tablet, WORKER, code, moment, put_back, set_goal, unlock, unlock_as};

const OWN: &str = "en helt annen setning";
const COLLEAGUE: &str = "sykkel lampe torsk gardin";
const RENEWED: &str = "2345-6789-ABCD-EFGH";

type Opened = Result<Workspace<MemoryStore>, UnlockError>;

/// As a device answers that is asked with the one salt.
fn secret(of: u8) -> OwnLockSecret {
    OwnLockSecret::from_bytes(&[of; 32])
}

fn ask() -> OwnLockAsk {
    OwnLockAsk::new(vec![5; 20], [6; 32]).unwrap()
}

fn admit(tablet: &mut Tablet<MemoryStore>, change: Admitting<'_>) -> Result<(), ActionError> {
    let mut around = Circumstances { now: moment(tablet.day), random: &mut tablet.dice };
    block_on(tablet.workspace.admit(change, &mut around))
}

/// Turned on by the first worker.
fn tablet() -> (Tablet<MemoryStore>, WorkerId) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let worker = tablet.workspace.doorplates()[0].worker;
    admit(&mut tablet, Admitting::OwnLock(ask(), &secret(1))).unwrap();
    (tablet, worker)
}

fn opened_by(store: &MemoryStore, worker: WorkerId, secret: &OwnLockSecret) -> Opened {
    let mut around = Circumstances { now: moment(1), random: &mut Dice(31) };
    block_on(Workspace::unlock(store.clone(), WayIn::OwnLock(worker, secret), &|| 0, &mut around))
}

fn contents(store: &MemoryStore) -> Contents {
    block_on(store.load()).unwrap().unwrap()
}

fn is_on(store: &MemoryStore) -> bool {
    doorplates(&contents(store)).unwrap()[0].own_lock.is_some()
}

fn log(workspace: &Workspace<MemoryStore>) -> Vec<String> {
    workspace.log_of_tablet().iter().map(|entry| deed(Lang::Bokmal, &entry.event.about)).collect()
}

#[track_caller]
fn is_over(tablet: &Tablet<MemoryStore>, worker: WorkerId) {
    assert!(!is_on(&tablet.store));
    assert_eq!(opened_by(&tablet.store, worker, &secret(1)).err(), Some(UnlockError::OtherOwnLock));
}

#[test]
fn it_opens_the_same_as_the_code_under_the_workers_name_and_the_code_goes_on_opening() {
    let (mut tablet, worker) = tablet();
    let person = tablet.register();
    let mut opened = opened_by(&tablet.store, worker, &secret(1)).unwrap();
    assert_eq!(*opened.view(), tablet.view());
    assert_eq!(*unlock(tablet.store.clone(), WORKER).unwrap().view(), tablet.view());
    let mut around = Circumstances { now: moment(2), random: &mut tablet.dice };
    let events = block_on(opened.perform(set_goal(person, "Gå til postkassa"), &mut around)).unwrap();
    assert!(events.iter().all(|event| event.by == worker));
    assert_eq!(doorplates(&contents(&tablet.store)).unwrap()[0].own_lock, Some(ask()));
}

#[test]
fn another_passkey_and_another_worker_open_nothing_with_it() {
    let (mut tablet, worker) = tablet();
    admit(&mut tablet, Admitting::Add(Name::new("Ola Kollega").unwrap(), &code(COLLEAGUE))).unwrap();
    let plates = tablet.workspace.doorplates();
    assert!(plates[0].own_lock.is_some() && plates[1].own_lock.is_none());
    for (who, with) in [(worker, 2), (plates[1].worker, 1), (WorkerId::RECOVERY, 1)] {
        assert_eq!(opened_by(&tablet.store, who, &secret(with)).err(), Some(UnlockError::OtherOwnLock));
    }
    assert!(opened_by(&tablet.store, worker, &secret(1)).is_ok(), "a colleague who comes changes nothing");
    admit(&mut tablet, Admitting::Remove(plates[1].worker)).unwrap();
    assert!(opened_by(&tablet.store, worker, &secret(1)).is_ok(), "nor one who leaves");
}

#[test]
fn the_log_has_when_it_was_turned_on_and_off_and_who_came_in_by_it() {
    let (mut tablet, _) = tablet();
    tablet.perform(Action::NoteTabletAccess(TabletAccess::OwnLock));
    admit(&mut tablet, Admitting::NoOwnLock).unwrap();
    let lines = [
        "Nettbrettets egen lås slått av",
        "Låst opp med nettbrettets egen lås",
        "Nettbrettets egen lås slått på",
        "Hjemmetrener lagt til",
    ];
    assert_eq!(log(&tablet.workspace), lines);
    let came = About::Store(StoreEvent::Accessed(TabletAccess::OwnLock));
    assert_eq!(who(Lang::Bokmal, &came, Some("Kari")), "Kari", "it is known whose it is");
}

#[test]
fn turned_off_it_opens_nothing_that_is_written_from_then_on_with_an_old_copy_of_the_disk_either() {
    let (mut tablet, worker) = tablet();
    let person = tablet.register();
    let old = contents(&tablet.store);
    admit(&mut tablet, Admitting::NoOwnLock).unwrap();
    tablet.perform(set_goal(person, "Hemmelig mål"));
    is_over(&tablet, worker);
    let new = contents(&tablet.store);
    let mixed = MemoryStore::default();
    block_on(mixed.commit(Contents { header: old.header, ..new }.into_empty_store())).unwrap();
    assert_eq!(opened_by(&mixed, worker, &secret(1)).err(), Some(UnlockError::EarlierCodes));
    // And on again, with another passkey.
    admit(&mut tablet, Admitting::OwnLock(ask(), &secret(3))).unwrap();
    assert_eq!(opened_by(&tablet.store, worker, &secret(1)).err(), Some(UnlockError::OtherOwnLock));
    assert_eq!(*opened_by(&tablet.store, worker, &secret(3)).unwrap().view(), tablet.view());
}

#[test]
fn a_new_code_of_the_worker_ends_it_and_says_so_in_the_log() {
    let (mut changed, worker) = tablet();
    admit(&mut changed, Admitting::OwnCode(&code(OWN))).unwrap();
    is_over(&changed, worker);
    assert_eq!(log(&changed.workspace)[..2], ["Nettbrettets egen lås slått av", "Kode byttet"]);

    let (mut tablet, worker) = tablet();
    tablet.workspace = unlock(tablet.store.clone(), RECOVERY).unwrap();
    let needs = Err(ActionError::Refused(RefusalError::NeedsOwnCode));
    assert_eq!(admit(&mut tablet, Admitting::OwnLock(ask(), &secret(3))), needs);
    assert_eq!(admit(&mut tablet, Admitting::NoOwnLock), needs);
    assert!(is_on(&tablet.store));
    admit(&mut tablet, Admitting::GoOn(GoingOn { worker, code: &code(OWN), recovery: &code(RENEWED) })).unwrap();
    is_over(&tablet, worker);
    // Where it was not on, nothing is said of it.
    admit(&mut tablet, Admitting::OwnCode(&code(WORKER))).unwrap();
    assert_eq!(log(&tablet.workspace)[..2], ["Kode byttet", "Nettbrettets egen lås slått av"]);
}

#[test]
fn a_worker_who_is_removed_does_not_come_in_by_it() {
    let (mut tablet, worker) = tablet();
    admit(&mut tablet, Admitting::Add(Name::new("Ola Kollega").unwrap(), &code(COLLEAGUE))).unwrap();
    let second = tablet.workspace.doorplates()[1].worker;
    tablet.workspace = unlock_as(tablet.store.clone(), Claimant::Worker(second), COLLEAGUE, 500).unwrap();
    admit(&mut tablet, Admitting::Remove(worker)).unwrap();
    is_over(&tablet, worker);
}

#[test]
fn a_backup_that_is_put_back_has_none() {
    let (mut tablet, _) = tablet();
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    let file = tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    let backup = Restorable::open(&file.bytes, &code(BACKUP)).unwrap();
    assert!(backup.doorplates().iter().all(|plate| plate.own_lock.is_none()));
    let store = MemoryStore::default();
    drop(put_back(&backup, store.clone()).unwrap());
    assert!(!is_on(&store));
}

#[test]
fn what_was_written_down_in_front_of_the_lock_comes_in_by_it_too() {
    let (tablet, worker) = tablet();
    let letterbox = Letterbox::new(MemoryStore::default());
    let written = FormValues::default()
        .with(OF, "Hun nede i gangen")
        .with(DAY, moment(2).local_date().to_string())
        .with(TIME, "10:15")
        .with(MINUTES, "25")
        .with(DONE, "Gikk i trappa")
        .with(INCIDENT, NO)
        .with(BY, "Ola Vikar");
    let mut dice = Dice(40);
    let mut around = Circumstances { now: moment(2), random: &mut dice };
    let header = contents(&tablet.store).header;
    block_on(letterbox.put_in(&header, (CaptureId::from_bits(1), written), &mut around)).unwrap();
    let mut opened = opened_by(&tablet.store, worker, &secret(1)).unwrap();
    let found = block_on(opened.take_in(&letterbox, &mut around));
    assert_eq!(found, LetterboxFound { taken_in: 1, ..LetterboxFound::default() });
}

#[test]
fn turning_it_on_whose_answer_is_lost_is_looked_up_and_one_that_fails_changes_nothing() {
    for why in [StoreError::Unknown, StoreError::Full] {
        let mut tablet = Tablet::set_up(MemoryStore::failing_at(2, Fault::AnswerLost(why))).unwrap();
        let worker = tablet.workspace.doorplates()[0].worker;
        assert_eq!(admit(&mut tablet, Admitting::OwnLock(ask(), &secret(1))), Ok(()), "{why:?}");
        assert!(tablet.workspace.doorplates()[0].own_lock.is_some());
        assert_eq!(*opened_by(&tablet.store, worker, &secret(1)).unwrap().view(), tablet.view());

        let mut tablet = Tablet::set_up(MemoryStore::failing_at(2, Fault::Refused(why))).unwrap();
        assert_eq!(admit(&mut tablet, Admitting::OwnLock(ask(), &secret(1))), Err(ActionError::Store(why)));
        is_over(&tablet, worker);
        assert_eq!(*unlock(tablet.store.clone(), WORKER).unwrap().view(), tablet.view());
    }
}
