//! The keys: random ones are made, the others follow from them.

use hkdf::{Hkdf, HkdfExtract};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::vault::cipher;
use crate::vault::error::{OpenError, VaultError};
use crate::vault::random_source::RandomSource;
use crate::vault::traces::leaving_nothing;

const STORE_KEY: &[u8] = b"hjemmetrener/1/store-key";
const HEADER_KEY: &[u8] = b"hjemmetrener/1/header-key";
const WRAPPING_KEY: &[u8] = b"hjemmetrener/1/wrapping-key";
const PERSON_KEY: &[u8] = b"hjemmetrener/1/person-key\0";

/// Bytes.
const KEY: usize = 32;

/// Keys of one subject. A code is changed a few times a year.
pub(super) const MOST_KEYS: usize = 4_096;

/// Opens a whole store. Random; it never seals anything itself, other keys are derived from it.
pub struct DataKey(Secret);

/// Seals what concerns one subject: one person, or the store itself. The newest key seals; those before it still open
/// what was sealed under them, so that a new key leaves every record as it is.
pub struct SubjectKey {
    newest: Secret,
    /// The latest first.
    earlier: Vec<Secret>,
}

/// Opens one wrap or one backup file; follows from a code.
pub(super) struct UnlockKey(Secret);

/// Bytes in a place of their own, which is overwritten when they are dropped. Whoever takes it takes the place: a value that
/// is moved leaves a copy of itself behind, which nobody wipes.
pub(super) struct Secret(Box<Zeroizing<[u8; KEY]>>);

impl DataKey {
    pub fn make(random: &mut dyn RandomSource) -> Self {
        Self(Secret::make(random))
    }

    pub(super) fn of(secret: Secret) -> Self {
        Self(secret)
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.0
    }

    #[cfg(test)]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Secret::from_bytes(bytes))
    }

    #[cfg(test)]
    pub fn expose(&self) -> &[u8; 32] {
        self.0.bytes()
    }

    /// The key for what concerns the store and no person, with those from before this data key.
    pub(super) fn derive_store_key(&self, store: u128, earlier: Vec<Secret>) -> SubjectKey {
        SubjectKey { newest: self.0.derive(store, STORE_KEY), earlier }
    }

    /// Holds the header together.
    pub(super) fn derive_header_key(&self, store: u128) -> Secret {
        self.0.derive(store, HEADER_KEY)
    }

    fn derive_wrapping_key(&self, store: u128) -> Secret {
        self.0.derive(store, WRAPPING_KEY)
    }
}

impl SubjectKey {
    pub fn make(random: &mut dyn RandomSource) -> Self {
        Self { newest: Secret::make(random), earlier: Vec::new() }
    }

    /// A new key in front; what was sealed before still opens.
    pub fn renewed(&self, random: &mut dyn RandomSource) -> Self {
        let earlier = self.all().map(|key| Secret::from_bytes(key.bytes())).collect();
        Self { newest: Secret::make(random), earlier }
    }

    pub(super) fn newest(&self) -> &Secret {
        &self.newest
    }

    /// The newest first.
    pub(super) fn all(&self) -> impl Iterator<Item = &Secret> + Clone {
        std::iter::once(&self.newest).chain(&self.earlier)
    }

    fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        chained(self.all())
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut keys = unchained(bytes)?;
        if keys.is_empty() {
            return None;
        }
        let newest = keys.remove(0);
        Some(Self { newest, earlier: keys })
    }
}

/// One after the other.
pub(super) fn chained<'a>(keys: impl Iterator<Item = &'a Secret> + Clone) -> Zeroizing<Vec<u8>> {
    // With room for all: a buffer that grows leaves copies behind that nobody wipes.
    let mut bytes = Zeroizing::new(Vec::with_capacity(keys.clone().count() * KEY));
    keys.for_each(|key| bytes.extend_from_slice(key.bytes()));
    bytes
}

/// What [`chained`] gave; `None`: no whole keys.
pub(super) fn unchained(bytes: &[u8]) -> Option<Vec<Secret>> {
    let (keys, rest) = bytes.as_chunks::<KEY>();
    (rest.is_empty() && keys.len() <= MOST_KEYS).then(|| keys.iter().map(Secret::from_bytes).collect())
}

impl UnlockKey {
    pub(super) fn of(secret: Secret) -> Self {
        Self(secret)
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.0
    }
}

impl Secret {
    pub(super) fn make(random: &mut dyn RandomSource) -> Self {
        Self::filled(|bytes| random.fill(bytes)).0
    }

    pub(super) fn from_bytes(bytes: &[u8; KEY]) -> Self {
        Self::filled(|place| place.copy_from_slice(bytes)).0
    }

    /// Filled in its place, with what came of filling it.
    pub(super) fn filled<T>(fill: impl FnOnce(&mut [u8; KEY]) -> T) -> (Self, T) {
        let mut secret = Self(Box::default());
        let filled = fill(&mut secret.0);
        (secret, filled)
    }

    pub(super) fn bytes(&self) -> &[u8; KEY] {
        &self.0
    }

    fn derive(&self, store: u128, purpose: &[u8]) -> Self {
        Self::derive_from(&store.to_be_bytes(), self.bytes(), purpose)
    }

    /// HKDF-SHA256 with the purpose as info.
    ///
    /// A key is exactly one block of HKDF's output, and the first block is one HMAC over info and the number 1. The
    /// extract step is that HMAC without a length that could be wrong.
    pub(super) fn derive_from(salt: &[u8], secret: &[u8], purpose: &[u8]) -> Self {
        leaving_nothing(|| {
            let (pseudorandom, _) = Hkdf::<Sha256>::extract(Some(salt), secret);
            let mut expand = HkdfExtract::<Sha256>::new(Some(&pseudorandom));
            expand.input_ikm(purpose);
            expand.input_ikm(&[1]);
            let (block, _) = expand.finalize();
            Self::from_bytes(block.as_ref())
        })
    }
}

/// A person's key, sealed under the data key and bound to its store and person.
pub fn wrap_person_key(
    data: &DataKey,
    store: u128,
    person: u128,
    key: &SubjectKey,
    random: &mut dyn RandomSource,
) -> Result<Vec<u8>, VaultError> {
    cipher::seal(&data.derive_wrapping_key(store), &place(store, person), &key.to_bytes(), random)
}

/// [`OpenError::Damaged`] also when the wrap belongs to another person or store.
pub fn unwrap_person_key(data: &DataKey, store: u128, person: u128, wrapped: &[u8]) -> Result<SubjectKey, OpenError> {
    let opened = cipher::open(&data.derive_wrapping_key(store), &place(store, person), wrapped);
    let opened = Zeroizing::new(opened.ok_or(OpenError::Damaged)?);
    SubjectKey::from_bytes(&opened).ok_or(OpenError::Damaged)
}

fn place(store: u128, person: u128) -> Vec<u8> {
    [PERSON_KEY, &store.to_be_bytes(), &person.to_be_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::code::{Code, GeneratedCode};
    use crate::vault::random_source::Seeded;

    /// Does not compile when the type has the trait: then two impls fit, and the call is ambiguous.
    macro_rules! lacks {
        ($($type:ty: $($trait:path),+;)*) => {$($(
            const _: fn() = || {
                trait Either<A> { fn call() {} }
                impl<T: ?Sized> Either<()> for T {}
                struct Has;
                impl<T: ?Sized + $trait> Either<Has> for T {}
                <$type as Either<_>>::call();
            };
        )+)*};
    }

    lacks! {
        DataKey: std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize;
        SubjectKey: std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize;
        UnlockKey: std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize;
        Secret: std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize;
        Code: std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize;
        GeneratedCode: std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize;
    }

    fn counted() -> DataKey {
        DataKey::from_bytes(&std::array::from_fn(|index| u8::try_from(index).unwrap()))
    }

    /// Expected values: HKDF of Python's `cryptography`, salt = 16 zero bytes.
    #[test]
    fn derived_keys_are_those_of_hkdf() {
        let hex = |secret: &Secret| secret.bytes().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let store = counted().derive_store_key(0, vec![]);
        assert_eq!(hex(&store.newest), "5ad64da8c75a62712b08f6eb38bca238c9d12e46069dace2bcaa7350d36872dd");
        let wrapping = counted().derive_wrapping_key(0);
        assert_eq!(hex(&wrapping), "79a6ec59c22d405b670e7d0952eb1f31e71cd740486099b81c0cdb3a0d4a6dc9");
    }

    #[test]
    fn a_key_that_is_handed_on_stays_where_it_lies() {
        let data = DataKey::make(&mut Seeded::new(4));
        let lies = data.expose().as_ptr();
        let mut held = Vec::from([Some(data)]);
        let taken = held[0].take().unwrap();
        assert_eq!(taken.expose().as_ptr(), lies);
        assert_eq!(size_of::<Secret>(), size_of::<usize>(), "no byte of a key is in what is moved");
    }

    #[test]
    fn the_key_of_another_store_is_another_key() {
        let data = counted();
        assert_ne!(data.derive_store_key(1, vec![]).newest.bytes(), data.derive_store_key(2, vec![]).newest.bytes());
    }

    #[test]
    fn a_persons_key_comes_back_from_its_wrap() {
        let random = &mut Seeded::new(1);
        let (data, key) = (DataKey::make(random), SubjectKey::make(random));
        let wrapped = wrap_person_key(&data, 1, 2, &key, random).unwrap();
        let back = unwrap_person_key(&data, 1, 2, &wrapped).ok().unwrap();
        assert_eq!(back.to_bytes(), key.to_bytes());
    }

    #[test]
    fn a_renewed_key_keeps_the_earlier_ones_behind_it() {
        let random = &mut Seeded::new(3);
        let key = SubjectKey::make(random).renewed(random).renewed(random);
        let back = SubjectKey::from_bytes(&key.to_bytes()).unwrap();
        assert_eq!(back.all().map(Secret::bytes).collect::<Vec<_>>(), key.all().map(Secret::bytes).collect::<Vec<_>>());
        assert_eq!(back.all().count(), 3);
        assert!(SubjectKey::from_bytes(&[]).is_none() && SubjectKey::from_bytes(&[0; 33]).is_none());
    }

    #[test]
    fn a_wrap_does_not_open_for_another_person_store_or_data_key_or_when_a_byte_is_changed() {
        let random = &mut Seeded::new(2);
        let (data, key) = (DataKey::make(random), SubjectKey::make(random));
        let wrapped = wrap_person_key(&data, 1, 2, &key, random).unwrap();
        let refused = |data: &DataKey, store, person, bytes: &[u8]| unwrap_person_key(data, store, person, bytes).err();
        assert_eq!(refused(&data, 1, 3, &wrapped), Some(OpenError::Damaged));
        assert_eq!(refused(&data, 3, 2, &wrapped), Some(OpenError::Damaged));
        assert_eq!(refused(&DataKey::make(random), 1, 2, &wrapped), Some(OpenError::Damaged));
        for position in 0..wrapped.len() {
            let mut changed = wrapped.clone();
            changed[position] ^= 1;
            assert_eq!(refused(&data, 1, 2, &changed), Some(OpenError::Damaged), "byte {position}");
            assert_eq!(refused(&data, 1, 2, &wrapped[..position]), Some(OpenError::Damaged), "cut at {position}");
        }
    }
}
