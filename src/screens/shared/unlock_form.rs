//! One field, one button: what opens a locked app, and ends a showing.

use leptos::prelude::*;

use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{App, UnlockAttemptError, use_app};
use crate::text::problems;
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, ButtonSize, FieldKind, Form, Icon, TextField};

#[component]
pub fn UnlockForm() -> impl IntoView {
    let app = use_app();
    let code = RwSignal::new(String::new());
    let task = AsyncTask::<UnlockAttemptError>::new();
    let unlock = move |()| {
        task.run(async move {
            // On success this screen is gone before the next line.
            app.door.unlock(&code.get_untracked()).await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <Form on_submit=unlock>
            <div class="unlock">
                <TextField
                    label=app.say(words::UNLOCK_FIELD)
                    hint=app.say_some(words::UNLOCK_HINT)
                    error=move || task.problem().get().map(|trouble| words_for(app, trouble))
                    value=code
                    kind=FieldKind::Secret
                    autofocus=true
                />
                <Button
                    submits=true
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Lock
                    busy=task.busy()
                    label=move || if task.busy().get() { words::UNLOCKING } else { words::UNLOCK }.in_lang(app.lang())
                />
            </div>
        </Form>
    }
}

fn words_for(app: App, trouble: UnlockAttemptError) -> String {
    match trouble {
        UnlockAttemptError::Code(why) => problems::code(app.lang(), &why),
        UnlockAttemptError::Wait { seconds } => words::wait(app.lang(), seconds),
        UnlockAttemptError::Problem(why) => problems::unlock(app.lang(), &why).whole(),
    }
}
