//! What is heard: tones, and each exercise read aloud. Both can be off.

use leptos::prelude::*;

use crate::domain::session::protocol::{LedSession, Pause};
use crate::screens::session::player::standing::pause;
use crate::state::session_driver::SessionDriver;
use crate::state::voice::ReadAloud;
use crate::state::{App, use_app};
use crate::text::Phrase;
use crate::text::exercises::library;
use crate::text::screens::session::player as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Show};

#[component]
pub fn Hearing(voice: ReadAloud) -> impl IntoView {
    let app = use_app();
    let sounds = app.preferences.sounds;
    view! {
        {toggle(app, words::SOUNDS, move || sounds.get(), move |on| app.preferences.choose_sounds(on))}
        <Show when=move || voice.is_possible()>
            {toggle(app, words::READ_ALOUD, move || voice.is_on(), move |on| voice.turn(on))}
        </Show>
    }
}

fn toggle(
    app: App,
    label: Phrase,
    is_on: impl Fn() -> bool + Copy + Send + Sync + 'static,
    turn: impl Fn(bool) + Send + Sync + 'static,
) -> impl IntoView {
    view! {
        <Button
            kind=ButtonKind::Quiet
            size=ButtonSize::Small
            icon=Icon::Sound
            label=app.say(label)
            on_press=move |()| turn(!untrack(is_on))
            attr:aria-pressed=move || if is_on() { "true" } else { "false" }
        />
    }
}

/// Name, dose and the sentence to the person, when an exercise begins and when reading is turned on.
pub fn read_each_aloud(app: App, driver: SessionDriver, voice: ReadAloud) {
    let asked = driver.part(|session: &LedSession| {
        let resumed = pause(session) == Some(Pause::Resumed);
        (!resumed).then(|| (session.index(), session.current().now))
    });
    Effect::new(move || {
        if let (true, Some((_, planned))) = (voice.is_on(), asked.get()) {
            let (lang, text) = (app.lang(), library::words(planned.exercise));
            let dose = library::planned_dose(lang, &planned);
            voice.read(&words::spoken(text.name.in_lang(lang), text.to_person.in_lang(lang), &dose));
        }
    });
}
