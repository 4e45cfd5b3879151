//! A goal in the person's own words, how much it matters, and how it is today.

use leptos::prelude::*;

use super::aim::AimScale;
use super::clear::ClearNumbers;
use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::identity::PersonId;
use crate::domain::written::GoalText;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormFrame, FormState};
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::goal;
use crate::text::screens::goals as words;
use crate::ui::{Page, PageWidth};
use crate::workspace::action::Action;
use crate::workspace::forms::goal::{AIM, GoalForm, IMPORTANCE, PERFORMANCE, SATISFACTION, TEXT, TypedGoal};

#[component]
pub fn NewGoalScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let id = FormId::of_person(FormName::NewGoal, person);
    let state = FormState::open(id, &[TEXT, IMPORTANCE, AIM, PERFORMANCE, SATISFACTION], FormValues::default());
    let task = AsyncTask::new();
    let save = move |()| {
        let typed = state.check(|values| GoalForm.check(values));
        let Some(TypedGoal { text, importance, first, aim }) = typed else { return };
        task.run(async move {
            state.submit(vec![Action::SetGoal { person, text, importance, first, aim }]).await?;
            Ok(Next::saved(Route::Person(person)))
        });
    };
    let [text, importance] = fields();
    view! {
        <Page
            title=app.say(words::NEW_TITLE)
            eyebrow=move || Some(goal::WHAT_MATTERS.in_lang(app.lang()).to_owned())
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <FormFrame
                state
                task
                save=words::SAVE_GOAL
                cancel_href=Route::Person(person)
                on_save=save
                after=move || view! { <p class="soft small">{app.say(goal::LICENCE)}</p> }.into_any()
            >
                <FormField state field=text/>
                <FormField state field=importance/>
                <AimScale state/>
                // On the other scale the goals are rated together, on a page of their own.
                {app.view().is_none_or(|view| view.rates_goals_twice()).then(|| view! { <Now state/> })}
            </FormFrame>
        </Page>
    }
}

/// Both numbers, or none.
#[component]
fn Now(state: FormState) -> impl IntoView {
    let app = use_app();
    view! {
        <section class="stack">
            <div class="stack-tight">
                <h2>{app.say(words::NOW)}</h2>
                <p class="soft">{app.say(words::NOW_NOTE)}</p>
            </div>
            {numbers().map(|field| view! { <FormField state field/> }).collect_view()}
            <ClearNumbers state keys=&[PERFORMANCE, SATISFACTION] label=words::CLEAR/>
        </section>
    }
}

fn fields() -> [Field; 2] {
    let matters = FieldAsk::Scale { from: 1, to: 10, low: goal::IMPORTANCE_LEAST, high: goal::IMPORTANCE_MOST };
    [
        Field::new(TEXT, words::GOAL, FieldAsk::LongText { limit: GoalText::LIMIT, rows: 2 }).hint(words::GOAL_HINT),
        Field::new(IMPORTANCE, goal::IMPORTANCE_QUESTION, matters).missing(words::CHOOSE_NUMBER),
    ]
}

fn numbers() -> [Field; 2] {
    let goes = FieldAsk::Scale { from: 1, to: 10, low: goal::PERFORMANCE_LEAST, high: goal::PERFORMANCE_MOST };
    let pleases = FieldAsk::Scale { from: 1, to: 10, low: goal::SATISFACTION_LEAST, high: goal::SATISFACTION_MOST };
    [
        Field::new(PERFORMANCE, goal::PERFORMANCE_QUESTION, goes).missing(words::OTHER_NUMBER),
        Field::new(SATISFACTION, goal::SATISFACTION_QUESTION, pleases).missing(words::OTHER_NUMBER),
    ]
}
