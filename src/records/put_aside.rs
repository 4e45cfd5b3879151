//! What was put aside whole, because nothing opened it: as it lies, out as a file, and in again from one.
//!
//! The file is a whole piece of the second copy (`records/mirror`): sealed rows, with the header that says how to unseal them
//! first and last. Nothing in it can be read without a code of then.

use crate::records::Contents;
use crate::records::mirror::{self, PieceName};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutAside {
    /// Where it lies, where something was put aside more than once.
    pub number: u8,
    /// Milliseconds since 1970. `None`: it was not noted.
    pub since_ms: Option<i64>,
    /// The header is empty where none was left to put aside.
    pub contents: Contents,
}

impl PutAside {
    /// Of all that is sealed in it.
    pub fn bytes(&self) -> usize {
        let Contents { header, keys, records, savepoints, heads, formless: _ } = &self.contents;
        header.len()
            + keys.iter().map(|key| key.wrapped.len()).sum::<usize>()
            + records.iter().map(|record| record.sealed.len()).sum::<usize>()
            + savepoints.iter().map(|savepoint| savepoint.sealed.len()).sum::<usize>()
            + heads.iter().map(|head| head.sealed.len()).sum::<usize>()
    }
}

/// `None`: a row too long for any. Rows that are no rows are not in it.
pub fn to_file(contents: Contents) -> Option<Vec<u8>> {
    mirror::piece_of_whole(contents)
}

/// Whether it begins as such a file does.
pub fn is_file(bytes: &[u8]) -> bool {
    mirror::is_piece(bytes)
}

/// What is left of a damaged one too. `None`: without a header nothing in it can ever be opened.
pub fn from_file(bytes: Vec<u8>) -> Option<Contents> {
    let length = u64::try_from(bytes.len()).ok()?;
    let copied = mirror::put_together(vec![(PieceName { number: 0, is_whole: true, length }, bytes)])?;
    Some(Contents { formless: copied.unknown, ..copied.contents })
}
