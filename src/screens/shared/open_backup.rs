//! Choosing a backup and giving its code. What the file says of itself is told before the code is right.

use leptos::prelude::*;
use leptos::web_sys::File;

use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::backups::{self, BackupFileError};
use crate::state::{App, use_app};
use crate::text::screens::{backup as words, custody};
use crate::text::{Phrase, problems};
use crate::ui::{Button, ButtonKind, ButtonSize, FieldKind, FileField, Form, TextField, dyn_view};
use crate::workspace::backup::Restorable;
use crate::workspace::label::BackupLabel;

/// `look` stands on the button.
#[component]
pub fn OpenBackup(look: Phrase, #[prop(into)] on_open: Callback<Restorable>) -> impl IntoView {
    let app = use_app();
    let file = RwSignal::new_local(None::<File>);
    let code = RwSignal::new(String::new());
    let label = RwSignal::new(None::<BackupLabel>);
    let task = AsyncTask::<BackupFileError>::new();
    Effect::new(move |_| {
        label.set(None);
        let Some(chosen) = file.get() else { return };
        in_background(async move {
            let found = backups::label_of(chosen.clone()).await;
            // Another was chosen meanwhile.
            if file.try_get_untracked().flatten().as_ref() == Some(&chosen) {
                label.try_set(found);
            }
        });
    });
    let open = move |()| {
        task.run(async move {
            let opened = backups::look_into(file.get_untracked(), &code.get_untracked()).await?;
            on_open.try_run(opened);
            Ok(Next::Stay)
        });
    };
    let said = move || label.get().map(|label| view! { <p class="lead">{custody::label(app.lang(), label)}</p> });
    view! {
        <Form on_submit=open>
            <div class="stack">
                <FileField
                    label=app.say(words::RESTORE_FILE)
                    hint=app.say_some(words::RESTORE_FILE_HINT)
                    error=move || task.problem().get().and_then(|why| file_error(app, why))
                    file
                />
                {dyn_view(said)}
                <TextField
                    label=app.say(words::RESTORE_CODE)
                    hint=app.say_some(words::RESTORE_CODE_HINT)
                    error=move || task.problem().get().and_then(|why| code_error(app, why))
                    value=code
                    kind=FieldKind::Code
                />
                <div class="row">
                    <Button
                        submits=true
                        kind=ButtonKind::Main
                        size=ButtonSize::Tall
                        busy=task.busy()
                        label=move || if task.busy().get() { words::RESTORE_OPENING } else { look }.in_lang(app.lang())
                    />
                </div>
            </div>
        </Form>
    }
}

fn file_error(app: App, why: BackupFileError) -> Option<String> {
    match why {
        BackupFileError::NoFile => Some(words::RESTORE_NO_FILE.in_lang(app.lang()).to_owned()),
        BackupFileError::Unreadable => Some(words::RESTORE_UNREADABLE.in_lang(app.lang()).to_owned()),
        BackupFileError::Problem(why) if !why.is_about_the_code() => Some(problems::restore(app.lang(), &why).whole()),
        BackupFileError::Action(why) => Some(problems::problem(app.lang(), &why).whole()),
        BackupFileError::Problem(_) | BackupFileError::Code(_) => None,
    }
}

fn code_error(app: App, why: BackupFileError) -> Option<String> {
    match why {
        BackupFileError::Code(why) => Some(problems::code(app.lang(), &why)),
        BackupFileError::Problem(why) if why.is_about_the_code() => Some(problems::restore(app.lang(), &why).whole()),
        BackupFileError::Problem(_)
        | BackupFileError::NoFile
        | BackupFileError::Unreadable
        | BackupFileError::Action(_) => None,
    }
}
