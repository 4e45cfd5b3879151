//! The browser is killed while a backup is put back: the tablet is as empty as it was, or everything is there.

use std::time::Duration;

use tokio::time::sleep;

use super::{Trials, at_random, listed, save_person};
use crate::harness::{Folder, Part, Server, Tablet, Told, Trouble};
use crate::pages::start::{Welcome, greets_as_new, set_up};
use crate::pages::today::go_to_settings;

const WORKER: &str = "Kari Øving";
const PEOPLE: usize = 5;
const WITHIN_MS: u64 = 1_500;

#[derive(Debug, Default)]
pub struct Restored {
    pub kills: usize,
    /// After the kill: as before, or all of it.
    pub empty: usize,
    pub whole: usize,
}

pub async fn cut_off(trials: Trials) -> Told<Restored> {
    let mut random = trials.begin("kills while a backup is put back");
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, WORKER).await?;
    for number in 1..=PEOPLE {
        save_person(&browser, &format!("Person {number:04}")).await?;
    }
    let code = go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let file = tablet.downloads.only_file().await?;
    browser.close().await?;
    let mut restored = Restored::default();
    for run in 1..=trials.count {
        let other = Tablet::with(Server::start().await?, Folder::new("profile")?)?;
        let browser = other.start().await?;
        let restore = Welcome::on(&browser).await?.have_backup().await?;
        restore.choose_file(&file).await?;
        restore.write_code(&code).await?;
        restore.look_inside().await?;
        let new = restore.put_back().await?.press_use(WORKER).await?;
        sleep(at_random(&mut random, WITHIN_MS)).await;
        browser.kill()?;
        restored.kills += 1;

        let browser = other.start().await?;
        let came = async || {
            let is_locked = browser.has(Part::Button, "Lås opp").await?;
            Ok(is_locked || greets_as_new(&browser).await?)
        };
        browser.wait_until("the app", came).await?;
        sleep(Duration::from_millis(300)).await;
        if greets_as_new(&browser).await? {
            restored.empty += 1;
        } else {
            open_again(&browser, &new.worker).await?;
            let there = listed(&browser).await?.len();
            if there != PEOPLE {
                return Err(Trouble::new(format!("seed {}, run {run}: {there} of {PEOPLE} are there", trials.seed)));
            }
            restored.whole += 1;
        }
        browser.kill()?;
    }
    println!("{restored:?}");
    Ok(restored)
}

async fn open_again(browser: &crate::harness::Browser, code: &str) -> Told {
    crate::pages::unlock::Unlock::on(browser).await?.with(code).await
}
