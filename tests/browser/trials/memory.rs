//! What somebody finds who reads the memory of a tablet that is locked: of keys, codes and what was written, how many times
//! in the app's own memory, and in the browser's around it.
//!
//! What the browser keeps is counted too high rather than too low: it also holds what the story itself asked it for.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::process::Command;
use std::time::Duration;

use crate::harness::{Browser, Folder, MemoryOf, REACH_MEMORY, Setup, Tablet, Told, Trouble, project};
use crate::pages::start::{Codes, set_up};
use crate::pages::today::{go_to_people, go_to_settings, lock};
use crate::pages::unlock::Unlock;

use super::Trials;
use super::patterns::Patterns;
use super::written::{Marks, PEOPLE, SERVICES, WORKER, write_about};

const PIN: &str = "739516";

/// Longer than an app stays open that nobody touches.
const UNTOUCHED: Duration = Duration::from_secs(5 * 60 + 20);

/// The header and the wrapped keys, as they lie on the disk for everybody.
const READ_ROWS: &str = "return (async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('hjemmetrener'));
    const all = (store) => done(database.transaction(store).objectStore(store).getAll());
    const [header] = await all('header');
    const keys = await all('keys');
    database.close();
    const base64 = (bytes) => btoa(String.fromCharCode(...bytes));
    return {
      header: new TextDecoder().decode(header.bytes),
      keys: keys.map(({ person, wrapped }) => ({ person, wrapped: base64(wrapped) })),
    };
  })()";

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Secret {
    DataKey,
    /// What a code comes to, what opens the data key, what follows from it.
    OtherKey,
    PersonKey,
    Code,
    Pin,
    Name,
    Goal,
    Note,
    /// What was looked for, the worker's name, the services of the place.
    OtherText,
}

impl Secret {
    const ALL: [Self; 9] = [
        Self::DataKey,
        Self::OtherKey,
        Self::PersonKey,
        Self::Code,
        Self::Pin,
        Self::Name,
        Self::Goal,
        Self::Note,
        Self::OtherText,
    ];
}

/// How many times, at one time: halves of keys, and texts, in whatever form.
#[derive(Debug)]
pub struct Look {
    pub when: String,
    found: BTreeMap<Secret, Places>,
    /// What was found in the app's memory, and in which form.
    forms: BTreeMap<String, usize>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Places {
    app: usize,
    page: usize,
    browser: usize,
}

impl Look {
    fn in_app(&self, secret: Secret) -> usize {
        self.found.get(&secret).map_or(0, |places| places.app)
    }

    /// What was found in the app's own memory.
    pub fn left_in_app(&self) -> Vec<String> {
        let said = |(form, count): (&String, &usize)| format!("{}: {form}, {count} times", self.when);
        self.forms.iter().map(said).collect()
    }
}

impl fmt::Display for Look {
    fn fmt(&self, page: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(page, "{:<34} {:>9} {:>9} {:>9}", self.when, "in app", "in page", "elsewhere")?;
        for secret in Secret::ALL {
            let Places { app, page: around, browser } = self.found.get(&secret).copied().unwrap_or_default();
            writeln!(page, "  {:<32} {app:>9} {around:>9} {browser:>9}", format!("{secret:?}"))?;
        }
        self.forms.iter().try_for_each(|(form, count)| writeln!(page, "    in app: {form}, {count} times"))
    }
}

/// After locks by hand and locks by itself, by turns, and then loaded anew; in the memory that is wanted. Each time everything
/// was on screen before.
pub async fn after_each_lock(trials: Trials, wanted: &[MemoryOf]) -> Told<Vec<Look>> {
    trials.begin("memory after locks");
    let tablet = Tablet::new().await?;
    let setup = Setup { clock: true, scripts: vec![REACH_MEMORY.to_owned()], ..Setup::default() };
    let mut browser = tablet.start_as(&setup).await?;
    let codes = set_up(&browser, WORKER).await?;
    let mut search = Search { keys: Folder::new("keys")?, patterns: Patterns::none(), codes };
    search.know_texts();
    for marks in &PEOPLE[..2] {
        write_about(&browser, marks).await?;
    }
    go_to_settings(&browser).await?.write_services(SERVICES).await?;
    go_to_settings(&browser).await?.choose_pin(&search.codes.worker, PIN).await?;
    search.know_keys(&browser).await?;
    let open = search.look(&browser, wanted, "open".to_owned()).await?;
    if [Secret::DataKey, Secret::PersonKey, Secret::Name].into_iter().any(|secret| open.in_app(secret) == 0) {
        return Err(Trouble::new("the search did not find what is there while the app is open"));
    }
    let mut looks = vec![open];
    for number in 0..trials.count {
        if number > 0 {
            Unlock::on(&browser).await?.with(&search.codes.worker).await?;
            see_everybody(&browser).await?;
            search.know_keys(&browser).await?;
        }
        let when = if number % 2 == 0 {
            lock(&browser).await?;
            "locked by hand"
        } else {
            browser.let_pass(UNTOUCHED).await?;
            Unlock::on(&browser).await?;
            "locked by itself"
        };
        browser.all_written().await?;
        looks.push(search.look(&browser, wanted, format!("{}: {when}", number + 1)).await?);
    }
    browser.reload().await?;
    Unlock::on(&browser).await?;
    looks.push(search.look(&browser, wanted, "loaded anew".to_owned()).await?);
    browser.close().await?;
    tablet.nothing_strange()?;
    Ok(looks)
}

async fn see_everybody(browser: &Browser) -> Told {
    for Marks { name, .. } in &PEOPLE[..2] {
        go_to_people(browser).await?.open(name).await?;
    }
    Ok(())
}

struct Search {
    /// Where the rows lie that keys are read from.
    keys: Folder,
    patterns: Patterns<Secret>,
    codes: Codes,
}

impl Search {
    fn know_texts(&mut self) {
        let Codes { worker, recovery } = self.codes.clone();
        for code in [&worker, &recovery, &worker.replace('-', ""), &recovery.replace('-', "")] {
            self.patterns.add_text(code, Secret::Code);
        }
        self.patterns.add_text(PIN, Secret::Pin);
        for marks in &PEOPLE[..2] {
            let [unsaved_goal, unsaved_note] = marks.unsaved;
            self.patterns.add_text(marks.name, Secret::Name);
            marks.goals.iter().chain([&unsaved_goal]).for_each(|goal| self.patterns.add_text(goal, Secret::Goal));
            [marks.note, unsaved_note].iter().for_each(|note| self.patterns.add_text(note, Secret::Note));
            self.patterns.add_text(marks.search, Secret::OtherText);
        }
        [WORKER, SERVICES].iter().for_each(|text| self.patterns.add_text(text, Secret::OtherText));
    }

    /// Worked out from the rows and the codes by the reader in another language. A header changes with what a code costs, and
    /// with it what follows from the code.
    async fn know_keys(&mut self, browser: &Browser) -> Told {
        let rows = browser.script(READ_ROWS).await?;
        let file = self.keys.join("rows.json");
        fs::write(&file, rows.to_string())?;
        let Codes { worker, recovery } = self.codes.clone();
        for code in [worker, recovery] {
            let reader = project().join("tests/exchange/read-keys.mjs");
            let read = Command::new("node").arg(reader).arg(&file).arg(code).output()?;
            if !read.status.success() {
                return Err(Trouble::new(String::from_utf8_lossy(&read.stderr)));
            }
            for line in String::from_utf8_lossy(&read.stdout).lines() {
                let Some((key, what)) = line.split_once(' ') else { continue };
                self.know_key(what, &bytes_of(key));
            }
        }
        Ok(())
    }

    fn know_key(&mut self, what: &str, key: &[u8]) {
        let secret = match what {
            "data key" => Secret::DataKey,
            "person key" => Secret::PersonKey,
            _ => Secret::OtherKey,
        };
        self.patterns.add_key(what, key, secret);
    }

    async fn look(&self, browser: &Browser, wanted: &[MemoryOf], when: String) -> Told<Look> {
        browser.collect_garbage().await?;
        let mut look = Look { when, found: BTreeMap::new(), forms: BTreeMap::new() };
        let count = |whose: MemoryOf, bytes: &[u8]| {
            self.patterns.each_in(bytes, |pattern| {
                let places = look.found.entry(pattern.of).or_default();
                match whose {
                    MemoryOf::Page => places.page += 1,
                    MemoryOf::Browser => places.browser += 1,
                    MemoryOf::App => {
                        places.app += 1;
                        *look.forms.entry(pattern.said.clone()).or_default() += 1;
                    }
                }
            });
        };
        browser.look_through_memory(wanted, count).await?;
        println!("{look}");
        Ok(look)
    }
}

fn bytes_of(hex: &str) -> Vec<u8> {
    let digits = hex.as_bytes().chunks(2).filter_map(|two| std::str::from_utf8(two).ok());
    digits.filter_map(|two| u8::from_str_radix(two, 16).ok()).collect()
}
