//! The page that shows what somebody shared by a link: read from the address and held in memory.
//!
//! The link leaves the address as soon as it is read: what stays there goes into histories, bookmarks and other devices of
//! the reader. What the browser noted of it before the page began is not undone. The tab keeps the link until it is closed, so
//! that the page can be loaded again.
//!
//! It is no part of the open app: no store, no lock, no choices remembered. It works beside an app in another tab.

use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::history::History;
use crate::exchange::share::{self, Shared, SharedLinkError};
use crate::platform::{history, page, tab_note, tick, update};
use crate::state::env;
use crate::state::preferences::Preferences;
use crate::text::{Lang, Phrase};
use crate::vault::{Code, CodeError, LinkError};

/// Where the viewer lives. A link is this, a `#`, and the snapshot.
pub(crate) const PATH: &str = "/vis";

/// Whether this page is the viewer's.
pub(crate) fn is_here() -> bool {
    history::path().trim_end_matches('/') == PATH
}

/// What one link holds, as a history that every chart knows how to draw.
#[derive(Debug, PartialEq)]
pub(crate) struct SharedSnapshot {
    pub as_of: NaiveDate,
    pub until: NaiveDate,
    /// `None`: shared without a name.
    pub name: Option<String>,
    pub history: History,
}

/// What there is to see.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum SharedView {
    /// A spoken code goes with the link.
    AsksForCode,
    Nothing(SharedLinkError),
    Open(Rc<SharedSnapshot>),
}

/// Whether a newer version of this page might show it.
pub(crate) fn needs_newer(trouble: SharedLinkError) -> bool {
    matches!(trouble, SharedLinkError::Sealed(LinkError::Newer { .. }))
}

/// Why a spoken code did not open the link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SpokenCodeError {
    Code(CodeError),
    Wrong,
}

/// The one thing the viewer's screens find in context.
#[derive(Clone, Copy)]
pub(crate) struct Viewer {
    /// For as long as the page is open.
    pub preferences: Preferences,
    link: StoredValue<String>,
    in_address: RwSignal<bool>,
    seen: RwSignal<SharedView, LocalStorage>,
}

/// The viewer from context. It is provided by `app.rs` before any screen exists.
pub(crate) fn use_viewer() -> Viewer {
    expect_context::<Viewer>()
}

impl Viewer {
    /// Reads the address now, and anew when another link is opened in this page.
    pub(crate) fn new() -> Self {
        let viewer = Self {
            preferences: Preferences::fresh(),
            link: StoredValue::new(String::new()),
            in_address: RwSignal::new(false),
            seen: RwSignal::new_local(SharedView::Nothing(SharedLinkError::Empty)),
        };
        viewer.take();
        StoredValue::new_local(history::on_fragment(move || viewer.take()));
        viewer
    }

    fn take(self) {
        self.link.set_value(taken_from_address().or_else(tab_note::kept).unwrap_or_default());
        self.in_address.set(false);
        self.seen.set(self.read(None).unwrap_or_else(|trouble| match trouble {
            SharedLinkError::Sealed(LinkError::NeedsCode) => SharedView::AsksForCode,
            trouble => SharedView::Nothing(trouble),
        }));
    }

    fn read(self, code: Option<&Code>) -> Result<SharedView, SharedLinkError> {
        let today = env::now().local_date();
        let shared = self.link.with_value(|link| share::read(link, code, today))?;
        Ok(SharedView::Open(Rc::new(SharedSnapshot::of(&shared))))
    }

    /// Slow on purpose, as every code is.
    pub(crate) async fn open_with(self, code: &str) -> Result<(), SpokenCodeError> {
        let code = Code::parse(code).map_err(SpokenCodeError::Code)?;
        tick::next_frames(2).await;
        match self.read(Some(&code)) {
            Ok(seen) => self.seen.set(seen),
            Err(SharedLinkError::Sealed(LinkError::WrongCode)) => return Err(SpokenCodeError::Wrong),
            Err(trouble) => self.seen.set(SharedView::Nothing(trouble)),
        }
        Ok(())
    }

    /// Tracks.
    pub(crate) fn seen(self) -> SharedView {
        self.seen.get()
    }

    /// Puts the link back into the address, for who wants it among the bookmarks.
    pub(crate) fn keep_link(self) {
        let put_back = self.link.with_value(|link| history::replace(&format!("{PATH}#{link}")));
        self.in_address.set(put_back.is_ok());
    }

    /// Whether the address holds the link. Tracks.
    pub(crate) fn has_kept_link(self) -> bool {
        self.in_address.get()
    }

    /// The language of the page. Tracks.
    pub(crate) fn lang(self) -> Lang {
        self.preferences.lang.get()
    }

    /// A phrase in the language of the page, for a part's text.
    pub(crate) fn say(self, phrase: Phrase) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || phrase.in_lang(self.lang())
    }

    pub(crate) fn print(self) {
        let _ = crate::platform::print::print();
    }

    /// Loads the page again, in the newest version there is.
    pub(crate) fn load_again(self) {
        // Where there is no service worker the browser fetches the newest by itself.
        let _ = if update::is_waiting() { update::apply_update() } else { page::reload() };
    }
}

/// Where the tab keeps nothing, or the address cannot be changed, the page shows the link all the same.
fn taken_from_address() -> Option<String> {
    let link = Some(history::fragment()).filter(|link| !link.is_empty())?;
    let _ = tab_note::keep(&link);
    let _ = history::replace(PATH);
    Some(link)
}

impl Default for Viewer {
    fn default() -> Self {
        Self::new()
    }
}

impl SharedSnapshot {
    fn of(shared: &Shared) -> Self {
        Self {
            as_of: shared.as_of,
            until: shared.until,
            name: shared.name.as_ref().map(|name| name.as_str().to_owned()),
            history: shared.unfold(),
        }
    }
}
