//! The name of a piece, from which everything is known but what is in it.

use std::fmt;
use std::str::FromStr;

use super::MirrorError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PieceName {
    /// A higher one was written later.
    pub number: u64,
    pub is_whole: bool,
    /// Bytes.
    pub length: u64,
}

impl fmt::Display for PieceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.is_whole { "whole" } else { "change" };
        write!(f, "{:020}-{kind}-{}", self.number, self.length)
    }
}

impl FromStr for PieceName {
    type Err = MirrorError;

    fn from_str(text: &str) -> Result<Self, MirrorError> {
        let mut parts = text.split('-');
        let mut next = || parts.next().ok_or(MirrorError::Refused);
        let (number, kind, length) = (next()?, next()?, next()?);
        let is_whole = match kind {
            "whole" => true,
            "change" => false,
            _ => return Err(MirrorError::Refused),
        };
        let number = number.parse().map_err(|_| MirrorError::Refused)?;
        Ok(Self { number, is_whole, length: length.parse().map_err(|_| MirrorError::Refused)? })
    }
}
