//! What somebody finds who takes a tablet that is locked, and reads its files: nothing of what was written.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::harness::{Browser, Tablet, Told, Trouble};
use crate::pages::goals::{NewGoal, Numbers};
use crate::pages::person::{CancelSession, Person};
use crate::pages::start::set_up;
use crate::pages::today::{go_to_people, go_to_settings, lock};

use super::write_person;

// In names, goals and notes, saved and half written; none of them stands in the app itself.
const WORKER: &str = "Zworykin Qvist";
const SERVICES: &str = "jazzflygelqx";
const PEOPLE: [Marks; 4] = [
    Marks {
        name: "Xylander Wetzq",
        goals: ["kvartsfjompenuss", "gnoxbrillefantz", "wolframskrottqv"],
        note: "brunstkjeldeqx",
        unsaved: ["wampezjolluk", "zyxelgrynfjert"],
        search: "qvernpumpezw",
    },
    Marks {
        name: "Quibelund Zaxq",
        goals: ["fjertskovlewq", "zumpebrakkexl", "qvistlurmokkz"],
        note: "vaxbollekrympz",
        unsaved: ["knurrefixzwab", "pjoltebraqzel"],
        search: "skvulpezaxon",
    },
    Marks {
        name: "Wrozeth Jqvam",
        goals: ["tjaffsnurkzwe", "blomqfetterzu", "gryxelbankewo"],
        note: "smurzflokkeqa",
        unsaved: ["dvaskelupzixt", "krokezvampul"],
        search: "hjelpsqvaxen",
    },
    Marks {
        name: "Fjxotland Zwek",
        goals: ["plumzekvarteq", "snixbrottelwa", "zjokkelgrafqu"],
        note: "tverrzaxblomq",
        unsaved: ["lurvezkwipost", "mjazzebrukqe"],
        search: "grynzefloqvat",
    },
];

/// What is written about one person, and beside them.
struct Marks {
    name: &'static str,
    goals: [&'static str; 3],
    /// Of a session that was cancelled.
    note: &'static str,
    /// A goal and a note that are half written, and kept as they are.
    unsaved: [&'static str; 2],
    search: &'static str,
}

impl Marks {
    fn all(&self) -> Vec<&'static str> {
        [&[self.name, self.note, self.search][..], &self.goals, &self.unsaved].concat()
    }
}

/// The name of the store, which is no secret, and so must be found: or the search finds nothing at all.
const OPEN: &str = "hjemmetrener";

/// What was found of each mark, in which form and file.
#[derive(Debug)]
pub struct Readable {
    pub files: usize,
    pub bytes: u64,
    pub found: Vec<String>,
}

/// Everything that is written, in every form in which a browser may keep it.
pub async fn after_the_lock() -> Told<Readable> {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, WORKER).await?;
    for marks in &PEOPLE {
        write_about(&browser, marks).await?;
    }
    go_to_settings(&browser).await?.write_services(SERVICES).await?;
    lock(&browser).await?;
    browser.close().await?;

    let marks = PEOPLE.iter().flat_map(Marks::all).chain([WORKER, SERVICES]).map(str::to_owned);
    let secrets: Vec<String> = marks.chain([codes.worker.replace('-', ""), codes.worker, codes.recovery]).collect();
    let mut search = Search { files: 0, bytes: 0, found: BTreeSet::new(), open: 0 };
    search.folder(tablet.profile(), &patterns(&secrets))?;
    if search.open == 0 {
        return Err(Trouble::new("the search did not find what it must find"));
    }
    let Search { files, bytes, found, .. } = search;
    println!("{files} files, {bytes} bytes: {} of {} marks found", found.len(), secrets.len());
    Ok(Readable { files, bytes, found: found.into_iter().collect() })
}

async fn write_about(browser: &Browser, marks: &Marks) -> Told {
    let mut person = write_person(browser, marks.name).await?.add(marks.name).await?;
    person.saved().await?;
    for words in marks.goals {
        let goal = person.new_goal().await?;
        goal.write(words).await?;
        goal.choose_importance(8).await?;
        goal.choose_numbers(Numbers { performance: 2, satisfaction: 2 }).await?;
        person = goal.save().await?;
        person.saved().await?;
    }
    let cancel = person.cancel_session().await?;
    cancel.write_note(marks.note).await?;
    cancel.choose_who("Pårørende").await?;
    cancel.choose_why("Bortreist").await?;
    cancel.save().await?;
    go_to_people(browser).await?.open(marks.name).await?.new_goal().await?;
    browser.write(NewGoal::WORDS, marks.unsaved[0]).await?;
    browser.back().await?;
    Person::on(browser, marks.name).await?.cancel_session().await?;
    browser.write(CancelSession::NOTE, marks.unsaved[1]).await?;
    browser.back().await?;
    go_to_people(browser).await?.search(marks.search).await
}

/// One form of one secret.
struct Pattern {
    bytes: Vec<u8>,
    said: String,
}

struct Search {
    files: usize,
    bytes: u64,
    found: BTreeSet<String>,
    /// How often what may be read was found.
    open: usize,
}

impl Search {
    /// `patterns`: by their first byte.
    fn folder(&mut self, folder: &Path, patterns: &[Vec<Pattern>]) -> Told {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                self.folder(&entry.path(), patterns)?;
            } else if kind.is_file() {
                let content = fs::read(entry.path())?;
                self.files += 1;
                self.bytes += content.len() as u64;
                for (place, first) in content.iter().enumerate() {
                    for pattern in &patterns[usize::from(*first)] {
                        if !content[place..].starts_with(&pattern.bytes) {
                            continue;
                        }
                        if pattern.said == OPEN {
                            self.open += 1;
                        } else {
                            self.found.insert(format!("{} in {}", pattern.said, entry.path().display()));
                        }
                    }
                }
            }
        }
        Ok(())
    }
}

fn patterns(secrets: &[String]) -> Vec<Vec<Pattern>> {
    let mut patterns: Vec<Vec<Pattern>> = (0..256).map(|_| vec![]).collect();
    let open = [(OPEN.to_owned(), OPEN.as_bytes().to_vec())];
    let secret = |text: &String| {
        forms(text).into_iter().map(|(form, bytes)| (format!("{text} as {form}"), bytes)).collect::<Vec<_>>()
    };
    for (said, bytes) in secrets.iter().flat_map(secret).chain(open) {
        patterns[usize::from(bytes[0])].push(Pattern { bytes, said });
    }
    patterns
}

/// As UTF-8, as the two orders of UTF-16, in hexadecimal, and as the middle of a text in base64, wherever it begins.
fn forms(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-16LE", wide(u16::to_le_bytes)),
        ("UTF-16BE", wide(u16::to_be_bytes)),
        ("hexadecimal", hex.into_bytes()),
    ];
    for before in 0..3 {
        let shifted = [&vec![0; before], text.as_bytes()].concat();
        let letters = base64(&shifted);
        // Those that do not depend on what stands around.
        let inner = letters.get(before.div_ceil(3) * 4..letters.len() / 4 * 4 - 4).unwrap_or_default();
        forms.extend((inner.len() >= 8).then(|| ("base64", inner.as_bytes().to_vec())));
    }
    forms
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let three = |part: &[u8]| part.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
    let four = |bits: u32| [18, 12, 6, 0].map(|by| char::from(LETTERS[(bits >> by & 63) as usize]));
    bytes.chunks_exact(3).flat_map(|part| four(three(part))).collect()
}
