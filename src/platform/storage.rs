//! Whether the browser promises to keep what is stored.
//!
//! How much room is left is not asked: browsers answer with a share of the disk that may not be there. Only a write
//! tells.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::StorageManager;

use crate::platform::ability::{member, window};
use crate::platform::answer::{SOON_MS, in_time};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StorageKeeping {
    /// Kept until the person or the owner of the device removes it.
    Promised,
    /// May be removed when room is short, or after weeks without use.
    BestEffort,
    /// The browser does not say. To be treated as [`StorageKeeping::BestEffort`].
    Unknown,
}

/// Asks for the promise. Chrome and Safari answer without asking the person, Firefox asks.
pub(crate) async fn persist() -> StorageKeeping {
    answer(StorageManager::persist).await
}

/// Whether the promise has been given.
pub(crate) async fn persisted() -> StorageKeeping {
    answer(StorageManager::persisted).await
}

async fn answer(question: impl Fn(&StorageManager) -> Result<Promise, JsValue>) -> StorageKeeping {
    let Some(manager) = window().ok().and_then(|window| member(&window.navigator(), "storage")) else {
        return StorageKeeping::Unknown;
    };
    let Ok(asked) = question(manager.unchecked_ref()) else { return StorageKeeping::Unknown };
    match in_time(asked, SOON_MS).await.ok().and_then(|answer| answer.as_bool()) {
        Some(true) => StorageKeeping::Promised,
        Some(false) => StorageKeeping::BestEffort,
        None => StorageKeeping::Unknown,
    }
}
