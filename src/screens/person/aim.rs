//! Saying where the person wants to get with a goal, or saying it anew.

use leptos::prelude::*;

use super::goal::{in_own_words, with_goal};
use crate::domain::goal::Rating;
use crate::domain::identity::{GoalId, PersonId};
use crate::screens::shared::asking::Asking;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::state::use_app;
use crate::text::goal as words;
use crate::text::screens::{common, goals};
use crate::ui::{Button, ButtonKind, Dialog, Scale, live};
use crate::workspace::action::Action;

/// Asks about the goal in `goal`; nothing is asked while it is `None`.
#[component]
pub fn AimAt(person: PersonId, goal: RwSignal<Option<GoalId>>) -> impl IntoView {
    let app = use_app();
    let asking = Asking::new(goal);
    let missing = RwSignal::new(false);
    let aim = RwSignal::new(None::<u8>);
    Effect::new(move || {
        let known = goal.get().and_then(|goal| untrack(|| with_goal(app, person, goal, |known| known.aim)).flatten());
        aim.set(known.map(Rating::value));
        missing.set(false);
    });
    let save = move |()| {
        let at = aim.get_untracked().and_then(|value| Rating::new(value).ok());
        missing.set(at.is_none());
        if let (Some(goal), Some(at)) = (goal.get_untracked(), at) {
            asking.perform(Action::AimGoal { person, goal, at });
        }
    };
    let quoted = move || goal.get().map(|goal| in_own_words(app, person, goal));
    view! {
        <Dialog
            open=asking.open
            title=app.say(words::AIM_QUESTION)
            close_label=app.say(common::CLOSE)
            on_dismiss=move |()| asking.dismiss()
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
            <ProblemNotice problem=asking.task.problem()/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| asking.dismiss()/>
                <Button kind=ButtonKind::Main busy=asking.task.busy() label=app.say(common::SAVE) on_press=save/>
            </div>
        </Dialog>
    }
}
