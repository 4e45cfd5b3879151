//! Who the worker is.

use leptos::prelude::*;

use super::{BackTo, SetUpAnswers, SetUpStep};
use crate::domain::written::{Name, WrittenError};
use crate::state::use_app;
use crate::text::problems;
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, Form, Page, PageWidth, TextField};

#[component]
pub fn NameStep(answers: SetUpAnswers) -> impl IntoView {
    let app = use_app();
    let wrong = RwSignal::new(None::<WrittenError>);
    let next = move |()| match Name::new(&answers.name.get_untracked()) {
        Ok(_) => answers.step.set(SetUpStep::Code),
        Err(why) => wrong.set(Some(why)),
    };
    view! {
        <Page
            title=app.say(words::NAME_TITLE)
            eyebrow=move || Some(words::step(app.lang(), 2, 4))
            width=PageWidth::Narrow
        >
            <Form on_submit=next>
                <div class="start">
                    <TextField
                        label=app.say(words::NAME)
                        hint=app.say_some(words::NAME_HINT)
                        error=move || wrong.get().map(|why| problems::written(app.lang(), &why))
                        value=answers.name
                        limit=Name::LIMIT
                    />
                    <div class="row">
                        <BackTo answers step=SetUpStep::Purpose/>
                        <span class="spring"></span>
                        <Button submits=true kind=ButtonKind::Main label=app.say(words::NEXT)/>
                    </div>
                </div>
            </Form>
        </Page>
    }
}
