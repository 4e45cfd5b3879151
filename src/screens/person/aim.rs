//! Saying where the person wants to get with a goal, or saying it anew.

use leptos::prelude::*;

use super::goal::{in_own_words, with_goal};
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::identity::{GoalId, PersonId};
use crate::screens::shared::asking::Asking;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, KeptNote};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::state::use_app;
use crate::text::goal as words;
use crate::text::screens::{common, goals};
use crate::ui::{Button, ButtonKind, Dialog, dyn_view};
use crate::workspace::action::Action;
use crate::workspace::forms::goal::{AIM, AimForm};

/// Asks about the goal in `goal`; nothing is asked while it is `None`.
#[component]
pub fn AimAt(person: PersonId, goal: RwSignal<Option<GoalId>>) -> impl IntoView {
    let app = use_app();
    let asking = Asking::new(goal);
    let form = move || goal.get().map(|goal| untrack(|| view! { <Aim asking person goal/> }));
    view! {
        <Dialog
            open=asking.open
            title=app.say(words::AIM_QUESTION)
            close_label=app.say(common::CLOSE)
            on_dismiss=move |()| asking.dismiss()
        >
            {dyn_view(form)}
        </Dialog>
    }
}

#[component]
fn Aim(asking: Asking<GoalId>, person: PersonId, goal: GoalId) -> impl IntoView {
    let app = use_app();
    let known = with_goal(app, person, goal, |known| known.aim).flatten();
    let id = FormId::about(FormName::GoalAim, person, goal);
    let state = FormState::open(id, &[AIM], AimForm.from_known(known));
    let save = move |()| {
        if let Some(at) = state.check(|values| AimForm.check(values)) {
            asking.submit(state, Action::AimGoal { person, goal, at });
        }
    };
    let ask = FieldAsk::Scale { from: 1, to: 10, low: words::PERFORMANCE_LEAST, high: words::PERFORMANCE_MOST };
    let field = Field::new(AIM, words::AIM_LEGEND, ask).missing(goals::CHOOSE_NUMBER);
    view! {
        <p class="goal-words">{dyn_view(move || in_own_words(app, person, goal))}</p>
        <KeptNote state/>
        <FormField state field/>
        <ProblemNotice problem=asking.task.problem()/>
        <div class="row">
            <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| asking.dismiss()/>
            <Button kind=ButtonKind::Main busy=asking.task.busy() label=app.say(common::SAVE) on_press=save/>
        </div>
    }
}
