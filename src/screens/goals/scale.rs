//! What reaching a goal means: five levels in the person's words, and what the goal counts beside the others.

use leptos::prelude::*;

use super::clear::ClearNumbers;
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::gas::GasLevel;
use crate::domain::history::GoalHistory;
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::scale::Weight;
use crate::domain::written::GoalText;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormFrame, FormState};
use crate::screens::shared::known_person::{NothingHere, name_of};
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::instruments;
use crate::text::screens::goals as words;
use crate::ui::{Page, PageWidth};
use crate::workspace::action::Action;
use crate::workspace::forms::goal::{DIFFICULTY, IMPORTANCE, LEVELS, LevelsForm};

#[component]
pub fn ScaleGoalScreen(person: PersonId, goal: GoalId) -> impl IntoView {
    let app = use_app();
    match untrack(|| open_goal(app, person, goal)) {
        Some(goal) => view! { <ScaleGoal person goal/> }.into_any(),
        None => view! { <NothingHere person/> }.into_any(),
    }
}

fn open_goal(app: App, person: PersonId, goal: GoalId) -> Option<GoalHistory> {
    app.person(person)?.open_goals().find(|open| open.goal.goal == goal).cloned()
}

#[component]
fn ScaleGoal(person: PersonId, goal: GoalHistory) -> impl IntoView {
    let app = use_app();
    let id = FormId::about(FormName::GoalLevels, person, goal.goal.goal);
    let [one, two, three, four, five] = LEVELS;
    let keys = [one, two, three, four, five, IMPORTANCE, DIFFICULTY];
    let state = FormState::open(id, &keys, LevelsForm::from_known(&goal));
    let form = LevelsForm::of(&goal);
    let weight = form.weight;
    let task = AsyncTask::new();
    let save = move |()| {
        let Some(scale) = state.check(|values| form.check(values)) else { return };
        task.run(async move {
            state.submit(vec![Action::ScaleGoal { person, scale }]).await?;
            Ok(Next::saved(Route::Person(person)))
        });
    };
    let text = goal.goal.text.as_str().to_owned();
    view! {
        <Page
            title=app.say(words::SCALE_TITLE)
            eyebrow=move || Some(words::quoted(app.lang(), &text))
            intro=app.say_some(words::SCALE_NOTE)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <FormFrame state task save=words::SAVE_SCALE cancel_href=Route::Person(person) on_save=save>
                {levels().map(|field| view! { <FormField state field/> }).collect_view()}
                <section class="stack">
                    <div class="stack-tight">
                        <h2>{app.say(words::WEIGHT)}</h2>
                        <p class="soft">{app.say(words::WEIGHT_NOTE)}</p>
                        {(weight != Weight::EVEN).then(|| view! {
                            <p>{move || words::weight_now(app.lang(), weight)}</p>
                        })}
                    </div>
                    {weights().map(|field| view! { <FormField state field/> }).collect_view()}
                    <ClearNumbers state keys=&[IMPORTANCE, DIFFICULTY] label=words::CLEAR/>
                </section>
            </FormFrame>
        </Page>
    }
}

fn levels() -> [Field; 5] {
    let places = [0, 1, 2, 3, 4];
    places.map(|place: usize| {
        let (level, key) = (GasLevel::ALL[place], LEVELS[place]);
        let field = Field::new(key, instruments::level(level), FieldAsk::LongText { limit: GoalText::LIMIT, rows: 2 });
        match words::level_hint(level) {
            Some(hint) => field.hint(hint),
            None => field,
        }
    })
}

fn weights() -> [Field; 2] {
    [(IMPORTANCE, words::WEIGHT_IMPORTANCE), (DIFFICULTY, words::WEIGHT_DIFFICULTY)].map(|(key, label)| {
        let ask = FieldAsk::Scale { from: 0, to: 3, low: words::WEIGHT_NONE, high: words::WEIGHT_VERY };
        Field::new(key, label, ask).missing(words::WEIGHT_BOTH)
    })
}
