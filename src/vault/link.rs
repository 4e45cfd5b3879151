//! Something small, sealed under a key that travels with it in a link.
//!
//! ```text
//! version: 1 │ under a code: 1 │ length of sealed: 2 │ secret: 16 │ sealed │ SHA-256 of all before, first 4
//! ```
//!
//! Numbers are big-endian. Who has the link can read it; where a spoken code is asked for, only who has both. The length
//! and the hash tell a link that was cut off or changed on its way from a wrong code, without a guess at the code.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::vault::cipher;
use crate::vault::code::Code;
use crate::vault::derive::{Derivation, KdfError, KdfParameters};
use crate::vault::error::VaultError;
use crate::vault::keys::Secret;
use crate::vault::random_source::RandomSource;

const VERSION: u8 = 1;
const PURPOSE: &[u8] = b"hjemmetrener/1/link";

/// Bytes of the secret: 128 bits.
const SECRET: usize = 16;
/// Bytes before what is sealed.
const FRONT: usize = 4 + SECRET;
/// Bytes of the hash at the end.
const CHECK: usize = 4;

/// Why a link does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    #[error("{found} bytes of {expected}")]
    CutOff { found: usize, expected: usize },
    #[error("not as it was made")]
    Damaged,
    #[error("version {found}; this app knows {known}")]
    Newer { found: u8, known: u8 },
    #[error("a code is asked for")]
    NeedsCode,
    #[error("the link is whole, and this code does not open it")]
    WrongCode,
    #[error(transparent)]
    Kdf(#[from] KdfError),
}

/// At most 64 KiB.
pub fn seal_link(plain: &[u8], code: Option<&Code>, random: &mut dyn RandomSource) -> Result<Vec<u8>, VaultError> {
    let mut secret = Zeroizing::new([0; SECRET]);
    random.fill(secret.as_mut_slice());
    let associated = [VERSION, u8::from(code.is_some())];
    let sealed = cipher::seal_once(&key(&secret, code)?, &associated, plain)?;
    let length = u16::try_from(sealed.len())
        .map_err(|_| VaultError::TooLarge { length: sealed.len(), limit: usize::from(u16::MAX) })?;
    let mut link = [associated.as_slice(), &length.to_be_bytes(), secret.as_slice(), &sealed].concat();
    let check = Sha256::digest(&link);
    link.extend_from_slice(&check[..CHECK]);
    Ok(link)
}

/// Whether a whole link asks for a code.
pub fn is_under_code(link: &[u8]) -> Result<bool, LinkError> {
    Ok(LinkParts::read(link)?.under_code)
}

pub fn open_link(link: &[u8], code: Option<&Code>) -> Result<Vec<u8>, LinkError> {
    let parts = LinkParts::read(link)?;
    let code = match (parts.under_code, code) {
        (false, _) => None,
        (true, None) => return Err(LinkError::NeedsCode),
        (true, code) => code,
    };
    let wrong = if parts.under_code { LinkError::WrongCode } else { LinkError::Damaged };
    cipher::open_once(&key(parts.secret, code)?, parts.associated, parts.sealed).ok_or(wrong)
}

/// READING: the secret is the salt of the code too; a guess at the code is worth nothing without the link.
fn key(secret: &[u8; SECRET], code: Option<&Code>) -> Result<Secret, KdfError> {
    let Some(code) = code else { return Ok(Secret::derive_from(&[], secret, PURPOSE)) };
    let derivation = Derivation { parameters: KdfParameters::DEFAULT, salt: *secret };
    let spoken = derivation.derive_unlock_key(code)?;
    Ok(Secret::derive_from(spoken.secret().bytes(), secret, PURPOSE))
}

/// A link that is whole.
struct LinkParts<'a> {
    associated: &'a [u8],
    under_code: bool,
    secret: &'a [u8; SECRET],
    sealed: &'a [u8],
}

impl<'a> LinkParts<'a> {
    fn read(link: &'a [u8]) -> Result<Self, LinkError> {
        let found = link.len();
        let (version, _) = link.split_first().ok_or(LinkError::CutOff { found, expected: FRONT + CHECK })?;
        if *version > VERSION {
            return Err(LinkError::Newer { found: *version, known: VERSION });
        }
        let (front, rest) = link.split_first_chunk::<4>().ok_or(LinkError::CutOff { found, expected: FRONT })?;
        let [_, under_code, high, low] = *front;
        let length = usize::from(u16::from_be_bytes([high, low]));
        let expected = FRONT + length + CHECK;
        if found < expected {
            return Err(LinkError::CutOff { found, expected });
        }
        let (content, check) = link.split_last_chunk::<CHECK>().ok_or(LinkError::Damaged)?;
        let is_whole = found == expected && Sha256::digest(content)[..CHECK] == *check;
        if !is_whole || *version < VERSION || under_code > 1 {
            return Err(LinkError::Damaged);
        }
        let (secret, _) = rest.split_first_chunk().ok_or(LinkError::Damaged)?;
        Ok(Self { associated: &link[..2], under_code: under_code == 1, secret, sealed: &content[FRONT..] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::code::make_spoken_code;
    use crate::vault::random_source::Seeded;

    const PLAIN: &[u8] = b"what is shared";

    fn link() -> Vec<u8> {
        seal_link(PLAIN, None, &mut Seeded::new(1)).unwrap()
    }

    #[test]
    fn who_has_the_link_can_read_it() {
        assert_eq!(open_link(&link(), None).as_deref(), Ok(PLAIN));
        assert_eq!(link().len(), PLAIN.len() + 16 + FRONT + CHECK);
    }

    #[test]
    fn under_a_spoken_code_the_link_alone_opens_nothing() {
        let random = &mut Seeded::new(2);
        let (spoken, other) = (make_spoken_code(random), make_spoken_code(random));
        let link = seal_link(PLAIN, Some(spoken.code()), random).unwrap();
        assert_eq!(is_under_code(&link), Ok(true));
        assert_eq!(open_link(&link, None), Err(LinkError::NeedsCode));
        assert_eq!(open_link(&link, Some(other.code())), Err(LinkError::WrongCode));
        let said = Code::parse(&spoken.reveal().to_lowercase()).ok().unwrap();
        assert_eq!(open_link(&link, Some(&said)).as_deref(), Ok(PLAIN));
    }

    #[test]
    fn a_link_that_is_cut_off_or_lengthened_or_changed_in_any_bit_says_so() {
        let link = link();
        for length in 0..link.len() {
            assert!(matches!(open_link(&link[..length], None), Err(LinkError::CutOff { .. })), "{length}");
        }
        assert_eq!(open_link(&[link.as_slice(), &[0]].concat(), None), Err(LinkError::Damaged));
        for bit in 0..link.len() * 8 {
            let mut changed = link.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(open_link(&changed, None).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn a_newer_link_is_told_from_a_damaged_one() {
        let mut link = link();
        link[0] = 2;
        assert_eq!(open_link(&link, None), Err(LinkError::Newer { found: 2, known: 1 }));
        link[0] = 0;
        assert_eq!(open_link(&link, None), Err(LinkError::Damaged));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let too_much = vec![0; 1 << 16];
        assert!(matches!(seal_link(&too_much, None, &mut Seeded::new(3)), Err(VaultError::TooLarge { .. })));
    }
}
