//! A new code for the worker who is logged in.

use leptos::prelude::*;

use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{NewCode as FreshCode, use_app};
use crate::text::screens::{common, settings as words, start};
use crate::ui::{Button, ButtonKind, FieldKind, Form, Icon, Notice, NoticeKind, Show, TextField};

#[component]
pub fn NewCode() -> impl IntoView {
    let app = use_app();
    let making = RwSignal::new(false);
    let changed = RwSignal::new(false);
    let make = move |()| {
        changed.set(false);
        making.set(true);
    };
    let done = Callback::new(move |kept: bool| {
        making.set(false);
        changed.set(kept);
    });
    view! {
        <div class="stack">
            <p>{app.say(words::CODE_NOTE)}</p>
            <Show when=move || changed.get()>
                <Notice kind=NoticeKind::Good live=true>{app.say(words::CODE_CHANGED)}</Notice>
            </Show>
            <Show
                when=move || making.get()
                fallback=move || view! { <Button icon=Icon::Lock label=app.say(words::CODE_NEW) on_press=make/> }
            >
                <CodeFirst why=start::AGAIN_CODE><Confirm done/></CodeFirst>
            </Show>
        </div>
    }
}

#[component]
fn Confirm(done: Callback<bool>) -> impl IntoView {
    let app = use_app();
    let code = FreshCode::worker();
    let retyped = RwSignal::new(String::new());
    let differs = RwSignal::new(false);
    let task = AsyncTask::new();
    let use_it = move |()| {
        differs.set(!code.matches(&retyped.get_untracked()));
        if differs.get_untracked() {
            return;
        }
        task.run(async move {
            app.door.change_code(&retyped.get_untracked()).await?;
            done.run(true);
            Ok(Next::Stay)
        });
    };
    view! {
        <Form on_submit=use_it>
            <div class="stack">
                <p>{app.say(words::CODE_NEW_NOTE)}</p>
                <p class="code-paper" data-code="worker">{code.reveal()}</p>
                <TextField
                    label=app.say(words::CODE_RETYPE)
                    error=move || differs.get().then(|| words::CODE_DIFFERS.in_lang(app.lang()).to_owned())
                    value=retyped
                    kind=FieldKind::Code
                />
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| done.run(false)/>
                    <Button submits=true kind=ButtonKind::Main busy=task.busy() label=app.say(words::CODE_USE)/>
                </div>
            </div>
        </Form>
    }
}
