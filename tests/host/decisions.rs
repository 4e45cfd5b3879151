//! `docs/clinical-decisions.md`: every reading of a source that the code leans on, taken from where it stands.
//!
//! `make decisions` writes it; the test says when it has to be written anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const LIST: &str = "docs/clinical-decisions.md";

const OPENING: &str = "\
# Clinical decisions to sign

Where the sources are silent or disagree, the app follows the readings below. The list is made by `make decisions` from
the comments at the place where each holds; a test keeps it up to date. A line marked **NV** stands on a source that could
not be read whole; one named professional checks it against the original before the app is used. The municipality signs
this page, or asks for a change.

Sources by number and section: the comments at each place. The published scores are tested row by row in `tests/vectors/`,
and at every boundary with both its neighbours in the unit tests.

| Version of the app | Signed for the municipality, name and role | Date |
|--|--|--|
| | | |
";

/// One reading: the file it stands in, and what it says. Lines are not told, as any line above a reading moves them.
struct Reading {
    file: String,
    text: String,
}

#[test]
fn the_list_of_clinical_decisions_says_what_the_code_says() {
    let list = list();
    let path = Path::new(ROOT).join(LIST);
    if env::var_os("WRITE_DECISIONS").is_some() {
        fs::write(&path, &list).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap();
    let differs = list.lines().zip(written.lines()).find(|(made, written)| made != written);
    assert!(list == written, "{LIST} is out of date; run `make decisions`. First difference: {differs:?}");
}

#[test]
fn a_reading_is_taken_whole_and_an_unverified_source_counts_as_one() {
    let code = "\
/// Points of one part.
///
/// READING: two walks, and
/// the faster counts (NV).
fn part() {}

// The limit (NV).
const LIMIT: u32 = 1; // not NVIDIA

/// Nothing special.
";
    let found: Vec<_> = readings("a.rs", code).into_iter().map(|reading| reading.text).collect();
    assert_eq!(found, ["two walks, and the faster counts (NV).", "The limit (NV)."]);
}

fn list() -> String {
    let mut folders: BTreeMap<String, Vec<Reading>> = BTreeMap::new();
    for file in rust_files(&Path::new(ROOT).join("src")) {
        let name = file.strip_prefix(ROOT).unwrap().to_string_lossy().replace('\\', "/");
        let folder = name.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
        folders.entry(folder).or_default().extend(readings(&name, &fs::read_to_string(&file).unwrap()));
    }
    let mut list = OPENING.to_owned();
    for (folder, readings) in folders.into_iter().filter(|(_, readings)| !readings.is_empty()) {
        write!(list, "\n## `{folder}`\n\n| Where | Reading | Signed |\n|--|--|--|\n").unwrap();
        for Reading { file, text } in readings {
            let name = file.rsplit('/').next().unwrap_or_default();
            let text = text.replace("NV", "**NV**").replace('|', "\\|");
            writeln!(list, "| [`{name}`](../{file}) | {text} | |").unwrap();
        }
    }
    list
}

/// The paragraphs of comments that hold a reading. One without the word, but with a source that is not verified, is one.
fn readings(file: &str, code: &str) -> Vec<Reading> {
    let mut found = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    for text in code.lines().chain([""]) {
        let text = text.trim_start();
        match text.strip_prefix("///").or(text.strip_prefix("//!")).or(text.strip_prefix("//")).map(str::trim) {
            Some(words) if !words.is_empty() => paragraph.push(words),
            Some(_) | None => found.extend(reading(file, &std::mem::take(&mut paragraph))),
        }
    }
    found
}

fn reading(file: &str, paragraph: &[&str]) -> Option<Reading> {
    let marked = paragraph.iter().position(|text| text.contains("READING:"));
    let unverified = || paragraph.iter().any(|text| is_unverified(text)).then_some(0);
    let first = marked.or_else(unverified)?;
    let text = paragraph[first..].join(" ");
    let text = text.split_once("READING:").map_or(text.as_str(), |(_, after)| after).trim().to_owned();
    Some(Reading { file: file.to_owned(), text })
}

fn is_unverified(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "NV")
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}
