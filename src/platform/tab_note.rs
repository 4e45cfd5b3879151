//! One text that is kept for as long as the tab is open: it outlives loading the page again, and no other tab sees it.

use web_sys::Storage;

use crate::platform::ability::{NotSupportedError, window};

const KEY: &str = "hjemmetrener.link";

/// In place of what was kept before.
pub(crate) fn keep(text: &str) -> Result<(), NotSupportedError> {
    storage().ok_or(NotSupportedError)?.set_item(KEY, text).map_err(|_| NotSupportedError)
}

pub(crate) fn kept() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

/// `None` where the browser gives this page no storage.
fn storage() -> Option<Storage> {
    window().ok()?.session_storage().ok().flatten()
}
