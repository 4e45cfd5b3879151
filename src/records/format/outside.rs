//! How the outside of a sealed record is written, the same in the browser's store and in a backup.

use std::fmt;
use std::str::FromStr;

use crate::domain::identity::{EventId, IdentityError};
use crate::records::{SlotKind, SlotName, Subject};

/// The highest counter a record can have: the browser's store keeps numbers as doubles.
pub(crate) const HIGHEST_COUNTER: u64 = (1 << 53) - 1;

const STORE: &str = "store";
const SESSION: &str = "session";
const ASSESSMENT: &str = "assessment";
const PLAN: &str = "plan";
const FORM: &str = "form-";

/// A person's identity, or `store`.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(person) => person.fmt(f),
            Self::Store => f.write_str(STORE),
        }
    }
}

impl FromStr for Subject {
    type Err = IdentityError;

    fn from_str(text: &str) -> Result<Self, IdentityError> {
        match text {
            STORE => Ok(Self::Store),
            person => person.parse().map(Self::Person),
        }
    }
}

/// A text that no version names a slot by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such slot")]
pub struct SlotError;

impl fmt::Display for SlotKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form(drawn) => return write!(f, "{FORM}{drawn:032x}"),
            Self::Session => SESSION,
            Self::Assessment => ASSESSMENT,
            Self::Plan => PLAN,
            Self::Later(name) => name.as_str(),
        })
    }
}

impl FromStr for SlotKind {
    type Err = SlotError;

    fn from_str(text: &str) -> Result<Self, SlotError> {
        match text {
            SESSION => Ok(Self::Session),
            ASSESSMENT => Ok(Self::Assessment),
            PLAN => Ok(Self::Plan),
            other => match other.strip_prefix(FORM).map(str::parse::<EventId>) {
                Some(Ok(drawn)) => Ok(Self::Form(drawn.bits())),
                _ => SlotName::new(other).map(Self::Later).ok_or(SlotError),
            },
        }
    }
}
