//! Codes that are tried: counted before each try, in two places, so that neither a clock that is set nor an app that is
//! ended makes the next one come sooner.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::durable_note;
use crate::state::env;
use crate::state::preferences::Preferences;
use crate::vault::WrongCodes;
use crate::workspace::problem::UnlockError;

const NOTE: &str = "wrong-codes";

#[derive(Clone, Copy)]
pub(super) struct CodeTries {
    preferences: Preferences,
    wrong: StoredValue<WrongCodes>,
}

impl CodeTries {
    pub(super) fn new(preferences: Preferences) -> Self {
        let found = WrongCodes::found(preferences.wrong_codes().unwrap_or_default(), env::clocks().steady_ms);
        let tries = Self { preferences, wrong: StoredValue::new(found) };
        spawn_local(tries.look_at_the_note());
        tries
    }

    /// The note outlives what the preferences lose.
    async fn look_at_the_note(self) {
        let noted = durable_note::read(NOTE).await.and_then(|text| text.parse().ok());
        let Some(noted) = noted.filter(|noted| *noted > self.wrong.get_value().count()) else { return };
        self.wrong.set_value(WrongCodes::found(noted, env::clocks().steady_ms));
    }

    /// Seconds until the next code may be tried; `None` when it may be tried now.
    pub(super) fn seconds_to_wait(self) -> Option<u32> {
        self.wrong.get_value().seconds_to_wait(env::clocks().steady_ms)
    }

    /// To be called before a code is tried.
    pub(super) fn begin(self) {
        self.note(self.wrong.get_value().try_one(env::clocks().steady_ms));
    }

    /// What came of it.
    pub(super) fn end<T>(self, tried: &Result<T, UnlockError>) {
        let wrong = self.wrong.get_value();
        match tried {
            Ok(_) => self.note(wrong.right()),
            Err(UnlockError::WrongCode) => {}
            Err(_) => self.note(wrong.untried()),
        }
    }

    fn note(self, wrong: WrongCodes) {
        self.wrong.set_value(wrong);
        self.preferences.note_wrong_codes(wrong.count());
        spawn_local(async move {
            let _ = durable_note::write(NOTE, &wrong.count().to_string()).await;
        });
    }
}
