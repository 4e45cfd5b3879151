//! Links for a next of kin: made here, noted on disk, and only then seen by anybody.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::consent::{Sharing, SharingWay};
use crate::domain::identity::{ConsentId, PersonId};
use crate::exchange::qr::Qr;
use crate::exchange::share::{self, ShareError, ShareOptions, Shared};
use crate::platform::{history, tick};
use crate::state::env::Env;
use crate::state::store::OpenStore;
use crate::state::viewer;
use crate::vault::make_spoken_code;
use crate::workspace::action::Action;
use crate::workspace::problem::{ActionError, RefusalError};
use crate::workspace::view::View;

/// Characters of a link that a phone reads from a tablet on the table. A longer one is read from close by.
const READ_FROM_AFAR: usize = 900;

/// What kind of link is wanted under a consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LinkWish {
    pub consent: ConsentId,
    /// The last day on which it shows anything.
    pub until: NaiveDate,
    pub with_name: bool,
    pub under_code: bool,
}

/// A link that was noted as shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SharedLink {
    pub address: String,
    pub characters: usize,
    pub until: NaiveDate,
    /// To be said, never sent with the link.
    pub code: Option<String>,
    /// An SVG. `None`: too long for any QR code.
    pub qr: Option<String>,
}

/// Why nothing was shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ShareLinkError {
    Refused(ShareError),
    Problem(ActionError),
}

impl SharedLink {
    pub(crate) fn is_read_from_afar(&self) -> bool {
        self.qr.is_some() && self.characters <= READ_FROM_AFAR
    }
}

/// A link to what the consent allows, as it is today. Only after the code was asked for again. On any problem nothing is shared and nothing noted.
pub(crate) async fn share_link(
    store: OpenStore,
    person: PersonId,
    wish: LinkWish,
) -> Result<SharedLink, ShareLinkError> {
    store.ask_for_code()?;
    // A spoken code takes its time.
    tick::next_frames(2).await;
    let view = untrack(|| store.view()).ok_or(ActionError::Locked)?;
    let link = make_link(&view, person, wish)?;
    let LinkWish { consent, until, with_name, under_code } = wish;
    let way = SharingWay::Link { until, with_name, under_code };
    store.perform(Action::Share { person, sharing: Sharing { consent, way } }).await?;
    Ok(link)
}

fn make_link(view: &View, person: PersonId, wish: LinkWish) -> Result<SharedLink, ShareLinkError> {
    let mut env = Env::default();
    let around = env.circumstances()?;
    let as_of = around.now.local_date();
    let known = view.person(person).ok_or(ActionError::Refused(RefusalError::UnknownPerson))?;
    let entry = known.consent_on(wish.consent, as_of).ok_or(ActionError::Refused(RefusalError::NoConsent))?;
    let occasion = ShareOptions { as_of, until: wish.until, with_name: wish.with_name };
    let shared = Shared::of(known, entry.consent.contents(), occasion);
    let spoken = wish.under_code.then(|| make_spoken_code(around.random));
    let link = share::make(&shared, spoken.as_ref().map(|spoken| spoken.code()), around.random)?;
    let address = format!("{}{}#{link}", history::origin(), viewer::PATH);
    Ok(SharedLink {
        characters: address.len(),
        until: wish.until,
        code: spoken.map(|spoken| spoken.reveal().to_string()),
        qr: Qr::of(&address).ok().map(|qr| qr.svg),
        address,
    })
}

impl From<ActionError> for ShareLinkError {
    fn from(problem: ActionError) -> Self {
        Self::Problem(problem)
    }
}

impl From<ShareError> for ShareLinkError {
    fn from(why: ShareError) -> Self {
        Self::Refused(why)
    }
}
