//! Light or dark, and how large the text is.

use leptos::prelude::*;

use crate::state::preferences::{TextSize, Theme};
use crate::state::use_app;
use crate::text::screens::settings as words;
use crate::ui::{ChoiceLayout, Choices};

const THEMES: [Theme; 3] = [Theme::AsDevice, Theme::Light, Theme::Dark];
const SIZES: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Largest];

#[component]
pub fn ThemeChoice() -> impl IntoView {
    let app = use_app();
    let chosen = app.preferences.theme.get_untracked();
    let selected = RwSignal::new(THEMES.iter().position(|theme| *theme == chosen));
    Effect::new(move || {
        if let Some(theme) = selected.get().and_then(|place| THEMES.get(place)) {
            app.preferences.choose_theme(*theme);
        }
    });
    let options = Signal::derive(move || {
        [words::THEME_AS_DEVICE, words::THEME_LIGHT, words::THEME_DARK]
            .map(|phrase| phrase.in_lang(app.lang()).to_owned())
            .into_iter()
            .enumerate()
            .collect::<Vec<_>>()
    });
    view! { <Choices legend=app.say(words::THEME) options selected layout=ChoiceLayout::Row/> }
}

#[component]
pub fn TextSizeChoice() -> impl IntoView {
    let app = use_app();
    let chosen = app.preferences.text_size.get_untracked();
    let selected = RwSignal::new(SIZES.iter().position(|size| *size == chosen));
    Effect::new(move || {
        if let Some(size) = selected.get().and_then(|place| SIZES.get(place)) {
            app.preferences.choose_text_size(*size);
        }
    });
    let options = Signal::derive(move || {
        [words::TEXT_NORMAL, words::TEXT_LARGE, words::TEXT_LARGEST]
            .map(|phrase| phrase.in_lang(app.lang()).to_owned())
            .into_iter()
            .enumerate()
            .collect::<Vec<_>>()
    });
    view! { <Choices legend=app.say(words::TEXT_SIZE) options selected layout=ChoiceLayout::Row/> }
}
