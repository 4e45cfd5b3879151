//! Codes the app makes: drawn by chance, shown once, and read however they were written down.

use zeroize::Zeroizing;

use super::{Code, counted};
use crate::vault::random_source::RandomSource;

/// Crockford's base32: no I, L, O or U, which are misread or make words.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters. 10 are 50 bits, 16 are 80.
const WORKER: usize = 10;
const RECOVERY: usize = 16;
const BACKUP: usize = 16;
const SPOKEN: usize = 8;

/// A random code, to be shown once and written down.
pub struct GeneratedCode {
    code: Code,
    group: usize,
}

/// Two groups of five: 50 bits.
pub fn make_worker_code(random: &mut dyn RandomSource) -> GeneratedCode {
    GeneratedCode::make(WORKER, 5, random)
}

/// Four groups of four: 80 bits.
pub fn make_recovery_code(random: &mut dyn RandomSource) -> GeneratedCode {
    GeneratedCode::make(RECOVERY, 4, random)
}

/// Four groups of four: 80 bits.
pub fn make_backup_code(random: &mut dyn RandomSource) -> GeneratedCode {
    GeneratedCode::make(BACKUP, 4, random)
}

/// Two groups of four: 40 bits, on top of what a link holds already. Short enough to be said on the telephone.
pub fn make_spoken_code(random: &mut dyn RandomSource) -> GeneratedCode {
    GeneratedCode::make(SPOKEN, 4, random)
}

/// Bytes that are no secret, in the same characters: one for each, with a hyphen between groups.
pub(in crate::vault) fn spelled(bytes: &[u8], group: usize) -> String {
    let sign = |byte: &u8| char::from(ALPHABET[usize::from(byte % 32)]);
    let groups = bytes.chunks(group).map(|group| group.iter().map(sign).collect::<String>());
    groups.collect::<Vec<_>>().join("-")
}

impl GeneratedCode {
    /// A byte has 256 values, which is 8 for each character: all are equally likely.
    fn make(length: usize, group: usize, random: &mut dyn RandomSource) -> Self {
        let mut drawn = Zeroizing::new(vec![0; length]);
        random.fill(&mut drawn);
        let mut characters = Zeroizing::new(String::with_capacity(length));
        characters.extend(drawn.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])));
        Self { code: Code(characters), group }
    }

    /// The text to show or print, with a hyphen between the groups.
    pub fn reveal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(2 * self.code.0.len()));
        for (position, character) in self.code.0.chars().enumerate() {
            if position > 0 && position % self.group == 0 {
                text.push('-');
            }
            text.push(character);
        }
        text
    }

    /// Whether somebody has written the code down rightly, read as forgivingly as when it is used.
    pub fn matches(&self, retyped: &str) -> bool {
        Code::parse(retyped).is_ok_and(|retyped| retyped.is(&self.code))
    }

    pub fn code(&self) -> &Code {
        &self.code
    }
}

/// The plain capitals of a generated code, when the text can be read as one.
pub(super) fn generated_form(text: &str) -> Option<Zeroizing<String>> {
    let mut form = Zeroizing::new(String::with_capacity(text.len()));
    for character in counted(text) {
        form.push(crockford(character)?);
    }
    [WORKER, RECOVERY, BACKUP, SPOKEN].contains(&form.len()).then_some(form)
}

/// The character that was meant: O for 0, and I or L for 1, are slips of the eye.
fn crockford(character: char) -> Option<char> {
    match character.to_ascii_uppercase() {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        capital => u8::try_from(capital).is_ok_and(|byte| ALPHABET.contains(&byte)).then_some(capital),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::vault::random_source::Seeded;

    fn read(text: &str) -> String {
        Code::parse(text).ok().unwrap().0.to_string()
    }

    #[test]
    fn codes_are_shown_in_groups() {
        let random = &mut Seeded::new(1);
        for (code, groups) in [
            (make_worker_code(random), vec![5, 5]),
            (make_recovery_code(random), vec![4, 4, 4, 4]),
            (make_backup_code(random), vec![4, 4, 4, 4]),
        ] {
            let lengths: Vec<usize> = code.reveal().split('-').map(str::len).collect();
            assert_eq!(lengths, groups);
        }
    }

    #[test]
    fn every_character_is_equally_likely_in_every_place_and_no_code_comes_twice() {
        const CODES: usize = 10_000;
        let random = &mut Seeded::new(2);
        let mut codes = BTreeSet::new();
        let mut seen: BTreeMap<(usize, char), f64> = BTreeMap::new();
        for _ in 0..CODES {
            let code = read(&make_worker_code(random).reveal());
            code.chars().enumerate().for_each(|place| *seen.entry(place).or_default() += 1.0);
            codes.insert(code);
        }
        assert_eq!(codes.len(), CODES);
        assert_eq!(seen.len(), WORKER * ALPHABET.len());
        let expected = 10_000.0 / 32.0;
        let chi_squared: f64 = seen.values().map(|count| (count - expected).powi(2) / expected).sum();
        // 310 degrees of freedom: a fair draw stays below 400 in 999 of 1 000 cases, and above 230.
        assert!((230.0..400.0).contains(&chi_squared), "{chi_squared}");
    }

    #[test]
    fn a_generated_code_is_read_however_it_was_written_down() {
        for text in [
            "ABCDE-FGH10",
            "abcdefgh10",
            " abcde fgh1o ",
            "ABCDE\u{2013}FGHIO",
            "a b-c d e f g h l 0",
            "ABCDE\tFGHi0\n",
        ] {
            assert_eq!(read(text), "ABCDEFGH10", "{text}");
        }
        assert_eq!(read("0123-4567-89ab-cdef"), "0123456789ABCDEF");
    }

    #[test]
    fn a_retyped_code_matches_when_it_is_right_and_only_then() {
        let code = make_recovery_code(&mut Seeded::new(3));
        let shown = code.reveal();
        assert!(code.matches(&shown));
        assert!(code.matches(&shown.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l")));
        assert!(!code.matches(""));
        assert!(!code.matches(&shown[..shown.len() - 1]));
        assert!(!code.matches(&shown.replace('-', "")[..RECOVERY - 1]));
        assert!(!code.matches(&format!("{}0", *shown)));
        for position in (0..shown.len()).filter(|&position| &shown[position..=position] != "-") {
            let other = if &shown[position..=position] == "X" { "Y" } else { "X" };
            let mut wrong = shown.to_string();
            wrong.replace_range(position..=position, other);
            assert!(!code.matches(&wrong), "{wrong}");
        }
    }
}
