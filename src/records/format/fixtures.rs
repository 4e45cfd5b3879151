//! The files of version 1 in `tests/fixtures/v1`: made by `WRITE_FIXTURES=1 cargo test` until the version is released, and
//! never again after that. Each line is one thing: its bytes in hexadecimal, and the same in CBOR's diagnostic notation,
//! which any reader can be held against.

use std::collections::BTreeMap;
use std::fmt::Write;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::value::Value;
use super::*;
use crate::domain::assessment::draft::AssessmentDraft;
use crate::domain::event::{About, PersonEvent, StoreEvent};
use crate::domain::form_draft::FormDraft;
use crate::domain::numbers::choices;
use crate::domain::plan::PlanDraft;
use crate::domain::session::protocol::Snapshot;
use crate::records::head::{PersonHead, StoreHead};

/// The same ones each time.
pub(super) fn samples<T: Stored>(count: usize) -> Vec<T> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| T::any().new_tree(&mut runner).unwrap().current()).collect()
}

/// As RFC 8949 §8 writes it.
fn diagnostic(value: &Value) -> String {
    let all = |values: &[Value]| values.iter().map(diagnostic).collect::<Vec<_>>().join(", ");
    match value {
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Bytes(bytes) => format!("h'{}'", hex(bytes)),
        Value::Text(text) => serde_json::to_string(text).unwrap(),
        Value::List(list) => format!("[{}]", all(list)),
        Value::Fields(fields) => {
            let fields = fields.iter().map(|(number, value)| format!("{number}: {}", diagnostic(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

fn bytes_of(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// Writes the file if asked to, and gives its lines.
fn lines(name: &str, all: impl FnOnce() -> Vec<Vec<u8>>) -> Vec<(Vec<u8>, String)> {
    let line = |bytes: Vec<u8>| format!("{} {}\n", hex(&bytes), diagnostic(&cbor::read(&bytes).unwrap()));
    let text = file(name, || all().into_iter().map(line).collect());
    text.lines().filter_map(|line| line.split_once(' ')).map(|(hex, text)| (bytes_of(hex), text.to_owned())).collect()
}

fn file(name: &str, content: impl FnOnce() -> String) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/v1/").to_owned() + name;
    if std::env::var_os("WRITE_FIXTURES").is_some() {
        std::fs::write(&path, content()).unwrap();
    }
    std::fs::read_to_string(&path).unwrap()
}

/// Four of each kind, each about a person or the store.
fn events() -> Vec<Vec<u8>> {
    let mut kinds: BTreeMap<_, Vec<Event>> = BTreeMap::new();
    let mut runner = TestRunner::deterministic();
    while kinds.len() < KINDS || kinds.values().any(|some| some.len() < 4) {
        let event = any_event().new_tree(&mut runner).unwrap().current();
        let some = kinds.entry(kind(&event)).or_default();
        if some.len() < 4 {
            some.push(event);
        }
    }
    kinds.into_values().flatten().map(|event| encode(&event)).collect()
}

const KINDS: usize = 45;

fn kind(event: &Event) -> (bool, u64) {
    let (store, what) = match &event.about {
        About::Person(_, what) => (false, what.to_value()),
        About::Store(what) => (true, what.to_value()),
    };
    (store, what.as_alternative().unwrap().0)
}

#[test]
fn every_event_of_version_1_is_read_and_written_as_it_was() {
    let mut kinds = BTreeMap::new();
    for (bytes, text) in lines("events.txt", events) {
        let Ok(Decoded::Known(event)) = decode(&bytes, 1) else { panic!("not known: {text}") };
        assert_eq!(encode(&event), bytes, "{text}");
        assert_eq!(diagnostic(&cbor::read(&bytes).unwrap()), text);
        *kinds.entry(kind(&event)).or_insert(0) += 1;
    }
    let later = |number| Value::List(vec![Value::Number(number), Value::Fields(vec![])]);
    assert!(kinds.len() >= KINDS && PersonEvent::read(&later(99)).is_none() && StoreEvent::read(&later(99)).is_none());
}

#[track_caller]
fn savepoints<T: Stored + PartialEq>(name: &str) {
    let all = lines(name, || samples::<T>(6).iter().map(encode_savepoint).collect());
    assert!(all.len() >= 6);
    for (bytes, text) in all {
        assert_eq!(decode_savepoint::<T>(&bytes, 1).map(|it| encode_savepoint(&it)), Ok(bytes), "{text}");
    }
}

#[test]
fn every_savepoint_and_head_of_version_1_is_read_and_written_as_it_was() {
    savepoints::<Snapshot>("running_sessions.txt");
    savepoints::<AssessmentDraft>("running_tests.txt");
    savepoints::<FormDraft>("typed_forms.txt");
    savepoints::<PlanDraft>("plan_drafts.txt");
    savepoints::<PersonHead>("person_heads.txt");
    savepoints::<StoreHead>("store_heads.txt");
}

#[test]
fn every_choice_of_version_1_keeps_its_number() {
    let now = choices().into_iter().flat_map(|(choice, all)| {
        let choice = choice.replace(' ', "");
        all.into_iter().map(move |(number, name)| format!("{choice} {number} {name}\n"))
    });
    let now: Vec<String> = now.collect();
    for line in file("choices.txt", || now.concat()).lines() {
        assert!(now.iter().any(|known| known.trim_end() == line), "{line}");
    }
}
