//! Put a backup back into an empty device: choose, look inside, then write.

use leptos::prelude::*;
use leptos::web_sys::File;

use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::backups;
use crate::state::backups::BackupFileError;
use crate::state::{App, use_app};
use crate::text::screens::{backup as words, findings as findings_words};
use crate::text::{dates, problems};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Facts, FieldKind, FileField, Form, Icon, Notice, NoticeKind, TextField, dyn_view,
};
use crate::workspace::backup::{Inside, Restorable};

#[component]
pub fn RestoreForm() -> impl IntoView {
    let app = use_app();
    let file = RwSignal::new_local(None::<File>);
    let code = RwSignal::new(String::new());
    let task = AsyncTask::<BackupFileError>::new();
    let opened = RwSignal::new_local(None::<Restorable>);
    let inside = move || opened.with(|backup| backup.as_ref().map(|backup| backup.inside().clone()));
    let look = move |()| {
        task.run(async move {
            opened.try_set(Some(backups::look_into(file.get_untracked(), &code.get_untracked()).await?));
            Ok(Next::Stay)
        });
    };
    let put_back = move |()| {
        let Some(backup) = opened.try_update(Option::take).flatten() else { return };
        task.run(async move {
            // On success this screen is gone before the next line.
            app.door.put_back(backup).await.map_err(BackupFileError::Problem)?;
            Ok(Next::Stay)
        });
    };
    view! {
        {dyn_view(move || match inside() {
            Some(inside) => view! {
                <InsideBackup inside put_back=Callback::new(put_back) other=Callback::new(move |()| opened.set(None))/>
            }
            .into_any(),
            None => view! {
                <Form on_submit=look>
                    <div class="stack">
                        <FileField
                            label=app.say(words::RESTORE_FILE)
                            hint=app.say_some(words::RESTORE_FILE_HINT)
                            error=move || task.problem().get().and_then(|why| file_error(app, why))
                            file
                        />
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
                                label=move || {
                                    if task.busy().get() { words::RESTORE_OPENING } else { words::RESTORE_LOOK }.in_lang(app.lang())
                                }
                            />
                        </div>
                    </div>
                </Form>
            }
            .into_any(),
        })}
    }
}

#[component]
fn InsideBackup(inside: Inside, put_back: Callback<()>, other: Callback<()>) -> impl IntoView {
    let app = use_app();
    let (findings, left_out) = (inside.findings.clone(), inside.left_out);
    let is_whole = findings.is_empty() && left_out == 0;
    let missing = move || {
        let found = findings.iter().map(|(finding, name)| findings_words::line(app.lang(), finding, name.as_deref()));
        let rows = (left_out > 0).then(|| words::left_out(app.lang(), left_out));
        found.chain(rows).map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>()
    };
    let facts = move || {
        let lang = app.lang();
        let people = match inside.people.as_slice() {
            [] => words::RESTORE_NOBODY.in_lang(lang).to_owned(),
            names => names.join(", "),
        };
        let until = inside.until.map(|day| dates::long(lang, day)).unwrap_or_default();
        [
            (words::RESTORE_PEOPLE, people),
            (words::RESTORE_SESSIONS, inside.sessions.to_string()),
            (words::RESTORE_ASSESSMENTS, inside.assessments.to_string()),
            (words::RESTORE_UNTIL, until),
        ]
        .into_iter()
        .map(|(name, value)| (name.in_lang(lang).to_owned(), value))
        .collect::<Vec<_>>()
    };
    view! {
        <div class="stack">
            <h2>{app.say(words::RESTORE_INSIDE)}</h2>
            <Notice kind=NoticeKind::Info live=true>{app.say(words::RESTORE_NOTHING_YET)}</Notice>
            <Facts items=Signal::derive(facts)/>
            {(!is_whole).then(|| view! {
                <Notice kind=NoticeKind::Warning live=true>
                    <p>{app.say(words::RESTORE_NOT_WHOLE)}</p>
                    <ul>{dyn_view(missing)}</ul>
                </Notice>
            })}
            <p class="soft">{app.say(words::RESTORE_CODES)}</p>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(words::RESTORE_OTHER) on_press=other/>
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Backup
                    label=app.say(words::RESTORE_PUT_BACK)
                    on_press=put_back
                />
            </div>
        </div>
    }
}

fn file_error(app: App, why: BackupFileError) -> Option<String> {
    match why {
        BackupFileError::NoFile => Some(words::RESTORE_NO_FILE.in_lang(app.lang()).to_owned()),
        BackupFileError::Unreadable => Some(words::RESTORE_UNREADABLE.in_lang(app.lang()).to_owned()),
        BackupFileError::Problem(why) if !why.is_about_the_code() => Some(problems::restore(app.lang(), &why).whole()),
        BackupFileError::Problem(_) | BackupFileError::Code(_) => None,
    }
}

fn code_error(app: App, why: BackupFileError) -> Option<String> {
    match why {
        BackupFileError::Code(why) => Some(problems::code(app.lang(), &why)),
        BackupFileError::Problem(why) if why.is_about_the_code() => Some(problems::restore(app.lang(), &why).whole()),
        BackupFileError::Problem(_) | BackupFileError::NoFile | BackupFileError::Unreadable => None,
    }
}
