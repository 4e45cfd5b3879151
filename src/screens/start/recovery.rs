//! The recovery code: shown once, written down, typed back; then the store is made.

use leptos::prelude::*;

use super::{BackTo, SetUpAnswers, SetUpStep};
use crate::domain::written::Name;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::hand_over;
use crate::state::{SetUpRequest, use_app};
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, ButtonSize, FieldKind, Form, Icon, Page, PageWidth, TextField};

#[component]
pub fn RecoveryStep(answers: SetUpAnswers) -> impl IntoView {
    let app = use_app();
    let retyped = RwSignal::new(String::new());
    let differs = RwSignal::new(false);
    let task = AsyncTask::new();
    let finish = move |()| {
        differs.set(!answers.recovery.matches(&retyped.get_untracked()));
        if differs.get_untracked() {
            return;
        }
        let Some(request) = answers.request() else { return answers.step.set(SetUpStep::Name) };
        task.run(async move {
            app.door.set_up(request).await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <Page
            title=app.say(words::RECOVERY_TITLE)
            eyebrow=move || Some(words::step(app.lang(), 4, 4))
            intro=app.say_some(words::RECOVERY_NOTE)
            width=PageWidth::Narrow
        >
            <Form on_submit=finish>
                <div class="start">
                    <p class="code-paper" data-code="recovery">{answers.recovery.reveal()}</p>
                    <div class="row no-print">
                        <Button
                            icon=Icon::Print
                            kind=ButtonKind::Quiet
                            label=app.say(words::RECOVERY_PRINT)
                            on_press=move |()| hand_over::print()
                        />
                    </div>
                    <div class="start no-print">
                        <TextField
                            label=app.say(words::RECOVERY_RETYPE)
                            hint=app.say_some(words::RECOVERY_RETYPE_HINT)
                            error=move || differs.get().then(|| words::RECOVERY_DIFFERS.in_lang(app.lang()).to_owned())
                            value=retyped
                            kind=FieldKind::Code
                        />
                        <ProblemNotice problem=task.problem()/>
                        <div class="row">
                            <BackTo answers step=SetUpStep::Code/>
                            <span class="spring"></span>
                            <Button
                                submits=true
                                kind=ButtonKind::Main
                                size=ButtonSize::Tall
                                busy=task.busy()
                                label=move || if task.busy().get() { words::MAKING } else { words::FINISH }.in_lang(app.lang())
                            />
                        </div>
                    </div>
                </div>
            </Form>
        </Page>
    }
}

impl SetUpAnswers {
    fn request(self) -> Option<SetUpRequest> {
        Some(SetUpRequest {
            worker_name: Name::new(&self.name.get_untracked()).ok()?,
            worker_code: self.chosen()?,
            recovery_code: self.recovery.reveal(),
        })
    }
}
