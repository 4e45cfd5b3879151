//! Wiring: what this page is, its context, the page's own attributes, and which screens belong to it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{failure, page};
use crate::screens::{Screens, ViewerScreen};
use crate::state::App;
use crate::state::preferences::{Preferences, TextSize, Theme};
use crate::state::viewer::{self, Viewer};

/// Starts in the page's body: the app, or the viewer of what a link holds, which knows nothing of the app.
pub fn start() {
    failure::install();
    if viewer::is_here() {
        leptos::mount::mount_to_body(ViewerRoot);
    } else {
        leptos::mount::mount_to_body(Root);
    }
}

#[component]
fn Root() -> impl IntoView {
    let app = App::new();
    provide_context(app);
    dress_the_page(app.preferences);
    spawn_local(app.door.start());
    view! { <Screens/> }
}

#[component]
fn ViewerRoot() -> impl IntoView {
    let viewer = Viewer::new();
    provide_context(viewer);
    dress_the_page(viewer.preferences);
    view! { <ViewerScreen/> }
}

/// Language, theme and text size stand on the page's root, where style sheets and screen readers look for them.
fn dress_the_page(preferences: Preferences) {
    Effect::new(move || page::set_lang(preferences.lang.get().code()));
    Effect::new(move || {
        page::set_theme(match preferences.theme.get() {
            Theme::AsDevice => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        });
    });
    Effect::new(move || {
        page::set_text_size(match preferences.text_size.get() {
            TextSize::Normal => None,
            TextSize::Large => Some("large"),
            TextSize::Largest => Some("largest"),
        });
    });
}
