//! One session: before, on the way, and the closing questions.

mod before;
mod closing;
mod player;
mod skip_sheet;
mod stop_sheet;

use leptos::prelude::*;

use crate::domain::exercise::Position;
use crate::domain::identity::PersonId;
use crate::domain::session::run::{Run, State};
use crate::screens::known_person::page_of_person;
use crate::screens::session::before::Before;
use crate::screens::session::closing::Closing;
use crate::screens::session::player::Player;
use crate::state::session_driver::{SessionDriver, left_session};
use crate::state::use_app;
use crate::ui::live;

/// A session that was left goes on at once; a new one begins with a choice.
#[component]
pub fn SessionScreen() -> impl IntoView {
    let app = use_app();
    page_of_person(move |person| match left_session(app, person) {
        Some(left) => view! { <Resumed person left/> }.into_any(),
        None => view! { <Fresh person/> }.into_any(),
    })
}

#[component]
fn Resumed(person: PersonId, left: Run) -> impl IntoView {
    let driver = SessionDriver::resume(use_app(), person, left);
    view! { <Led driver person resumed=true/> }
}

#[component]
fn Fresh(person: PersonId) -> impl IntoView {
    let app = use_app();
    let begun = RwSignal::new(None::<Position>);
    view! {
        {live(move || match begun.get() {
            None => view! { <Before person begun/> }.into_any(),
            Some(position) => {
                let driver = SessionDriver::begin(app, person, position);
                view! { <Led driver person resumed=false/> }.into_any()
            }
        })}
    }
}

#[component]
fn Led(driver: SessionDriver, person: PersonId, resumed: bool) -> impl IntoView {
    let run = driver.run();
    let over = Memo::new(move |_| run.with(|run| matches!(run.state(), State::Closing { .. })));
    view! {
        {live(move || match over.get() {
            true => view! { <Closing driver person/> }.into_any(),
            false => view! { <Player driver person resumed/> }.into_any(),
        })}
    }
}
