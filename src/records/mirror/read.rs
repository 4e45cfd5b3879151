//! Pieces, put together to what a store held.

use super::{PieceName, change, entry};
use crate::records::memory::StoredRows;
use crate::records::{Batch, Contents};

/// What the copy holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopiedRows {
    pub contents: Contents,
    /// Rows that no version wrote, or only a newer one.
    pub unknown: u64,
}

/// `None`: nothing, or nothing that can ever be opened, because no header is left.
pub fn put_together(mut pieces: Vec<(PieceName, Vec<u8>)>) -> Option<CopiedRows> {
    pieces.sort_by_key(|(name, _)| *name);
    let has_header = |(name, bytes): &&(PieceName, Vec<u8>)| {
        name.is_whole && entry::read(bytes).into_iter().any(|body| change::read(body).0.header.is_some())
    };
    let begins = pieces.iter().rev().find(has_header).map_or(0, |(name, _)| name.number);
    let (mut rows, mut unknown) = (StoredRows::default(), 0);
    for (_, bytes) in pieces.iter().filter(|(name, _)| name.number >= begins) {
        for body in entry::read(bytes) {
            let (batch, passed_over) = change::read(body);
            rows.take(batch);
            unknown += passed_over;
        }
    }
    Some(CopiedRows { contents: rows.contents()?, unknown })
}

/// Whether it begins as a piece does.
pub fn is_piece(bytes: &[u8]) -> bool {
    entry::begins(bytes)
}

/// The piece for a change.
pub(super) fn piece_of_change(batch: &Batch) -> Option<Vec<u8>> {
    let mut piece = Vec::new();
    entry::write(&change::write(batch)?, &mut piece)?;
    Some(piece)
}

/// The piece for a whole store. Its header stands first and last: without one nothing can be opened.
pub fn piece_of_whole(contents: Contents) -> Option<Vec<u8>> {
    /// Rows in one entry: what one damaged byte can take.
    const TOGETHER: usize = 8;
    let Contents { header, keys, records, savepoints, heads, formless: _ } = contents;
    let front = Batch { header: Some(header), ..Batch::default() };
    let mut all = vec![front.clone()];
    all.extend(keys.chunks(TOGETHER).map(|keys| Batch { keys: keys.to_vec(), ..Batch::default() }));
    all.extend(records.chunks(TOGETHER).map(|records| Batch { records: records.to_vec(), ..Batch::default() }));
    all.extend(savepoints.chunks(TOGETHER).map(|some| Batch { savepoints: some.to_vec(), ..Batch::default() }));
    all.extend(heads.chunks(TOGETHER).map(|heads| Batch { heads: heads.to_vec(), ..Batch::default() }));
    all.push(front);
    let mut piece = Vec::new();
    for batch in &all {
        entry::write(&change::write(batch)?, &mut piece)?;
    }
    Some(piece)
}
