//! A new person with a course.

use leptos::prelude::*;

use super::draft::Draft;
use super::form::PersonForm;
use crate::domain::event::Event;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{common, people as words};
use crate::ui::{Page, PageWidth};
use crate::workspace::action::Action;

#[component]
pub fn NewPersonScreen() -> impl IntoView {
    let app = use_app();
    let draft = Draft::new(app.now().local_date());
    let task = AsyncTask::new();
    let save = move |()| {
        let Some((profile, course)) = draft.checked(app.now().local_date()) else { return };
        task.run(async move {
            let happened = app.perform(Action::RegisterPerson { profile, course }).await?;
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
            <PersonForm draft task save=words::ADD cancel_href=Route::People on_save=save/>
        </Page>
    }
}
