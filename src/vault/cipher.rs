//! XChaCha20-Poly1305: the one cipher, used in one place.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

use crate::vault::error::VaultError;
use crate::vault::keys::Secret;
use crate::vault::random_source::RandomSource;
use crate::vault::traces::leaving_nothing;

/// Bytes. The most that is ever sealed at once.
pub(super) const LARGEST: usize = 64 * 1024 * 1024;

/// Bytes. Long enough to be drawn at random for every sealing without ever meeting the same twice.
pub(super) const NONCE: usize = 24;

/// Bytes that tell whether anything was changed.
pub(super) const TAG: usize = 16;

/// Nonce, then ciphertext with its tag. `associated` is not stored; opening needs the very same.
pub(super) fn seal(
    key: &Secret,
    associated: &[u8],
    plain: &[u8],
    random: &mut dyn RandomSource,
) -> Result<Vec<u8>, VaultError> {
    let mut nonce = [0; NONCE];
    random.fill(&mut nonce);
    let ciphertext = seal_under(key, &nonce, associated, plain)?;
    Ok([nonce.as_slice(), &ciphertext].concat())
}

/// `None` when the key, the associated data or any byte is another than at sealing.
pub(super) fn open(key: &Secret, associated: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE>()?;
    open_under(key, nonce, associated, ciphertext)
}

/// Ciphertext with its tag, and no nonce: for a key that seals this once and never again.
pub(super) fn seal_once(key: &Secret, associated: &[u8], plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    seal_under(key, &[0; NONCE], associated, plain)
}

/// What [`seal_once`] gave.
pub(super) fn open_once(key: &Secret, associated: &[u8], ciphertext: &[u8]) -> Option<Vec<u8>> {
    open_under(key, &[0; NONCE], associated, ciphertext)
}

/// Ciphertext with its tag, under a nonce that this key never met with anything else.
pub(super) fn seal_under(
    key: &Secret,
    nonce: &[u8; NONCE],
    associated: &[u8],
    plain: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let too_large = VaultError::TooLarge { length: plain.len(), limit: LARGEST };
    if plain.len() > LARGEST {
        return Err(too_large);
    }
    let payload = Payload { msg: plain, aad: associated };
    leaving_nothing(|| cipher(key).encrypt(&XNonce::from(*nonce), payload)).map_err(|_| too_large)
}

/// What [`seal_under`] gave.
pub(super) fn open_under(key: &Secret, nonce: &[u8; NONCE], associated: &[u8], ciphertext: &[u8]) -> Option<Vec<u8>> {
    let payload = Payload { msg: ciphertext, aad: associated };
    leaving_nothing(|| cipher(key).decrypt(&XNonce::from(*nonce), payload)).ok()
}

fn cipher(key: &Secret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting(u8);

    impl RandomSource for Counting {
        fn fill(&mut self, bytes: &mut [u8]) {
            for byte in bytes {
                *byte = self.0;
                self.0 += 1;
            }
        }
    }

    /// Source: draft-irtf-cfrg-xchacha-03, A.3.1.
    #[test]
    fn sealing_gives_the_published_bytes() {
        let key = Secret::make(&mut Counting(0x80));
        let associated = [0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7];
        let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
            sunscreen would be it.";
        let sealed = seal(&key, &associated, plain, &mut Counting(0x40)).unwrap();
        let hex: String = sealed[NONCE..].iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            hex,
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c670\
             8c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9\
             768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"
        );
        assert_eq!(open(&key, &associated, &sealed).as_deref(), Some(plain.as_slice()));
    }

    #[test]
    fn more_than_the_limit_is_refused_before_any_work() {
        let key = Secret::make(&mut Counting(0));
        let plain = vec![0; LARGEST + 1];
        let refused = seal(&key, &[], &plain, &mut Counting(0));
        assert_eq!(refused, Err(VaultError::TooLarge { length: LARGEST + 1, limit: LARGEST }));
    }
}
