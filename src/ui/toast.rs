//! The status line: «Lagret», said once, in passing. How long it stays is the state's affair.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::live::live;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ToastTone {
    #[default]
    Good,
    Plain,
}

impl ToastTone {
    fn icon(self) -> Icon {
        match self {
            Self::Good => Icon::Check,
            Self::Plain => Icon::Info,
        }
    }
}

/// Stands last in the page and stays in it, empty or not, so that screen readers notice each new text.
#[component]
pub fn Toast(#[prop(into)] message: Signal<Option<String>>, #[prop(optional)] tone: ToastTone) -> impl IntoView {
    view! {
        <div class="toast" role="status">
            {live(move || {
                message.get().map(|text| view! { <p class="toast-text"><Glyph icon=tone.icon() /> <span>{text}</span></p> })
            })}
        </div>
    }
}
