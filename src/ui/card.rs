//! A sheet of paper on the page: one matter, with a heading of its own.

use leptos::prelude::*;

use super::dyn_view::dyn_view;

#[component]
pub fn Card(#[prop(optional, into)] title: Signal<Option<String>>, children: Children) -> impl IntoView {
    view! {
        <section class="card">
            {dyn_view(move || title.get().map(|title| view! { <h2>{title}</h2> }))} {children()}
        </section>
    }
}
