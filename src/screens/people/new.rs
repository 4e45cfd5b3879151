//! A new person with a course.

use leptos::prelude::*;

use super::form::{KEYS, PersonFields};
use crate::domain::event::Event;
use crate::domain::form_draft::{FormId, FormName};
use crate::screens::shared::form::{FormFrame, FormState};
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{common, people as words};
use crate::ui::{Page, PageWidth};
use crate::workspace::action::Action;
use crate::workspace::forms::person::PersonForm;

#[component]
pub fn NewPersonScreen() -> impl IntoView {
    let app = use_app();
    let form = move || PersonForm { today: app.now().local_date() };
    let state = FormState::open(FormId::of_store(FormName::NewPerson), &KEYS, form().blank());
    let task = AsyncTask::new();
    let save = move |()| {
        let Some((profile, course)) = state.check(|values| form().check(values)) else { return };
        task.run(async move {
            let happened = state.submit(vec![Action::RegisterPerson { profile, course }]).await?;
            let registered = happened.iter().find_map(Event::person);
            Ok(Next::saved(registered.map_or(Route::People, Route::Person)))
        });
    };
    view! {
        <Page
            title=app.say(words::NEW_PERSON)
            back_href=Route::People
            back_label=move || Some(common::PEOPLE.in_lang(app.lang()).to_owned())
            width=PageWidth::Narrow
        >
            <FormFrame state task save=words::ADD cancel_href=Route::People on_save=save>
                <PersonFields state/>
            </FormFrame>
        </Page>
    }
}
