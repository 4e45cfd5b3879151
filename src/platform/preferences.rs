//! Small choices kept in this browser. Losing them loses nothing: records live elsewhere.
//!
//! The browser writes them to disk seconds late, and may refuse to keep any.

use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Preference {
    Lang,
    TextSize,
    Theme,
    Sounds,
    ReadAloud,
    /// Which store was here and how much it held: tells an evicted store from a new user.
    Canary,
    /// Wrong codes in a row, so that a reload does not end the wait.
    WrongCodes,
}

/// Why a choice was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PreferenceError {
    #[error("the browser does not give this page any storage")]
    Blocked,
    #[error("the browser took the value and would not keep it, most often for want of room")]
    Refused,
    #[error("the value has no JSON form")]
    NotJson,
}

impl Preference {
    /// The key in localStorage; the value is JSON. The page's first script may read these before the app has started.
    const fn key(self) -> &'static str {
        match self {
            Self::Lang => "hjemmetrener.lang",
            Self::TextSize => "hjemmetrener.text",
            Self::Theme => "hjemmetrener.theme",
            Self::Sounds => "hjemmetrener.sounds",
            Self::ReadAloud => "hjemmetrener.read-aloud",
            Self::Canary => "hjemmetrener.canary",
            Self::WrongCodes => "hjemmetrener.wrong-codes-in-a-row",
        }
    }
}

/// Whether this page may keep anything. Every access asks first, because gloo panics where storage is blocked.
pub(crate) fn available() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

/// `None`: never set, not readable as `T`, or storage is blocked.
pub(crate) fn get<T: DeserializeOwned>(preference: Preference) -> Option<T> {
    let text = available().then(|| LocalStorage::raw().get_item(preference.key()).ok()).flatten()??;
    serde_json::from_slice(text.as_bytes()).ok()
}

pub(crate) fn set<T: Serialize>(preference: Preference, value: &T) -> Result<(), PreferenceError> {
    if !available() {
        return Err(PreferenceError::Blocked);
    }
    LocalStorage::set(preference.key(), value).map_err(|error| match error {
        StorageError::SerdeError(_) => PreferenceError::NotJson,
        StorageError::JsError(_) | StorageError::KeyNotFound(_) => PreferenceError::Refused,
    })
}

/// Forgets every one.
pub(crate) fn forget_all() -> Result<(), PreferenceError> {
    if !available() {
        return Ok(());
    }
    LocalStorage::raw().clear().map_err(|_| PreferenceError::Refused)
}
