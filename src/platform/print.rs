//! Paper.

use crate::platform::NotSupportedError;
use crate::platform::ability::{member, window};

/// Opens the browser's print dialog. On iPad this returns before the dialog is closed, so nothing may be tidied away
/// right after; what was printed, or whether, no page is told.
pub(crate) fn print() -> Result<(), NotSupportedError> {
    let window = window()?;
    member(&window, "print").ok_or(NotSupportedError)?;
    window.print().map_err(|_| NotSupportedError)
}
