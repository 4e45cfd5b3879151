//! Numbers as Norwegians write them: decimal comma, a real minus sign.

use crate::domain::centiseconds::Centiseconds;
use crate::text::{Lang, Phrase};

/// A whole number divided by a power of ten, e.g. `(482, 2)` is 4,82. Exact: no binary fractions are involved.
pub fn decimal(lang: Lang, value: i64, decimals: u32) -> String {
    let unit = 10_u64.pow(decimals);
    let (whole, part) = (value.unsigned_abs() / unit, value.unsigned_abs() % unit);
    let sign = if value < 0 { "\u{2212}" } else { "" };
    let mark = phrase! { "," | "," | "." }.in_lang(lang);
    match decimals {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}{mark}{part:0width$}", width = decimals as usize),
    }
}

/// With its sign always shown: +2,0 or −1,5; zero has none.
pub fn signed(lang: Lang, value: i64, decimals: u32) -> String {
    let text = decimal(lang, value, decimals);
    if value > 0 { format!("+{text}") } else { text }
}

/// `tolv`: two to twelve in letters, as running text has them, and larger ones in digits. `one`: in the gender of what is counted.
pub fn in_letters(lang: Lang, count: usize, one: Phrase) -> String {
    const FROM_TWO: [Phrase; 11] = [
        phrase! { "to" | "to" | "two" },
        phrase! { "tre" | "tre" | "three" },
        phrase! { "fire" | "fire" | "four" },
        phrase! { "fem" | "fem" | "five" },
        phrase! { "seks" | "seks" | "six" },
        phrase! { "sju" | "sju" | "seven" },
        phrase! { "åtte" | "åtte" | "eight" },
        phrase! { "ni" | "ni" | "nine" },
        phrase! { "ti" | "ti" | "ten" },
        phrase! { "elleve" | "elleve" | "eleven" },
        phrase! { "tolv" | "tolv" | "twelve" },
    ];
    let in_letters = if count == 1 { Some(&one) } else { count.checked_sub(2).and_then(|place| FROM_TWO.get(place)) };
    in_letters.map_or_else(|| count.to_string(), |word| word.in_lang(lang).to_owned())
}

/// `4,82 s`
pub fn seconds(lang: Lang, time: Centiseconds) -> String {
    format!("{}\u{a0}s", decimal(lang, i64::from(time.hundredths()), 2))
}

/// `08:42`
pub fn clock(millis: u64) -> String {
    format!("{:02}:{:02}", millis / 60_000, millis / 1_000 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_numbers_have_a_decimal_comma_and_a_real_minus() {
        assert_eq!(decimal(Lang::Bokmal, 482, 2), "4,82");
        assert_eq!(decimal(Lang::Nynorsk, -5, 1), "\u{2212}0,5");
        assert_eq!(decimal(Lang::English, 482, 2), "4.82");
        assert_eq!(signed(Lang::Bokmal, 20, 1), "+2,0");
        assert_eq!(signed(Lang::Bokmal, 0, 1), "0,0");
        assert_eq!(seconds(Lang::Bokmal, Centiseconds::new(1_000)), "10,00\u{a0}s");
        assert_eq!(clock(522_900), "08:42");
    }
}
