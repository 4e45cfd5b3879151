//! Over a store of 200 events: every single row that is deleted, exchanged, rolled back or damaged is noticed, and leaves
//! all others readable.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::LazyLock;

use pollster::block_on;

use super::*;
use crate::domain::course::{Course, Weekdays};
use crate::domain::event::Event;
use crate::domain::form_draft::{FormDraft, FormId, FormName, FormValues};
use crate::domain::identity::{EventId, PersonId, WorkerId};
use crate::domain::moment::Moment;
use crate::domain::person::Profile;
use crate::domain::written::Name;
use crate::records::backup::OpenedSavepoint;
use crate::records::memory::MemoryStore;
use crate::records::{SealedHead, SealedRecord, SealedSavepoint, Slot, SlotKind, SlotName, Store, WrappedPersonKey};
use crate::vault::{Code, DataKey, Header, Opened, Seeded};
use crate::workspace::Workspace;
use crate::workspace::action::Action;
use crate::workspace::admission::Admitting;
use crate::workspace::backup::{GoingOn, Restorable};
use crate::workspace::circumstances::Circumstances;
use crate::workspace::home::{Claimant, SetUp};
use crate::workspace::view::View;

const EVENTS: usize = 200;
const CODE: &str = "katten sover på taket";

/// A store of three persons, as it is and as it was before the last changes.
struct Built {
    now: Contents,
    earlier: Contents,
    /// Who could open it before a code was changed, and the keys of then.
    header_before: Vec<u8>,
    keys_before: Vec<WrappedPersonKey>,
    header: Header,
    data: [u8; 32],
    worker: WorkerId,
}

fn code() -> Code {
    Code::parse(CODE).unwrap()
}

fn at(minute: i64) -> Moment {
    Moment::new(1_772_526_600_000 + minute * 60_000, 60).unwrap()
}

fn contents(store: &MemoryStore) -> Contents {
    block_on(store.load()).unwrap().unwrap()
}

static BUILT: LazyLock<Built> = LazyLock::new(build);

fn build() -> Built {
    let mut random = Seeded::new(7);
    let mut around = Circumstances { now: at(0), random: &mut random };
    let store = MemoryStore::default();
    let recovery = Code::parse("ABCD-EFGH-JKMN-PQRS").unwrap();
    let set_up =
        SetUp { worker_name: Name::new("Test Trener").unwrap(), worker_code: &code(), recovery_code: &recovery };
    let mut workspace = block_on(Workspace::set_up(store.clone(), set_up, &mut around)).unwrap();
    let weekdays = Weekdays::new([chrono::Weekday::Tue, chrono::Weekday::Fri]).unwrap();
    let profile = |name: &str| Profile { name: Name::new(name).unwrap(), birth_year: None, sex: None };
    let mut people = vec![];
    for name in ["Signe Prøve", "Arne Øving", "Åse Tenkt"] {
        let course = Course { start: around.today(), weekdays };
        let action = Action::RegisterPerson { profile: profile(name), course };
        let happened = block_on(workspace.perform(action, &mut around)).unwrap();
        people.extend(happened.first().and_then(Event::person));
    }
    let (mut header_before, mut keys_before) = (vec![], vec![]);
    for turn in 0.. {
        let person = people[turn % people.len()];
        around.now = at(i64::try_from(turn).unwrap());
        // Something is typed and not saved, about somebody and about nobody yet.
        for form in [
            FormId::of_person(FormName::Person, person),
            FormId { person: None, ..FormId::of_person(FormName::Person, person) },
        ] {
            let values = FormValues::default().with("name", format!("halv {turn}"));
            let draft = FormDraft { form, at: around.now, values };
            block_on(workspace.perform(Action::KeepDraft(draft), &mut around)).unwrap();
        }
        if contents(&store).records.len() == EVENTS - 1 {
            Contents { header: header_before, keys: keys_before, .. } = contents(&store);
            block_on(workspace.admit(Admitting::OwnCode(&code()), &mut around)).unwrap();
            break;
        }
        let action = Action::ChangeProfile { person, profile: profile(&format!("Navn {turn}")) };
        block_on(workspace.perform(action, &mut around)).unwrap();
    }
    let earlier = contents(&store);
    for person in people {
        let values = FormValues::default().with("name", "noe annet");
        let form = FormId::of_person(FormName::Person, person);
        block_on(workspace.perform(Action::KeepDraft(FormDraft { form, at: around.now, values }), &mut around))
            .unwrap();
    }
    let now = contents(&store);
    assert_eq!((now.records.len(), now.keys.len(), now.heads.len()), (EVENTS, 3, 4));
    assert!(now.savepoints.len() >= 4);
    let header = Header::from_bytes(&now.header).unwrap();
    let data = header.open(Opened::Worker(workspace.worker.bits()), &code()).unwrap();
    Built { now, earlier, header_before, keys_before, header, data: *data.expose(), worker: workspace.worker }
}

impl Built {
    fn keyring(&self) -> Keyring {
        let mut keyring = Keyring::new(&self.header, DataKey::from_bytes(&self.data)).unwrap();
        self.now.keys.iter().for_each(|key| keyring.take_person(key).unwrap());
        keyring
    }

    fn open(&self, contents: Contents) -> Workspace<MemoryStore> {
        let store = MemoryStore::holding(contents.clone());
        let keyring = Keyring::new(&self.header, DataKey::from_bytes(&self.data)).unwrap();
        Workspace::over(store, self.header.clone(), keyring, contents, self.worker).unwrap()
    }

    /// What is found, and how many events are there.
    fn told(&self, contents: Contents) -> (BTreeSet<StoreFinding>, usize) {
        let view = self.open(contents).view();
        (view.findings.clone(), usize::try_from(view.events).unwrap())
    }
}

fn changed(change: impl FnOnce(&mut Contents)) -> Contents {
    let mut contents = BUILT.now.clone();
    change(&mut contents);
    contents
}

fn person_of(subject: Subject) -> Option<PersonId> {
    super::person_of(subject)
}

/// Whether it was told, and about the right person.
#[track_caller]
fn is_told(found: &BTreeSet<StoreFinding>, person: Option<PersonId>, what: &str) {
    assert!(found.iter().any(|finding| finding.person == person), "{what}: {found:?}");
}

#[test]
fn a_store_as_it_was_written_tells_nothing() {
    assert_eq!(BUILT.told(BUILT.now.clone()), (BTreeSet::new(), EVENTS));
    assert_eq!(BUILT.open(BUILT.now.clone()).view().drafts.len(), BUILT.now.savepoints.len());
}

#[test]
fn every_single_row_that_is_deleted_is_missed() {
    for index in 0..EVENTS {
        let person = person_of(BUILT.now.records[index].subject);
        let (found, events) = BUILT.told(changed(|it| drop(it.records.remove(index))));
        let one = StoreFinding { person, found: FoundInStore::RecordsMissing { count: 1 } };
        assert_eq!((found, events), (BTreeSet::from([one]), EVENTS - 1), "record {index}");
    }
    for index in 0..BUILT.now.keys.len() {
        let person = Some(BUILT.now.keys[index].person);
        let of_them = BUILT.now.records.iter().filter(|it| person_of(it.subject) == person).count();
        let (found, events) = BUILT.told(changed(|it| drop(it.keys.remove(index))));
        assert!(found.contains(&StoreFinding { person, found: FoundInStore::KeyMissing }), "{found:?}");
        assert_eq!(events, EVENTS - of_them, "all others are there");
    }
    for index in 0..BUILT.now.savepoints.len() {
        let person = person_of(BUILT.now.savepoints[index].slot.subject);
        let (found, events) = BUILT.told(changed(|it| drop(it.savepoints.remove(index))));
        let one = StoreFinding { person, found: FoundInStore::SavepointsDiffer };
        assert_eq!((found, events), (BTreeSet::from([one]), EVENTS), "savepoint {index}");
    }
    for index in 0..BUILT.now.heads.len() {
        let person = person_of(BUILT.now.heads[index].subject);
        let (found, events) = BUILT.told(changed(|it| drop(it.heads.remove(index))));
        assert!(found.contains(&StoreFinding { person, found: FoundInStore::HeadMissing }), "{found:?}");
        assert_eq!(events, EVENTS);
    }
}

#[test]
fn every_single_row_that_is_exchanged_or_added_is_noticed() {
    let keyring = BUILT.keyring();
    for index in 0..EVENTS {
        let record = &BUILT.now.records[index];
        let person = person_of(record.subject);
        // By another's bytes.
        let other = BUILT.now.records[(index + 1) % EVENTS].sealed.clone();
        let (found, events) = BUILT.told(changed(|it| it.records[index].sealed = other));
        let one = StoreFinding { person, found: FoundInStore::RecordsUnreadable { count: 1 } };
        assert_eq!((found, events), (BTreeSet::from([one]), EVENTS - 1), "record {index}");
        // By somebody who has the key: the same event, sealed anew.
        let format::Decoded::Known(event) = keyring.open_record(record).unwrap() else { panic!("not known") };
        let again = keyring.seal_event(&event, &mut Seeded::new(9)).unwrap();
        let (found, events) = BUILT.told(changed(|it| it.records[index] = again));
        let one = StoreFinding { person, found: FoundInStore::RecordsExchanged };
        assert_eq!((found, events), (BTreeSet::from([one]), EVENTS), "record {index} sealed anew");
        // And one more of the same kind.
        let more = Event { id: EventId::from_bits(index as u128), ..event };
        let more = keyring.seal_event(&more, &mut Seeded::new(9)).unwrap();
        let (found, _) = BUILT.told(changed(|it| it.records.push(more)));
        let one = StoreFinding { person, found: FoundInStore::RecordsAdded { count: 1 } };
        assert_eq!(found, BTreeSet::from([one]), "one more than record {index}");
    }
    let stranger = PersonId::from_bits(0x5_7a49);
    let added = |add: &dyn Fn(&mut Contents), what: &str| {
        let (found, events) = BUILT.told(changed(add));
        assert!(!found.is_empty(), "{what}");
        assert_eq!(events, EVENTS, "{what}");
    };
    for index in 0..BUILT.now.savepoints.len() {
        let slot = BUILT.now.savepoints[index].slot;
        let other = BUILT.now.savepoints[(index + 1) % BUILT.now.savepoints.len()].sealed.clone();
        let (found, events) = BUILT.told(changed(|it| it.savepoints[index].sealed = other));
        is_told(&found, person_of(slot.subject), "savepoint");
        assert_eq!(events, EVENTS);
        let elsewhere = Slot { kind: SlotKind::Form(7), ..slot };
        let copy = SealedSavepoint { slot: elsewhere, ..BUILT.now.savepoints[index].clone() };
        added(&|it| it.savepoints.push(copy.clone()), "savepoint added");
    }
    for index in 0..BUILT.now.keys.len() {
        let copy = WrappedPersonKey { person: stranger, ..BUILT.now.keys[index].clone() };
        added(&|it| it.keys.push(copy.clone()), "key added");
    }
    for index in 0..BUILT.now.heads.len() {
        let copy = SealedHead { subject: Subject::Person(stranger), ..BUILT.now.heads[index].clone() };
        added(&|it| it.heads.push(copy.clone()), "head added");
    }
    for index in 0..BUILT.now.keys.len() {
        let other = BUILT.now.keys[(index + 1) % BUILT.now.keys.len()].wrapped.clone();
        let (found, _) = BUILT.told(changed(|it| it.keys[index].wrapped = other));
        is_told(&found, Some(BUILT.now.keys[index].person), "key");
    }
    for index in 0..BUILT.now.heads.len() {
        let other = BUILT.now.heads[(index + 1) % BUILT.now.heads.len()].sealed.clone();
        let (found, events) = BUILT.told(changed(|it| it.heads[index].sealed = other));
        is_told(&found, person_of(BUILT.now.heads[index].subject), "head");
        assert_eq!(events, EVENTS);
    }
}

#[test]
fn every_single_row_that_is_rolled_back_is_noticed() {
    let mut rolled_back = 0;
    for old in &BUILT.earlier.heads {
        let index = BUILT.now.heads.iter().position(|it| it.subject == old.subject).unwrap();
        let (found, _) = BUILT.told(changed(|it| it.heads[index] = old.clone()));
        is_told(&found, person_of(old.subject), "head");
        rolled_back += usize::from(BUILT.now.heads[index] != *old);
    }
    for old in &BUILT.earlier.savepoints {
        let index = BUILT.now.savepoints.iter().position(|it| it.slot == old.slot).unwrap();
        if BUILT.now.savepoints[index] != *old {
            let (found, _) = BUILT.told(changed(|it| it.savepoints[index] = old.clone()));
            is_told(&found, person_of(old.slot.subject), "savepoint");
            rolled_back += 1;
        }
    }
    for old in &BUILT.keys_before {
        let index = BUILT.now.keys.iter().position(|it| it.person == old.person).unwrap();
        assert_ne!(BUILT.now.keys[index], *old);
        let (found, _) = BUILT.told(changed(|it| it.keys[index] = old.clone()));
        is_told(&found, Some(old.person), "key");
        rolled_back += 1;
    }
    assert!(rolled_back > 6);
    let (found, _) = BUILT.told(changed(|it| it.header = BUILT.header_before.clone()));
    assert_eq!(found, BTreeSet::from([StoreFinding { person: None, found: FoundInStore::HeaderExchanged }]));
}

#[test]
fn a_person_of_whom_all_is_gone_or_of_an_earlier_day_is_noticed_by_the_head_of_the_store() {
    let person = BUILT.now.keys[0].person;
    let of = |contents: &Contents, is_theirs: bool| Contents {
        keys: contents.keys.iter().filter(|it| (it.person == person) == is_theirs).cloned().collect(),
        records: contents
            .records
            .iter()
            .filter(|it| (person_of(it.subject) == Some(person)) == is_theirs)
            .cloned()
            .collect(),
        savepoints: contents
            .savepoints
            .iter()
            .filter(|it| (person_of(it.slot.subject) == Some(person)) == is_theirs)
            .cloned()
            .collect(),
        heads: contents
            .heads
            .iter()
            .filter(|it| (person_of(it.subject) == Some(person)) == is_theirs)
            .cloned()
            .collect(),
        ..contents.clone()
    };
    let others = of(&BUILT.now, false);
    let (found, _) = BUILT.told(others.clone());
    assert_eq!(found, BTreeSet::from([StoreFinding { person: None, found: FoundInStore::PeopleMissing { count: 1 } }]));
    let theirs = of(&BUILT.earlier, true);
    let (found, _) = BUILT.told(Contents {
        keys: [others.keys, theirs.keys].concat(),
        records: [others.records, theirs.records].concat(),
        savepoints: [others.savepoints, theirs.savepoints].concat(),
        heads: [others.heads, theirs.heads].concat(),
        ..others
    });
    assert_eq!(found, BTreeSet::from([StoreFinding { person: None, found: FoundInStore::PeopleExchanged }]));
}

#[test]
fn a_whole_store_of_an_earlier_day_is_whole_in_itself_and_told_by_the_marker_outside() {
    let written = BUILT.open(BUILT.now.clone()).view().written;
    let mut earlier = BUILT.open(BUILT.earlier.clone());
    assert_eq!(earlier.view().findings, BTreeSet::new());
    let changes = written - earlier.view().written;
    assert!(changes > 0);
    earlier.hold_against(written);
    let told = BTreeSet::from([StoreFinding { person: None, found: FoundInStore::RolledBack { changes } }]);
    assert_eq!((earlier.view().findings.clone(), earlier.view().written), (told, written));
    let mut now = BUILT.open(BUILT.now.clone());
    now.hold_against(written);
    now.hold_against(written - 1);
    assert_eq!(now.view().findings, BTreeSet::new());
}

/// What is done to a record, and how.
type SpoiltRecord<'a> = (&'a str, &'a dyn Fn(&mut SealedRecord));

/// One bit of each row, another one each time; in some what stands outside the seal.
#[test]
fn every_single_row_with_a_flipped_bit_is_set_aside_and_leaves_all_others_readable() {
    let flip = |bytes: &mut Vec<u8>, index: usize| {
        let at = (index * 37) % bytes.len();
        bytes[at] ^= 1 << (index % 8);
    };
    let whole = BUILT.open(BUILT.now.clone()).view();
    for index in 0..EVENTS {
        let person = person_of(BUILT.now.records[index].subject);
        let one = BTreeSet::from([StoreFinding { person, found: FoundInStore::RecordsUnreadable { count: 1 } }]);
        let outside: [SpoiltRecord; 3] = [
            ("a bit", &|it| flip(&mut it.sealed, index)),
            ("its counter", &|it| it.counter ^= 1 << (index % 40)),
            ("its version", &|it| it.version = 2),
        ];
        for (what, change) in outside.into_iter().take(if index % 8 == 0 { 3 } else { 1 }) {
            let (found, events) = BUILT.told(changed(|it| change(&mut it.records[index])));
            assert_eq!((found, events), (one.clone(), EVENTS - 1), "{what} of record {index}");
        }
    }
    for index in 0..BUILT.now.keys.len() {
        let person = BUILT.now.keys[index].person;
        let view = BUILT.open(changed(|it| flip(&mut it.keys[index].wrapped, index))).view();
        is_told(&view.findings, Some(person), "key");
        for (other, history) in whole.people.iter().filter(|(other, _)| **other != person) {
            assert_eq!(view.people.get(other), Some(history));
        }
    }
    for index in 0..BUILT.now.savepoints.len() {
        let person = person_of(BUILT.now.savepoints[index].slot.subject);
        let view = BUILT.open(changed(|it| flip(&mut it.savepoints[index].sealed, index))).view();
        let one = StoreFinding { person, found: FoundInStore::SavepointsUnreadable { count: 1 } };
        assert_eq!((&view.findings, view.drafts.len()), (&BTreeSet::from([one]), whole.drafts.len() - 1));
        assert_eq!(view.people, whole.people);
    }
    for index in 0..BUILT.now.heads.len() {
        let view = BUILT.open(changed(|it| flip(&mut it.heads[index].sealed, index))).view();
        is_told(&view.findings, person_of(BUILT.now.heads[index].subject), "head");
        assert_eq!(view.people, whole.people);
    }
}

#[test]
fn what_was_found_is_told_after_the_next_change_too() {
    let contents = changed(|it| drop(it.records.remove(100)));
    let mut workspace = BUILT.open(contents);
    let found = workspace.view().findings.clone();
    let mut around = Circumstances { now: at(900), random: &mut Seeded::new(3) };
    block_on(workspace.perform(Action::NoteRehearsal { events: 199 }, &mut around)).unwrap();
    let after = contents_of(&workspace);
    assert_eq!(BUILT.told(after.clone()), (found.clone(), EVENTS));
    // A second loss comes on top of it.
    let (more, _) = BUILT.told(Contents { records: after.records[1..].to_vec(), ..after });
    assert!(more.is_superset(&found) && more.len() > found.len(), "{more:?}");
}

fn contents_of(workspace: &Workspace<MemoryStore>) -> Contents {
    contents(&workspace.store)
}

#[test]
fn a_backup_of_a_store_with_bad_rows_gives_back_all_others_and_the_bad_ones_as_they_were() {
    let bad = changed(|it| {
        it.records[50].sealed[30] ^= 1;
        it.keys[1].wrapped[30] ^= 1;
        it.heads[0].sealed[30] ^= 1;
        it.savepoints[0].sealed[30] ^= 1;
    });
    let workspace = BUILT.open(bad.clone());
    let mut around = Circumstances { now: at(900), random: &mut Seeded::new(3) };
    let file = workspace.back_up(Some(&code()), &mut around).unwrap();
    let opened = Restorable::open(&file.bytes, &code()).unwrap();
    assert_eq!((&opened.inside().findings, opened.inside().left_out), (&workspace.view().named_findings(), 0));
    let empty = MemoryStore::default();
    let restored = put_back(&opened, empty.clone());
    assert_eq!(restored.people, workspace.view().people);
    assert_eq!(restored.findings, workspace.view().findings);
    let held = contents(&empty);
    assert!(held.records.contains(&bad.records[50]) && held.keys.contains(&bad.keys[1]));
    assert!(held.savepoints.contains(&bad.savepoints[0]));
}

fn put_back(backup: &Restorable, store: MemoryStore) -> Rc<View> {
    let by = GoingOn { worker: BUILT.worker, code: &code(), recovery: &code() };
    let mut around = Circumstances { now: at(901), random: &mut Seeded::new(8) };
    block_on(backup.put_back(store, by, &mut around)).unwrap().view()
}

#[test]
fn what_a_newer_version_wrote_is_counted_kept_and_backed_up() {
    let keyring = BUILT.keyring();
    let format::Decoded::Known(event) = keyring.open_record(&BUILT.now.records[150]).unwrap() else { panic!() };
    let person = event.person().unwrap();
    let later = Slot { subject: Subject::Person(person), kind: SlotKind::Later(SlotName::new("sitting").unwrap()) };
    let mut newer = BUILT.open(BUILT.now.clone());
    let mut batch = Batch::default();
    batch.records.push(keyring.seal_as(&event, 2, EventId::from_bits(1 << 100)));
    let sitting = OpenedSavepoint { slot: later, version: 2, plain: b"so far".to_vec() };
    batch.savepoints.push(keyring.seal_opened_savepoint(&sitting, &mut Seeded::new(6)).unwrap());
    newer.heads.seal_into(&mut batch, &keyring, &mut Seeded::new(5)).unwrap();
    block_on(newer.store.commit(batch)).unwrap();
    newer = BUILT.open(contents_of(&newer));
    let told = BTreeSet::from([StoreFinding { person: Some(person), found: FoundInStore::FromNewer { count: 2 } }]);
    assert_eq!((&newer.view().findings, newer.view().events), (&told, EVENTS as u64 + 1));
    let mut around = Circumstances { now: at(900), random: &mut Seeded::new(3) };
    let file = newer.back_up(Some(&code()), &mut around).unwrap();
    let restored = put_back(&Restorable::open(&file.bytes, &code()).unwrap(), MemoryStore::default());
    // Two events tell of the new codes.
    assert_eq!((&restored.findings, restored.events), (&told, EVENTS as u64 + 3));
    // And the version that knows them finds them in the file.
    let file = Restorable::open(&file.bytes, &code()).unwrap();
    assert!(file.opened.savepoints.contains(&sitting));
    assert!(file.opened.records.iter().any(|record| record.id == EventId::from_bits(1 << 100) && record.version == 2));
}

#[test]
fn a_store_that_says_that_this_version_is_too_old_is_not_opened() {
    let keyring = BUILT.keyring();
    let index = BUILT.now.heads.iter().position(|it| it.subject == Subject::Store).unwrap();
    let plain = keyring.open_head(&BUILT.now.heads[index]).unwrap();
    let mut said: StoreHead = format::decode_savepoint(&plain, format::VERSION).unwrap();
    said.least_version = format::VERSION + 1;
    let head = keyring.seal_head(Subject::Store, &format::encode_savepoint(&said), &mut Seeded::new(4)).unwrap();
    let contents = changed(|it| it.heads[index] = head);
    let who = Claimant::Worker(BUILT.worker);
    let mut around = Circumstances { now: at(900), random: &mut Seeded::new(3) };
    let opened = block_on(Workspace::unlock(MemoryStore::holding(contents), (who, &code()), &|| 0, &mut around));
    assert_eq!(opened.err(), Some(UnlockError::Newer));
}
