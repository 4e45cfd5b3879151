//! Who has a code here: colleagues are let in, and shut out.

use leptos::prelude::*;

use crate::domain::identity::WorkerId;
use crate::domain::written::{Name, WrittenError};
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{NewCode, use_app};
use crate::text::problems;
use crate::text::screens::{common, settings as words, start};
use crate::ui::{Button, ButtonKind, FieldKind, Form, Notice, NoticeKind, Show, TextField, dyn_view};

#[component]
pub fn Workers() -> impl IntoView {
    let app = use_app();
    let adding = RwSignal::new(false);
    let done = Callback::new(move |()| adding.set(false));
    let rows = move || {
        let view = app.view();
        let with_code = view.iter().flat_map(|view| view.workers.iter().filter(|(_, colleague)| !colleague.has_left));
        let rows = with_code.map(|(worker, colleague)| {
            let is_me = view.as_ref().is_some_and(|view| view.worker == *worker);
            view! { <WorkerRow worker=*worker name=colleague.name.as_str().to_owned() is_me/> }
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

#[component]
fn AddWorker(done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let code = NewCode::worker();
    let (name, retyped) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (wrong, differs) = (RwSignal::new(None::<WrittenError>), RwSignal::new(false));
    let task = AsyncTask::new();
    let add = move |()| {
        let written = Name::new(&name.get_untracked());
        wrong.set(written.as_ref().err().copied());
        differs.set(!code.matches(&retyped.get_untracked()));
        let Ok(name) = written else { return };
        if differs.get_untracked() {
            return;
        }
        task.run(async move {
            app.door.add_worker(name, &retyped.get_untracked()).await?;
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
                <p>{app.say(words::WORKER_CODE_NOTE)}</p>
                <p class="code-paper" data-code="worker">{code.reveal()}</p>
                <TextField
                    label=app.say(start::CODE_RETYPE)
                    error=move || differs.get().then(|| words::CODE_DIFFERS.in_lang(app.lang()).to_owned())
                    value=retyped
                    kind=FieldKind::Code
                />
                <ProblemNotice problem=task.problem()/>
                <div class="row">
                    <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| done.run(())/>
                    <Button submits=true kind=ButtonKind::Main busy=task.busy() label=app.say(words::WORKER_ADD)/>
                </div>
            </div>
        </Form>
    }
}
