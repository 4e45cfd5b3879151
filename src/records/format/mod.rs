//! What is inside a sealed record or savepoint, and its versions. Serde lives here and in `backup` only.
//!
//! Owns: how an event is written, for ever: every released version stays readable, and what a version does not know
//! it keeps as it came. Must not own: sealing, where the bytes lie. Start at [`decode`].
//!
//! Two promises of every version, so that an older app can keep a newer event in its place:
//! the bytes are a JSON object, and `id`, `counter` and `person` stand at its top.

mod json;
mod outside;
mod text;
mod v1;

#[cfg(test)]
pub mod arbitrary;
#[cfg(test)]
mod tests;

use serde::Deserialize;

use crate::domain::event::Event;
use crate::domain::identity::{EventId, PersonId};
use crate::domain::plan::PlanDraft;
use crate::domain::registry::draft::Draft as Assessing;
use crate::domain::session::protocol::Snapshot;
use crate::domain::sppb::protocol::Draft;
use crate::records::Subject;

pub use json::Unwritable;
pub use outside::NoSuchSlot;

pub(super) use json::{json, write_json};
pub(super) use outside::HIGHEST_COUNTER;
pub(super) use text::AsText;

/// The version this app writes.
pub const VERSION: u16 = 1;

/// Why bytes are not what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    #[error("not in the form it should have")]
    Damaged,
    #[error("of version {found}; this app knows {known}")]
    Newer { found: u16, known: u16 },
    #[error("{size} bytes, and {limit} is the most")]
    TooLarge { size: usize, limit: usize },
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
    pub fn encode(&self) -> Result<Vec<u8>, Unwritable> {
        match self {
            Self::Known(event) => encode(event),
            Self::Unknown(event) => Ok(event.bytes.clone()),
        }
    }
}

pub fn encode(event: &Event) -> Result<Vec<u8>, Unwritable> {
    v1::write_event(event)
}

/// `Damaged`: no version ever wrote such bytes. `Newer`: not even its place in the log can be read.
pub fn decode(bytes: &[u8], version: u16) -> Result<Decoded, FormatError> {
    let place: Place = serde_json::from_slice(bytes).map_err(|_| unreadable(version))?;
    let known = match version {
        1 => v1::read_event(bytes),
        _ => None,
    };
    Ok(known.map(Decoded::Known).unwrap_or_else(|| Decoded::Unknown(place.unknown(version, bytes))))
}

pub fn encode_led(session: &Snapshot) -> Result<Vec<u8>, Unwritable> {
    v1::write_led(session)
}

/// A savepoint is of use to nobody but the app version that goes on with it, so what is not known is an error here.
pub fn decode_led(bytes: &[u8], version: u16) -> Result<Snapshot, FormatError> {
    let known = match version {
        1 => v1::read_led(bytes),
        _ => None,
    };
    known.ok_or(unreadable(version))
}

pub fn encode_draft(draft: &Draft) -> Result<Vec<u8>, Unwritable> {
    v1::write_draft(draft)
}

pub fn decode_draft(bytes: &[u8], version: u16) -> Result<Draft, FormatError> {
    let known = match version {
        1 => v1::read_draft(bytes),
        _ => None,
    };
    known.ok_or(unreadable(version))
}

pub fn encode_assessing(draft: &Assessing) -> Result<Vec<u8>, Unwritable> {
    v1::write_assessing(draft)
}

pub fn decode_assessing(bytes: &[u8], version: u16) -> Result<Assessing, FormatError> {
    let known = match version {
        1 => v1::read_assessing(bytes),
        _ => None,
    };
    known.ok_or(unreadable(version))
}

pub fn encode_plan_draft(draft: &PlanDraft) -> Result<Vec<u8>, Unwritable> {
    v1::write_plan_draft(draft)
}

pub fn decode_plan_draft(bytes: &[u8], version: u16) -> Result<PlanDraft, FormatError> {
    let known = match version {
        1 => v1::read_plan_draft(bytes),
        _ => None,
    };
    known.ok_or(unreadable(version))
}

fn unreadable(version: u16) -> FormatError {
    match version {
        0..=VERSION => FormatError::Damaged,
        newer => FormatError::Newer { found: newer, known: VERSION },
    }
}

/// What every version has at the top of an event.
#[derive(Deserialize)]
struct Place {
    id: AsText<EventId>,
    counter: u64,
    #[serde(default)]
    person: Option<AsText<PersonId>>,
}

impl Place {
    fn unknown(self, version: u16, bytes: &[u8]) -> UnknownEvent {
        let subject = self.person.map_or(Subject::Store, |person| Subject::Person(person.0));
        UnknownEvent { id: self.id.0, counter: self.counter, subject, version, bytes: bytes.to_vec() }
    }
}
