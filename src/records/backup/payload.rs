//! Version 1 of the payload: JSON, with bytes as base64. A field that is not known makes it unreadable; what is to be
//! added later needs a new version.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use base64ct::{Base64, Encoding};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{KEY_LENGTH, VERSION};
use crate::domain::identity::{EventId, PersonId};
use crate::records::format::{AsText, HIGHEST_COUNTER};
use crate::records::{Contents, SealedRecord, SealedSavepoint, Slot, SlotKind, Subject, WrappedPersonKey};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payload<'a> {
    version: u16,
    header: AsText<Blob<'a>>,
    keys: Vec<Key<'a>>,
    records: Vec<Record<'a>>,
    savepoints: Vec<Savepoint<'a>>,
    data_key: AsText<DataKey>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Key<'a> {
    person: AsText<PersonId>,
    wrapped: AsText<Blob<'a>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record<'a> {
    id: AsText<EventId>,
    subject: AsText<Subject>,
    counter: u64,
    version: u16,
    sealed: AsText<Blob<'a>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Savepoint<'a> {
    /// A person, or the store for what is about nobody.
    #[serde(rename = "person")]
    subject: AsText<Subject>,
    kind: AsText<SlotKind>,
    version: u16,
    sealed: AsText<Blob<'a>>,
}

/// Bytes, written as base64.
struct Blob<'a>(Cow<'a, [u8]>);

/// The key every other key hangs on, written as base64.
struct DataKey(Zeroizing<[u8; KEY_LENGTH]>);

impl<'a> Payload<'a> {
    pub fn new(contents: &'a Contents, data_key: &[u8; KEY_LENGTH]) -> Self {
        Self {
            version: VERSION,
            header: blob(&contents.header),
            keys: contents.keys.iter().map(Key::new).collect(),
            records: contents.records.iter().map(Record::new).collect(),
            savepoints: contents.savepoints.iter().map(Savepoint::new).collect(),
            data_key: AsText(DataKey(Zeroizing::new(*data_key))),
        }
    }

    /// `None`: something is there twice, or no store could hold it.
    pub fn read(self) -> Option<(Contents, Zeroizing<[u8; KEY_LENGTH]>)> {
        let contents = Contents {
            header: self.header.0.into_bytes(),
            keys: self.keys.into_iter().map(Key::read).collect(),
            records: self.records.into_iter().map(Record::read).collect::<Option<_>>()?,
            savepoints: self.savepoints.into_iter().map(Savepoint::read).collect(),
        };
        let alone = all_different(contents.keys.iter().map(|key| key.person))
            && all_different(contents.records.iter().map(|record| record.id))
            && all_different(contents.savepoints.iter().map(|savepoint| savepoint.slot));
        alone.then_some((contents, self.data_key.0.0))
    }
}

fn all_different<T: Ord>(values: impl Iterator<Item = T>) -> bool {
    let mut seen = BTreeSet::new();
    values.into_iter().all(|value| seen.insert(value))
}

impl<'a> Key<'a> {
    fn new(key: &'a WrappedPersonKey) -> Self {
        Self { person: AsText(key.person), wrapped: blob(&key.wrapped) }
    }

    fn read(self) -> WrappedPersonKey {
        WrappedPersonKey { person: self.person.0, wrapped: self.wrapped.0.into_bytes() }
    }
}

impl<'a> Record<'a> {
    fn new(record: &'a SealedRecord) -> Self {
        Self {
            id: AsText(record.id),
            subject: AsText(record.subject),
            counter: record.counter,
            version: record.version,
            sealed: blob(&record.sealed),
        }
    }

    /// `None`: a counter that no store can hold.
    fn read(self) -> Option<SealedRecord> {
        (self.counter <= HIGHEST_COUNTER).then(|| SealedRecord {
            id: self.id.0,
            subject: self.subject.0,
            counter: self.counter,
            version: self.version,
            sealed: self.sealed.0.into_bytes(),
        })
    }
}

impl<'a> Savepoint<'a> {
    fn new(savepoint: &'a SealedSavepoint) -> Self {
        Self {
            subject: AsText(savepoint.slot.subject),
            kind: AsText(savepoint.slot.kind),
            version: savepoint.version,
            sealed: blob(&savepoint.sealed),
        }
    }

    fn read(self) -> SealedSavepoint {
        let slot = Slot { subject: self.subject.0, kind: self.kind.0 };
        SealedSavepoint { slot, version: self.version, sealed: self.sealed.0.into_bytes() }
    }
}

fn blob(bytes: &[u8]) -> AsText<Blob<'_>> {
    AsText(Blob(Cow::Borrowed(bytes)))
}

impl Blob<'_> {
    fn into_bytes(self) -> Vec<u8> {
        self.0.into_owned()
    }
}

impl fmt::Display for Blob<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Base64::encode_string(&self.0))
    }
}

impl FromStr for Blob<'_> {
    type Err = base64ct::Error;

    fn from_str(text: &str) -> Result<Self, base64ct::Error> {
        Base64::decode_vec(text).map(|bytes| Self(Cow::Owned(bytes)))
    }
}

impl fmt::Display for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = Zeroizing::new([0; KEY_LENGTH.div_ceil(3) * 4]);
        f.write_str(Base64::encode(&*self.0, &mut *text).map_err(|_| fmt::Error)?)
    }
}

impl FromStr for DataKey {
    type Err = base64ct::Error;

    fn from_str(text: &str) -> Result<Self, base64ct::Error> {
        let mut key = Zeroizing::new([0; KEY_LENGTH]);
        match Base64::decode(text, &mut *key)?.len() {
            KEY_LENGTH => Ok(Self(key)),
            _ => Err(base64ct::Error::InvalidLength),
        }
    }
}
