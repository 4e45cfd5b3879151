//! Where in the open app one is, as the browser's address says.
//!
//! Links within the app lead on without loading the page anew. Own code of this size, because the framework's router
//! is a twentieth of the whole download.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// Found in context by every screen of an open app.
#[derive(Clone, Copy)]
pub struct Address {
    path: RwSignal<String>,
    /// The page that holds this. Once it is gone, what it still had under way leads nowhere.
    page: StoredValue<()>,
}

/// The address from context, for one page. The open app provides it.
pub fn use_address() -> Address {
    Address { page: StoredValue::new(()), ..expect_context::<Address>() }
}

impl Address {
    /// Follows the browser's address, and the links in the page, for as long as the component that asks for it.
    pub fn follow() -> Self {
        let address = Self { path: RwSignal::new(current()), page: StoredValue::new(()) };
        let moves = window_event_listener(ev::popstate, move |_| address.show(current()));
        let links = window_event_listener(ev::click, move |click| {
            if let Some(path) = page_behind(&click) {
                click.prevent_default();
                address.go(&path);
            }
        });
        on_cleanup(move || {
            moves.remove();
            links.remove();
        });
        address
    }

    pub fn path(self) -> Signal<String> {
        self.path.into()
    }

    /// To another page. The way back leads here.
    pub fn go(self, path: &str) {
        if self.page.is_disposed() {
            return;
        }
        if self.path.with_untracked(|now| now != path) {
            // A browser that keeps no history shows the page all the same.
            let _ = window().history().and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(path)));
            self.show(path.to_owned());
        }
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }

    /// To another page. The way back leads past this one, which is done with.
    pub fn go_instead(self, path: &str) {
        if self.page.is_disposed() {
            return;
        }
        let _ = window().history().and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(path)));
        self.show(path.to_owned());
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }

    fn show(self, path: String) {
        self.path.try_set(path);
    }
}

fn current() -> String {
    location().pathname().unwrap_or_default()
}

/// The page of this app that a plain click on a link asks for; all else is for the browser.
fn page_behind(click: &MouseEvent) -> Option<String> {
    let plain = click.button() == 0 && !(click.meta_key() || click.alt_key() || click.ctrl_key() || click.shift_key());
    if click.default_prevented() || !plain {
        return None;
    }
    let link = click.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
    let here = link.origin() == location().origin().ok()? && link.target().is_empty() && link.hash().is_empty();
    (here && !link.has_attribute("download")).then(|| link.pathname())
}
