//! The pieces of a backup, and how each is laid out.
//!
//! ```text
//! 1  header of the store   the vault's JSON
//! 2  key of a person       person: 16 │ wrapped key
//! 3  record of a person    person: 16 │ id: 16 │ counter: 8 │ version: 2 │ age of its key: 2 │ nonce: 24 │ event
//! 4  record of the store   id: 16 │ counter: 8 │ version: 2 │ age of its key: 2 │ nonce: 24 │ event
//! 5  savepoint of a person person: 16 │ version: 2 │ length of kind: 1 │ kind │ sealed as on disk
//! 6  savepoint of the store             version: 2 │ length of kind: 1 │ kind │ sealed as on disk
//! 7  head of a person      person: 16 │ version: 2 │ sealed as on disk
//! 8  head of the store                  version: 2 │ sealed as on disk
//! 9  record of a person that could not be opened   person: 16 │ id: 16 │ counter: 8 │ version: 2 │ sealed as on disk
//! 10 record of the store that could not be opened  id: 16 │ counter: 8 │ version: 2 │ sealed as on disk
//! ```
//!
//! What this version does not know, or cannot read, is passed over, and counted by whoever reads.

use crate::domain::identity::{EventId, PersonId};
use crate::records::format::HIGHEST_COUNTER;
use crate::records::{SealedHead, SealedRecord, SealedSavepoint, Slot, Subject, WrappedPersonKey};
use crate::vault::Unsealed;

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
/// Nobody's.
const UNREADABLE: u8 = 0;

/// One row of a store, as it stands in a backup.
#[derive(Debug, PartialEq, Eq)]
pub enum BackupPiece {
    /// The vault's header in its stored form. The first piece, and the only one of its kind.
    Header(Vec<u8>),
    Key(WrappedPersonKey),
    Record(UnsealedRecord),
    Savepoint(SealedSavepoint),
    Head(SealedHead),
    /// It did not open when the backup was made, and is kept as it was found.
    Sealed(SealedRecord),
    /// It is not written, and comes from reading only.
    Unreadable,
}

/// A record without its seal: what `SealedRecord` is made of again.
#[derive(Debug, PartialEq, Eq)]
pub struct UnsealedRecord {
    pub id: EventId,
    pub subject: Subject,
    pub counter: u64,
    pub version: u16,
    pub unsealed: Unsealed,
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
                body.extend_from_slice(record.unsealed.as_bytes());
                kind
            }
            Self::Savepoint(savepoint) => {
                let piece = of_subject(savepoint.slot.subject, (PERSON_SAVEPOINT, STORE_SAVEPOINT), body);
                let kind = savepoint.slot.kind.to_string();
                body.extend_from_slice(&savepoint.version.to_be_bytes());
                body.extend(u8::try_from(kind.len()));
                body.extend_from_slice(kind.as_bytes());
                body.extend_from_slice(&savepoint.sealed);
                piece
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
                let subject = Subject::Person(person(&mut rest)?);
                Self::Savepoint(savepoint(subject, rest)?)
            }
            STORE_SAVEPOINT => Self::Savepoint(savepoint(Subject::Store, rest)?),
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

fn record(subject: Subject, mut rest: &[u8]) -> Option<UnsealedRecord> {
    let id = EventId::from_bits(u128::from_be_bytes(take(&mut rest)?));
    let counter = u64::from_be_bytes(take(&mut rest)?);
    let version = u16::from_be_bytes(take(&mut rest)?);
    let unsealed = Unsealed::from_bytes(rest)?;
    (counter <= HIGHEST_COUNTER).then_some(UnsealedRecord { id, subject, counter, version, unsealed })
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

fn savepoint(subject: Subject, mut rest: &[u8]) -> Option<SealedSavepoint> {
    let version = u16::from_be_bytes(take(&mut rest)?);
    let [length] = take(&mut rest)?;
    let (kind, sealed) = rest.split_at_checked(length.into())?;
    let kind = std::str::from_utf8(kind).ok()?.parse().ok()?;
    Some(SealedSavepoint { slot: Slot { subject, kind }, version, sealed: sealed.to_vec() })
}

fn person(rest: &mut &[u8]) -> Option<PersonId> {
    take(rest).map(u128::from_be_bytes).map(PersonId::from_bits)
}

fn take<const LENGTH: usize>(rest: &mut &[u8]) -> Option<[u8; LENGTH]> {
    let (taken, left) = rest.split_first_chunk()?;
    *rest = left;
    Some(*taken)
}
