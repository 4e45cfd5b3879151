//! The store and its events read by a second reader, in another language.

use std::path::{Path, PathBuf};
use std::process::Command;

use base64ct::{Base64, Encoding};
use hjemmetrener::domain::event::{About, Event};
use hjemmetrener::records::format::encode;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::{
    Contents, SealedHead, SealedRecord, SealedSavepoint, Slot, Store, Subject, WrappedPersonKey,
};
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::backup::Restorable;
use pollster::block_on;
use serde_json::{Value, json};

use crate::frozen::is_to_be_made;
use crate::tablet::{BACKUP, Tablet, WORKER, code, led, set_goal, unlock, whole_course};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn fixture(name: &str) -> PathBuf {
    Path::new(ROOT).join("tests/fixtures/v1").join(name)
}

#[track_caller]
fn node(reader: &str, file: &Path, more: &[&str]) -> String {
    let read =
        Command::new("node").arg(Path::new(ROOT).join("tests/exchange").join(reader)).arg(file).args(more).output();
    let read = read.unwrap();
    assert!(read.status.success(), "{reader}: {}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whose it is, its counter and its bytes, as the reader tells them.
fn line(event: &Event) -> String {
    let subject = match event.about {
        About::Person(person, _) => Subject::Person(person),
        About::Store(_) => Subject::Store,
    };
    format!("{subject} {} {} ", event.counter, hex(&encode(event)))
}

pub(crate) fn exported(contents: &Contents) -> Value {
    let header = String::from_utf8(contents.header.clone()).unwrap();
    let base64 = |bytes: &[u8]| Base64::encode_string(bytes);
    let key = |key: &WrappedPersonKey| json!({ "person": key.person.to_string(), "wrapped": base64(&key.wrapped) });
    let record = |record: &SealedRecord| {
        json!({
            "id": record.id.to_string(),
            "subject": record.subject.to_string(),
            "counter": record.counter,
            "version": record.version,
            "sealed": base64(&record.sealed),
        })
    };
    let savepoint = |it: &SealedSavepoint| {
        json!({
            "subject": it.slot.subject.to_string(),
            "kind": it.slot.kind.to_string(),
            "version": it.version,
            "sealed": base64(&it.sealed),
        })
    };
    let head = |head: &SealedHead| json!({ "subject": head.subject.to_string(), "version": head.version, "sealed": base64(&head.sealed) });
    json!({
        "header": header,
        "keys": contents.keys.iter().map(key).collect::<Vec<_>>(),
        "records": contents.records.iter().map(record).collect::<Vec<_>>(),
        "savepoints": contents.savepoints.iter().map(savepoint).collect::<Vec<_>>(),
        "heads": contents.heads.iter().map(head).collect::<Vec<_>>(),
    })
}

pub(crate) fn imported(store: &Value, header: Vec<u8>) -> Contents {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let bytes = |value: &Value| Base64::decode_vec(value.as_str().unwrap()).unwrap();
    let version = |row: &Value| u16::try_from(row["version"].as_u64().unwrap()).unwrap();
    let key = |key: &Value| WrappedPersonKey {
        person: text(&key["person"]).parse().unwrap(),
        wrapped: bytes(&key["wrapped"]),
    };
    let record = |record: &Value| SealedRecord {
        id: text(&record["id"]).parse().unwrap(),
        subject: text(&record["subject"]).parse().unwrap(),
        counter: record["counter"].as_u64().unwrap(),
        version: version(record),
        sealed: bytes(&record["sealed"]),
    };
    let all = |name: &str| store[name].as_array().unwrap().clone();
    let savepoint = |it: &Value| SealedSavepoint {
        slot: Slot { subject: text(&it["subject"]).parse().unwrap(), kind: text(&it["kind"]).parse().unwrap() },
        version: version(it),
        sealed: bytes(&it["sealed"]),
    };
    let head = |head: &Value| SealedHead {
        subject: text(&head["subject"]).parse().unwrap(),
        version: version(head),
        sealed: bytes(&head["sealed"]),
    };
    let (keys, records) = (all("keys").iter().map(key).collect(), all("records").iter().map(record).collect());
    let (savepoints, heads) =
        (all("savepoints").iter().map(savepoint).collect(), all("heads").iter().map(head).collect());
    Contents { header, keys, records, savepoints, heads, formless: 0 }
}

#[test]
fn a_reader_in_another_language_reads_every_kind_of_event_and_savepoint() {
    for name in ["events", "running_sessions", "running_tests", "plan_drafts", "person_heads", "store_heads"] {
        let file = fixture(&format!("{name}.txt"));
        let said = std::fs::read_to_string(&file).unwrap();
        let said: Vec<&str> = said.lines().filter_map(|line| line.split_once(' ')).map(|(_, said)| said).collect();
        assert_eq!(node("read-events.mjs", &file, &[]).lines().collect::<Vec<_>>(), said, "{name}");
    }
}

#[test]
fn a_reader_in_another_language_unlocks_a_store_and_reads_all_that_was_written() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let mut written = vec![];
    whole_course(&mut tablet, |tablet, action| written.extend(tablet.perform(action)));
    let contents = block_on(tablet.store.load()).unwrap().unwrap();
    let file = std::env::temp_dir().join(format!("hjemmetrener-store-{}.json", std::process::id()));
    std::fs::write(&file, exported(&contents).to_string()).unwrap();
    let read = node("read-store.mjs", &file, &[WORKER]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(read.lines().count(), contents.records.len());
    assert!(written.len() > 30);
    for event in &written {
        let line = line(event);
        assert!(read.lines().any(|read| read.starts_with(&line)), "{line}");
    }
}

#[test]
fn a_reader_in_another_language_misses_every_row_that_is_gone() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    tablet.perform(set_goal(person, "Gå til postkassa uten rullator"));
    tablet.perform(Action::KeepRunning { person, running: Running::Session(led(0).snapshot().clone()) });
    let whole = exported(&block_on(tablet.store.load()).unwrap().unwrap());
    let file = std::env::temp_dir().join(format!("hjemmetrener-rows-{}.json", std::process::id()));
    let reads = |store: &Value| {
        std::fs::write(&file, store.to_string()).unwrap();
        let reader = Path::new(ROOT).join("tests/exchange/read-store.mjs");
        Command::new("node").arg(reader).arg(&file).arg(WORKER).output().unwrap().status.success()
    };
    assert!(reads(&whole));
    for rows in ["keys", "records", "savepoints", "heads"] {
        let count = whole[rows].as_array().unwrap().len();
        assert!(count > 0, "{rows}");
        let mut less = whole.clone();
        less[rows].as_array_mut().unwrap().remove(count / 2);
        assert!(!reads(&less), "{rows}");
    }
    std::fs::remove_file(&file).unwrap();
}

/// The rows of a whole course, and beside them the header as it was stored.
#[test]
fn a_store_of_version_1_opens_for_ever_here_and_in_another_language() {
    let (rows, header) = (fixture("store.json"), fixture("store_header.json"));
    if is_to_be_made(&rows) {
        let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
        whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
        let contents = block_on(tablet.store.load()).unwrap().unwrap();
        std::fs::write(&rows, serde_json::to_string_pretty(&exported(&contents)).unwrap() + "\n").unwrap();
        std::fs::write(&header, &contents.header).unwrap();
    }
    let contents =
        imported(&serde_json::from_slice(&std::fs::read(&rows).unwrap()).unwrap(), std::fs::read(header).unwrap());
    let count = contents.records.len();
    let store = MemoryStore::default();
    block_on(store.commit(contents.into_empty_store())).unwrap();
    let workspace = unlock(store, WORKER).unwrap();
    let view = workspace.view();
    let history = view.people.values().next().unwrap();
    assert!(view.findings.is_empty(), "{:?}", view.findings);
    assert_eq!(view.events, u64::try_from(count).unwrap());
    assert_eq!(history.sessions().iter().filter(|session| session.done().is_some()).count(), 22);
    let read = node("read-store.mjs", &rows, &[WORKER]);
    assert_eq!(read.lines().count(), count);
    assert_eq!(read.matches(history.goals()[0].goal.text.as_str()).count(), 1);
}

#[test]
fn a_reader_in_another_language_opens_a_backup_and_reads_as_many_events_as_the_app() {
    let file = fixture("backup.hjemmetrener");
    let opened = Restorable::open(&std::fs::read(&file).unwrap(), &code(BACKUP)).unwrap();
    let inside = opened.inside();
    let read = node("read-backup.mjs", &file, &[&BACKUP.replace('-', "")]);
    assert_eq!(u64::try_from(read.lines().count()), Ok(inside.events));
    assert!(inside.people.iter().all(|name| read.contains(name)));
}
