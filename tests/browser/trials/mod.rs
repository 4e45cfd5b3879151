//! What is tried again and again, and counted: kills, damage to the browser's own files, typing that is cut off, a full disk,
//! new versions. Stories try a few of each; `make soak` as many as one likes. All chance comes from a seed that is printed.

pub mod changes;
pub mod damage;
pub mod flushes;
pub mod kills;
pub mod memory;
pub mod no_room;
mod patterns;
pub mod readable;
pub mod recovering;
pub mod restoring;
pub mod small_storage;
pub mod spoiled_files;
pub mod tabs;
pub mod texts;
pub mod typing;
pub mod unlocking;
pub mod versions;
mod written;

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fastrand::Rng;

use crate::harness::{Part, Screen, Told};
use crate::pages::people::NewPerson;
use crate::pages::person::Person;
use crate::pages::today::go_to_people;

const BEGIN_ANEW: &str = "Begynn på nytt";

/// How often, and from which seed.
#[derive(Debug, Clone, Copy)]
pub struct Trials {
    pub count: usize,
    pub seed: u64,
}

impl Trials {
    /// From a seed of the time of day.
    pub fn of(count: usize) -> Self {
        Self { count, seed: SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()) }
    }

    fn begin(self, what: &str) -> Rng {
        println!("{what}: {} times, seed {}", self.count, self.seed);
        Rng::with_seed(self.seed)
    }
}

fn at_random(random: &mut Rng, most_ms: u64) -> Duration {
    Duration::from_millis(random.u64(..most_ms))
}

/// The form about a new person, with all that is needed and nothing saved.
async fn write_person(screen: &Screen, name: &str) -> Told<NewPerson> {
    let form = go_to_people(screen).await?.add().await?;
    // What was typed and could not be saved is there again.
    if screen.has(Part::Button, BEGIN_ANEW).await? {
        screen.press(BEGIN_ANEW).await?;
    }
    form.write_name(name).await?;
    form.train_on("Tirsdag").await?;
    Ok(form)
}

async fn save_person(screen: &Screen, name: &str) -> Told<Person> {
    let person = write_person(screen, name).await?.add(name).await?;
    person.saved().await?;
    Ok(person)
}

/// The names in the list of persons that begin like those that were saved here.
async fn listed(screen: &Screen) -> Told<Vec<String>> {
    go_to_people(screen).await?;
    let rows = screen.names(Part::Link).await?.into_iter().filter_map(|row| {
        let mut words = row.split_whitespace();
        let name = format!("{} {}", words.next()?, words.next()?);
        name.starts_with("Person ").then(|| name.trim_end_matches(',').to_owned())
    });
    Ok(rows.collect())
}

/// What stands in notices on the page, which is where the app tells that something is wrong.
async fn notices(screen: &Screen) -> Told<Vec<String>> {
    let read = "return [...document.querySelectorAll('main .notice')].map((it) => it.innerText)";
    Ok(serde_json::from_value(screen.script(read).await?)?)
}

/// Makes one folder like another. Links, by which a browser marks a profile as its own, are left out.
fn copy_folder(from: &Path, to: &Path) -> Told {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (kind, target) = (entry.file_type()?, to.join(entry.file_name()));
        if kind.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else if kind.is_file() {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
