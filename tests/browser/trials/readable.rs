//! What somebody finds who takes a tablet that is locked, and reads its files: nothing of what was written.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::harness::{Tablet, Told, Trouble};
use crate::pages::start::set_up;
use crate::pages::today::{go_to_settings, lock};

use super::patterns::Patterns;
use super::written::{Marks, PEOPLE, SERVICES, WORKER, write_about};

/// The name of the store, which is no secret, and so must be found: or the search finds nothing at all.
const OPEN: &str = "hjemmetrener";

#[derive(Clone, Copy)]
enum Mark {
    Open,
    Secret,
}

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
    let mut patterns = Patterns::none();
    patterns.add_plain(OPEN, Mark::Open);
    secrets.iter().for_each(|secret| patterns.add_text(secret, Mark::Secret));
    search.folder(tablet.profile(), &patterns)?;
    if search.open == 0 {
        return Err(Trouble::new("the search did not find what it must find"));
    }
    let Search { files, bytes, found, .. } = search;
    println!("{files} files, {bytes} bytes: {} of {} marks found", found.len(), secrets.len());
    Ok(Readable { files, bytes, found: found.into_iter().collect() })
}

struct Search {
    files: usize,
    bytes: u64,
    found: BTreeSet<String>,
    /// How often what may be read was found.
    open: usize,
}

impl Search {
    fn folder(&mut self, folder: &Path, patterns: &Patterns<Mark>) -> Told {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                self.folder(&entry.path(), patterns)?;
            } else if kind.is_file() {
                let content = fs::read(entry.path())?;
                self.files += 1;
                self.bytes += content.len() as u64;
                patterns.each_in(&content, |pattern| match pattern.of {
                    Mark::Open => self.open += 1,
                    Mark::Secret => drop(self.found.insert(format!("{} in {}", pattern.said, entry.path().display()))),
                });
            }
        }
        Ok(())
    }
}
