//! An old copy of the database and all keys of after an erasure: nothing of who was erased opens.

use pollster::block_on;
use proptest::prelude::*;

use super::*;
use crate::domain::course::{Course, Weekdays};
use crate::domain::event::Event;
use crate::domain::moment::Moment;
use crate::domain::person::Profile;
use crate::domain::written::Name;
use crate::records::memory::MemoryStore;
use crate::records::{Contents, Store};
use crate::vault::{self, Code, DataKey, Header, Seeded};
use crate::workspace::action::Action;
use crate::workspace::admission::Admitting;
use crate::workspace::home::SetUp;
use crate::workspace::keyring::Keyring;

fn code(text: &str) -> Code {
    Code::parse(text).unwrap()
}

fn around(random: &mut Seeded) -> Circumstances<'_> {
    Circumstances { now: Moment::new(1_772_526_600_000, 60).unwrap(), random }
}

fn set_up(store: MemoryStore, random: &mut Seeded) -> Workspace<MemoryStore> {
    let set_up = SetUp {
        worker_name: Name::new("Test Trener").unwrap(),
        worker_code: &code("katten sover på taket"),
        recovery_code: &code("ABCD-EFGH-JKMN-PQRS"),
    };
    block_on(Workspace::set_up(store, set_up, &mut around(random))).unwrap()
}

fn profile(name: &str) -> Profile {
    Profile { name: Name::new(name).unwrap(), birth_year: None, sex: None }
}

fn register(workspace: &mut Workspace<MemoryStore>, random: &mut Seeded, name: &str) -> PersonId {
    let course = Course { start: around(random).today(), weekdays: Weekdays::new([chrono::Weekday::Tue]).unwrap() };
    let action = Action::RegisterPerson { profile: profile(name), course };
    let events = block_on(workspace.perform(action, &mut around(random))).unwrap();
    events.first().and_then(Event::person).unwrap()
}

/// How many of the person's records in this copy open with these keys, put to every use they can be put to.
fn opens(copy: &Contents, header: &Header, data: &[u8; 32], person: PersonId) -> usize {
    let of_person = || copy.records.iter().filter(|record| record.subject == Subject::Person(person));
    let headers = [Some(header.clone()), Header::from_bytes(&copy.header).ok()];
    let mut opened = 0;
    for header in headers.into_iter().flatten() {
        // The header of then does not even take the key of after.
        let Ok(mut keyring) = Keyring::new(&header, DataKey::from_bytes(data)) else { continue };
        for key in &copy.keys {
            let _ = keyring.take_person(key);
        }
        opened = opened.max(of_person().filter(|record| keyring.open_record(record).is_ok()).count());
    }
    opened
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn no_record_in_an_old_copy_of_the_database_opens_with_the_keys_of_after(
        seed in any::<u64>(),
        others in 0..3_usize,
        changes in 1..6_usize,
        is_code_changed in any::<bool>(),
    ) {
        let (store, random) = (MemoryStore::default(), &mut Seeded::new(seed));
        let mut workspace = set_up(store.clone(), random);
        let gone = register(&mut workspace, random, "Signe Prøve");
        let mut copies = vec![];
        for other in 0..others {
            register(&mut workspace, random, &format!("Person {other}"));
        }
        for change in 0..changes {
            if is_code_changed && change == changes / 2 {
                let other = code("hunden ligger under bordet");
                block_on(workspace.admit(Admitting::OwnCode(&other), &mut around(random))).unwrap();
            }
            let action = Action::ChangeProfile { person: gone, profile: profile(&format!("Signe {change}")) };
            block_on(workspace.perform(action, &mut around(random))).unwrap();
            copies.push(block_on(store.load()).unwrap().unwrap());
        }
        let before = *workspace.keyring.data_key().expose();
        let last = copies.last().unwrap();
        prop_assert_eq!(opens(last, &workspace.header, &before, gone), 2 + changes, "the keys of before open them all");

        block_on(workspace.erase(gone, &mut around(random))).unwrap();
        let after = *workspace.keyring.data_key().expose();
        for copy in &copies {
            prop_assert_eq!(opens(copy, &workspace.header, &after, gone), 0);
            for key in copy.keys.iter().filter(|key| key.person == gone) {
                let (store, person) = (workspace.store_id().bits(), gone.bits());
                prop_assert!(vault::unwrap_person_key(&DataKey::from_bytes(&after), store, person, &key.wrapped).is_err());
            }
            for record in &copy.records {
                let is_gone = record.subject == Subject::Person(gone);
                prop_assert_eq!(workspace.keyring.open_record(record).is_ok(), !is_gone, "and all others still open");
            }
        }
    }
}
