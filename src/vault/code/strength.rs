//! How many guesses an own code is worth: measured low rather than high.
//!
//! The text is taken apart in the cheapest of all ways, as somebody would who knows how people choose: words of lists,
//! the worker's name, rows of the keyboard, the same again. A run of letters counts as one ordinary word however long it
//! is, because nobody can tell from outside that it is none: thirteen bits, one of 8,192, as in the lists that codes of
//! words are drawn from. The method is that of zxcvbn (Wheeler 2016), without its lists of a hundred thousand words.

use zeroize::Zeroizing;

use super::known::{COMMON, ROWS, SAYINGS, SMALL_WORDS};

/// What one piece is worth, in tenths of a bit.
const ORDINARY_WORD: u32 = 130;
const COMMON_WORD: u32 = 80;
const SMALL_WORD: u32 = 50;
const SAYING: u32 = 100;
const NAME: u32 = 10;
const AGAIN: u32 = 20;
const SEQUENCE: u32 = 50;
const LETTER: u32 = 47;
const DIGIT: u32 = 33;
const YEAR: u32 = 70;
const SIGN: u32 = 40;
const CAPITAL: u32 = 10;
const DISGUISE: u32 = 10;

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
    /// Rounded down at every step.
    pub(super) tenths_of_bits: u32,
    /// Of what makes it weak: the worker's name, else what most of the text was taken for.
    pub(super) weakest: Option<Pattern>,
}

#[derive(Clone, Copy)]
struct Piece {
    from: usize,
    pattern: Pattern,
    tenths: u32,
}

/// Both texts in their one form.
pub(super) fn measure(code: &str, worker_name: &str) -> CodeStrength {
    let text = Spelled::of(code);
    let names: Vec<Zeroizing<String>> = worker_name.split([' ', '-']).map(|name| name.to_lowercase().into()).collect();
    let length = text.small.len();
    // For each length of the beginning: the fewest bits it is worth, and its last piece.
    let mut cheapest: Vec<(u32, Option<Piece>)> = vec![(0, None)];
    for end in 1..=length {
        let ways = (0..end).filter_map(|from| {
            let piece = text.piece(from, end, &names)?;
            Some((cheapest[from].0.saturating_add(piece.tenths), Some(piece)))
        });
        // One sign is always a piece.
        let best = ways.fold((u32::MAX, None), |best, way| if way.0 < best.0 { way } else { best });
        cheapest.push(best);
    }
    let mut taken = Vec::new();
    let mut end = length;
    while let Some(piece) = cheapest[end].1 {
        taken.push((piece.pattern, end - piece.from));
        end = piece.from;
    }
    CodeStrength { tenths_of_bits: cheapest[length].0, weakest: weakest(&taken) }
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
            self.sequence(from, end).map(|tenths| (Pattern::Sequence, tenths)),
            self.again(from, end).map(|tenths| (Pattern::Again, tenths)),
            self.run(from, end),
        ];
        let cheapest = ways.into_iter().flatten().reduce(|one, other| if other.1 < one.1 { other } else { one });
        cheapest.map(|(pattern, tenths)| Piece { from, pattern, tenths })
    }

    /// A word or saying that is known, capitals and disguises on top.
    fn of_list(&self, from: usize, end: usize, names: &[Zeroizing<String>]) -> Option<(Pattern, u32)> {
        if end - from < 2 {
            return None;
        }
        let text = &self.plain[from..end];
        let is = |word: &str| word.chars().eq(text.iter().copied());
        let in_list = |list: &[&str]| list.iter().any(|word| is(word));
        let (pattern, tenths) = if names.iter().any(|name| is(name)) {
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
        let disguise = if self.small[from..end] == *text { 0 } else { DISGUISE };
        Some((pattern, tenths + disguise + self.capitals(from, end)))
    }

    /// Whatever signs stand between and around the words.
    fn says(&self, from: usize, end: usize, saying: &str) -> bool {
        let letters = |c: &char| c.is_alphanumeric();
        self.plain[from..end].iter().copied().filter(letters).eq(saying.chars().filter(letters))
    }

    /// One sign again and again, or a part of a row.
    fn sequence(&self, from: usize, end: usize) -> Option<u32> {
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
        (same || in_row()).then(|| SEQUENCE + tenths_of(length))
    }

    /// The same stood before.
    fn again(&self, from: usize, end: usize) -> Option<u32> {
        let text = &self.small[from..end];
        let stood = text.len() >= SHORTEST && self.small[..from].windows(text.len()).any(|part| part == text);
        stood.then(|| AGAIN + self.capitals(from, end))
    }

    /// A word, a number, or one sign.
    fn run(&self, from: usize, end: usize) -> Option<(Pattern, u32)> {
        let text = &self.own[from..end];
        let length = u32::try_from(text.len()).ok()?;
        if text.iter().all(char::is_ascii_digit) {
            let is_year = text.len() == 4 && (text.starts_with(&['1', '9']) || text.starts_with(&['2', '0']));
            return Some((Pattern::Number, if is_year { YEAR } else { DIGIT * length }));
        }
        if text.iter().all(|c| c.is_alphabetic()) {
            // A capital in the middle of small letters begins another word.
            let is_one = text.windows(2).all(|pair| !(pair[0].is_lowercase() && pair[1].is_uppercase()));
            let tenths = (LETTER * length).min(ORDINARY_WORD) + self.capitals(from, end);
            return is_one.then_some((Pattern::Word, tenths));
        }
        // What stands between words is a space or a hyphen as a rule, and tells nothing.
        match text {
            [' ' | '-'] => Some((Pattern::Word, 0)),
            [_] => Some((Pattern::Number, SIGN)),
            _ => None,
        }
    }

    fn capitals(&self, from: usize, end: usize) -> u32 {
        if self.own[from..end] == self.small[from..end] { 0 } else { CAPITAL }
    }
}

/// Of which of so many.
fn tenths_of(length: usize) -> u32 {
    10 * length.max(1).ilog2()
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
    fn worth(code: &str, least: u32, most: u32, weakest: Option<Pattern>) {
        let measured = measure(code, "Kari Prøve");
        assert!(
            (10 * least..=10 * most).contains(&measured.tenths_of_bits),
            "{code}: {} tenths",
            measured.tenths_of_bits
        );
        assert_eq!(measured.weakest, weakest, "{code}");
    }

    #[test]
    fn a_table_of_codes_and_what_they_are_worth() {
        use Pattern::{Again, Known, OwnName, Sequence};
        for (code, least, most, weakest) in [
            ("", 0, 0, None),
            ("a", 4, 5, None),
            ("qqqqqqqqqqqqqqqqqqqq", 5, 12, Some(Sequence)),
            ("98765432", 5, 10, Some(Sequence)),
            ("passord", 8, 8, Some(Known)),
            ("Passord", 9, 9, Some(Known)),
            ("p4ss0rd", 9, 9, Some(Known)),
            ("Passord123!", 18, 22, Some(Known)),
            ("kari", 1, 1, Some(OwnName)),
            ("kari prøve kari prøve", 2, 6, Some(OwnName)),
            ("lampe", 13, 13, None),
            ("lampe lampe lampe lampe lampe", 13, 25, Some(Again)),
            ("lampe torsk sykkel", 39, 39, None),
            ("lampe torsk sykkel gardin", 52, 52, None),
            ("jeg så ei lampe på taket", 40, 48, None),
            ("menneskerettighetserklæring", 13, 13, None),
            ("Ja, vi elsker dette landet!", 10, 16, Some(Known)),
            ("19870517", 20, 27, None),
            ("x7Kp2mQ9vT4s", 50, 70, None),
        ] {
            worth(code, least, most, weakest);
        }
    }

    #[test]
    fn a_longer_code_is_measured_in_no_time() {
        let code: String = ('a'..='z').cycle().step_by(5).take(200).collect();
        assert!(measure(&code, "").tenths_of_bits < 300);
    }

    proptest::proptest! {
        #[test]
        fn a_text_is_never_worth_more_than_its_parts(one in "[a-zæøåA-Z0-9 !-]{0,30}", other in "[a-zA-Z0-9 ]{0,8}") {
            let parts = measure(&one, "").tenths_of_bits + measure(&other, "").tenths_of_bits;
            let together = measure(&[one, other].concat(), "").tenths_of_bits;
            proptest::prop_assert!(together <= parts);
        }
    }
}
