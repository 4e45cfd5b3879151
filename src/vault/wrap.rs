//! The data key, sealed by one code.

use zeroize::Zeroizing;

use crate::vault::cipher;
use crate::vault::code::Code;
use crate::vault::derive::{Derivation, KdfError};
use crate::vault::error::VaultError;
use crate::vault::keys::DataKey;
use crate::vault::random_source::RandomSource;

const WRAP: &[u8] = b"hjemmetrener/1/wrap\0";

/// Whose code it is that opens a wrap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    Worker(u128),
    Recovery,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrap {
    pub(super) derivation: Derivation,
    pub(super) sealed_key: Vec<u8>,
}

impl Wrap {
    pub(super) fn seal(
        store: u128,
        by: Opened,
        data: &DataKey,
        code: &Code,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        let derivation = Derivation::make(random);
        let key = derivation.derive_unlock_key(code)?;
        let place = place(store, by, &derivation);
        let sealed_key = cipher::seal(key.secret(), &place, data.expose(), random)?;
        Ok(Self { derivation, sealed_key })
    }

    /// `None` when the code is another.
    pub(super) fn open(&self, store: u128, by: Opened, code: &Code) -> Result<Option<DataKey>, KdfError> {
        let key = self.derivation.derive_unlock_key(code)?;
        let opened = cipher::open(key.secret(), &place(store, by, &self.derivation), &self.sealed_key);
        let opened = opened.map(Zeroizing::new);
        Ok(opened.and_then(|bytes| bytes.as_slice().try_into().ok().map(DataKey::from_bytes)))
    }
}

fn place(store: u128, by: Opened, derivation: &Derivation) -> Vec<u8> {
    let (kind, worker) = match by {
        Opened::Worker(worker) => (0, worker),
        Opened::Recovery => (1, 0),
    };
    [WRAP, &store.to_be_bytes(), &[kind], &worker.to_be_bytes(), &derivation.associated_data()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::random_source::Seeded;

    #[test]
    fn a_wrap_opens_only_with_its_code_in_its_store_for_its_owner() {
        let random = &mut Seeded::new(1);
        let data = DataKey::make(random);
        let [right, wrong] =
            ["first code of the day", "second code of the day"].map(|text| Code::parse(text).ok().unwrap());
        let wrap = Wrap::seal(1, Opened::Worker(2), &data, &right, random).unwrap();
        let opens =
            |store, by, code| wrap.open(store, by, code).unwrap().is_some_and(|key| key.expose() == data.expose());
        assert!(opens(1, Opened::Worker(2), &right));
        assert!(!opens(1, Opened::Worker(2), &wrong));
        assert!(!opens(9, Opened::Worker(2), &right));
        assert!(!opens(1, Opened::Worker(9), &right));
        assert!(!opens(1, Opened::Recovery, &right));
    }
}
