//! Two tabs that take over from one another in the middle of a save: none loses what was saved in the other.

use std::time::Duration;

use tokio::time::sleep;

use super::{Trials, at_random, listed, save_person, write_person};
use crate::harness::{Tablet, Told, Trouble};
use crate::pages::outside::OtherTab;
use crate::pages::start::set_up;

/// Saved in one tab before the other takes over.
const SAVES: usize = 9;
const WITHIN_MS: u64 = 300;
/// Longer than this nobody waits for a tab to let go.
const MOST: Duration = Duration::from_secs(5);

#[derive(Debug, Default)]
pub struct Turns {
    pub turns: usize,
    pub saved: usize,
    pub lost: Vec<String>,
    /// From «Ta over her» to the door.
    pub slowest: Duration,
}

pub async fn by_turns(trials: Trials) -> Told<Turns> {
    let mut random = trials.begin("tabs that take over from one another");
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    browser.open_tab().await?;
    let (mut saved, mut pressed, mut turns) = (vec![], vec![], Turns::default());
    for turn in 1..=trials.count {
        let waiting = OtherTab::on(&browser).await?;
        let begun = std::time::Instant::now();
        let unlock = waiting.take_over().await?;
        turns.slowest = turns.slowest.max(begun.elapsed());
        unlock.with(&codes.worker).await?;
        for number in 1..=SAVES {
            let name = format!("Person {turn:03}{number}");
            save_person(&browser, &name).await?;
            saved.push(name);
        }
        let cut = format!("Person {turn:03}x");
        write_person(&browser, &cut).await?.press_add().await?;
        sleep(at_random(&mut random, WITHIN_MS)).await;
        if browser.title().await? == cut {
            saved.push(cut.clone());
        }
        pressed.push(cut);
        browser.see_tab((turn + 1) % 2).await?;
        turns.turns += 1;
    }
    OtherTab::on(&browser).await?.take_over().await?.with(&codes.worker).await?;
    let there = listed(&browser).await?;
    if let Some(name) = there.iter().find(|name| !saved.contains(name) && !pressed.contains(name)) {
        return Err(Trouble::new(format!("{name} is there, and was never written so")));
    }
    turns.saved = saved.len();
    turns.lost = saved.into_iter().filter(|name| !there.contains(name)).collect();
    browser.close().await?;
    tablet.nothing_strange()?;
    let Turns { turns: count, saved, lost, slowest } = &turns;
    println!("{count} turns, {saved} saved, {} lost, the slowest turn {slowest:?}", lost.len());
    if *slowest > MOST {
        return Err(Trouble::new(format!("seed {}: one tab waited {slowest:?} for the other", trials.seed)));
    }
    Ok(turns)
}
