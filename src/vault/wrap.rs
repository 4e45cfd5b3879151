//! A worker's code, or the recovery code, as the way to the data key.

use crate::vault::code::Code;
use crate::vault::derive::{Derivation, KdfError, KdfParameters};
use crate::vault::error::{OpenError, VaultError};
use crate::vault::keys::{DataKey, UnlockKey};
use crate::vault::locked_data_key::{Brought, LockPlace, LockedDataKey, Owner};
use crate::vault::padlock::PadlockKey;
use crate::vault::random_source::RandomSource;

const WRAP: &[u8] = b"hjemmetrener/1/wrap\0";

/// Whose code it is that opens a wrap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Opened {
    Worker(u128),
    Recovery,
}

impl From<Opened> for Owner {
    fn from(by: Opened) -> Self {
        match by {
            Opened::Worker(worker) => Self::Worker(worker),
            Opened::Recovery => Self::Recovery,
        }
    }
}

/// The data key, locked for whoever brings a code: what follows from it, at a cost, opens the padlock's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrap {
    pub(super) derivation: Derivation,
    pub(super) lock: LockedDataKey,
}

impl Wrap {
    pub(super) fn seal(
        place: LockPlace,
        data: &DataKey,
        code: &Code,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        let key = PadlockKey::make(random);
        Self::under(place, &key, data, code, KdfParameters::DEFAULT, random)
    }

    fn under(
        place: LockPlace,
        key: &PadlockKey,
        data: &DataKey,
        code: &Code,
        parameters: KdfParameters,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        let derivation = Derivation::make(parameters, random);
        let unlock_key = derivation.derive_unlock_key(code)?;
        let beside = beside(place, &derivation);
        let lock = LockedDataKey::new(place, key, data, brought(&unlock_key, &beside), random)?;
        Ok(Self { derivation, lock })
    }

    /// With what opens the padlock. `None` when the code is another.
    pub(super) fn open(&self, place: LockPlace, code: &Code) -> Result<Option<(DataKey, PadlockKey)>, OpenError> {
        let Some(key) = self.padlock_key(place, code)? else { return Ok(None) };
        let data = self.lock.data_key(place, &key).ok_or(OpenError::Damaged)?;
        Ok(Some((data, key)))
    }

    fn padlock_key(&self, place: LockPlace, code: &Code) -> Result<Option<PadlockKey>, KdfError> {
        let unlock_key = self.derivation.derive_unlock_key(code)?;
        Ok(self.lock.padlock_key(brought(&unlock_key, &beside(place, &self.derivation))))
    }

    /// The same code opens another data key. Needs nobody's code.
    pub(super) fn around(
        &self,
        place: LockPlace,
        data: &DataKey,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        Ok(Self { derivation: self.derivation, lock: self.lock.around(place, data, random)? })
    }

    /// The same code opens the same data key, at another cost.
    pub(super) fn at_cost(
        &self,
        place: LockPlace,
        data: &DataKey,
        code: &Code,
        parameters: KdfParameters,
        random: &mut dyn RandomSource,
    ) -> Result<Self, OpenError> {
        let key = self.padlock_key(place, code)?.ok_or(OpenError::WrongCode)?;
        Self::under(place, &key, data, code, parameters, random).map_err(|why| match why {
            VaultError::Kdf(why) => OpenError::Kdf(why),
            VaultError::TooLarge { .. } | VaultError::Unwritable => OpenError::Damaged,
        })
    }
}

fn brought<'a>(key: &'a UnlockKey, beside: &'a [u8]) -> Brought<'a> {
    Brought { key: key.secret(), beside }
}

fn beside(place: LockPlace, derivation: &Derivation) -> Vec<u8> {
    [WRAP, &place.owner(), &derivation.associated_data()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::random_source::Seeded;

    const HERE: LockPlace = LockPlace { store: 1, by: Owner::Worker(2) };

    fn codes() -> [Code; 2] {
        ["first code of the day", "second code of the day"].map(|text| Code::parse(text).ok().unwrap())
    }

    fn opens(wrap: &Wrap, place: LockPlace, code: &Code, data: &DataKey) -> bool {
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
            LockPlace { store: 9, ..HERE },
            LockPlace { by: Owner::Worker(9), ..HERE },
            LockPlace { by: Owner::Recovery, ..HERE },
            LockPlace { by: Owner::OwnLock(2), ..HERE },
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
        assert_eq!((raised.derivation.parameters, raised.lock.padlock()), (dear, wrap.lock.padlock()));
        assert!(opens(&raised, HERE, &code, &data));
    }
}
