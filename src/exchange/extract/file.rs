//! The file: one JSON text, in UTF-8, that needs no app. `docs/extract.md` says what every field means.

use std::borrow::Cow;

use serde::Serialize;

use super::{EntryWords, Extract, ExtractEntry};
use crate::domain::event::Event;
use crate::domain::moment::Moment;
use crate::records::format::{PlainValue, Stored};

/// What the file calls itself.
pub const FORM: &str = "hjemmetrener-extract";
/// Of the form of the file.
pub const VERSION: u32 = 1;

/// What stands before the entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtractHead {
    /// Said to whoever opens it, in the language of the words.
    pub about: String,
    /// `nb`, `nn` or `en`.
    pub language: &'static str,
    pub made: Moment,
    /// `None`: the worker has no name here.
    pub made_by: Option<String>,
    pub tablet: String,
    /// What is not in the file, in words. Empty: everything on the tablet about the person is.
    pub not_in_it: Vec<String>,
}

#[derive(Serialize)]
struct ExtractFile<'a> {
    form: &'static str,
    version: u32,
    about: &'a str,
    language: &'static str,
    made: String,
    made_by: Option<&'a str>,
    tablet: &'a str,
    person: String,
    not_in_it: &'a [String],
    recorded_count: usize,
    seen_count: usize,
    recorded: Vec<FileEntry>,
    seen: Vec<FileEntry>,
}

#[derive(Serialize)]
struct FileEntry {
    /// Its place among all entries, from 1.
    number: usize,
    id: String,
    at: String,
    by: Option<String>,
    what: String,
    facts: Vec<FileFact>,
    kind: Cow<'static, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    registration: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<PlainValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<PlainValue>,
}

#[derive(Serialize)]
struct FileFact {
    name: String,
    value: String,
}

/// The bytes of the file. `by`: who recorded an event; `words`: the entry as a person reads it.
pub fn file(
    head: &ExtractHead,
    extract: &Extract,
    by: impl Fn(&Event) -> Option<String>,
    words: impl Fn(&ExtractEntry) -> EntryWords,
) -> Result<Vec<u8>, serde_json::Error> {
    let entry = |(place, entry): (usize, &ExtractEntry)| {
        let EntryWords { title, facts } = words(entry);
        let (kind, data) = entry.what.plain().into_alternative();
        FileEntry {
            number: place + 1,
            id: entry.event.id.to_string(),
            at: entry.event.at.to_string(),
            by: by(&entry.event),
            what: title,
            facts: facts.into_iter().map(|(name, value)| FileFact { name, value }).collect(),
            kind,
            registration: extract.other_registration(entry).map(|person| person.to_string()),
            data,
            before: entry.before.as_ref().map(Stored::plain),
        }
    };
    let all = extract.entries.iter().enumerate();
    let (seen, recorded): (Vec<_>, Vec<_>) = all.partition(|(_, entry)| entry.event.is_access());
    let [recorded, seen] = [recorded, seen].map(|part| part.into_iter().map(entry).collect::<Vec<_>>());
    let whole = ExtractFile {
        form: FORM,
        version: VERSION,
        about: &head.about,
        language: head.language,
        made: head.made.to_string(),
        made_by: head.made_by.as_deref(),
        tablet: &head.tablet,
        person: extract.person().to_string(),
        not_in_it: &head.not_in_it,
        recorded_count: recorded.len(),
        seen_count: seen.len(),
        recorded,
        seen,
    };
    let mut bytes = serde_json::to_vec_pretty(&whole)?;
    bytes.push(b'\n');
    Ok(bytes)
}
