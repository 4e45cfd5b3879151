//! The JSON that vault writes, version 1. Field names and their order are fixed for ever.

use serde::{Deserialize, Serialize};

use crate::vault::derive::{Derivation, KdfError, KdfParameters};
use crate::vault::error::OpenError;
use crate::vault::file::FileLabel;
use crate::vault::file::lock::{CodeLock, EscrowLock};
use crate::vault::locked_data_key::LockedDataKey;
use crate::vault::own_lock::{OwnLock, OwnLockAsk};
use crate::vault::padlock::Padlock;
use crate::vault::wrap::Wrap;

/// Read first, whatever else there is: which version wrote this.
#[derive(Deserialize)]
pub(super) struct Format {
    pub(super) format: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredHeader {
    pub(super) format: u32,
    pub(super) body: StoredBody,
    /// SHA-256 of the body's JSON: tells damage from a wrong code. No protection against somebody who writes both.
    #[serde(with = "base64")]
    pub(super) check: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredBody {
    #[serde(with = "hex")]
    pub(super) store: u128,
    pub(super) created_ms: i64,
    pub(super) workers: Vec<StoredWorker>,
    pub(super) recovery: StoredWrap,
    #[serde(with = "base64")]
    pub(super) seal: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredWorker {
    #[serde(with = "hex")]
    pub(super) worker: u128,
    pub(super) mark: String,
    pub(super) wrap: StoredWrap,
    /// Absent where it is not turned on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) own_lock: Option<StoredOwnLock>,
}

/// What the device's own lock opens.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredOwnLock {
    #[serde(with = "base64")]
    pub(super) credential: Vec<u8>,
    #[serde(with = "base64")]
    pub(super) salt: [u8; 32],
    pub(super) lock: StoredLock,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredWrap {
    pub(super) kdf: StoredDerivation,
    pub(super) lock: StoredLock,
}

/// The data key, locked for one owner.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredLock {
    /// X25519.
    #[serde(with = "base64")]
    pub(super) padlock: [u8; 32],
    #[serde(with = "base64")]
    pub(super) sealed_key: Vec<u8>,
    #[serde(with = "base64")]
    pub(super) locked: Vec<u8>,
}

/// Argon2id, version 0x13.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredDerivation {
    pub(super) memory_kib: u32,
    pub(super) passes: u32,
    pub(super) lanes: u32,
    #[serde(with = "base64")]
    pub(super) salt: [u8; 16],
}

/// In front of a backup file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredFileHeader {
    pub(super) code: Option<StoredCodeLock>,
    pub(super) escrow: Option<StoredEscrowLock>,
    pub(super) tablet: String,
    pub(super) made_ms: i64,
    pub(super) offset_min: i32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredCodeLock {
    pub(super) kdf: StoredDerivation,
    #[serde(with = "base64")]
    pub(super) sealed_key: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredEscrowLock {
    /// X25519.
    #[serde(with = "base64")]
    pub(super) padlock: [u8; 32],
    #[serde(with = "base64")]
    pub(super) locked: Vec<u8>,
}

impl StoredFileHeader {
    pub(super) fn new(code: Option<&CodeLock>, escrow: Option<&EscrowLock>, label: FileLabel) -> Self {
        let FileLabel { tablet, made_ms, offset_min } = label;
        let code =
            code.map(|lock| StoredCodeLock { kdf: (&lock.derivation).into(), sealed_key: lock.sealed_key.clone() });
        let escrow =
            escrow.map(|lock| StoredEscrowLock { padlock: *lock.padlock.bytes(), locked: lock.locked.clone() });
        Self { code, escrow, tablet: tablet.to_string(), made_ms, offset_min }
    }
}

impl TryFrom<StoredCodeLock> for CodeLock {
    type Error = KdfError;

    fn try_from(stored: StoredCodeLock) -> Result<Self, KdfError> {
        Ok(Self { derivation: stored.kdf.try_into()?, sealed_key: stored.sealed_key })
    }
}

#[cfg(test)]
impl From<StoredEscrowLock> for EscrowLock {
    fn from(stored: StoredEscrowLock) -> Self {
        Self { padlock: Padlock::from_bytes(stored.padlock), locked: stored.locked }
    }
}

impl From<&Derivation> for StoredDerivation {
    fn from(Derivation { parameters, salt }: &Derivation) -> Self {
        Self {
            memory_kib: parameters.memory_kib(),
            passes: parameters.passes(),
            lanes: parameters.lanes(),
            salt: *salt,
        }
    }
}

impl TryFrom<StoredDerivation> for Derivation {
    type Error = KdfError;

    fn try_from(stored: StoredDerivation) -> Result<Self, KdfError> {
        let parameters = KdfParameters::new(stored.memory_kib, stored.passes, stored.lanes)?;
        Ok(Self { parameters, salt: stored.salt })
    }
}

impl From<&LockedDataKey> for StoredLock {
    fn from(lock: &LockedDataKey) -> Self {
        Self {
            padlock: *lock.padlock().bytes(),
            sealed_key: lock.sealed_key().to_vec(),
            locked: lock.locked().to_vec(),
        }
    }
}

impl From<StoredLock> for LockedDataKey {
    fn from(StoredLock { padlock, sealed_key, locked }: StoredLock) -> Self {
        Self::from_parts(Padlock::from_bytes(padlock), sealed_key, locked)
    }
}

impl From<&Wrap> for StoredWrap {
    fn from(Wrap { derivation, lock }: &Wrap) -> Self {
        Self { kdf: derivation.into(), lock: lock.into() }
    }
}

impl TryFrom<StoredWrap> for Wrap {
    type Error = KdfError;

    fn try_from(StoredWrap { kdf, lock }: StoredWrap) -> Result<Self, KdfError> {
        Ok(Self { derivation: kdf.try_into()?, lock: lock.into() })
    }
}

impl From<&OwnLock> for StoredOwnLock {
    fn from(OwnLock { ask, lock }: &OwnLock) -> Self {
        Self { credential: ask.credential().to_vec(), salt: *ask.salt(), lock: lock.into() }
    }
}

impl TryFrom<StoredOwnLock> for OwnLock {
    type Error = OpenError;

    fn try_from(StoredOwnLock { credential, salt, lock }: StoredOwnLock) -> Result<Self, OpenError> {
        Ok(Self { ask: OwnLockAsk::new(credential, salt).ok_or(OpenError::Damaged)?, lock: lock.into() })
    }
}

/// Identities as 32 hexadecimal digits: JSON numbers are not exact at that size.
mod hex {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(id: &u128, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{id:032x}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u128, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        u128::from_str_radix(text, 16).map_err(D::Error::custom)
    }
}

mod base64 {
    use base64ct::{Base64, Encoding};
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: impl AsRef<[u8]>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Base64::encode_string(bytes.as_ref()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>, B: TryFrom<Vec<u8>>>(deserializer: D) -> Result<B, D::Error> {
        let bytes = Base64::decode_vec(<&str>::deserialize(deserializer)?).map_err(D::Error::custom)?;
        let length = bytes.len();
        bytes.try_into().map_err(|_| D::Error::invalid_length(length, &"another number of bytes"))
    }
}
