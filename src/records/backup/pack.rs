//! Packing by deflate, as a stream.

use miniz_oxide::deflate::CompressionLevel;
use miniz_oxide::deflate::core::CompressorOxide;
use miniz_oxide::deflate::stream::deflate;
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

use crate::vault::VaultError;

/// Bytes that leave the packer at a time.
const OUT: usize = 16 * 1024;

/// Where packed bytes go.
pub trait PackedSink {
    fn write(&mut self, packed: &[u8]) -> Result<(), VaultError>;
}

pub(super) struct Packer<S> {
    state: Box<CompressorOxide>,
    out: Vec<u8>,
    sink: S,
}

impl<S: PackedSink> Packer<S> {
    pub(super) fn into(sink: S) -> Self {
        let level = CompressionLevel::DefaultLevel;
        let state = Box::new(CompressorOxide::with_format_and_level(DataFormat::Raw, level));
        Self { state, out: vec![0; OUT], sink }
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        self.pack(bytes, MZFlush::None)
    }

    /// Packs what is left, and gives the sink back.
    pub(super) fn finish(mut self) -> Result<S, VaultError> {
        self.pack(&[], MZFlush::Finish)?;
        Ok(self.sink)
    }

    fn pack(&mut self, mut bytes: &[u8], flush: MZFlush) -> Result<(), VaultError> {
        loop {
            let packed = deflate(&mut self.state, bytes, &mut self.out, flush);
            self.sink.write(&self.out[..packed.bytes_written])?;
            bytes = &bytes[packed.bytes_consumed..];
            let waits_for_more = bytes.is_empty() && packed.bytes_written < OUT && flush == MZFlush::None;
            match packed.status {
                Ok(MZStatus::StreamEnd) => return Ok(()),
                // `Buf`: there was nothing to do.
                Ok(MZStatus::Ok | MZStatus::NeedDict) | Err(MZError::Buf) if waits_for_more => return Ok(()),
                Ok(MZStatus::Ok) => {}
                Ok(MZStatus::NeedDict) | Err(_) => return Err(VaultError::Unwritable),
            }
        }
    }
}
