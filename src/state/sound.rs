//! A short sound when a clock has run out. Always beside something that is seen, because devices are often silent.

use leptos::prelude::*;

use crate::platform::sound::Speaker;

#[derive(Clone, Copy)]
pub(super) struct Sound {
    speaker: StoredValue<Option<Speaker>, LocalStorage>,
}

impl Default for Sound {
    fn default() -> Self {
        Self { speaker: StoredValue::new_local(None) }
    }
}

impl Sound {
    /// To be called in a tap: browsers let nothing be heard before one.
    pub(super) fn ready(self) {
        self.speaker.update_value(|speaker| {
            if speaker.is_none() {
                *speaker = Speaker::open().ok();
            }
            if let Some(speaker) = speaker {
                speaker.wake();
            }
        });
    }

    pub(super) fn beep(self) {
        self.speaker.with_value(|speaker| speaker.as_ref().map(Speaker::beep));
    }
}
