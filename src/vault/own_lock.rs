//! The device's own lock as a worker's second way to the data key: a passkey that answers one salt with one secret, after the
//! device has seen who holds it (WebAuthn's `prf` extension). The secret opens the key of a padlock, as a code does, so that
//! a new data key reaches it while nobody's finger is there.

use crate::vault::error::{OpenError, VaultError};
use crate::vault::keys::{DataKey, Secret};
use crate::vault::locked_data_key::{Brought, LockPlace, LockedDataKey};
use crate::vault::padlock::PadlockKey;
use crate::vault::random_source::RandomSource;

const OWN_LOCK: &[u8] = b"hjemmetrener/1/own-lock\0";

/// Bytes. Source: WebAuthn Level 3, 4 "Credential ID".
const LONGEST_CREDENTIAL: usize = 1_023;

/// What the device is asked with. Nothing secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnLockAsk {
    credential: Vec<u8>,
    salt: [u8; 32],
}

/// What the device answers. Whatever comes from it is never kept.
pub struct OwnLockSecret(Secret);

/// The data key, locked for whoever is known to the device as this worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OwnLock {
    pub(super) ask: OwnLockAsk,
    pub(super) lock: LockedDataKey,
}

impl OwnLockAsk {
    /// `None`: no passkey has such a name.
    pub fn new(credential: Vec<u8>, salt: [u8; 32]) -> Option<Self> {
        let is_possible = (1..=LONGEST_CREDENTIAL).contains(&credential.len());
        is_possible.then_some(Self { credential, salt })
    }

    /// The passkey's name.
    pub fn credential(&self) -> &[u8] {
        &self.credential
    }

    pub fn salt(&self) -> &[u8; 32] {
        &self.salt
    }
}

impl OwnLockSecret {
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Secret::from_bytes(bytes))
    }

    fn key(&self, place: LockPlace) -> Secret {
        Secret::derive_from(&place.owner(), self.0.bytes(), OWN_LOCK)
    }
}

impl OwnLock {
    pub(super) fn seal(
        place: LockPlace,
        data: &DataKey,
        (ask, secret): (OwnLockAsk, &OwnLockSecret),
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        let key = PadlockKey::make(random);
        let brought = Brought { key: &secret.key(place), beside: &beside(place, &ask) };
        let lock = LockedDataKey::new(place, &key, data, brought, random)?;
        Ok(Self { ask, lock })
    }

    /// With what opens the padlock.
    pub(super) fn open(&self, place: LockPlace, secret: &OwnLockSecret) -> Result<(DataKey, PadlockKey), OpenError> {
        let brought = Brought { key: &secret.key(place), beside: &beside(place, &self.ask) };
        let key = self.lock.padlock_key(brought).ok_or(OpenError::OtherOwnLock)?;
        let data = self.lock.data_key(place, &key).ok_or(OpenError::Damaged)?;
        Ok((data, key))
    }

    /// The same passkey opens another data key. Needs nobody's finger.
    pub(super) fn around(
        &self,
        place: LockPlace,
        data: &DataKey,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        Ok(Self { ask: self.ask.clone(), lock: self.lock.around(place, data, random)? })
    }
}

/// The salt before the name, which has no fixed length.
fn beside(place: LockPlace, ask: &OwnLockAsk) -> Vec<u8> {
    [OWN_LOCK, &place.owner(), &ask.salt, &ask.credential].concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vault::locked_data_key::Owner;
    use crate::vault::random_source::Seeded;

    const HERE: LockPlace = LockPlace { store: 1, by: Owner::OwnLock(2) };

    fn ask() -> OwnLockAsk {
        OwnLockAsk::new(vec![7; 16], [9; 32]).unwrap()
    }

    fn secret(of: u8) -> OwnLockSecret {
        OwnLockSecret::from_bytes(&[of; 32])
    }

    fn opens(lock: &OwnLock, place: LockPlace, secret: &OwnLockSecret, data: &DataKey) -> bool {
        lock.open(place, secret).is_ok_and(|(key, _)| key.expose() == data.expose())
    }

    #[test]
    fn it_opens_only_with_its_secret_in_its_store_for_its_worker() {
        let random = &mut Seeded::new(1);
        let data = DataKey::make(random);
        let lock = OwnLock::seal(HERE, &data, (ask(), &secret(1)), random).unwrap();
        assert!(opens(&lock, HERE, &secret(1), &data));
        assert_eq!(lock.open(HERE, &secret(2)).err(), Some(OpenError::OtherOwnLock));
        for place in [
            LockPlace { store: 9, ..HERE },
            LockPlace { by: Owner::OwnLock(9), ..HERE },
            LockPlace { by: Owner::Worker(2), ..HERE },
            LockPlace { by: Owner::Recovery, ..HERE },
        ] {
            assert_eq!(lock.open(place, &secret(1)).err(), Some(OpenError::OtherOwnLock));
        }
    }

    #[test]
    fn a_new_data_key_is_given_to_it_while_nobody_is_there() {
        let random = &mut Seeded::new(2);
        let (old, new) = (DataKey::make(random), DataKey::make(random));
        let lock = OwnLock::seal(HERE, &old, (ask(), &secret(1)), random).unwrap().around(HERE, &new, random).unwrap();
        assert!(opens(&lock, HERE, &secret(1), &new) && !opens(&lock, HERE, &secret(1), &old));
    }

    #[test]
    fn no_passkey_has_an_empty_name_or_one_that_is_too_long() {
        for (length, is_possible) in [(0, false), (1, true), (1_023, true), (1_024, false), (100_000, false)] {
            assert_eq!(OwnLockAsk::new(vec![0; length], [0; 32]).is_some(), is_possible, "{length}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_asked_with_otherwise_opens_nothing(
            seed in any::<u64>(), right in any::<[u8; 32]>(), wrong in any::<[u8; 32]>(),
            credential in proptest::collection::vec(any::<u8>(), 1..1_024), salt in any::<[u8; 32]>(),
            is_credential in any::<bool>(), at in any::<proptest::sample::Index>(), bit in 0_u8..8,
        ) {
            let random = &mut Seeded::new(seed);
            let data = DataKey::make(random);
            let ask = OwnLockAsk::new(credential, salt).unwrap();
            let lock = OwnLock::seal(HERE, &data, (ask, &OwnLockSecret::from_bytes(&right)), random).unwrap();
            prop_assert!(opens(&lock, HERE, &OwnLockSecret::from_bytes(&right), &data));
            prop_assert_eq!(right == wrong, lock.open(HERE, &OwnLockSecret::from_bytes(&wrong)).is_ok());
            let mut changed = lock.clone();
            let ask = &mut changed.ask;
            let bytes = if is_credential { ask.credential.as_mut_slice() } else { ask.salt.as_mut_slice() };
            bytes[at.index(bytes.len())] ^= 1 << bit;
            prop_assert!(changed.open(HERE, &OwnLockSecret::from_bytes(&right)).is_err());
        }
    }
}
