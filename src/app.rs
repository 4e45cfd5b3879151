//! Wiring: the app in context, the page's own attributes, and which screens belong to which stage.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{failure, page};
use crate::screens::Screens;
use crate::state::App;
use crate::state::preferences::{TextSize, Theme};

/// Starts the app in the page's body.
pub fn start() {
    failure::install();
    leptos::mount::mount_to_body(Root);
}

#[component]
fn Root() -> impl IntoView {
    let app = App::new();
    provide_context(app);
    dress_the_page(app);
    spawn_local(app.start());
    view! { <Screens/> }
}

/// Language, theme and text size stand on the page's root, where style sheets and screen readers look for them.
fn dress_the_page(app: App) {
    Effect::new(move || page::set_lang(app.lang().code()));
    Effect::new(move || {
        page::set_theme(match app.preferences.theme.get() {
            Theme::AsDevice => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        });
    });
    Effect::new(move || {
        page::set_text_size(match app.preferences.text_size.get() {
            TextSize::Normal => None,
            TextSize::Large => Some("large"),
            TextSize::Largest => Some("largest"),
        });
    });
}
