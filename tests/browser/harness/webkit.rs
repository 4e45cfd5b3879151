//! WebKitGTK's own small browser with its driver, on a display that nobody sees.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use super::display::Display;
use super::engine::Launch;
use super::{Setup, Told, Trouble};

const DRIVER: &str = "WebKitWebDriver";
/// Debian keeps the browser in a folder that is named after the machine, and in that after the library's version.
const LIBRARIES: &str = "/usr/lib";
const BROWSERS: [&str; 2] = ["webkit2gtk-4.1/MiniBrowser", "webkitgtk-6.0/MiniBrowser"];

pub fn launch(setup: &Setup, port: u16, profile: &Path) -> Told<Launch> {
    let Setup { engine: _, address: _, clock, scripts, blocks_storage, is_private, flushes } = setup;
    if *clock || !scripts.is_empty() || *blocks_storage || *is_private || flushes.is_some() {
        return Err(Trouble::new(format!("WebKitGTK has nothing but its own clocks, pages and settings: {setup:?}")));
    }
    let display = Display::start()?;
    let mut driver = Command::new(DRIVER);
    driver.arg(format!("--port={port}")).env("DISPLAY", display.name()).env("GDK_BACKEND", "x11");
    // Its sandbox needs rights that a container does not give; the page it shows is our own.
    driver.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    for place in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        driver.env(place, profile);
    }
    let wishes = json!({
        "browserName": "MiniBrowser",
        "unhandledPromptBehavior": "ignore",
        "webkitgtk:browserOptions": { "binary": browser()?, "args": ["--automation"] },
    });
    Ok(Launch { driver, wishes, display: Some(display) })
}

fn browser() -> Told<PathBuf> {
    let folders = fs::read_dir(LIBRARIES)?.filter_map(|entry| Some(entry.ok()?.path()));
    let found =
        folders.flat_map(|folder| BROWSERS.map(|browser| folder.join(browser))).find(|browser| browser.is_file());
    found.ok_or_else(|| Trouble::new("there is no WebKitGTK: run `make setup`"))
}
