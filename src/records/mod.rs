//! Where events live: the stored format with its versions, the stores, backup files and merging.
//!
//! Owns: bytes, versions, order of the log. Must not own: what a score means, when something may happen.
//! Everything a store holds is sealed by `vault` before it comes here. Start at [`Store`].

pub mod any;
pub mod backup;
pub mod format;
pub mod in_time;
pub mod memory;
pub mod merge;

#[cfg(feature = "app")]
pub mod indexed_db;

use crate::domain::identity::{EventId, PersonId};

pub use any::AnyStore;

/// Whose key seals a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Person(PersonId),
    Store,
}

/// One event, sealed. What is readable: whose it is, where it stands, which format it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedRecord {
    pub id: EventId,
    pub subject: Subject,
    pub counter: u64,
    /// Version of the format of what is inside.
    pub version: u16,
    /// Nonce and ciphertext, as `vault` made them.
    pub sealed: Vec<u8>,
}

/// A person's own key, wrapped by the data key. Destroying it erases the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrappedPersonKey {
    pub person: PersonId,
    pub wrapped: Vec<u8>,
}

/// A running session or test, or what is typed in a form, sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedSavepoint {
    pub slot: Slot,
    pub version: u16,
    pub sealed: Vec<u8>,
}

/// Where a savepoint lies. A person has at most one of each kind, and one for each form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    pub subject: Subject,
    pub kind: SlotKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlotKind {
    Session,
    /// A test or a form.
    Assessment,
    /// Proposed, and not accepted yet.
    Plan,
    /// What is typed in one form. The number is drawn, so that nobody can read from outside which form it is.
    Form(u128),
}

/// All a store holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents {
    /// The vault's header in its stored form (JSON); unsealed by nature: it says how to unseal.
    pub header: Vec<u8>,
    pub keys: Vec<WrappedPersonKey>,
    pub records: Vec<SealedRecord>,
    pub savepoints: Vec<SealedSavepoint>,
}

impl Contents {
    /// The change that makes an empty store hold this.
    pub fn into_empty_store(self) -> Batch {
        let Self { header, keys, records, savepoints } = self;
        Batch { into_empty: true, header: Some(header), keys, records, savepoints, drop_savepoints: vec![] }
    }
}

/// One change, all of it or nothing. Fields that are `None` or empty leave things as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Batch {
    /// Refused with [`StoreError::NotEmpty`] unless the store is empty; for setting up and restoring.
    pub into_empty: bool,
    pub header: Option<Vec<u8>>,
    pub keys: Vec<WrappedPersonKey>,
    pub records: Vec<SealedRecord>,
    pub savepoints: Vec<SealedSavepoint>,
    pub drop_savepoints: Vec<Slot>,
}

/// What a store cannot do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("the browser does not give this page any storage")]
    Blocked,
    #[error("no room on the device")]
    Full,
    #[error("the connection to the store was lost, and reopening did not help")]
    Lost,
    #[error("the store is of version {found}; this app knows {known}")]
    Newer { found: u32, known: u32 },
    #[error("something is stored already")]
    NotEmpty,
    #[error("a record is not in the form it should have")]
    Damaged,
    #[error("the store did not answer in time; a change may be on disk or not")]
    NoAnswer,
    #[error("the store refused for a reason this app does not know")]
    Unknown,
}

/// A handle to a place that keeps records; clones share what is stored. `commit` returns only when the change is on disk,
/// whole. Every call comes to an end: where there is no answer, with [`StoreError::NoAnswer`].
pub trait Store: Clone {
    /// `None`: nothing was ever stored here.
    async fn load(&self) -> Result<Option<Contents>, StoreError>;

    async fn commit(&self, batch: Batch) -> Result<(), StoreError>;
}
