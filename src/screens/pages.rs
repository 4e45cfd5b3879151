//! Which screen an address leads to.

use leptos::prelude::*;

use crate::domain::history::CorrectableEntry;
use crate::domain::identity::{EventId, PersonId};
use crate::domain::registry::{self, EntryMode};
use crate::screens::backup::{BackupScreen, RehearseScreen};
use crate::screens::claim::ClaimScreen;
use crate::screens::clock::ClockScreen;
use crate::screens::erase::{EraseScreen, EraseTabletScreen, ErasedScreen};
use crate::screens::extract::ExtractScreen;
use crate::screens::goals::{NewGoalScreen, ScaleGoalScreen};
use crate::screens::kin::{ConsentScreen, KinScreen, NewConsentScreen};
use crate::screens::log::{PersonLogScreen, TabletLogScreen};
use crate::screens::lost_tablet::LostTabletScreen;
use crate::screens::measure::{
    CorrectMeasurement, MeasureScreen, MeasureWithScreen, PaperScreen, ShortQuestionsScreen,
};
use crate::screens::merge::MergeScreen;
use crate::screens::paper::SheetScreen;
use crate::screens::past_session::{CorrectSession, PastSessionScreen};
use crate::screens::people::{EditPersonScreen, NewPersonScreen, PeopleScreen};
use crate::screens::person::{CancelSessionScreen, PersonScreen};
use crate::screens::plan::{NewPlanScreen, PlanScreen};
use crate::screens::progress::ProgressScreen;
use crate::screens::results::{MeasurementsScreen, ResultsScreen};
use crate::screens::session::SessionScreen;
use crate::screens::settings::SettingsScreen;
use crate::screens::shared::known_person::{NobodyHere, NothingHere, of_known};
use crate::screens::shared::toasts::WithToasts;
use crate::screens::shell::Inside;
use crate::screens::show::ShowScreen;
use crate::screens::storage::StorageScreen;
use crate::screens::today::TodayScreen;
use crate::state::address::Address;
use crate::state::route::Route;
use crate::state::use_app;
use crate::ui::{RowView, Rows, dyn_view};

/// The open app: the page that the address names, made anew when it names another.
#[component]
pub fn OpenApp() -> impl IntoView {
    let address = Address::follow();
    provide_context(address);
    let route = Memo::new(move |_| address.route().get());
    let pages = move || {
        let route = route.get();
        vec![RowView::page(route.path(), move || page(route))]
    };
    let app = use_app();
    // What is led is led to its end first.
    let doubt = Memo::new(move |_| app.clock_doubt().filter(|_| !app.idle_lock.is_leading()));
    view! {
        <WithToasts>
            {dyn_view(move || match doubt.get() {
                Some(doubt) => view! { <ClockScreen doubt/> }.into_any(),
                None => view! { <Rows rows=pages/> }.into_any(),
            })}
        </WithToasts>
    }
}

fn page(route: Route) -> AnyView {
    let screen = match route.person() {
        Some(person) => {
            use_app().note_opened(person);
            of_known(person, move || screen(route))
        }
        None => screen(route),
    };
    if has_the_whole_screen(route) { screen } else { view! { <Inside>{screen}</Inside> }.into_any() }
}

/// A test and a session are led without the rail beside them.
fn has_the_whole_screen(route: Route) -> bool {
    matches!(route, Route::Session(_))
        || matches!(route, Route::MeasureWith(_, instrument) if registry::face(instrument) == EntryMode::Guided)
}

fn screen(route: Route) -> AnyView {
    match route {
        Route::Today => view! { <TodayScreen/> }.into_any(),
        Route::People => view! { <PeopleScreen/> }.into_any(),
        Route::NewPerson => view! { <NewPersonScreen/> }.into_any(),
        Route::Settings => view! { <SettingsScreen/> }.into_any(),
        Route::Backup => view! { <BackupScreen/> }.into_any(),
        Route::TabletLog => view! { <TabletLogScreen/> }.into_any(),
        Route::Erased => view! { <ErasedScreen/> }.into_any(),
        Route::Rehearse => view! { <RehearseScreen/> }.into_any(),
        Route::Merge => view! { <MergeScreen/> }.into_any(),
        Route::EraseTablet => view! { <EraseTabletScreen/> }.into_any(),
        Route::Storage => view! { <StorageScreen/> }.into_any(),
        Route::LostTablet => view! { <LostTabletScreen/> }.into_any(),
        Route::Claim(capture) => view! { <ClaimScreen capture/> }.into_any(),
        Route::Nobody => view! { <NobodyHere/> }.into_any(),
        Route::Person(person) => view! { <PersonScreen person/> }.into_any(),
        Route::EditPerson(person) => view! { <EditPersonScreen person/> }.into_any(),
        Route::Erase(person) => view! { <EraseScreen person/> }.into_any(),
        Route::NewGoal(person) => view! { <NewGoalScreen person/> }.into_any(),
        Route::ScaleGoal(person, goal) => view! { <ScaleGoalScreen person goal/> }.into_any(),
        Route::CancelSession(person) => view! { <CancelSessionScreen person/> }.into_any(),
        Route::Plan(person) => view! { <PlanScreen person/> }.into_any(),
        Route::NewPlan(person) => view! { <NewPlanScreen person/> }.into_any(),
        Route::Sheet(person, sheet) => view! { <SheetScreen person sheet/> }.into_any(),
        Route::Progress(person) => view! { <ProgressScreen person/> }.into_any(),
        Route::Results(person, day) => view! { <ResultsScreen person day/> }.into_any(),
        Route::Measurements(person) => view! { <MeasurementsScreen person/> }.into_any(),
        Route::Correct(person, event) => correct(person, event),
        Route::Session(person) => view! { <SessionScreen person/> }.into_any(),
        Route::PastSession(person, event) => view! { <PastSessionScreen person event/> }.into_any(),
        Route::Measure(person) => view! { <MeasureScreen person/> }.into_any(),
        Route::MeasureWith(person, instrument) => view! { <MeasureWithScreen person instrument/> }.into_any(),
        Route::Paper(person, instrument) => view! { <PaperScreen person instrument/> }.into_any(),
        Route::ShortQuestions(person) => view! { <ShortQuestionsScreen person/> }.into_any(),
        Route::Kin(person) => view! { <KinScreen person/> }.into_any(),
        Route::NewConsent(person) => view! { <NewConsentScreen person/> }.into_any(),
        Route::Consent(person, consent) => view! { <ConsentScreen person consent/> }.into_any(),
        Route::Show(person) => view! { <ShowScreen person/> }.into_any(),
        Route::PersonLog(person) => view! { <PersonLogScreen person/> }.into_any(),
        Route::Extract(person) => view! { <ExtractScreen person/> }.into_any(),
        Route::Nothing(person) => view! { <NothingHere person/> }.into_any(),
    }
}

/// What the event recorded, by its kind. What was struck out is corrected no more.
fn correct(person: PersonId, event: EventId) -> AnyView {
    let history = untrack(|| use_app().person(person));
    match history.as_ref().and_then(|history| history.correctable(event)) {
        Some(CorrectableEntry::Assessment(entry)) => {
            view! { <CorrectMeasurement person entry=entry.clone()/> }.into_any()
        }
        Some(CorrectableEntry::Session { entry, held }) => {
            view! { <CorrectSession person entry=entry.clone() held=held.clone()/> }.into_any()
        }
        None => view! { <NothingHere person/> }.into_any(),
    }
}
