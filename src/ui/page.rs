//! One page: its title, what stands around the title, and the rest.

use leptos::{html, prelude::*};

use super::dyn_view::dyn_view;
use super::icon::{Glyph, Icon};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageWidth {
    /// Lists and charts.
    #[default]
    Wide,
    /// Forms and reading.
    Narrow,
}

impl PageWidth {
    fn name(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Narrow => "narrow",
        }
    }
}

#[component]
pub fn Page(
    #[prop(into)] title: Signal<String>,
    /// A short line above the title: whose page it is.
    #[prop(optional, into)]
    eyebrow: Signal<Option<String>>,
    /// A sentence below the title.
    #[prop(optional, into)]
    intro: Signal<Option<String>>,
    #[prop(optional, into)] back_href: Signal<Option<String>>,
    #[prop(optional, into)] back_label: Signal<Option<String>>,
    /// Buttons to the right of the title.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    #[prop(optional)] width: PageWidth,
    children: Children,
) -> impl IntoView {
    let back = move || {
        back_href.get().map(|href| {
            view! {
                <a class="page-back" href=href>
                    <Glyph icon=Icon::Back />
                    <span>{back_label}</span>
                </a>
            }
        })
    };
    view! {
        <main class="page" data-width=width.name()>
            {dyn_view(back)}
            <header class="page-head">
                <div class="page-titles">
                    {dyn_view(move || eyebrow.get().map(|text| view! { <p class="page-eyebrow">{text}</p> }))}
                    <PageTitle text=title />
                    {dyn_view(move || intro.get().map(|text| view! { <p class="page-intro">{text}</p> }))}
                </div>
                {actions.map(|actions| view! { <div class="page-actions">{actions.run()}</div> })}
            </header>
            {children()}
        </main>
    }
}

/// The h1. Takes focus when the page appears, so that screen readers say where one has come; the page stays at its top.
#[component]
pub fn PageTitle(#[prop(into)] text: Signal<String>) -> impl IntoView {
    let title = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        if let Some(title) = title.get() {
            // A title that cannot take focus is still a title.
            drop(title.focus());
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
    view! { <h1 tabindex="-1" node_ref=title>{text}</h1> }
}
