//! The first start: what this is, who you are, two codes, and in.

mod code;
mod name;
mod purpose;
mod recovery;
mod welcome;

use leptos::prelude::*;

use crate::screens::shared::code_fields::CodeAnswers;
use crate::screens::shared::restore_form::RestoreForm;
use crate::screens::start::code::CodeStep;
use crate::screens::start::name::NameStep;
use crate::screens::start::purpose::PurposeStep;
use crate::screens::start::recovery::RecoveryStep;
use crate::screens::start::welcome::WelcomeStep;
use crate::state::{NewCode, use_app};
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, Page, PageWidth, dyn_view};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SetUpStep {
    Welcome,
    Purpose,
    Name,
    Code,
    Recovery,
    Restore,
}

/// What is written on the way; it stays while one goes back and forth.
#[derive(Clone, Copy)]
struct SetUpAnswers {
    step: RwSignal<SetUpStep>,
    name: RwSignal<String>,
    code: CodeAnswers,
    recovery: NewCode,
}

#[component]
pub fn FirstStartScreen() -> impl IntoView {
    let answers = SetUpAnswers {
        step: RwSignal::new(SetUpStep::Welcome),
        name: RwSignal::new(String::new()),
        code: CodeAnswers::new(),
        recovery: NewCode::recovery(),
    };
    view! {
        {dyn_view(move || match answers.step.get() {
            SetUpStep::Welcome => view! { <WelcomeStep answers/> }.into_any(),
            SetUpStep::Purpose => view! { <PurposeStep answers/> }.into_any(),
            SetUpStep::Name => view! { <NameStep answers/> }.into_any(),
            SetUpStep::Code => view! { <CodeStep answers/> }.into_any(),
            SetUpStep::Recovery => view! { <RecoveryStep answers/> }.into_any(),
            SetUpStep::Restore => view! { <RestoreStep answers/> }.into_any(),
        })}
    }
}

#[component]
fn RestoreStep(answers: SetUpAnswers) -> impl IntoView {
    let app = use_app();
    view! {
        <Page title=app.say(words::HAVE_BACKUP) width=PageWidth::Narrow>
            <div class="start">
                <RestoreForm/>
                <BackTo answers step=SetUpStep::Welcome/>
            </div>
        </Page>
    }
}

#[component]
fn BackTo(answers: SetUpAnswers, step: SetUpStep) -> impl IntoView {
    let app = use_app();
    view! {
        <Button
            kind=ButtonKind::Quiet
            label=app.say(crate::text::screens::common::BACK)
            on_press=move |()| answers.step.set(step)
        />
    }
}
