//! Changing what is known of a person, or the plan. Only what differs is written.

use leptos::prelude::*;

use super::form::{KEYS, PersonFields};
use crate::domain::course::Course;
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::identity::PersonId;
use crate::domain::person::Profile;
use crate::screens::shared::form::{FormFrame, FormState};
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{common, people as words};
use crate::ui::{Page, PageWidth};
use crate::workspace::action::Action;
use crate::workspace::forms::person::PersonForm;

#[component]
pub fn EditPersonScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let form = move || PersonForm { today: app.now().local_date() };
    let known = untrack(|| app.person(person)).map_or_else(|| form().blank(), |history| form().from_known(&history));
    let state = FormState::open(FormId::of_person(FormName::Person, person), &KEYS, known);
    let task = AsyncTask::new();
    let save = move |()| {
        let Some((profile, course)) = state.check(|values| form().check(values)) else { return };
        task.run(async move {
            state.submit(changes(app, person, profile, course)).await?;
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
            <FormFrame state task save=common::SAVE cancel_href=Route::Person(person) on_save=save>
                <PersonFields state/>
            </FormFrame>
        </Page>
    }
}

fn changes(app: App, person: PersonId, profile: Profile, course: Course) -> Vec<Action> {
    let known = untrack(|| app.person(person));
    let is_known = |known: &Profile| *known == profile;
    let same_profile = known.as_ref().and_then(|known| known.profile()).is_some_and(is_known);
    let same_course = known.and_then(|known| known.course()) == Some(course);
    let profile = (!same_profile).then_some(Action::ChangeProfile { person, profile });
    let course = (!same_course).then_some(Action::PlanCourse { person, course });
    profile.into_iter().chain(course).collect()
}
