//! Everything about one person as a file: as much as the person's log, and read in another language.

use std::path::Path;
use std::process::{Command, Output};
use std::rc::Rc;

use hjemmetrener::domain::access::PersonAccess;
use hjemmetrener::domain::erasure::PersonMark;
use hjemmetrener::domain::event::{About, PersonEvent};
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::exchange::extract::{Extract, ExtractHead, FORM, VERSION, file};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::text::{Lang, practice_people, record};
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::practice as fictitious;
use pollster::block_on;
use serde_json::Value;

use crate::tablet::{Tablet, moment, set_goal, whole_course};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What is done to a file, and how.
type Spoil = (&'static str, fn(&mut Value));

fn head(lang: Lang) -> ExtractHead {
    ExtractHead {
        about: "Alt som er ført om én person.".to_owned(),
        language: lang.code(),
        made: moment(90),
        made_by: Some("Test Trener".to_owned()),
        tablet: "K7QF".to_owned(),
        not_in_it: vec![],
    }
}

/// As many entries as the person's log, and the file.
fn extracted(tablet: &Tablet<MemoryStore>, person: PersonId, lang: Lang) -> (Extract, Vec<u8>) {
    let log = tablet.workspace.log_of_person(person);
    let history = Rc::clone(tablet.view().person(person).unwrap());
    let extract = Extract::of(history, log.iter().map(|entry| entry.event.clone()));
    assert_eq!(extract.entries().len(), log.len());
    let by = |event: &_| log.iter().find(|entry| entry.event == *event).and_then(|entry| entry.by.clone());
    let bytes = file(&head(lang), &extract, by, |entry| record::words(lang, &extract, entry)).unwrap();
    (extract, bytes)
}

fn reader(bytes: &[u8], name: &str) -> Output {
    let path = std::env::temp_dir().join(format!("hjemmetrener-extract-{}-{name}.json", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    let reader = Path::new(ROOT).join("tests/exchange/read-extract.mjs");
    let read = Command::new("node").arg(reader).arg(&path).output().unwrap();
    std::fs::remove_file(path).unwrap();
    read
}

#[track_caller]
fn lines(bytes: &[u8], name: &str) -> Vec<String> {
    let read = reader(bytes, name);
    assert!(read.status.success(), "{name}: {}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn all_that_the_log_of_a_person_holds_is_in_the_file_and_read_in_another_language() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let words = practice_people::practice(Lang::Bokmal).unwrap();
    let mut around = Circumstances { now: moment(0), random: &mut tablet.dice };
    block_on(fictitious::fill(&mut tablet.workspace, words.people, &words.professional, &mut around)).unwrap();
    let people: Vec<PersonId> = tablet.view().people.keys().copied().collect();
    assert_eq!(people.len(), 6);
    for (person, lang) in people.into_iter().zip(Lang::ALL.into_iter().cycle()) {
        let (extract, bytes) = extracted(&tablet, person, lang);
        let said: Value = serde_json::from_slice(&bytes).unwrap();
        let counts = [&said["recorded_count"], &said["seen_count"]].map(|count| count.as_u64().unwrap());
        assert_eq!(counts.into_iter().sum::<u64>(), extract.entries().len() as u64);
        assert_eq!(lines(&bytes, &person.to_string()).len(), extract.entries().len());
        // The person's own words are there as they were written.
        let text = String::from_utf8(bytes).unwrap();
        for goal in tablet.view().person(person).unwrap().goals() {
            assert!(text.contains(goal.goal.text.as_str()), "{}", goal.goal.text.as_str());
        }
    }
}

#[test]
fn who_saw_it_stands_in_the_file_beside_what_was_recorded() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    tablet.perform(set_goal(person, "Gå til postkassa uten rullator"));
    tablet.perform(Action::NoteAccess { person, access: PersonAccess::ExtractMade });
    let (extract, bytes) = extracted(&tablet, person, Lang::Bokmal);
    let seen: Vec<_> = extract.seen().map(|entry| entry.what.clone()).collect();
    assert_eq!(seen, [PersonEvent::Accessed(PersonAccess::ExtractMade)]);
    let said: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(said["seen"][0]["by"], "Test Trener");
    assert_eq!(said["seen"][0]["data"], "ExtractMade");
    assert!(said["recorded"].as_array().unwrap().iter().all(|entry| entry["kind"] != "Accessed"));
}

#[test]
fn whoever_was_registered_twice_gets_what_was_recorded_under_both() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let (into, other) = (tablet.register(), tablet.register());
    tablet.perform(set_goal(other, "Gå til postkassa uten rullator"));
    tablet.perform(Action::JoinPeople { into, other });
    let (extract, bytes) = extracted(&tablet, into, Lang::Bokmal);
    let said: Value = serde_json::from_slice(&bytes).unwrap();
    let recorded = said["recorded"].as_array().unwrap();
    let elsewhere = recorded.iter().filter(|entry| entry["registration"] == other.to_string());
    assert_eq!(
        elsewhere.map(|entry| &entry["kind"]).collect::<Vec<_>>(),
        ["Registered", "CoursePlanned", "GoalSet", "Assessed"]
    );
    let joined = recorded.iter().find(|entry| entry["kind"] == "Joined").unwrap();
    assert_eq!((&joined["data"], &joined["registration"]), (&Value::from(other.to_string()), &Value::Null));
    let told = format!("Signe Prøve ({})", PersonMark::from(other));
    assert_eq!(joined["facts"][0]["value"], told.as_str());
    assert_eq!(lines(&bytes, "twice").len(), extract.entries().len());
}

#[test]
fn a_file_from_which_something_was_taken_is_refused_by_the_other_reader() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let mut person = None;
    whole_course(&mut tablet, |tablet, action| {
        for event in tablet.perform(action) {
            if let About::Person(whose, _) = event.about {
                person = Some(whose);
            }
        }
    });
    let (_, bytes) = extracted(&tablet, person.unwrap(), Lang::Bokmal);
    let whole: Value = serde_json::from_slice(&bytes).unwrap();
    assert!(lines(&bytes, "whole").len() > 30);
    let spoil: [Spoil; 5] = [
        ("an entry", |file| drop(file["recorded"].as_array_mut().unwrap().remove(3))),
        ("two entries in another order", |file| file["recorded"].as_array_mut().unwrap().swap(2, 3)),
        ("when", |file| file["recorded"][4]["at"] = Value::from("12.05.2026")),
        ("a fact", |file| file["recorded"][0]["facts"][0]["value"] = Value::from("")),
        ("the form", |file| file["version"] = Value::from(2)),
    ];
    for (what, spoil) in spoil {
        let mut spoilt = whole.clone();
        spoil(&mut spoilt);
        assert!(!reader(spoilt.to_string().as_bytes(), "spoilt").status.success(), "{what}");
    }
    let mut not_utf8 = bytes;
    not_utf8.insert(40, 0xff);
    assert!(!reader(&not_utf8, "bytes").status.success());
}

#[test]
fn the_example_that_the_document_shows_is_read_by_the_other_reader() {
    let page = std::fs::read_to_string(Path::new(ROOT).join("docs/extract.md")).unwrap();
    let (_, example) = page.split_once("```json\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let said: Value = serde_json::from_str(example).unwrap();
    assert_eq!((&said["form"], &said["version"]), (&Value::from(FORM), &Value::from(VERSION)));
    assert_eq!(lines(example.as_bytes(), "example").len(), 5);
}
