//! One tablet: what stays when its browser is killed, and the server it once got the app from.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use super::browser::Home;
use super::watch::Watch;
use super::{Browser, Engine, Folder, Server, Setup, Told};

pub struct Tablet {
    pub server: Server,
    profile: Folder,
    pub downloads: Folder,
    watch: Watch,
    /// How far ahead its clocks are, in milliseconds.
    ahead_ms: Arc<AtomicI64>,
}

impl Tablet {
    pub async fn new() -> Told<Self> {
        Self::with(Server::start().await?, Folder::new("profile")?)
    }

    pub fn with(server: Server, profile: Folder) -> Told<Self> {
        let downloads = Folder::new("downloads")?;
        Ok(Self { server, profile, downloads, watch: Watch::default(), ahead_ms: Arc::default() })
    }

    /// Starts the browser and opens the app.
    pub async fn start(&self) -> Told<Browser> {
        self.start_as(&Setup::default()).await
    }

    pub async fn start_in(&self, engine: Engine) -> Told<Browser> {
        self.start_as(&Setup { engine, ..Setup::default() }).await
    }

    pub async fn start_as(&self, setup: &Setup) -> Told<Browser> {
        self.begin(setup, "/").await
    }

    /// Starts the browser and opens this page of the app, and never another.
    pub async fn start_at(&self, path: &str) -> Told<Browser> {
        self.begin(&Setup::default(), path).await
    }

    /// Starts the browser so, and opens this page.
    pub async fn begin(&self, setup: &Setup, path: &str) -> Told<Browser> {
        println!("start {}", setup.engine);
        let home = Home {
            profile: self.profile.path(),
            downloads: self.downloads.path(),
            address: setup.address.clone().unwrap_or_else(|| self.server.address()),
            watch: self.watch.clone(),
            ahead_ms: self.ahead_ms.clone(),
        };
        let browser = Browser::start(home, setup).await?;
        browser.open(path).await?;
        Ok(browser)
    }

    /// Time passes while the browser is closed.
    pub fn later(&self, time: Duration) {
        println!("{time:?} pass, closed");
        let ms = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        self.ahead_ms.fetch_add(ms, Ordering::Relaxed);
    }

    /// A new device, that has nothing of what was on the old one but the files that were saved.
    pub fn on_new_device(self) -> Told<Self> {
        Ok(Self { profile: Folder::new("profile")?, ..self })
    }

    pub fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// Complaints with these words in them belong to the story.
    pub fn expect_complaints(&self, words: &str) {
        self.watch.expect_complaints(words);
    }

    /// To be asked at the end: no request to another host, no line in the console, no report of the content security
    /// policy, in all that was seen.
    pub fn nothing_strange(&self) -> Told {
        self.watch.nothing_strange()
    }
}
