//! A new person with a course.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::draft::Draft;
use super::form::PersonForm;
use crate::domain::event::Event;
use crate::screens::notice_board::use_notice_board;
use crate::screens::route;
use crate::state::use_app;
use crate::text::{people as words, shell};
use crate::ui::{Page, PageWidth};
use crate::workspace::action::Action;

#[component]
pub fn NewPersonScreen() -> impl IntoView {
    let app = use_app();
    let board = use_notice_board();
    let navigate = use_navigate();
    let draft = Draft::new(app.now().local_date());
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None);
    let save = move |()| {
        if busy.get_untracked() {
            return;
        }
        let Some((profile, course)) = draft.checked(app.now().local_date()) else { return };
        busy.set(true);
        let navigate = navigate.clone();
        spawn_local(async move {
            match app.perform(Action::RegisterPerson { profile, course }).await {
                Ok(happened) => {
                    board.post(shell::SAVED);
                    let registered = happened.iter().find_map(Event::person);
                    // The way back from the new person leads past the form, which is done with.
                    let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
                    navigate(&registered.map_or(route::PEOPLE.to_owned(), route::person), options);
                }
                Err(why) => {
                    problem.try_set(Some(why));
                    busy.try_set(false);
                }
            }
        });
    };
    view! {
        <Page
            title=app.say(words::NEW_PERSON)
            back_href=Some(route::PEOPLE.to_owned())
            back_label=move || Some(shell::PEOPLE.in_lang(app.lang()).to_owned())
            width=PageWidth::Narrow
        >
            <PersonForm draft save=words::ADD cancel_href=route::PEOPLE.to_owned() busy problem on_save=save/>
        </Page>
    }
}
