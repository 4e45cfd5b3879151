//! The rows of a store, one by one, and how each is laid out: opened in a backup, and sealed as they lie on the disk in the
//! second copy (`records/mirror`).
//!
//! ```text
//! 1  header of the store   the vault's JSON                      2  key of a person   person: 16 │ wrapped key
//! 3  record of a person    person: 16 │ id: 16 │ counter: 8 │ version: 2 │ event
//! 4  record of the store                id: 16 │ counter: 8 │ version: 2 │ event
//! 5  sealed savepoint of a person   person: 16 │ version: 2 │ length of kind: 1 │ kind │ sealed as on disk
//! 6  sealed savepoint of the store               version: 2 │ length of kind: 1 │ kind │ sealed as on disk
//! 7  head of a person      person: 16 │ version: 2 │ sealed as on disk
//! 8  head of the store                  version: 2 │ sealed as on disk
//! 9  sealed record of a person      person: 16 │ id: 16 │ counter: 8 │ version: 2 │ sealed as on disk
//! 10 sealed record of the store                  id: 16 │ counter: 8 │ version: 2 │ sealed as on disk
//! 11 the store             id: 16 │ created: 8, milliseconds since 1970
//! 12 worker with a code    id: 16 │ initials
//! 13 savepoint of a person person: 16 │ version: 2 │ length of kind: 1 │ kind │ what it holds
//! 14 savepoint of the store             version: 2 │ length of kind: 1 │ kind │ what it holds
//! 15 head of the store, opened          version: 2 │ what it says of the rows in the file
//! 16 head of a person, opened    person: 16 │ version: 2 │ what it says of the rows in the file
//! 17 seal of the store itself           version: 2 │ SHA-256 of the body of 15, sealed under the store's own key
//! ```
//!
//! A backup begins with 11 and ends with 16 …, 15, 17. It has neither 1, 7 nor 8; 2, 5, 6, 9 and 10 only of what did not open
//! when it was made. What this version does not know, or cannot read, is passed over, and counted by whoever reads.

use crate::domain::identity::{EventId, PersonId, StoreId, WorkerId};
use crate::records::format::HIGHEST_COUNTER;
use crate::records::{SealedHead, SealedRecord, SealedSavepoint, Slot, Subject, WrappedPersonKey};
use crate::vault::Initials;

const HEADER: u8 = 1;
const PERSON_KEY: u8 = 2;
const PERSON_RECORD: u8 = 3;
const STORE_RECORD: u8 = 4;
const PERSON_SAVEPOINT: u8 = 5;
const STORE_SAVEPOINT: u8 = 6;
const PERSON_HEAD: u8 = 7;
const STORE_HEAD: u8 = 8;
const PERSON_SEALED: u8 = 9;
const STORE_SEALED: u8 = 10;
const STORE: u8 = 11;
const WORKER: u8 = 12;
const PERSON_OPENED: u8 = 13;
const STORE_OPENED: u8 = 14;
const SAID: u8 = 15;
const OPENED_HEAD: u8 = 16;
const OWN_SEAL: u8 = 17;
/// Nobody's.
const UNREADABLE: u8 = 0;

/// One row of a store.
#[derive(Debug, PartialEq, Eq)]
pub enum BackupPiece {
    /// The vault's header in its stored form.
    Header(Vec<u8>),
    Key(WrappedPersonKey),
    Record(OpenedRecord),
    Savepoint(SealedSavepoint),
    Head(SealedHead),
    Sealed(SealedRecord),
    /// The first piece of a backup, and the only one of its kind.
    Store {
        id: StoreId,
        created_ms: i64,
    },
    Worker {
        id: WorkerId,
        mark: Initials,
    },
    Opened(OpenedSavepoint),
    /// The store's own head, without its seal, over the rows as they stand in the file.
    Said {
        version: u16,
        head: Vec<u8>,
    },
    /// A person's head, like it.
    OpenedHead {
        person: PersonId,
        version: u16,
        head: Vec<u8>,
    },
    /// By which the store that made the file knows it again.
    OwnSeal {
        version: u16,
        sealed: Vec<u8>,
    },
    /// It is not written, and comes from reading only.
    Unreadable,
}

/// A record without its seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedRecord {
    pub id: EventId,
    pub subject: Subject,
    pub counter: u64,
    pub version: u16,
    pub event: Vec<u8>,
}

/// A savepoint without its seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedSavepoint {
    pub slot: Slot,
    pub version: u16,
    pub plain: Vec<u8>,
}

impl BackupPiece {
    /// Writes the body to the end of `body`, and tells the kind.
    pub(in crate::records) fn write(&self, body: &mut Vec<u8>) -> u8 {
        match self {
            Self::Header(header) => {
                body.extend_from_slice(header);
                HEADER
            }
            Self::Key(key) => {
                body.extend_from_slice(&key.person.bits().to_be_bytes());
                body.extend_from_slice(&key.wrapped);
                PERSON_KEY
            }
            Self::Record(record) => {
                let kind = of_subject(record.subject, (PERSON_RECORD, STORE_RECORD), body);
                body.extend_from_slice(&record.id.bits().to_be_bytes());
                body.extend_from_slice(&record.counter.to_be_bytes());
                body.extend_from_slice(&record.version.to_be_bytes());
                body.extend_from_slice(&record.event);
                kind
            }
            Self::Savepoint(SealedSavepoint { slot, version, sealed }) => {
                write_savepoint((PERSON_SAVEPOINT, STORE_SAVEPOINT), *slot, *version, sealed, body)
            }
            Self::Opened(OpenedSavepoint { slot, version, plain }) => {
                write_savepoint((PERSON_OPENED, STORE_OPENED), *slot, *version, plain, body)
            }
            Self::Store { id, created_ms } => {
                body.extend_from_slice(&id.bits().to_be_bytes());
                body.extend_from_slice(&created_ms.to_be_bytes());
                STORE
            }
            Self::Worker { id, mark } => {
                body.extend_from_slice(&id.bits().to_be_bytes());
                body.extend_from_slice(mark.as_str().as_bytes());
                WORKER
            }
            Self::Said { version, head } => {
                body.extend_from_slice(&version.to_be_bytes());
                body.extend_from_slice(head);
                SAID
            }
            Self::OpenedHead { person, version, head } => {
                body.extend_from_slice(&person.bits().to_be_bytes());
                body.extend_from_slice(&version.to_be_bytes());
                body.extend_from_slice(head);
                OPENED_HEAD
            }
            Self::OwnSeal { version, sealed } => {
                body.extend_from_slice(&version.to_be_bytes());
                body.extend_from_slice(sealed);
                OWN_SEAL
            }
            Self::Head(head) => {
                let kind = of_subject(head.subject, (PERSON_HEAD, STORE_HEAD), body);
                body.extend_from_slice(&head.version.to_be_bytes());
                body.extend_from_slice(&head.sealed);
                kind
            }
            Self::Sealed(record) => {
                let kind = of_subject(record.subject, (PERSON_SEALED, STORE_SEALED), body);
                body.extend_from_slice(&record.id.bits().to_be_bytes());
                body.extend_from_slice(&record.counter.to_be_bytes());
                body.extend_from_slice(&record.version.to_be_bytes());
                body.extend_from_slice(&record.sealed);
                kind
            }
            Self::Unreadable => UNREADABLE,
        }
    }

    /// [`Self::Unreadable`]: this version writes no such piece.
    pub(in crate::records) fn read(kind: u8, body: Vec<u8>) -> Self {
        Self::try_read(kind, body).unwrap_or(Self::Unreadable)
    }

    fn try_read(kind: u8, body: Vec<u8>) -> Option<Self> {
        let mut rest = body.as_slice();
        Some(match kind {
            HEADER => Self::Header(body),
            PERSON_KEY => Self::Key(WrappedPersonKey { person: person(&mut rest)?, wrapped: rest.to_vec() }),
            PERSON_RECORD => {
                let subject = Subject::Person(person(&mut rest)?);
                Self::Record(record(subject, rest)?)
            }
            STORE_RECORD => Self::Record(record(Subject::Store, rest)?),
            PERSON_SAVEPOINT => {
                let (slot, version, sealed) = savepoint(Subject::Person(person(&mut rest)?), rest)?;
                Self::Savepoint(SealedSavepoint { slot, version, sealed })
            }
            STORE_SAVEPOINT => {
                let (slot, version, sealed) = savepoint(Subject::Store, rest)?;
                Self::Savepoint(SealedSavepoint { slot, version, sealed })
            }
            PERSON_OPENED => {
                let (slot, version, plain) = savepoint(Subject::Person(person(&mut rest)?), rest)?;
                Self::Opened(OpenedSavepoint { slot, version, plain })
            }
            STORE_OPENED => {
                let (slot, version, plain) = savepoint(Subject::Store, rest)?;
                Self::Opened(OpenedSavepoint { slot, version, plain })
            }
            STORE => {
                let id = StoreId::from_bits(u128::from_be_bytes(take(&mut rest)?));
                let created_ms = i64::from_be_bytes(take(&mut rest)?);
                rest.is_empty().then_some(Self::Store { id, created_ms })?
            }
            WORKER => {
                let id = WorkerId::from_bits(u128::from_be_bytes(take(&mut rest)?));
                Self::Worker { id, mark: Initials::from_stored(std::str::from_utf8(rest).ok()?)? }
            }
            SAID => Self::Said { version: u16::from_be_bytes(take(&mut rest)?), head: rest.to_vec() },
            OPENED_HEAD => {
                let person = person(&mut rest)?;
                Self::OpenedHead { person, version: u16::from_be_bytes(take(&mut rest)?), head: rest.to_vec() }
            }
            OWN_SEAL => Self::OwnSeal { version: u16::from_be_bytes(take(&mut rest)?), sealed: rest.to_vec() },
            PERSON_HEAD => {
                let subject = Subject::Person(person(&mut rest)?);
                Self::Head(head(subject, rest)?)
            }
            STORE_HEAD => Self::Head(head(Subject::Store, rest)?),
            PERSON_SEALED => {
                let subject = Subject::Person(person(&mut rest)?);
                Self::Sealed(sealed(subject, rest)?)
            }
            STORE_SEALED => Self::Sealed(sealed(Subject::Store, rest)?),
            _ => return None,
        })
    }
}

/// The kind of two that fits, with the person written before the rest.
fn of_subject(subject: Subject, (person, store): (u8, u8), body: &mut Vec<u8>) -> u8 {
    match subject {
        Subject::Person(id) => {
            body.extend_from_slice(&id.bits().to_be_bytes());
            person
        }
        Subject::Store => store,
    }
}

fn write_savepoint(kinds: (u8, u8), slot: Slot, version: u16, holds: &[u8], body: &mut Vec<u8>) -> u8 {
    let piece = of_subject(slot.subject, kinds, body);
    let kind = slot.kind.to_string();
    body.extend_from_slice(&version.to_be_bytes());
    body.extend(u8::try_from(kind.len()));
    body.extend_from_slice(kind.as_bytes());
    body.extend_from_slice(holds);
    piece
}

fn record(subject: Subject, mut rest: &[u8]) -> Option<OpenedRecord> {
    let id = EventId::from_bits(u128::from_be_bytes(take(&mut rest)?));
    let counter = u64::from_be_bytes(take(&mut rest)?);
    let version = u16::from_be_bytes(take(&mut rest)?);
    (counter <= HIGHEST_COUNTER).then(|| OpenedRecord { id, subject, counter, version, event: rest.to_vec() })
}

fn sealed(subject: Subject, mut rest: &[u8]) -> Option<SealedRecord> {
    let id = EventId::from_bits(u128::from_be_bytes(take(&mut rest)?));
    let counter = u64::from_be_bytes(take(&mut rest)?);
    let version = u16::from_be_bytes(take(&mut rest)?);
    (counter <= HIGHEST_COUNTER).then(|| SealedRecord { id, subject, counter, version, sealed: rest.to_vec() })
}

fn head(subject: Subject, mut rest: &[u8]) -> Option<SealedHead> {
    let version = u16::from_be_bytes(take(&mut rest)?);
    Some(SealedHead { subject, version, sealed: rest.to_vec() })
}

fn savepoint(subject: Subject, mut rest: &[u8]) -> Option<(Slot, u16, Vec<u8>)> {
    let version = u16::from_be_bytes(take(&mut rest)?);
    let [length] = take(&mut rest)?;
    let (kind, holds) = rest.split_at_checked(length.into())?;
    let kind = std::str::from_utf8(kind).ok()?.parse().ok()?;
    Some((Slot { subject, kind }, version, holds.to_vec()))
}

fn person(rest: &mut &[u8]) -> Option<PersonId> {
    take(rest).map(u128::from_be_bytes).map(PersonId::from_bits)
}

fn take<const LENGTH: usize>(rest: &mut &[u8]) -> Option<[u8; LENGTH]> {
    let (taken, left) = rest.split_first_chunk()?;
    *rest = left;
    Some(*taken)
}
