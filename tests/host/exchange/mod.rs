//! Frozen examples for outside readers: stores, backups and links that open whole, and many more that must not, each for one
//! named defect. `tests/exchange/read-vectors.mjs` reads the same files in another language.
//!
//! They are frozen: an example that is there stays as it is, and `WRITE_VECTORS=1 cargo test` puts behind the others those
//! whose names are not there yet.

mod backups;
mod links;
mod own_backups;
mod stores;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// What must come of an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comes {
    /// It opens, and everything is as it was written.
    Whole,
    /// It opens, and says what is missing or cannot be read.
    Told,
    Refused,
}

impl Comes {
    const ALL: [Self; 3] = [Self::Whole, Self::Told, Self::Refused];

    fn word(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Told => "told",
            Self::Refused => "refused",
        }
    }
}

/// One example: its name, which is its one defect; what comes of it; and what is given.
pub(crate) struct Example {
    name: String,
    comes: Comes,
    given: Value,
}

impl Example {
    fn new(name: impl Into<String>, comes: Comes, given: Value) -> Self {
        Self { name: name.into(), comes, given }
    }
}

/// What comes of it, and why.
type Outcome = (Comes, String);

fn whole_or(told: &[String]) -> Outcome {
    match told {
        [] => (Comes::Whole, String::new()),
        told => (Comes::Told, told.join(", ")),
    }
}

/// A kind of thing that readers read, with its file.
struct Kind {
    name: &'static str,
    make: fn() -> Vec<Example>,
    read: fn(&Value) -> Outcome,
}

const KINDS: [Kind; 4] = [
    Kind { name: "store", make: stores::examples, read: stores::read },
    Kind { name: "backup", make: backups::examples, read: backups::read },
    Kind { name: "own-backup", make: own_backups::examples, read: own_backups::read },
    Kind { name: "link", make: links::examples, read: links::read },
];

fn file(kind: &Kind) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/vectors/exchange/{}.json", kind.name))
}

fn write(kind: &Kind) -> Vec<String> {
    let mut wrong = vec![];
    let before = fs::read_to_string(file(kind)).unwrap_or_default();
    let there: Vec<Value> = serde_json::from_str(&before).unwrap_or_default();
    let new = (kind.make)().into_iter().filter(|made| there.iter().all(|one| one["name"] != made.name.as_str()));
    let examples = new.map(|Example { name, comes, given }| {
        let (came, why) = (kind.read)(&given);
        if came != comes {
            wrong.push(format!("{}: {name}: {came:?} ({why}) and not {comes:?}", kind.name));
        }
        json!({ "name": name, "comes": came.word(), "why": why, "given": given })
    });
    let before = before.trim_start_matches("[\n").trim_end_matches("\n]\n");
    let before = (!before.is_empty()).then(|| before.to_owned());
    let lines: Vec<String> = before.into_iter().chain(examples.map(|example| example.to_string())).collect();
    fs::write(file(kind), format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
    wrong
}

#[test]
fn every_frozen_example_comes_out_as_it_always_did() {
    if std::env::var_os("WRITE_VECTORS").is_some() {
        let wrong: Vec<String> = KINDS.iter().flat_map(write).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
    let (mut all, mut whole) = (0, 0);
    for kind in &KINDS {
        let examples: Vec<Value> = serde_json::from_str(&fs::read_to_string(file(kind)).unwrap()).unwrap();
        let mut names = std::collections::BTreeSet::new();
        for example in examples {
            let name = example["name"].as_str().unwrap();
            assert!(names.insert(name.to_owned()), "two are called {name}");
            let comes = Comes::ALL.into_iter().find(|comes| example["comes"] == comes.word()).unwrap();
            let why = example["why"].as_str().unwrap().to_owned();
            assert_eq!((kind.read)(&example["given"]), (comes, why), "{}: {name}", kind.name);
            all += 1;
            whole += usize::from(comes == Comes::Whole);
        }
        println!("{}: {} examples", kind.name, names.len());
    }
    println!("{all} examples, {} must not open whole", all - whole);
    assert!(all >= 120 && whole * 5 <= all, "{all} examples, {whole} of them whole");
}

#[test]
fn a_reader_in_another_language_comes_to_the_same_for_every_frozen_example() {
    let reader = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchange/read-vectors.mjs");
    let read = std::process::Command::new("node").arg(reader).output().unwrap();
    let (said, wrong) = (String::from_utf8_lossy(&read.stdout), String::from_utf8_lossy(&read.stderr));
    println!("{said}");
    assert!(read.status.success(), "{said}{wrong}");
}
