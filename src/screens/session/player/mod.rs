//! The session on the way: the movement, the dose, one sentence to the person, one box to the helper.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::session::protocol::{LedSession, Press, State};
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::exercises::library;
use crate::text::session as words;
use crate::ui::{ActionBar, Button, ButtonKind, ButtonSize, Icon, PageTitle};

#[component]
pub fn Player(driver: SessionDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let _ = person;
    let exercise = driver.part(LedSession::exercise);
    let paused = driver.part(|session| matches!(session.state(), State::Paused(_)));
    let name = move || library::words(exercise.get()).name.in_lang(app.lang());
    let pause_or_go_on = move |()| {
        driver.press(if paused.get_untracked() { Press::GoOn { count_away: false } } else { Press::Pause });
    };
    view! {
        <main class="screen">
            <div class="stage"><PageTitle text=name/></div>
            <ActionBar>
                <Button label=app.say(words::BACK) on_press=move |()| driver.press(Press::Back)/>
                <Button
                    label=move || if paused.get() { words::RESUME } else { words::PAUSE }.in_lang(app.lang())
                    on_press=pause_or_go_on
                />
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Check
                    label=app.say(words::DONE)
                    on_press=move |()| driver.press(Press::AsPlanned)
                />
            </ActionBar>
        </main>
    }
}
