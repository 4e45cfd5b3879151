//! The code once more, before what would let somebody who took an open tablet walk away with all of it.
//!
//! Every screen with such an errand stands behind [`CodeFirst`], and `state` refuses the errand without it.

use leptos::prelude::*;

use crate::screens::shared::code_form::CodeForm;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{UnlockAttemptError, use_app};
use crate::text::Phrase;
use crate::text::screens::start as words;
use crate::ui::Show;

/// `why`: what is behind it, in a sentence.
#[component]
pub fn CodeFirst(why: Phrase, children: ChildrenFn) -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.store.is_code_given() fallback=move || view! { <GiveCode why/> }>
            {children()}
        </Show>
    }
}

#[component]
fn GiveCode(why: Phrase) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::<UnlockAttemptError>::new();
    let give = move |code: String| {
        task.run(async move {
            // On success this form is gone before the next line.
            app.door.give_code_again(&code).await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <div class="stack code-first">
            <h2>{app.say(words::AGAIN_TITLE)}</h2>
            <p>{app.say(why)}</p>
            <CodeForm task on_code=give label=app.say(words::UNLOCK_FIELD) go=words::AGAIN_GO going=words::AGAIN_GOING/>
        </div>
    }
}
