//! What a tablet remembers besides records: language, theme, text size, what is heard, wrong codes. Losing all of it loses nothing that
//! was acknowledged.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::platform::preferences::{self, Preference};
use crate::text::Lang;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Theme {
    #[default]
    AsDevice,
    Light,
    Dark,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TextSize {
    #[default]
    Normal,
    Large,
    Largest,
}

/// Wrong codes in a row, and when the last was tried, to be told of (milliseconds UTC). No wait is reckoned from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct WrongTries {
    pub count: u32,
    pub last_ms: i64,
}

#[derive(Clone, Copy)]
pub(crate) struct Preferences {
    pub lang: RwSignal<Lang>,
    pub theme: RwSignal<Theme>,
    pub text_size: RwSignal<TextSize>,
    /// Tones when a clock has run out.
    pub sounds: RwSignal<bool>,
    /// Each exercise when it begins.
    pub read_aloud: RwSignal<bool>,
}

impl Preferences {
    pub(crate) fn read() -> Self {
        let lang = preferences::get::<String>(Preference::Lang).and_then(|code| Lang::from_code(&code));
        Self {
            lang: RwSignal::new(lang.unwrap_or_default()),
            theme: RwSignal::new(preferences::get(Preference::Theme).unwrap_or_default()),
            text_size: RwSignal::new(preferences::get(Preference::TextSize).unwrap_or_default()),
            sounds: RwSignal::new(preferences::get(Preference::Sounds).unwrap_or(true)),
            read_aloud: RwSignal::new(preferences::get(Preference::ReadAloud).unwrap_or(false)),
        }
    }

    /// As on a new device, whatever this one remembers.
    pub(crate) fn fresh() -> Self {
        Self {
            lang: RwSignal::new(Lang::default()),
            theme: RwSignal::new(Theme::default()),
            text_size: RwSignal::new(TextSize::default()),
            sounds: RwSignal::new(true),
            read_aloud: RwSignal::new(false),
        }
    }

    pub(crate) fn choose_lang(self, lang: Lang) {
        self.lang.set(lang);
        remember(Preference::Lang, &lang.code());
    }

    pub(crate) fn choose_theme(self, theme: Theme) {
        self.theme.set(theme);
        remember(Preference::Theme, &theme);
    }

    pub(crate) fn choose_text_size(self, size: TextSize) {
        self.text_size.set(size);
        remember(Preference::TextSize, &size);
    }

    pub(crate) fn choose_sounds(self, on: bool) {
        self.sounds.set(on);
        remember(Preference::Sounds, &on);
    }

    pub(crate) fn choose_read_aloud(self, on: bool) {
        self.read_aloud.set(on);
        remember(Preference::ReadAloud, &on);
    }

    /// Kept elsewhere too: see [`crate::state::code_tries`].
    pub(super) fn wrong_tries(self) -> WrongTries {
        preferences::get(Preference::WrongCodes).unwrap_or_default()
    }

    pub(super) fn note_wrong_tries(self, tries: WrongTries) {
        remember(Preference::WrongCodes, &tries);
    }
}

/// A browser that keeps no preferences still shows what was chosen until the page closes.
fn remember<T: Serialize>(preference: Preference, value: &T) {
    let _ = preferences::set(preference, value);
}
