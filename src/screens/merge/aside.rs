//! What was put aside whole on this tablet: read beside what is here, taken out, and deleted when that was looked at.

use leptos::prelude::*;

use crate::domain::moment::Moment;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::backups::{self, BackupFileError};
use crate::state::hand_over::HandOverError;
use crate::state::{App, SeenAside, use_app};
use crate::text::screens::{common, extract, put_aside as words};
use crate::text::{Phrase, problems};
use crate::ui::{Button, ButtonKind, Card, FieldKind, Form, Notice, NoticeKind, Show, TextField, dyn_view};
use crate::workspace::backup::Restorable;
use crate::workspace::problem::{ActionError, BackupRestoreError};

/// Nothing, where nothing was put aside.
#[component]
pub fn PutAsideThings(#[prop(into)] on_open: Callback<Restorable>) -> impl IntoView {
    let app = use_app();
    let seen = RwSignal::new(Vec::<SeenAside>::new());
    let unknown = RwSignal::new(None::<ActionError>);
    let look = Callback::new(move |()| {
        in_background(async move {
            let found = app.door.seen_aside().await;
            unknown.try_set(found.as_ref().err().copied());
            seen.try_set(found.unwrap_or_default());
        });
    });
    look.run(());
    let cards = move || {
        let card = |seen: SeenAside| view! { <AsideThing seen on_open on_gone=look/> };
        seen.get().into_iter().map(card).collect::<Vec<_>>()
    };
    view! {
        {dyn_view(cards)}
        {dyn_view(move || unknown.get().map(|why| view! {
            <Notice kind=NoticeKind::Warning live=true>{problems::problem(app.lang(), &why).whole()}</Notice>
        }))}
    }
}

#[component]
fn AsideThing(seen: SeenAside, on_open: Callback<Restorable>, on_gone: Callback<()>) -> impl IntoView {
    let app = use_app();
    let said = move || {
        let since = seen.since_ms.and_then(|ms| Moment::new(ms, app.now().offset_min()).ok());
        words::said(app.lang(), since.map(|since| since.local_date()), seen.records, seen.bytes)
    };
    view! {
        <Card title=app.say_some(words::TITLE)>
            <div class="stack">
                <p>{said}</p>
                <p>{app.say(words::NOTE)}</p>
                <Read seen on_open/>
                <TakeOut number=seen.number/>
                <Delete number=seen.number on_gone/>
            </div>
        </Card>
    }
}

#[component]
fn Read(seen: SeenAside, on_open: Callback<Restorable>) -> impl IntoView {
    let app = use_app();
    let code = RwSignal::new(String::new());
    let task = AsyncTask::<BackupFileError>::new();
    let read = move |()| {
        task.run(async move {
            let aside = app.door.put_aside(seen.number).await.map_err(BackupFileError::Action)?;
            let opened = backups::look_into_aside(app.store, aside, &code.get_untracked()).await?;
            on_open.try_run(opened);
            Ok(Next::Stay)
        });
    };
    let hint = if seen.has_header { words::CODE_HINT } else { words::CODE_NOW_HINT };
    view! {
        <Form on_submit=read>
            <div class="stack">
                <TextField
                    label=app.say(words::CODE)
                    hint=app.say_some(hint)
                    error=move || task.problem().get().map(|why| why_not(app, why))
                    value=code
                    kind=FieldKind::Code
                />
                <div class="row">
                    <Button
                        submits=true
                        busy=task.busy()
                        label=move || if task.busy().get() { words::READING } else { words::READ }.in_lang(app.lang())
                    />
                </div>
            </div>
        </Form>
    }
}

fn why_not(app: App, why: BackupFileError) -> String {
    let said = |phrase: Phrase| phrase.in_lang(app.lang()).to_owned();
    match why {
        BackupFileError::Code(why) => problems::code(app.lang(), &why),
        BackupFileError::Problem(why) if why.is_about_the_code() => said(words::CODE_WRONG),
        BackupFileError::Problem(BackupRestoreError::Content)
        | BackupFileError::NoFile
        | BackupFileError::Unreadable => said(words::UNREADABLE),
        BackupFileError::Problem(why) => problems::restore(app.lang(), &why).whole(),
        BackupFileError::Action(why) => problems::problem(app.lang(), &why).whole(),
    }
}

#[component]
fn TakeOut(number: u8) -> impl IntoView {
    let app = use_app();
    let outcome = RwSignal::new(None::<Result<(), HandOverError>>);
    let task = AsyncTask::new();
    let take_out = move |()| {
        task.run(async move {
            let aside = app.door.put_aside(number).await?;
            let handed = backups::hand_over_aside(app.store, aside).await;
            outcome.try_set(Some(handed));
            Ok(Next::Stay)
        });
    };
    let told = move || {
        outcome.get().map(|handed| {
            let (kind, said) = match handed {
                Ok(()) => (NoticeKind::Info, words::TAKEN_OUT),
                Err(HandOverError::Dismissed) => (NoticeKind::Warning, extract::FILE_DISMISSED),
                Err(HandOverError::NotPossible) => (NoticeKind::Warning, words::NOT_TAKEN_OUT),
            };
            view! { <Notice kind live=true>{app.say(said)}</Notice> }
        })
    };
    view! {
        <div class="row">
            <Button kind=ButtonKind::Quiet busy=task.busy() label=app.say(words::TAKE_OUT) on_press=take_out/>
        </div>
        {dyn_view(told)}
        <ProblemNotice problem=task.problem()/>
    }
}

/// Asked twice.
#[component]
fn Delete(number: u8, on_gone: Callback<()>) -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(false);
    let task = AsyncTask::new();
    let delete = move |()| {
        task.run(async move {
            app.door.forget_aside(number).await?;
            on_gone.try_run(());
            Ok(Next::Stay)
        });
    };
    view! {
        <Show
            when=move || asked.get()
            fallback=move || view! {
                <div class="row">
                    <Button kind=ButtonKind::Stop label=app.say(words::DELETE) on_press=move |()| asked.set(true)/>
                </div>
            }
        >
            <Notice kind=NoticeKind::Danger title=app.say_some(words::DELETE) live=true>
                <p>{app.say(words::SURE_NOTE)}</p>
                <div class="row">
                    <Button label=app.say(common::CANCEL) on_press=move |()| asked.set(false)/>
                    <Button kind=ButtonKind::Stop busy=task.busy() label=app.say(words::SURE) on_press=delete/>
                </div>
            </Notice>
        </Show>
        <ProblemNotice problem=task.problem()/>
    }
}
