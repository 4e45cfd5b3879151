//! The status line: «Lagret», said once, in passing. How long it stays is the state's affair.

use leptos::prelude::*;

use super::dyn_view::dyn_view;
use super::icon::{Glyph, Icon};

/// Stands last in the page and stays in it, empty or not, so that screen readers notice each new text.
#[component]
pub fn Toast(#[prop(into)] message: Signal<Option<String>>) -> impl IntoView {
    view! {
        <div class="toast" role="status">
            {dyn_view(move || {
                message.get().map(|text| view! { <p class="toast-text"><Glyph icon=Icon::Check /> <span>{text}</span></p> })
            })}
        </div>
    }
}
