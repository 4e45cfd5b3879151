//! «Lagret» means that it is on the disk: the browser was told to flush, which a kill alone cannot show.

use std::fs;
use std::path::Path;

use super::{Trials, save_person};
use crate::harness::{Folder, Setup, Tablet, Told, Trouble};
use crate::pages::start::set_up;

#[derive(Debug)]
pub struct Flushes {
    pub saves: usize,
    /// Of `fdatasync` and `fsync`, in the time of the saves.
    pub calls: usize,
    /// For the save that had fewest.
    pub fewest: usize,
}

pub async fn before_the_word(trials: Trials) -> Told<Flushes> {
    trials.begin("saves and their flushes");
    let notes = Folder::new("flushes")?;
    let file = notes.join("calls");
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&Setup { flushes: Some(file.clone()), ..Setup::default() }).await?;
    set_up(&browser, "Kari Øving").await?;
    let first = calls(&file)?;
    let (mut before, mut fewest) = (first, usize::MAX);
    for number in 1..=trials.count {
        save_person(&browser, &format!("Person {number:04}")).await?;
        let after = calls(&file)?;
        fewest = fewest.min(after - before);
        if after == before {
            return Err(Trouble::new(format!("save {number} was not flushed")));
        }
        before = after;
    }
    browser.close().await?;
    tablet.nothing_strange()?;
    let flushes = Flushes { saves: trials.count, calls: before - first, fewest };
    println!("{flushes:?}");
    Ok(flushes)
}

/// Calls until now, each counted when it has begun.
fn calls(file: &Path) -> Told<usize> {
    let lines = fs::read_to_string(file)?;
    Ok(lines.lines().filter(|line| line.contains("fdatasync(") || line.contains("fsync(")).count())
}
