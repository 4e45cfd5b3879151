use leptos::prelude::*;

#[component]
pub fn CancelSessionScreen() -> impl IntoView {
    view! { <p>"CancelSessionScreen"</p> }
}

#[component]
pub fn PersonScreen() -> impl IntoView {
    view! { <p>"PersonScreen"</p> }
}
