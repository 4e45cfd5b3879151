//! What people see. One folder a screen.
//!
//! Owns: what is shown when, and which action a press means. Must not own: storage, crypto, JS, rules.
//! Start at [`Screens`]: which screen belongs to which stage and address.

mod backup;
mod course_dots;
mod goals;
mod known_person;
mod notice_board;
mod outside;
mod people;
mod person;
mod picked_day;
mod problem_notice;
mod progress;
pub mod route;
mod saving;
mod session;
mod settings;
mod shell;
mod sppb;
mod start;
mod today;
mod unlock;

use leptos::prelude::*;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::path;

use crate::screens::backup::BackupScreen;
use crate::screens::goals::{NewGoalScreen, RateGoalsScreen};
use crate::screens::notice_board::WithNoticeBoard;
use crate::screens::outside::{DataMissingScreen, NoStoreScreen, OtherTabScreen, StartingScreen};
use crate::screens::people::{EditPersonScreen, NewPersonScreen, PeopleScreen};
use crate::screens::person::{CancelSessionScreen, PersonScreen};
use crate::screens::progress::ProgressScreen;
use crate::screens::session::SessionScreen;
use crate::screens::settings::SettingsScreen;
use crate::screens::shell::Inside;
use crate::screens::sppb::{SppbResultScreen, SppbScreen};
use crate::screens::start::FirstStartScreen;
use crate::screens::today::TodayScreen;
use crate::screens::unlock::UnlockScreen;
use crate::state::{Stage, use_app};
use crate::ui::live;

/// The screen that belongs to the stage; inside an open app, to the address.
#[component]
pub fn Screens() -> impl IntoView {
    let app = use_app();
    view! {
        {live(move || match app.stage().get() {
            Stage::Starting => view! { <StartingScreen/> }.into_any(),
            Stage::FirstStart => view! { <FirstStartScreen/> }.into_any(),
            Stage::DataMissing { events } => view! { <DataMissingScreen events/> }.into_any(),
            Stage::OtherTab => view! { <OtherTabScreen/> }.into_any(),
            Stage::NoStore(problem) => view! { <NoStoreScreen problem/> }.into_any(),
            Stage::Locked => view! { <UnlockScreen/> }.into_any(),
            Stage::Open | Stage::Practice => view! { <OpenApp/> }.into_any(),
        })}
    }
}

#[component]
fn OpenApp() -> impl IntoView {
    view! {
        <WithNoticeBoard>
            <Router>
                <Routes fallback=|| view! { <Inside><TodayScreen/></Inside> }>
                    <Route path=path!("/") view=|| view! { <Inside><TodayScreen/></Inside> }/>
                    <Route path=path!("/people") view=|| view! { <Inside><PeopleScreen/></Inside> }/>
                    <Route path=path!("/people/new") view=|| view! { <Inside><NewPersonScreen/></Inside> }/>
                    <Route path=path!("/person/:person") view=|| view! { <Inside><PersonScreen/></Inside> }/>
                    <Route path=path!("/person/:person/edit") view=|| view! { <Inside><EditPersonScreen/></Inside> }/>
                    <Route path=path!("/person/:person/goal") view=|| view! { <Inside><NewGoalScreen/></Inside> }/>
                    <Route path=path!("/person/:person/rate") view=|| view! { <Inside><RateGoalsScreen/></Inside> }/>
                    <Route path=path!("/person/:person/cancel") view=|| view! { <Inside><CancelSessionScreen/></Inside> }/>
                    <Route path=path!("/person/:person/progress") view=|| view! { <Inside><ProgressScreen/></Inside> }/>
                    <Route path=path!("/person/:person/sppb") view=SppbScreen/>
                    <Route path=path!("/person/:person/sppb/result") view=|| view! { <Inside><SppbResultScreen/></Inside> }/>
                    <Route path=path!("/person/:person/session") view=SessionScreen/>
                    <Route path=path!("/settings") view=|| view! { <Inside><SettingsScreen/></Inside> }/>
                    <Route path=path!("/backup") view=|| view! { <Inside><BackupScreen/></Inside> }/>
                </Routes>
            </Router>
        </WithNoticeBoard>
    }
}
