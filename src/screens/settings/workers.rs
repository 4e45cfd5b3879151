//! Who has a code here: colleagues are let in, and shut out.

use leptos::prelude::*;

use crate::domain::identity::WorkerId;
use crate::domain::written::{Name, WrittenError};
use crate::screens::shared::code_fields::{CodeAnswers, CodeFields};
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::use_app;
use crate::text::problems;
use crate::text::screens::{common, settings as words, start};
use crate::ui::{Button, ButtonKind, Form, Notice, NoticeKind, Show, TextField, dyn_view};

#[component]
pub fn Workers() -> impl IntoView {
    let app = use_app();
    let adding = RwSignal::new(false);
    let done = Callback::new(move |()| adding.set(false));
    let rows = move || {
        let view = app.view();
        let with_code = app.door.workers();
        let here = view.iter().flat_map(|view| view.workers.iter().filter(|(_, colleague)| !colleague.has_left));
        let rows = here.map(|(worker, colleague)| {
            let (worker, name) = (*worker, colleague.name.as_str().to_owned());
            let is_me = view.as_ref().is_some_and(|view| view.worker == worker);
            match with_code.iter().any(|plate| plate.worker == worker) {
                true => view! { <WorkerRow worker name is_me/> }.into_any(),
                false => view! { <WithoutCode worker name/> }.into_any(),
            }
        });
        rows.collect_view()
    };
    view! {
        <div class="stack">
            <p>{app.say(words::WORKERS_NOTE)}</p>
            {dyn_view(rows)}
            <Show
                when=move || adding.get()
                fallback=move || view! {
                    <Button label=app.say(words::WORKER_ADD) on_press=move |()| adding.set(true)/>
                }
            >
                <CodeFirst why=start::AGAIN_WORKERS><AddWorker done/></CodeFirst>
            </Show>
        </div>
    }
}

#[component]
fn WorkerRow(worker: WorkerId, name: String, is_me: bool) -> impl IntoView {
    let app = use_app();
    let asking = RwSignal::new(false);
    let task = AsyncTask::new();
    let remove = move |()| {
        task.run(async move {
            app.door.remove_worker(worker).await?;
            Ok(Next::Say(words::WORKER_REMOVED))
        });
    };
    let of_name = name.clone();
    view! {
        <div class="setting">
            <p>{name}</p>
            <Show when=move || !is_me && !asking.get()>
                <Button
                    kind=ButtonKind::Quiet
                    label={
                        let name = of_name.clone();
                        move || words::remove_worker(app.lang(), &name)
                    }
                    on_press=move |()| asking.set(true)
                />
            </Show>
            <Show when=move || asking.get()>
                <CodeFirst why=start::AGAIN_WORKERS>
                    <Notice kind=NoticeKind::Warning live=true>
                        <p>{app.say(words::WORKER_REMOVE_SURE)}</p>
                        <ProblemNotice problem=task.problem()/>
                        <div class="row">
                            <Button label=app.say(common::CANCEL) on_press=move |()| asking.set(false)/>
                            <Button
                                kind=ButtonKind::Stop
                                busy=task.busy()
                                label=app.say(words::WORKER_REMOVE)
                                on_press=remove
                            />
                        </div>
                    </Notice>
                </CodeFirst>
            </Show>
        </div>
    }
}

/// Somebody whose code was not in the backup that was put back.
#[component]
fn WithoutCode(worker: WorkerId, name: String) -> impl IntoView {
    let app = use_app();
    let giving = RwSignal::new(false);
    let named = StoredValue::new(name.clone());
    view! {
        <div class="setting">
            <p>{name} " " <span class="soft">{app.say(words::WORKER_NO_CODE)}</span></p>
            <Show when=move || !giving.get()>
                <Button label=app.say(words::WORKER_GIVE_CODE) on_press=move |()| giving.set(true)/>
            </Show>
        </div>
        <Show when=move || giving.get()>
            <CodeFirst why=start::AGAIN_WORKERS>
                <GiveCode worker name=named.get_value() done=Callback::new(move |()| giving.set(false))/>
            </CodeFirst>
        </Show>
    }
}

#[component]
fn GiveCode(worker: WorkerId, name: String, done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let code = CodeAnswers::new();
    let task = AsyncTask::new();
    let give = move |()| {
        let Some(chosen) = code.chosen(&name) else { return };
        task.run(async move {
            app.door.let_in_again(worker, chosen).await?;
            Ok(Next::Say(words::WORKER_ADDED))
        });
    };
    view! {
        <Form on_submit=give>
            <div class="stack">
                <CodeFields answers=code note=app.say(words::WORKER_CODE_NOTE) retype=app.say(start::CODE_RETYPE)/>
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| done.run(())/>
                    <Button submits=true kind=ButtonKind::Main busy=task.busy() label=app.say(words::WORKER_GIVE_CODE)/>
                </div>
            </div>
        </Form>
    }
}

#[component]
fn AddWorker(done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let code = CodeAnswers::new();
    let name = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<WrittenError>);
    let task = AsyncTask::new();
    let add = move |()| {
        let written = Name::new(&name.get_untracked());
        wrong.set(written.as_ref().err().copied());
        let chosen = code.chosen(&name.get_untracked());
        let (Ok(name), Some(chosen)) = (written, chosen) else { return };
        task.run(async move {
            app.door.add_worker(name, chosen).await?;
            done.run(());
            Ok(Next::Say(words::WORKER_ADDED))
        });
    };
    view! {
        <Form on_submit=add>
            <div class="stack">
                <TextField
                    label=app.say(words::WORKER_NAME)
                    error=move || wrong.get().map(|why| problems::written(app.lang(), &why))
                    value=name
                    limit=Name::LIMIT
                />
                <CodeFields answers=code note=app.say(words::WORKER_CODE_NOTE) retype=app.say(start::CODE_RETYPE)/>
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| done.run(())/>
                    <Button submits=true kind=ButtonKind::Main busy=task.busy() label=app.say(words::WORKER_ADD)/>
                </div>
            </div>
        </Form>
    }
}
