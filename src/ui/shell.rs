//! The frame around the everyday pages: where one is, where one can go, and the lock.
//!
//! The rail stands at the left where there is room beside the page, and below it where there is not.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

#[component]
pub fn Shell(
    #[prop(into)] nav_label: Signal<String>,
    /// [`RailLink`]s and, last, a [`RailButton`].
    #[prop(into)]
    rail: ViewFn,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="shell">
            <nav class="rail" aria-label=nav_label>{rail.run()}</nav>
            <div class="shell-page">{children()}</div>
        </div>
    }
}

#[component]
pub fn RailLink(
    icon: Icon,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] href: Signal<String>,
    #[prop(into)] current: Signal<bool>,
) -> impl IntoView {
    view! {
        <a class="rail-item" href=href aria-current=move || current.get().then_some("page")>
            <Glyph icon />
            <span>{label}</span>
        </a>
    }
}

/// Something to do rather than somewhere to go; stands at the foot of the rail.
#[component]
pub fn RailButton(
    icon: Icon,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button class="rail-item rail-foot" type="button" on:click=move |_| on_press.run(())>
            <Glyph icon />
            <span>{label}</span>
        </button>
    }
}
