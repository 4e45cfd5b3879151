//! Chromium with its driver.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use super::engine::Launch;
use super::{Setup, Size, Told};

const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMEDRIVER: &str = "chromedriver";

const FLAGS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-device-scale-factor=1",
    // What the browser itself would ask its makers goes nowhere.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

pub fn launch(setup: &Setup, port: u16, profile: &Path) -> Told<Launch> {
    let mut driver = Command::new(CHROMEDRIVER);
    driver.arg(format!("--port={port}")).arg("--log-level=SEVERE");
    // A Norwegian tablet writes the day before the month. Chromium takes its language from here, not from `--lang`.
    driver.env("LANGUAGE", "nb");
    let mut arguments: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
    arguments.push(format!("--user-data-dir={}", profile.display()));
    arguments.push(format!("--window-size={},{}", Size::TABLET.width, Size::TABLET.height));
    if setup.is_private {
        arguments.push("--incognito".to_owned());
    }
    let preferences = match setup.blocks_storage {
        true => json!({ "profile.default_content_setting_values.cookies": 2 }),
        false => json!({}),
    };
    let binary = match &setup.flushes {
        Some(file) => counting_flushes(file)?,
        None => PathBuf::from(CHROMIUM),
    };
    let wishes = json!({
        "browserName": "chrome",
        "unhandledPromptBehavior": "ignore",
        "goog:chromeOptions": { "binary": binary, "args": arguments, "prefs": preferences },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    Ok(Launch { driver, wishes, display: None })
}

/// A program that starts the browser and takes down every call that forces a write to the disk.
fn counting_flushes(file: &Path) -> Told<PathBuf> {
    let program = file.with_extension("sh");
    let lines = format!(
        "#!/bin/sh\nexec strace --follow-forks --seccomp-bpf -qq -e trace=fdatasync,fsync -o '{}' {CHROMIUM} \"$@\"\n",
        file.display()
    );
    fs::write(&program, lines)?;
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
    Ok(program)
}
