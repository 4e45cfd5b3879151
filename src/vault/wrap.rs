//! The data key, closed in for one owner: a code opens the key of a padlock, and that key the padlock around the data key.

use zeroize::Zeroizing;

use crate::vault::cipher;
use crate::vault::code::Code;
use crate::vault::derive::{Derivation, KdfError, KdfParameters};
use crate::vault::error::{OpenError, VaultError};
use crate::vault::keys::DataKey;
use crate::vault::padlock::{Padlock, PadlockKey};
use crate::vault::random_source::RandomSource;

const WRAP: &[u8] = b"hjemmetrener/1/wrap\0";
const LOCKED: &[u8] = b"hjemmetrener/1/locked\0";

/// Whose code it is that opens a wrap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Opened {
    Worker(u128),
    Recovery,
}

/// Whose padlock it is.
#[derive(Clone, Copy)]
pub(super) enum Owner {
    Worker(u128),
    Recovery,
    /// Of this worker.
    OwnLock(u128),
}

impl From<Opened> for Owner {
    fn from(by: Opened) -> Self {
        match by {
            Opened::Worker(worker) => Self::Worker(worker),
            Opened::Recovery => Self::Recovery,
        }
    }
}

/// Where a wrap belongs; it opens nowhere else.
#[derive(Clone, Copy)]
pub(super) struct WrapPlace {
    pub(super) store: u128,
    pub(super) by: Owner,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrap {
    pub(super) derivation: Derivation,
    pub(super) padlock: Padlock,
    /// The padlock's key, under what follows from the code.
    pub(super) sealed_key: Vec<u8>,
    /// The data key, in the padlock.
    pub(super) locked: Vec<u8>,
}

impl Wrap {
    pub(super) fn seal(
        place: WrapPlace,
        data: &DataKey,
        code: &Code,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        let key = PadlockKey::make(random);
        Self::under(place, &key, data, code, KdfParameters::DEFAULT, random)
    }

    fn under(
        place: WrapPlace,
        key: &PadlockKey,
        data: &DataKey,
        code: &Code,
        parameters: KdfParameters,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        let derivation = Derivation::make(parameters, random);
        let unlock_key = derivation.derive_unlock_key(code)?;
        let padlock = key.padlock();
        let sealed_key = cipher::seal(unlock_key.secret(), &place.of_key(&derivation), key.expose(), random)?;
        let locked = padlock.close(&place.of_data(), data.secret(), random)?;
        Ok(Self { derivation, padlock, sealed_key, locked })
    }

    /// With what opens the padlock. `None` when the code is another.
    pub(super) fn open(&self, place: WrapPlace, code: &Code) -> Result<Option<(DataKey, PadlockKey)>, OpenError> {
        match self.open_key(place, code)? {
            None => Ok(None),
            Some(key) => {
                let opened = key.open(&place.of_data(), &self.locked).ok_or(OpenError::Damaged)?;
                Ok(Some((DataKey::of(opened), key)))
            }
        }
    }

    fn open_key(&self, place: WrapPlace, code: &Code) -> Result<Option<PadlockKey>, KdfError> {
        let unlock_key = self.derivation.derive_unlock_key(code)?;
        let opened = cipher::open(unlock_key.secret(), &place.of_key(&self.derivation), &self.sealed_key);
        let opened = opened.map(Zeroizing::new);
        Ok(opened.and_then(|bytes| bytes.as_slice().try_into().ok().map(PadlockKey::from_bytes)))
    }

    /// The same code opens another data key. Needs nobody's code.
    pub(super) fn around(
        &self,
        place: WrapPlace,
        data: &DataKey,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        Ok(Self { locked: self.padlock.close(&place.of_data(), data.secret(), random)?, ..self.clone() })
    }

    /// The same code opens the same data key, at another cost.
    pub(super) fn at_cost(
        &self,
        place: WrapPlace,
        data: &DataKey,
        code: &Code,
        parameters: KdfParameters,
        random: &mut dyn RandomSource,
    ) -> Result<Self, OpenError> {
        let key = self.open_key(place, code)?.ok_or(OpenError::WrongCode)?;
        Self::under(place, &key, data, code, parameters, random).map_err(|why| match why {
            VaultError::Kdf(why) => OpenError::Kdf(why),
            VaultError::TooLarge { .. } | VaultError::Unwritable => OpenError::Damaged,
        })
    }
}

impl WrapPlace {
    fn of_key(self, derivation: &Derivation) -> Vec<u8> {
        [WRAP, &self.owner(), &derivation.associated_data()].concat()
    }

    pub(super) fn of_data(self) -> Vec<u8> {
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

    const HERE: WrapPlace = WrapPlace { store: 1, by: Owner::Worker(2) };

    fn codes() -> [Code; 2] {
        ["first code of the day", "second code of the day"].map(|text| Code::parse(text).ok().unwrap())
    }

    fn opens(wrap: &Wrap, place: WrapPlace, code: &Code, data: &DataKey) -> bool {
        wrap.open(place, code).is_ok_and(|key| key.is_some_and(|(key, _)| key.expose() == data.expose()))
    }

    #[test]
    fn a_wrap_opens_only_with_its_code_in_its_store_for_its_owner() {
        let random = &mut Seeded::new(1);
        let (data, [right, wrong]) = (DataKey::make(random), codes());
        let wrap = Wrap::seal(HERE, &data, &right, random).unwrap();
        assert!(opens(&wrap, HERE, &right, &data));
        assert!(wrap.open(HERE, &wrong).is_ok_and(|key| key.is_none()));
        for place in [
            WrapPlace { store: 9, ..HERE },
            WrapPlace { by: Owner::Worker(9), ..HERE },
            WrapPlace { by: Owner::Recovery, ..HERE },
            WrapPlace { by: Owner::OwnLock(2), ..HERE },
        ] {
            assert!(!opens(&wrap, place, &right, &data));
        }
    }

    #[test]
    fn a_new_data_key_is_given_to_an_owner_who_is_not_there() {
        let random = &mut Seeded::new(2);
        let (old, new, [code, _]) = (DataKey::make(random), DataKey::make(random), codes());
        let wrap = Wrap::seal(HERE, &old, &code, random).unwrap().around(HERE, &new, random).unwrap();
        assert!(opens(&wrap, HERE, &code, &new));
        assert!(!opens(&wrap, HERE, &code, &old));
    }

    #[test]
    fn a_higher_cost_opens_the_same_with_the_same_code() {
        let random = &mut Seeded::new(3);
        let (data, [code, wrong]) = (DataKey::make(random), codes());
        let wrap = Wrap::seal(HERE, &data, &code, random).unwrap();
        let dear = KdfParameters::new(32_768, 3, 1).unwrap();
        assert_eq!(wrap.at_cost(HERE, &data, &wrong, dear, random), Err(OpenError::WrongCode));
        let raised = wrap.at_cost(HERE, &data, &code, dear, random).unwrap();
        assert_eq!((raised.derivation.parameters, raised.padlock), (dear, wrap.padlock));
        assert!(opens(&raised, HERE, &code, &data));
    }
}
