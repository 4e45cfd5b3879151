//! Sealing one record, together with where it belongs.

use crate::vault::cipher;
use crate::vault::error::{OpenError, VaultError};
use crate::vault::keys::SubjectKey;
use crate::vault::random_source::RandomSource;

const RECORD: &[u8] = b"hjemmetrener/1/record\0";

/// Where a record belongs. It is sealed in without being stored, so that a record does not open anywhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    pub store: u128,
    /// The person, or 0 for the store itself.
    pub subject: u128,
    pub record: u128,
    /// Version of the format of what is inside.
    pub version: u16,
}

impl Context {
    /// The label ends in the only zero before fields of fixed length, so that no two contexts give the same bytes.
    fn associated_data(&self) -> Vec<u8> {
        let Self { store, subject, record, version } = self;
        [RECORD, &store.to_be_bytes(), &subject.to_be_bytes(), &record.to_be_bytes(), &version.to_be_bytes()].concat()
    }
}

/// A fresh random nonce, then the ciphertext with its tag: 40 bytes more than `plain`.
pub fn seal(
    key: &SubjectKey,
    context: &Context,
    plain: &[u8],
    random: &mut dyn RandomSource,
) -> Result<Vec<u8>, VaultError> {
    cipher::seal(key.newest(), &context.associated_data(), plain, random)
}

/// [`OpenError::Damaged`] when the key, the context or any byte is another than at sealing.
pub fn open(key: &SubjectKey, context: &Context, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
    let associated = context.associated_data();
    key.all().find_map(|key| cipher::open(key, &associated, sealed)).ok_or(OpenError::Damaged)
}

/// Like [`open`], by the newest key alone: for what is sealed anew whenever there is a new key.
pub fn open_newest(key: &SubjectKey, context: &Context, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
    cipher::open(key.newest(), &context.associated_data(), sealed).ok_or(OpenError::Damaged)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::vault::random_source::Seeded;

    const HERE: Context = Context { store: 1, subject: 2, record: 3, version: 4 };

    #[test]
    fn what_was_sealed_opens_in_its_own_place() {
        let random = &mut Seeded::new(1);
        let key = SubjectKey::make(random);
        for plain in [b"".as_slice(), b"x", &[7; 5000]] {
            let sealed = seal(&key, &HERE, plain, random).unwrap();
            assert_eq!(sealed.len(), plain.len() + 40);
            assert_eq!(open(&key, &HERE, &sealed).as_deref(), Ok(plain));
        }
    }

    #[test]
    fn what_was_sealed_before_a_key_was_renewed_still_opens_and_the_old_key_opens_nothing_new() {
        let random = &mut Seeded::new(6);
        let old = SubjectKey::make(&mut Seeded::new(7));
        let before = seal(&old, &HERE, b"before", random).unwrap();
        let new = SubjectKey::make(&mut Seeded::new(7)).renewed(random);
        let after = seal(&new, &HERE, b"after", random).unwrap();
        assert_eq!(open(&new, &HERE, &before).as_deref(), Ok(b"before".as_slice()));
        assert_eq!(open(&new, &HERE, &after).as_deref(), Ok(b"after".as_slice()));
        assert_eq!(open(&old, &HERE, &after), Err(OpenError::Damaged));
        assert_eq!(open_newest(&new, &HERE, &after).as_deref(), Ok(b"after".as_slice()));
        assert_eq!(open_newest(&new, &HERE, &before), Err(OpenError::Damaged));
    }

    #[test]
    fn a_record_does_not_open_in_another_place_or_with_another_key() {
        let random = &mut Seeded::new(2);
        let key = SubjectKey::make(random);
        let sealed = seal(&key, &HERE, b"record", random).unwrap();
        let elsewhere = [
            Context { store: 9, ..HERE },
            Context { subject: 9, ..HERE },
            Context { record: 9, ..HERE },
            Context { version: 9, ..HERE },
            Context { store: 2, subject: 1, ..HERE },
            Context { subject: 3, record: 2, ..HERE },
        ];
        for context in elsewhere {
            assert_eq!(open(&key, &context, &sealed), Err(OpenError::Damaged), "{context:?}");
        }
        assert_eq!(open(&SubjectKey::make(random), &HERE, &sealed), Err(OpenError::Damaged));
    }

    #[test]
    fn a_record_with_one_changed_bit_or_cut_short_is_damaged() {
        let random = &mut Seeded::new(3);
        let key = SubjectKey::make(random);
        let sealed = seal(&key, &HERE, b"a small record", random).unwrap();
        for position in 0..sealed.len() {
            for bit in 0..8 {
                let mut changed = sealed.clone();
                changed[position] ^= 1 << bit;
                assert_eq!(open(&key, &HERE, &changed), Err(OpenError::Damaged), "byte {position}, bit {bit}");
            }
            assert_eq!(open(&key, &HERE, &sealed[..position]), Err(OpenError::Damaged), "cut at {position}");
        }
    }

    #[test]
    fn the_same_record_is_never_sealed_to_the_same_bytes() {
        let random = &mut Seeded::new(4);
        let key = SubjectKey::make(random);
        let mut nonces = BTreeSet::new();
        for _ in 0..10_000 {
            let sealed = seal(&key, &HERE, b"", random).unwrap();
            assert!(nonces.insert(sealed[..24].to_vec()));
        }
    }
}
