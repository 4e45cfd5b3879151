//! The browser's address, the way back, and links that stay within this app.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, EventTarget, HtmlAnchorElement, MouseEvent};

use crate::platform::ability::window;
use crate::platform::{Listener, NotSupportedError};

/// What stands in the address after the host, such as `/people`; empty where there is none.
pub(crate) fn path() -> String {
    window().ok().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// The scheme, host and port of this page, such as `https://hjemmetrener.example.no`; empty where there is none.
pub(crate) fn origin() -> String {
    window().ok().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// What stands behind the `#` of the address. It never leaves the browser.
pub(crate) fn fragment() -> String {
    let hash = window().ok().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

/// Calls back when only what stands behind the `#` is another.
pub(crate) fn on_fragment(callback: impl FnMut() + 'static) -> Listener {
    Listener::on_window(&["hashchange"], callback)
}

/// Changes the address; the way back leads to the one before. Loads nothing, and calls no [`on_move`].
pub(crate) fn push(path: &str) -> Result<(), NotSupportedError> {
    let history = window()?.history().map_err(|_| NotSupportedError)?;
    history.push_state_with_url(&JsValue::NULL, "", Some(path)).map_err(|_| NotSupportedError)
}

/// Changes the address; the way back leads past the one before. Loads nothing, and calls no [`on_move`].
pub(crate) fn replace(path: &str) -> Result<(), NotSupportedError> {
    let history = window()?.history().map_err(|_| NotSupportedError)?;
    history.replace_state_with_url(&JsValue::NULL, "", Some(path)).map_err(|_| NotSupportedError)
}

/// Calls back when the person goes back or forward.
pub(crate) fn on_move(callback: impl FnMut() + 'static) -> Listener {
    Listener::on_window(&["popstate"], callback)
}

/// Calls back with the path of a page of this app when a link to it is followed, and keeps the browser from loading it.
pub(crate) fn on_link(mut callback: impl FnMut(&str) + 'static) -> Listener {
    Listener::after_the_page(window().ok().map(EventTarget::from), &["click"], move |event| {
        if let Some(path) = path_behind(&event) {
            event.prevent_default();
            callback(&path);
        }
    })
}

/// The path that a plain click on a link asks for; all else is for the browser.
fn path_behind(event: &Event) -> Option<String> {
    let click: &MouseEvent = event.dyn_ref()?;
    let plain = click.button() == 0 && !(click.meta_key() || click.alt_key() || click.ctrl_key() || click.shift_key());
    if click.default_prevented() || !plain {
        return None;
    }
    let link = click.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
    let origin = window().ok()?.location().origin().ok()?;
    let here = link.origin() == origin && link.target().is_empty() && link.hash().is_empty();
    (here && !link.has_attribute("download")).then(|| link.pathname())
}
