//! Reads a backup, piece by piece, and believes nothing it says about its size.

use std::collections::BTreeSet;

use super::piece::BackupPiece;
use super::unpack::{OpenedChunk, Unpacker};
use super::{BackupError, LARGEST_PIECE, MOST_UNPACKED, UnpackedSize, VERSION};
use crate::domain::identity::{EventId, PersonId, StoreId, WorkerId};
use crate::records::{Slot, Subject};
use crate::vault::{Code, FileError, FileKey, FileReader};

/// The pieces after the first. Ends after an error.
pub struct BackupReader<I> {
    unpacker: Unpacker<I>,
    unpacked: UnpackedSize,
    seen: SeenIdentities,
    failed: bool,
}

/// Of which store it is. Stands first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupFront {
    pub store: StoreId,
    /// Milliseconds since 1970, UTC.
    pub created_ms: i64,
}

/// No store holds the same identity or place twice: what comes again is passed over.
#[derive(Default)]
struct SeenIdentities {
    people: BTreeSet<PersonId>,
    events: BTreeSet<EventId>,
    slots: BTreeSet<Slot>,
    heads: BTreeSet<Subject>,
    workers: BTreeSet<WorkerId>,
    has_seal: bool,
}

impl<'a> BackupReader<FileReader<'a>> {
    pub fn open(bytes: &'a [u8], code: &Code) -> Result<(BackupFront, Self), BackupError> {
        Self::over(FileReader::open(bytes, code)?, MOST_UNPACKED)
    }

    pub fn open_with(bytes: &'a [u8], key: FileKey) -> Result<(BackupFront, Self), BackupError> {
        Self::over(FileReader::open_with(bytes, key)?, MOST_UNPACKED)
    }
}

impl<I: Iterator<Item = OpenedChunk>> BackupReader<I> {
    pub(super) fn over(chunks: I, limit: usize) -> Result<(BackupFront, Self), BackupError> {
        let mut unpacker = Unpacker::of(chunks)?;
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
        let mut reader =
            Self { unpacker, unpacked: UnpackedSize::at_most(limit), seen: SeenIdentities::default(), failed: false };
        match reader.piece()? {
            Some(BackupPiece::Store { id, created_ms }) => Ok((BackupFront { store: id, created_ms }, reader)),
            _ => Err(BackupError::Content),
        }
    }

    fn piece(&mut self) -> Result<Option<BackupPiece>, BackupError> {
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
        Ok(Some(BackupPiece::read(kind, body)))
    }
}

impl<I: Iterator<Item = OpenedChunk>> Iterator for BackupReader<I> {
    type Item = Result<BackupPiece, BackupError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let next = self.piece().map(|piece| match piece {
            Some(piece) if !self.seen.is_new(&piece) => Some(BackupPiece::Unreadable),
            piece => piece,
        });
        self.failed = next.is_err();
        next.transpose()
    }
}

impl SeenIdentities {
    fn is_new(&mut self, piece: &BackupPiece) -> bool {
        match piece {
            BackupPiece::Header(_) | BackupPiece::Store { .. } => false,
            BackupPiece::Unreadable => true,
            BackupPiece::Worker { id, .. } => self.workers.insert(*id),
            BackupPiece::Said { .. } => self.heads.insert(Subject::Store),
            BackupPiece::OpenedHead { person, .. } => self.heads.insert(Subject::Person(*person)),
            BackupPiece::OwnSeal { .. } => !std::mem::replace(&mut self.has_seal, true),
            BackupPiece::Opened(savepoint) => self.slots.insert(savepoint.slot),
            BackupPiece::Key(key) => self.people.insert(key.person),
            BackupPiece::Record(record) => self.events.insert(record.id),
            BackupPiece::Sealed(record) => self.events.insert(record.id),
            BackupPiece::Savepoint(savepoint) => self.slots.insert(savepoint.slot),
            BackupPiece::Head(head) => self.heads.insert(head.subject),
        }
    }
}
