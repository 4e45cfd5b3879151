//! What stands where there is nothing yet: why it is empty, and the one thing to do about it.

use leptos::prelude::*;

use super::dyn_view::dyn_view;
use super::icon::{Glyph, Icon};

#[component]
pub fn EmptyState(
    icon: Icon,
    #[prop(into)] title: Signal<String>,
    #[prop(optional, into)] text: Signal<Option<String>>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            <Glyph icon />
            <h2>{title}</h2>
            {dyn_view(move || text.get().map(|text| view! { <p>{text}</p> }))} {children.map(|children| children())}
        </div>
    }
}
