//! What people see. One folder a screen.
//!
//! Owns: what is shown when, and which action a press means. Must not own: storage, crypto, JS, rules.
//! Start at [`Screens`]: which screen belongs to which stage; then `pages`: which to which address.
//!
//! A room uses only rooms on floors below its own: no screen knows another.
//!
//! | Floor | Rooms | Owns |
//! |--|--|--|
//! | 1 | `shared` | what several screens have in common: pressing what takes time, whose page it is, sheets, forms, charts |
//! | 2 | `startup`, `start`, `unlock`, `recovered`, `viewer` | before there is an open app, and beside it |
//! | 2 | `clock`, `shell`, `today`, `claim`, `people`, `settings`, `storage`, `backup`, `merge` | before and around every page; everybody; the device |
//! | 2 | `person`, `goals`, `plan`, `session`, `past_session`, `measure`, `results`, `progress`, `kin`, `show`, `paper`, `erase` | one person |
//! | 2 | `log`, `extract`, `lost_tablet` | who did and saw what, with one person or the device; all that is recorded; when it is lost |
//! | 3 | `pages` | which screen an address leads to |

mod backup;
mod claim;
mod clock;
mod erase;
mod extract;
mod goals;
mod kin;
mod log;
mod lost_tablet;
mod measure;
mod merge;
mod pages;
mod paper;
mod past_session;
mod people;
mod person;
mod plan;
mod progress;
mod recovered;
mod results;
mod session;
mod settings;
mod shared;
mod shell;
mod show;
mod start;
mod startup;
mod storage;
mod today;
mod unlock;
mod viewer;

use leptos::prelude::*;

use crate::screens::erase::TabletErasedScreen;
use crate::screens::pages::OpenApp;
use crate::screens::recovered::RecoveredScreen;
use crate::screens::show::ShowingScreen;
use crate::screens::start::FirstStartScreen;
use crate::screens::startup::{DataMissingScreen, NoStoreScreen, OtherTabScreen, StartingScreen};
use crate::screens::unlock::{PinScreen, UnlockScreen};
use crate::state::{AppStage, use_app};
use crate::ui::dyn_view;

pub use viewer::ViewerScreen;

/// The screen that belongs to the stage; inside an open app, to the address.
#[component]
pub fn Screens() -> impl IntoView {
    let app = use_app();
    view! {
        {dyn_view(move || match app.stage().get() {
            AppStage::Starting => view! { <StartingScreen/> }.into_any(),
            AppStage::FirstStart => view! { <FirstStartScreen/> }.into_any(),
            AppStage::DataMissing { events } => view! { <DataMissingScreen events/> }.into_any(),
            AppStage::OtherTab => view! { <OtherTabScreen/> }.into_any(),
            AppStage::NoStore(problem) => view! { <NoStoreScreen problem/> }.into_any(),
            AppStage::Locked => view! { <UnlockScreen/> }.into_any(),
            AppStage::Recovered => view! { <RecoveredScreen/> }.into_any(),
            AppStage::BehindPin => view! { <PinScreen/> }.into_any(),
            AppStage::Erased(erased) => view! { <TabletErasedScreen erased/> }.into_any(),
            AppStage::Showing => view! { <ShowingScreen/> }.into_any(),
            AppStage::Open | AppStage::Practice => view! { <OpenApp/> }.into_any(),
        })}
    }
}
