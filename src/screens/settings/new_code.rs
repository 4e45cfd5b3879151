//! A new code for the worker who is logged in.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::screens::problem_notice::ProblemNotice;
use crate::state::{NewCode as FreshCode, use_app};
use crate::text::{settings as words, shell};
use crate::ui::{Button, ButtonKind, Form, Icon, Notice, NoticeKind, Show, TextField, live};
use crate::workspace::problem::Problem;

#[component]
pub fn NewCode() -> impl IntoView {
    let app = use_app();
    let code: StoredValue<Option<FreshCode>, LocalStorage> = StoredValue::new_local(None);
    let shown = RwSignal::new(None::<String>);
    let changed = RwSignal::new(false);
    let make = move |()| {
        code.set_value(FreshCode::worker().ok());
        changed.set(false);
        shown.set(code.with_value(|code| code.as_ref().map(|code| code.reveal())));
    };
    let done = Callback::new(move |kept: bool| {
        code.set_value(None);
        shown.set(None);
        changed.set(kept);
    });
    view! {
        <div class="stack">
            <p>{app.say(words::CODE_NOTE)}</p>
            <Show when=move || app.opened_by_recovery().get() && !changed.get()>
                <Notice kind=NoticeKind::Warning title=app.say_some(words::RECOVERED_TITLE)>
                    {app.say(words::RECOVERED_NOTE)}
                </Notice>
            </Show>
            <Show when=move || changed.get()>
                <Notice kind=NoticeKind::Good live=true>{app.say(words::CODE_CHANGED)}</Notice>
            </Show>
            {live(move || match shown.get() {
                Some(shown) => view! { <Confirm shown code done/> }.into_any(),
                None => view! { <Button icon=Icon::Lock label=app.say(words::CODE_NEW) on_press=make/> }.into_any(),
            })}
        </div>
    }
}

#[component]
fn Confirm(shown: String, code: StoredValue<Option<FreshCode>, LocalStorage>, done: Callback<bool>) -> impl IntoView {
    let app = use_app();
    let retyped = RwSignal::new(String::new());
    let differs = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<Problem>);
    let use_it = move |()| {
        let right = code.with_value(|code| code.as_ref().is_some_and(|code| code.matches(&retyped.get_untracked())));
        differs.set(!right);
        if !right || busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            match app.change_code(&retyped.get_untracked()).await {
                Ok(()) => done.run(true),
                Err(why) => {
                    problem.try_set(Some(why));
                    busy.try_set(false);
                }
            }
        });
    };
    view! {
        <Form on_submit=use_it>
            <div class="stack">
                <p>{app.say(words::CODE_NEW_NOTE)}</p>
                <p class="code-paper" data-code="worker">{shown}</p>
                <TextField
                    label=app.say(words::CODE_RETYPE)
                    error=move || differs.get().then(|| words::CODE_DIFFERS.in_lang(app.lang()).to_owned())
                    value=retyped
                />
                <ProblemNotice problem/>
                <div class="row">
                    <Button kind=ButtonKind::Quiet label=app.say(shell::CANCEL) on_press=move |()| done.run(false)/>
                    <Button submits=true kind=ButtonKind::Main busy=busy label=app.say(words::CODE_USE)/>
                </div>
            </div>
        </Form>
    }
}
