//! The worker's code: one that was made, or an own one.

use leptos::prelude::*;

use super::{BackTo, SetUpAnswers, SetUpStep};
use crate::screens::shared::code_fields::CodeFields;
use crate::state::{ChosenCode, use_app};
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, Form, Page, PageWidth};

#[component]
pub fn CodeStep(answers: SetUpAnswers) -> impl IntoView {
    let app = use_app();
    let next = move |()| {
        if answers.chosen().is_some() {
            answers.step.set(SetUpStep::Recovery);
        }
    };
    view! {
        <Page
            title=app.say(words::CODE_TITLE)
            eyebrow=move || Some(words::step(app.lang(), 3, 4))
            intro=app.say_some(words::CODE_NOTE)
            width=PageWidth::Narrow
        >
            <Form on_submit=next>
                <div class="start">
                    <CodeFields
                        answers=answers.code
                        note=app.say(words::CODE_OFFERED)
                        retype=app.say(words::CODE_RETYPE)
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

impl SetUpAnswers {
    /// The code the worker has chosen, once it was written twice.
    pub(super) fn chosen(self) -> Option<ChosenCode> {
        self.code.chosen(&self.name.get_untracked())
    }
}
