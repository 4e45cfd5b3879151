//! A backup: what a store holds, packed and sealed under the backup's own key into one file.
//!
//! ```text
//! what vault seals   packed by raw deflate (RFC 1951): version: 2 │ piece …
//! piece              length of body: 4 │ kind: 1 │ body
//! ```
//!
//! Numbers are big-endian. Everything stands in the file *unsealed*: sealed bytes do not pack. No key and no header of the
//! store is in it, so that whoever opens a file has read what is in that file, and nothing that was written before, beside
//! or after it. Where it is put back, all of it is sealed under new keys.
//!
//! Chunks are sealed in a chain, so that nobody without the key leaves one out. Who has it (the code on paper, or the
//! municipality's key) could leave out a record, and seal the rest again. So the file says how many rows there are, and what
//! they hold (`tally`), and the store puts its own seal on that, under a key that opens no file. What either tells:
//! `docs/decisions/0029-what-is-left-out-of-a-backup.md`.
//!
//! Packing lets the length of a file tell a little of what is in it. Whoever sees the file learns about how much was
//! written in a store, which the number of its rows told before; nobody who could choose texts sees many files that differ
//! in one guess, as they would in a conversation (CRIME, BREACH). See `docs/decisions/0011-compressed-backups.md`.
//!
//! Owns: the form of the payload, and its limits. Must not own: which keys open a record, and when a backup is done.
//! Start at [`BackupWriter`] and [`BackupReader`].

mod pack;
mod piece;
mod reader;
mod tally;
mod unpack;
mod writer;

#[cfg(test)]
mod tests;

use crate::vault::FileError;

pub use piece::{BackupPiece, OpenedRecord, OpenedSavepoint};
pub use reader::{BackupFront, BackupReader};
pub use tally::BackupTally;
pub use writer::BackupWriter;

/// The version of the payload this app writes.
pub const VERSION: u16 = 1;

/// Bytes. The most that a backup may come to when it is unpacked, with [`ROW`] for each piece: restoring holds all of it
/// in memory. A few kilobytes can unpack to gigabytes; reading ends here whatever the file says. A team's 2,000 courses
/// take less than half.
pub const MOST_UNPACKED: usize = 256 * 1024 * 1024;

/// Bytes of memory that a row takes beside what is in it, rounded up, so that a million empty rows do not fit either.
const ROW: usize = 256;

/// Bytes of one piece. No event comes near it: a note has 2,000 characters.
const LARGEST_PIECE: usize = 1024 * 1024;

/// Why a backup cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("the file opened, and what is inside is not as this app writes it")]
    Content,
}

/// Counts what a backup comes to, in bytes.
struct UnpackedSize {
    until_now: usize,
    limit: usize,
}

impl UnpackedSize {
    fn at_most(limit: usize) -> Self {
        Self { until_now: 0, limit }
    }

    /// `None`: more than the limit.
    fn add(&mut self, body: usize) -> Option<()> {
        self.until_now = self.until_now.saturating_add(ROW).saturating_add(body);
        (self.until_now <= self.limit).then_some(())
    }
}
