//! What can be pressed: one main button. While the session stands still, that is to go on.

use leptos::prelude::*;

use crate::domain::session::protocol::{LedSession, Pause, Press};
use crate::screens::session::player::Sheets;
use crate::screens::session::player::standing::pause;
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::screens::session::player as words;
use crate::ui::{ActionBar, Button, ButtonKind, ButtonSize, Icon, dyn_view};

#[component]
pub fn Bar(driver: SessionDriver, sheets: Sheets) -> impl IntoView {
    let pause = driver.part(pause);
    view! {
        <ActionBar>
            {dyn_view(move || match pause.get() {
                None => view! { <Going driver sheets/> }.into_any(),
                Some(Pause::Away { .. }) => view! { <Away driver/> }.into_any(),
                Some(Pause::Asked | Pause::Resumed) => view! { <Still driver sheets/> }.into_any(),
            })}
        </ActionBar>
    }
}

#[component]
fn Going(driver: SessionDriver, sheets: Sheets) -> impl IntoView {
    let app = use_app();
    let first = driver.part(|session| session.index() == 0);
    let last = driver.part(|session| session.index() + 1 == session.steps().len());
    let as_planned = driver.part(|session: &LedSession| session.current().now == session.current().planned);
    let done = move || {
        let phrase = match (as_planned.get(), last.get()) {
            (true, false) => words::AS_PLANNED,
            (true, true) => words::AS_PLANNED_LAST,
            (false, false) => words::DONE,
            (false, true) => words::DONE_LAST,
        };
        phrase.in_lang(app.lang())
    };
    view! {
        <Button
            kind=ButtonKind::Quiet
            icon=Icon::Back
            label=app.say(words::BACK)
            disabled=first
            on_press=move |()| driver.press(Press::Back)
        />
        <Button
            kind=ButtonKind::Quiet
            icon=Icon::Pause
            label=app.say(words::PAUSE)
            on_press=move |()| driver.press(Press::Pause)
        />
        <Button label=app.say(words::OTHERWISE) on_press=move |()| sheets.otherwise.set(true)/>
        <Button
            kind=ButtonKind::Main
            size=ButtonSize::Tall
            icon=Icon::Check
            label=done
            on_press=move |()| driver.press(Press::AsPlanned)
        />
    }
}

/// Asked for, or come back to.
#[component]
fn Still(driver: SessionDriver, sheets: Sheets) -> impl IntoView {
    let app = use_app();
    view! {
        <Button kind=ButtonKind::Quiet label=app.say(words::END_HERE) on_press=move |()| sheets.stop.set(true)/>
        <Button
            kind=ButtonKind::Main
            size=ButtonSize::Tall
            icon=Icon::Play
            label=app.say(words::GO_ON)
            on_press=move |()| driver.press(Press::GoOn { count_away: false })
        />
    }
}

/// Only who was there knows whether they trained.
#[component]
fn Away(driver: SessionDriver) -> impl IntoView {
    let app = use_app();
    let go_on = move |count_away| driver.press(Press::GoOn { count_away });
    view! {
        <Button size=ButtonSize::Tall label=app.say(words::COUNT_AWAY_NOT) on_press=move |()| go_on(false)/>
        <Button
            kind=ButtonKind::Main
            size=ButtonSize::Tall
            label=app.say(words::COUNT_AWAY)
            on_press=move |()| go_on(true)
        />
    }
}
