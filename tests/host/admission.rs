//! Who may open a store: several workers, changed and forgotten codes, and what old papers are worth.

use hjemmetrener::domain::escrow::EscrowKey;
use hjemmetrener::domain::identity::WorkerId;
use hjemmetrener::domain::person::Profile;
use hjemmetrener::domain::written::Name;
use hjemmetrener::records::head::{FoundInStore, StoreFinding};
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Contents, Store, StoreError};
use hjemmetrener::vault::{EscrowPadlock, FileError, Header, Opened};
use hjemmetrener::workspace::Workspace;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::admission::Admitting;
use hjemmetrener::workspace::backup::{GoingOn, Restorable};
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::home::{Claimant, doorplates};
use hjemmetrener::workspace::problem::{ActionError, BackupRestoreError, RefusalError, UnlockError};
use pollster::block_on;

use crate::tablet::{
    BACKUP, Dice, NEW_RECOVERY, NEW_WORKER, RECOVERY, Tablet, WORKER, code, course, moment, put_back, set_goal, unlock,
    unlock_as,
};

const OWN: &str = "en helt annen setning";
const COLLEAGUE: &str = "sykkel lampe torsk gardin";
const RENEWED: &str = "2345-6789-ABCD-EFGH";

fn set_up() -> Tablet<MemoryStore> {
    Tablet::set_up(MemoryStore::default()).unwrap()
}

fn contents(store: &MemoryStore) -> Contents {
    block_on(store.load()).unwrap().unwrap()
}

fn change_code(tablet: &mut Tablet<MemoryStore>, text: &str) -> Result<(), ActionError> {
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    block_on(tablet.workspace.admit(Admitting::OwnCode(&code(text)), &mut around))
}

fn add(tablet: &mut Tablet<MemoryStore>, name: &str, text: &str) -> WorkerId {
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    let before = tablet.workspace.doorplates();
    let added = Admitting::Add(Name::new(name).unwrap(), &code(text));
    block_on(tablet.workspace.admit(added, &mut around)).unwrap();
    let mut plates = tablet.workspace.doorplates().into_iter();
    plates.find(|plate| !before.contains(plate)).unwrap().worker
}

fn remove(workspace: &mut Workspace<MemoryStore>, worker: WorkerId) -> Result<(), ActionError> {
    let mut around = Circumstances { now: moment(1), random: &mut Dice(12) };
    block_on(workspace.admit(Admitting::Remove(worker), &mut around))
}

fn go_on(workspace: &mut Workspace<MemoryStore>, worker: WorkerId) -> Result<(), ActionError> {
    let mut around = Circumstances { now: moment(1), random: &mut Dice(13) };
    let by = GoingOn { worker, code: &code(OWN), recovery: &code(RENEWED) };
    block_on(workspace.admit(Admitting::GoOn(by), &mut around))
}

fn first(store: &MemoryStore) -> WorkerId {
    doorplates(&contents(store)).unwrap()[0].worker
}

fn stored(contents: Contents) -> MemoryStore {
    let store = MemoryStore::default();
    block_on(store.commit(contents.into_empty_store())).unwrap();
    store
}

#[test]
fn a_locked_store_tells_its_workers_by_initials_and_no_name() {
    let mut tablet = set_up();
    let second = add(&mut tablet, "Tora Tangen", COLLEAGUE);
    let held = contents(&tablet.store);
    let plates = doorplates(&held).unwrap();
    assert_eq!(plates.iter().map(|plate| plate.mark.as_str()).collect::<Vec<_>>(), ["TT", "TT2"]);
    assert_eq!(plates[1].worker, second);
    for name in ["Tora", "Tangen", "Test", "Trener"] {
        assert!(!String::from_utf8_lossy(&held.header).contains(name), "{name}");
    }
}

#[test]
fn only_the_code_of_the_one_who_is_named_is_tried() {
    let mut tablet = set_up();
    let second = add(&mut tablet, "Ola Kollega", COLLEAGUE);
    let one = Claimant::Worker(first(&tablet.store));
    assert!(unlock_as(tablet.store.clone(), one, WORKER, 500).is_ok());
    assert!(unlock_as(tablet.store.clone(), Claimant::Worker(second), COLLEAGUE, 500).is_ok());
    for (who, text) in
        [(one, COLLEAGUE), (Claimant::Worker(second), WORKER), (one, RECOVERY), (Claimant::Recovery, WORKER)]
    {
        let wrong = unlock_as(tablet.store.clone(), who, text, 500);
        assert_eq!(wrong.err(), Some(UnlockError::WrongCode), "{who:?}");
    }
}

#[test]
fn a_colleague_sees_the_same_people_and_acts_under_their_own_name() {
    let mut tablet = set_up();
    let person = tablet.register();
    let second = add(&mut tablet, "Ola Kollega", COLLEAGUE);
    let mut theirs = unlock_as(tablet.store.clone(), Claimant::Worker(second), COLLEAGUE, 500).unwrap();
    assert_eq!(theirs.view().people, tablet.view().people);
    assert_eq!(theirs.view().worker_name.as_deref(), Some("Ola Kollega"));
    let mut around = Circumstances { now: moment(2), random: &mut tablet.dice };
    let events = block_on(theirs.perform(set_goal(person, "Gå til postkassa"), &mut around)).unwrap();
    assert!(events.iter().all(|event| event.by == second));
}

#[test]
fn a_worker_who_is_removed_does_not_come_in_and_keeps_what_they_did() {
    let mut tablet = set_up();
    tablet.register();
    let second = add(&mut tablet, "Ola Kollega", COLLEAGUE);
    remove(&mut tablet.workspace, second).unwrap();
    let gone = unlock_as(tablet.store.clone(), Claimant::Worker(second), COLLEAGUE, 500);
    assert_eq!(gone.err(), Some(UnlockError::WrongCode));
    let view = tablet.unlocked_again();
    assert!(view.workers[&second].has_left);
    assert_eq!(view.workers[&second].name.as_str(), "Ola Kollega");
    let refused = |why: RefusalError| Err(ActionError::Refused(why));
    assert_eq!(remove(&mut tablet.workspace, second), refused(RefusalError::UnknownWorker));
    let oneself = first(&tablet.store);
    assert_eq!(remove(&mut tablet.workspace, oneself), refused(RefusalError::RemovesOneself));
}

#[test]
fn a_changed_code_replaces_the_old_one_and_everything_is_still_read() {
    let mut tablet = set_up();
    let person = tablet.register();
    for text in [OWN, COLLEAGUE, OWN] {
        change_code(&mut tablet, text).unwrap();
        tablet.perform(set_goal(person, "Gå til postkassa"));
    }
    assert_eq!(unlock(tablet.store.clone(), WORKER).err(), Some(UnlockError::WrongCode));
    assert_eq!(*unlock(tablet.store.clone(), OWN).unwrap().view(), tablet.view());
    assert_eq!(unlock(tablet.store.clone(), RECOVERY).unwrap().view().people, tablet.view().people);
}

#[test]
fn an_old_code_with_an_old_copy_of_the_keys_opens_nothing_that_was_written_since() {
    let mut tablet = set_up();
    let person = tablet.register();
    let old = contents(&tablet.store);
    change_code(&mut tablet, OWN).unwrap();
    tablet.perform(set_goal(person, "Hemmelig mål"));
    let new = contents(&tablet.store);
    let since = new.records.iter().filter(|record| !old.records.contains(record));
    assert!(since.clone().count() > 1);
    for record in since {
        let mut mixed = old.clone();
        mixed.records.push(record.clone());
        let view = unlock(stored(mixed), WORKER).unwrap().view();
        assert_eq!(view.events, u64::try_from(old.records.len()).unwrap());
        let is_closed = |it: &StoreFinding| it.found == FoundInStore::RecordsUnreadable { count: 1 };
        assert!(view.findings.iter().any(is_closed), "{:?}", view.findings);
    }
    let mixed = Contents { header: old.header, ..new };
    assert_eq!(unlock(stored(mixed), WORKER).err(), Some(UnlockError::EarlierCodes));
}

#[test]
fn who_comes_by_the_recovery_code_is_noted_and_makes_an_own_code_first() {
    let mut tablet = set_up();
    let person = tablet.register();
    let worker = first(&tablet.store);
    let before = contents(&tablet.store).records.len();
    let mut workspace = unlock(tablet.store.clone(), RECOVERY).unwrap();
    assert_eq!(contents(&tablet.store).records.len(), before + 1);
    assert_eq!(workspace.view().worker, WorkerId::RECOVERY);
    let needs = Some(ActionError::Refused(RefusalError::NeedsOwnCode));
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    assert_eq!(block_on(workspace.perform(set_goal(person, "Mål"), &mut around)).err(), needs);
    assert_eq!(block_on(workspace.admit(Admitting::OwnCode(&code(OWN)), &mut around)).err(), needs);
    assert_eq!(remove(&mut workspace, worker).err(), needs);

    go_on(&mut workspace, worker).unwrap();
    assert_eq!(workspace.view().worker_name.as_deref(), Some("Test Trener"));
    assert!(block_on(workspace.perform(set_goal(person, "Mål"), &mut around)).is_ok());
    for (who, text) in [(Claimant::Worker(worker), WORKER), (Claimant::Recovery, RECOVERY)] {
        assert_eq!(unlock_as(tablet.store.clone(), who, text, 500).err(), Some(UnlockError::WrongCode));
    }
    for (who, text) in [(Claimant::Worker(worker), OWN), (Claimant::Recovery, RENEWED)] {
        assert!(unlock_as(tablet.store.clone(), who, text, 500).is_ok());
    }
}

fn backed_up(tablet: &mut Tablet<MemoryStore>) -> Vec<u8> {
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap().bytes
}

#[test]
fn after_the_recovery_code_colleagues_come_in_with_the_codes_they_had() {
    let mut tablet = set_up();
    tablet.register();
    let second = add(&mut tablet, "Ola Kollega", COLLEAGUE);
    let by = GoingOn { worker: first(&tablet.store), code: &code(OWN), recovery: &code(RENEWED) };
    let mut recovered = unlock(tablet.store.clone(), RECOVERY).unwrap();
    let mut around = Circumstances { now: moment(2), random: &mut tablet.dice };
    block_on(recovered.admit(Admitting::GoOn(by), &mut around)).unwrap();
    let theirs = unlock_as(tablet.store.clone(), Claimant::Worker(second), COLLEAGUE, 500).unwrap();
    assert_eq!(theirs.view().people, recovered.view().people);
}

fn opened(file: &[u8]) -> Restorable {
    Restorable::open(file, &code(BACKUP)).unwrap()
}

#[test]
fn what_is_put_back_opens_with_new_codes_and_with_none_of_before() {
    let mut tablet = set_up();
    let person = tablet.register();
    let second = add(&mut tablet, "Ola Kollega", COLLEAGUE);
    let worker = first(&tablet.store);
    let file = backed_up(&mut tablet);
    let store = MemoryStore::default();
    let mut restored = put_back(&opened(&file), store.clone()).unwrap();
    assert_eq!(restored.view().worker_name.as_deref(), Some("Test Trener"));
    assert_eq!(restored.view().people, tablet.view().people);
    for (who, text) in [
        (Claimant::Worker(worker), WORKER),
        (Claimant::Recovery, RECOVERY),
        (Claimant::Worker(second), COLLEAGUE),
        (Claimant::Worker(worker), BACKUP),
    ] {
        assert_eq!(unlock_as(store.clone(), who, text, 500).err(), Some(UnlockError::WrongCode), "{who:?} {text}");
    }
    assert!(unlock_as(store.clone(), Claimant::Recovery, NEW_RECOVERY, 500).is_ok());
    // Colleagues are let in again, as who they were.
    let mut around = Circumstances { now: moment(2), random: &mut tablet.dice };
    block_on(restored.perform(set_goal(person, "Mål"), &mut around)).unwrap();
    block_on(restored.admit(Admitting::Again(second, &code(COLLEAGUE)), &mut around)).unwrap();
    let again = block_on(restored.admit(Admitting::Again(second, &code(COLLEAGUE)), &mut around));
    assert_eq!(again.err(), Some(ActionError::Refused(RefusalError::HasCode)));
    let theirs = unlock_as(store, Claimant::Worker(second), COLLEAGUE, 500).unwrap();
    assert_eq!(theirs.view().worker_name.as_deref(), Some("Ola Kollega"));
    assert_eq!(theirs.view().people, restored.view().people);
}

/// What somebody reads who has a backup, its code, every code of its day and a later copy of the disk.
fn everything_an_old_paper_opens(file: &[u8], later: &Contents) -> String {
    let backup = opened(file);
    let of_then = MemoryStore::default();
    drop(put_back(&backup, of_then.clone()).unwrap());
    let header = contents(&of_then).header;
    // With the header and the keys of what the backup comes to when it is put back elsewhere.
    let mixed = Contents { header, ..later.clone() };
    let mixed = unlock(stored(mixed), NEW_WORKER).map(|workspace| format!("{:?}", workspace.view()));
    let codes = [WORKER, RECOVERY, BACKUP];
    let by_code = codes.map(|text| unlock(stored(later.clone()), text).map(|it| format!("{:?}", it.view())));
    let all = by_code.into_iter().chain([mixed]).filter_map(Result::ok);
    all.chain([format!("{:?}", backup.view())]).collect()
}

#[test]
fn an_old_backup_and_its_code_do_not_open_a_record_written_after_a_code_change() {
    let mut tablet = set_up();
    let person = tablet.register();
    tablet.perform(set_goal(person, "Mål fra før"));
    let file = backed_up(&mut tablet);
    change_code(&mut tablet, OWN).unwrap();
    let mut around = Circumstances { now: moment(2), random: &mut tablet.dice };
    // The recovery code of then is worth nothing either, once it was used.
    let mut recovered = unlock(tablet.store.clone(), RECOVERY).unwrap();
    let by = GoingOn { worker: first(&tablet.store), code: &code(OWN), recovery: &code(RENEWED) };
    block_on(recovered.admit(Admitting::GoOn(by), &mut around)).unwrap();
    block_on(recovered.perform(set_goal(person, "Hemmelig mål"), &mut around)).unwrap();
    let read = everything_an_old_paper_opens(&file, &contents(&tablet.store));
    assert!(read.contains("Mål fra før") && !read.contains("Hemmelig mål"));
}

#[test]
fn an_old_backup_and_its_code_do_not_open_a_record_written_after_it_was_put_back() {
    let mut tablet = set_up();
    let person = tablet.register();
    tablet.perform(set_goal(person, "Mål fra før"));
    let file = backed_up(&mut tablet);
    let store = MemoryStore::default();
    let mut around = Circumstances { now: moment(2), random: &mut Dice(99) };
    let backup = opened(&file);
    let by = GoingOn { worker: first(&tablet.store), code: &code(OWN), recovery: &code(RENEWED) };
    let mut restored = block_on(backup.put_back(store.clone(), by, &mut around)).unwrap();
    block_on(restored.perform(set_goal(person, "Hemmelig mål"), &mut around)).unwrap();
    let read = everything_an_old_paper_opens(&file, &contents(&store));
    assert!(read.contains("Mål fra før") && !read.contains("Hemmelig mål"));
}

/// Not one byte sequence of the live store's secrets: nothing in the file could open anything but the file.
#[test]
fn a_backup_holds_no_header_and_no_key_of_the_store_and_tells_only_what_was_written_until_then() {
    let mut tablet = set_up();
    let person = tablet.register();
    let file = backed_up(&mut tablet);
    // Nothing was changed but what was written since: the codes and the keys of the store are those of then.
    tablet.perform(set_goal(person, "Hemmelig mål"));
    let later = contents(&tablet.store);
    let backup = opened(&file);
    let elsewhere = MemoryStore::default();
    drop(put_back(&backup, elsewhere.clone()).unwrap());
    let header = contents(&elsewhere).header;
    let mixed = unlock(stored(Contents { header, ..later }), NEW_WORKER);
    assert_eq!(mixed.err(), Some(UnlockError::EarlierCodes));
}

#[test]
fn with_the_municipalitys_key_a_backup_needs_no_code_and_without_either_there_is_none() {
    let mut tablet = set_up();
    tablet.register();
    let back_up = |tablet: &mut Tablet<MemoryStore>| {
        let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
        tablet.workspace.back_up(None, &mut around)
    };
    assert_eq!(back_up(&mut tablet).err(), Some(ActionError::Refused(RefusalError::NothingOpensIt)));
    let padlock = EscrowPadlock::from_bytes([9; 32]).unwrap();
    tablet.perform(Action::ChooseEscrow(Some(EscrowKey::from_bytes(*padlock.bytes()))));
    assert_eq!(tablet.unlocked_again().escrow, tablet.view().escrow);
    let file = back_up(&mut tablet).unwrap();
    let refused = Restorable::open(&file.bytes, &code(BACKUP));
    assert_eq!(refused.err(), Some(BackupRestoreError::File(FileError::NoCode)));
    // A code of its own opens it too, where there is one.
    let both = backed_up(&mut tablet);
    assert_eq!(opened(&both).inside().people, ["Signe Prøve"]);
    tablet.perform(Action::ChooseEscrow(None));
    assert!(back_up(&mut tablet).is_err());
}

#[test]
fn a_change_of_code_whose_answer_is_lost_is_looked_up() {
    for why in [StoreError::Unknown, StoreError::Lost, StoreError::Full] {
        let mut tablet = Tablet::set_up(MemoryStore::failing_at(3, Fault::AnswerLost(why))).unwrap();
        let person = tablet.register();
        assert_eq!(change_code(&mut tablet, OWN), Ok(()), "{why:?}");
        tablet.perform(set_goal(person, "Gå til postkassa"));
        assert_eq!(*unlock(tablet.store.clone(), OWN).unwrap().view(), tablet.view());

        let mut tablet = Tablet::set_up(MemoryStore::failing_at(3, Fault::Refused(why))).unwrap();
        let person = tablet.register();
        if why != StoreError::Lost {
            assert_eq!(change_code(&mut tablet, OWN), Err(ActionError::Store(why)));
            tablet.perform(set_goal(person, "Gå til postkassa"));
            assert_eq!(*unlock(tablet.store.clone(), WORKER).unwrap().view(), tablet.view());
        }
    }
}

#[test]
fn a_guess_is_made_as_dear_as_the_device_can_bear_at_unlock_and_the_code_stays() {
    let tablet = set_up();
    let who = Claimant::Worker(first(&tablet.store));
    let cost = |store: &MemoryStore| {
        let header = Header::from_bytes(&contents(store).header).unwrap();
        let cost = header.cost(Opened::Worker(first(store).bits())).unwrap();
        (cost.memory_kib(), cost.passes())
    };
    unlock_as(tablet.store.clone(), who, WORKER, 800).unwrap();
    assert_eq!(cost(&tablet.store), (19_456, 2));
    unlock_as(tablet.store.clone(), who, WORKER, 350).unwrap();
    assert_eq!(cost(&tablet.store), (38_912, 2));
    unlock_as(tablet.store.clone(), who, WORKER, 700).unwrap();
    assert_eq!(cost(&tablet.store), (38_912, 2));
}

#[test]
fn a_person_who_was_not_confirmed_before_a_change_of_code_is_there_once_afterwards() {
    // A person whose registration was never confirmed, then a new code, then the registration again.
    let mut tablet = Tablet::set_up(MemoryStore::failing_at(2, Fault::Silent(StoreError::Unknown))).unwrap();
    let profile = Profile { name: Name::new("Signe Prøve").unwrap(), birth_year: None, sex: None };
    let register = Action::RegisterPerson { profile, course: course() };
    assert!(tablet.try_to(register.clone()).is_err());
    change_code(&mut tablet, OWN).unwrap();
    tablet.perform(register);
    let again = unlock(tablet.store.clone(), OWN).unwrap();
    assert_eq!(again.view().people, tablet.view().people);
    assert_eq!(again.view().people.len(), 1);
}

#[test]
fn a_colleague_whose_adding_was_not_confirmed_is_not_added_twice_by_two_codes() {
    let mut tablet = Tablet::set_up(MemoryStore::failing_at(2, Fault::Silent(StoreError::Unknown))).unwrap();
    let mut add = |text: &str| {
        let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
        let change = Admitting::Add(Name::new("Ola Kollega").unwrap(), &code(text));
        block_on(tablet.workspace.admit(change, &mut around))
    };
    assert_eq!(add(COLLEAGUE), Err(ActionError::CodeUnsure));
    assert_eq!(add(OWN), Err(ActionError::Refused(RefusalError::SameName)));
    let plates = doorplates(&contents(&tablet.store)).unwrap();
    assert_eq!(plates.len(), 2);
    assert!(unlock_as(tablet.store.clone(), Claimant::Worker(plates[1].worker), COLLEAGUE, 500).is_ok());
}
