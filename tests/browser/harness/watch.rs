//! What the browser did besides what it showed: whom it asked, and what it complained of.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use thirtyfour::{BrowserLogEntry, WebDriver};

use super::{Engine, Screen, Told, Trouble};

const SEEN: &str = "
    const requests = performance.getEntriesByType('resource').map(({ name }) => name);
    performance.clearResourceTimings();
    return [requests, window.storyComplaints?.splice(0) ?? []];";

/// One story's notes, over all its browsers.
#[derive(Clone, Default)]
pub struct Watch {
    notes: Arc<Mutex<Vec<Note>>>,
}

enum Note {
    AskedOutside(String),
    Complained(String),
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AskedOutside(address) => write!(f, "asked {address}"),
            Self::Complained(complaint) => write!(f, "complained: {complaint}"),
        }
    }
}

impl Watch {
    /// Takes down what has happened since the last look.
    pub async fn look(&self, screen: &Screen, address: &str) -> Told {
        match screen.engine {
            Engine::Chromium => self.look_from_outside(&screen.driver, address).await,
            Engine::WebKit => self.look_from_within(screen, address).await,
        }
    }

    async fn look_from_outside(&self, driver: &WebDriver, address: &str) -> Told {
        let requests = driver.get_log("performance").await?;
        let requests = requests.iter().filter_map(|entry| request(entry, address));
        self.note(requests.filter(|asked| !is_inside(asked, address)).map(Note::AskedOutside));
        let complaints = driver.browser_log().await?;
        // Warnings may be right: a page warns when its browser keeps nothing.
        let complaints = complaints.into_iter().filter(|entry| entry.level != "WARNING");
        self.note(complaints.map(|entry| Note::Complained(entry.message)));
        Ok(())
    }

    /// What the page itself can tell: every request of its own, and complaints from when it had loaded.
    async fn look_from_within(&self, screen: &Screen, address: &str) -> Told {
        let seen = screen.driver.execute(SEEN, vec![]).await?;
        let (requests, complaints): (Vec<String>, Vec<String>) = seen.convert()?;
        self.note(requests.into_iter().filter(|asked| !is_inside(asked, address)).map(Note::AskedOutside));
        self.note(complaints.into_iter().map(Note::Complained));
        Ok(())
    }

    fn note(&self, new: impl IntoIterator<Item = Note>) {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner).extend(new);
    }

    /// Complaints with these words in them belong to the story.
    pub fn expect_complaints(&self, words: &str) {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        notes.retain(|note| !matches!(note, Note::Complained(complaint) if complaint.contains(words)));
    }

    /// Nothing asked of other hosts, no line in the console but warnings, no report of the content security policy.
    pub fn nothing_strange(&self) -> Told {
        let notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        if notes.is_empty() {
            return Ok(());
        }
        let told: Vec<String> = notes.iter().map(Note::to_string).collect();
        Err(Trouble::new(format!("the browser did more than it showed:\n    {}", told.join("\n    "))))
    }
}

/// What a request of the app's asked for.
fn request(entry: &BrowserLogEntry, address: &str) -> Option<String> {
    let message: Value = serde_json::from_str(&entry.message).ok()?;
    let event = &message["message"];
    if event["method"] != "Network.requestWillBeSent" {
        return None;
    }
    let (page, asked) = (event["params"]["documentURL"].as_str()?, event["params"]["request"]["url"].as_str()?);
    // The browser's own first page is none of the app's.
    page.starts_with(address).then(|| asked.to_owned())
}

/// Whether it is asked of the app's own server, or of nobody.
fn is_inside(asked: &str, address: &str) -> bool {
    [address, "data:", "blob:"].iter().any(|inside| asked.starts_with(inside))
}
