//! What the municipality calls its services, and which everyday activities it asks for: one name a line.

use leptos::prelude::*;

use crate::domain::form_draft::{FormId, FormName};
use crate::domain::help::names::MOST_NAMES;
use crate::domain::written::Label;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, KeptNote};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::use_app;
use crate::text::instruments;
use crate::text::screens::{common, settings as words};
use crate::ui::{Button, Form};
use crate::workspace::action::Action;
use crate::workspace::forms::settings::{ACTIVITIES, HelpListsForm, SERVICES};

#[component]
pub fn HelpListsSetting() -> impl IntoView {
    let app = use_app();
    let lang = app.preferences.lang.get_untracked();
    let chosen = untrack(|| app.view()).and_then(|view| view.help_lists.clone());
    let lists = chosen.or_else(|| instruments::usual_lists(lang));
    let known = HelpListsForm.from_known(lists.as_ref());
    let state = FormState::open(FormId::of_store(FormName::HelpLists), &[SERVICES, ACTIVITIES], known);
    let task = AsyncTask::new();
    let save = move |()| {
        let Some(lists) = state.check(|values| HelpListsForm.check(values)) else { return };
        task.run(async move {
            state.submit(vec![Action::ChooseHelpLists(lists.clone())]).await?;
            state.begin_with(HelpListsForm.from_known(Some(&lists)));
            Ok(Next::Say(common::SAVED))
        });
    };
    let ask = FieldAsk::LongText { limit: MOST_NAMES * (Label::LIMIT + 1), rows: 4 };
    let fields = [(SERVICES, words::HELP_SERVICES), (ACTIVITIES, words::HELP_ACTIVITIES)]
        .map(|(key, label)| Field::new(key, label, ask.clone()).hint(words::HELP_LINES));
    view! {
        <section class="stack-tight">
            <h3>{app.say(words::HELP_TITLE)}</h3>
            <p class="soft">{app.say(words::HELP_NOTE)}</p>
            <KeptNote state/>
            <Form on_submit=save on_leave=move |()| in_background(app.store.settle_drafts())>
                {fields.map(|field| view! { <FormField state field/> }).collect_view()}
                <div class="row">
                    <Button submits=true busy=task.busy() label=app.say(words::HELP_SAVE)/>
                </div>
            </Form>
            <ProblemNotice problem=task.problem()/>
        </section>
    }
}
