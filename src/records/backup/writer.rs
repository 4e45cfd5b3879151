//! Writes a backup, piece by piece.

use super::pack::{PackedSink, Packer};
use super::piece::BackupPiece;
use super::{LARGEST_PIECE, MOST_UNPACKED, UnpackedSize, VERSION};
use crate::vault::{FileKey, FileLabel, FileLocks, FileWriter, RandomSource, VaultError};

pub struct BackupWriter<S = FileWriter> {
    packer: Packer<S>,
    unpacked: UnpackedSize,
    /// A piece on its way, kept for its room.
    body: Vec<u8>,
}

impl PackedSink for FileWriter {
    fn write(&mut self, packed: &[u8]) -> Result<(), VaultError> {
        Self::write(self, packed)
    }
}

impl BackupWriter {
    /// A file under these locks.
    pub fn new(locks: FileLocks<'_>, label: FileLabel, random: &mut dyn RandomSource) -> Result<Self, VaultError> {
        Self::over(FileWriter::new(locks, label, random)?, MOST_UNPACKED)
    }

    /// The whole file, and what opens it whatever its locks are.
    pub fn finish(self) -> Result<(Vec<u8>, FileKey), VaultError> {
        let file = self.packer.finish()?;
        let key = file.key();
        Ok((file.finish()?, key))
    }
}

impl<S: PackedSink> BackupWriter<S> {
    pub(super) fn over(sink: S, limit: usize) -> Result<Self, VaultError> {
        let mut packer = Packer::into(sink);
        packer.write(&VERSION.to_be_bytes())?;
        Ok(Self { packer, unpacked: UnpackedSize::at_most(limit), body: Vec::new() })
    }

    /// Refuses what could not be read again.
    pub fn write(&mut self, piece: &BackupPiece) -> Result<(), VaultError> {
        self.body.clear();
        let kind = piece.write(&mut self.body);
        let length = self.body.len();
        if length > LARGEST_PIECE {
            return Err(VaultError::TooLarge { length, limit: LARGEST_PIECE });
        }
        let too_much =
            VaultError::TooLarge { length: self.unpacked.until_now.saturating_add(length), limit: self.unpacked.limit };
        self.unpacked.add(length).ok_or(too_much)?;
        let head = u32::try_from(length).map_err(|_| too_much)?;
        self.packer.write(&head.to_be_bytes())?;
        self.packer.write(&[kind])?;
        self.packer.write(&self.body)
    }

    #[cfg(test)]
    pub(super) fn into_sink(self) -> Result<S, VaultError> {
        self.packer.finish()
    }
}
