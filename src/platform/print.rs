//! Paper.

use crate::platform::NotSupported;
use crate::platform::ability::{member, window};

/// Opens the browser's print dialog. On iPad this returns before the dialog is closed, so nothing may be tidied away
/// right after; what was printed, or whether, no page is told.
pub fn print() -> Result<(), NotSupported> {
    let window = window()?;
    member(&window, "print").ok_or(NotSupported)?;
    window.print().map_err(|_| NotSupported)
}
