//! Giving something to the person: by the share sheet, as a download, by the clipboard, or to the printer.

use crate::platform::files::{self, Offered};
use crate::platform::print as printer;

/// Why nothing was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum HandOverError {
    #[error("the share sheet was closed")]
    Dismissed,
    #[error("the browser can neither share nor download")]
    NotPossible,
}

fn outcome(offered: Offered) -> Result<(), HandOverError> {
    match offered {
        Offered::Shared | Offered::Saved => Ok(()),
        Offered::Dismissed | Offered::NeedsTap => Err(HandOverError::Dismissed),
        Offered::NotPossible => Err(HandOverError::NotPossible),
    }
}

/// By the share sheet where downloads lead nowhere, as a download elsewhere. Must follow a tap.
pub(crate) async fn file(name: &str, bytes: &[u8], kind: &str) -> Result<(), HandOverError> {
    outcome(files::offer(name, bytes, kind).await)
}

/// A text file with the words and the link.
pub(crate) async fn link_as_file(name: &str, words: &str, address: &str) -> Result<(), HandOverError> {
    file(name, format!("{words}\n\n{address}\n").as_bytes(), "text/plain").await
}

/// Whether the device has a share sheet for links.
pub(crate) fn can_share_links() -> bool {
    files::can_share_address()
}

/// By the share sheet. Must follow a tap.
pub(crate) async fn link(words: &str, address: &str) -> Result<(), HandOverError> {
    outcome(files::share_address(words, address).await)
}

/// Whether it is on the clipboard now.
pub(crate) async fn copy(text: &str) -> bool {
    files::copy(text).await
}

/// Opens the browser's print dialogue, where it has one.
pub(crate) fn print() {
    let _ = printer::print();
}
