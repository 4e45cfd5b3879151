//! What is inside a sealed record or savepoint, and its versions. `docs/decisions/0010` says why it is what it is.
//!
//! Owns: how an event is written, for ever: every released version stays readable, and what a version does not know
//! it keeps as it came. Must not own: sealing, where the bytes lie. Start at [`decode`], then `v1/event.rs`.
//!
//! Two promises of every version, so that an older app can keep a newer event in its place: the bytes are a map as
//! `cbor.rs` says, and identity, counter and person stand under 0, 1 and 2.
//!
//! Version 1 is frozen: what `tests/fixtures/v1` holds is read for ever. A new kind of event, a new field that may be missing
//! and a new choice need no new version (decision 0030).

mod cbor;
mod outside;
mod plain;
mod stored;
mod tables;
mod v1;
mod value;

#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod tests;

use crate::domain::event::Event;
use crate::domain::identity::EventId;
use crate::records::Subject;

pub use outside::SlotError;
pub use plain::PlainValue;
pub use stored::Stored;

pub(super) use outside::HIGHEST_COUNTER;

#[cfg(test)]
pub use v1::event::any as any_event;

use v1::event::Placing;

/// The version this app writes.
pub const VERSION: u16 = 1;

/// Why bytes are not what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    #[error("not in the form it should have")]
    Damaged,
    #[error("of version {found}; this app knows {known}")]
    Newer { found: u16, known: u16 },
}

/// An event as far as this version can read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decoded {
    Known(Event),
    Unknown(UnknownEvent),
}

/// An event of a kind, or with a word, that this version does not know. It keeps its place and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownEvent {
    pub id: EventId,
    pub counter: u64,
    pub subject: Subject,
    pub version: u16,
    /// As they were read.
    pub bytes: Vec<u8>,
}

impl Decoded {
    /// The order of the log, the same on every tablet.
    pub fn place(&self) -> (u64, EventId) {
        match self {
            Self::Known(event) => event.place(),
            Self::Unknown(event) => (event.counter, event.id),
        }
    }

    pub fn id(&self) -> EventId {
        self.place().1
    }

    pub fn subject(&self) -> Subject {
        match self {
            Self::Known(event) => event.person().map_or(Subject::Store, Subject::Person),
            Self::Unknown(event) => event.subject,
        }
    }

    pub fn version(&self) -> u16 {
        match self {
            Self::Known(_) => VERSION,
            Self::Unknown(event) => event.version,
        }
    }

    /// The bytes to seal: an unknown event's are those it came with.
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Self::Known(event) => encode(event),
            Self::Unknown(event) => event.bytes.clone(),
        }
    }
}

pub fn encode(event: &Event) -> Vec<u8> {
    cbor::write(&v1::event::write(event))
}

/// `Damaged`: no version ever wrote such bytes. `Newer`: not even its place in the log can be read.
pub fn decode(bytes: &[u8], version: u16) -> Result<Decoded, FormatError> {
    let envelope = cbor::read(bytes).ok_or(unreadable(version))?;
    let Placing { id, counter, person } = v1::event::place(&envelope).ok_or(unreadable(version))?;
    let known = if version == VERSION { v1::event::read(&envelope) } else { None };
    // What would be written otherwise than it came, such as a day that is there twice, is kept as it came.
    let known = known.filter(|event| encode(event) == bytes);
    Ok(known.map(Decoded::Known).unwrap_or_else(|| {
        let subject = person.map_or(Subject::Store, Subject::Person);
        Decoded::Unknown(UnknownEvent { id, counter, subject, version, bytes: bytes.to_vec() })
    }))
}

/// Of a session, a test or anything else under way.
pub fn encode_savepoint(under_way: &impl Stored) -> Vec<u8> {
    cbor::write(&under_way.to_value())
}

/// A savepoint is of use to nobody but the app version that goes on with it, so what is not known is an error here.
pub fn decode_savepoint<T: Stored>(bytes: &[u8], version: u16) -> Result<T, FormatError> {
    let known = if version == VERSION { cbor::read(bytes).and_then(|value| T::read(&value)) } else { None };
    known.ok_or(unreadable(version))
}

/// The oldest version that may read the store whose head this is.
pub fn least_version(store_head: &[u8]) -> Option<u16> {
    v1::head::least_version(&cbor::read(store_head)?)
}

fn unreadable(version: u16) -> FormatError {
    match version {
        0..=VERSION => FormatError::Damaged,
        newer => FormatError::Newer { found: newer, known: VERSION },
    }
}
