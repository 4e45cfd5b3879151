//! What a browser forgets of its small storage, where the app keeps choices and marks alone: it starts as it should, and
//! everything that was saved is there.

use super::{Trials, listed, save_person};
use crate::harness::{Tablet, Told, Trouble};
use crate::pages::start::set_up;
use crate::pages::unlock::Unlock;

const PEOPLE: usize = 3;

#[derive(Debug, Default)]
pub struct Forgotten {
    pub starts: usize,
    /// Entries that were there and were taken away.
    pub entries: u64,
}

/// Each start without some of it, or without all of it.
pub async fn forgotten(trials: Trials) -> Told<Forgotten> {
    let mut random = trials.begin("starts without the small storage");
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    let mut people = vec![];
    for number in 1..=PEOPLE {
        people.push(format!("Person {number:04}"));
        save_person(&browser, &format!("Person {number:04}")).await?;
    }
    browser.all_written().await?;
    let mut forgotten = Forgotten::default();
    for start in 1..=trials.count {
        let one_in = random.u32(1..=3);
        let forget = format!(
            "const names = Object.keys(localStorage).filter((_, place) => (place + {start}) % {one_in} === 0);
             names.forEach((name) => localStorage.removeItem(name));
             return names.length"
        );
        forgotten.entries += browser.script(&forget).await?.as_u64().unwrap_or_default();
        browser.reload().await?;
        Unlock::on(&browser).await?.with(&codes.worker).await?;
        let there = listed(&browser).await?;
        if there != people {
            return Err(Trouble::new(format!("seed {}, start {start}: {there:?} are there", trials.seed)));
        }
        forgotten.starts += 1;
    }
    browser.close().await?;
    tablet.nothing_strange()?;
    println!("{} starts without {} entries: everything there each time", forgotten.starts, forgotten.entries);
    Ok(forgotten)
}
