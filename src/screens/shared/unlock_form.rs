//! Who one is, and the code: what opens a locked app, and ends a showing.

use leptos::prelude::*;

use crate::screens::shared::code_form::{CodeForm, words_for};
use crate::screens::shared::own_lock::OwnLockButton;
use crate::screens::shared::restore_form::RestoreHere;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{UnlockAttemptError, use_app};
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, ChoiceLayout, Choices, Show, dyn_view};
use crate::workspace::home::Claimant;

#[component]
pub fn UnlockForm() -> impl IntoView {
    let app = use_app();
    let forgotten = RwSignal::new(false);
    let chosen = RwSignal::new(None::<usize>);
    let task = AsyncTask::<UnlockAttemptError>::new();
    let several = move || app.door.workers().len() > 1 && !forgotten.get();
    let plate = move || {
        let workers = app.door.workers();
        // On a tablet of one worker nobody is asked.
        let place = if workers.len() == 1 { Some(0) } else { chosen.get() };
        place.and_then(|place| workers.get(place).cloned()).filter(|_| !forgotten.get())
    };
    let who = move || {
        let worker = plate().map(|plate| Claimant::Worker(plate.worker));
        if forgotten.get() { Some(Claimant::Recovery) } else { worker }
    };
    let own_lock = Memo::new(move |_| plate().filter(|plate| plate.own_lock.is_some()).map(|plate| plate.worker));
    let unlock = move |code: String| {
        let who = untrack(who);
        task.run(async move {
            // On success this screen is gone before the next line.
            app.door.unlock(who, &code).await?;
            Ok(Next::Stay)
        });
    };
    let other_way = move |()| {
        task.forget_problem();
        forgotten.update(|forgotten| *forgotten = !*forgotten);
    };
    let nobody = move || task.problem().get().filter(|why| *why == UnlockAttemptError::Nobody);
    let label = move || if forgotten.get() { words::RECOVERY_TITLE } else { words::UNLOCK_FIELD }.in_lang(app.lang());
    let way = move || if forgotten.get() { words::REMEMBERED } else { words::FORGOTTEN }.in_lang(app.lang());
    let marks =
        move || app.door.workers().into_iter().map(|plate| plate.mark.to_string()).enumerate().collect::<Vec<_>>();
    let above = move || {
        view! {
            <Show when=several>
                <Choices
                    legend=app.say(words::WHO)
                    options=Signal::derive(marks)
                    selected=chosen
                    error=move || nobody().map(|trouble| words_for(app, trouble))
                    layout=ChoiceLayout::Row
                />
            </Show>
            {dyn_view(move || own_lock.get().map(|worker| view! { <OwnLockButton worker/> }))}
        }
    };
    let below = move || view! { <Button kind=ButtonKind::Quiet label=way on_press=other_way/> };
    let lies_here =
        move || matches!(task.problem().get(), Some(UnlockAttemptError::Problem(why)) if why.is_about_what_lies_here());
    view! {
        <CodeForm task on_code=unlock label go=words::UNLOCK going=words::UNLOCKING above below/>
        // A backup is the way on here, and what lies here is put aside.
        <Show when=lies_here><RestoreHere/></Show>
    }
}
