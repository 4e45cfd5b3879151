//! One field, one button: the code of whoever wants in, or on.

use leptos::prelude::*;

use crate::screens::shared::task::AsyncTask;
use crate::state::{App, UnlockAttemptError, use_app};
use crate::text::screens::start as words;
use crate::text::{Phrase, problems};
use crate::ui::{Button, ButtonKind, ButtonSize, Check, FieldKind, Form, Icon, TextField};

/// `go` stands on the button, `going` while the code is tried. What is asked besides stands above and below the field.
#[component]
pub fn CodeForm(
    task: AsyncTask<UnlockAttemptError>,
    #[prop(into)] on_code: Callback<String>,
    #[prop(into)] label: Signal<&'static str>,
    go: Phrase,
    going: Phrase,
    #[prop(optional, into)] above: ViewFn,
    #[prop(optional, into)] below: ViewFn,
) -> impl IntoView {
    let app = use_app();
    let code = RwSignal::new(String::new());
    let shown = RwSignal::new(false);
    let error = move || task.problem().get().filter(|why| *why != UnlockAttemptError::Nobody);
    view! {
        <Form on_submit=move |()| on_code.run(code.get_untracked())>
            <div class="unlock">
                {above.run()}
                <TextField
                    label
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
                    label=move || if task.busy().get() { going } else { go }.in_lang(app.lang())
                />
                {below.run()}
            </div>
        </Form>
    }
}

pub(super) fn words_for(app: App, trouble: UnlockAttemptError) -> String {
    match trouble {
        UnlockAttemptError::Nobody => words::WHO_MISSING.in_lang(app.lang()).to_owned(),
        UnlockAttemptError::Code(why) => problems::code(app.lang(), &why),
        UnlockAttemptError::Wait { seconds } => words::wait(app.lang(), seconds),
        UnlockAttemptError::OwnLock(why) => problems::own_lock(app.lang(), &why).whole(),
        UnlockAttemptError::Problem(why) => problems::unlock(app.lang(), &why).whole(),
    }
}
