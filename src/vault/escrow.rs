//! The municipality's padlock for backups. Its key is made and kept outside the app, each half of it by one person
//! (`tools/escrow`); a tablet knows the padlock alone, and what it closes it cannot open.

use base64ct::{Base64, Encoding};

use crate::vault::code::spelled;
use crate::vault::digest::sha256;
use crate::vault::padlock::Padlock;

/// First in the text that is pasted or chosen.
const MARK: &str = "hjemmetrener-escrow-1";
const FINGERPRINT: &[u8] = b"hjemmetrener/1/escrow\0";

/// Characters of a fingerprint: 80 bits, so that nobody makes another padlock with the same one.
const SIGNS: usize = 16;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EscrowPadlock(Padlock);

/// Why a text is no padlock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EscrowError {
    #[error("no text of a padlock")]
    NotAPadlock,
    #[error("not as it was made: the fingerprint is another")]
    Changed,
}

impl EscrowPadlock {
    /// The mark, the padlock and its fingerprint, whatever spaces and lines stand around and between.
    pub fn parse(text: &str) -> Result<Self, EscrowError> {
        let mut words = text.split_whitespace().skip_while(|word| *word != MARK).skip(1);
        let (padlock, print) = words.next().zip(words.next()).ok_or(EscrowError::NotAPadlock)?;
        let mut bytes = [0; 32];
        let decoded = Base64::decode(padlock, &mut bytes).map_err(|_| EscrowError::NotAPadlock)?;
        let whole: [u8; 32] = decoded.try_into().map_err(|_| EscrowError::NotAPadlock)?;
        let read = Self::from_bytes(whole).ok_or(EscrowError::NotAPadlock)?;
        if read.fingerprint() == print { Ok(read) } else { Err(EscrowError::Changed) }
    }

    /// `None`: it would keep nothing closed.
    pub fn from_bytes(bytes: [u8; 32]) -> Option<Self> {
        let padlock = Padlock::from_bytes(bytes);
        padlock.is_sound().then_some(Self(padlock))
    }

    pub fn bytes(&self) -> &[u8; 32] {
        self.0.bytes()
    }

    /// What [`Self::parse`] reads.
    pub fn text(&self) -> String {
        format!("{MARK} {} {}", Base64::encode_string(self.bytes()), self.fingerprint())
    }

    /// Short enough to be read aloud: `ABCD-EFGH-JKMN-PQRS`.
    pub fn fingerprint(&self) -> String {
        let hash = sha256(&[FINGERPRINT, self.bytes()]);
        spelled(&hash[..SIGNS], 4)
    }

    pub(super) fn padlock(&self) -> &Padlock {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::padlock::PadlockKey;
    use crate::vault::random_source::Seeded;

    fn padlock() -> EscrowPadlock {
        EscrowPadlock(PadlockKey::make(&mut Seeded::new(1)).padlock())
    }

    #[test]
    fn a_padlock_comes_back_from_its_text_however_it_was_pasted() {
        let text = padlock().text();
        assert_eq!(EscrowPadlock::parse(&text), Ok(padlock()));
        assert_eq!(EscrowPadlock::parse(&format!("Nøkkel:\r\n  {}\n", text.replace(' ', "\n"))), Ok(padlock()));
    }

    #[test]
    fn a_text_that_was_cut_or_changed_is_no_padlock() {
        let text = padlock().text();
        for cut in 0..text.len() {
            assert!(EscrowPadlock::parse(&text[..cut]).is_err(), "cut at {cut}");
        }
        let other = EscrowPadlock(PadlockKey::make(&mut Seeded::new(2)).padlock());
        assert_ne!(other.fingerprint(), padlock().fingerprint());
        let mixed = text.replace(&padlock().fingerprint(), &other.fingerprint());
        assert_eq!(EscrowPadlock::parse(&mixed), Err(EscrowError::Changed));
        assert_eq!(EscrowPadlock::from_bytes([0; 32]), None);
    }
}
