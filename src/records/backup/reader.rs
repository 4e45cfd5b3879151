//! Reads a backup, piece by piece, and believes nothing it says about its size.

use std::collections::BTreeSet;

use zeroize::Zeroizing;

use super::piece::Piece;
use super::unpack::{Chunk, Unpacker};
use super::{BackupError, KEY_LENGTH, LARGEST_PIECE, MOST_UNPACKED, Unpacked, VERSION};
use crate::domain::identity::{EventId, PersonId};
use crate::records::Slot;
use crate::vault::{Code, FileError, FileReader};

/// The pieces after the header. Ends after an error.
pub struct BackupReader<I> {
    unpacker: Unpacker<I>,
    unpacked: Unpacked,
    seen: Seen,
    failed: bool,
}

/// What stands before the pieces.
pub struct BackupFront {
    pub data_key: Zeroizing<[u8; KEY_LENGTH]>,
    /// The vault's header in its stored form.
    pub header: Vec<u8>,
}

/// No store holds the same identity or place twice.
#[derive(Default)]
struct Seen {
    people: BTreeSet<PersonId>,
    events: BTreeSet<EventId>,
    slots: BTreeSet<Slot>,
}

impl<'a> BackupReader<FileReader<'a>> {
    pub fn open(bytes: &'a [u8], code: &Code) -> Result<(BackupFront, Self), BackupError> {
        Self::over(FileReader::open(bytes, code)?, MOST_UNPACKED)
    }
}

impl<I: Iterator<Item = Chunk>> BackupReader<I> {
    pub(super) fn over(chunks: I, limit: usize) -> Result<(BackupFront, Self), BackupError> {
        let (data_key, mut unpacker) = Unpacker::of(chunks)?;
        let mut version = [0; 2];
        if !unpacker.fill(&mut version)? {
            return Err(BackupError::Content);
        }
        match u16::from_be_bytes(version) {
            VERSION => {}
            newer if newer > VERSION => {
                return Err(FileError::Newer { found: newer.into(), known: VERSION.into() }.into());
            }
            _ => return Err(BackupError::Content),
        }
        let mut reader = Self { unpacker, unpacked: Unpacked::at_most(limit), seen: Seen::default(), failed: false };
        match reader.piece()? {
            Some(Piece::Header(header)) => Ok((BackupFront { data_key, header }, reader)),
            _ => Err(BackupError::Content),
        }
    }

    fn piece(&mut self) -> Result<Option<Piece>, BackupError> {
        let mut head = [0; 5];
        if !self.unpacker.fill(&mut head)? {
            return Ok(None);
        }
        let [a, b, c, d, kind] = head;
        let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).map_err(|_| BackupError::Content)?;
        if length > LARGEST_PIECE {
            return Err(BackupError::Content);
        }
        self.unpacked.add(length).ok_or(FileError::TooLarge { limit: self.unpacked.limit })?;
        let mut body = vec![0; length];
        if length > 0 && !self.unpacker.fill(&mut body)? {
            return Err(BackupError::Content);
        }
        Piece::read(kind, body).map(Some).ok_or(BackupError::Content)
    }
}

impl<I: Iterator<Item = Chunk>> Iterator for BackupReader<I> {
    type Item = Result<Piece, BackupError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let next = self.piece().and_then(|piece| match piece {
            Some(piece) if !self.seen.is_new(&piece) => Err(BackupError::Content),
            piece => Ok(piece),
        });
        self.failed = next.is_err();
        next.transpose()
    }
}

impl Seen {
    fn is_new(&mut self, piece: &Piece) -> bool {
        match piece {
            Piece::Header(_) => false,
            Piece::Key(key) => self.people.insert(key.person),
            Piece::Record(record) => self.events.insert(record.id),
            Piece::Savepoint(savepoint) => self.slots.insert(savepoint.slot),
        }
    }
}
