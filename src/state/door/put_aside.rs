//! What was put aside whole on this device.

use leptos::prelude::*;

use crate::domain::access::TabletAccess;
use crate::records::StoreError;
use crate::records::put_aside::PutAside;
use crate::state::door::Door;
use crate::workspace::action::Action;
use crate::workspace::problem::ActionError;

/// What is told of it before anything is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SeenAside {
    pub number: u8,
    /// Milliseconds since 1970. `None`: it was not noted.
    pub since_ms: Option<i64>,
    pub records: usize,
    pub bytes: usize,
    pub has_header: bool,
}

impl From<&PutAside> for SeenAside {
    fn from(aside: &PutAside) -> Self {
        Self {
            number: aside.number,
            since_ms: aside.since_ms,
            records: aside.contents.records.len(),
            bytes: aside.bytes(),
            has_header: !aside.contents.header.is_empty(),
        }
    }
}

impl Door {
    /// Told without a code: nothing of it is opened.
    pub(crate) async fn seen_aside(self) -> Result<Vec<SeenAside>, ActionError> {
        Ok(self.device.get_value().put_aside().await?.iter().map(SeenAside::from).collect())
    }

    /// One of them, sealed, as it lies. Only after the code was asked for again.
    pub(crate) async fn put_aside(self, number: u8) -> Result<PutAside, ActionError> {
        self.store.ask_for_code()?;
        let all = self.device.get_value().put_aside().await?;
        all.into_iter().find(|aside| aside.number == number).ok_or(ActionError::Store(StoreError::Vanished))
    }

    /// Deletes one of them for good. Only after the code was asked for again.
    pub(crate) async fn forget_aside(self, number: u8) -> Result<(), ActionError> {
        self.store.ask_for_code()?;
        self.device.get_value().forget_aside(number).await?;
        self.store.note(Action::NoteTabletAccess(TabletAccess::AsideDeleted));
        Ok(())
    }
}
