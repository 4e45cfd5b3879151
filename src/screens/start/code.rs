//! The worker's code: one that was made, or an own one.

use leptos::prelude::*;

use super::{BackTo, SetUpAnswers, SetUpStep};
use crate::state::{ChosenCode, is_same_code, objection_to, use_app};
use crate::text::problems;
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, FieldKind, Form, Icon, Page, PageWidth, Show, TextField};

#[component]
pub fn CodeStep(answers: SetUpAnswers) -> impl IntoView {
    let app = use_app();
    let wrong = RwSignal::new(None);
    let differs = RwSignal::new(false);
    let next = move |()| {
        let code = answers.code.get_untracked();
        wrong.set(if answers.own_code.get_untracked() {
            objection_to(&code, &answers.name.get_untracked())
        } else {
            None
        });
        differs.set(wrong.get_untracked().is_none() && !answers.retyped_right());
        if wrong.get_untracked().is_none() && !differs.get_untracked() {
            answers.step.set(SetUpStep::Recovery);
        }
    };
    let retype_error = move || differs.get().then(|| words::CODE_DIFFERS.in_lang(app.lang()).to_owned());
    view! {
        <Page
            title=app.say(words::CODE_TITLE)
            eyebrow=move || Some(words::step(app.lang(), 3, 4))
            intro=app.say_some(words::CODE_NOTE)
            width=PageWidth::Narrow
        >
            <Form on_submit=next>
                <div class="start">
                    <Show
                        when=move || answers.own_code.get()
                        fallback=move || view! { <OfferedCode answers/> }
                    >
                        <TextField
                            label=app.say(words::CODE_OWN_FIELD)
                            hint=app.say_some(words::CODE_OWN_HINT)
                            error=move || wrong.get().map(|why| problems::code(app.lang(), &why))
                            value=answers.code
                            kind=FieldKind::Secret
                        />
                        <Button
                            kind=ButtonKind::Quiet
                            label=app.say(words::CODE_USE_OFFERED)
                            on_press=move |()| answers.own_code.set(false)
                        />
                    </Show>
                    <TextField
                        label=app.say(words::CODE_RETYPE)
                        error=retype_error
                        value=answers.retyped
                        kind=FieldKind::Secret
                    />
                    <div class="row">
                        <BackTo answers step=SetUpStep::Name/>
                        <span class="spring"></span>
                        <Button submits=true kind=ButtonKind::Main label=app.say(words::NEXT)/>
                    </div>
                </div>
            </Form>
        </Page>
    }
}

#[component]
fn OfferedCode(answers: SetUpAnswers) -> impl IntoView {
    let app = use_app();
    let shown = RwSignal::new(answers.offered.reveal());
    let another = move |()| {
        answers.offered.make_another();
        shown.set(answers.offered.reveal());
    };
    view! {
        <div class="stack">
            <p>{app.say(words::CODE_OFFERED)}</p>
            <p class="code-paper" data-code="worker">{shown}</p>
            <div class="row">
                <Button icon=Icon::Undo kind=ButtonKind::Quiet label=app.say(words::CODE_ANOTHER) on_press=another/>
                <Button
                    kind=ButtonKind::Quiet
                    label=app.say(words::CODE_OWN)
                    on_press=move |()| answers.own_code.set(true)
                />
            </div>
        </div>
    }
}

impl SetUpAnswers {
    fn retyped_right(self) -> bool {
        let retyped = self.retyped.get_untracked();
        if self.own_code.get_untracked() {
            self.code.with_untracked(|code| is_same_code(code, &retyped))
        } else {
            self.offered.matches(&retyped)
        }
    }

    /// The code the worker has chosen.
    pub(super) fn chosen(self) -> ChosenCode {
        if self.own_code.get_untracked() {
            ChosenCode::Own { code: self.code.get_untracked(), worker_name: self.name.get_untracked() }
        } else {
            ChosenCode::Made(self.offered.reveal())
        }
    }
}
