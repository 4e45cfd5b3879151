//! A form that never loads a page: Enter in a field does what its main button does.

use leptos::{ev::SubmitEvent, prelude::*};

#[component]
pub fn Form(#[prop(into)] on_submit: Callback<()>, children: Children) -> impl IntoView {
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_submit.run(());
    };
    // The browser's own messages speak the browser's language; ours stand beside the fields.
    view! {
        <form class="form stack" novalidate=true autocomplete="off" on:submit=submit>
            {children()}
        </form>
    }
}
