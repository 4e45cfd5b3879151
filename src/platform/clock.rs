//! What time it is, in two ways: the wall clock, which may jump, and a clock that only goes forward.

use js_sys::Date;

/// The wall clock as the device shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ClockReading {
    /// Milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// How far local time is ahead of UTC just now, in minutes: 60 or 120 in Norway.
    pub offset_min: i32,
}

pub(crate) fn now() -> ClockReading {
    let date = Date::new_0();
    // The browser counts the other way: minutes from local time to UTC, negative east of Greenwich.
    ClockReading { utc_ms: date.get_time() as i64, offset_min: -(date.get_timezone_offset() as i32) }
}

/// Milliseconds since some moment before the page opened; never goes back.
///
/// Stands still while the device sleeps. After the page was hidden, compare with [`now`] to see whether it slept.
/// The wall clock is used in its place where the browser has no such clock.
pub(crate) fn monotonic_ms() -> f64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or_else(Date::now, |performance| performance.now())
}
