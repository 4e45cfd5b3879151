//! A new version of the app that waits to be started.

use leptos::prelude::*;

use crate::platform::update;

#[derive(Clone, Copy)]
pub(crate) struct Updates {
    waiting: RwSignal<bool>,
}

impl Updates {
    /// Watches for as long as the component that asks for it.
    pub(crate) fn new() -> Self {
        let waiting = RwSignal::new(update::is_waiting());
        StoredValue::new_local(update::on_waiting(move || {
            waiting.try_set(true);
        }));
        Self { waiting }
    }

    pub(crate) fn waiting(self) -> Signal<bool> {
        self.waiting.into()
    }

    /// The number of the build that runs. `None`: not known.
    pub(crate) fn build(self) -> Option<String> {
        update::build()
    }

    /// Files of the app that are not on the device. `None`: not known.
    pub(crate) fn missing_files(self) -> Option<u32> {
        update::missing_files()
    }

    /// Starts the version that waits. The page loads anew.
    pub(crate) fn apply(self) {
        // Where there is no service worker there is no version that waits either.
        let _ = update::apply_update();
    }
}
