//! What people see. One folder a screen.
//!
//! Owns: what is shown when, and which action a press means. Must not own: storage, crypto, JS, rules.
//! Start at [`Screens`]: which screen belongs to which stage and address.

mod asking;
mod backup;
mod course_dots;
mod goals;
mod kin;
mod known_person;
mod leaving;
mod listed;
mod measure;
mod outside;
mod paper;
mod past_session;
mod people;
mod person;
mod picked_day;
mod plan;
mod problem_notice;
mod progress;
mod results;
pub mod route;
mod session;
mod settings;
mod shell;
mod show;
mod sppb;
mod start;
mod strike_out;
mod task;
mod toasts;
mod today;
mod unlock;
mod viewer;
mod who_and_why;
mod why_corrected;

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::registry;
use crate::domain::registry::Face;
use crate::screens::backup::BackupScreen;
use crate::screens::goals::{NewGoalScreen, ScaleGoalScreen};
use crate::screens::kin::{ConsentScreen, KinScreen, NewConsentScreen};
use crate::screens::measure::{MeasureScreen, MeasureWithScreen, PaperScreen, ShortQuestionsScreen};
use crate::screens::outside::{DataMissingScreen, NoStoreScreen, OtherTabScreen, StartingScreen};
use crate::screens::paper::SheetScreen;
use crate::screens::past_session::PastSessionScreen;
use crate::screens::people::{EditPersonScreen, NewPersonScreen, PeopleScreen};
use crate::screens::person::{CancelSessionScreen, PersonScreen};
use crate::screens::plan::{NewPlanScreen, PlanScreen};
use crate::screens::progress::ProgressScreen;
use crate::screens::results::{CorrectScreen, MeasurementsScreen, ResultsScreen};
use crate::screens::route::Place;
use crate::screens::session::SessionScreen;
use crate::screens::settings::SettingsScreen;
use crate::screens::shell::Inside;
use crate::screens::show::{ShowScreen, ShowingScreen};
use crate::screens::sppb::SppbScreen;
use crate::screens::start::FirstStartScreen;
use crate::screens::toasts::WithToasts;
use crate::screens::today::TodayScreen;
use crate::screens::unlock::UnlockScreen;
use crate::state::address::Address;
use crate::state::{Stage, use_app};
use crate::ui::{Row, Rows, live};

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

#[component]
fn OpenApp() -> impl IntoView {
    let address = Address::follow();
    provide_context(address);
    let place = Memo::new(move |_| address.path().with(|path| route::place(path)));
    let page = move || {
        let place = place.get();
        vec![Row::page(format!("{place:?}"), move || page(place))]
    };
    view! {
        <WithToasts>
            <Rows rows=page/>
        </WithToasts>
    }
}

/// A test and a session have the whole screen.
fn page(place: Place) -> AnyView {
    match place {
        Place::Today => view! { <Inside><TodayScreen/></Inside> }.into_any(),
        Place::People => view! { <Inside><PeopleScreen/></Inside> }.into_any(),
        Place::NewPerson => view! { <Inside><NewPersonScreen/></Inside> }.into_any(),
        Place::Person => view! { <Inside><PersonScreen/></Inside> }.into_any(),
        Place::EditPerson => view! { <Inside><EditPersonScreen/></Inside> }.into_any(),
        Place::NewGoal => view! { <Inside><NewGoalScreen/></Inside> }.into_any(),
        Place::CancelSession => view! { <Inside><CancelSessionScreen/></Inside> }.into_any(),
        Place::Plan => view! { <Inside><PlanScreen/></Inside> }.into_any(),
        Place::NewPlan => view! { <Inside><NewPlanScreen/></Inside> }.into_any(),
        Place::Sheet(sheet) => view! { <Inside><SheetScreen sheet/></Inside> }.into_any(),
        Place::Progress => view! { <Inside><ProgressScreen/></Inside> }.into_any(),
        Place::Sppb => view! { <SppbScreen/> }.into_any(),
        Place::ScaleGoal => view! { <Inside><ScaleGoalScreen/></Inside> }.into_any(),
        Place::Results => view! { <Inside><ResultsScreen/></Inside> }.into_any(),
        Place::Measurements => view! { <Inside><MeasurementsScreen/></Inside> }.into_any(),
        Place::Correct => view! { <Inside><CorrectScreen/></Inside> }.into_any(),
        Place::Session => view! { <SessionScreen/> }.into_any(),
        Place::PastSession => view! { <Inside><PastSessionScreen/></Inside> }.into_any(),
        Place::Measure => view! { <Inside><MeasureScreen/></Inside> }.into_any(),
        Place::MeasureGuided(Instrument::Sppb) => view! { <SppbScreen/> }.into_any(),
        Place::MeasureGuided(instrument) => match registry::face(instrument) {
            Face::Guided => view! { <MeasureWithScreen instrument/> }.into_any(),
            Face::Form => view! { <Inside><MeasureWithScreen instrument/></Inside> }.into_any(),
        },
        Place::MeasurePaper(instrument) => view! { <Inside><PaperScreen instrument/></Inside> }.into_any(),
        Place::ShortQuestions => view! { <Inside><ShortQuestionsScreen/></Inside> }.into_any(),
        Place::Kin => view! { <Inside><KinScreen/></Inside> }.into_any(),
        Place::NewConsent => view! { <Inside><NewConsentScreen/></Inside> }.into_any(),
        Place::Consent => view! { <Inside><ConsentScreen/></Inside> }.into_any(),
        Place::Show => view! { <Inside><ShowScreen/></Inside> }.into_any(),
        Place::Settings => view! { <Inside><SettingsScreen/></Inside> }.into_any(),
        Place::Backup => view! { <Inside><BackupScreen/></Inside> }.into_any(),
    }
}
