use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::*;
use crate::domain::access::PersonAccess;
use crate::domain::assessment::conditions::{Conditions, WalkingAid};
use crate::domain::assessment::{Answer, Answers, Assessment, Instrument, Key, Source};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::correction::{Correction, RecordedEntry};
use crate::domain::event::{About, Event};
use crate::domain::goal::{NewGoal, Rating};
use crate::domain::identity::{PersonId, WorkerId};
use crate::domain::moment::Moment;
use crate::domain::person::{BirthYear, Profile, Sex};
use crate::domain::written::{GoalText, Name};
use crate::exchange::extract::{ExtractHead, file};
use crate::records::format::{PlainValue, Stored, any_event};

const ENOUGH: usize = 3_000;

/// Every kind of event about a person. A new one does not compile until it stands here.
fn kind(what: &PersonEvent) -> &'static str {
    match what {
        PersonEvent::Registered(_) => "Registered",
        PersonEvent::ProfileChanged(_) => "ProfileChanged",
        PersonEvent::CoursePlanned(_) => "CoursePlanned",
        PersonEvent::GoalSet(_) => "GoalSet",
        PersonEvent::GoalClosed(_) => "GoalClosed",
        PersonEvent::GoalAimed { .. } => "GoalAimed",
        PersonEvent::GoalScaled(_) => "GoalScaled",
        PersonEvent::Assessed(_) => "Assessed",
        PersonEvent::Corrected(_) => "Corrected",
        PersonEvent::DeclineExplained { .. } => "DeclineExplained",
        PersonEvent::FollowUpTold { .. } => "FollowUpTold",
        PersonEvent::PlanAccepted(_) => "PlanAccepted",
        PersonEvent::PlanChanged(_) => "PlanChanged",
        PersonEvent::SuggestionDeclined { .. } => "SuggestionDeclined",
        PersonEvent::SessionHeld(_) => "SessionHeld",
        PersonEvent::SessionCancelled(_) => "SessionCancelled",
        PersonEvent::SessionNotBegun { .. } => "SessionNotBegun",
        PersonEvent::ConsentGiven(_) => "ConsentGiven",
        PersonEvent::ConsentWithdrawn(_) => "ConsentWithdrawn",
        PersonEvent::SharedWithKin(_) => "SharedWithKin",
        PersonEvent::Accessed(_) => "Accessed",
        PersonEvent::Joined(_) => "Joined",
        PersonEvent::Parted { .. } => "Parted",
    }
}

fn alone(event: &Event) -> Option<Extract> {
    Some(Extract::of_these(event.person()?, std::slice::from_ref(event)))
}

/// Many events of every kind, the same each time.
fn events() -> Vec<Event> {
    let mut runner = TestRunner::deterministic();
    let any = any_event();
    let events = (0..ENOUGH).map(|_| any.new_tree(&mut runner).unwrap().current());
    events.filter(|event| event.person().is_some()).collect()
}

proptest! {
    #[test]
    fn whatever_somebody_wrote_is_read_on_paper_as_it_was_written(event in any_event()) {
        let Some(extract) = alone(&event) else { return Ok(()) };
        for (entry, lang) in extract.entries().iter().flat_map(|entry| Lang::ALL.map(|lang| (entry, lang))) {
            let words = words(lang, &extract, entry);
            prop_assert!(!words.title.is_empty());
            for text in entry.what.plain().written() {
                let said = words.facts.iter().any(|(name, value)| name.contains(text) || value.contains(text));
                prop_assert!(said || text.is_empty(), "«{text}» is not in {words:?}");
            }
            for (name, value) in &words.facts {
                prop_assert!(!name.is_empty() && !value.is_empty(), "{words:?}");
            }
        }
    }
}

#[test]
fn every_kind_of_event_is_in_the_extract_under_its_name() {
    let mut found = BTreeSet::new();
    for event in events() {
        let extract = alone(&event).unwrap();
        let [entry] = extract.entries() else { panic!("one event is one entry") };
        let (name, data) = entry.what.plain().into_alternative();
        assert_eq!(name, kind(&entry.what));
        assert!(data.is_some(), "{name}");
        found.insert(kind(&entry.what));
    }
    // As many as there are lines above: one that no test makes would be missing here.
    let lines = include_str!("tests.rs").lines().filter(|line| line.trim_start().starts_with("PersonEvent::"));
    assert_eq!(found.len(), lines.filter(|line| line.contains(" => \"")).count());
}

#[test]
fn every_field_of_the_file_is_explained() {
    let explained = std::fs::read_to_string(EXPLAINED).unwrap();
    let mut missing = BTreeSet::new();
    for event in events() {
        let extract = alone(&event).unwrap();
        let plain = extract.entries()[0].what.plain();
        let unknown = plain.names().into_iter().filter(|name| !explained.contains(&format!("`{name}`")));
        missing.extend(unknown.map(str::to_owned));
    }
    assert!(missing.is_empty(), "docs/extract.md does not explain {missing:?}");
}

const EXPLAINED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/extract.md");

/// What stands on the page between two marks. `WRITE_PAGES=1` puts it there.
#[track_caller]
fn stands_on_the_page(mark: &str, made: &str) {
    let page = std::fs::read_to_string(EXPLAINED).unwrap();
    let mark = format!("<!-- {mark} -->\n");
    let (before, rest) = page.split_once(&mark).unwrap();
    let (stands, after) = rest.split_once("<!-- end -->").unwrap();
    if std::env::var_os("WRITE_PAGES").is_some() {
        return std::fs::write(EXPLAINED, format!("{before}{mark}{made}<!-- end -->{after}")).unwrap();
    }
    assert_eq!(stands, made);
}

#[test]
fn every_choice_that_a_file_can_name_is_listed_and_an_example_is_shown() {
    let names: BTreeSet<String> = events().iter().flat_map(said).collect();
    let choices = crate::domain::numbers::choices().into_iter();
    let row = |(choice, all): (&str, Vec<(u8, &str)>)| {
        let named: Vec<&str> = all.iter().map(|(_, name)| *name).collect();
        let choice = choice.rsplit("::").next().unwrap_or(choice).trim();
        named.iter().all(|name| names.contains(*name)).then(|| format!("| {choice} | {} |\n", named.join(", ")))
    };
    let rows: String = choices.filter_map(row).collect();
    stands_on_the_page("choices", &format!("\n| | |\n|---|---|\n{rows}\n"));

    let (extract, by) = (example(), |_: &Event| Some("Kari Øving".to_owned()));
    let head = ExtractHead {
        about: crate::text::screens::extract::FILE_ABOUT.in_lang(Lang::Bokmal).to_owned(),
        language: Lang::Bokmal.code(),
        made: Moment::new(1_779_000_000_000, 120).unwrap(),
        made_by: Some("Kari Øving".to_owned()),
        tablet: "K7QF".to_owned(),
        not_in_it: vec![],
    };
    let bytes = file(&head, &extract, by, |entry| words(Lang::Bokmal, &extract, entry)).unwrap();
    stands_on_the_page("example", &format!("\n```json\n{}```\n\n", String::from_utf8(bytes).unwrap()));
}

/// The words of the form itself, wherever in an event they stand.
fn said(event: &Event) -> Vec<String> {
    fn within(value: &PlainValue) -> Vec<String> {
        match value {
            PlainValue::Word(word) => vec![word.to_string()],
            PlainValue::List(all) => all.iter().flat_map(within).collect(),
            PlainValue::Fields(all) => all.iter().flat_map(|(_, value)| within(value)).collect(),
            PlainValue::Number(_) | PlainValue::Flag(_) | PlainValue::Written(_) => vec![],
        }
    }
    alone(event).iter().flat_map(|extract| within(&extract.entries()[0].what.plain())).collect()
}

/// A few days of a person who does not exist.
fn example() -> Extract {
    let person = PersonId::from_bits(0x51);
    let goal = GoalId::from_bits(0x60);
    let answers = |hundredths| {
        let timed = (Key::Item(0), Answer::Time(Centiseconds::new(hundredths)));
        Answers::new(vec![timed]).unwrap()
    };
    let measured = |hundredths| Assessment {
        instrument: Instrument::Tug,
        on: NaiveDate::from_ymd_opt(2026, 5, 12).unwrap(),
        source: Source::Guided,
        conditions: Conditions { aid: Some(WalkingAid::Stick), ..Conditions::default() },
        answers: answers(hundredths),
    };
    let all = [
        PersonEvent::Registered(Profile {
            name: Name::new("Signe Prøve").unwrap(),
            birth_year: BirthYear::new(1941, 2026).ok(),
            sex: Some(Sex::Female),
        }),
        PersonEvent::GoalSet(NewGoal {
            goal,
            text: GoalText::new("Gå til postkassa uten rullator").unwrap(),
            importance: Rating::new(9).unwrap(),
        }),
        PersonEvent::Assessed(measured(1_430)),
        PersonEvent::Corrected(Correction {
            of: EventId::from_bits(3),
            why: None,
            instead: Some(RecordedEntry::Assessment(measured(1_340))),
        }),
        PersonEvent::Accessed(PersonAccess::Opened),
    ];
    let event = |(counter, what): (u64, PersonEvent)| Event {
        id: EventId::from_bits(counter.into()),
        counter,
        at: Moment::new(1_778_571_000_000 + i64::try_from(counter).unwrap() * 60_000, 120).unwrap(),
        by: WorkerId::from_bits(1),
        about: About::Person(person, what),
    };
    let events: Vec<Event> = (1..).zip(all).map(event).collect();
    Extract::of_these(person, &events)
}
