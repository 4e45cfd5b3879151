//! The page as a whole: its language, title and look, its focus, its connection.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, EventTarget, HtmlElement, MediaQueryList};

use crate::platform::Listener;
use crate::platform::ability::{NotSupported, member, window};

const DARK: &str = "(prefers-color-scheme: dark)";
const OWN_WINDOW: &str = "(display-mode: standalone), (display-mode: fullscreen), (display-mode: minimal-ui)";

/// `nb`, `nn` or `en`: tells screen readers which voice to use.
pub fn set_lang(tag: &str) {
    mark("lang", Some(tag));
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets `data-theme` on the root for the style sheets; `None` follows the device.
pub fn set_theme(name: Option<&str>) {
    mark("data-theme", name);
}

/// Sets `data-text` on the root for the style sheets; `None` is the usual size.
pub fn set_text_size(name: Option<&str>) {
    mark("data-text", name);
}

/// Whether the device asks for dark pages.
pub fn prefers_dark() -> bool {
    matches(DARK)
}

pub fn on_prefers_dark_change(mut callback: impl FnMut(bool) + 'static) -> Listener {
    Listener::new(media(DARK).map(EventTarget::from), &["change"], move || callback(prefers_dark()))
}

/// Moves the focus, so that screen readers and keyboards go on from there; false when nothing by that id is on the
/// page yet. An element that is no control needs `tabindex="-1"`.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    element.and_then(|element| element.dyn_into::<HtmlElement>().ok()).is_some_and(|element| element.focus().is_ok())
}

pub fn scroll_to_top() {
    if let Ok(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

pub fn reload() -> Result<(), NotSupported> {
    window()?.location().reload().map_err(|_| NotSupported)
}

/// False: surely no network. True: perhaps a network; nothing is known of what lies behind it.
pub fn is_online() -> bool {
    window().is_ok_and(|window| window.navigator().on_line())
}

pub fn on_online_change(mut callback: impl FnMut(bool) + 'static) -> Listener {
    Listener::on_window(&["online", "offline"], move || callback(is_online()))
}

/// Whether the app runs in a window of its own, installed or from the home screen, and not in a browser tab.
pub fn standalone() -> bool {
    on_apple_home_screen() || matches(OWN_WINDOW)
}

/// Only Apple's browsers have `navigator.standalone`; it is true in an app on the home screen.
pub(super) fn on_apple_home_screen() -> bool {
    let standalone = window().ok().and_then(|window| member(&window.navigator(), "standalone"));
    standalone.is_some_and(|standalone| standalone.is_truthy())
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

fn media(query: &str) -> Option<MediaQueryList> {
    window().ok()?.match_media(query).ok().flatten()
}

fn matches(query: &str) -> bool {
    media(query).is_some_and(|media| media.matches())
}
