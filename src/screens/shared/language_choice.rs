//! Choosing the language.

use leptos::prelude::*;

use crate::state::use_app;
use crate::text::Lang;
use crate::text::screens::start as words;
use crate::ui::{ChoiceLayout, Choices};

/// Three languages, each by its own name.
#[component]
pub fn LanguageChoice() -> impl IntoView {
    let app = use_app();
    let place = |lang: Lang| Lang::ALL.iter().position(|other| *other == lang);
    let selected = RwSignal::new(place(app.preferences.lang.get_untracked()));
    Effect::new(move || {
        if let Some(lang) = selected.get().and_then(|place| Lang::ALL.get(place).copied()) {
            app.preferences.choose_lang(lang);
        }
    });
    let options: Vec<_> = Lang::ALL.iter().map(|lang| lang.own_name().to_owned()).enumerate().collect();
    view! {
        <Choices
            legend=app.say(words::LANGUAGE)
            options=Signal::stored(options)
            selected
            layout=ChoiceLayout::Row
        />
    }
}
