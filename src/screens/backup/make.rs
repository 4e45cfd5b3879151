//! The code first, written down with the name of the file; then the file, checked; then hand it over. Where the municipality's
//! key opens it, there is no code.

use leptos::prelude::*;

use crate::screens::backup::hand_over::HandOver;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::backups;
use crate::state::{App, NewCode, use_app};
use crate::text::screens::{backup as words, custody};
use crate::ui::{Button, ButtonKind, ButtonSize, FieldKind, Form, Icon, Show, TextField, dyn_view};
use crate::workspace::backup::BackupFile;
use crate::workspace::problem::ActionError;

#[component]
pub fn MakeBackup() -> impl IntoView {
    let app = use_app();
    let file = RwSignal::new_local(None::<BackupFile>);
    // Other changes do not make a new code.
    let is_escrowed = Memo::new(move |_| app.view().is_some_and(|view| view.escrow.is_some()));
    let under = move || match is_escrowed.get() {
        true => view! { <UnderEscrow file/> }.into_any(),
        false => view! { <UnderCode file/> }.into_any(),
    };
    view! {
        <Show when=move || file.with(Option::is_none) fallback=move || view! { <HandOver file/> }>
            {dyn_view(under)}
        </Show>
    }
}

#[component]
fn UnderEscrow(file: RwSignal<Option<BackupFile>, LocalStorage>) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let make = move |()| {
        task.run(async move {
            let label = backups::label(app.store).ok_or(ActionError::Locked)?;
            let made = backups::make(app.store, None, label).await?;
            file.try_set(Some(made));
            Ok(Next::Stay)
        });
    };
    view! {
        <div class="stack">
            <p>{app.say(words::UNDER_KEY)}</p>
            <ProblemNotice problem=task.problem()/>
            <div class="row">
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Backup
                    busy=task.busy()
                    label=move || make_label(app, task)
                    on_press=make
                />
            </div>
        </div>
    }
}

#[component]
fn UnderCode(file: RwSignal<Option<BackupFile>, LocalStorage>) -> impl IntoView {
    let app = use_app();
    let code = NewCode::backup();
    let label = backups::label(app.store);
    let retyped = RwSignal::new(String::new());
    let differs = RwSignal::new(false);
    let task = AsyncTask::new();
    let make = move |()| {
        differs.set(!code.matches(&retyped.get_untracked()));
        if differs.get_untracked() {
            return;
        }
        task.run(async move {
            let label = label.ok_or(ActionError::Locked)?;
            let made = backups::make(app.store, Some(&retyped.get_untracked()), label).await?;
            file.try_set(Some(made));
            Ok(Next::Stay)
        });
    };
    view! {
        <Form on_submit=make>
            <div class="stack">
                <h2>{app.say(words::CODE_TITLE)}</h2>
                <p>{app.say(words::CODE_NOTE)}</p>
                <p class="code-paper" data-code="backup">{code.reveal()}</p>
                <p>{app.say(custody::ON_PAPER)}</p>
                <p class="num" data-name="backup">{label.map(|label| label.name())}</p>
                <TextField
                    label=app.say(words::CODE_RETYPE)
                    error=move || differs.get().then(|| words::CODE_DIFFERS.in_lang(app.lang()).to_owned())
                    value=retyped
                    kind=FieldKind::Code
                />
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Button
                        submits=true
                        kind=ButtonKind::Main
                        size=ButtonSize::Tall
                        icon=Icon::Backup
                        busy=task.busy()
                        label=move || make_label(app, task)
                    />
                </div>
            </div>
        </Form>
    }
}

fn make_label(app: App, task: AsyncTask<ActionError>) -> &'static str {
    if task.busy().get() { words::MAKING } else { words::MAKE }.in_lang(app.lang())
}
