//! A newer version of the app, fetched and waiting.
//!
//! The page's first script talks with the service worker. It marks the root element with `data-update="waiting"` and
//! sends `hjemmetrener-update` on the window when a version waits, and puts it to use when it hears
//! `hjemmetrener-apply-update`. When that is right is not decided here. `data-build` says which build runs.

use web_sys::Event;

use crate::platform::ability::window;
use crate::platform::{Listener, NotSupportedError};

const NEWS: &str = "hjemmetrener-update";
const APPLY: &str = "hjemmetrener-apply-update";

/// Whether a newer version waits.
pub(crate) fn is_waiting() -> bool {
    told("data-update").is_some_and(|update| update == "waiting")
}

/// The number of the build that runs: the first of the hash of all its files. `None` before the service worker has told, and
/// where there is none.
pub(crate) fn build() -> Option<String> {
    told("data-build")
}

/// How many files of this build are not on the device, as it was when the page was loaded. `None` where nobody has told.
pub(crate) fn missing_files() -> Option<u32> {
    told("data-missing")?.parse().ok()
}

fn told(attribute: &str) -> Option<String> {
    window().ok()?.document()?.document_element()?.get_attribute(attribute)
}

/// Calls back when a version begins to wait. One that waits already is not told: ask [`is_waiting`].
pub(crate) fn on_waiting(callback: impl FnMut() + 'static) -> Listener {
    Listener::on_window(&[NEWS], callback)
}

/// Asks for the waiting version to be used; the page will load anew. What is running must have been kept.
pub(crate) fn apply_update() -> Result<(), NotSupportedError> {
    let event = Event::new(APPLY).map_err(|_| NotSupportedError)?;
    window()?.dispatch_event(&event).map(|_| ()).map_err(|_| NotSupportedError)
}
