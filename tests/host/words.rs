//! Words for people: `src/text/` writes every phrase in one way, and docs/glossary.md has the words that stand there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use hjemmetrener::domain::assessment::Instrument;
use hjemmetrener::domain::numbers;

use super::layers::{ROOT, rust_files, without_comments, without_tests};
use super::names::{closing, defined_types, is_type, tokens};

/// What stands where a thing has no word of its own on screen.
const NO_WORD: &str = "—";

/// One line of the glossary: bokmål, nynorsk and English, and the type.
struct Line {
    words: [String; 3],
    name: String,
}

fn glossary() -> Vec<Line> {
    let page = fs::read_to_string(Path::new(ROOT).join("docs/glossary.md")).unwrap();
    let line = |row: &str| {
        let cells: Vec<&str> = row.strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim).collect();
        let [nb, nn, en, name] = cells.try_into().unwrap_or_else(|cells| panic!("four cells: {cells:?}"));
        let name = name.strip_prefix('`')?.strip_suffix('`')?.to_owned();
        Some(Line { words: [nb, nn, en].map(str::to_lowercase), name })
    };
    page.lines().filter_map(line).collect()
}

/// What `src/text/` is made of, without comments and tests.
fn text() -> BTreeMap<String, String> {
    let files = rust_files(&Path::new(ROOT).join("src/text")).into_iter();
    let files = files.filter(|file| !file.ends_with("tests.rs"));
    let read = |file: &Path| without_tests(&without_comments(&fs::read_to_string(file).unwrap()));
    files.map(|file| (file.strip_prefix(ROOT).unwrap().display().to_string(), read(&file))).collect()
}

/// Every `"bokmål" | "nynorsk" | "English"` of a source, in small letters.
fn phrases(source: &str) -> Vec<[String; 3]> {
    let mut literals: Vec<(String, bool)> = Vec::new();
    let (mut rest, mut found) = (source, Vec::new());
    while let Some(at) = rest.find('"') {
        let after_bar = rest[..at].trim() == "|";
        let (text, after) = literal(&rest[at + 1..]);
        literals.push((text, after_bar));
        rest = after;
    }
    for three in literals.windows(3) {
        if let [(nb, _), (nn, true), (en, true)] = three {
            found.push([nb, nn, en].map(|words| words.to_lowercase()));
        }
    }
    found
}

/// A text up to its closing mark, and what follows that.
fn literal(source: &str) -> (String, &str) {
    let mut escaped = false;
    for (at, letter) in source.char_indices() {
        match letter {
            '"' if !escaped => return (source[..at].replace("\\u{a0}", "\u{a0}"), &source[at + 1..]),
            _ => escaped = letter == '\\' && !escaped,
        }
    }
    (source.to_owned(), "")
}

/// The types that stand in one enum of a file.
fn named_in(file: &str, name: &str) -> BTreeSet<String> {
    let tokens = tokens(&fs::read_to_string(Path::new(ROOT).join("src").join(file)).unwrap());
    let at = tokens.windows(2).position(|two| two[0] == "enum" && two[1] == name).unwrap() + 2;
    tokens[at..closing(&tokens, at)].iter().filter(|token| is_type(token) && *token != name).cloned().collect()
}

/// What the glossary must have: whatever a person's and a store's events and a person's acts are made of, every instrument,
/// and every choice that is kept. An identity is called as what it stands for.
fn required() -> BTreeSet<String> {
    let types = defined_types();
    let parts = [
        named_in("domain/event.rs", "PersonEvent"),
        named_in("domain/event.rs", "StoreEvent"),
        named_in("workspace/action.rs", "Action"),
        named_in("workspace/action.rs", "Running"),
    ];
    let choices =
        numbers::choices().into_iter().filter_map(|(path, _)| Some(path.split("::").last()?.trim().to_owned()));
    let of_events = parts.into_iter().flatten().filter(|name| !name.ends_with("Id"));
    let instruments = Instrument::ALL.iter().map(|instrument| format!("Instrument::{instrument:?}"));
    of_events.chain(choices).filter(|name| types.contains(name)).chain(instruments).collect()
}

#[test]
fn the_glossary_has_a_line_for_each_thing_of_the_field_and_one_only() {
    let mut lines: BTreeSet<String> = BTreeSet::new();
    let twice: Vec<String> =
        glossary().into_iter().map(|line| line.name).filter(|name| !lines.insert(name.clone())).collect();
    assert!(twice.is_empty(), "stand in two lines: {}", twice.join(", "));
    let missing: Vec<String> = required().difference(&lines).cloned().collect();
    assert!(missing.is_empty(), "have no line: {}", missing.join(", "));
}

#[test]
fn every_type_of_the_glossary_is_there() {
    let mut types = defined_types();
    types.extend(Instrument::ALL.iter().map(|instrument| format!("Instrument::{instrument:?}")));
    let gone: Vec<String> = glossary().into_iter().map(|line| line.name).filter(|name| !types.contains(name)).collect();
    assert!(gone.is_empty(), "are not in src/: {}", gone.join(", "));
}

#[test]
fn the_words_of_a_line_of_the_glossary_stand_in_one_phrase_of_the_app() {
    let phrases: Vec<[String; 3]> = text().values().flat_map(|source| phrases(source)).collect();
    let stands =
        |words: &[String; 3]| phrases.iter().any(|phrase| (0..3).all(|lang| phrase[lang].contains(&words[lang])));
    let said = |line: &Line| line.words.iter().all(|word| word == NO_WORD) || stands(&line.words);
    let unsaid: Vec<String> = glossary()
        .iter()
        .filter(|line| !said(line))
        .map(|line| format!("{}: {}", line.name, line.words.join(" | ")))
        .collect();
    assert!(unsaid.is_empty(), "no phrase of src/text/ has these words:\n{}", unsaid.join("\n"));
}

#[test]
fn a_phrase_is_written_in_one_way() {
    /// What only the macros say: a language by name, a phrase by its fields, or a choice by the language.
    const OTHERWISE: [&str; 7] =
        ["Lang::Bokmal", "Lang::Nynorsk", "Lang::English", "Phrase { ", "match lang", "[nb, nn, en]", ", lang) {"];
    let mut wrong = Vec::new();
    for (file, source) in text() {
        let is_signature = |line: &str| line.contains("-> Phrase {");
        let lines = source.lines().filter(|line| !is_signature(line) && file != "src/text/phrase.rs");
        for line in lines.filter(|line| OTHERWISE.iter().any(|other| line.contains(other))) {
            wrong.push(format!("{file}: {}", line.trim()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_phrase_is_found_whatever_is_around_it() {
    let source = r#"
        A: "en" | "ein" | "one";
        say! { lang:
            "«{x}»\u{a0}s" |
            "\"{x}\"" |
            "x"
        }
        ["a", "b", "c"]
    "#;
    assert_eq!(
        phrases(source),
        [["en", "ein", "one"], ["«{x}»\u{a0}s", "\\\"{x}\\\"", "x"]].map(|it| it.map(str::to_owned))
    );
}
