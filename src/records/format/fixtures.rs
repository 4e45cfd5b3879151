//! The files of version 1 in `tests/fixtures/v1`. They are frozen: a line that is there stays, and `WRITE_FIXTURES=1 cargo
//! test` puts behind the others what is new and not there yet. Each line is one thing: its bytes in hexadecimal, and the same
//! in CBOR's diagnostic notation, which any reader can be held against.

use std::collections::{BTreeMap, BTreeSet};
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

/// The lines of the file. If asked to, it puts behind them what is `missing` from those that are there.
fn lines(name: &str, missing: impl FnOnce(&[Vec<u8>]) -> Vec<Vec<u8>>) -> Vec<(Vec<u8>, String)> {
    let line = |bytes: Vec<u8>| format!("{} {}\n", hex(&bytes), diagnostic(&cbor::read(&bytes).unwrap()));
    let text = file(name, |text| {
        let there: Vec<_> =
            text.lines().filter_map(|line| line.split_once(' ')).map(|(hex, _)| bytes_of(hex)).collect();
        missing(&there).into_iter().map(line).collect()
    });
    text.lines().filter_map(|line| line.split_once(' ')).map(|(hex, text)| (bytes_of(hex), text.to_owned())).collect()
}

fn file(name: &str, missing: impl FnOnce(&str) -> String) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/v1/").to_owned() + name;
    let mut text = std::fs::read_to_string(&path).unwrap_or_default();
    if std::env::var_os("WRITE_FIXTURES").is_some() {
        text += &missing(&text);
        std::fs::write(&path, &text).unwrap();
    }
    text
}

/// Four of each kind that is not among those that are there, each about a person or the store.
fn events(there: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let known = there.iter().filter_map(|bytes| match decode(bytes, 1) {
        Ok(Decoded::Known(event)) => Some(kind(&event)),
        Ok(Decoded::Unknown(_)) | Err(_) => None,
    });
    let known: BTreeSet<_> = known.collect();
    let mut kinds: BTreeMap<_, Vec<Event>> = BTreeMap::new();
    let mut runner = TestRunner::deterministic();
    while kinds.len() < KINDS || kinds.values().any(|some| some.len() < 4) {
        let event = any_event().new_tree(&mut runner).unwrap().current();
        let some = kinds.entry(kind(&event)).or_default();
        if some.len() < 4 {
            some.push(event);
        }
    }
    let new = kinds.into_iter().filter(|(kind, _)| !known.contains(kind));
    new.flat_map(|(_, some)| some).map(|event| encode(&event)).collect()
}

const KINDS: usize = 46;

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
    assert!(kinds.len() == KINDS && PersonEvent::read(&later(99)).is_none() && StoreEvent::read(&later(99)).is_none());
}

#[track_caller]
fn savepoints<T: Stored + PartialEq>(name: &str) {
    let all = lines(name, |there| match there {
        [] => samples::<T>(6).iter().map(encode_savepoint).collect(),
        [..] => vec![],
    });
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
    let new = |text: &str| now.iter().filter(|line| !text.contains(*line)).cloned().collect();
    let frozen = file("choices.txt", new);
    for line in frozen.lines() {
        assert!(now.iter().any(|known| known.trim_end() == line), "{line}");
    }
    assert_eq!(frozen.lines().count(), now.len(), "`WRITE_FIXTURES=1` writes the new ones behind the others");
}
