//! The browser is killed while it saves: what was called saved is there, and nothing is there by half.

use tokio::time::sleep;

use super::{Trials, at_random, listed, notices, save_person, write_person};
use crate::harness::{Tablet, Told, Trouble};
use crate::pages::start::set_up;
use crate::pages::today::go_to_today;
use crate::pages::unlock::Unlock;

/// Milliseconds after the press, at most. Saving takes a tenth of that.
const WITHIN_MS: u64 = 800;

/// Then all that was saved there is looked up, and another begins.
const AT_ONE_TABLET: usize = 25;

#[derive(Debug, Default)]
pub struct Kills {
    pub kills: usize,
    pub saved: usize,
    /// Not called saved before the kill, and there all the same.
    pub unsaid: usize,
    pub lost: Vec<String>,
}

/// Each time one save that is waited for, and one in which the browser dies.
pub async fn while_saving(trials: Trials) -> Told<Kills> {
    let mut random = trials.begin("kills while saving");
    let mut all = Kills::default();
    while all.kills < trials.count {
        let count = AT_ONE_TABLET.min(trials.count - all.kills);
        let Kills { kills, saved, unsaid, lost } = at_one_tablet(&mut random, count).await?;
        all.kills += kills;
        all.saved += saved;
        all.unsaid += unsaid;
        all.lost.extend(lost);
        println!("{} kills: {} saved, {} there unsaid, {} lost", all.kills, all.saved, all.unsaid, all.lost.len());
    }
    Ok(all)
}

async fn at_one_tablet(random: &mut fastrand::Rng, count: usize) -> Told<Kills> {
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    browser.close().await?;
    let (mut saved, mut pressed) = (vec![], vec![]);
    for number in 1..=count {
        let browser = tablet.start().await?;
        Unlock::on(&browser).await?.with(&codes.worker).await?;
        let whole = format!("Person {number:04}a");
        save_person(&browser, &whole).await?;
        saved.push(whole);
        let cut = format!("Person {number:04}b");
        write_person(&browser, &cut).await?.press_add().await?;
        sleep(at_random(random, WITHIN_MS)).await;
        if browser.title().await? == cut {
            saved.push(cut.clone());
        }
        browser.kill()?;
        pressed.push(cut);
    }
    let browser = tablet.start().await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    let there = listed(&browser).await?;
    go_to_today(&browser).await?;
    let told = notices(&browser).await?;
    browser.close().await?;
    let strange: Vec<_> = there.iter().filter(|name| !saved.contains(name) && !pressed.contains(name)).collect();
    if let Some(name) = strange.first() {
        return Err(Trouble::new(format!("{name} is there, and was never written so")));
    }
    if let Some(told) = told.iter().find(|told| told.contains("ikke slik det ble lagret")) {
        return Err(Trouble::new(format!("after kills alone the app tells: {told}")));
    }
    Ok(Kills {
        kills: count,
        saved: saved.len(),
        unsaid: there.iter().filter(|name| !saved.contains(name)).count(),
        lost: saved.into_iter().filter(|name| !there.contains(name)).collect(),
    })
}
