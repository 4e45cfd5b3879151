//! The device's own lock, turned on and off for whoever is in.

use leptos::prelude::*;

use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::own_lock::OwnLockTrouble;
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::use_app;
use crate::text::screens::{common, own_lock as words};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind, Show};
use crate::workspace::problem::OwnLockError;

#[component]
pub fn OwnLockSetting() -> impl IntoView {
    let app = use_app();
    let is_on = move || app.door.is_own_lock_on();
    let may = RwSignal::new(None::<bool>);
    in_background(async move {
        may.try_set(Some(app.door.may_have_own_lock().await));
    });
    let changing = RwSignal::new(false);
    let done = Callback::new(move |()| changing.set(false));
    let begin = move |()| changing.set(true);
    view! {
        <div class="stack">
            <p>{app.say(words::NOTE)}</p>
            <Show when=is_on>
                <Notice kind=NoticeKind::Good live=true>{app.say(words::IS_ON)}</Notice>
            </Show>
            <Show when=move || !is_on() && may.get() == Some(false)>
                <p class="soft">{app.say(words::NOT_HERE)}</p>
            </Show>
            <Show when=move || changing.get()>
                <CodeFirst why=words::AGAIN><ChangeOwnLock done/></CodeFirst>
            </Show>
            <Show when=move || !changing.get() && is_on()>
                <div class="row">
                    <Button kind=ButtonKind::Quiet label=app.say(words::TURN_OFF) on_press=begin/>
                </div>
            </Show>
            <Show when=move || !changing.get() && !is_on() && may.get() == Some(true)>
                <Button icon=Icon::Lock label=app.say(words::TURN_ON) on_press=begin/>
            </Show>
        </div>
    }
}

/// What it comes to, and whether it is to be so.
#[component]
fn ChangeOwnLock(done: Callback<()>) -> impl IntoView {
    let app = use_app();
    // It changes under the press, and what is asked here does not.
    let turns_off = untrack(|| app.door.is_own_lock_on());
    let task = AsyncTask::<OwnLockError>::new();
    let change = move |()| {
        task.run(async move {
            match turns_off {
                true => app.door.turn_off_own_lock().await?,
                false => app.door.turn_on_own_lock().await?,
            }
            done.try_run(());
            Ok(Next::Stay)
        });
    };
    let (kind, label) = match turns_off {
        true => (ButtonKind::Stop, words::TURN_OFF),
        false => (ButtonKind::Main, words::TURN_ON),
    };
    let note = match turns_off {
        true => view! { <p>{app.say(words::TURN_OFF_NOTE)}</p> }.into_any(),
        false => view! {
            <p>{app.say(words::WHO_ELSE)}</p>
            <p>{app.say(words::ASKS_TWICE)}</p>
        }
        .into_any(),
    };
    view! {
        <Notice kind=NoticeKind::Warning live=true>
            {note}
            <OwnLockTrouble problem=task.problem()/>
            <div class="row">
                <Button label=app.say(common::CANCEL) on_press=move |()| done.run(())/>
                <Button
                    kind
                    busy=task.busy()
                    label=move || if task.busy().get() && !turns_off { words::ASKING } else { label }.in_lang(app.lang())
                    on_press=change
                />
            </div>
        </Notice>
    }
}
