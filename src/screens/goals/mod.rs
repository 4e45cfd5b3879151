use leptos::prelude::*;

#[component]
pub fn NewGoalScreen() -> impl IntoView {
    view! { <p>"NewGoalScreen"</p> }
}

#[component]
pub fn RateGoalsScreen() -> impl IntoView {
    view! { <p>"RateGoalsScreen"</p> }
}
