use leptos::prelude::*;

#[component]
pub fn ProgressScreen() -> impl IntoView {
    view! { <p>"ProgressScreen"</p> }
}
