//! What is known of the person, the goals and the home.

use leptos::prelude::*;

use super::cautions::CautionDetails;
use super::draft::ProposalForm;
use super::inputs::GoalTaskChoices;
use crate::domain::exercise::{Caution, Equipment, Task};
use crate::domain::identity::{GoalId, PersonId};
use crate::screens::plan::pick::options;
use crate::state::{App, use_app};
use crate::text::exercises::library;
use crate::text::plan as words;
use crate::text::screens::goals;
use crate::ui::{Card, Checks};

#[component]
pub fn Home(person: PersonId, draft: ProposalForm) -> impl IntoView {
    let app = use_app();
    let inputs = draft.inputs;
    let goal = move |GoalTaskChoices { goal, tasks }| {
        view! {
            <Checks
                legend=move || goal_is_about(app, person, goal)
                options=Signal::derive(move || options(app, &Task::ALL, library::task))
                selected=tasks
            />
        }
    };
    view! {
        <Card title=app.say_some(words::TASKS)>
            <div class="stack">{inputs.tasks.get_value().into_iter().map(goal).collect_view()}</div>
        </Card>
        <div class="person-sections">
            <Card title=app.say_some(words::PERSON)>
                <Checks
                    legend=app.say(words::CAUTIONS)
                    hint=app.say_some(words::CAUTIONS_NOTE)
                    options=Signal::derive(move || options(app, &Caution::ALL, library::caution))
                    selected=inputs.cautions
                />
                <CautionDetails fields=inputs.caution_fields selected=inputs.cautions/>
            </Card>
            <Card title=app.say_some(words::HOME)>
                <Checks
                    legend=app.say(words::EQUIPMENT)
                    options=Signal::derive(move || options(app, &Equipment::ALL, library::equipment))
                    selected=inputs.equipment
                />
            </Card>
        </div>
    }
}

/// Without a goal: what to practise at all.
fn goal_is_about(app: App, person: PersonId, goal: Option<GoalId>) -> String {
    let lang = app.lang();
    let history = app.person(person);
    let known = history.as_ref().and_then(|history| history.goal(goal?));
    match known {
        Some(known) => words::goal_is_about(lang, &goals::quoted(lang, known.goal.text.as_str())),
        None => words::CHOOSE_TASKS.in_lang(lang).to_owned(),
    }
}
