//! One point of a chart in words, for those who reach it by keyboard or hear it; and how many there are.

use chrono::NaiveDate;

use crate::domain::scale::ZeroToTen;
use crate::text::{Lang, Phrase, dates};

/// `12. mai 2026: 8 av 12 poeng`, and behind it what else is known: `målt på en annen måte enn gangen før`.
pub fn point(lang: Lang, on: NaiveDate, said: &str, more: &[String]) -> String {
    let more: String = more.iter().map(|more| format!(", {more}")).collect();
    format!("{}: {said}{more}", dates::long(lang, on))
}

/// `Utførelse, 12. mai 2026: 6 av 10`
pub fn rated(lang: Lang, name: Phrase, on: NaiveDate, number: u8) -> String {
    let (name, day) = (name.in_lang(lang), dates::long(lang, on));
    say! { lang: "{name}, {day}: {number} av 10" | "{name}, {day}: {number} av 10" | "{name}, {day}: {number} of 10" }
}

/// The same for an answer 0–10 after a session.
pub fn answered(lang: Lang, name: Phrase, on: NaiveDate, answer: ZeroToTen) -> String {
    rated(lang, name, on, answer.value())
}

/// `Økt 3, 12. mai 2026: gjort`; without a day for one that is to come.
pub fn session(lang: Lang, number: usize, on: Option<NaiveDate>, what: Phrase) -> String {
    let day = on.map(|on| format!(", {}", dates::long(lang, on))).unwrap_or_default();
    let what = what.in_lang(lang);
    say! { lang: "Økt {number}{day}: {what}" | "Økt {number}{day}: {what}" | "Session {number}{day}: {what}" }
}

/// What a picture holds: `3 punkter, fra 3. mars 2026 til 12. mai 2026. Piltastene går fra punkt til punkt.`
pub fn holds(lang: Lang, dates: &[NaiveDate]) -> String {
    let (Some(first), Some(last)) = (dates.iter().min(), dates.iter().max()) else { return String::new() };
    let [first, last] = [first, last].map(|on| dates::long(lang, *on));
    match dates.len() {
        1 => say! { lang: "Ett punkt, {first}." | "Eitt punkt, {first}." | "One point, {first}." },
        many => say! { lang:
            "{many} punkter, fra {first} til {last}. Piltastene går fra punkt til punkt." |
            "{many} punkt, frå {first} til {last}. Piltastane går frå punkt til punkt." |
            "{many} points, from {first} to {last}. Arrow keys go from point to point."
        },
    }
}
