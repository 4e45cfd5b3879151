//! A real browser with its driver, started in a profile of its own, closed in good order or killed.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use super::display::Display;
use super::engine::{Engine, Launch};
use super::processes::kill_all;
use super::server::{answers, free_port};
use super::watch::Watch;
use super::{Look, Screen, Size, Told, Trouble, clock};

const WATCH: &str = include_str!("scripts/watch.js");
const WATCH_FROM_WITHIN: &str = include_str!("scripts/watch-from-within.js");
const WRITTEN: &str = include_str!("scripts/written.js");

/// Nobody is there to answer a sheet of the browser's own, and Chromium without a window shows none. A story that wants a
/// place to be chosen says in a script of its own which.
const NO_PICKER: &str = "delete window.showSaveFilePicker; delete window.showDirectoryPicker;";

/// How a browser is started.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    pub engine: Engine,
    /// Where it meets the server, when not at the server's own address.
    pub address: Option<String>,
    /// Its clocks can be moved. This and what follows: Chromium only.
    pub clock: bool,
    /// Run in every new page before the page's own scripts.
    pub scripts: Vec<String>,
    /// Its owner has forbidden pages to store anything.
    pub blocks_storage: bool,
    /// A private window: all of it is gone when it is closed.
    pub is_private: bool,
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
    driver: Option<Child>,
    /// Where it draws, if not in its own memory.
    display: Option<Display>,
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
        let Launch { driver: mut command, wishes, display } = Launch::of(setup, port, home.profile)?;
        let mut driver = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let screen = match connect(port, wishes).await {
            Ok(connected) => Screen { driver: connected, engine: setup.engine },
            Err(trouble) => {
                kill_all(driver.id(), home.profile)?;
                driver.wait()?;
                return Err(trouble);
            }
        };
        let mut browser = Self {
            screen,
            driver: Some(driver),
            display,
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
        match setup.engine {
            Engine::Chromium => self.prepare_chromium(downloads, setup).await?,
            Engine::WebKit => {}
        }
        self.resize(Size::TABLET).await
    }

    async fn prepare_chromium(&mut self, downloads: &Path, setup: &Setup) -> Told {
        let downloads = json!({ "behavior": "allow", "downloadPath": downloads });
        self.cdp("Browser.setDownloadBehavior", downloads).await?;
        self.on_every_page(WATCH).await?;
        self.on_every_page(NO_PICKER).await?;
        for script in &setup.scripts {
            self.on_every_page(script).await?;
        }
        if setup.clock {
            let ahead = self.ahead_ms.load(Ordering::Relaxed);
            self.clock = Some(self.on_every_page(&clock::script(ahead)).await?);
        }
        let scheme = json!([{ "name": "prefers-color-scheme", "value": Look::Light.name() }]);
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": scheme })).await?;
        Ok(())
    }

    /// To be run in every new page before its own scripts. Returns the name to take it back by.
    async fn on_every_page(&self, script: &str) -> Told<String> {
        let answer = self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
        Ok(answer["identifier"].as_str().unwrap_or_default().to_owned())
    }

    /// A command of Chromium's own, for what no person does: the network's cable, the device's storage.
    pub async fn cdp(&self, method: &str, params: Value) -> Told<Value> {
        Ok(self.screen.driver.cdp().send_raw(method, params).await?)
    }

    /// `None` once it is ended.
    pub(super) fn driver_process(&self) -> Option<u32> {
        self.driver.as_ref().map(Child::id)
    }

    pub(super) fn profile(&self) -> &Path {
        &self.profile
    }

    pub fn engine(&self) -> Engine {
        self.screen.engine
    }

    /// The page at the app's own address.
    pub async fn open(&self, path: &str) -> Told {
        println!("open {path}");
        self.look_around_before_leaving().await?;
        self.screen.driver.goto(format!("{}{path}", self.address)).await?;
        self.watch_from_within().await
    }

    pub async fn reload(&self) -> Told {
        println!("reload");
        self.look_around_before_leaving().await?;
        self.screen.driver.refresh().await?;
        self.watch_from_within().await
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

    /// Somebody sets the wall clock so many milliseconds ahead or back, until the page is loaded anew.
    pub async fn set_clock(&self, by_ms: i64) -> Told {
        println!("the clock is set by {by_ms} ms");
        self.screen.script(&format!("storyClock.set({by_ms})")).await.map(drop)
    }

    /// The page is behind another app, or the screen is dark.
    pub async fn hide(&self) -> Told {
        self.tell_of_being_seen(true).await
    }

    /// It is there again.
    pub async fn show(&self) -> Told {
        self.tell_of_being_seen(false).await
    }

    async fn tell_of_being_seen(&self, hidden: bool) -> Told {
        println!("hidden: {hidden}");
        let tell = format!(
            "Object.defineProperty(document, 'hidden', {{ value: {hidden}, configurable: true }});
             document.dispatchEvent(new Event('visibilitychange', {{ bubbles: true }}));"
        );
        self.screen.script(&tell).await.map(drop)
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
        self.watch.look(&self.screen, &self.address).await
    }

    /// What a page keeps of itself is gone with the page.
    async fn look_around_before_leaving(&self) -> Told {
        match self.screen.engine {
            Engine::Chromium => Ok(()),
            Engine::WebKit => self.look_around().await,
        }
    }

    /// Where nothing can be run before the page's own scripts, it is watched from now on.
    async fn watch_from_within(&self) -> Told {
        match self.screen.engine {
            Engine::Chromium => Ok(()),
            Engine::WebKit => {
                self.script(WATCH_FROM_WITHIN).await?;
                self.script(WATCH).await.map(|_| ())
            }
        }
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

    /// Waits until what the last presses set out to write is written; a person's hand takes longer than that.
    pub async fn all_written(&self) -> Told {
        self.script(WRITTEN).await.map(|_| ())
    }

    /// As a person closes it.
    pub async fn close(mut self) -> Told {
        println!("close the browser");
        self.all_written().await?;
        self.look_around().await?;
        match self.screen.engine {
            Engine::Chromium => self.screen.driver.clone().quit().await?,
            // It has nothing to keep, and what it started would live on for a while and write.
            Engine::WebKit => self.end()?,
        }
        Ok(())
        // What is left of it ends here, when it is dropped.
    }

    fn end(&mut self) -> Told {
        let Some(mut driver) = self.driver.take() else { return Ok(()) };
        kill_all(driver.id(), &self.profile)?;
        // The driver is gone as well, and cannot be told that the session is over.
        drop(self.screen.driver.clone().leak());
        driver.wait()?;
        self.display = None;
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(self.end());
    }
}

async fn connect(port: u16, wishes: Value) -> Told<WebDriver> {
    answers(port).await?;
    let Value::Object(wishes) = wishes else { return Err(Trouble::new("no wishes for the browser")) };
    Ok(WebDriver::new(format!("http://127.0.0.1:{port}"), Capabilities::from(wishes)).await?)
}
