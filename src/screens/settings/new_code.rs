//! A new code for the worker who is logged in.

use leptos::prelude::*;

use crate::screens::shared::code_fields::{CodeAnswers, CodeFields};
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::use_app;
use crate::text::screens::{common, own_lock, settings as words, start};
use crate::ui::{Button, ButtonKind, Form, Icon, Notice, NoticeKind, Show};

#[component]
pub fn NewCode() -> impl IntoView {
    let app = use_app();
    let making = RwSignal::new(false);
    let changed = RwSignal::new(false);
    let ends_own_lock = RwSignal::new(false);
    let make = move |()| {
        changed.set(false);
        ends_own_lock.set(untrack(|| app.door.is_own_lock_on()));
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
                <Notice kind=NoticeKind::Good live=true>
                    <p>{app.say(words::CODE_CHANGED)}</p>
                    <Show when=move || ends_own_lock.get()>
                        <p>{app.say(own_lock::ENDED)}</p>
                    </Show>
                </Notice>
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
    let code = CodeAnswers::new();
    let task = AsyncTask::new();
    let use_it = move |()| {
        let me = untrack(|| app.view()).and_then(|view| view.worker_name.clone()).unwrap_or_default();
        let Some(chosen) = code.chosen(&me) else { return };
        task.run(async move {
            app.door.change_code(chosen).await?;
            done.run(true);
            Ok(Next::Stay)
        });
    };
    view! {
        <Form on_submit=use_it>
            <div class="stack">
                <CodeFields
                    answers=code
                    note=app.say(words::CODE_NEW_NOTE)
                    retype=app.say(words::CODE_RETYPE)
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
