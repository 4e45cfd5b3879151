//! What was put aside whole on this device.

use leptos::prelude::*;

use crate::records::StoreError;
use crate::records::put_aside::{PutAside, SeenAside};
use crate::state::door::Door;
use crate::workspace::problem::ActionError;

impl Door {
    /// Told without a code: nothing of it is opened.
    pub(crate) async fn seen_aside(self) -> Result<Vec<SeenAside>, ActionError> {
        Ok(self.device.get_value().put_aside().await?.iter().map(PutAside::seen).collect())
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
        Ok(self.device.get_value().forget_aside(number).await?)
    }
}
