//! A backup as one sealed file.
//!
//! ```text
//! HJEMMETRENER\n │ version: 2 │ length of header: 4 │ header: JSON │ sealed payload │ SHA-256 of all before: 32
//! ```
//!
//! Numbers are big-endian. The hash tells damage from a wrong code without a guess at the code. All before the payload
//! is sealed in with it, so that somebody who makes a new hash still cannot change the header.

use sha2::{Digest, Sha256};

use crate::vault::chance::Chance;
use crate::vault::cipher::{self, LARGEST};
use crate::vault::code::Code;
use crate::vault::derive::{Derivation, KdfError};
use crate::vault::error::VaultError;
use crate::vault::keys::UnlockKey;
use crate::vault::stored::StoredDerivation;

const MAGIC: &[u8] = b"HJEMMETRENER\n";
const VERSION: u16 = 1;

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

/// The whole file is at most 64 MiB.
pub fn seal_file(payload: &[u8], code: &Code, chance: &mut dyn Chance) -> Result<Vec<u8>, VaultError> {
    let derivation = Derivation::make(chance);
    let header = serde_json::to_vec(&StoredDerivation::from(&derivation)).map_err(|_| VaultError::Unwritable)?;
    let header_length = u32::try_from(header.len()).map_err(|_| VaultError::Unwritable)?;
    let front = [MAGIC, &VERSION.to_be_bytes(), &header_length.to_be_bytes(), &header].concat();
    let length = front.len().saturating_add(payload.len()).saturating_add(cipher::OVERHEAD + CHECK);
    if length > LARGEST {
        return Err(VaultError::TooLarge { length, limit: LARGEST });
    }
    let key = derivation.derive_unlock_key(code)?;
    let sealed = cipher::seal(key.secret(), &front, payload, chance)?;
    Ok(with_check([front, sealed].concat()))
}

pub fn open_file(bytes: &[u8], code: &Code) -> Result<Vec<u8>, FileError> {
    let parts = Parts::read(bytes)?;
    parts.open(&parts.derivation.derive_unlock_key(code)?)
}

fn with_check(mut content: Vec<u8>) -> Vec<u8> {
    let check = Sha256::digest(&content);
    content.extend_from_slice(&check);
    content
}

/// A file that is whole.
struct Parts<'a> {
    /// Everything before the payload.
    front: &'a [u8],
    derivation: Derivation,
    sealed: &'a [u8],
}

impl<'a> Parts<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, FileError> {
        if bytes.len() > LARGEST {
            return Err(FileError::TooLarge { limit: LARGEST });
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
        let (header, sealed) = split_header(content).ok_or(FileError::Damaged)?;
        let stored: StoredDerivation = serde_json::from_slice(header).map_err(|_| FileError::Damaged)?;
        let front = &content[..content.len() - sealed.len()];
        Ok(Self { front, derivation: stored.try_into()?, sealed })
    }

    fn open(&self, key: &UnlockKey) -> Result<Vec<u8>, FileError> {
        cipher::open(key.secret(), self.front, self.sealed).ok_or(FileError::WrongCode)
    }
}

/// The header and what comes after it, when the stated length fits.
fn split_header(content: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = content.get(MAGIC.len() + size_of_val(&VERSION)..)?;
    let (length, rest) = rest.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::vault::chance::Seeded;

    const PAYLOAD: &[u8] = b"a small payload";

    fn code() -> Code {
        Code::parse("0123-4567-89AB-CDEF").ok().unwrap()
    }

    static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| seal_file(PAYLOAD, &code(), &mut Seeded::new(1)).unwrap());
    static KEY: LazyLock<UnlockKey> =
        LazyLock::new(|| Parts::read(&FILE).ok().unwrap().derivation.derive_unlock_key(&code()).ok().unwrap());

    /// Opens without deriving the key again, so that thousands of files can be tried.
    fn open_quickly(bytes: &[u8]) -> Result<Vec<u8>, FileError> {
        Parts::read(bytes)?.open(&KEY)
    }

    fn content() -> &'static [u8] {
        FILE.split_last_chunk::<CHECK>().unwrap().0
    }

    #[test]
    fn a_file_opens_with_its_code_and_no_other() {
        assert_eq!(open_file(&FILE, &code()).as_deref(), Ok(PAYLOAD));
        assert_eq!(open_file(&FILE, &Code::parse("0123-4567-89AB-CDEG").ok().unwrap()), Err(FileError::WrongCode));
        assert_eq!(open_quickly(&FILE).as_deref(), Ok(PAYLOAD));
    }

    #[test]
    fn an_empty_payload_and_a_large_one_come_back() {
        for payload in [vec![], vec![42; 1_000_000]] {
            let file = seal_file(&payload, &code(), &mut Seeded::new(2)).unwrap();
            assert_eq!(open_file(&file, &code()), Ok(payload));
        }
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
        for position in 0..content().len() {
            for bit in 0..8 {
                let mut changed = content().to_vec();
                changed[position] ^= 1 << bit;
                assert!(open_quickly(&with_check(changed)).is_err(), "byte {position}, bit {bit}");
            }
        }
    }

    #[test]
    fn every_cut_is_found_with_the_old_hash_or_a_new_one() {
        for length in 0..FILE.len() {
            let cut = &FILE[..length];
            let expected = if length < MAGIC.len() { FileError::NotABackup } else { FileError::Damaged };
            assert_eq!(open_quickly(cut), Err(expected), "{length}");
        }
        for length in 0..content().len() {
            assert!(open_quickly(&with_check(content()[..length].to_vec())).is_err(), "{length}");
        }
    }

    #[test]
    fn bytes_added_at_the_end_are_found() {
        assert_eq!(open_quickly(&[FILE.as_slice(), b"\0"].concat()), Err(FileError::Damaged));
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
        let mut changed = content().to_vec();
        changed[13..15].copy_from_slice(&0_u16.to_be_bytes());
        assert_eq!(open_quickly(&with_check(changed)), Err(FileError::Damaged));
    }

    #[test]
    fn a_file_over_the_limit_is_neither_read_nor_written() {
        let bytes = vec![0; LARGEST + 1];
        assert_eq!(open_file(&bytes, &code()), Err(FileError::TooLarge { limit: LARGEST }));
        let around = FILE.len() - PAYLOAD.len();
        let refused = seal_file(&bytes[..LARGEST - around + 1], &code(), &mut Seeded::new(3));
        assert_eq!(refused, Err(VaultError::TooLarge { length: LARGEST + 1, limit: LARGEST }));
    }

    #[test]
    fn a_header_that_says_it_is_longer_than_the_file_is_damaged() {
        for length in [content().len() as u32, 1 << 31, u32::MAX] {
            let mut changed = content().to_vec();
            changed[15..19].copy_from_slice(&length.to_be_bytes());
            assert_eq!(open_quickly(&with_check(changed)), Err(FileError::Damaged), "{length}");
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
        assert_ne!(a.sealed[..24], b.sealed[..24]);
    }
}
