use leptos::prelude::*;

#[component]
pub fn SppbResultScreen() -> impl IntoView {
    view! { <p>"SppbResultScreen"</p> }
}

#[component]
pub fn SppbScreen() -> impl IntoView {
    view! { <p>"SppbScreen"</p> }
}
