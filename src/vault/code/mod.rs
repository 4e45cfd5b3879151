//! The codes people write: made by the app, or chosen by a worker.

mod generated;
mod known;
mod one_form;
mod strength;

use std::hint::black_box;

use zeroize::Zeroizing;

use self::generated::generated_form;
use self::one_form::{one_form, unusual};
use self::strength::{Pattern, measure};

pub(in crate::vault) use self::generated::spelled;
pub use self::generated::{GeneratedCode, make_backup_code, make_recovery_code, make_spoken_code, make_worker_code};

/// Tenths of a bit of guessing that an own code must be worth, measured low rather than high. As many as a generated code
/// has.
const OWN_LEAST_TENTHS: u32 = 500;

/// Characters of a code that somebody has chosen, not counting spaces and hyphens.
const OWN_MOST: usize = 200;

/// A code as somebody wrote it, in the one form that keys are derived from.
pub struct Code(Zeroizing<String>);

/// Why a text is no code. Lengths are in characters, not counting spaces and hyphens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    #[error("nothing is written")]
    Empty,
    #[error("{length} characters are more than {limit}")]
    TooLong { limit: usize, length: usize },
    #[error("another keyboard may write {character:?} otherwise, or not at all")]
    Unusual { character: char },
    #[error("too easily guessed: {0:?}")]
    Weak(WeakCode),
}

/// What makes an own code easily guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeakCode {
    DigitsOnly,
    /// The worker's own name is in it.
    OwnName,
    /// Words and sayings that are tried first.
    Common,
    /// The same again, or the next on the keyboard, in the alphabet or among numbers.
    Repeats,
    /// Too few words or signs.
    Short,
}

impl Code {
    /// A code to unlock with. Any length, because a wrong one simply opens nothing.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        if counted(text).next().is_none() {
            return Err(CodeError::Empty);
        }
        // READING: an own code keeps its capitals and hyphens; letters with marks, spaces and apostrophes get one form.
        Ok(Self(generated_form(text).unwrap_or_else(|| one_form(text))))
    }

    /// A code that a worker of this name chooses.
    pub fn parse_new(text: &str, worker_name: &str) -> Result<Self, CodeError> {
        let form = one_form(text);
        let length = counted(&form).count();
        if length > OWN_MOST {
            return Err(CodeError::TooLong { limit: OWN_MOST, length });
        }
        if let Some(character) = unusual(&form) {
            return Err(CodeError::Unusual { character });
        }
        let code = Self::parse(text)?;
        match weakness(&form, worker_name) {
            Some(why) => Err(CodeError::Weak(why)),
            None => Ok(code),
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Takes the same time wherever two texts of one length differ.
    fn is(&self, other: &Self) -> bool {
        let (mine, theirs) = (self.bytes(), other.bytes());
        let differing = mine.iter().zip(theirs).fold(0, |differing, (a, b)| black_box(differing | (a ^ b)));
        mine.len() == theirs.len() && differing == 0
    }
}

/// Whether the same code was written twice, read as when it is used.
pub fn is_same_code(one: &str, other: &str) -> bool {
    matches!((Code::parse(one), Code::parse(other)), (Ok(one), Ok(other)) if one.is(&other))
}

fn weakness(form: &str, worker_name: &str) -> Option<WeakCode> {
    if counted(form).all(|character| character.is_ascii_digit()) {
        return Some(WeakCode::DigitsOnly);
    }
    let measured = measure(form, &one_form(worker_name));
    (measured.tenths_of_bits < OWN_LEAST_TENTHS).then_some(match measured.weakest {
        Some(Pattern::OwnName) => WeakCode::OwnName,
        Some(Pattern::Known) => WeakCode::Common,
        Some(Pattern::Sequence | Pattern::Again) => WeakCode::Repeats,
        Some(Pattern::Word | Pattern::Number) | None => WeakCode::Short,
    })
}

/// The characters that are not spaces or hyphens. Keyboards write longer dashes by themselves.
fn counted(text: &str) -> impl Iterator<Item = char> {
    let is_hyphen = |c: char| matches!(c, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    text.chars().filter(move |&c| !c.is_whitespace() && !is_hyphen(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        Code::parse(text).ok().unwrap().0.to_string()
    }

    #[track_caller]
    fn refused(text: &str, why: WeakCode) {
        assert_eq!(Code::parse_new(text, "Test Trener").err(), Some(CodeError::Weak(why)), "{text}");
    }

    #[test]
    fn an_own_code_opens_however_a_keyboard_writes_it() {
        for (chosen, typed) in [
            ("blåbær syltetøy på grått loft", "bla\u{30a}bær syltetøy pa\u{30a} gra\u{30a}tt loft"),
            ("kaffe klokka ti på trappa", "kaffe\u{a0}klokka  ti\tpå trappa \n"),
            ("det er mor's gamle sykkel", "det er mor’s gamle sykkel"),
            ("hest-ku-sau-geit-gris", "hest–ku–sau–geit–gris"),
        ] {
            assert!(is_same_code(chosen, typed), "{chosen}");
            assert!(Code::parse_new(typed, "").is_ok_and(|code| code.is(&Code::parse(chosen).unwrap())), "{chosen}");
        }
    }

    #[test]
    fn capitals_count_in_an_own_code_and_not_in_a_generated_one() {
        assert!(!is_same_code("Kaffe på trappa", "kaffe på trappa"));
        assert!(is_same_code("ABCDE-FGHJK", "abcde fghjk"));
    }

    #[test]
    fn any_text_that_is_no_generated_code_is_an_own_code_in_one_form() {
        for text in ["Kaffe på Trappa", "blå-katt blå-hatt", "ABCDEFGH1", "ABCDEFGH100", "abcdeufghj", "åbcdefghjk"]
        {
            assert_eq!(read(text), text);
        }
        assert_eq!(read("  Kaffe  på Trappa \n"), "Kaffe på Trappa");
    }

    #[test]
    fn an_own_code_is_refused_with_what_makes_it_weak() {
        for text in
            ["123456789012", "000000000000", "1-2-3-4-5-6-7-8-9-1-2", "17051968 4711 9999", "31415926535897932384"]
        {
            refused(text, WeakCode::DigitsOnly);
        }
        for text in
            ["aaaaaaaaaaaa", "abcdefghijklmnopqrst", "qwertyuiopå", "hest hest hest hest hest", "zxcvbnm,zxcvbnm"]
        {
            refused(text, WeakCode::Repeats);
        }
        for text in [
            "passordpassord",
            "hjemmetrener",
            "P4ssw0rd2026!",
            "Borte bra, men hjemme best!",
            "ja vi elsker dette landet",
        ] {
            refused(text, WeakCode::Common);
        }
        for text in ["Test Trener Trener", "test trener 1987", "trenertest på jobb"] {
            refused(text, WeakCode::OwnName);
        }
        for text in ["vefsnkommune", "blåbærsyltetøy", "gåstur på 12", "tre små kattunger", "Kx7#p", "kattenminersort2"]
        {
            assert!(matches!(Code::parse_new(text, "Test Trener"), Err(CodeError::Weak(_))), "{text}");
        }
    }

    #[test]
    fn four_words_that_do_not_belong_together_will_do_and_so_will_many_signs() {
        for text in [
            "sykkel lampe torsk gardin",
            "SykkelLampeTorskGardin",
            "katten sover på taket om vinteren",
            "blå hest syr gardiner til månen",
            "x7Kp2mQ9vT4s",
        ] {
            assert_eq!(Code::parse_new(text, "Test Trener").err(), None, "{text}");
        }
    }

    #[test]
    fn an_own_code_has_an_end_and_only_letters_that_every_keyboard_writes_alike() {
        let refused = |text: &str| Code::parse_new(text, "").err();
        for text in ["", "   ", " -- "] {
            assert_eq!(refused(text), Some(CodeError::Empty), "{text}");
        }
        assert_eq!(refused(&"æ".repeat(201)), Some(CodeError::TooLong { limit: 200, length: 201 }));
        assert_eq!(refused("мой дом и сад"), Some(CodeError::Unusual { character: 'м' }));
        assert_eq!(refused("sol 😀 måne stjerne hav"), Some(CodeError::Unusual { character: '😀' }));
    }

    #[test]
    fn unlocking_takes_any_text_but_an_empty_one() {
        assert!(Code::parse("1").is_ok());
        assert_eq!(Code::parse(" - ").err(), Some(CodeError::Empty));
    }
}
