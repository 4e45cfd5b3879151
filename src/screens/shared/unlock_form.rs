//! Who one is, a field, a button: what opens a locked app, and ends a showing.

use leptos::prelude::*;

use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{App, UnlockAttemptError, use_app};
use crate::text::problems;
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Check, ChoiceLayout, Choices, FieldKind, Form, Icon, Show, TextField};
use crate::workspace::home::Claimant;

#[component]
pub fn UnlockForm() -> impl IntoView {
    let app = use_app();
    let code = RwSignal::new(String::new());
    let shown = RwSignal::new(false);
    let forgotten = RwSignal::new(false);
    let chosen = RwSignal::new(None::<usize>);
    let task = AsyncTask::<UnlockAttemptError>::new();
    let several = move || app.door.workers().len() > 1 && !forgotten.get();
    let who = move || {
        let workers = app.door.workers();
        // On a tablet of one worker nobody is asked.
        let place = if workers.len() == 1 { Some(0) } else { chosen.get_untracked() };
        let worker = place.and_then(|place| workers.get(place)).map(|plate| Claimant::Worker(plate.worker));
        if forgotten.get_untracked() { Some(Claimant::Recovery) } else { worker }
    };
    let unlock = move |()| {
        let who = untrack(who);
        task.run(async move {
            // On success this screen is gone before the next line.
            app.door.unlock(who, &code.get_untracked()).await?;
            Ok(Next::Stay)
        });
    };
    let other_way = move |()| {
        task.forget_problem();
        code.set(String::new());
        forgotten.update(|forgotten| *forgotten = !*forgotten);
    };
    let nobody = move || task.problem().get().filter(|why| *why == UnlockAttemptError::Nobody);
    let error = move || task.problem().get().filter(|why| *why != UnlockAttemptError::Nobody);
    let label = move || if forgotten.get() { words::RECOVERY_TITLE } else { words::UNLOCK_FIELD }.in_lang(app.lang());
    let way = move || if forgotten.get() { words::REMEMBERED } else { words::FORGOTTEN }.in_lang(app.lang());
    let marks =
        move || app.door.workers().into_iter().map(|plate| plate.mark.to_string()).enumerate().collect::<Vec<_>>();
    view! {
        <Form on_submit=unlock>
            <div class="unlock">
                <Show when=several>
                    <Choices
                        legend=app.say(words::WHO)
                        options=Signal::derive(marks)
                        selected=chosen
                        error=move || nobody().map(|trouble| words_for(app, trouble))
                        layout=ChoiceLayout::Row
                    />
                </Show>
                <TextField
                    label=label
                    error=move || error().map(|trouble| words_for(app, trouble))
                    value=code
                    kind=FieldKind::Secret
                    shown
                    autofocus=true
                />
                <Check label=app.say(words::SHOW_CODE) checked=shown/>
                <Button
                    submits=true
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Lock
                    busy=task.busy()
                    label=move || if task.busy().get() { words::UNLOCKING } else { words::UNLOCK }.in_lang(app.lang())
                />
                <Button kind=ButtonKind::Quiet label=way on_press=other_way/>
            </div>
        </Form>
    }
}

fn words_for(app: App, trouble: UnlockAttemptError) -> String {
    match trouble {
        UnlockAttemptError::Nobody => words::WHO_MISSING.in_lang(app.lang()).to_owned(),
        UnlockAttemptError::Code(why) => problems::code(app.lang(), &why),
        UnlockAttemptError::Wait { seconds } => words::wait(app.lang(), seconds),
        UnlockAttemptError::Problem(why) => problems::unlock(app.lang(), &why).whole(),
    }
}
