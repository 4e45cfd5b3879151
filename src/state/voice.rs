//! Reading aloud, where the device has a Norwegian voice of its own and somebody wants it.

use leptos::prelude::*;

use crate::platform::speech;
use crate::state::app::App;
use crate::text::Lang;

#[derive(Clone, Copy)]
pub(crate) struct ReadAloud {
    app: App,
    has_voice: RwSignal<bool>,
}

impl ReadAloud {
    /// Must be made by a component; is silent when it ends.
    pub(crate) fn new(app: App) -> Self {
        let has_voice = RwSignal::new(speech::norwegian().is_some());
        let listener = speech::on_voices(move || {
            has_voice.try_set(speech::norwegian().is_some());
        });
        StoredValue::new_local(listener);
        on_cleanup(speech::hush);
        Self { app, has_voice }
    }

    /// Whether it can be chosen. A Norwegian voice reads no English. Tracks.
    pub(crate) fn is_possible(self) -> bool {
        self.has_voice.get() && matches!(self.app.lang(), Lang::Bokmal | Lang::Nynorsk)
    }

    /// Tracks.
    pub(crate) fn is_on(self) -> bool {
        self.is_possible() && self.app.preferences.read_aloud.get()
    }

    pub(crate) fn turn(self, on: bool) {
        self.app.preferences.choose_read_aloud(on);
        if !on {
            speech::hush();
        }
    }

    pub(crate) fn hush(self) {
        speech::hush();
    }

    /// Instead of what is being read.
    pub(crate) fn read(self, text: &str) {
        if let Some(voice) = speech::norwegian() {
            voice.read(text);
        }
    }
}
