//! One field, one button: the code of whoever wants in, or on.

use leptos::prelude::*;

use crate::screens::shared::task::AsyncTask;
use crate::state::{App, UnlockAttemptError, use_app};
use crate::text::screens::start as words;
use crate::text::{Phrase, problems};
use crate::ui::{Button, ButtonKind, ButtonSize, FieldKind, Form, Icon, TextField};

/// `go` stands on the button, `going` while the code is tried.
#[component]
pub fn CodeForm(
    task: AsyncTask<UnlockAttemptError>,
    #[prop(into)] on_code: Callback<String>,
    go: Phrase,
    going: Phrase,
) -> impl IntoView {
    let app = use_app();
    let code = RwSignal::new(String::new());
    view! {
        <Form on_submit=move |()| on_code.run(code.get_untracked())>
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
                    label=move || if task.busy().get() { going } else { go }.in_lang(app.lang())
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
