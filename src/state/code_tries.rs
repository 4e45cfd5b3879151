//! Codes that are tried: counted before each try, in two places, so that neither a clock that is set nor an app that is
//! ended makes the next one come sooner.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::durable_note;
use crate::state::env;
use crate::state::preferences::{Preferences, WrongTries};
use crate::vault::WrongCodes;
use crate::workspace::problem::UnlockError;

const NOTE: &str = "wrong-codes";

#[derive(Clone, Copy)]
pub(super) struct CodeTries {
    preferences: Preferences,
    wrong: StoredValue<WrongCodes>,
    last_ms: StoredValue<i64>,
}

impl CodeTries {
    pub(super) fn new(preferences: Preferences) -> Self {
        let found = preferences.wrong_tries();
        let wrong = StoredValue::new(WrongCodes::found(found.count, env::clocks().steady_ms));
        let tries = Self { preferences, wrong, last_ms: StoredValue::new(found.last_ms) };
        spawn_local(tries.look_at_the_note());
        tries
    }

    /// The note outlives what the preferences lose.
    async fn look_at_the_note(self) {
        let noted = durable_note::read(NOTE).await.and_then(|text| serde_json::from_str::<WrongTries>(&text).ok());
        let Some(noted) = noted.filter(|noted| noted.count > self.wrong.get_value().count()) else { return };
        self.wrong.set_value(WrongCodes::found(noted.count, env::clocks().steady_ms));
        self.last_ms.set_value(noted.last_ms);
    }

    /// Seconds until the next code may be tried; `None` when it may be tried now.
    pub(super) fn seconds_to_wait(self) -> Option<u32> {
        self.wrong.get_value().seconds_to_wait(env::clocks().steady_ms)
    }

    /// Which were wrong, in a row.
    pub(super) fn so_far(self) -> WrongTries {
        WrongTries { count: self.wrong.get_value().count(), last_ms: self.last_ms.get_value() }
    }

    /// To be called before a code is tried. Returns which were wrong before it.
    pub(super) fn begin(self) -> WrongTries {
        let before = self.so_far();
        self.note(self.wrong.get_value().try_one(env::clocks().steady_ms), env::now().utc_ms());
        before
    }

    /// What came of it. `before` is what [`Self::begin`] returned.
    pub(super) fn end<T>(self, before: WrongTries, tried: &Result<T, UnlockError>) {
        let wrong = self.wrong.get_value();
        match tried {
            Ok(_) => self.note(wrong.right(), before.last_ms),
            Err(UnlockError::WrongCode) => {}
            Err(_) => self.note(wrong.untried(), before.last_ms),
        }
    }

    fn note(self, wrong: WrongCodes, last_ms: i64) {
        self.wrong.set_value(wrong);
        self.last_ms.set_value(last_ms);
        let tries = WrongTries { count: wrong.count(), last_ms };
        self.preferences.note_wrong_tries(tries);
        spawn_local(async move {
            if let Ok(text) = serde_json::to_string(&tries) {
                let _ = durable_note::write(NOTE, &text).await;
            }
        });
    }
}
