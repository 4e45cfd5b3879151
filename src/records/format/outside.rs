//! How the outside of a sealed record is written, the same in the browser's store and in a backup.

use std::fmt;
use std::str::FromStr;

use crate::domain::identity::{EventId, IdentityError};
use crate::records::{SlotKind, Subject};

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

/// A text that names no slot this version has.
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
            other => {
                let drawn = other.strip_prefix(FORM).ok_or(SlotError)?;
                drawn.parse::<EventId>().map(|drawn| Self::Form(drawn.bits())).map_err(|_| SlotError)
            }
        }
    }
}
