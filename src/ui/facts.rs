//! A short list of names and values.

use leptos::prelude::*;

use super::dyn_view::dyn_view;

#[component]
pub fn Facts(#[prop(into)] items: Signal<Vec<(String, String)>>) -> impl IntoView {
    let item = |(name, value): (String, String)| {
        view! {
            <div class="fact">
                <dt>{name}</dt>
                <dd class="num">{value}</dd>
            </div>
        }
    };
    view! { <dl class="facts">{dyn_view(move || items.get().into_iter().map(item).collect_view())}</dl> }
}
