//! The data key, locked for one owner: in a padlock that anybody can close anew, whose key lies beside it, sealed under what
//! the owner brings. What that is, is for the [`Wrap`](super::wrap::Wrap) of a code and for the device's own lock to say.

use zeroize::Zeroizing;

use crate::vault::cipher;
use crate::vault::error::VaultError;
use crate::vault::keys::{DataKey, Secret};
use crate::vault::padlock::{Padlock, PadlockKey};
use crate::vault::random_source::RandomSource;

const LOCKED: &[u8] = b"hjemmetrener/1/locked\0";

/// Whose padlock it is.
#[derive(Clone, Copy)]
pub(super) enum Owner {
    Worker(u128),
    Recovery,
    /// Of this worker.
    OwnLock(u128),
}

/// Where it belongs; it opens nowhere else.
#[derive(Clone, Copy)]
pub(super) struct LockPlace {
    pub(super) store: u128,
    pub(super) by: Owner,
}

/// What the owner brings, and all that stands beside the sealed key and must be as it was.
pub(super) struct Brought<'a> {
    pub(super) key: &'a Secret,
    pub(super) beside: &'a [u8],
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LockedDataKey {
    padlock: Padlock,
    /// The padlock's key, under what the owner brings.
    sealed_key: Vec<u8>,
    /// The data key, in the padlock.
    locked: Vec<u8>,
}

impl LockedDataKey {
    pub(super) fn new(
        place: LockPlace,
        key: &PadlockKey,
        data: &DataKey,
        brought: Brought<'_>,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        let padlock = key.padlock();
        let sealed_key = cipher::seal(brought.key, brought.beside, key.expose(), random)?;
        let locked = padlock.close(&place.of_data(), data.secret(), random)?;
        Ok(Self { padlock, sealed_key, locked })
    }

    /// As it is stored. Nothing of it is known to fit before it is opened.
    pub(super) fn from_parts(padlock: Padlock, sealed_key: Vec<u8>, locked: Vec<u8>) -> Self {
        Self { padlock, sealed_key, locked }
    }

    pub(super) fn padlock(&self) -> &Padlock {
        &self.padlock
    }

    pub(super) fn sealed_key(&self) -> &[u8] {
        &self.sealed_key
    }

    pub(super) fn locked(&self) -> &[u8] {
        &self.locked
    }

    /// What opens the padlock. `None`: something else was brought, or a byte was changed.
    pub(super) fn padlock_key(&self, brought: Brought<'_>) -> Option<PadlockKey> {
        let opened = cipher::open(brought.key, brought.beside, &self.sealed_key).map(Zeroizing::new)?;
        opened.as_slice().try_into().ok().map(PadlockKey::from_bytes)
    }

    /// `None`: locked for another place, or a byte was changed.
    pub(super) fn data_key(&self, place: LockPlace, key: &PadlockKey) -> Option<DataKey> {
        key.open(&place.of_data(), &self.locked).map(DataKey::of)
    }

    /// The same owner opens another data key. Needs nobody to be there.
    pub(super) fn around(
        &self,
        place: LockPlace,
        data: &DataKey,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        Ok(Self { locked: self.padlock.close(&place.of_data(), data.secret(), random)?, ..self.clone() })
    }
}

impl LockPlace {
    fn of_data(self) -> Vec<u8> {
        [LOCKED, &self.owner()].concat()
    }

    /// The store, then whose it is.
    pub(super) fn owner(self) -> [u8; 33] {
        let (kind, worker) = match self.by {
            Owner::Worker(worker) => (0, worker),
            Owner::Recovery => (1, 0),
            Owner::OwnLock(worker) => (2, worker),
        };
        let mut owner = [0; 33];
        owner[..16].copy_from_slice(&self.store.to_be_bytes());
        owner[16] = kind;
        owner[17..].copy_from_slice(&worker.to_be_bytes());
        owner
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::random_source::Seeded;

    const HERE: LockPlace = LockPlace { store: 1, by: Owner::Worker(2) };

    #[test]
    fn every_byte_of_it_counts_and_it_opens_in_no_other_place() {
        let random = &mut Seeded::new(1);
        let (data, key, brings) = (DataKey::make(random), PadlockKey::make(random), Secret::make(random));
        let brought = || Brought { key: &brings, beside: b"beside" };
        let locked = LockedDataKey::new(HERE, &key, &data, brought(), random).unwrap();
        let opened = |locked: &LockedDataKey, place| {
            let key = locked.padlock_key(brought())?;
            locked.data_key(place, &key).map(|opened| *opened.expose())
        };
        assert_eq!(opened(&locked, HERE), Some(*data.expose()));
        assert!(locked.padlock_key(Brought { key: &brings, beside: b"besides" }).is_none());
        for by in [Owner::Worker(3), Owner::Recovery, Owner::OwnLock(2)] {
            assert_eq!(opened(&locked, LockPlace { by, ..HERE }), None);
        }
        assert_eq!(opened(&locked, LockPlace { store: 9, ..HERE }), None);
        let spoiled = |mend: fn(&mut LockedDataKey) -> &mut Vec<u8>| {
            let length = mend(&mut locked.clone()).len();
            (0..length).all(|at| {
                let mut changed = locked.clone();
                mend(&mut changed)[at] ^= 1;
                opened(&changed, HERE).is_none()
            })
        };
        assert!(spoiled(|locked| &mut locked.sealed_key));
        assert!(spoiled(|locked| &mut locked.locked));
    }
}
