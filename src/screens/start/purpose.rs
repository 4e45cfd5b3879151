//! The intended purpose: what the app is, and what it is not.

use leptos::prelude::*;

use super::{BackTo, SetUpAnswers, SetUpStep};
use crate::state::use_app;
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, Page, PageWidth};

#[component]
pub fn PurposeStep(answers: SetUpAnswers) -> impl IntoView {
    let app = use_app();
    view! {
        <Page
            title=app.say(words::PURPOSE_TITLE)
            eyebrow=move || Some(words::step(app.lang(), 1, 4))
            width=PageWidth::Narrow
        >
            <div class="start">
                <p class="lead">{app.say(words::PURPOSE_IS)}</p>
                <p class="lead">{app.say(words::PURPOSE_IS_NOT)}</p>
                <p class="lead">{app.say(words::PURPOSE_STAYS)}</p>
                <div class="row">
                    <BackTo answers step=SetUpStep::Welcome/>
                    <span class="spring"></span>
                    <Button
                        kind=ButtonKind::Main
                        label=app.say(words::UNDERSTOOD)
                        on_press=move |()| answers.step.set(SetUpStep::Name)
                    />
                </div>
            </div>
        </Page>
    }
}
