//! How many guesses an own code is worth: measured low rather than high.
//!
//! The text is taken apart in the cheapest of all ways, as somebody would who knows how people choose: words of lists,
//! the worker's name, rows of the keyboard, the same again. A run of letters counts as one ordinary word however long it
//! is, because nobody can tell from outside that it is none: thirteen bits, one of 8,192, as in the lists that codes of
//! words are drawn from. The method is that of zxcvbn (Wheeler 2016), without its lists of a hundred thousand words.

use zeroize::Zeroizing;

use super::known::{COMMON, ROWS, SAYINGS, SMALL_WORDS};

/// Bits of one piece.
const ORDINARY_WORD: f64 = 13.0;
const COMMON_WORD: f64 = 8.0;
const SMALL_WORD: f64 = 5.0;
const SAYING: f64 = 10.0;
const NAME: f64 = 1.0;
const AGAIN: f64 = 2.0;
const SEQUENCE: f64 = 5.0;
const LETTER: f64 = 4.7;
const DIGIT: f64 = 3.3;
const YEAR: f64 = 7.0;
const SIGN: f64 = 4.0;
const CAPITAL: f64 = 1.0;
const DISGUISE: f64 = 1.0;

/// Letters of the shortest word that is looked up, and signs of the shortest row and repetition.
const SHORTEST: usize = 3;

/// What a piece was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pattern {
    OwnName,
    Known,
    Sequence,
    /// What stood before.
    Again,
    Word,
    Number,
}

pub(super) struct CodeStrength {
    pub(super) bits: f64,
    /// Of what makes it weak: the worker's name, else what most of the text was taken for.
    pub(super) weakest: Option<Pattern>,
}

#[derive(Clone, Copy)]
struct Piece {
    from: usize,
    pattern: Pattern,
    bits: f64,
}

/// Both texts in their one form.
pub(super) fn measure(code: &str, worker_name: &str) -> CodeStrength {
    let text = Spelled::of(code);
    let names: Vec<Zeroizing<String>> = worker_name.split([' ', '-']).map(|name| name.to_lowercase().into()).collect();
    let length = text.small.len();
    // For each length of the beginning: the fewest bits it is worth, and its last piece.
    let mut cheapest: Vec<(f64, Option<Piece>)> = vec![(0.0, None)];
    for end in 1..=length {
        let ways = (0..end).filter_map(|from| {
            let piece = text.piece(from, end, &names)?;
            Some((cheapest[from].0 + piece.bits, Some(piece)))
        });
        // One sign is always a piece.
        let best = ways.fold((f64::INFINITY, None), |best, way| if way.0 < best.0 { way } else { best });
        cheapest.push(best);
    }
    let mut taken = Vec::new();
    let mut end = length;
    while let Some(piece) = cheapest[end].1 {
        taken.push((piece.pattern, end - piece.from));
        end = piece.from;
    }
    CodeStrength { bits: cheapest[length].0, weakest: weakest(&taken) }
}

fn weakest(taken: &[(Pattern, usize)]) -> Option<Pattern> {
    let signs = |pattern| taken.iter().filter(|(of, _)| *of == pattern).map(|(_, signs)| signs).sum::<usize>();
    if signs(Pattern::OwnName) > 0 {
        return Some(Pattern::OwnName);
    }
    let telling = [Pattern::Known, Pattern::Sequence, Pattern::Again];
    let found = telling.into_iter().map(|pattern| (pattern, signs(pattern))).filter(|(_, signs)| *signs > 0);
    found.reduce(|most, next| if next.1 > most.1 { next } else { most }).map(|(pattern, _)| pattern)
}

/// A text as it is, in small letters, and without its disguises (`4` for `a`).
struct Spelled {
    own: Zeroizing<Vec<char>>,
    small: Zeroizing<Vec<char>>,
    plain: Zeroizing<Vec<char>>,
}

impl Spelled {
    fn of(code: &str) -> Self {
        let own: Vec<char> = code.chars().collect();
        let small: Vec<char> = own.iter().map(|c| c.to_lowercase().next().unwrap_or(*c)).collect();
        let plain = small.iter().map(|c| undisguised(*c)).collect();
        Self { own: own.into(), small: small.into(), plain: Zeroizing::new(plain) }
    }

    /// The cheapest thing that all of this can be taken for; `None`: not one thing.
    fn piece(&self, from: usize, end: usize, names: &[Zeroizing<String>]) -> Option<Piece> {
        let ways = [
            self.of_list(from, end, names),
            self.sequence(from, end).map(|bits| (Pattern::Sequence, bits)),
            self.again(from, end).map(|bits| (Pattern::Again, bits)),
            self.run(from, end),
        ];
        let cheapest = ways.into_iter().flatten().reduce(|one, other| if other.1 < one.1 { other } else { one });
        cheapest.map(|(pattern, bits)| Piece { from, pattern, bits })
    }

    /// A word or saying that is known, capitals and disguises on top.
    fn of_list(&self, from: usize, end: usize, names: &[Zeroizing<String>]) -> Option<(Pattern, f64)> {
        if end - from < 2 {
            return None;
        }
        let text = &self.plain[from..end];
        let is = |word: &str| word.chars().eq(text.iter().copied());
        let in_list = |list: &[&str]| list.iter().any(|word| is(word));
        let (pattern, bits) = if names.iter().any(|name| is(name)) {
            (Pattern::OwnName, NAME)
        } else if in_list(COMMON) {
            (Pattern::Known, COMMON_WORD)
        } else if SAYINGS.iter().any(|saying| self.says(from, end, saying)) {
            (Pattern::Known, SAYING)
        } else if in_list(SMALL_WORDS) {
            (Pattern::Word, SMALL_WORD)
        } else {
            return None;
        };
        let disguise = if self.small[from..end] == *text { 0.0 } else { DISGUISE };
        Some((pattern, bits + disguise + self.capitals(from, end)))
    }

    /// Whatever signs stand between and around the words.
    fn says(&self, from: usize, end: usize, saying: &str) -> bool {
        let letters = |c: &char| c.is_alphanumeric();
        self.plain[from..end].iter().copied().filter(letters).eq(saying.chars().filter(letters))
    }

    /// One sign again and again, or a part of a row.
    fn sequence(&self, from: usize, end: usize) -> Option<f64> {
        let text = &self.small[from..end];
        let length = text.len();
        if length < SHORTEST {
            return None;
        }
        let same = text.iter().all(|character| *character == text[0]);
        let in_row = || {
            ROWS.iter().any(|row| {
                let row: Vec<char> = row.chars().collect();
                let backwards: Vec<char> = row.iter().rev().copied().collect();
                [row, backwards].iter().any(|row| row.windows(length).any(|part| part == text))
            })
        };
        (same || in_row()).then(|| SEQUENCE + bits_of(length))
    }

    /// The same stood before.
    fn again(&self, from: usize, end: usize) -> Option<f64> {
        let text = &self.small[from..end];
        let stood = text.len() >= SHORTEST && self.small[..from].windows(text.len()).any(|part| part == text);
        stood.then(|| AGAIN + self.capitals(from, end))
    }

    /// A word, a number, or one sign.
    fn run(&self, from: usize, end: usize) -> Option<(Pattern, f64)> {
        let text = &self.own[from..end];
        let length = f64::from(u16::try_from(text.len()).ok()?);
        if text.iter().all(char::is_ascii_digit) {
            let is_year = text.len() == 4 && (text.starts_with(&['1', '9']) || text.starts_with(&['2', '0']));
            return Some((Pattern::Number, if is_year { YEAR } else { DIGIT * length }));
        }
        if text.iter().all(|c| c.is_alphabetic()) {
            // A capital in the middle of small letters begins another word.
            let is_one = text.windows(2).all(|pair| !(pair[0].is_lowercase() && pair[1].is_uppercase()));
            let bits = (LETTER * length).min(ORDINARY_WORD) + self.capitals(from, end);
            return is_one.then_some((Pattern::Word, bits));
        }
        // What stands between words is a space or a hyphen as a rule, and tells nothing.
        match text {
            [' ' | '-'] => Some((Pattern::Word, 0.0)),
            [_] => Some((Pattern::Number, SIGN)),
            _ => None,
        }
    }

    fn capitals(&self, from: usize, end: usize) -> f64 {
        if self.own[from..end] == self.small[from..end] { 0.0 } else { CAPITAL }
    }
}

fn bits_of(length: usize) -> f64 {
    u16::try_from(length).map_or(16.0, |length| f64::from(length).log2())
}

fn undisguised(character: char) -> char {
    match character {
        '4' | '@' => 'a',
        '3' => 'e',
        '1' | '!' => 'i',
        '0' => 'o',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn worth(code: &str, least: f64, most: f64, weakest: Option<Pattern>) {
        let measured = measure(code, "Kari Prøve");
        assert!((least..=most).contains(&measured.bits), "{code}: {} bits", measured.bits);
        assert_eq!(measured.weakest, weakest, "{code}");
    }

    #[test]
    fn a_table_of_codes_and_what_they_are_worth() {
        use Pattern::{Again, Known, OwnName, Sequence};
        for (code, least, most, weakest) in [
            ("", 0.0, 0.0, None),
            ("a", 4.0, 5.0, None),
            ("qqqqqqqqqqqqqqqqqqqq", 5.0, 12.0, Some(Sequence)),
            ("98765432", 5.0, 10.0, Some(Sequence)),
            ("passord", 8.0, 8.0, Some(Known)),
            ("Passord", 9.0, 9.0, Some(Known)),
            ("p4ss0rd", 9.0, 9.0, Some(Known)),
            ("Passord123!", 18.0, 22.0, Some(Known)),
            ("kari", 1.0, 1.0, Some(OwnName)),
            ("kari prøve kari prøve", 2.0, 6.0, Some(OwnName)),
            ("lampe", 13.0, 13.0, None),
            ("lampe lampe lampe lampe lampe", 13.0, 25.0, Some(Again)),
            ("lampe torsk sykkel", 39.0, 39.0, None),
            ("lampe torsk sykkel gardin", 52.0, 52.0, None),
            ("jeg så ei lampe på taket", 40.0, 48.0, None),
            ("menneskerettighetserklæring", 13.0, 13.0, None),
            ("Ja, vi elsker dette landet!", 10.0, 16.0, Some(Known)),
            ("19870517", 20.0, 27.0, None),
            ("x7Kp2mQ9vT4s", 50.0, 70.0, None),
        ] {
            worth(code, least, most, weakest);
        }
    }

    #[test]
    fn a_longer_code_is_measured_in_no_time() {
        let code: String = ('a'..='z').cycle().step_by(5).take(200).collect();
        assert!(measure(&code, "").bits < 30.0);
    }

    proptest::proptest! {
        #[test]
        fn a_text_is_never_worth_more_than_its_parts(one in "[a-zæøåA-Z0-9 !-]{0,30}", other in "[a-zA-Z0-9 ]{0,8}") {
            let parts = measure(&one, "").bits + measure(&other, "").bits;
            let together = measure(&[one, other].concat(), "").bits;
            proptest::prop_assert!(together <= parts + 1e-9);
        }
    }
}
