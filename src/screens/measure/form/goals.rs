//! Forms over the person's goals need goals first; goal attainment needs their levels written too.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::identity::{GoalId, PersonId};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::measuring as words;
use crate::text::screens::{goals as goal_words, person as person_words};
use crate::ui::{ButtonKind, ButtonSize, EmptyState, Icon, LinkButton, Notice, NoticeKind, Show, dyn_view};

/// The form as its children, as soon as there is a goal it can ask about.
#[component]
pub fn GoalsFirst(person: PersonId, instrument: Instrument, children: ChildrenFn) -> impl IntoView {
    let app = use_app();
    let about_goals = matches!(instrument, Instrument::GoalRatings | Instrument::Psfs | Instrument::Gas);
    let without = Memo::new(move |_| if instrument == Instrument::Gas { without_levels(app, person) } else { vec![] });
    let open = Memo::new(move |_| app.person(person).map_or(0, |history| history.open_goals().count()));
    let none = move || about_goals && open.get() == 0;
    let can_ask = move || !about_goals || open.get() > without.with(Vec::len);
    let children = StoredValue::new(children);
    view! {
        <Show when=none>
            <EmptyState icon=Icon::Person title=app.say(words::NO_GOALS) text=app.say_some(words::NO_GOALS_NOTE)>
                <LinkButton kind=ButtonKind::Main label=app.say(person_words::NEW_GOAL) href=Route::NewGoal(person)/>
            </EmptyState>
        </Show>
        {dyn_view(move || (!without.with(Vec::is_empty)).then(|| view! { <WithoutLevels person goals=without.get()/> }))}
        <Show when=can_ask>{children.with_value(|children| children())}</Show>
    }
}

fn without_levels(app: App, person: PersonId) -> Vec<(GoalId, String)> {
    let Some(history) = app.person(person) else { return vec![] };
    let open = history.open_goals().filter(|goal| goal.scale.is_none());
    open.map(|goal| (goal.goal.goal, goal.goal.text.as_str().to_owned())).collect()
}

#[component]
fn WithoutLevels(person: PersonId, goals: Vec<(GoalId, String)>) -> impl IntoView {
    let app = use_app();
    let goal = move |(goal, text): (GoalId, String)| {
        view! {
            <li class="row">
                <span>{goal_words::quoted(app.lang(), &text)}</span>
                <LinkButton
                    size=ButtonSize::Small
                    label=app.say(words::WRITE_LEVELS)
                    href=Route::ScaleGoal(person, goal)
                />
            </li>
        }
    };
    view! {
        <Notice kind=NoticeKind::Info title=app.say_some(words::NO_LEVELS)>
            <ul class="stack-tight plain-list">{goals.into_iter().map(goal).collect_view()}</ul>
        </Notice>
    }
}
