//! Unpacking, as a stream: in memory is one chunk and the window of deflate, whatever it unpacks to.

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};
use zeroize::Zeroizing;

use super::BackupError;
use crate::vault::FileError;

/// One chunk of what vault sealed, opened.
pub(super) type OpenedChunk = Result<Zeroizing<Vec<u8>>, FileError>;

pub(super) struct Unpacker<I> {
    chunks: I,
    chunk: Zeroizing<Vec<u8>>,
    /// Bytes of the chunk that were unpacked.
    used: usize,
    state: Box<InflateState>,
    ended: bool,
}

impl<I: Iterator<Item = OpenedChunk>> Unpacker<I> {
    pub(super) fn of(mut chunks: I) -> Result<Self, BackupError> {
        let chunk = chunks.next().ok_or(BackupError::Content)??;
        let state = InflateState::new_boxed(DataFormat::Raw);
        Ok(Self { chunks, chunk, used: 0, state, ended: false })
    }

    /// Fills all of `out`. `false`: there is nothing more, and the stream ended as it should.
    pub(super) fn fill(&mut self, out: &mut [u8]) -> Result<bool, BackupError> {
        let mut filled = 0;
        while filled < out.len() {
            match self.read(&mut out[filled..])? {
                0 if filled == 0 => return Ok(false),
                0 => return Err(BackupError::Content),
                more => filled += more,
            }
        }
        Ok(true)
    }

    /// Bytes that were unpacked into `out`, which has room; 0 at the end.
    fn read(&mut self, out: &mut [u8]) -> Result<usize, BackupError> {
        loop {
            let is_used_up = self.used == self.chunk.len();
            if self.ended {
                let is_all = is_used_up && self.chunks.next().transpose()?.is_none();
                return if is_all { Ok(0) } else { Err(BackupError::Content) };
            }
            let packed = &self.chunk[self.used..];
            let unpacked = inflate(&mut self.state, packed, out, MZFlush::None);
            self.used += unpacked.bytes_consumed;
            self.ended = unpacked.status == Ok(MZStatus::StreamEnd);
            if unpacked.bytes_written > 0 {
                return Ok(unpacked.bytes_written);
            }
            match unpacked.status {
                Ok(MZStatus::StreamEnd) => {}
                // `Buf`: it needs more than there is.
                Ok(_) | Err(MZError::Buf) if self.used == self.chunk.len() => {
                    self.chunk = self.chunks.next().ok_or(BackupError::Content)??;
                    self.used = 0;
                }
                Ok(_) if unpacked.bytes_consumed > 0 => {}
                Ok(_) | Err(_) => return Err(BackupError::Content),
            }
        }
    }
}
