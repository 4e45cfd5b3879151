//! Where events live: the stored format with its versions, the stores, backup files and merging.
//!
//! Owns: bytes, versions, order of the log. Must not own: what a score means, when something may happen.
//! Everything a store holds is sealed by `vault` before it comes here. Start at [`Store`].

pub mod any;
pub mod backup;
pub mod format;
pub mod head;
pub mod in_time;
pub mod memory;
pub mod merge;
pub mod mirror;
pub mod put_aside;

#[cfg(feature = "app")]
pub mod device;
#[cfg(feature = "app")]
pub mod indexed_db;

use crate::domain::identity::{EventId, PersonId};

pub use any::AnyStore;
#[cfg(feature = "app")]
pub use any::SecondCopyIs;

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

/// What the store says of one subject's rows, or of itself, sealed; written with every change. See [`head`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedHead {
    pub subject: Subject,
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
    /// Of a kind that a later version has. It stays where it is.
    Later(SlotName),
}

/// The name of a kind of slot that this version does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotName {
    length: u8,
    ascii: [u8; Self::LONGEST],
}

impl SlotName {
    /// Characters.
    pub const LONGEST: usize = 47;

    /// `None`: no version gives a slot such a name.
    pub fn new(name: &str) -> Option<Self> {
        let mut ascii = [0; Self::LONGEST];
        let visible = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
        ascii.get_mut(..name.len()).filter(|_| visible)?.copy_from_slice(name.as_bytes());
        Some(Self { length: u8::try_from(name.len()).ok()?, ascii })
    }

    pub fn as_str(&self) -> &str {
        self.ascii.get(..self.length.into()).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default()
    }
}

/// All a store holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents {
    /// The vault's header in its stored form (JSON); unsealed by nature: it says how to unseal.
    pub header: Vec<u8>,
    pub keys: Vec<WrappedPersonKey>,
    pub records: Vec<SealedRecord>,
    pub savepoints: Vec<SealedSavepoint>,
    pub heads: Vec<SealedHead>,
    /// Rows that are not in the form of a row. They stay where they are.
    pub formless: u64,
}

impl Contents {
    /// The change that makes an empty store hold this.
    pub fn into_empty_store(self) -> Batch {
        let Self { header, keys, records, savepoints, heads, formless: _ } = self;
        Batch { into_empty: true, header: Some(header), keys, records, savepoints, heads, ..Batch::default() }
    }
}

/// One change, all of it or nothing. Fields that are `None` or empty leave things as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Batch {
    /// Refused with [`StoreError::NotEmpty`] unless the store is empty; for setting up and restoring.
    pub into_empty: bool,
    pub header: Option<Vec<u8>>,
    /// Persons whose key, records, savepoints and head go, in whatever form they are. Comes before what is written.
    pub drop_people: Vec<PersonId>,
    pub keys: Vec<WrappedPersonKey>,
    pub records: Vec<SealedRecord>,
    pub savepoints: Vec<SealedSavepoint>,
    pub drop_savepoints: Vec<Slot>,
    /// Those of every subject whose rows change, and the store's own.
    pub heads: Vec<SealedHead>,
}

impl Batch {
    /// The store's own head after this change: no two changes have the same.
    pub fn store_head(&self) -> Option<&SealedHead> {
        self.heads.iter().find(|head| head.subject == Subject::Store)
    }

    /// The one change that does what this and then `next` does.
    pub fn followed_by(mut self, next: Self) -> Self {
        let Self { into_empty: _, header, drop_people, keys, records, savepoints, drop_savepoints, heads } = next;
        let stays = |subject: Subject| !matches!(subject, Subject::Person(it) if drop_people.contains(&it));
        let written: Vec<Slot> = savepoints.iter().map(|savepoint| savepoint.slot).collect();
        self.header = header.or(self.header);
        self.keys.retain(|it| stays(Subject::Person(it.person)) && keys.iter().all(|new| new.person != it.person));
        self.records.retain(|it| stays(it.subject) && records.iter().all(|new| new.id != it.id));
        self.savepoints
            .retain(|it| stays(it.slot.subject) && !drop_savepoints.contains(&it.slot) && !written.contains(&it.slot));
        self.heads.retain(|it| stays(it.subject) && heads.iter().all(|new| new.subject != it.subject));
        self.drop_people.extend(drop_people);
        self.keys.extend(keys);
        self.records.extend(records);
        self.savepoints.extend(savepoints);
        self.drop_savepoints.extend(drop_savepoints);
        self.heads.extend(heads);
        self
    }
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
    #[error("the store is gone, and could not be written anew")]
    Vanished,
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

    /// The store's own head alone: tells whether a change is on disk whose answer did not come.
    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError>;
}
