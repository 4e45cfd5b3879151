//! Somebody who knows nothing of the app presses whatever there is, in practice mode, on and on: `make wander`.
//!
//!     wander [STEPS [SEED]] [webkit]      the same seed makes the same choices as long as the pages are the same
//!
//! Fails when the app stops, a page is empty or has no title, the console complains or another host is asked.

use std::collections::{BTreeSet, VecDeque};
use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use browser_stories::harness::{Browser, Engine, Size, Tablet, Told, Trouble};
use browser_stories::pages::start::Welcome;
use fastrand::Rng;
use serde_json::{Value, json};

const CHOICES: &str = include_str!("choices.js");

const TEXTS: [&str; 16] = [
    "",
    " ",
    "0",
    "5",
    "10",
    "12,4",
    "-3",
    "999",
    "1e9",
    "1941",
    "120/80",
    "00:30",
    "Å gå ut 😀",
    "<b>x</b>",
    "Datter",
    "«",
];
const DAYS: [&str; 4] = ["", "1999-01-01", "2026-11-20", "2030-02-28"];
const TIMES: [&str; 3] = ["", "08:00", "23:59"];

/// How many steps are told of when something goes wrong.
const REMEMBERED: usize = 30;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Told {
    let (numbers, words): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|argument| argument.parse::<u64>().is_ok());
    let mut numbers = numbers.iter().filter_map(|number| number.parse().ok());
    let steps = numbers.next().unwrap_or(5_000);
    let seed = numbers.next().unwrap_or_else(any_seed);
    let engine = if words.iter().any(|word| word == "webkit") { Engine::WebKit } else { Engine::Chromium };
    println!("{steps} steps, seed {seed}");

    let tablet = Tablet::new().await?;
    let browser = tablet.start_in(engine).await?;
    Welcome::on(&browser).await?.practise().await?;
    let mut trail = Trail::default();
    let end = wander(&tablet, &browser, steps, seed, &mut trail).await;
    println!("{} addresses seen", trail.addresses.len());
    if end.is_err() {
        println!("the last steps:\n  {}", trail.last.make_contiguous().join("\n  "));
    }
    end?;
    browser.close().await?;
    tablet.nothing_strange()
}

fn any_seed() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

#[derive(Default)]
struct Trail {
    last: VecDeque<String>,
    addresses: BTreeSet<String>,
}

impl Trail {
    fn add(&mut self, step: u64, pressed: &str) {
        if let Some(address) = pressed.split_whitespace().find(|word| word.starts_with('/')) {
            self.addresses.insert(address.to_owned());
        }
        if self.last.len() == REMEMBERED {
            self.last.pop_front();
        }
        self.last.push_back(format!("{step} {pressed}"));
    }
}

async fn wander(tablet: &Tablet, browser: &Browser, steps: u64, seed: u64, trail: &mut Trail) -> Told {
    let mut random = Rng::with_seed(seed);
    for step in 0..steps {
        // The first tenth fills what is filled once.
        if step == steps / 10 {
            println!("after {step} steps: {}", memory(browser).await?);
        }
        trail.add(step, &one_step(browser, &mut random).await?);
        if step % 20 == 0 {
            browser.settled().await?;
            browser.look_around().await?;
            tablet.nothing_strange()?;
            let wrong = browser.script(&format!("{CHOICES} return wrong()")).await?;
            if let Some(wrong) = wrong.as_str() {
                return Err(Trouble::new(format!("seed {seed}, step {step}: {wrong}")));
            }
        }
    }
    println!("after {steps} steps: {}", memory(browser).await?);
    Ok(())
}

/// What the page holds when nothing that could be let go is held.
async fn memory(browser: &Browser) -> Told<String> {
    if browser.engine() != Engine::Chromium {
        return Ok("memory is not measured here".to_owned());
    }
    browser.cdp("HeapProfiler.collectGarbage", json!({})).await?;
    let heap = browser.cdp("Runtime.getHeapUsage", json!({})).await?;
    let counts = browser.cdp("Memory.getDOMCounters", json!({})).await?;
    let bytes = |name: &str| heap[name].as_f64().unwrap_or_default() / 1e6;
    Ok(format!(
        "{:.1} MB in JavaScript, {:.1} MB beside it, {} nodes, {} listeners",
        bytes("usedSize"),
        bytes("backingStorageSize"),
        counts["nodes"],
        counts["jsEventListeners"]
    ))
}

/// Most often a press; now and then back, or another size.
async fn one_step(browser: &Browser, random: &mut Rng) -> Told<String> {
    match random.u8(..) {
        0..8 => {
            // Where there is nothing behind, nothing happens.
            browser.script("history.back()").await?;
            Ok("back".to_owned())
        }
        8..10 => {
            let size = Size::MAIN[random.usize(..Size::MAIN.len())];
            browser.resize(size).await?;
            Ok(size.to_string())
        }
        _ => {
            let written = json!([
                TEXTS[random.usize(..TEXTS.len())],
                DAYS[random.usize(..DAYS.len())],
                TIMES[random.usize(..TIMES.len())],
            ]);
            let share = random.f64();
            let press = format!(
                "{CHOICES} const chosen = choices[Math.floor({share} * choices.length)];
                return chosen ? `${{location.pathname}} ${{press(chosen, ...{written})}}` : 'nothing to press'"
            );
            let pressed: Value = browser.script(&press).await?;
            Ok(pressed.as_str().unwrap_or_default().to_owned())
        }
    }
}
