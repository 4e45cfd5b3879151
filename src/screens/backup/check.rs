//! A file that was given to the browser: it is chosen and checked, or the worker says where it lies.

use leptos::prelude::*;
use leptos::web_sys::File;

use crate::domain::backup::BackupSeen;
use crate::domain::written::StatedPlace;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::backups::{self, GivenFile};
use crate::state::{App, use_app};
use crate::text::problems;
use crate::text::screens::custody as words;
use crate::ui::{Button, ButtonKind, Card, FileField, Form, Notice, NoticeKind, Show, TextField, dyn_view};
use crate::workspace::copies::GivenBackup;
use crate::workspace::custody::{Custody, CustodyNews, CustodyStep};
use crate::workspace::problem::ActionError;

/// What becomes of one file. Copied freely.
#[derive(Clone, Copy)]
pub struct Fate {
    file: GivenFile,
    custody: RwSignal<Custody>,
    /// The tablet could not keep what is known of it.
    unnoted: RwSignal<bool>,
}

impl Fate {
    pub fn new(file: GivenFile, custody: Custody) -> Self {
        Self { file, custody: RwSignal::new(custody), unnoted: RwSignal::new(false) }
    }

    pub fn custody(self) -> Custody {
        self.custody.get()
    }

    /// Tells what came of it, and notes what there is to note.
    pub async fn take(self, app: App, step: CustodyStep) {
        let Some(before) = self.custody.try_get_untracked() else { return };
        let after = before.clone().after(step);
        let news = after.news_since(&before);
        self.custody.try_set(after);
        let noted = match news {
            Some(CustodyNews::Given) => backups::note_given(app.store, self.file).await,
            Some(CustodyNews::Seen(seen)) => backups::note(app.store, self.file, seen).await,
            None => return,
        };
        self.unnoted.try_set(noted.is_err());
    }
}

#[component]
pub fn FateNotice(fate: Fate) -> impl IntoView {
    let app = use_app();
    let said = move || {
        let (lang, custody) = (app.lang(), fate.custody());
        let seen = custody.seen().map(|seen| {
            let kind = if *seen == BackupSeen::ReadBack { NoticeKind::Good } else { NoticeKind::Info };
            let said = words::seen(lang, seen);
            view! { <Notice kind live=true><p>{said}</p><p>{app.say(words::READ_BACK_NOTE)}</p></Notice> }
        });
        let given = (custody.is_given() && custody.seen().is_none()).then(|| view! {
            <Notice kind=NoticeKind::Info live=true><p>{app.say(words::GIVEN)}</p><p>{app.say(words::GIVEN_NOTE)}</p></Notice>
        });
        let trouble = custody.trouble().map(|why| {
            view! {
                <Notice kind=NoticeKind::Warning live=true>{words::trouble(lang, why)}</Notice>
            }
        });
        view! { {seen} {given} {trouble} }
    };
    view! {
        {dyn_view(said)}
        <Show when=move || fate.unnoted.get()>
            <Notice kind=NoticeKind::Warning live=true>{app.say(words::NOT_NOTED)}</Notice>
        </Show>
    }
}

/// Nothing, until the file is out of the app's hands; nothing more, once it was read back.
#[component]
pub fn CheckFile(fate: Fate) -> impl IntoView {
    let given = move || fate.custody().is_given();
    let not_seen = move || given() && fate.custody().seen() != Some(&BackupSeen::ReadBack);
    let not_told = move || given() && fate.custody().seen().is_none();
    view! {
        <Show when=not_seen><ChooseFile fate/></Show>
        <Show when=not_told><SayWhere fate/></Show>
    }
}

#[component]
fn ChooseFile(fate: Fate) -> impl IntoView {
    let app = use_app();
    let chosen = RwSignal::new_local(None::<File>);
    let missing = RwSignal::new(false);
    let task = AsyncTask::<ActionError>::new();
    let check = move |()| {
        missing.set(chosen.with_untracked(Option::is_none));
        let Some(file) = chosen.get_untracked() else { return };
        task.run(async move {
            let step = backups::check(file, fate.file.print).await;
            fate.take(app, step).await;
            Ok(Next::Stay)
        });
    };
    view! {
        <Form on_submit=check>
            <div class="stack">
                <FileField
                    label=app.say(words::CHOOSE)
                    error=move || missing.get().then(|| words::NOT_CHOSEN.in_lang(app.lang()).to_owned())
                    file=chosen
                />
                <div class="row">
                    <Button
                        submits=true
                        kind=ButtonKind::Main
                        busy=task.busy()
                        label=move || if task.busy().get() { words::CHECKING } else { words::CHECK }.in_lang(app.lang())
                    />
                </div>
            </div>
        </Form>
    }
}

#[component]
fn SayWhere(fate: Fate) -> impl IntoView {
    let app = use_app();
    let place = RwSignal::new(String::new());
    let wrong = RwSignal::new(None);
    let task = AsyncTask::<ActionError>::new();
    let say = move |()| match StatedPlace::new(&place.get_untracked()) {
        Err(why) => wrong.set(Some(why)),
        Ok(said) => task.run(async move {
            fate.take(app, CustodyStep::Said(said)).await;
            Ok(Next::Stay)
        }),
    };
    view! {
        <Form on_submit=say>
            <div class="stack">
                <h2>{app.say(words::TELL)}</h2>
                <p>{app.say(words::TELL_NOTE)}</p>
                <TextField
                    label=app.say(words::PLACE)
                    error=move || wrong.get().map(|why| problems::written(app.lang(), &why))
                    limit=StatedPlace::LIMIT
                    value=place
                />
                <div class="row">
                    <Button submits=true kind=ButtonKind::Quiet busy=task.busy() label=app.say(words::SAY)/>
                </div>
            </div>
        </Form>
    }
}

/// Of an earlier page, which the app may have been locked since.
#[component]
pub fn CheckGiven(given: GivenBackup) -> impl IntoView {
    let app = use_app();
    let fate = Fate::new(given.into(), Custody::given_before());
    view! {
        <Card title=app.say_some(words::GIVEN_BEFORE)>
            <div class="stack">
                <FateNotice fate/>
                <CheckFile fate/>
            </div>
        </Card>
    }
}
