//! After the recovery code or a backup: who one is, a code of one's own, and a new recovery code; then the app opens.

use leptos::prelude::*;

use crate::domain::identity::WorkerId;
use crate::screens::shared::code_fields::{CodeAnswers, CodeFields};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{NewCode, use_app};
use crate::text::screens::{own_lock, recovered as words, settings, start};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Choices, FieldKind, Form, Notice, NoticeKind, Page, PageWidth, TextField, dyn_view,
};
use crate::workspace::home::Doorplate;

/// Of those who may go on.
type Named = (WorkerId, String);

#[component]
pub fn RecoveredScreen() -> impl IntoView {
    let app = use_app();
    let who = RwSignal::new(None::<usize>);
    let (code, recovery) = (CodeAnswers::new(), NewCode::recovery());
    let recovery_typed = RwSignal::new(String::new());
    let pressed = RwSignal::new(false);
    let task = AsyncTask::new();
    let named = move || -> Vec<Named> {
        let view = app.view();
        // Where the name cannot be read, initials tell who it is.
        let name = |plate: Doorplate| {
            let known = view.as_ref().and_then(|view| view.workers.get(&plate.worker));
            (plate.worker, known.map_or(plate.mark.to_string(), |known| known.name.as_str().to_owned()))
        };
        app.door.workers().into_iter().map(name).collect()
    };
    let names = move || named().into_iter().map(|(_, name)| name).enumerate().collect::<Vec<_>>();
    let no_one =
        move || (pressed.get() && who.get().is_none()).then(|| start::WHO_MISSING.in_lang(app.lang()).to_owned());
    let recovery_wrong = move || {
        let differs = pressed.get() && !recovery.matches(&recovery_typed.get());
        differs.then(|| start::RECOVERY_DIFFERS.in_lang(app.lang()).to_owned())
    };
    let go_on = move |()| {
        pressed.set(true);
        let worker = who.get_untracked().and_then(|place| untrack(named).into_iter().nth(place));
        let chosen = code.chosen(worker.as_ref().map_or("", |(_, name)| name));
        let is_written = recovery.matches(&recovery_typed.get_untracked());
        let (Some((worker, _)), Some(chosen), true) = (worker, chosen, is_written) else { return };
        task.run(async move {
            app.door.go_on_as(worker, chosen, &recovery_typed.get_untracked()).await?;
            Ok(Next::Stay)
        });
    };
    // In a backup are no codes, only who had one.
    let others_too = app.door.is_putting_back() && untrack(named).len() > 1;
    let colleagues = others_too.then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title=app.say_some(words::COLLEAGUES)>
                {app.say(words::COLLEAGUES_NOTE)}
            </Notice>
        }
    });
    let own_lock = move || {
        let place = who.get()?;
        app.door.workers().get(place)?.own_lock.as_ref().map(|_| view! { <p>{app.say(own_lock::ENDS)}</p> })
    };
    view! {
        <Page title=app.say(words::TITLE) intro=app.say_some(words::NOTE) width=PageWidth::Narrow>
            <Form on_submit=go_on>
                <div class="start">
                    {colleagues}
                    <Choices legend=app.say(start::WHO) options=Signal::derive(names) selected=who error=no_one/>
                    {dyn_view(own_lock)}
                    <CodeFields answers=code note=app.say(words::CODE_NOTE) retype=app.say(settings::CODE_RETYPE)/>
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
