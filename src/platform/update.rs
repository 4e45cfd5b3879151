//! A newer version of the app, fetched and waiting.
//!
//! The page's first script talks with the service worker. It marks the root element with `data-update="waiting"` and
//! sends `hjemmetrener-update` on the window when a version waits, and puts it to use when it hears
//! `hjemmetrener-apply-update`. When that is right is not decided here.

use web_sys::Event;

use crate::platform::ability::window;
use crate::platform::{Listener, NotSupportedError};

const NEWS: &str = "hjemmetrener-update";
const APPLY: &str = "hjemmetrener-apply-update";

/// Whether a newer version waits.
pub(crate) fn is_waiting() -> bool {
    let root = window().ok().and_then(|window| window.document()).and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("data-update")).is_some_and(|update| update == "waiting")
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
