//! The municipality's key for backups, as a worker adds it.

use leptos::web_sys::File;

use crate::domain::escrow::EscrowKey;
use crate::platform::files;
use crate::state::store::OpenStore;
use crate::vault::{EscrowError, EscrowPadlock};
use crate::workspace::action::Action;
use crate::workspace::problem::ActionError;

/// Bytes. The text has about a hundred.
const LARGEST_TEXT: u64 = 10_000;

/// Why there is no key to add.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EscrowReadError {
    /// Neither a file nor a text.
    Nothing,
    Unreadable,
    Text(EscrowError),
}

/// The file before the text.
pub(crate) async fn read(file: Option<File>, text: &str) -> Result<EscrowKey, EscrowReadError> {
    let padlock = match file {
        Some(file) => {
            let bytes = files::read(file, LARGEST_TEXT).await.map_err(|_| EscrowReadError::Unreadable)?;
            EscrowPadlock::parse(&String::from_utf8_lossy(&bytes))
        }
        None if text.trim().is_empty() => return Err(EscrowReadError::Nothing),
        None => EscrowPadlock::parse(text),
    };
    padlock.map(|padlock| EscrowKey::from_bytes(*padlock.bytes())).map_err(EscrowReadError::Text)
}

/// Only after the code was asked for again: whoever has the key reads every backup from then on.
pub(crate) async fn choose(store: OpenStore, key: Option<EscrowKey>) -> Result<(), ActionError> {
    store.ask_for_code()?;
    store.perform(Action::ChooseEscrow(key)).await.map(drop)
}

/// `None`: it would keep nothing closed, and is not used.
pub(crate) fn fingerprint(key: EscrowKey) -> Option<String> {
    EscrowPadlock::from_bytes(*key.bytes()).map(|padlock| padlock.fingerprint())
}
