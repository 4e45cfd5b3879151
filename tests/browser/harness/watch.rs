//! What the browser did besides what it showed: whom it asked, and what it complained of.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use thirtyfour::{BrowserLogEntry, WebDriver};

use super::{Told, Trouble};

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
    pub async fn look(&self, driver: &WebDriver, address: &str) -> Told {
        let requests = driver.get_log("performance").await?;
        self.note(requests.iter().filter_map(|entry| outside(entry, address)).map(Note::AskedOutside));
        let complaints = driver.browser_log().await?;
        // Warnings may be right: a page warns when its browser keeps nothing.
        let complaints = complaints.into_iter().filter(|entry| entry.level != "WARNING");
        self.note(complaints.map(|entry| Note::Complained(entry.message)));
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

/// The address of a request of the app's that did not go to its own server.
fn outside(entry: &BrowserLogEntry, address: &str) -> Option<String> {
    let message: Value = serde_json::from_str(&entry.message).ok()?;
    let event = &message["message"];
    if event["method"] != "Network.requestWillBeSent" {
        return None;
    }
    let (page, asked) = (event["params"]["documentURL"].as_str()?, event["params"]["request"]["url"].as_str()?);
    // The browser's own first page is none of the app's.
    if !page.starts_with(address) {
        return None;
    }
    let inside = [address, "data:", "blob:"].iter().any(|inside| asked.starts_with(inside));
    (!inside).then(|| asked.to_owned())
}
