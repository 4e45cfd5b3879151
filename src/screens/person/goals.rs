//! «Hva er viktig for deg?»: the goals the person has now, and what can be done with them.

use leptos::prelude::*;

use super::aim::AimAt;
use super::goal::{CloseGoal, Goal};
use crate::domain::goal::MOST_GOALS;
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::stable_sort::stable_sort;
use crate::screens::shared::waits::rate_goals;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::goal;
use crate::text::screens::person as words;
use crate::ui::{ButtonKind, Icon, LinkButton, RowView, Rows, Show, dyn_view};

#[component]
pub fn WhatMatters(person: PersonId) -> impl IntoView {
    let app = use_app();
    let goals = Memo::new(move |_| open_goals(app, person));
    let any = move || goals.with(|goals| !goals.is_empty());
    let closing = RwSignal::new(None::<GoalId>);
    let aiming = RwSignal::new(None::<GoalId>);
    let row = move |goal: GoalId| {
        RowView::new(goal.to_string(), move || {
            view! {
                <Goal
                    person
                    goal
                    on_aim=move |()| aiming.set(Some(goal))
                    on_close=move |()| closing.set(Some(goal))
                />
            }
        })
    };
    let rows = move || goals.get().into_iter().map(row).collect::<Vec<_>>();
    view! {
        <section class="what-matters">
            <h2>{app.say(goal::WHAT_MATTERS)}</h2>
            <Show when=any fallback=move || view! { <p class="lead">{app.say(words::NO_GOALS)}</p> }>
                <ul class="goals">
                    <Rows rows=rows/>
                </ul>
            </Show>
            <div class="row">
                {dyn_view(move || new_goal(app, person, goals.with(Vec::len)))}
                <Show when=any>
                    <LinkButton icon=Icon::Edit label=app.say(words::RATE_GOALS) href=Signal::derive(move || rate_goals(app, person).path())/>
                </Show>
            </div>
            <AimAt person goal=aiming/>
            <CloseGoal person goal=closing/>
        </section>
    }
}

/// What matters most first; the oldest first among equals.
fn open_goals(app: App, person: PersonId) -> Vec<GoalId> {
    let Some(history) = app.person(person) else { return vec![] };
    let mut goals: Vec<_> = history.open_goals().map(|goal| &goal.goal).collect();
    stable_sort(&mut goals, |one, other| one.importance > other.importance);
    goals.into_iter().map(|goal| goal.goal).collect()
}

/// Without a goal, setting one is the main thing to do; with the most there can be, the page says why it cannot be done.
fn new_goal(app: App, person: PersonId, goals: usize) -> AnyView {
    if goals >= MOST_GOALS {
        return view! { <p class="soft">{words::most_goals(app.lang(), MOST_GOALS)}</p> }.into_any();
    }
    let kind = if goals == 0 { ButtonKind::Main } else { ButtonKind::Plain };
    view! { <LinkButton kind icon=Icon::Plus label=app.say(words::NEW_GOAL) href=Route::NewGoal(person)/> }.into_any()
}
