//! Backups that were spoiled on the way, through the browser's own choice of a file: each is told, with what to do, and none
//! is taken.

use std::collections::BTreeMap;
use std::fs;

use fastrand::Rng;

use super::{Trials, save_person};
use crate::harness::{Folder, Part, Screen, Server, Tablet, Told, Trouble};
use crate::pages::backup::Restore;
use crate::pages::start::{Welcome, set_up};
use crate::pages::today::go_to_settings;

const PEOPLE: usize = 5;
const OPENED: &str = "Dette er i filen";

/// What was said of them, and how often.
pub type Refused = BTreeMap<String, usize>;

pub async fn chosen(trials: Trials) -> Told<Refused> {
    let mut random = trials.begin("spoiled files, chosen");
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    for number in 1..=PEOPLE {
        save_person(&browser, &format!("Person {number:04}")).await?;
    }
    let code = go_to_settings(&browser).await?.back_up(&codes.worker).await?.make().await?;
    let whole = fs::read(tablet.downloads.only_file().await?)?;
    browser.close().await?;

    let other = Tablet::with(Server::start().await?, Folder::new("profile")?)?;
    let browser = other.start().await?;
    let form = Welcome::on(&browser).await?.have_backup().await?;
    form.write_code(&code).await?;
    // A browser does not read again what was changed under a name that it was given.
    let named = |number| other.downloads.join(&format!("spoiled-{number}.hjemmetrener"));
    let mut refused = Refused::new();
    for run in 1..=trials.count {
        let Spoiled { how, bytes } = Spoiled::of(&whole, &mut random);
        let file = named(run);
        fs::write(&file, bytes)?;
        form.choose_file(&file).await?;
        form.press_look().await?;
        let in_vain = |why| Trouble::new(format!("seed {}, run {run}, {how}: {why}", trials.seed));
        let told = refusal(&browser).await.map_err(in_vain)?;
        println!("run {run}, {how}: {told}");
        *refused.entry(told).or_default() += 1;
        fs::remove_file(file)?;
    }
    // It was not the form: what was not spoiled is taken.
    let file = named(0);
    fs::write(&file, &whole)?;
    form.choose_file(&file).await?;
    form.look_inside().await?;
    println!("{} files, as they were told of: {refused:#?}", trials.count);
    browser.close().await?;
    other.nothing_strange()?;
    Ok(refused)
}

/// What is said at the file, or at its code. Pressing has taken away what was said of the file before.
async fn refusal(screen: &Screen) -> Told<String> {
    let at = async |part, name| screen.objection(part, name).await;
    let said = async || {
        let at_file = at(Part::FileField, Restore::FILE).await?;
        Told::Ok(at_file.or(at(Part::Field, Restore::CODE).await?))
    };
    let is_over = async || Ok(screen.text().await?.contains(OPENED) || said().await?.is_some());
    screen.wait_until("an answer", is_over).await?;
    said().await?.ok_or_else(|| Trouble::new("a spoiled file was opened"))
}

struct Spoiled {
    how: String,
    bytes: Vec<u8>,
}

impl Spoiled {
    fn of(whole: &[u8], random: &mut Rng) -> Self {
        let place = random.usize(..whole.len());
        let mut bytes = whole.to_vec();
        let how = match random.u8(..6) {
            0 => {
                let bit = random.u8(..8);
                bytes[place] ^= 1 << bit;
                format!("bit {bit} of byte {place} turned")
            }
            1 => {
                bytes.truncate(place);
                format!("cut after {place} bytes")
            }
            2 => {
                let more = random.usize(1..5_000);
                bytes.extend((0..more).map(|_| random.u8(..)));
                format!("{more} bytes more at its end")
            }
            3 => {
                let end = (place + random.usize(1..5_000)).min(bytes.len());
                bytes.drain(place..end);
                format!("without bytes {place} to {end}")
            }
            4 => {
                let end = (place + random.usize(1..5_000)).min(bytes.len());
                // What is noughts already is turned, so that it is spoiled for sure.
                bytes[place..end].iter_mut().for_each(|byte| *byte = u8::from(*byte == 0));
                format!("bytes {place} to {end} wiped")
            }
            _ => {
                let other = random.usize(..bytes.len());
                bytes[place] = bytes[place].wrapping_add(1 + random.u8(..255));
                bytes[other] = bytes[other].wrapping_add(if other == place { 0 } else { 1 + random.u8(..255) });
                format!("bytes {place} and {other} others")
            }
        };
        Self { how, bytes }
    }
}
