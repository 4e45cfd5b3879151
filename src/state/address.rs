//! Where in the open app one is, as the browser's address says.
//!
//! Links within the app lead on without loading the page anew. Own code of this size, because the framework's router
//! is a twentieth of the whole download.

use leptos::prelude::*;

use crate::platform::{history, page};
use crate::state::route::Route;

/// Found in context by every screen of an open app.
#[derive(Clone, Copy)]
pub(crate) struct Address {
    route: RwSignal<Route>,
    /// The page that holds this. Once it is gone, what it still had under way leads nowhere.
    page: StoredValue<()>,
}

/// The address from context, for one page. The open app provides it.
pub(crate) fn use_address() -> Address {
    Address { page: StoredValue::new(()), ..expect_context::<Address>() }
}

/// The same where it is not certain that the app is open.
pub(crate) fn find_address() -> Option<Address> {
    Some(Address { page: StoredValue::new(()), ..use_context::<Address>()? })
}

impl Address {
    /// Follows the browser's address, and the links in the page, for as long as the component that asks for it.
    pub(crate) fn follow() -> Self {
        let address = Self { route: RwSignal::new(Route::parse(&history::path())), page: StoredValue::new(()) };
        let moves = history::on_move(move || address.show(Route::parse(&history::path())));
        let links = history::on_link(move |path| address.go(Route::parse(path)));
        StoredValue::new_local((moves, links));
        address
    }

    pub(crate) fn route(self) -> Signal<Route> {
        self.route.into()
    }

    /// To another page. The way back leads here.
    pub(crate) fn go(self, route: Route) {
        if self.page.is_disposed() {
            return;
        }
        if self.route.get_untracked() != route {
            // A browser that keeps no history shows the page all the same.
            let _ = history::push(&route.path());
            self.show(route);
        }
        page::scroll_to_top();
    }

    /// To another page. The way back leads past this one, which is done with.
    pub(crate) fn go_instead(self, route: Route) {
        if self.page.is_disposed() {
            return;
        }
        let _ = history::replace(&route.path());
        self.show(route);
        page::scroll_to_top();
    }

    fn show(self, route: Route) {
        self.route.try_set(route);
    }
}

/// The address names no page any more: the app that opens next begins at its first one.
pub(super) fn forget() {
    begin_at(Route::Today);
}

/// The app that opens next begins at this page.
pub(super) fn begin_at(route: Route) {
    let _ = history::replace(&route.path());
}
