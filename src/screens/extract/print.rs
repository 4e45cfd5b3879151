//! All of it on paper: first the code, then the browser's print dialogue.

use leptos::prelude::*;

use super::save::NotNoted;
use crate::domain::identity::PersonId;
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{extracts, use_app};
use crate::text::screens::extract as words;
use crate::ui::{Card, Show};

/// Nothing is asked before somebody wants the paper. Given a moment ago, the code is not asked for again.
#[component]
pub fn PrintAll(person: PersonId, wanted: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || wanted.get()>
            <Card title=app.say_some(words::PRINT)>
                <CodeFirst why=words::AGAIN_PRINT><PrintNow person wanted/></CodeFirst>
            </Card>
        </Show>
    }
}

#[component]
fn PrintNow(person: PersonId, wanted: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let unnoted = RwSignal::new(false);
    let task = AsyncTask::new();
    task.run(async move {
        let noted = extracts::print(app.store, person).await?;
        unnoted.try_set(!noted);
        // What is to be read stays where it is.
        if noted {
            wanted.try_set(false);
        }
        Ok(Next::Stay)
    });
    view! {
        <Show when=move || unnoted.get()><NotNoted/></Show>
        <ProblemNotice problem=task.problem()/>
    }
}
