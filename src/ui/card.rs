//! A sheet of paper on the page: one matter, with a heading of its own.

use leptos::prelude::*;

use super::live::live;

#[component]
pub fn Card(#[prop(optional, into)] title: Signal<Option<String>>, children: Children) -> impl IntoView {
    view! {
        <section class="card">
            {live(move || title.get().map(|title| view! { <h2>{title}</h2> }))} {children()}
        </section>
    }
}
