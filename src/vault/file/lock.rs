//! The locks of a file: each keeps the file's key, and any one of them opens it.
//!
//! A code by Argon2id and a salt of this file alone; the municipality's padlock by its key, which no tablet has.

use zeroize::Zeroizing;

use crate::vault::cipher;
use crate::vault::code::Code;
use crate::vault::derive::{Derivation, KdfError, KdfParameters};
use crate::vault::error::VaultError;
use crate::vault::escrow::EscrowPadlock;
use crate::vault::keys::Secret;
use crate::vault::padlock::Padlock;
use crate::vault::random_source::RandomSource;

const FILE_CODE: &[u8] = b"hjemmetrener/1/file-code\0";
const FILE_ESCROW: &[u8] = b"hjemmetrener/1/file-escrow\0";

/// By what a file is to open.
#[derive(Clone, Copy)]
pub struct FileLocks<'a> {
    pub code: Option<&'a Code>,
    pub escrow: Option<&'a EscrowPadlock>,
}

impl<'a> FileLocks<'a> {
    pub fn code(code: &'a Code) -> Self {
        Self { code: Some(code), escrow: None }
    }

    pub fn is_none(&self) -> bool {
        self.code.is_none() && self.escrow.is_none()
    }
}

pub(in crate::vault) struct CodeLock {
    pub(in crate::vault) derivation: Derivation,
    pub(in crate::vault) sealed_key: Vec<u8>,
}

pub(in crate::vault) struct EscrowLock {
    pub(in crate::vault) padlock: Padlock,
    pub(in crate::vault) locked: Vec<u8>,
}

impl CodeLock {
    pub(super) fn close(code: &Code, key: &Secret, random: &mut dyn RandomSource) -> Result<Self, VaultError> {
        let derivation = Derivation::make(KdfParameters::DEFAULT, random);
        let unlock_key = derivation.derive_unlock_key(code)?;
        let sealed_key = cipher::seal(unlock_key.secret(), &place(&derivation), key.bytes(), random)?;
        Ok(Self { derivation, sealed_key })
    }

    /// `None`: the code is another.
    pub(super) fn open(&self, code: &Code) -> Result<Option<Secret>, KdfError> {
        let unlock_key = self.derivation.derive_unlock_key(code)?;
        let opened = cipher::open(unlock_key.secret(), &place(&self.derivation), &self.sealed_key).map(Zeroizing::new);
        Ok(opened.and_then(|key| key.as_slice().try_into().ok().map(Secret::from_bytes)))
    }
}

impl EscrowLock {
    pub(super) fn close(
        escrow: &EscrowPadlock,
        key: &Secret,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        let padlock = *escrow.padlock();
        let locked = padlock.close(FILE_ESCROW, key, random)?;
        Ok(Self { padlock, locked })
    }

    #[cfg(test)]
    pub(super) fn open(&self, key: &crate::vault::padlock::PadlockKey) -> Option<Secret> {
        key.open(FILE_ESCROW, &self.locked)
    }
}

fn place(derivation: &Derivation) -> Vec<u8> {
    [FILE_CODE, &derivation.associated_data()].concat()
}
