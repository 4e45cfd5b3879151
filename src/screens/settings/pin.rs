//! A short PIN for an app that has locked itself.

use leptos::prelude::*;

use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::use_app;
use crate::text::problems;
use crate::text::screens::{common, pin as words};
use crate::ui::{Button, ButtonKind, FieldKind, Form, Icon, Notice, NoticeKind, Show, TextField};
use crate::workspace::pin::{Pin, PinError};

#[component]
pub fn PinSetting() -> impl IntoView {
    let app = use_app();
    let choosing = RwSignal::new(false);
    view! {
        <div class="stack">
            <p>{app.say(words::NOTE)}</p>
            <Show when=move || app.store.has_pin() && !choosing.get()>
                <Notice kind=NoticeKind::Good live=true>{app.say(words::CHOSEN)}</Notice>
                <div class="row">
                    <Button
                        kind=ButtonKind::Quiet
                        label=app.say(words::REMOVE)
                        on_press=move |()| app.store.forget_pin()
                    />
                </div>
            </Show>
            <Show
                when=move || choosing.get()
                fallback=move || {
                    let choose = move |()| choosing.set(true);
                    view! { <Button icon=Icon::Lock label=app.say(words::CHOOSE) on_press=choose/> }
                }
            >
                <CodeFirst why=words::AGAIN><ChoosePin choosing/></CodeFirst>
            </Show>
        </div>
    }
}

#[component]
fn ChoosePin(choosing: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let (typed, retyped) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(None::<PinError>);
    let differs = RwSignal::new(false);
    let task = AsyncTask::new();
    let save = move |()| {
        let pin = Pin::parse(&typed.get_untracked());
        wrong.set(pin.as_ref().err().copied());
        differs.set(typed.get_untracked().trim() != retyped.get_untracked().trim());
        let Ok(pin) = pin else { return };
        if !differs.get_untracked() {
            task.run(async move {
                app.store.choose_pin(pin)?;
                choosing.set(false);
                Ok(Next::Stay)
            });
        }
    };
    view! {
        <Form on_submit=save>
            <div class="stack">
                <TextField
                    label=app.say(words::NEW)
                    error=move || wrong.get().map(|why| problems::pin(app.lang(), &why))
                    value=typed
                    kind=FieldKind::Pin
                />
                <TextField
                    label=app.say(words::RETYPE)
                    error=move || differs.get().then(|| words::DIFFERS.in_lang(app.lang()).to_owned())
                    value=retyped
                    kind=FieldKind::Pin
                />
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| choosing.set(false)/>
                    <Button submits=true kind=ButtonKind::Main busy=task.busy() label=app.say(words::SAVE)/>
                </div>
            </div>
        </Form>
    }
}
