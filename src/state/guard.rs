//! Watching over an open app: the minute, idleness, and a new version that waits.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{Listener, activity, clock, one_writer, print, tick, update, visibility};
use crate::state::showing::SHOWN_LIMIT_MS;
use crate::state::{App, Stage, surroundings};

/// Unlocked and untouched for this long, the app locks itself; never while it leads a session or a test.
pub const IDLE_LIMIT_MS: i64 = 5 * 60_000;

/// What is watched, for as long as the page lives.
#[derive(Default)]
pub(super) struct Guard {
    _listeners: Vec<Listener>,
    _ticker: Option<tick::Ticker>,
    pub(super) writer: Option<one_writer::Guard>,
    last_touch_ms: i64,
}

impl App {
    pub(super) fn keep_watch(self) {
        let touched = move || {
            self.guard.try_update_value(|guard| guard.last_touch_ms = clock::now().utc_ms);
        };
        let shown = move |_| self.look_at_the_time();
        let waiting = move || {
            self.update_waiting.try_set(true);
        };
        let _listeners =
            vec![activity::on_activity(1_000, touched), visibility::on_change(shown), update::on_waiting(waiting)];
        let _ticker = Some(tick::every(10_000, move || self.look_at_the_time()));
        self.guard.set_value(Guard { _listeners, _ticker, writer: None, last_touch_ms: clock::now().utc_ms });
        self.update_waiting.set(update::is_waiting());
    }

    /// Moves the date on, and locks what has lain untouched for too long.
    fn look_at_the_time(self) {
        let now = surroundings::now();
        self.now.try_set(now);
        let idle = self.guard.try_with_value(|guard| now.utc_ms() - guard.last_touch_ms).unwrap_or_default();
        let may_lock = self.leading.try_get_untracked() == Some(0);
        let limit = match self.stage.try_get_untracked() {
            Some(Stage::Open) if may_lock => IDLE_LIMIT_MS,
            Some(Stage::Showing) if self.shows_real_people() => SHOWN_LIMIT_MS,
            Some(_) | None => return,
        };
        if idle >= limit {
            spawn_local(self.lock());
        }
    }

    /// While the returned value lives, the app does not lock itself and offers no new version.
    pub fn lead(self) -> Leading {
        self.leading.update(|screens| *screens += 1);
        Leading { app: self }
    }

    pub fn is_leading(self) -> bool {
        self.leading.get() > 0
    }

    /// Opens the browser's print dialogue, where it has one.
    pub fn print(self) {
        let _ = print::print();
    }

    /// Starts the version that waits. The page loads anew.
    pub fn apply_update(self) {
        // Where there is no service worker there is no version that waits either.
        let _ = update::apply_update();
    }
}

/// A screen that leads a session or a test.
pub struct Leading {
    app: App,
}

impl Drop for Leading {
    fn drop(&mut self) {
        self.app.leading.try_update(|screens| *screens = screens.saturating_sub(1));
        self.app.guard.try_update_value(|guard| guard.last_touch_ms = clock::now().utc_ms);
    }
}
