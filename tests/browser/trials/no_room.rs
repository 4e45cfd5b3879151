//! There is no more room: the disk is full, or the browser gives the app no more. Nothing is called saved that is not, what was
//! typed stays, what is open can be read and taken out, and with room again everything is there.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::json;

use super::{Trials, listed, save_person, write_person};
use crate::harness::{Browser, Folder, Server, Tablet, Told, Trouble};
use crate::pages::people;
use crate::pages::start::set_up;
use crate::pages::today::{go_to_people, go_to_settings};
use crate::pages::unlock::Unlock;

const DISK_MEBIBYTES: u32 = 96;
const FULL: &str = "Nettbrettet er fullt.";
const UNSURE: &str = "Appen vet ikke om dette ble lagret";

/// For half a minute Chromium goes by the room there was when it last looked.
const ROOM_REMEMBERED: Duration = Duration::from_secs(31);

/// As many as go in yet at most, where something has room left.
const TRIES: usize = 60;

/// What it is that is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRoom {
    Disk,
    /// What the browser lets one site keep.
    Quota,
}

#[derive(Debug, Default)]
pub struct Filled {
    pub runs: usize,
    pub saved: usize,
    pub lost: Vec<String>,
    /// From the press to the word that it is full.
    pub slowest: Duration,
}

/// `None`: this machine lets nobody mount a small disk.
pub async fn left(full: NoRoom, trials: Trials) -> Told<Option<Filled>> {
    trials.begin(&format!("no room: {full:?}"));
    let mut filled = Filled::default();
    for run in 1..=trials.count {
        let Some(profile) = Folder::on_small_disk("profile", DISK_MEBIBYTES)? else { return Ok(None) };
        let trial = Filling { full, ballast: profile.join("ballast") };
        let tablet = Tablet::with(Server::start().await?, profile)?;
        trial.run(&tablet, &mut filled).await.map_err(|why| Trouble::new(format!("{full:?}, run {run}: {why}")))?;
        tablet.nothing_strange()?;
        filled.runs += 1;
    }
    let Filled { runs, saved, lost, slowest } = &filled;
    println!("{full:?}: {runs} runs, {saved} saved, {} lost, told after {slowest:?} at the latest", lost.len());
    Ok(Some(filled))
}

struct Filling {
    full: NoRoom,
    ballast: PathBuf,
}

impl Filling {
    async fn run(&self, tablet: &Tablet, filled: &mut Filled) -> Told {
        let browser = tablet.start().await?;
        let codes = set_up(&browser, "Kari Øving").await?;
        let first = "Person 0000".to_owned();
        save_person(&browser, &first).await?;
        let mut saved = vec![first];
        self.fill(&browser, tablet).await?;
        let unsure = until_it_is_full(&browser, &mut saved, &mut filled.slowest).await?;
        // What is open stays readable, and comes out.
        go_to_people(&browser).await?;
        browser.shows(&[saved[0].as_str()]).await?;
        let backup = go_to_settings(&browser).await?.back_up(&codes.worker).await?;
        let code = backup.code().await?;
        backup.retype(&code).await?;
        backup.press_make().await?;
        browser.wait_for("alt som var lagret, er med.").await?;

        self.make_room(&browser, tablet).await?;
        save_person(&browser, "Person 9999").await?;
        saved.push("Person 9999".to_owned());
        browser.look_around().await?;
        browser.kill()?;
        let browser = tablet.start().await?;
        Unlock::on(&browser).await?.with(&codes.worker).await?;
        let there = listed(&browser).await?;
        if let Some(name) = there.iter().find(|name| !saved.contains(name) && Some(*name) != unsure.as_ref()) {
            return Err(Trouble::new(format!("{name} is there, and was said not to be saved")));
        }
        filled.saved += saved.len();
        filled.lost.extend(saved.into_iter().filter(|name| !there.contains(name)));
        browser.close().await
    }

    async fn fill(&self, browser: &Browser, tablet: &Tablet) -> Told {
        match self.full {
            NoRoom::Disk => fill(&self.ballast),
            NoRoom::Quota => {
                let used = browser.script("return navigator.storage.estimate().then((it) => it.usage)").await?;
                let no_more = json!({ "origin": tablet.server.address(), "quotaSize": used });
                browser.cdp("Storage.overrideQuotaForOrigin", no_more).await?;
                tokio::time::sleep(ROOM_REMEMBERED).await;
                Ok(())
            }
        }
    }

    async fn make_room(&self, browser: &Browser, tablet: &Tablet) -> Told {
        match self.full {
            NoRoom::Disk => Ok(fs::remove_file(&self.ballast)?),
            NoRoom::Quota => {
                let as_before = json!({ "origin": tablet.server.address() });
                browser.cdp("Storage.overrideQuotaForOrigin", as_before).await.map(drop)
            }
        }
    }
}

/// What there is room for yet may be saved; then it must be said, and what was typed stays. Where the full disk keeps the app
/// from looking, it does not claim to know: returns the name of which that was said.
async fn until_it_is_full(browser: &Browser, saved: &mut Vec<String>, slowest: &mut Duration) -> Told<Option<String>> {
    for number in 1..=TRIES {
        let name = format!("Person {number:04}");
        write_person(browser, &name).await?.press_add().await?;
        let pressed = Instant::now();
        let answered = async || Ok(browser.text().await?.contains(FULL) || browser.title().await? == name);
        browser.wait_until("an answer", answered).await?;
        let said = browser.text().await?;
        if said.contains(FULL) {
            *slowest = (*slowest).max(pressed.elapsed());
            let stays = browser.written(people::NAME).await?;
            if stays != name {
                return Err(Trouble::new(format!("{name} was typed, {stays} stays")));
            }
            return Ok(said.contains(UNSURE).then_some(name));
        }
        saved.push(name);
    }
    Err(Trouble::new("that there is no room was never told of"))
}

/// Until not a byte more goes in.
fn fill(ballast: &Path) -> Told {
    let mut file = File::create(ballast)?;
    let mut piece = vec![b'x'; 1 << 20];
    while !piece.is_empty() {
        match file.write(&piece) {
            Ok(written) if written > 0 => {}
            _ => piece.truncate(piece.len() / 2),
        }
    }
    Ok(())
}
