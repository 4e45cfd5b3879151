//! What is written down in front of a locked store: sealed by whoever stands there, read by whoever opens the store.
//!
//! ```text
//! owners: 2 │ for each: kind: 1, worker: 16, their padlock closed around the key: 80 │ sealed
//! ```
//!
//! Numbers are big-endian. The key is made for this once and kept by nobody: it lies in the padlock of everybody who has a
//! code here, and of the recovery code. Its writer cannot read it again either.

use crate::vault::cipher;
use crate::vault::error::{OpenError, VaultError};
use crate::vault::header::Header;
use crate::vault::keys::Secret;
use crate::vault::locked_data_key::LockPlace;
use crate::vault::padlock::PadlockKey;
use crate::vault::random_source::RandomSource;

const CAPTURE: &[u8] = b"hjemmetrener/1/capture\0";
const KEY: &[u8] = b"hjemmetrener/1/capture-key\0";

/// Bytes of the number of owners.
const COUNT: usize = 2;
/// Bytes that tell an owner from the others.
const OWNER: usize = 17;
/// Bytes of an owner with their closed padlock: a half, the key and its tag.
const ENTRY: usize = OWNER + 32 + 32 + cipher::TAG;

/// Reads what was put in from outside, for the one whose code was given. To be let go of when it is read.
pub struct CaptureKey {
    place: LockPlace,
    key: PadlockKey,
}

impl CaptureKey {
    pub(super) fn new(place: LockPlace, key: PadlockKey) -> Self {
        Self { place, key }
    }

    /// [`OpenError::Damaged`] when it was sealed for others, for another place, or any byte is another.
    pub fn open(&self, capture: u128, version: u16, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        self.read(capture, version, sealed).ok_or(OpenError::Damaged)
    }

    fn read(&self, capture: u128, version: u16, sealed: &[u8]) -> Option<Vec<u8>> {
        let (count, _) = sealed.split_first_chunk::<COUNT>()?;
        let owners = ENTRY.checked_mul(u16::from_be_bytes(*count).into())?;
        let (front, ciphertext) = sealed.split_at_checked(COUNT + owners)?;
        let mine = |entry: &&[u8]| entry.starts_with(&short(self.place));
        let entry = front.get(COUNT..)?.chunks_exact(ENTRY).find(mine)?;
        let key = self.key.open(&place_of_key(self.place, capture, version), entry.get(OWNER..)?)?;
        cipher::open_once(&key, &place_of_text(self.place.store, capture, version, front), ciphertext)
    }
}

impl Header {
    /// Needs nobody's code, and nothing opens it but the codes of this header.
    pub fn seal_capture(
        &self,
        (capture, version): (u128, u16),
        plain: &[u8],
        random: &mut dyn RandomSource,
    ) -> Result<Vec<u8>, VaultError> {
        let key = Secret::make(random);
        let count = u16::try_from(self.padlocks().count()).map_err(|_| VaultError::Unwritable)?;
        let mut front = count.to_be_bytes().to_vec();
        for (place, padlock) in self.padlocks() {
            front.extend_from_slice(&short(place));
            front.extend_from_slice(&padlock.close(&place_of_key(place, capture, version), &key, random)?);
        }
        let text = cipher::seal_once(&key, &place_of_text(self.store(), capture, version, &front), plain)?;
        Ok([front, text].concat())
    }
}

/// An owner without the store.
fn short(place: LockPlace) -> [u8; OWNER] {
    let [_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, short @ ..] = place.owner();
    short
}

fn place_of_key(place: LockPlace, capture: u128, version: u16) -> Vec<u8> {
    [KEY, &place.owner(), &capture.to_be_bytes(), &version.to_be_bytes()].concat()
}

fn place_of_text(store: u128, capture: u128, version: u16, front: &[u8]) -> Vec<u8> {
    [CAPTURE, &store.to_be_bytes(), &capture.to_be_bytes(), &version.to_be_bytes(), front].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::code::Code;
    use crate::vault::header::Admission;
    use crate::vault::initials::Initials;
    use crate::vault::random_source::Seeded;
    use crate::vault::wrap::Opened;

    const PLAIN: &[u8] = b"what was written down";
    const NOTE: (u128, u16) = (7, 1);

    fn codes() -> [Code; 4] {
        ["first code of the day", "second code of the day", "the recovery code", "third code of the day"]
            .map(|text| Code::parse(text).ok().unwrap())
    }

    /// Of two workers and the recovery code, with the key of each.
    fn store() -> (Header, Vec<CaptureKey>) {
        let random = &mut Seeded::new(1);
        let [one, two, recovery, _] = codes();
        let mark = |name| Initials::of(name, [].iter());
        let (header, data) = Header::create(5, 0, (1, mark("Kari Prøve"), &one), &recovery, random).ok().unwrap();
        let second = Admission::Worker { id: 2, mark: mark("Ola Test"), code: &two };
        let (header, _) = header.renewed(&data, vec![second], random).ok().unwrap();
        let by = [(Opened::Worker(1), &one), (Opened::Worker(2), &two), (Opened::Recovery, &recovery)];
        let keys = by.map(|(by, code)| header.open_with_captures(by, code).ok().unwrap().1);
        (header, keys.into())
    }

    #[test]
    fn whoever_has_a_code_reads_what_was_written_down_without_one_and_nobody_else() {
        let (header, keys) = store();
        let sealed = header.seal_capture(NOTE, PLAIN, &mut Seeded::new(2)).unwrap();
        for key in &keys {
            assert_eq!(key.open(7, 1, &sealed).as_deref(), Ok(PLAIN));
            assert_eq!(key.open(8, 1, &sealed), Err(OpenError::Damaged), "another note");
            assert_eq!(key.open(7, 2, &sealed), Err(OpenError::Damaged), "another version");
        }
        let [.., third] = codes();
        let elsewhere = (1, Initials::of("Kari Prøve", [].iter()), &third);
        let (other, _) = Header::create(5, 0, elsewhere, &third, &mut Seeded::new(3)).ok().unwrap();
        let (_, stranger) = other.open_with_captures(Opened::Worker(1), &third).ok().unwrap();
        assert_eq!(stranger.open(7, 1, &sealed), Err(OpenError::Damaged), "the same name and other codes");
    }

    #[test]
    fn what_was_changed_in_any_byte_cut_short_or_lengthened_does_not_open() {
        let (header, keys) = store();
        let sealed = header.seal_capture(NOTE, PLAIN, &mut Seeded::new(2)).unwrap();
        assert_eq!(sealed.len(), COUNT + 3 * ENTRY + PLAIN.len() + cipher::TAG);
        for position in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[position] ^= 1;
            assert!(keys[0].open(7, 1, &changed).is_err(), "byte {position}");
            assert!(keys[0].open(7, 1, &sealed[..position]).is_err(), "cut at {position}");
        }
        assert!(keys[0].open(7, 1, &[sealed.as_slice(), &[0]].concat()).is_err());
    }

    #[test]
    fn the_same_words_are_never_sealed_alike_and_stand_nowhere_in_what_lies_there() {
        let (header, _) = store();
        let random = &mut Seeded::new(2);
        let [one, other] = [(); 2].map(|()| header.seal_capture(NOTE, PLAIN, random).unwrap());
        assert_ne!(one[COUNT + OWNER..], other[COUNT + OWNER..]);
        assert!(one.windows(4).all(|four| !PLAIN.windows(4).any(|words| words == four)));
    }
}
