//! How long it takes from «Lås opp» to the open app, on this machine and on one four times as slow. A measure, no trial.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{Trials, save_person};
use crate::harness::{Tablet, Told};
use crate::pages::start::set_up;
use crate::pages::today::lock;

pub async fn takes(trials: Trials) -> Told {
    trials.begin("unlocking");
    let tablet = Tablet::new().await?;
    let browser = tablet.start().await?;
    let codes = set_up(&browser, "Kari Øving").await?;
    save_person(&browser, "Person 0001").await?;
    for slower in [1, 4] {
        browser.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": slower })).await?;
        let mut times = vec![];
        for _ in 0..trials.count {
            let unlock = lock(&browser).await?;
            let pressed = Instant::now();
            unlock.with(&codes.worker).await?;
            times.push(pressed.elapsed());
        }
        times.sort();
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or(Duration::ZERO);
        println!("{slower} times as slow: half within {:?}, nine of ten within {:?}", at(50), at(90));
    }
    browser.close().await?;
    tablet.nothing_strange()
}
