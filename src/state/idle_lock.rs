//! Locking an app that lies untouched; never while it leads a session or a test.

use leptos::prelude::*;

use crate::platform::{Listener, activity, clock};
use crate::state::showing::Showing;
use crate::state::store::{AppStage, OpenStore};

/// Unlocked and untouched for this long, the app locks itself.
pub(super) const IDLE_LIMIT_MS: i64 = 5 * 60_000;
/// Untouched for this long the picture gives way to the locked app. Longer than an open app waits, because people talk.
const SHOWN_LIMIT_MS: i64 = 30 * 60_000;

#[derive(Clone, Copy)]
pub(crate) struct IdleLock {
    store: OpenStore,
    showing: Showing,
    /// How many screens are leading a session or a test right now.
    leading: RwSignal<u32>,
    last_touch_ms: StoredValue<i64>,
}

impl IdleLock {
    /// Watches for as long as the component that asks for it.
    pub(crate) fn new(store: OpenStore, showing: Showing) -> Self {
        let last_touch_ms = StoredValue::new(clock::now().utc_ms);
        let lock = Self { store, showing, leading: RwSignal::new(0), last_touch_ms };
        let listener: Listener = activity::on_activity(1_000, move || lock.touch());
        StoredValue::new_local(listener);
        lock
    }

    fn touch(self) {
        self.last_touch_ms.try_set_value(clock::now().utc_ms);
    }

    /// Whether the app has lain untouched for too long.
    pub(super) fn is_over(self) -> bool {
        let may_lock = self.leading.try_get_untracked() == Some(0);
        let limit = match self.store.stage_now() {
            Some(AppStage::Open | AppStage::Recovered) if may_lock => IDLE_LIMIT_MS,
            Some(AppStage::Showing) if self.showing.needs_code() == Some(true) => SHOWN_LIMIT_MS,
            Some(_) | None => return false,
        };
        let touched = self.last_touch_ms.try_get_value();
        touched.is_some_and(|touched| clock::now().utc_ms - touched >= limit)
    }

    /// While the returned value lives, the app does not lock itself and offers no new version.
    pub(crate) fn lead(self) -> Leading {
        self.leading.update(|screens| *screens += 1);
        Leading { lock: self }
    }

    /// Tracks.
    pub(crate) fn is_leading(self) -> bool {
        self.leading.get() > 0
    }
}

/// A screen that leads a session or a test.
pub(crate) struct Leading {
    lock: IdleLock,
}

impl Drop for Leading {
    fn drop(&mut self) {
        self.lock.leading.try_update(|screens| *screens = screens.saturating_sub(1));
        self.lock.touch();
    }
}
