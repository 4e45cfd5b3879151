//! The proposal: what it rests on, the rule in words, the home and the person, the exercises, and the acceptance.

mod accept;
mod basis;
mod draft;
mod exercises;
mod home;
mod inputs;
mod swap;

use std::rc::Rc;

use leptos::prelude::*;

use self::accept::Acceptance;
use self::basis::{BasisCard, Rule};
use self::draft::Draft;
use self::exercises::ProposedExercises;
use self::home::Home;
use self::swap::Swap;
use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::screens::known_person::name_of;
use crate::screens::route;
use crate::screens::saving::Saving;
use crate::state::use_app;
use crate::text::plan as words;
use crate::ui::{EntryForm, Page, show_first};
use crate::workspace::action::Action;

#[component]
pub fn Propose(person: PersonId) -> impl IntoView {
    let app = use_app();
    untrack(|| app.person(person)).map(|history| view! { <Proposal person history/> })
}

#[component]
fn Proposal(person: PersonId, history: Rc<History>) -> impl IntoView {
    let app = use_app();
    let draft = Draft::new(app, &history);
    let saving = Saving::new();
    let accept = move |()| {
        if saving.is_busy() {
            return;
        }
        let Some(plan) = draft.checked(app) else {
            show_first("[aria-invalid=true]");
            return;
        };
        saving.run(async move {
            app.perform(Action::AcceptPlan { person, plan }).await?;
            Ok(route::plan(person))
        });
    };
    let name = name_of(app, person);
    let back = if history.plan().is_some() { route::plan(person) } else { route::person(person) };
    let is_first = history.plan().is_none();
    let back_label = move || Some(if is_first { name() } else { words::TITLE.in_lang(app.lang()).to_owned() });
    view! {
        <Page
            title=app.say(words::PROPOSAL)
            eyebrow=move || Some(name())
            intro=app.say_some(words::PROPOSAL_NOTE)
            back_href=Some(back.clone())
            back_label
        >
            <EntryForm on_submit=accept>
                <div class="person-sections">
                    <BasisCard person draft/>
                    <Rule draft/>
                </div>
                <Home person draft/>
                <ProposedExercises draft/>
                <Acceptance draft saving cancel_href=back/>
            </EntryForm>
            <Swap draft/>
        </Page>
    }
}
