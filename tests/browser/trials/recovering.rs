//! A code is forgotten again and again: the recovery code opens everything, is noted, and is a new one each time.

use super::{Trials, listed, save_person};
use crate::harness::{Tablet, Told, Trouble};
use crate::pages::log::Log;
use crate::pages::start::set_up;
use crate::pages::today::{go_to_settings, lock};
use crate::pages::unlock::Unlock;

const WORKER: &str = "Kari Øving";
const PEOPLE: usize = 3;

pub async fn from_a_forgotten_code(trials: Trials) -> Told<usize> {
    trials.begin("a forgotten code");
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let mut codes = set_up(&browser, WORKER).await?;
    let mut people = vec![];
    for number in 1..=PEOPLE {
        people.push(format!("Person {number:04}"));
        save_person(&browser, &format!("Person {number:04}")).await?;
    }
    for time in 1..=trials.count {
        let unlock = lock(&browser).await?;
        let old = codes;
        codes = unlock.recover(&old.recovery).await?.go_on_as(WORKER).await?;
        let there = listed(&browser).await?;
        if there != people {
            return Err(Trouble::new(format!("time {time}: {there:?} are there")));
        }
        if codes.recovery == old.recovery || codes.worker == old.worker {
            return Err(Trouble::new(format!("time {time}: a code is the old one")));
        }
    }
    Log::of_tablet(go_to_settings(&browser).await?).await?;
    browser.shows(&["Låst opp med gjenopprettingskoden"]).await?;
    lock(&browser).await?;
    Unlock::on(&browser).await?.with(&codes.worker).await?;
    browser.close().await?;
    tablet.nothing_strange()?;
    println!("{} times recovered: everything there each time", trials.count);
    Ok(trials.count)
}
