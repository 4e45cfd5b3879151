//! One goal in the person's own words with its numbers, and closing it.

use leptos::prelude::*;

use crate::domain::goal::DatedRating;
use crate::domain::goal::Rating;
use crate::domain::goal::change::Aspect;
use crate::domain::history::GoalHistory;
use crate::domain::identity::{GoalId, PersonId};
use crate::screens::shared::asking::Asking;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{common, goals, person as words};
use crate::text::{Lang, goal};
use crate::ui::{Button, ButtonKind, ButtonSize, Dialog, LinkButton, dyn_view};
use crate::workspace::action::Action;

#[component]
pub fn Goal(
    person: PersonId,
    goal: GoalId,
    #[prop(into)] on_aim: Callback<()>,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let quoted = move || in_own_words(app, person, goal);
    view! {
        <article class="card goal">
            <h3 class="goal-words">{dyn_view(quoted)}</h3>
            <ul class="goal-numbers">{dyn_view(move || with_goal(app, person, goal, |known| numbers(app.lang(), known)))}</ul>
            <div class="row">
                <span class="soft">{move || with_goal(app, person, goal, |known| last_rated(app.lang(), known))}</span>
                <span class="spring"></span>
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(goal::AIM_QUESTION)
                    on_press=on_aim
                    attr:aria-label=move || format!("{} {}", goal::AIM_QUESTION.in_lang(app.lang()), quoted())
                />
                <LinkButton
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(goals::SCALE)
                    href=Route::ScaleGoal(person, goal)
                    attr:aria-label=move || format!("{}: {}", goals::SCALE.in_lang(app.lang()), quoted())
                />
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(words::CLOSE_GOAL)
                    on_press=on_close
                    attr:aria-label=move || format!("{}: {}", words::CLOSE_GOAL.in_lang(app.lang()), quoted())
                />
            </div>
        </article>
    }
}

/// Asks before the goal in `goal` is closed; nothing is asked while it is `None`.
#[component]
pub fn CloseGoal(person: PersonId, goal: RwSignal<Option<GoalId>>) -> impl IntoView {
    let app = use_app();
    let asking = Asking::new(goal);
    let close = move |()| {
        if let Some(goal) = goal.get_untracked() {
            asking.perform(Action::CloseGoal { person, goal });
        }
    };
    let quoted = move || goal.get().map(|goal| in_own_words(app, person, goal));
    view! {
        <Dialog
            open=asking.open
            title=app.say(words::CLOSE_GOAL_QUESTION)
            close_label=app.say(common::CLOSE)
            on_dismiss=move |()| asking.dismiss()
        >
            <p class="goal-words">{dyn_view(quoted)}</p>
            <p>{app.say(words::CLOSE_GOAL_NOTE)}</p>
            <ProblemNotice problem=asking.task.problem()/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| asking.dismiss()/>
                <Button kind=ButtonKind::Main label=app.say(words::CLOSE_GOAL) busy=asking.task.busy() on_press=close/>
            </div>
        </Dialog>
    }
}

pub(super) fn with_goal<T>(
    app: App,
    person: PersonId,
    goal: GoalId,
    read: impl FnOnce(&GoalHistory) -> T,
) -> Option<T> {
    app.person(person)?.goal(goal).map(read)
}

pub(super) fn in_own_words(app: App, person: PersonId, goal: GoalId) -> String {
    with_goal(app, person, goal, |known| goals::quoted(app.lang(), known.goal.text.as_str())).unwrap_or_default()
}

/// Importance, the newest performance and satisfaction beside those of the start, and where the person wants to get.
fn numbers(lang: Lang, known: &GoalHistory) -> Vec<AnyView> {
    let importance = number(known.goal.importance, goal::IMPORTANCE.in_lang(lang).to_owned());
    let rated = [Aspect::Performance, Aspect::Satisfaction].into_iter().filter_map(|aspect| {
        let label = goal::aspect(aspect).in_lang(lang);
        let value = |dated: &DatedRating| match aspect {
            Aspect::Performance => dated.rating.performance,
            Aspect::Satisfaction => dated.rating.satisfaction,
        };
        match known.ratings.as_slice() {
            [] => None,
            [only] => Some(number(value(only), label.to_owned())),
            [first, .., last] => Some(number(value(last), words::with_start(lang, label, value(first)))),
        }
    });
    let aim = known.aim.map(|aim| number(aim, goal::AIM.in_lang(lang).to_owned()));
    std::iter::once(importance).chain(rated).chain(aim).collect()
}

fn number(value: Rating, label: String) -> AnyView {
    view! { <li class="goal-number"><b>{value.value()}</b><span>{label}</span></li> }.into_any()
}

fn last_rated(lang: Lang, known: &GoalHistory) -> String {
    match known.ratings.last() {
        Some(last) => words::rated_on(lang, last.on),
        None => words::NOT_RATED.in_lang(lang).to_owned(),
    }
}
