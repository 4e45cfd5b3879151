//! Heads: what a store says of its own rows, so that none is missing, added, exchanged or rolled back without a word.
//!
//! ```text
//! head of a person   key │ records: count, chain │ savepoints: count, chain
//! head of the store  changes written │ least version │ header │ records, savepoints, people: count, chain │ noted
//! ```
//!
//! Each is one sealed row under the store's own key, written in the same batch as every change it speaks of. A chain goes
//! over the rows in an order that follows from the rows alone, so that any order of merging gives the same one:
//!
//! | Chain | In the order of | One link |
//! |---|---|---|
//! | records | counter, then identity | identity: 16, counter: 8, version: 2, SHA-256 of what is sealed |
//! | savepoints | the name of the kind | SHA-256 of the name, version: 2, SHA-256 of what is sealed |
//! | people | identity | identity: 16, SHA-256 of the person's sealed head |
//!
//! The first hash is 32 zeros, each next one SHA-256 of the one before and the link. Numbers are big-endian.
//!
//! In a backup the same two say what is in the file (`records/backup`): there a link has the SHA-256 of what the row holds
//! opened, or as it lay where it did not open.
//!
//! Owns: hashes, counts, and what their comparison comes to. Must not own: keys, words. Start at [`Tally`]; `findings` says
//! what can be found. Why it is so: `docs/decisions/0018-heads.md`.

mod finding;
mod findings;
mod tally;

use crate::vault::sha256;

pub use finding::{FoundInStore, StoreFinding};
pub use findings::{ReadHead, findings};
pub use tally::{SubjectTally, TalliedRow, Tally};

/// SHA-256 of a row, or of a chain of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RowHash([u8; 32]);

impl RowHash {
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha256(&[bytes]))
    }

    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Rows in their order: how many, and the hash of the last link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RowChain {
    pub count: u64,
    pub hash: RowHash,
}

impl RowChain {
    fn with(self, parts: &[&[u8]]) -> Self {
        let all: Vec<&[u8]> = std::iter::once(self.hash.0.as_slice()).chain(parts.iter().copied()).collect();
        Self { count: self.count.saturating_add(1), hash: RowHash(sha256(&all)) }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonHead {
    /// `None`: a person whose key is destroyed.
    pub key: Option<RowHash>,
    pub records: RowChain,
    pub savepoints: RowChain,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreHead {
    /// The oldest version of the format that may read this store. Under the same number in every version.
    pub least_version: u16,
    /// Changes since the store was set up. Never falls, and is held against what is noted outside the store.
    pub written: u64,
    /// How often the header was written, the first time included.
    pub header_changes: u64,
    pub header: RowHash,
    pub records: RowChain,
    pub savepoints: RowChain,
    pub people: RowChain,
    /// What was found at an unlock before, and went into the counts since. Told until a worker has dealt with it.
    pub noted: Vec<StoreFinding>,
}
