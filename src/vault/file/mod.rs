//! A backup as one sealed file, written and read chunk by chunk: neither side ever holds all of the payload.
//!
//! ```text
//! HJEMMETRENER\n │ version: 2 │ length of header: 4 │ header: JSON │ prefix: 16 │ chunk … │ SHA-256 of all before: 32
//! ```
//!
//! Numbers are big-endian. A chunk is 65,536 bytes of the payload, the last one 0 to 65,536, each with a tag of 16 bytes.
//! Its nonce is the random prefix, its number from 0 (7 bytes), and 1 for the last chunk or 0 for the others (1 byte): no
//! chunk can be moved, left out, doubled or cut off. The key is drawn for this file alone, and lies in the header behind
//! each of its locks (`lock`): a code, the municipality's padlock, or both.
//!
//! The header also holds the [`FileLabel`]. The hash tells damage from a wrong code without a guess at the code. All before
//! the prefix is sealed in with every chunk, so that somebody who makes a new hash still cannot change the header.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::vault::cipher::{self, NONCE, TAG};
use crate::vault::code::Code;
use crate::vault::derive::KdfError;
use crate::vault::error::VaultError;
use crate::vault::file::lock::{CodeLock, EscrowLock};
use crate::vault::keys::Secret;
use crate::vault::random_source::RandomSource;
use crate::vault::stored::StoredFileHeader;

pub use label::{FileLabel, TabletMark};
pub use lock::FileLocks;

mod label;
pub(super) mod lock;

#[cfg(test)]
pub(super) mod tests;

const MAGIC: &[u8] = b"HJEMMETRENER\n";
const VERSION: u16 = 1;

/// Bytes. The largest file that is written or read: a page holds it whole while it is opened, and a cheap tablet has no
/// memory for much more. A team's 2,000 courses take about a tenth of it (`docs/decisions/0011-compressed-backups.md`).
pub const LARGEST_FILE: usize = 64 * 1024 * 1024;

/// Bytes of the payload in each chunk but the last.
const CHUNK: usize = 64 * 1024;

/// Bytes of a nonce that are the same for all chunks of a file.
const PREFIX: usize = 16;

/// Bytes of the hash at the end.
const CHECK: usize = 32;

/// Why a backup file does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    #[error("not a backup from this app")]
    NotABackup,
    #[error("version {found}; this app knows {known}")]
    Newer { found: u32, known: u32 },
    #[error("the file is not as it was written")]
    Damaged,
    #[error("the file is whole, and this code does not open it")]
    WrongCode,
    #[error("the file is whole, and no code opens it: only the municipality's key")]
    NoCode,
    #[error("more than {limit} bytes")]
    TooLarge { limit: usize },
    #[error(transparent)]
    Kdf(#[from] KdfError),
}

/// A file that is being written.
pub struct FileWriter {
    key: Secret,
    /// Bytes of everything before the prefix.
    front: usize,
    prefix: [u8; PREFIX],
    /// Of the chunk that is being filled.
    number: u64,
    /// Never more than it has room for: a buffer that grows leaves copies behind that nobody wipes.
    chunk: Zeroizing<Vec<u8>>,
    file: Vec<u8>,
}

impl FileWriter {
    /// [`VaultError::Unwritable`] without a lock: nobody would ever open it.
    pub fn new(locks: FileLocks<'_>, label: FileLabel, random: &mut dyn RandomSource) -> Result<Self, VaultError> {
        if locks.is_none() {
            return Err(VaultError::Unwritable);
        }
        let key = Secret::make(random);
        let code = locks.code.map(|code| CodeLock::close(code, &key, random)).transpose()?;
        let escrow = locks.escrow.map(|padlock| EscrowLock::close(padlock, &key, random)).transpose()?;
        let header = StoredFileHeader::new(code.as_ref(), escrow.as_ref(), label);
        let header = serde_json::to_vec(&header).map_err(|_| VaultError::Unwritable)?;
        let length = u32::try_from(header.len()).map_err(|_| VaultError::Unwritable)?;
        let mut prefix = [0; PREFIX];
        random.fill(&mut prefix);
        let mut file = [MAGIC, &VERSION.to_be_bytes(), &length.to_be_bytes(), &header].concat();
        let front = file.len();
        file.extend_from_slice(&prefix);
        Ok(Self { key, front, prefix, number: 0, chunk: Zeroizing::new(Vec::with_capacity(CHUNK)), file })
    }

    /// Opens the file that comes of this, for the check of what was written.
    pub fn key(&self) -> FileKey {
        FileKey(Secret::from_bytes(self.key.bytes()))
    }

    /// Takes in more of the payload.
    pub fn write(&mut self, mut payload: &[u8]) -> Result<(), VaultError> {
        while !payload.is_empty() {
            if self.chunk.len() == CHUNK {
                self.seal_chunk(false)?;
            }
            let (now, later) = payload.split_at(payload.len().min(CHUNK - self.chunk.len()));
            self.chunk.extend_from_slice(now);
            payload = later;
        }
        Ok(())
    }

    /// The whole file.
    pub fn finish(mut self) -> Result<Vec<u8>, VaultError> {
        self.seal_chunk(true)?;
        Ok(with_check(self.file))
    }

    fn seal_chunk(&mut self, last: bool) -> Result<(), VaultError> {
        let length = self.file.len() + self.chunk.len() + TAG + CHECK;
        if length > LARGEST_FILE {
            return Err(VaultError::TooLarge { length, limit: LARGEST_FILE });
        }
        let nonce = nonce(&self.prefix, self.number, last);
        let sealed = cipher::seal_under(&self.key, &nonce, &self.file[..self.front], &self.chunk)?;
        self.file.extend_from_slice(&sealed);
        self.number += 1;
        self.chunk.clear();
        Ok(())
    }
}

/// The number is below 2^56: the file would be larger than any disk.
fn nonce(prefix: &[u8; PREFIX], number: u64, last: bool) -> [u8; NONCE] {
    let mut nonce = [0; NONCE];
    nonce[..PREFIX].copy_from_slice(prefix);
    nonce[PREFIX..].copy_from_slice(&(number << 8 | u64::from(last)).to_be_bytes());
    nonce
}

fn with_check(mut content: Vec<u8>) -> Vec<u8> {
    let check = Sha256::digest(&content);
    content.extend_from_slice(&check);
    content
}

/// Opens one file. Not kept longer than it takes to read the file back.
pub struct FileKey(Secret);

/// A whole file, read chunk by chunk.
pub struct FileReader<'a> {
    key: Secret,
    parts: FileParts<'a>,
    /// Of the chunk that is next; `None` after the last one and after an error.
    number: Option<u64>,
}

impl<'a> FileReader<'a> {
    pub fn open(bytes: &'a [u8], code: &Code) -> Result<Self, FileError> {
        let parts = FileParts::read(bytes)?;
        let key = parts.code.as_ref().ok_or(FileError::NoCode)?.open(code)?.ok_or(FileError::WrongCode)?;
        Ok(Self { key, parts, number: Some(0) })
    }

    pub fn open_with(bytes: &'a [u8], key: FileKey) -> Result<Self, FileError> {
        Ok(Self { key: key.0, parts: FileParts::read(bytes)?, number: Some(0) })
    }
}

impl Iterator for FileReader<'_> {
    type Item = Result<Zeroizing<Vec<u8>>, FileError>;

    fn next(&mut self) -> Option<Self::Item> {
        let number = self.number.take()?;
        let sealed = self.parts.sealed;
        let (now, later) = sealed.split_at(sealed.len().min(CHUNK + TAG));
        let last = later.is_empty();
        let nonce = nonce(self.parts.prefix, number, last);
        let Some(chunk) = cipher::open_under(&self.key, &nonce, self.parts.front, now) else {
            return Some(Err(FileError::Damaged));
        };
        self.parts.sealed = later;
        self.number = (!last).then_some(number + 1);
        Some(Ok(Zeroizing::new(chunk)))
    }
}

/// What a whole file says of itself; it is believed only when a code has opened it.
pub fn read_label(bytes: &[u8]) -> Result<FileLabel, FileError> {
    FileParts::read(bytes).map(|parts| parts.label)
}

/// A file that is whole.
struct FileParts<'a> {
    /// Everything before the prefix.
    front: &'a [u8],
    code: Option<CodeLock>,
    label: FileLabel,
    prefix: &'a [u8; PREFIX],
    /// The chunks that are not read yet.
    sealed: &'a [u8],
}

impl<'a> FileParts<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, FileError> {
        if bytes.len() > LARGEST_FILE {
            return Err(FileError::TooLarge { limit: LARGEST_FILE });
        }
        let rest = bytes.strip_prefix(MAGIC).ok_or(FileError::NotABackup)?;
        let (version, _) = rest.split_first_chunk().ok_or(FileError::Damaged)?;
        let version = u16::from_be_bytes(*version);
        if version > VERSION {
            return Err(FileError::Newer { found: version.into(), known: VERSION.into() });
        }
        let (content, check) = bytes.split_last_chunk::<CHECK>().ok_or(FileError::Damaged)?;
        if version < VERSION || Sha256::digest(content).as_slice() != check {
            return Err(FileError::Damaged);
        }
        let (header, rest) = split_header(content).ok_or(FileError::Damaged)?;
        let stored: StoredFileHeader = serde_json::from_slice(header).map_err(|_| FileError::Damaged)?;
        let tablet = TabletMark::read(&stored.tablet).ok_or(FileError::Damaged)?;
        let label = FileLabel { tablet, made_ms: stored.made_ms, offset_min: stored.offset_min };
        let front = &content[..content.len() - rest.len()];
        let (prefix, sealed) = rest.split_first_chunk().ok_or(FileError::Damaged)?;
        Ok(Self { front, code: stored.code.map(CodeLock::try_from).transpose()?, label, prefix, sealed })
    }
}

/// The header and what comes after it, when the stated length fits.
fn split_header(content: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = content.get(MAGIC.len() + size_of_val(&VERSION)..)?;
    let (length, rest) = rest.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}
