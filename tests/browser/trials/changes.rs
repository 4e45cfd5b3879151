//! The browser is killed while everything changes at once: new codes, another tablet merged, a person erased. Each is done or not
//! done; there is no third.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use tokio::time::sleep;

use super::{Trials, at_random, copy_folder, listed, notices, save_person};
use crate::harness::{Browser, Folder, Part, Tablet, Told, Trouble};
use crate::pages::backup::Merge;
use crate::pages::start::set_up;
use crate::pages::today::{go_to_people, go_to_settings, go_to_today};
use crate::pages::unlock::{Unlock, give_code_again};

const WITHIN_MS: u64 = 1_500;
const PATIENCE: Duration = Duration::from_secs(30);
const HERE: [&str; 3] = ["Person 0001", "Person 0002", "Person 0003"];
const THERE: [&str; 2] = ["Person 1001", "Person 1002"];

#[derive(Debug, Clone, Copy)]
enum Change {
    Code,
    Merge,
    Erase,
}

impl Change {
    const ALL: [Self; 3] = [Self::Code, Self::Merge, Self::Erase];
}

#[derive(Debug, Default)]
pub struct Changes {
    pub kills: usize,
    pub done: usize,
    /// As if nobody had asked for it.
    pub undone: usize,
}

/// A tablet as every run begins, and what is merged into it.
struct Begin {
    tablet: Tablet,
    copy: Folder,
    code: String,
    file: PathBuf,
    code_of_file: String,
}

async fn begin() -> Told<Begin> {
    let other = Tablet::new().await?;
    let browser = other.start().await?;
    let codes = set_up(&browser, "Per Øving").await?;
    for name in THERE {
        save_person(&browser, name).await?;
    }
    let code_of_file = go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let file = other.downloads.only_file().await?;
    browser.close().await?;

    let tablet = other.on_new_device()?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    for name in HERE {
        save_person(&browser, name).await?;
    }
    browser.close().await?;
    let copy = Folder::new("begin")?;
    copy_folder(tablet.profile(), copy.path())?;
    Ok(Begin { tablet, copy, code: codes.worker, file, code_of_file })
}

pub async fn cut_off(trials: Trials) -> Told<Changes> {
    let mut random = trials.begin("kills while codes change, tablets merge and a person is erased");
    let from = begin().await?;
    let mut all = Changes::default();
    for run in 0..trials.count {
        let change = Change::ALL[run % Change::ALL.len()];
        copy_folder(from.copy.path(), from.tablet.profile())?;
        let browser = from.tablet.start().await?;
        Unlock::on(&browser).await?.with(&from.code).await?;
        let new_code = from.press(change, &browser).await?;
        let after = at_random(&mut random, WITHIN_MS);
        sleep(after).await;
        browser.kill()?;
        all.kills += 1;
        let is_done = from.look(change, new_code.as_deref()).await.map_err(|trouble| {
            Trouble::new(format!("seed {}, run {run}, {change:?}, {after:?} after the press: {trouble}", trials.seed))
        })?;
        all.done += usize::from(is_done);
        all.undone += usize::from(!is_done);
        println!("run {run}: {change:?}, killed after {after:?}: {}", if is_done { "done" } else { "not done" });
    }
    println!("{all:?}");
    Ok(all)
}

impl Begin {
    /// Does all that comes before, and presses the last button. Returns the code that is new.
    async fn press(&self, change: Change, browser: &Browser) -> Told<Option<String>> {
        match change {
            Change::Code => {
                let new = go_to_settings(browser).await?.write_new_code(&self.code).await?;
                browser.press("Bruk den nye koden").await?;
                return Ok(Some(new));
            }
            Change::Merge => {
                go_to_settings(browser).await?.back_up(&self.code).await?;
                browser.press("Slå sammen med et annet nettbrett").await?;
                let merge = Merge::on(browser).await?;
                merge.look(&self.file, &self.code_of_file).await?;
                merge.press_right().await?;
            }
            Change::Erase => {
                go_to_people(browser).await?.open(HERE[0]).await?;
                browser.press("Slett fra nettbrettet").await?;
                give_code_again(browser, &self.code).await?;
                browser.press(&format!("Slett alt om {}", HERE[0])).await?;
                browser.press("Ja, slett for godt").await?;
            }
        }
        Ok(None)
    }

    /// Whether it was done, or was not. Anything else is trouble.
    async fn look(&self, change: Change, new_code: Option<&str>) -> Told<bool> {
        let browser = self.tablet.start().await?;
        let by_new = match new_code {
            Some(new) => opens(&browser, new).await?,
            None => false,
        };
        if !by_new && !opens(&browser, &self.code).await? {
            return Err(Trouble::new("neither code opens"));
        }
        let there = listed(&browser).await?;
        let has = |names: &[&str]| names.iter().all(|name| there.iter().any(|it| it == name));
        let is_done = match change {
            Change::Code if has(&HERE) && there.len() == HERE.len() => by_new,
            Change::Merge if has(&HERE) && has(&THERE) && there.len() == HERE.len() + THERE.len() => true,
            Change::Merge | Change::Erase if has(&HERE) && there.len() == HERE.len() => false,
            Change::Erase if has(&HERE[1..]) && there.len() == HERE.len() - 1 => true,
            _ => return Err(Trouble::new(format!("half done: {there:?}"))),
        };
        go_to_today(&browser).await?;
        browser.settled().await?;
        let told = notices(&browser).await?;
        browser.kill()?;
        match told.iter().find(|told| told.contains("ikke slik det ble lagret")) {
            Some(told) => Err(Trouble::new(format!("after a kill alone the app tells: {told}"))),
            None => Ok(is_done),
        }
    }
}

async fn opens(browser: &Browser, code: &str) -> Told<bool> {
    Unlock::on(browser).await?.attempt(code).await?;
    let begun = Instant::now();
    loop {
        // Asked while the page changes, the browser knows no answer.
        if browser.has(Part::Button, "Lås").await.unwrap_or(false) {
            return Ok(true);
        }
        if browser.text().await.is_ok_and(|text| text.contains("Koden stemmer ikke.")) {
            return Ok(false);
        }
        if begun.elapsed() > PATIENCE {
            return Err(Trouble::new("the lock neither opens nor objects"));
        }
        sleep(Duration::from_millis(50)).await;
    }
}
