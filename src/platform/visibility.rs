//! Whether anybody can see the page.

use crate::platform::Listener;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Visibility {
    Shown,
    /// Another tab, another app, or a dark screen. The page may be ended from here without a further event.
    Hidden,
}

pub(crate) fn current() -> Visibility {
    if is_hidden() { Visibility::Hidden } else { Visibility::Shown }
}

pub(crate) fn is_hidden() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden())
}

/// Calls back whenever the page is hidden, shown, or brought back by the browser's own back button.
///
/// The same answer may come twice. Going hidden is the last moment that is reliably told: what must be kept is kept
/// before, and the clock is compared after.
pub(crate) fn on_change(mut callback: impl FnMut(Visibility) + 'static) -> Listener {
    // `visibilitychange` rises from the document to the window.
    Listener::on_window(&["visibilitychange", "pageshow"], move || callback(current()))
}
