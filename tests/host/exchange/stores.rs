//! Stores: the header, and the rows as the browser keeps them.

use base64ct::{Base64, Encoding};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::{Contents, Store, Subject};
use hjemmetrener::vault::{OwnLockAsk, OwnLockSecret};
use hjemmetrener::workspace::admission::Admitting;
use hjemmetrener::workspace::circumstances::Circumstances;
use pollster::block_on;
use serde_json::{Value, json};

use super::backups::small_tablet;
use super::{Comes, Example, Outcome, whole_or};
use crate::hostile::checked_anew;
use crate::other_reader::{exported, imported};
use crate::tablet::{RECOVERY, Tablet, WORKER, moment, set_goal, unlock};

pub(super) fn read(given: &Value) -> Outcome {
    let rows = &given["rows"];
    let contents = imported(rows, rows["header"].as_str().unwrap().as_bytes().to_vec());
    match unlock(MemoryStore::holding(contents), given["code"].as_str().unwrap()) {
        Err(error) => (Comes::Refused, format!("{error:?}")),
        Ok(workspace) => {
            let told: Vec<String> = workspace.view().findings.iter().map(|it| format!("{:?}", it.found)).collect();
            whole_or(&told)
        }
    }
}

fn given(contents: &Contents, code: &str) -> Value {
    json!({ "code": code, "rows": exported(contents) })
}

fn contents(tablet: &Tablet<MemoryStore>) -> Contents {
    block_on(tablet.store.load()).unwrap().unwrap()
}

pub(super) fn examples() -> Vec<Example> {
    let mut tablet = small_tablet();
    let earlier = contents(&tablet);
    let person = *tablet.view().people.keys().next().unwrap();
    tablet.perform(set_goal(person, "Reise meg fra sofaen selv"));
    let now = contents(&tablet);
    let mut examples = opens(&now);
    examples.extend(spoiled_header(&now));
    examples.extend(spoiled_rows(&now));
    examples.extend(exchanged_rows(&now, &earlier));
    examples.extend(with_own_lock(tablet));
    examples
}

/// Of a tablet whose own lock opens too.
fn with_own_lock(mut tablet: Tablet<MemoryStore>) -> Vec<Example> {
    let (ask, secret) = (OwnLockAsk::new(vec![5; 20], [6; 32]).unwrap(), OwnLockSecret::from_bytes(&[1; 32]));
    let mut around = Circumstances { now: moment(tablet.day), random: &mut tablet.dice };
    block_on(tablet.workspace.admit(Admitting::OwnLock(ask, &secret), &mut around)).unwrap();
    let now = contents(&tablet);
    let text = String::from_utf8(now.header.clone()).unwrap();
    let (front, rest) = text.split_once(",\"own_lock\":").unwrap();
    let (lock, behind) = rest.split_once("}}],").map(|(lock, behind)| (format!("{lock}}}"), behind)).unwrap();
    let refused = |name: &str, with: Option<String>| {
        let lock = with.map(|lock| format!(",\"own_lock\":{lock}")).unwrap_or_default();
        let header = checked_anew(format!("{front}{lock}}}],{behind}").as_bytes());
        assert_ne!(header, now.header, "{name}");
        Example::new(name, Comes::Refused, given(&Contents { header, ..now.clone() }, WORKER))
    };
    let named =
        |credential: &[u8]| Some(lock.replace(&Base64::encode_string(&[5; 20]), &Base64::encode_string(credential)));
    vec![
        Example::new("the tablet's own lock opens too", Comes::Whole, given(&now, WORKER)),
        refused("the tablet's own lock taken out, checked anew", None),
        refused("nothing for the tablet's own lock", Some("null".to_owned())),
        refused("a passkey without a name", named(&[])),
        refused("a passkey with too long a name", named(&[5; 1_024])),
        refused("the name of another passkey, checked anew", named(&[4; 20])),
    ]
}

fn opens(now: &Contents) -> Vec<Example> {
    let empty = contents(&Tablet::set_up(MemoryStore::default()).unwrap());
    let mut turned = now.clone();
    turned.records.reverse();
    turned.keys.reverse();
    turned.heads.reverse();
    vec![
        Example::new("two persons, two goals, a measurement, a session under way", Comes::Whole, given(now, WORKER)),
        Example::new("a tablet with nobody in it", Comes::Whole, given(&empty, WORKER)),
        Example::new("its rows in another order", Comes::Whole, given(&turned, WORKER)),
        Example::new("opened by the recovery code", Comes::Whole, given(now, RECOVERY)),
    ]
}

fn spoiled_header(now: &Contents) -> Vec<Example> {
    let text = String::from_utf8(now.header.clone()).unwrap();
    let refused = |name: &str, header: Vec<u8>| {
        Example::new(name, Comes::Refused, given(&Contents { header, ..now.clone() }, WORKER))
    };
    let other = |from: &str, to: &str| {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text, "{from}");
        other.into_bytes()
    };
    let anew = |from: &str, to: &str| checked_anew(&other(from, to));
    let salt = text.find("\"salt\":\"").unwrap() + 8;
    let mut salted = text.clone().into_bytes();
    salted[salt] = if salted[salt] == b'A' { b'B' } else { b'A' };
    vec![
        Example::new("another code", Comes::Refused, given(now, "hunden sover på trappa")),
        refused("an empty header", vec![]),
        refused("half a header", text.as_bytes()[..text.len() / 2].to_vec()),
        refused("a header of format 0", other("\"format\":1", "\"format\":0")),
        refused("a header of format 2", other("\"format\":1", "\"format\":2")),
        refused("one letter of the salt", salted.clone()),
        refused("one letter of the salt, checked anew", checked_anew(&salted)),
        refused("a space in the header", other(":", ": ")),
        refused("one field more", other("{\"format\":1,", "{\"format\":1,\"more\":0,")),
        refused("the check of something else", other("\"check\":\"", "\"check\":\"AAAA")),
        refused("memory below the floor", anew("\"memory_kib\":19456", "\"memory_kib\":19455")),
        refused("memory above the ceiling", anew("\"memory_kib\":19456", "\"memory_kib\":524289")),
        refused("one pass", anew("\"passes\":2", "\"passes\":1")),
        refused("eleven passes", anew("\"passes\":2", "\"passes\":11")),
        refused("no lanes", anew("\"lanes\":1", "\"lanes\":0")),
        refused("five lanes", anew("\"lanes\":1", "\"lanes\":5")),
        refused("the number of another store, checked anew", anew("\"store\":\"0", "\"store\":\"1")),
        refused("the number of another worker, checked anew", anew("\"worker\":\"0", "\"worker\":\"1")),
    ]
}

fn spoiled_rows(now: &Contents) -> Vec<Example> {
    let told = |name: &str, change: &dyn Fn(&mut Contents)| {
        let mut changed = now.clone();
        change(&mut changed);
        Example::new(name, Comes::Told, given(&changed, WORKER))
    };
    let of_person = now.records.iter().position(|it| it.subject != Subject::Store).unwrap();
    let of_store = now.records.iter().position(|it| it.subject == Subject::Store).unwrap();
    let store_head = now.heads.iter().position(|it| it.subject == Subject::Store).unwrap();
    let person_head = now.heads.iter().position(|it| it.subject != Subject::Store).unwrap();
    fn turn(bytes: &mut [u8]) {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
    }
    vec![
        told("a person's record is missing", &|it| drop(it.records.remove(of_person))),
        told("a record of the store is missing", &|it| drop(it.records.remove(of_store))),
        told("every record is missing", &|it| it.records.clear()),
        told("one bit of a person's record", &|it| turn(&mut it.records[of_person].sealed)),
        told("one bit of a record of the store", &|it| turn(&mut it.records[of_store].sealed)),
        told("a record cut short", &|it| it.records[of_person].sealed.truncate(30)),
        told("a record without anything in it", &|it| it.records[of_person].sealed.clear()),
        told("a record of another version", &|it| it.records[of_person].version = 2),
        told("a record with another counter", &|it| it.records[of_person].counter += 1),
        told("a person's key is missing", &|it| drop(it.keys.remove(0))),
        told("every key is missing", &|it| it.keys.clear()),
        told("one bit of a person's key", &|it| turn(&mut it.keys[0].wrapped)),
        told("a key without anything in it", &|it| it.keys[0].wrapped.clear()),
        told("a savepoint is missing", &|it| it.savepoints.clear()),
        told("one bit of a savepoint", &|it| turn(&mut it.savepoints[0].sealed)),
        told("a person's head is missing", &|it| drop(it.heads.remove(person_head))),
        told("one bit of a person's head", &|it| turn(&mut it.heads[person_head].sealed)),
        told("the store's head is missing", &|it| drop(it.heads.remove(store_head))),
        told("one bit of the store's head", &|it| turn(&mut it.heads[store_head].sealed)),
        told("nothing but the header is there", &|it| {
            *it = Contents { header: it.header.clone(), ..Contents::default() };
        }),
    ]
}

fn exchanged_rows(now: &Contents, earlier: &Contents) -> Vec<Example> {
    let told = |name: &str, change: &dyn Fn(&mut Contents)| {
        let mut changed = now.clone();
        change(&mut changed);
        Example::new(name, Comes::Told, given(&changed, WORKER))
    };
    let people: Vec<Subject> = now.keys.iter().map(|key| Subject::Person(key.person)).collect();
    let first = now.records.iter().position(|it| it.subject == people[0]).unwrap();
    let second = now.records.iter().position(|it| it.subject == people[1]).unwrap();
    let grown = *people
        .iter()
        .find(|person| {
            let count = |of: &Contents| of.records.iter().filter(|it| it.subject == **person).count();
            count(now) > count(earlier)
        })
        .unwrap();
    vec![
        told("two persons' records are exchanged", &|it| {
            let sealed = it.records[first].sealed.clone();
            it.records[first].sealed = std::mem::replace(&mut it.records[second].sealed, sealed);
        }),
        told("a record is said to be somebody else's", &|it| it.records[first].subject = people[1]),
        told("a record is said to be the store's", &|it| it.records[first].subject = Subject::Store),
        told("a record stands there twice, under another number", &|it| {
            let again = it.records[first].clone();
            it.records.push(hjemmetrener::records::SealedRecord {
                id: hjemmetrener::domain::identity::EventId::from_bits(again.id.bits() ^ 1),
                ..again
            });
        }),
        told("two persons' keys are exchanged", &|it| {
            let wrapped = it.keys[0].wrapped.clone();
            it.keys[0].wrapped = std::mem::replace(&mut it.keys[1].wrapped, wrapped);
        }),
        told("two heads are exchanged", &|it| {
            let sealed = it.heads[0].sealed.clone();
            it.heads[0].sealed = std::mem::replace(&mut it.heads[1].sealed, sealed);
        }),
        told("a savepoint is said to be of another kind", &|it| {
            it.savepoints[0].slot.kind = hjemmetrener::records::SlotKind::Plan;
        }),
        told("the records are those of an earlier day", &|it| it.records = earlier.records.clone()),
        told("the heads are those of an earlier day", &|it| it.heads = earlier.heads.clone()),
        told("one person is wholly of an earlier day", &|it| {
            it.records.retain(|row| row.subject != grown);
            it.records.extend(earlier.records.iter().filter(|row| row.subject == grown).cloned());
            it.heads.retain(|row| row.subject != grown);
            it.heads.extend(earlier.heads.iter().filter(|row| row.subject == grown).cloned());
        }),
        told("one person is not there at all", &|it| {
            it.records.retain(|row| row.subject != people[1]);
            it.heads.retain(|row| row.subject != people[1]);
            it.keys.retain(|row| Subject::Person(row.person) != people[1]);
        }),
    ]
}
