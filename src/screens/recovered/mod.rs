//! After the recovery code or a backup: who one is, a code of one's own, and a new recovery code; then the app opens.

use leptos::prelude::*;

use crate::domain::identity::WorkerId;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{NewCode, use_app};
use crate::text::screens::{recovered as words, settings, start};
use crate::ui::{Button, ButtonKind, ButtonSize, Choices, FieldKind, Form, Page, PageWidth, TextField};

/// Of those who may go on.
type Named = (WorkerId, String);

#[component]
pub fn RecoveredScreen() -> impl IntoView {
    let app = use_app();
    let who = RwSignal::new(None::<usize>);
    let (code, recovery) = (NewCode::worker(), NewCode::recovery());
    let (code_typed, recovery_typed) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let pressed = RwSignal::new(false);
    let task = AsyncTask::new();
    let named = move || -> Vec<Named> {
        let with_code = app.door.workers();
        let name = |view: &crate::workspace::view::View, worker| {
            view.workers.get(&worker).map(|colleague| (worker, colleague.name.as_str().to_owned()))
        };
        let view = app.view();
        let known = view.iter().flat_map(|view| with_code.iter().filter_map(|plate| name(view, plate.worker)));
        known.collect()
    };
    let names = move || named().into_iter().map(|(_, name)| name).enumerate().collect::<Vec<_>>();
    let no_one =
        move || (pressed.get() && who.get().is_none()).then(|| start::WHO_MISSING.in_lang(app.lang()).to_owned());
    let code_wrong = move || {
        (pressed.get() && !code.matches(&code_typed.get()))
            .then(|| settings::CODE_DIFFERS.in_lang(app.lang()).to_owned())
    };
    let recovery_wrong = move || {
        let differs = pressed.get() && !recovery.matches(&recovery_typed.get());
        differs.then(|| start::RECOVERY_DIFFERS.in_lang(app.lang()).to_owned())
    };
    let go_on = move |()| {
        pressed.set(true);
        let all_right = code.matches(&code_typed.get_untracked()) && recovery.matches(&recovery_typed.get_untracked());
        let worker = who.get_untracked().and_then(|place| untrack(named).into_iter().nth(place));
        let Some((worker, _)) = worker.filter(|_| all_right) else { return };
        task.run(async move {
            app.door.go_on_as(worker, &code_typed.get_untracked(), &recovery_typed.get_untracked()).await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <Page title=app.say(words::TITLE) intro=app.say_some(words::NOTE) width=PageWidth::Narrow>
            <Form on_submit=go_on>
                <div class="start">
                    <Choices legend=app.say(start::WHO) options=Signal::derive(names) selected=who error=no_one/>
                    <p>{app.say(words::CODE_NOTE)}</p>
                    <p class="code-paper" data-code="worker">{code.reveal()}</p>
                    <TextField
                        label=app.say(settings::CODE_RETYPE)
                        error=code_wrong
                        value=code_typed
                        kind=FieldKind::Code
                    />
                    <p>{app.say(words::RECOVERY_NOTE)}</p>
                    <p class="code-paper" data-code="recovery">{recovery.reveal()}</p>
                    <TextField
                        label=app.say(start::RECOVERY_RETYPE)
                        error=recovery_wrong
                        value=recovery_typed
                        kind=FieldKind::Code
                    />
                    <ProblemNotice problem=task.problem()/>
                    <div class="row">
                        <span class="spring"></span>
                        <Button
                            submits=true
                            kind=ButtonKind::Main
                            size=ButtonSize::Tall
                            busy=task.busy()
                            label=move || if task.busy().get() { start::MAKING } else { words::GO_ON }.in_lang(app.lang())
                        />
                    </div>
                </div>
            </Form>
        </Page>
    }
}
