//! Changing what is known of a person, or the plan. Only what differs is written.

use leptos::prelude::*;

use super::draft::Draft;
use super::form::PersonForm;
use crate::domain::course::Course;
use crate::domain::identity::PersonId;
use crate::domain::person::Profile;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{common, people as words};
use crate::ui::{Page, PageWidth};
use crate::workspace::action::Action;
use crate::workspace::problem::Problem;

#[component]
pub fn EditPersonScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let today = app.now().local_date();
    let draft = app.person(person).map_or_else(|| Draft::new(today), |history| Draft::of(&history));
    let task = AsyncTask::new();
    let save = move |()| {
        let Some((profile, course)) = draft.checked(app.now().local_date()) else { return };
        task.run(async move {
            keep_changes(app, person, profile, course).await?;
            Ok(Next::saved(Route::Person(person)))
        });
    };
    view! {
        <Page
            title=app.say(words::EDIT_TITLE)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <PersonForm draft task save=common::SAVE cancel_href=Route::Person(person) on_save=save/>
        </Page>
    }
}

/// After a failure half-way, a second try writes only what is still missing.
async fn keep_changes(app: App, person: PersonId, profile: Profile, course: Course) -> Result<(), Problem> {
    let known = untrack(|| app.person(person));
    if known.as_ref().and_then(|known| known.profile.as_ref()) != Some(&profile) {
        app.perform(Action::ChangeProfile { person, profile }).await?;
    }
    if known.and_then(|known| known.course) != Some(course) {
        app.perform(Action::PlanCourse { person, course }).await?;
    }
    Ok(())
}
