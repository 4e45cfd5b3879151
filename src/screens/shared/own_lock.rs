//! The device's own lock in front of the app: the button that asks it, and what went wrong with it.

use leptos::prelude::*;

use crate::domain::identity::WorkerId;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{UnlockAttemptError, use_app};
use crate::text::problems::{self, Advice};
use crate::text::screens::own_lock as words;
use crate::ui::{Button, ButtonSize, Icon, Notice, NoticeKind, dyn_view};
use crate::workspace::problem::OwnLockError;

/// Beside the code of this worker, which can be written while the device asks.
#[component]
pub fn OwnLockButton(worker: WorkerId) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::<UnlockAttemptError>::new();
    let open = move |()| {
        task.run(async move {
            // On success this screen is gone before the next line.
            app.door.unlock_with_own_lock(worker).await?;
            Ok(Next::Stay)
        });
    };
    let label = move || if task.busy().get() { words::ASKING } else { words::OPEN }.in_lang(app.lang());
    view! {
        <Button size=ButtonSize::Tall icon=Icon::Lock busy=task.busy() label on_press=open/>
        {dyn_view(move || task.problem().get().map(|why| {
            let advice = move || match why {
                UnlockAttemptError::Problem(why) => problems::unlock(app.lang(), &why),
                UnlockAttemptError::OwnLock(why) => problems::own_lock(app.lang(), &why),
                // Of a code, which is not asked for here.
                UnlockAttemptError::Nobody | UnlockAttemptError::Code(_) | UnlockAttemptError::Wait { .. } => {
                    problems::own_lock(app.lang(), &OwnLockError::NotConfirmed)
                }
            };
            view! { <Trouble advice=Signal::derive(advice)/> }
        }))}
    }
}

#[component]
pub fn OwnLockTrouble(problem: Signal<Option<OwnLockError>>) -> impl IntoView {
    let app = use_app();
    dyn_view(move || {
        problem.get().map(|why| {
            let advice = move || problems::own_lock(app.lang(), &why);
            view! { <Trouble advice=Signal::derive(advice)/> }
        })
    })
}

#[component]
fn Trouble(advice: Signal<Advice>) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Warning title=move || Some(advice.get().what) live=true>
            <p>{move || advice.get().next}</p>
        </Notice>
    }
}
