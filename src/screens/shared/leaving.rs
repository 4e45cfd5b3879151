//! Out of a test before its end: to go on later, or for good.

use std::future::Future;

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::address::use_address;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::measuring::leading as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Dialog, Icon, Show};
use crate::workspace::problem::ActionError;

/// `discard` ends it without keeping anything of it.
#[component]
pub fn Leaving<D, F>(person: PersonId, discard: D) -> impl IntoView
where
    D: Fn() -> F + Copy + Send + Sync + 'static,
    F: Future<Output = Result<(), ActionError>> + 'static,
{
    let app = use_app();
    let open = RwSignal::new(false);
    let sure = RwSignal::new(false);
    let task = AsyncTask::new();
    let address = use_address();
    let leave = move || address.go(Route::Person(person));
    // The question about discarding is asked anew each time.
    Effect::new(move || {
        if open.get() {
            sure.set(false);
            task.forget_problem();
        }
    });
    let discard_now = move |()| {
        task.run(async move {
            discard().await?;
            Ok(Next::Go(Some(words::DISCARDED), Route::Person(person)))
        });
    };
    view! {
        <Button
            kind=ButtonKind::Quiet
            size=ButtonSize::Small
            icon=Icon::Cross
            label=app.say(words::LEAVE)
            on_press=move |()| open.set(true)
        />
        <Dialog open title=app.say(words::LEAVE) close_label=app.say(words::STAY)>
            <p>{app.say(words::LEAVE_NOTE)}</p>
            <Button label=app.say(words::STAY) on_press=move |()| open.set(false)/>
            <Button label=app.say(words::LEAVE_NOW) on_press=move |()| leave()/>
            <Show
                when=move || sure.get()
                fallback=move || view! {
                    <Button
                        kind=ButtonKind::Quiet
                        icon=Icon::Trash
                        label=app.say(words::DISCARD)
                        on_press=move |()| sure.set(true)
                    />
                }
            >
                <p role="alert"><b>{app.say(words::DISCARD_SURE)}</b></p>
                <Button kind=ButtonKind::Stop icon=Icon::Trash busy=task.busy() label=app.say(words::DISCARD_NOW) on_press=discard_now/>
            </Show>
            <ProblemNotice problem=task.problem()/>
        </Dialog>
    }
}
