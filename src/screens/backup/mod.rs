//! Making a backup: the code first, written down, unless the municipality's key opens it; then the file, checked; then hand
//! it over.

use leptos::prelude::*;

use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::backups;
use crate::state::hand_over::HandOverError;
use crate::state::route::Route;
use crate::state::{App, AppStage, NewCode, use_app};
use crate::text::screens::{backup as words, settings, start};
use crate::ui::{
    Button, ButtonKind, ButtonSize, FieldKind, Form, Icon, Notice, NoticeKind, Page, PageWidth, Show, TextField,
    dyn_view,
};
use crate::workspace::backup::BackupFile;
use crate::workspace::problem::ActionError;

#[component]
pub fn BackupScreen() -> impl IntoView {
    let app = use_app();
    let last = move || {
        let on = app.view().and_then(|view| view.last_backup).map(|at| at.local_date());
        words::last(app.lang(), on, app.today())
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            intro=app.say_some(words::NOTE)
            back_href=Route::Settings
            back_label=app.say_some(settings::TITLE)
            width=PageWidth::Narrow
        >
            <Show
                when=move || app.stage().get() != AppStage::Practice
                fallback=move || view! { <p class="lead">{app.say(words::PRACTICE)}</p> }
            >
                <div class="stack">
                    <p>{dyn_view(last)}</p>
                    <CodeFirst why=start::AGAIN_BACKUP><MakeBackup/></CodeFirst>
                </div>
            </Show>
        </Page>
    }
}

/// With the municipality's key in the settings there is no code to write down.
#[component]
fn MakeBackup() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let file = RwSignal::new_local(None::<BackupFile>);
    let make = Callback::new(move |code: Option<String>| {
        task.run(async move {
            let made = backups::make(app.store, code.as_deref()).await?;
            file.try_set(Some(made));
            Ok(Next::Stay)
        });
    });
    let has_key = Memo::new(move |_| app.view().is_some_and(|view| view.escrow.is_some()));
    view! {
        <Show when=move || file.with(Option::is_none) fallback=move || view! { <HandOver file/> }>
            <Show when=move || has_key.get() fallback=move || view! { <UnderCode task make/> }>
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
                            on_press=move |()| make.run(None)
                        />
                    </div>
                </div>
            </Show>
        </Show>
    }
}

#[component]
fn UnderCode(task: AsyncTask<ActionError>, make: Callback<Option<String>>) -> impl IntoView {
    let app = use_app();
    let code = NewCode::backup();
    let retyped = RwSignal::new(String::new());
    let differs = RwSignal::new(false);
    let submit = move |()| {
        differs.set(!code.matches(&retyped.get_untracked()));
        if !differs.get_untracked() {
            make.run(Some(retyped.get_untracked()));
        }
    };
    view! {
        <Form on_submit=submit>
            <div class="stack">
                <h2>{app.say(words::CODE_TITLE)}</h2>
                <p>{app.say(words::CODE_NOTE)}</p>
                <p class="code-paper" data-code="backup">{code.reveal()}</p>
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

/// A tap of its own: a share sheet opens only right after one.
#[component]
fn HandOver(file: RwSignal<Option<BackupFile>, LocalStorage>) -> impl IntoView {
    let app = use_app();
    let outcome = RwSignal::new(None::<Result<(), HandOverError>>);
    let task = AsyncTask::new();
    let hand_over = move |()| {
        let Some((bytes, events)) =
            file.with_untracked(|file| file.as_ref().map(|file| (file.bytes.clone(), file.events)))
        else {
            return;
        };
        task.run(async move {
            let handed = backups::hand_over(&bytes).await;
            outcome.try_set(Some(handed));
            if handed.is_ok() {
                backups::note(app.store, events).await?;
            }
            Ok(Next::Stay)
        });
    };
    let said = move || {
        outcome.get().map(|handed| match handed {
            Ok(()) => view! {
                <Notice kind=NoticeKind::Warning title=app.say_some(words::HANDED_OVER) live=true>
                    {app.say(words::HANDED_OVER_NOTE)}
                </Notice>
            }
            .into_any(),
            Err(HandOverError::Dismissed) => {
                view! { <Notice kind=NoticeKind::Warning live=true>{app.say(words::DISMISSED)}</Notice> }.into_any()
            }
            Err(HandOverError::NotPossible) => {
                view! { <Notice kind=NoticeKind::Warning live=true>{app.say(words::NOT_POSSIBLE)}</Notice> }.into_any()
            }
        })
    };
    view! {
        <div class="stack">
            <Notice kind=NoticeKind::Good live=true>{app.say(words::CHECKED)}</Notice>
            <div class="row">
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Backup
                    label=app.say(words::HAND_OVER)
                    on_press=hand_over
                />
            </div>
            {dyn_view(said)}
            <ProblemNotice problem=task.problem()/>
        </div>
    }
}
