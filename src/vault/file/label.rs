//! What a backup file says of itself without its code: of which tablet, and when it was made.
//!
//! Nobody's name is in it. It is sealed in with every chunk, so that another label shows at the code.

use std::fmt;

use crate::vault::digest::sha256;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters.
const LENGTH: usize = 4;

/// Four characters that stand for one store on the names of its files and on paper. They follow from the store's random
/// identity and tell nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TabletMark([u8; LENGTH]);

impl TabletMark {
    #[cfg(test)]
    pub(super) const EXAMPLE: Self = Self(*b"K7QF");

    pub fn of_store(store: u128) -> Self {
        let hash = sha256(&[b"hjemmetrener/1/tablet-mark", &store.to_be_bytes()]);
        let mut mark = [0; LENGTH];
        for (character, byte) in mark.iter_mut().zip(hash) {
            *character = ALPHABET[usize::from(byte % 32)];
        }
        Self(mark)
    }

    /// `None`: no mark.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mark: [u8; LENGTH] = text.as_bytes().try_into().ok()?;
        mark.iter().all(|character| ALPHABET.contains(character)).then_some(Self(mark))
    }
}

impl fmt::Display for TabletMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|character| write!(f, "{}", char::from(*character)))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileLabel {
    pub tablet: TabletMark,
    /// By the tablet's clock: milliseconds since 1970, and minutes east of Greenwich.
    pub made_ms: i64,
    pub offset_min: i32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_four_characters_that_nobody_confuses_and_is_the_same_every_time() {
        let mark = TabletMark::of_store(7);
        assert_eq!(mark, TabletMark::of_store(7));
        assert_ne!(mark, TabletMark::of_store(8));
        assert_eq!(TabletMark::read(&mark.to_string()), Some(mark));
        for text in ["", "ABC", "ABCDE", "ABCI", "abcd", "AB-D"] {
            assert_eq!(TabletMark::read(text), None, "{text}");
        }
    }
}
