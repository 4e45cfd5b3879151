//! The municipality's key for backups: added with its fingerprint before one's eyes, and removed.

use leptos::prelude::*;
use leptos::web_sys::File;

use crate::domain::escrow::EscrowKey;
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::escrow::{self, EscrowReadError};
use crate::state::use_app;
use crate::text::Lang;
use crate::text::screens::{common, escrow as words, start};
use crate::ui::{Button, ButtonKind, FileField, Form, Notice, NoticeKind, Show, TextField, dyn_view};

#[component]
pub fn EscrowSetting() -> impl IntoView {
    let app = use_app();
    let adding = RwSignal::new(false);
    let kept = move || app.view().and_then(|view| view.escrow);
    let state = move || match kept() {
        Some(key) => view! { <KeptKey key/> }.into_any(),
        None => view! { <p>{app.say(words::NONE)}</p> }.into_any(),
    };
    view! {
        <div class="stack">
            <p>{app.say(words::NOTE)}</p>
            {dyn_view(state)}
            <Show
                when=move || adding.get()
                fallback=move || view! {
                    <div class="row">
                        <Button label=app.say(words::ADD) on_press=move |()| adding.set(true)/>
                    </div>
                }
            >
                <CodeFirst why=start::AGAIN_ESCROW>
                    <AddKey done=Callback::new(move |()| adding.set(false))/>
                </CodeFirst>
            </Show>
        </div>
    }
}

#[component]
fn KeptKey(key: EscrowKey) -> impl IntoView {
    let app = use_app();
    let asking = RwSignal::new(false);
    let task = AsyncTask::new();
    let remove = move |()| {
        task.run(async move {
            escrow::choose(app.store, None).await?;
            Ok(Next::Say(words::REMOVED))
        });
    };
    view! {
        <div class="setting">
            <Fingerprint key/>
            <Show when=move || !asking.get()>
                <Button kind=ButtonKind::Quiet label=app.say(words::REMOVE) on_press=move |()| asking.set(true)/>
            </Show>
        </div>
        <Show when=move || asking.get()>
            <CodeFirst why=start::AGAIN_ESCROW>
                <Notice kind=NoticeKind::Warning live=true>
                    <p>{app.say(words::REMOVE_SURE)}</p>
                    <ProblemNotice problem=task.problem()/>
                    <div class="row">
                        <Button label=app.say(common::CANCEL) on_press=move |()| asking.set(false)/>
                        <Button kind=ButtonKind::Stop busy=task.busy() label=app.say(words::REMOVE) on_press=remove/>
                    </div>
                </Notice>
            </CodeFirst>
        </Show>
    }
}

#[component]
fn Fingerprint(key: EscrowKey) -> impl IntoView {
    let app = use_app();
    view! {
        <p>
            {app.say(words::FINGERPRINT)}
            " "
            <strong class="num" data-fingerprint="escrow">{escrow::fingerprint(key)}</strong>
        </p>
    }
}

#[component]
fn AddKey(done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let file = RwSignal::new_local(None::<File>);
    let text = RwSignal::new(String::new());
    let read = RwSignal::new(None::<EscrowKey>);
    let look = AsyncTask::<EscrowReadError>::new();
    let task = AsyncTask::new();
    let look_at = move |()| {
        look.run(async move {
            read.try_set(Some(escrow::read(file.get_untracked(), &text.get_untracked()).await?));
            Ok(Next::Stay)
        });
    };
    let add = move |()| {
        let Some(key) = read.get_untracked() else { return };
        task.run(async move {
            escrow::choose(app.store, Some(key)).await?;
            done.run(());
            Ok(Next::Say(words::ADDED))
        });
    };
    let error = move || look.problem().get().map(|why| said(app.lang(), why));
    let shown = move || match read.get() {
        Some(key) => view! {
            <div class="stack">
                <Fingerprint key/>
                <p>{app.say(words::COMPARE)}</p>
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| done.run(())/>
                    <Button kind=ButtonKind::Main busy=task.busy() label=app.say(words::USE) on_press=add/>
                </div>
            </div>
        }
        .into_any(),
        None => view! {
            <Form on_submit=look_at>
                <div class="stack">
                    <FileField label=app.say(words::FILE) error=error file/>
                    <TextField label=app.say(words::TEXT) value=text/>
                    <div class="row">
                        <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| done.run(())/>
                        <Button submits=true kind=ButtonKind::Main busy=look.busy() label=app.say(words::LOOK)/>
                    </div>
                </div>
            </Form>
        }
        .into_any(),
    };
    view! { {dyn_view(shown)} }
}

fn said(lang: Lang, why: EscrowReadError) -> String {
    match why {
        EscrowReadError::Nothing => words::CHOOSE_OR_PASTE.in_lang(lang).to_owned(),
        EscrowReadError::Unreadable => words::UNREADABLE.in_lang(lang).to_owned(),
        EscrowReadError::Text(why) => words::error(lang, why),
    }
}
