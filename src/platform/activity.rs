//! Signs that somebody is using the page.

use crate::platform::{Listener, clock};

/// What hands, pens, keyboards, switches and screen readers cause.
const SIGNS: &[&str] = &["pointerdown", "pointermove", "keydown", "wheel", "scroll", "click", "input"];

/// Calls back on a sign of use, at most once every `at_most_every_ms` milliseconds; the first sign at once.
pub(crate) fn on_activity(at_most_every_ms: u32, mut callback: impl FnMut() + 'static) -> Listener {
    let mut told_at: Option<f64> = None;
    Listener::on_window(SIGNS, move || {
        let now = clock::monotonic_ms();
        if told_at.is_none_or(|then| now - then >= f64::from(at_most_every_ms)) {
            told_at = Some(now);
            callback();
        }
    })
}
