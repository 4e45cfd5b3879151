//! A padlock anybody can close and only its owner opens: X25519, so that a key can be given to somebody who is not there to
//! write a code: a new data key to a worker, the key of a backup to the municipality.

use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::vault::cipher;
use crate::vault::error::VaultError;
use crate::vault::keys::Secret;
use crate::vault::random_source::RandomSource;
use crate::vault::traces::leaving_nothing;

const PADLOCK: &[u8] = b"hjemmetrener/1/padlock";

/// Bytes of a padlock, and of the half that is made anew for each closing.
const HALF: usize = 32;

/// The open half. Stands unsealed in the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Padlock([u8; HALF]);

/// What opens it; sealed by its owner's code. In a place of its own, as every [`Secret`] is.
pub(super) struct PadlockKey(Box<StaticSecret>);

impl PadlockKey {
    pub(super) fn make(random: &mut dyn RandomSource) -> Self {
        let mut drawn = Zeroizing::new([0; HALF]);
        random.fill(drawn.as_mut_slice());
        Self::from_bytes(&drawn)
    }

    pub(super) fn from_bytes(bytes: &[u8; HALF]) -> Self {
        leaving_nothing(|| Self(Box::new(StaticSecret::from(*bytes))))
    }

    pub(super) fn expose(&self) -> &[u8; HALF] {
        self.0.as_bytes()
    }

    pub(super) fn padlock(&self) -> Padlock {
        leaving_nothing(|| Padlock(PublicKey::from(self.0.as_ref()).to_bytes()))
    }

    /// `None`: closed by another padlock or for another place, or changed since.
    pub(super) fn open(&self, place: &[u8], locked: &[u8]) -> Option<Secret> {
        let (once, ciphertext) = locked.split_first_chunk::<HALF>()?;
        let key = shared(&self.0, &PublicKey::from(*once), once, &self.padlock())?;
        let opened = cipher::open_once(&key, place, ciphertext).map(Zeroizing::new)?;
        opened.as_slice().try_into().ok().map(Secret::from_bytes)
    }
}

impl Padlock {
    pub(super) fn from_bytes(bytes: [u8; HALF]) -> Self {
        Self(bytes)
    }

    pub(super) fn bytes(&self) -> &[u8; HALF] {
        &self.0
    }

    /// Whether it keeps anything closed: there are halves by which everybody comes to the same secret.
    pub(super) fn is_sound(&self) -> bool {
        let anybody = StaticSecret::from([1; HALF]);
        anybody.diffie_hellman(&PublicKey::from(self.0)).was_contributory()
    }

    /// A half made for this once, then the key under what both halves come to.
    pub(super) fn close(
        &self,
        place: &[u8],
        inside: &Secret,
        random: &mut dyn RandomSource,
    ) -> Result<Vec<u8>, VaultError> {
        let once = PadlockKey::make(random);
        let half = once.padlock();
        let key = shared(&once.0, &PublicKey::from(self.0), half.bytes(), self).ok_or(VaultError::Unwritable)?;
        Ok([half.bytes().as_slice(), &cipher::seal_once(&key, place, inside.bytes())?].concat())
    }
}

/// `None`: a half that gives everybody the same secret.
fn shared(mine: &StaticSecret, theirs: &PublicKey, once: &[u8; HALF], padlock: &Padlock) -> Option<Secret> {
    leaving_nothing(|| {
        let secret = mine.diffie_hellman(theirs);
        let halves = [once.as_slice(), padlock.bytes()].concat();
        secret.was_contributory().then(|| Secret::derive_from(&halves, secret.as_bytes(), PADLOCK))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::random_source::Seeded;

    #[test]
    fn only_the_owner_opens_and_only_in_its_place() {
        let random = &mut Seeded::new(1);
        let (owner, other, data) = (PadlockKey::make(random), PadlockKey::make(random), Secret::make(random));
        let locked = owner.padlock().close(b"here", &data, random).unwrap();
        assert_eq!(owner.open(b"here", &locked).unwrap().bytes(), data.bytes());
        assert!(other.open(b"here", &locked).is_none());
        assert!(owner.open(b"there", &locked).is_none());
        for position in 0..locked.len() {
            let mut changed = locked.clone();
            changed[position] ^= 1;
            assert!(owner.open(b"here", &changed).is_none(), "byte {position}");
            assert!(owner.open(b"here", &locked[..position]).is_none(), "cut at {position}");
        }
    }

    #[test]
    fn it_is_never_closed_alike_twice() {
        let random = &mut Seeded::new(2);
        let (owner, data) = (PadlockKey::make(random), Secret::make(random));
        let close = |random: &mut Seeded| owner.padlock().close(b"here", &data, random).unwrap();
        assert_ne!(close(random)[..HALF], close(random)[..HALF]);
    }

    #[test]
    fn a_padlock_that_everybody_opens_is_not_closed() {
        let random = &mut Seeded::new(3);
        let data = Secret::make(random);
        assert!(!Padlock::from_bytes([0; HALF]).is_sound() && PadlockKey::make(random).padlock().is_sound());
        assert_eq!(Padlock::from_bytes([0; HALF]).close(b"", &data, random), Err(VaultError::Unwritable));
        assert!(PadlockKey::make(random).open(b"", &[0; 80]).is_none());
    }

    /// Source: RFC 7748, 6.1.
    #[test]
    fn a_padlock_follows_from_its_key_as_published() {
        let hex = |text: &str| -> [u8; HALF] {
            std::array::from_fn(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap())
        };
        let bob = hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
        let public = hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
        assert_eq!(PadlockKey::from_bytes(&bob).padlock().bytes(), &public);
    }
}
