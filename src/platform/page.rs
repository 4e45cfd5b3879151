//! The page as a whole: its language and look.

use js_sys::Function;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

use crate::platform::ability::{NotSupportedError, member, window};

/// `nb`, `nn` or `en`: tells screen readers which voice to use.
pub(crate) fn set_lang(tag: &str) {
    mark("lang", Some(tag));
}

/// Sets `data-theme` on the root for the style sheets; `None` follows the device.
pub(crate) fn set_theme(name: Option<&str>) {
    mark("data-theme", name);
}

/// Sets `data-text` on the root for the style sheets; `None` is the usual size.
pub(crate) fn set_text_size(name: Option<&str>) {
    mark("data-text", name);
}

/// Sets `data-covered` on the root for the style sheets, which then show nothing: what the device shows of an app that is
/// put aside is a picture of its page.
pub(crate) fn set_covered(covered: bool) {
    mark("data-covered", covered.then_some("true"));
}

pub(crate) fn scroll_to_top() {
    if let Ok(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

pub(crate) fn reload() -> Result<(), NotSupportedError> {
    window()?.location().reload().map_err(|_| NotSupportedError)
}

/// Only Apple's browsers have `navigator.standalone`; it is true in an app on the home screen.
pub(super) fn on_apple_home_screen() -> bool {
    let standalone = window().ok().and_then(|window| member(&window.navigator(), "standalone"));
    standalone.is_some_and(|standalone| standalone.is_truthy())
}

/// Whether the app was put on the home screen, and runs from there.
pub(crate) fn is_installed() -> bool {
    on_apple_home_screen() || ["standalone", "fullscreen", "minimal-ui"].into_iter().any(is_shown_as)
}

fn is_shown_as(mode: &str) -> bool {
    let found = || {
        let window = window().ok()?;
        let asked: Function = member(&window, "matchMedia")?.dyn_into().ok()?;
        let query = asked.call1(&window, &format!("(display-mode: {mode})").into()).ok()?;
        member(&query, "matches")?.as_bool()
    };
    found().unwrap_or(false)
}

/// A tab of Apple's browser on a phone or a tablet, which empties it after seven days without use. What lies on the home
/// screen is a place of its own.
pub(crate) fn in_apple_tab() -> bool {
    let standalone = window().ok().and_then(|window| member(&window.navigator(), "standalone"));
    standalone.is_some_and(|standalone| standalone.is_falsy())
}

fn document() -> Option<Document> {
    window().ok()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// An attribute on the root element. The names are fixed and well formed, so neither call throws.
fn mark(attribute: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    let _ = match value {
        Some(value) => root.set_attribute(attribute, value),
        None => root.remove_attribute(attribute),
    };
}
