//! «Lagret» means that it is on the disk: the browser was told to flush, which a kill alone cannot show.

use std::fs;
use std::path::Path;

use browser_stories::harness::{Folder, Setup, Tablet, Told};
use browser_stories::pages::start::set_up;

use crate::told::{add_person, expect};

const SAVES: usize = 10;

#[tokio::test]
async fn every_save_is_flushed_to_the_disk_before_it_is_called_saved() -> Told {
    let notes = Folder::new("flushes")?;
    let file = notes.join("calls");
    let tablet = Tablet::new().await?;
    let browser = tablet.start_as(&Setup { flushes: Some(file.clone()), ..Setup::default() }).await?;
    set_up(&browser, "Kari Øving").await?;
    let first = flushes(&file)?;
    let mut before = first;
    for number in 1..=SAVES {
        add_person(&browser, &format!("Person {number:02}")).await?;
        let after = flushes(&file)?;
        println!("save {number}: {} calls of fdatasync and fsync", after - before);
        expect(after > before, format!("save {number} was not flushed"))?;
        before = after;
    }
    expect(before >= first + SAVES, format!("{SAVES} saves, {} flushes", before - first))?;
    browser.close().await?;
    tablet.nothing_strange()
}

/// Calls until now, each counted when it has begun.
fn flushes(file: &Path) -> Told<usize> {
    let lines = fs::read_to_string(file)?;
    Ok(lines.lines().filter(|line| line.contains("fdatasync(") || line.contains("fsync(")).count())
}
