//! Saying where the person wants to get with a goal, or saying it anew.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::goal::{in_own_words, with_goal};
use crate::domain::goal::Rating;
use crate::domain::identity::{GoalId, PersonId};
use crate::screens::notice_board::use_notice_board;
use crate::screens::problem_notice::ProblemNotice;
use crate::state::use_app;
use crate::text::{goal_words as words, goals, shell};
use crate::ui::{Button, ButtonKind, Dialog, Scale, live};
use crate::workspace::action::Action;

/// Asks about the goal in `goal`; nothing is asked while it is `None`.
#[component]
pub fn AimAt(person: PersonId, goal: RwSignal<Option<GoalId>>) -> impl IntoView {
    let app = use_app();
    let board = use_notice_board();
    let open = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None);
    let missing = RwSignal::new(false);
    let aim = RwSignal::new(None::<u8>);
    Effect::new(move || {
        let known = goal.get().and_then(|goal| untrack(|| with_goal(app, person, goal, |known| known.aim)).flatten());
        aim.set(known.map(Rating::value));
        problem.set(None);
        missing.set(false);
        open.set(goal.get().is_some());
    });
    let save = move |()| {
        let at = aim.get_untracked().and_then(|value| Rating::new(value).ok());
        missing.set(at.is_none());
        let (Some(goal_now), Some(at)) = (goal.get_untracked(), at) else { return };
        busy.set(true);
        spawn_local(async move {
            match app.perform(Action::AimGoal { person, goal: goal_now, at }).await {
                Ok(_) => {
                    goal.try_set(None);
                    board.post(shell::SAVED);
                }
                Err(why) => {
                    problem.try_set(Some(why));
                }
            }
            busy.try_set(false);
        });
    };
    let quoted = move || goal.get().map(|goal| in_own_words(app, person, goal));
    view! {
        <Dialog
            open
            title=app.say(words::AIM_QUESTION)
            close_label=app.say(shell::CLOSE)
            on_dismiss=move |()| goal.set(None)
        >
            <p class="goal-words">{live(quoted)}</p>
            <Scale
                legend=app.say(words::AIM_LEGEND)
                from=1
                to=10
                selected=aim
                low_label=app.say(words::PERFORMANCE_LEAST)
                high_label=app.say(words::PERFORMANCE_MOST)
                error=move || missing.get().then(|| goals::CHOOSE_NUMBER.in_lang(app.lang()).to_owned())
            />
            <ProblemNotice problem/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(shell::CANCEL) on_press=move |()| goal.set(None)/>
                <Button kind=ButtonKind::Main busy label=app.say(shell::SAVE) on_press=save/>
            </div>
        </Dialog>
    }
}
