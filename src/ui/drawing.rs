//! The one place in the app that turns text into markup: SVG that `crate::chart` drew from numbers. Words inside a
//! chart are escaped there.

use leptos::prelude::*;

#[component]
pub fn Drawing(
    #[prop(into)] svg: Signal<String>,
    /// The picture in words.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    view! { <div class="drawing" role="img" aria-label=label inner_html=svg></div> }
}
