//! The foot of a full-screen page: what can be done now, the main button widest.

use leptos::prelude::*;

#[component]
pub fn ActionBar(children: Children) -> impl IntoView {
    view! { <footer class="action-bar">{children()}</footer> }
}
