//! The session on the way: readable from 1.5 m, one tap an exercise.
//!
//! Owns: what is shown of a session in each of its states, and which press each button is. Must not own: what a press
//! leads to. Start at [`Player`], then [`exercise`]: what is asked of the person; [`bar`]: what can be pressed.

mod bar;
mod dose;
mod exercise;
mod head;
mod hearing;
mod otherwise;
mod standing;
mod stop_sheet;

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::session::protocol::{LedSession, Press, SessionState};
use crate::screens::session::player::bar::Bar;
use crate::screens::session::player::exercise::{Exercise, Figure};
use crate::screens::session::player::head::Head;
use crate::screens::session::player::hearing::{Hearing, read_each_aloud};
use crate::screens::session::player::otherwise::OtherwiseSheet;
use crate::screens::session::player::standing::{Doubts, Standing};
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::state::voice::ReadAloud;
use crate::text::screens::session::player as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, dyn_view};

pub use stop_sheet::{StopButton, StopSheet};

/// The sheets that may lie over the player.
#[derive(Clone, Copy)]
pub struct Sheets {
    pub stop: RwSignal<bool>,
    pub incident: RwSignal<bool>,
    pub otherwise: RwSignal<bool>,
}

impl Sheets {
    /// Time stands still while *Stopp* or an incident lies over the session, and goes on where it was after.
    pub fn over(driver: SessionDriver) -> Self {
        let sheets =
            Self { stop: RwSignal::new(false), incident: RwSignal::new(false), otherwise: RwSignal::new(false) };
        let stands_still = Memo::new(move |_| sheets.stop.get() || sheets.incident.get());
        Effect::new(move || {
            let at_stop = driver.session().with_untracked(|session| matches!(session.state(), SessionState::AtStop(_)));
            match (stands_still.get(), at_stop) {
                (true, false) => driver.press(Press::OpenStop),
                (false, true) => driver.press(Press::CloseStop),
                (true, true) | (false, false) => {}
            }
        });
        sheets
    }
}

#[component]
pub fn Player(driver: SessionDriver, person: PersonId, sheets: Sheets) -> impl IntoView {
    let app = use_app();
    let voice = ReadAloud::new(app);
    read_each_aloud(app, driver, voice);
    let asked = driver.part(|session: &LedSession| (session.index(), session.exercise()));
    view! {
        <main class="screen">
            <Head driver>
                <StopButton sheets/>
            </Head>
            <div class="stage">
                {dyn_view(move || view! { <Figure exercise=asked.get().1/> })}
                <div class="stage-text">
                    <Standing driver/>
                    {dyn_view(move || {
                        let (_, exercise) = asked.get();
                        view! { <Exercise driver person exercise/> }
                    })}
                    <Doubts driver/>
                </div>
                <div class="at-hand row">
                    <Button
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Small
                        icon=Icon::Warning
                        label=app.say(words::INCIDENT)
                        on_press=move |()| sheets.incident.set(true)
                    />
                    <Hearing voice/>
                </div>
            </div>
            <Bar driver sheets/>
        </main>
        <OtherwiseSheet driver person open=sheets.otherwise/>
    }
}
