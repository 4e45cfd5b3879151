//! When the app has failed in a way it cannot mend.
//!
//! After a panic the program must not be called again. The page's first script hears `hjemmetrener-failed` on
//! the window and shows a plain "start again"; what was acknowledged is on disk, and what was running has its
//! savepoint.

use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, console};

use crate::platform::ability::window;

/// Sent on the window, once. Its `detail` is the place in the source: file, line, column.
const FAILED: &str = "hjemmetrener-failed";

static TOLD: AtomicBool = AtomicBool::new(false);

/// From now on a panic is told to the page. Neither the log nor the event carries the panic's message, because it may
/// hold what a person wrote.
pub(crate) fn install() {
    panic::set_hook(Box::new(tell));
}

fn tell(info: &PanicHookInfo<'_>) {
    // A dead program that is called again panics again; once is enough.
    if TOLD.swap(true, Ordering::Relaxed) {
        return;
    }
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    console::error_2(&JsValue::from_str(FAILED), &JsValue::from_str(&place));
    let Ok(window) = window() else { return };
    let options = CustomEventInit::new();
    options.set_detail(&JsValue::from_str(&place));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(FAILED, &options) {
        // Nothing is left to do when even this fails.
        let _ = window.dispatch_event(&event);
    }
}
