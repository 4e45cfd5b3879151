//! Being called later: again and again, once, or when the screen has been painted.
//!
//! Hidden pages are called late, seldom or not at all. So a tick says "look at the clock", never "so much time has
//! passed": nothing may be timed by counting ticks.

use std::future::Future;

use gloo_timers::callback::Interval;
use gloo_timers::future::TimeoutFuture;
use js_sys::Promise;

use crate::platform::ability::window;
use crate::platform::answer::in_time;

/// Longer than any screen takes for a frame.
const FRAME_NEVER_CAME_MS: u32 = 100;

/// Ticks until it is dropped.
#[must_use = "dropping it stops the ticks"]
pub(crate) struct Ticker {
    _interval: Interval,
}

/// Calls back every `ms` milliseconds, the first time after `ms`.
pub(crate) fn every(ms: u32, callback: impl FnMut() + 'static) -> Ticker {
    Ticker { _interval: Interval::new(ms, callback) }
}

/// Done after `ms` milliseconds; dropping it stops the timer.
pub(crate) fn after(ms: u32) -> impl Future<Output = ()> {
    TimeoutFuture::new(ms)
}

/// Done when the screen has begun `count` more frames. After two, what was set before the call has been painted, so a
/// long computation may hold up the page.
///
/// A hidden page gets no frames; each is then given up after a tenth of a second.
pub(crate) async fn next_frames(count: u32) {
    for _ in 0..count {
        // A frame that never came is as good as one that did.
        drop(in_time(frame(), FRAME_NEVER_CAME_MS).await);
    }
}

fn frame() -> Promise {
    Promise::new(&mut |begun, _| {
        // Without a window the frame never comes, and the caller's limit ends the wait.
        let _ = window().map(|window| window.request_animation_frame(&begun));
    })
}
