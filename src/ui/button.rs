//! Buttons, and links that look like them.

use leptos::{ev::MouseEvent, prelude::*};

use super::icon::{Glyph, Icon};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do on the screen.
    Main,
    #[default]
    Plain,
    /// Beside or below something more important.
    Quiet,
    /// Stops a session or a test, or destroys something.
    Stop,
}

impl ButtonKind {
    fn name(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Plain => "plain",
            Self::Quiet => "quiet",
            Self::Stop => "stop",
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonSize {
    /// 48 px, for a button inside a row.
    Small,
    /// 56 px.
    #[default]
    Normal,
    /// 76 px, for the bar of the player and the tests.
    Tall,
}

impl ButtonSize {
    fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Normal => "normal",
            Self::Tall => "tall",
        }
    }
}

/// `disabled` takes the button out of reach. `busy` keeps it focused and ignores presses: a keyboard user who has just
/// pressed «save» must not lose their place while the save is under way.
#[component]
pub fn Button(
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] on_press: Option<Callback<()>>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    #[prop(optional, into)] icon: Option<Icon>,
    #[prop(optional, into)] icon_after: Option<Icon>,
    #[prop(optional, into)] disabled: Signal<bool>,
    #[prop(optional, into)] busy: Signal<bool>,
    /// Submits the form it stands in.
    #[prop(optional)]
    submits: bool,
) -> impl IntoView {
    let press = move |event: MouseEvent| {
        if busy.get_untracked() {
            event.prevent_default();
        } else if let Some(on_press) = on_press {
            on_press.run(());
        }
    };
    view! {
        <button
            class="button"
            type=if submits { "submit" } else { "button" }
            data-kind=kind.name()
            data-size=size.name()
            disabled=move || disabled.get()
            aria-disabled=move || busy.get().then_some("true")
            on:click=press
        >
            {icon.map(|icon| view! { <Glyph icon /> })}
            <span>{label}</span>
            {icon_after.map(|icon| view! { <Glyph icon /> })}
        </button>
    }
}

/// A link that looks like a button: it leads somewhere, and changes nothing.
#[component]
pub fn LinkButton(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] href: Signal<String>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    #[prop(optional, into)] icon: Option<Icon>,
    #[prop(optional, into)] icon_after: Option<Icon>,
) -> impl IntoView {
    view! {
        <a class="button" href=href data-kind=kind.name() data-size=size.name()>
            {icon.map(|icon| view! { <Glyph icon /> })}
            <span>{label}</span>
            {icon_after.map(|icon| view! { <Glyph icon /> })}
        </a>
    }
}
