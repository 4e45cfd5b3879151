//! What stays of somebody who was erased: a receipt that names nobody.

use std::fmt;
use std::str::FromStr;

use super::identity::{IdentityError, PersonId};

/// The end of an identity, which is nothing but chance: enough to know it again in an older backup, and nothing about anybody.
/// Its beginning says when it was made, and is the same for all who were registered within a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonMark(u32);

impl PersonMark {
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    pub const fn bits(self) -> u32 {
        self.0
    }
}

impl From<PersonId> for PersonMark {
    fn from(person: PersonId) -> Self {
        let [.., first, second, third, fourth] = person.bits().to_be_bytes();
        Self(u32::from_be_bytes([first, second, third, fourth]))
    }
}

impl fmt::Display for PersonMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04x}-{:04x}", self.0 >> 16, self.0 & 0xffff)
    }
}

impl FromStr for PersonMark {
    type Err = IdentityError;

    fn from_str(text: &str) -> Result<Self, IdentityError> {
        let (one, other) = text.split_once('-').ok_or(IdentityError)?;
        let half = |half: &str| match half.len() {
            4 if half.bytes().all(|digit| digit.is_ascii_hexdigit()) => u32::from_str_radix(half, 16).ok(),
            _ => None,
        };
        Ok(Self(half(one).ok_or(IdentityError)? << 16 | half(other).ok_or(IdentityError)?))
    }
}

/// Who did it, and when, says the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    pub mark: PersonMark,
    /// Records that went with the person.
    pub records: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_end_of_an_identity_and_survives_being_written() {
        let mark = PersonMark::from(PersonId::from_bits(0x89ab_cdef_0011_2233_4455_6677_0123_abcd));
        assert_eq!(mark.to_string(), "0123-abcd");
        assert_eq!("0123-abcd".parse(), Ok(mark));
        for text in ["", "0123abcd", "0123-abc", "0123-abcg", "+123-abcd", "0123-abcd-"] {
            assert_eq!(text.parse::<PersonMark>(), Err(IdentityError), "{text}");
        }
    }
}
