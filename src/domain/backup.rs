//! What is known of a backup: what file it is, and whether the app has seen it where it lies.

use super::written::StatedPlace;

/// How a backup was seen before it counted as taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackupSeen {
    /// Read back from where it was put, the same to the last byte.
    ReadBack,
    /// A worker says where it lies. The app has not seen it.
    Told(StatedPlace),
}

/// Tells one file from every other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FilePrint {
    /// Bytes.
    pub length: u64,
    /// SHA-256 of all of them.
    pub hash: [u8; 32],
}
