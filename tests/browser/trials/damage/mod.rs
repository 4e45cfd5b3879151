//! The browser's own files are damaged while it is closed, as a worn memory card damages them. What was called saved is there,
//! or the app tells what is not, with a way on, which is walked: a backup that was taken before brings everything back. Nothing
//! is missing without a word, and nothing is there that was not written.

mod ends;
mod way_on;

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use tokio::time::sleep;

pub use self::ends::{Damage, End, Ends};
use self::way_on::has_way_on;
use super::{Trials, copy_folder, listed, notices, save_person};
use crate::harness::{Browser, Folder, Part, Tablet, Told, Trouble};
use crate::pages::start::set_up;
use crate::pages::today::{go_to_settings, go_to_today};
use crate::pages::unlock::Unlock;

const WORKER: &str = "Kari Øving";
const PEOPLE: usize = 6;

/// Where the browser keeps what pages give it: the store itself, which is damaged three times out of four, and what lies beside.
const STORE: [&str; 1] = ["Default/IndexedDB"];
const BESIDE: [&str; 2] = ["Default/File System", "Default/Service Worker/CacheStorage"];

/// They say what the browser did and who is at work, and hold nothing.
const SPARED: [&str; 3] = ["LOG", "LOG.old", "LOCK"];

/// As often a browser is started again before somebody gives up.
const STARTS: usize = 3;
const PATIENCE: Duration = Duration::from_secs(15);

/// A tablet as it was left: closed three seconds after its last save.
struct Left {
    tablet: Tablet,
    copy: Folder,
    code: String,
    people: Vec<String>,
    backup: PathBuf,
    code_of_backup: String,
    /// What is said on the day's page when nothing is wrong.
    usual: Vec<String>,
}

async fn leave() -> Told<Left> {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, WORKER).await?;
    let mut people = vec![];
    for number in 1..=PEOPLE {
        people.push(format!("Person {number:04}"));
        save_person(&browser, &format!("Person {number:04}")).await?;
    }
    let code_of_backup = go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let backup = tablet.downloads.only_file().await?;
    go_to_today(&browser).await?;
    sleep(Duration::from_secs(3)).await;
    browser.look_around().await?;
    let usual = notices(&browser).await?;
    browser.kill()?;
    let copy = Folder::new("left")?;
    copy_folder(tablet.profile(), copy.path())?;
    Ok(Left { tablet, copy, code: codes.worker, people, backup, code_of_backup, usual })
}

/// Every run begins from the same files, with one of them damaged.
pub async fn of_files(trials: Trials) -> Told<Ends> {
    let mut random = trials.begin("damage to the browser's files");
    let left = leave().await?;
    let mut ends = Ends::default();
    for run in 1..=trials.count {
        copy_folder(left.copy.path(), left.tablet.profile())?;
        let (store, beside) = (left.files(&STORE)?, left.files(&BESIDE)?);
        let files = if beside.is_empty() || random.u8(..4) > 0 { store } else { beside };
        let file = files.get(random.usize(..files.len().max(1)));
        let file = file.ok_or_else(|| Trouble::new("the browser keeps nothing where it is looked for"))?;
        let damage = Damage::ALL[random.usize(..Damage::ALL.len())];
        damage.inflict(file, &mut random)?;
        let (end, seen) = left.end().await?;
        ends.count(damage, end);
        let name = file.strip_prefix(left.tablet.profile()).unwrap_or(file).display().to_string();
        println!("run {run}: {damage:?} in {name}: {end:?}, {seen}");
        if !end.is_right() {
            ends.wrong.push(format!("seed {}, run {run}: {damage:?} in {name}: {end:?}, {seen}", trials.seed));
        }
    }
    println!("{ends}");
    Ok(ends)
}

/// What stands on the page when it has come to rest.
enum Stands {
    Locked,
    /// Whether there is a way on besides trying again, and what is said.
    Outside(bool, String),
    GreetsAsNew,
    Nothing,
}

impl Left {
    /// All there that hold something, in an order that is the same each time.
    fn files(&self, places: &[&str]) -> Told<Vec<PathBuf>> {
        let folders = places.iter().map(|place| self.tablet.profile().join(place));
        let mut folders: Vec<PathBuf> = folders.filter(|it| it.is_dir()).collect();
        let mut files = vec![];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                let is_spared = path.file_name().is_some_and(|name| SPARED.iter().any(|spared| name == *spared));
                if path.is_dir() {
                    folders.push(path);
                } else if !is_spared && fs::metadata(&path)?.len() > 0 {
                    files.push(path);
                }
            }
        }
        files.sort();
        Ok(files)
    }

    /// Starts the browser, as often as somebody would, and looks.
    async fn end(&self) -> Told<(End, String)> {
        let mut last = (End::DeadEnd, "nothing came".to_owned());
        for _ in 0..STARTS {
            let browser = self.tablet.start().await?;
            let end = self.look(&browser).await;
            browser.kill()?;
            last = end?;
            if last.0 != End::DeadEnd {
                break;
            }
        }
        Ok(last)
    }

    async fn look(&self, browser: &Browser) -> Told<(End, String)> {
        match stands(browser).await? {
            Stands::GreetsAsNew => Ok((End::Silent, "greeted as a new device".to_owned())),
            Stands::Nothing => Ok((End::DeadEnd, "nothing came".to_owned())),
            Stands::Outside(true, title) => self.put_back(browser, title).await,
            Stands::Outside(false, title) => Ok((End::DeadEnd, title)),
            Stands::Locked => self.look_inside(browser).await,
        }
    }

    async fn look_inside(&self, browser: &Browser) -> Told<(End, String)> {
        Unlock::on(browser).await?.attempt(&self.code).await?;
        if !is_inside(browser).await {
            let said = notices(browser).await?.join(" ");
            let said = format!("does not unlock: {said} {}", browser.title().await?);
            let has_way_on = has_way_on(browser).await?;
            return if has_way_on { self.put_back(browser, said).await } else { Ok((End::DeadEnd, said)) };
        }
        go_to_today(browser).await?;
        browser.settled().await?;
        let told: Vec<String> =
            notices(browser).await?.into_iter().filter(|notice| !self.usual.contains(notice)).collect();
        let there = listed(browser).await?;
        let missing = self.people.iter().filter(|name| !there.contains(name)).count();
        let strange = there.iter().filter(|name| !self.people.contains(name)).count();
        let said =
            format!("{} of {} there, told: {}", there.len(), self.people.len(), told.join(" ").replace('\n', " "));
        match (strange, missing, told.is_empty()) {
            (1.., ..) => Ok((End::Wrong, said)),
            (0, 0, true) => Ok((End::Correct, said)),
            (0, 0, false) => Ok((End::Mended, said)),
            (0, _, true) => Ok((End::Silent, said)),
            (0, _, false) => self.merge(browser, said).await,
        }
    }
}

/// The app opens, in the time that somebody waits.
async fn is_inside(browser: &Browser) -> bool {
    let begun = Instant::now();
    // Asked while the page changes, the browser knows no answer.
    while !browser.has(Part::Button, "Lås").await.unwrap_or(false) {
        if begun.elapsed() > PATIENCE {
            return false;
        }
        sleep(Duration::from_millis(100)).await;
    }
    true
}

async fn stands(browser: &Browser) -> Told<Stands> {
    let begun = Instant::now();
    loop {
        let title = browser.title().await?;
        match title.as_str() {
            "Lås opp" => return Ok(Stands::Locked),
            // While it starts, this is its title too.
            "Hjemmetrener" if browser.has(Part::Button, "Sett opp nettbrettet").await.unwrap_or(false) => {
                return Ok(Stands::GreetsAsNew);
            }
            "" | "Hjemmetrener" => {}
            _ => return Ok(Stands::Outside(has_way_on(browser).await?, title)),
        }
        if begun.elapsed() > PATIENCE {
            return Ok(Stands::Nothing);
        }
        sleep(Duration::from_millis(100)).await;
    }
}
