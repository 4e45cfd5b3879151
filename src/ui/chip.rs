//! A few words about the thing beside them: what is due, what a test is measured with.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Neutral,
    Info,
    /// Due, or worth a look. Never an alarm.
    Attention,
    Good,
}

impl Tone {
    fn name(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Attention => "attention",
            Self::Good => "good",
        }
    }
}

#[component]
pub fn Chip(
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] tone: Tone,
    #[prop(optional, into)] icon: Option<Icon>,
) -> impl IntoView {
    view! {
        <span class="chip" data-tone=tone.name()>
            {icon.map(|icon| view! { <Glyph icon /> })}
            <span>{label}</span>
        </span>
    }
}
