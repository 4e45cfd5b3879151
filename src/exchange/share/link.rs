//! A snapshot as the last part of a link: small, sealed, and written in letters that a link may have.
//!
//! ```text
//! base64url of what is sealed, without padding │ z
//! ```
//!
//! The letter at the end is always there: programs for mail and chat take a `-` or `_` at the end of a link for the
//! sentence's own, and cut it off. It also tells that nothing of the end is missing.

use base64ct::{Base64UrlUnpadded, Encoding};
use chrono::NaiveDate;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::wire::{MOST_ENTRIES, MOST_GOALS};
use super::{Shared, wire};
use crate::vault::{Code, LinkError, RandomSource, VaultError, is_under_code, open_link, seal_link};

/// Characters. A longer one is not looked at.
pub const LONGEST_LINK: usize = 64 * 1024;

/// Bytes that a snapshot may have when it is unpacked: forty times a long course.
const LARGEST: usize = 64 * 1024;

/// What every link ends in.
const END: char = 'z';

const PLAIN: u8 = 0;
const DEFLATED: u8 = 1;
/// The highest there is. It is only tried where it makes the link shorter.
const LEVEL: u8 = 10;

/// Why nothing could be shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ShareError {
    #[error("a day that cannot be shared: the clock of the tablet is far from the truth")]
    Day,
    #[error("{bytes} bytes are more than {LARGEST}")]
    TooMuch { bytes: usize },
    #[error("{goals} goals of {MOST_GOALS}, {entries} entries of {MOST_ENTRIES}")]
    TooMany { entries: usize, goals: usize },
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// Why a link shows nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SharedLinkError {
    #[error("there is nothing in the link")]
    Empty,
    #[error("{characters} characters are more than {LONGEST_LINK}")]
    TooLong { characters: usize },
    #[error("a character that no link has")]
    NotALink,
    #[error(transparent)]
    Sealed(#[from] LinkError),
    /// Sealed as it should be, and not what this app writes.
    #[error("unpacked it is more than {LARGEST} bytes, or no snapshot")]
    Unreadable,
    #[error("shown until {until}")]
    Expired { until: NaiveDate },
}

/// What comes after the `#`.
pub fn make(shared: &Shared, code: Option<&Code>, random: &mut dyn RandomSource) -> Result<String, ShareError> {
    let bytes = wire::write(shared)?;
    if bytes.len() > LARGEST {
        return Err(ShareError::TooMuch { bytes: bytes.len() });
    }
    Ok(encoded(&seal_link(&packed(bytes), code, random)?))
}

pub fn read(link: &str, code: Option<&Code>, today: NaiveDate) -> Result<Shared, SharedLinkError> {
    let bytes = unpacked(&open_link(&decoded(link)?, code)?).ok_or(SharedLinkError::Unreadable)?;
    let shared = wire::read(&bytes).ok_or(SharedLinkError::Unreadable)?;
    if today > shared.until { Err(SharedLinkError::Expired { until: shared.until }) } else { Ok(shared) }
}

fn encoded(sealed: &[u8]) -> String {
    let mut link = Base64UrlUnpadded::encode_string(sealed);
    link.push(END);
    link
}

fn decoded(link: &str) -> Result<Vec<u8>, SharedLinkError> {
    match link.len() {
        0 => Err(SharedLinkError::Empty),
        characters if characters > LONGEST_LINK => Err(SharedLinkError::TooLong { characters }),
        _ => {
            let whole = link.strip_suffix(END).map(Base64UrlUnpadded::decode_vec);
            whole.and_then(Result::ok).ok_or_else(|| broken(link))
        }
    }
}

/// A link that was cut off anywhere lacks its last letter, or has odd bits left over before it.
fn broken(link: &str) -> SharedLinkError {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let whole = link.get(..link.len() - link.len() % 4).filter(|_| link.bytes().all(is_letter));
    let Some(Ok(bytes)) = whole.map(Base64UrlUnpadded::decode_vec) else { return SharedLinkError::NotALink };
    let found = bytes.len();
    let damaged =
        if link.ends_with(END) { LinkError::Damaged } else { LinkError::CutOff { found, expected: found + 1 } };
    SharedLinkError::Sealed(is_under_code(&bytes).err().unwrap_or(damaged))
}

fn packed(bytes: Vec<u8>) -> Vec<u8> {
    let deflated = compress_to_vec(&bytes, LEVEL);
    let (kind, content) = if deflated.len() < bytes.len() { (DEFLATED, deflated) } else { (PLAIN, bytes) };
    [[kind].as_slice(), &content].concat()
}

/// Never more than [`LARGEST`] bytes, whatever the content claims.
fn unpacked(packed: &[u8]) -> Option<Vec<u8>> {
    match packed.split_first()? {
        (&PLAIN, content) => (content.len() <= LARGEST).then(|| content.to_vec()),
        (&DEFLATED, content) => decompress_to_vec_with_limit(content, LARGEST).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::Seeded;

    #[test]
    fn a_bomb_is_refused_at_the_limit() {
        let today = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
        let bomb = [[DEFLATED].as_slice(), &compress_to_vec(&vec![0; 30_000_000], LEVEL)].concat();
        let link = encoded(&seal_link(&bomb, None, &mut Seeded::new(1)).unwrap());
        assert!(link.len() < LONGEST_LINK, "{}", link.len());
        assert_eq!(read(&link, None, today), Err(SharedLinkError::Unreadable));
    }

    #[test]
    fn a_link_that_is_cut_off_at_any_letter_says_so() {
        let today = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
        let link = encoded(&seal_link(b"anything", None, &mut Seeded::new(1)).unwrap());
        for length in 1..link.len() {
            let trouble = read(&link[..length], None, today);
            assert!(matches!(trouble, Err(SharedLinkError::Sealed(LinkError::CutOff { .. }))), "{length}: {trouble:?}");
        }
        for more in ["A", "AA", "AAA", "AAAA"] {
            let trouble = read(&format!("{link}{more}"), None, today);
            assert!(matches!(trouble, Err(SharedLinkError::Sealed(_))), "{more}: {trouble:?}");
        }
    }

    #[test]
    fn what_is_no_link_says_so() {
        let today = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
        assert_eq!(read("", None, today), Err(SharedLinkError::Empty));
        assert_eq!(read("hei på deg", None, today), Err(SharedLinkError::NotALink));
        assert_eq!(
            read("AQAA", None, today),
            Err(SharedLinkError::Sealed(LinkError::CutOff { found: 3, expected: 20 }))
        );
        let long = "A".repeat(LONGEST_LINK + 1);
        assert_eq!(read(&long, None, today), Err(SharedLinkError::TooLong { characters: LONGEST_LINK + 1 }));
    }
}
