//! A session: before it, on the way, and after it.
//!
//! Owns: which of the three a person is in. Must not own: what a press means, see [`crate::domain::session::protocol`].

mod before;
mod closing;
mod first_aid;
mod incident_sheet;
mod incidents;
mod player;

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::session::incident::Happened;
use crate::domain::session::opening::Opening;
use crate::screens::session::before::Before;
use crate::screens::session::closing::Closing;
use crate::screens::session::incident_sheet::IncidentSheet;
use crate::screens::session::player::{Player, Sheets, StopButton, StopSheet};
use crate::screens::shared::known_person::name_of;
use crate::state::route::Route;
use crate::state::session_driver::{SessionDriver, left_session};
use crate::state::use_app;
use crate::text::screens::session as words;
use crate::ui::{ButtonKind, ButtonSize, LinkButton, Page, PageWidth, dyn_view};

/// A session that was left goes on at once; a new one follows a plan.
#[component]
pub fn SessionScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    match untrack(|| left_session(app, person)) {
        Some(left) => view! { <Led driver=SessionDriver::resume(app, person, left) person/> }.into_any(),
        None if untrack(|| app.person(person)).is_some_and(|history| history.plan().is_some()) => {
            view! { <Fresh person/> }.into_any()
        }
        None => view! { <NoPlan person/> }.into_any(),
    }
}

#[component]
fn Fresh(person: PersonId) -> impl IntoView {
    let app = use_app();
    let begun = RwSignal::new(None::<Opening>);
    view! {
        {dyn_view(move || match begun.get() {
            None => view! { <Before person begun/> }.into_any(),
            Some(opening) => view! { <Led driver=SessionDriver::begin(app, person, opening) person/> }.into_any(),
        })}
    }
}

#[component]
fn NoPlan(person: PersonId) -> impl IntoView {
    let app = use_app();
    let name = name_of(app, person);
    view! {
        <Page
            title=app.say(words::NO_PLAN_TITLE)
            eyebrow=move || Some(name())
            intro=app.say_some(words::NO_PLAN)
            back_href=Route::Person(person)
            back_label=app.say_some(words::BACK)
            width=PageWidth::Narrow
        >
            <LinkButton
                kind=ButtonKind::Main
                size=ButtonSize::Tall
                label=app.say(words::MAKE_PLAN)
                href=Route::Plan(person)
            />
        </Page>
    }
}

/// *Stopp* is at hand from the first exercise until the session is saved.
#[component]
fn Led(driver: SessionDriver, person: PersonId) -> impl IntoView {
    let over = driver.over();
    let sheets = Sheets::over(driver);
    view! {
        {dyn_view(move || match over.get() {
            true => view! {
                <header class="stop-corner"><StopButton sheets/></header>
                <Closing driver person adding=sheets.incident/>
            }
            .into_any(),
            false => view! { <Player driver person sheets/> }.into_any(),
        })}
        <StopSheet driver person sheets/>
        <IncidentSheet
            person
            open=sheets.incident
            on_written=move |(what, hurt, told)| {
                driver.note(what, hurt, told);
                // Whether it goes on is decided there, and not by going on.
                if Happened::is_grave(what) {
                    sheets.stop.set(true);
                }
            }
        />
    }
}
