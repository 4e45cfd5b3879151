//! RandomSource that nobody can guess, for keys, codes and ids.

use crate::platform::NotSupportedError;

/// Fills `bytes` from the browser's cryptographic source. On failure nothing in `bytes` may be used.
pub(crate) fn fill_random(bytes: &mut [u8]) -> Result<(), NotSupportedError> {
    getrandom::fill(bytes).map_err(|_| NotSupportedError)
}
