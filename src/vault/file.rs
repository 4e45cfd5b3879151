//! A backup as one sealed file, written and read chunk by chunk: neither side ever holds all of the payload.
//!
//! ```text
//! HJEMMETRENER\n │ version: 2 │ length of header: 4 │ header: JSON │ prefix: 16 │ chunk … │ SHA-256 of all before: 32
//! ```
//!
//! Numbers are big-endian. A chunk is 65,536 bytes of the payload, the last one 0 to 65,536, each with a tag of 16 bytes.
//! Its nonce is the random prefix, its number from 0 (7 bytes), and 1 for the last chunk or 0 for the others (1 byte): no
//! chunk can be moved, left out, doubled or cut off. The key follows from the code and a salt of this file alone.
//!
//! The hash tells damage from a wrong code without a guess at the code. All before the prefix is sealed in with every
//! chunk, so that somebody who makes a new hash still cannot change the header.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::vault::chance::Chance;
use crate::vault::cipher::{self, NONCE, TAG};
use crate::vault::code::Code;
use crate::vault::derive::{Derivation, KdfError};
use crate::vault::error::VaultError;
use crate::vault::keys::UnlockKey;
use crate::vault::stored::StoredDerivation;

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
    #[error("more than {limit} bytes")]
    TooLarge { limit: usize },
    #[error(transparent)]
    Kdf(#[from] KdfError),
}

/// A file that is being written.
pub struct FileWriter {
    key: UnlockKey,
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
    pub fn new(code: &Code, chance: &mut dyn Chance) -> Result<Self, VaultError> {
        let derivation = Derivation::make(chance);
        let header = serde_json::to_vec(&StoredDerivation::from(&derivation)).map_err(|_| VaultError::Unwritable)?;
        let length = u32::try_from(header.len()).map_err(|_| VaultError::Unwritable)?;
        let mut prefix = [0; PREFIX];
        chance.fill(&mut prefix);
        let mut file = [MAGIC, &VERSION.to_be_bytes(), &length.to_be_bytes(), &header].concat();
        let front = file.len();
        file.extend_from_slice(&prefix);
        let key = derivation.derive_unlock_key(code)?;
        Ok(Self { key, front, prefix, number: 0, chunk: Zeroizing::new(Vec::with_capacity(CHUNK)), file })
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
        let sealed = cipher::seal_under(self.key.secret(), &nonce, &self.file[..self.front], &self.chunk)?;
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

/// A whole file, read chunk by chunk. A wrong code shows at the first chunk.
pub struct FileReader<'a> {
    key: UnlockKey,
    parts: Parts<'a>,
    /// Of the chunk that is next; `None` after the last one and after an error.
    number: Option<u64>,
}

impl<'a> FileReader<'a> {
    pub fn open(bytes: &'a [u8], code: &Code) -> Result<Self, FileError> {
        let parts = Parts::read(bytes)?;
        let key = parts.derivation.derive_unlock_key(code)?;
        Ok(Self { key, parts, number: Some(0) })
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
        let Some(chunk) = cipher::open_under(self.key.secret(), &nonce, self.parts.front, now) else {
            return Some(Err(if number == 0 { FileError::WrongCode } else { FileError::Damaged }));
        };
        self.parts.sealed = later;
        self.number = (!last).then_some(number + 1);
        Some(Ok(Zeroizing::new(chunk)))
    }
}

/// A file that is whole.
struct Parts<'a> {
    /// Everything before the prefix.
    front: &'a [u8],
    derivation: Derivation,
    prefix: &'a [u8; PREFIX],
    /// The chunks that are not read yet.
    sealed: &'a [u8],
}

impl<'a> Parts<'a> {
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
        let stored: StoredDerivation = serde_json::from_slice(header).map_err(|_| FileError::Damaged)?;
        let front = &content[..content.len() - rest.len()];
        let (prefix, sealed) = rest.split_first_chunk().ok_or(FileError::Damaged)?;
        Ok(Self { front, derivation: stored.try_into()?, prefix, sealed })
    }
}

/// The header and what comes after it, when the stated length fits.
fn split_header(content: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = content.get(MAGIC.len() + size_of_val(&VERSION)..)?;
    let (length, rest) = rest.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::vault::chance::Seeded;

    const PAYLOAD: &[u8] = b"a small payload";

    pub fn seal_file(payload: &[u8], code: &Code, chance: &mut dyn Chance) -> Result<Vec<u8>, VaultError> {
        let mut writer = FileWriter::new(code, chance)?;
        writer.write(payload)?;
        writer.finish()
    }

    pub fn open_file(bytes: &[u8], code: &Code) -> Result<Vec<u8>, FileError> {
        all(FileReader::open(bytes, code)?)
    }

    fn all(reader: FileReader<'_>) -> Result<Vec<u8>, FileError> {
        let chunks = reader.collect::<Result<Vec<_>, _>>()?;
        Ok(chunks.iter().flat_map(|chunk| chunk.iter().copied()).collect())
    }

    fn code() -> Code {
        Code::parse("0123-4567-89AB-CDEF").ok().unwrap()
    }

    static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| seal_file(PAYLOAD, &code(), &mut Seeded::new(1)).unwrap());

    /// Two chunks and a half.
    static LONG: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let payload: Vec<u8> = (0..CHUNK * 5 / 2).map(|place| (place % 251) as u8).collect();
        seal_file(&payload, &code(), &mut Seeded::new(5)).unwrap()
    });

    /// Opens with the key of a file that is known, so that thousands of files can be tried without Argon2id.
    fn open_quickly(bytes: &[u8], like: &LazyLock<Vec<u8>>) -> Result<Vec<u8>, FileError> {
        static KEYS: LazyLock<[[u8; 32]; 2]> = LazyLock::new(|| {
            [&FILE, &LONG].map(|file| {
                let derivation = Parts::read(file).ok().unwrap().derivation;
                *derivation.derive_unlock_key(&code()).ok().unwrap().secret().bytes()
            })
        });
        let key = UnlockKey::from_bytes(&KEYS[usize::from(std::ptr::eq(like, &LONG))]);
        all(FileReader { key, parts: Parts::read(bytes)?, number: Some(0) })
    }

    fn content(file: &[u8]) -> &[u8] {
        file.split_last_chunk::<CHECK>().unwrap().0
    }

    #[test]
    fn a_file_opens_with_its_code_and_no_other() {
        assert_eq!(open_file(&FILE, &code()).as_deref(), Ok(PAYLOAD));
        assert_eq!(open_file(&FILE, &Code::parse("0123-4567-89AB-CDEG").ok().unwrap()), Err(FileError::WrongCode));
        assert_eq!(open_quickly(&FILE, &FILE).as_deref(), Ok(PAYLOAD));
    }

    #[test]
    fn payloads_of_no_chunk_some_chunks_and_a_part_of_one_come_back() {
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 1_000_000] {
            let file = seal_file(&vec![42; length], &code(), &mut Seeded::new(2)).unwrap();
            assert_eq!(open_file(&file, &code()), Ok(vec![42; length]), "{length}");
        }
    }

    #[test]
    fn it_does_not_matter_in_which_pieces_a_payload_comes() {
        let payload: Vec<u8> = (0..200_000).map(|place| (place % 251) as u8).collect();
        let mut writer = FileWriter::new(&code(), &mut Seeded::new(6)).unwrap();
        for piece in payload.chunks(777) {
            writer.write(piece).unwrap();
        }
        assert_eq!(writer.finish().unwrap(), seal_file(&payload, &code(), &mut Seeded::new(6)).unwrap());
    }

    #[test]
    fn every_changed_bit_is_found_without_the_code() {
        for position in 0..FILE.len() {
            for bit in 0..8 {
                let mut changed = FILE.clone();
                changed[position] ^= 1 << bit;
                let found = Parts::read(&changed).err();
                let expected = match position {
                    0..13 => matches!(found, Some(FileError::NotABackup)),
                    13..15 => matches!(found, Some(FileError::Newer { known: 1, .. } | FileError::Damaged)),
                    _ => found == Some(FileError::Damaged),
                };
                assert!(expected, "byte {position}, bit {bit}: {found:?}");
            }
        }
    }

    #[test]
    fn a_changed_bit_with_a_new_hash_is_still_found() {
        for position in 0..content(&FILE).len() {
            for bit in 0..8 {
                let mut changed = content(&FILE).to_vec();
                changed[position] ^= 1 << bit;
                assert!(open_quickly(&with_check(changed), &FILE).is_err(), "byte {position}, bit {bit}");
            }
        }
    }

    #[test]
    fn every_cut_is_found_with_the_old_hash_or_a_new_one() {
        for length in 0..FILE.len() {
            let cut = &FILE[..length];
            let expected = if length < MAGIC.len() { FileError::NotABackup } else { FileError::Damaged };
            assert_eq!(open_quickly(cut, &FILE), Err(expected), "{length}");
        }
        for length in 0..content(&FILE).len() {
            assert!(open_quickly(&with_check(content(&FILE)[..length].to_vec()), &FILE).is_err(), "{length}");
        }
    }

    #[test]
    fn a_chunk_that_was_cut_off_left_out_doubled_moved_or_changed_is_found_with_a_new_hash() {
        assert!(open_quickly(&LONG, &LONG).is_ok());
        let parts = Parts::read(&LONG).ok().unwrap();
        let front = &content(&LONG)[..content(&LONG).len() - parts.sealed.len()];
        let chunks: Vec<&[u8]> = parts.sealed.chunks(CHUNK + TAG).collect();
        let [first, second, third] = chunks[..] else { panic!("{} chunks", chunks.len()) };
        let mut changed = second.to_vec();
        changed[CHUNK / 2] ^= 1;
        for (chunks, expected) in [
            (vec![], FileError::WrongCode),
            (vec![first], FileError::WrongCode),
            (vec![first, second], FileError::Damaged),
            (vec![first, third], FileError::Damaged),
            (vec![second, third], FileError::WrongCode),
            (vec![second, first, third], FileError::WrongCode),
            (vec![first, second, second, third], FileError::Damaged),
            (vec![first, second, third, third], FileError::Damaged),
            (vec![first, &changed, third], FileError::Damaged),
            (vec![first, second, &third[..third.len() - 1]], FileError::Damaged),
            (vec![first, second, &[]], FileError::Damaged),
        ] {
            let file = with_check([&[front], chunks.as_slice()].concat().concat());
            assert_eq!(open_quickly(&file, &LONG), Err(expected));
        }
    }

    #[test]
    fn bytes_added_at_the_end_are_found() {
        assert_eq!(open_quickly(&[FILE.as_slice(), b"\0"].concat(), &FILE), Err(FileError::Damaged));
    }

    #[test]
    fn other_files_are_not_backups() {
        for bytes in [b"".as_slice(), b"{}", b"HJEMMETRENER", b"hjemmetrener\n", b"PK\x03\x04 something else"] {
            assert_eq!(open_file(bytes, &code()), Err(FileError::NotABackup));
        }
    }

    #[test]
    fn a_newer_file_is_called_newer_whatever_it_holds() {
        let newer = [MAGIC, &2_u16.to_be_bytes(), b"anything"].concat();
        assert_eq!(open_file(&newer, &code()), Err(FileError::Newer { found: 2, known: 1 }));
    }

    #[test]
    fn a_version_that_never_was_is_damaged() {
        let mut changed = content(&FILE).to_vec();
        changed[13..15].copy_from_slice(&0_u16.to_be_bytes());
        assert_eq!(open_quickly(&with_check(changed), &FILE), Err(FileError::Damaged));
    }

    #[test]
    fn a_file_over_the_limit_is_neither_read_nor_written() {
        let bytes = vec![0; LARGEST_FILE + 1];
        assert_eq!(open_file(&bytes, &code()), Err(FileError::TooLarge { limit: LARGEST_FILE }));
        let refused = seal_file(&bytes, &code(), &mut Seeded::new(3));
        assert!(matches!(refused, Err(VaultError::TooLarge { limit: LARGEST_FILE, .. })));
    }

    #[test]
    fn a_header_that_says_it_is_longer_than_the_file_is_damaged() {
        for length in [content(&FILE).len() as u32, 1 << 31, u32::MAX] {
            let mut changed = content(&FILE).to_vec();
            changed[15..19].copy_from_slice(&length.to_be_bytes());
            assert_eq!(open_quickly(&with_check(changed), &FILE), Err(FileError::Damaged), "{length}");
        }
    }

    #[test]
    fn parameters_that_would_stop_the_tablet_are_refused_before_any_work() {
        let stored = StoredDerivation { memory_kib: 2_097_152, passes: 100, lanes: 1, salt: [0; 16] };
        let header = serde_json::to_vec(&stored).unwrap();
        let length = u32::try_from(header.len()).unwrap().to_be_bytes();
        let file = with_check([MAGIC, &VERSION.to_be_bytes(), &length, &header, &[0; 60]].concat());
        assert_eq!(open_file(&file, &code()), Err(FileError::Kdf(KdfError::Memory { kib: 2_097_152 })));
    }

    #[test]
    fn two_backups_of_the_same_have_another_salt_and_another_nonce() {
        let chance = &mut Seeded::new(4);
        let [a, b] = [(); 2].map(|()| seal_file(PAYLOAD, &code(), chance).unwrap());
        let [a, b] = [&a, &b].map(|file| Parts::read(file).ok().unwrap());
        assert_ne!(a.derivation.salt, b.derivation.salt);
        assert_ne!(a.prefix, b.prefix);
    }
}
