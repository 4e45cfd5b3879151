//! A box with something to know: to the worker, to the helper, or about what went well or wrong.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    Info,
    /// Said to the one who helps: where to stand, what to hold.
    Warm,
    Good,
    Warning,
    Danger,
}

impl NoticeKind {
    fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warm => "warm",
            Self::Good => "good",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Warm => Icon::Helper,
            Self::Good => Icon::Check,
            Self::Warning | Self::Danger => Icon::Warning,
        }
    }

    /// How a screen reader is told of a notice that appears by itself.
    fn live_role(self) -> &'static str {
        match self {
            Self::Warning | Self::Danger => "alert",
            Self::Info | Self::Warm | Self::Good => "status",
        }
    }
}

#[component]
pub fn Notice(
    kind: NoticeKind,
    #[prop(optional, into)] title: Signal<Option<String>>,
    /// Appears by itself, so screen readers are told.
    #[prop(optional)]
    live: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="notice" data-kind=kind.name() role=live.then(|| kind.live_role())>
            <Glyph icon=kind.icon() />
            <div class="notice-text">
                {super::dyn_view(move || title.get().map(|title| view! { <p class="notice-title">{title}</p> }))} {children()}
            </div>
        </div>
    }
}
