//! The pieces of a backup, and how each is laid out.
//!
//! ```text
//! 1  header of the store   the vault's JSON
//! 2  key of a person       person: 16 │ wrapped key
//! 3  record of a person    person: 16 │ id: 16 │ counter: 8 │ version: 2 │ age of its key: 2 │ nonce: 24 │ event
//! 4  record of the store   id: 16 │ counter: 8 │ version: 2 │ age of its key: 2 │ nonce: 24 │ event
//! 5  savepoint of a person person: 16 │ version: 2 │ length of kind: 1 │ kind │ sealed as on disk
//! 6  savepoint of the store             version: 2 │ length of kind: 1 │ kind │ sealed as on disk
//! ```

use crate::domain::identity::{EventId, PersonId};
use crate::records::format::HIGHEST_COUNTER;
use crate::records::{SealedSavepoint, Slot, Subject, WrappedPersonKey};
use crate::vault::Unsealed;

const HEADER: u8 = 1;
const PERSON_KEY: u8 = 2;
const PERSON_RECORD: u8 = 3;
const STORE_RECORD: u8 = 4;
const PERSON_SAVEPOINT: u8 = 5;
const STORE_SAVEPOINT: u8 = 6;

/// One row of a store, as it stands in a backup.
#[derive(Debug, PartialEq, Eq)]
pub enum BackupPiece {
    /// The vault's header in its stored form. The first piece, and the only one of its kind.
    Header(Vec<u8>),
    Key(WrappedPersonKey),
    Record(UnsealedRecord),
    Savepoint(SealedSavepoint),
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
    pub(super) fn write(&self, body: &mut Vec<u8>) -> u8 {
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
                let kind = match record.subject {
                    Subject::Person(person) => {
                        body.extend_from_slice(&person.bits().to_be_bytes());
                        PERSON_RECORD
                    }
                    Subject::Store => STORE_RECORD,
                };
                body.extend_from_slice(&record.id.bits().to_be_bytes());
                body.extend_from_slice(&record.counter.to_be_bytes());
                body.extend_from_slice(&record.version.to_be_bytes());
                body.extend_from_slice(record.unsealed.as_bytes());
                kind
            }
            Self::Savepoint(savepoint) => {
                let piece = match savepoint.slot.subject {
                    Subject::Person(person) => {
                        body.extend_from_slice(&person.bits().to_be_bytes());
                        PERSON_SAVEPOINT
                    }
                    Subject::Store => STORE_SAVEPOINT,
                };
                let kind = savepoint.slot.kind.to_string();
                body.extend_from_slice(&savepoint.version.to_be_bytes());
                body.extend(u8::try_from(kind.len()));
                body.extend_from_slice(kind.as_bytes());
                body.extend_from_slice(&savepoint.sealed);
                piece
            }
        }
    }

    /// `None`: no app writes this.
    pub(super) fn read(kind: u8, body: Vec<u8>) -> Option<Self> {
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
            _ => return None,
        })
    }
}

fn record(subject: Subject, mut rest: &[u8]) -> Option<UnsealedRecord> {
    let id = EventId::from_bits(u128::from_be_bytes(take(&mut rest)?));
    let counter = u64::from_be_bytes(take(&mut rest)?);
    let version = u16::from_be_bytes(take(&mut rest)?);
    let unsealed = Unsealed::from_bytes(rest)?;
    (counter <= HIGHEST_COUNTER).then_some(UnsealedRecord { id, subject, counter, version, unsealed })
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
