//! What can go wrong with keys. A wrong code and damaged data are never the same error.

use crate::vault::derive::KdfError;

/// Why something could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    #[error("{length} bytes are more than {limit}")]
    TooLarge { length: usize, limit: usize },
    #[error(transparent)]
    Kdf(#[from] KdfError),
    #[error("the header could not be written as JSON")]
    Unwritable,
}

/// Why something sealed does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    #[error("the header is whole, and this code opens none of its wraps")]
    WrongCode,
    #[error("the device's own lock is not on for this worker, or gives another secret than when it was turned on")]
    OtherOwnLock,
    #[error("the bytes are not as they were written, or belong somewhere else")]
    Damaged,
    #[error("format {found}; this app knows {known}")]
    Newer { found: u32, known: u32 },
    #[error(transparent)]
    Kdf(#[from] KdfError),
}
