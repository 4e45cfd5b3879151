//! Whether a window of the browser's or the device's own lies over the page, in which somebody chooses a file, or whom to
//! give one to. On some devices the page is out of sight meanwhile.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use crate::platform::Listener;

thread_local! {
    static FIELD_IS_OPEN: Cell<bool> = const { Cell::new(false) };
    static SHEETS: Cell<u32> = const { Cell::new(0) };
}

pub(crate) fn is_open() -> bool {
    FIELD_IS_OPEN.get() || SHEETS.get() > 0
}

/// Watches the page's file fields. Whoever has chosen, or not, is back in the page: any other sign of use ends it, where a
/// browser does not tell.
pub(crate) fn watch() -> Listener {
    Listener::hearing(&["click", "change", "cancel", "pointerdown", "keydown"], |event| {
        FIELD_IS_OPEN.set(event.type_() == "click" && is_at_a_file_field(&event));
    })
}

fn is_at_a_file_field(event: &Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.type_() == "file")
}

/// For as long as it lives, something lies over the page.
pub(super) struct Sheet;

impl Sheet {
    pub(super) fn open() -> Self {
        SHEETS.set(SHEETS.get().saturating_add(1));
        Self
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        SHEETS.set(SHEETS.get().saturating_sub(1));
    }
}
