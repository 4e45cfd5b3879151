//! What people see. One folder a screen.
//!
//! Owns: what is shown when, and which action a press means. Must not own: storage, crypto, JS, rules.
//! Start at [`Screens`]: which screen belongs to which stage and address.

mod backup;
mod goals;
mod kin;
mod measure;
mod outside;
mod pages;
mod paper;
mod past_session;
mod people;
mod person;
mod plan;
mod progress;
mod results;
mod session;
mod settings;
mod shared;
mod shell;
mod show;
mod sppb;
mod start;
mod today;
mod unlock;
mod viewer;

use leptos::prelude::*;

use crate::screens::outside::{DataMissingScreen, NoStoreScreen, OtherTabScreen, StartingScreen};
use crate::screens::pages::OpenApp;
use crate::screens::show::ShowingScreen;
use crate::screens::start::FirstStartScreen;
use crate::screens::unlock::UnlockScreen;
use crate::state::{Stage, use_app};
use crate::ui::live;

pub use viewer::ViewerScreen;

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
            Stage::Showing => view! { <ShowingScreen/> }.into_any(),
            Stage::Open | Stage::Practice => view! { <OpenApp/> }.into_any(),
        })}
    }
}
