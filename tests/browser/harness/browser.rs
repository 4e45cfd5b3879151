//! A real Chromium with its driver, started in a profile of its own, closed in good order or killed.

use std::fs;
use std::ops::Deref;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use super::processes::kill_all;
use super::server::{answers, free_port};
use super::watch::Watch;
use super::{Look, Screen, Size, Told, Trouble, clock};

const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMEDRIVER: &str = "chromedriver";
const WATCH: &str = include_str!("scripts/watch.js");

const FLAGS: [&str; 12] = [
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
    "--lang=nb-NO",
    // What the browser itself would ask its makers goes nowhere.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/// How a browser is started.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// Its clocks can be moved.
    pub clock: bool,
    /// Run in every new page before the page's own scripts.
    pub scripts: Vec<String>,
    /// Its owner has forbidden pages to store anything.
    pub blocks_storage: bool,
    /// Counts calls that force writes to the disk, in this file.
    pub flushes: Option<PathBuf>,
}

/// Where a browser lives and what it is to remember.
pub(super) struct Home<'a> {
    pub profile: &'a Path,
    pub downloads: &'a Path,
    pub address: String,
    pub watch: Watch,
    pub ahead_ms: Arc<AtomicI64>,
}

pub struct Browser {
    screen: Screen,
    /// `None` once it is ended: its number may belong to another by then.
    chromedriver: Option<Child>,
    profile: PathBuf,
    address: String,
    watch: Watch,
    ahead_ms: Arc<AtomicI64>,
    /// The name of the script that sets the clocks of new pages.
    clock: Option<String>,
}

impl Deref for Browser {
    type Target = Screen;

    fn deref(&self) -> &Screen {
        &self.screen
    }
}

impl Browser {
    pub(super) async fn start(home: Home<'_>, setup: &Setup) -> Told<Self> {
        let port = free_port()?;
        let mut chromedriver = Command::new(CHROMEDRIVER)
            .arg(format!("--port={port}"))
            .arg("--log-level=SEVERE")
            .env("TZ", "Europe/Oslo")
            .env("LANG", "nb_NO.UTF-8")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let connected = connect(port, &home, setup).await;
        let driver = match connected {
            Ok(driver) => driver,
            Err(trouble) => {
                kill_all(chromedriver.id(), home.profile)?;
                chromedriver.wait()?;
                return Err(trouble);
            }
        };
        let mut browser = Self {
            screen: Screen { driver },
            chromedriver: Some(chromedriver),
            profile: home.profile.to_path_buf(),
            address: home.address,
            watch: home.watch,
            ahead_ms: home.ahead_ms,
            clock: None,
        };
        browser.prepare(home.downloads, setup).await?;
        Ok(browser)
    }

    async fn prepare(&mut self, downloads: &Path, setup: &Setup) -> Told {
        let downloads = json!({ "behavior": "allow", "downloadPath": downloads });
        self.cdp("Browser.setDownloadBehavior", downloads).await?;
        self.on_every_page(WATCH).await?;
        for script in &setup.scripts {
            self.on_every_page(script).await?;
        }
        if setup.clock {
            let ahead = self.ahead_ms.load(Ordering::Relaxed);
            self.clock = Some(self.on_every_page(&clock::script(ahead)).await?);
        }
        self.resize(Size::TABLET).await?;
        self.screen
            .driver
            .cdp()
            .send_raw(
                "Emulation.setEmulatedMedia",
                json!({ "features": [
            { "name": "prefers-color-scheme", "value": Look::Light.name() },
        ] }),
            )
            .await?;
        Ok(())
    }

    /// To be run in every new page before its own scripts. Returns the name to take it back by.
    async fn on_every_page(&self, script: &str) -> Told<String> {
        let answer = self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
        Ok(answer["identifier"].as_str().unwrap_or_default().to_owned())
    }

    /// A command of the browser's own, for what no person does: the network's cable, the device's storage.
    pub async fn cdp(&self, method: &str, params: Value) -> Told<Value> {
        Ok(self.screen.driver.cdp().send_raw(method, params).await?)
    }

    /// The page at the app's own address.
    pub async fn open(&self, path: &str) -> Told {
        println!("open {path}");
        Ok(self.screen.driver.goto(format!("{}{path}", self.address)).await?)
    }

    pub async fn reload(&self) -> Told {
        println!("reload");
        Ok(self.screen.driver.refresh().await?)
    }

    pub async fn back(&self) -> Told {
        println!("back");
        Ok(self.screen.driver.back().await?)
    }

    /// Time passes with the page open.
    pub async fn let_pass(&mut self, time: Duration) -> Told {
        println!("{time:?} pass");
        let ahead = self.screen.let_pass(time).await?;
        self.keep_ahead(ahead).await
    }

    /// Time passes with the device asleep.
    pub async fn let_sleep(&mut self, time: Duration) -> Told {
        println!("{time:?} pass asleep");
        let ahead = self.screen.let_sleep(time).await?;
        self.keep_ahead(ahead).await
    }

    async fn keep_ahead(&mut self, ahead_ms: i64) -> Told {
        self.ahead_ms.store(ahead_ms, Ordering::Relaxed);
        if let Some(old) = self.clock.take() {
            self.cdp("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": old })).await?;
        }
        self.clock = Some(self.on_every_page(&clock::script(ahead_ms)).await?);
        Ok(())
    }

    /// Another tab of the same browser, at the app's address; it is the one that is seen from now on.
    pub async fn open_tab(&self) -> Told {
        println!("open another tab");
        let tab = self.screen.driver.new_tab().await?;
        self.screen.driver.switch_to_window(tab).await?;
        self.on_every_page(WATCH).await?;
        self.resize(Size::TABLET).await?;
        self.open("/").await
    }

    /// Sees the tab with this number, counted from 0.
    pub async fn see_tab(&self, number: usize) -> Told {
        let tabs = self.screen.driver.windows().await?;
        let tab = tabs.get(number).cloned().ok_or_else(|| Trouble::new(format!("there is no tab {number}")))?;
        Ok(self.screen.driver.switch_to_window(tab).await?)
    }

    /// Closes the tab that is seen.
    pub async fn close_tab(&self) -> Told {
        println!("close the tab");
        self.look_around().await?;
        Ok(self.screen.driver.close_window().await?)
    }

    /// Takes down what the browser did until now; what is not taken down before it is killed is not known.
    pub async fn look_around(&self) -> Told {
        self.watch.look(&self.screen.driver, &self.address).await
    }

    /// Waits until the app is kept on the device, so that the server is not needed any more.
    pub async fn kept_offline(&self) -> Told {
        let kept = "return navigator.serviceWorker.controller !== null";
        self.wait_until("the service worker", async || Ok(self.script(kept).await? == json!(true))).await
    }

    /// SIGKILL for all of it, without a word.
    pub fn kill(mut self) -> Told {
        println!("SIGKILL");
        self.end()
    }

    /// As a person closes it.
    pub async fn close(self) -> Told {
        println!("close the browser");
        self.look_around().await?;
        self.screen.driver.clone().quit().await?;
        Ok(())
        // What is left of it ends here, when it is dropped.
    }

    fn end(&mut self) -> Told {
        let Some(mut chromedriver) = self.chromedriver.take() else { return Ok(()) };
        kill_all(chromedriver.id(), &self.profile)?;
        // The driver is gone as well, and cannot be told that the session is over.
        drop(self.screen.driver.clone().leak());
        chromedriver.wait()?;
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(self.end());
    }
}

async fn connect(port: u16, home: &Home<'_>, setup: &Setup) -> Told<WebDriver> {
    answers(port).await?;
    let mut arguments: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
    arguments.push(format!("--user-data-dir={}", home.profile.display()));
    arguments.push(format!("--window-size={},{}", Size::TABLET.width, Size::TABLET.height));
    let preferences = match setup.blocks_storage {
        true => json!({ "profile.default_content_setting_values.cookies": 2 }),
        false => json!({}),
    };
    let binary = match &setup.flushes {
        Some(file) => counting_flushes(file)?,
        None => PathBuf::from(CHROMIUM),
    };
    let wanted = json!({
        "browserName": "chrome",
        "unhandledPromptBehavior": "ignore",
        "goog:chromeOptions": { "binary": binary, "args": arguments, "prefs": preferences },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    let Value::Object(wanted) = wanted else { return Err(Trouble::new("no wishes for the browser")) };
    Ok(WebDriver::new(format!("http://127.0.0.1:{port}"), Capabilities::from(wanted)).await?)
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
