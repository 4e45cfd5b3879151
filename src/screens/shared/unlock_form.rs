//! What opens a locked app, and ends a showing.

use leptos::prelude::*;

use crate::screens::shared::code_form::CodeForm;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::{UnlockAttemptError, use_app};
use crate::text::screens::start as words;

#[component]
pub fn UnlockForm() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::<UnlockAttemptError>::new();
    let unlock = move |code: String| {
        task.run(async move {
            // On success this screen is gone before the next line.
            app.door.unlock(&code).await?;
            Ok(Next::Stay)
        });
    };
    view! { <CodeForm task on_code=unlock go=words::UNLOCK going=words::UNLOCKING/> }
}
