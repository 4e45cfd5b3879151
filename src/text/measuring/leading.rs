//! Words while a test is led: the clock, what can be done instead, the review, and the way out.

use chrono::NaiveDate;

use crate::domain::centiseconds::Centiseconds;
use crate::text::{Lang, Phrase, dates, numbers, sentence};

phrases! {
    PARTS: "Delene av testen" | "Delane av testen" | "The parts of the test";
    RESUMED:
        "Testen ble avbrutt. Alt som var målt, er tatt vare på." |
        "Testen vart avbroten. Alt som var målt, er teke vare på." |
        "The test was interrupted. Everything that was measured has been kept.";
    SAY: "Si til personen" | "Sei til personen" | "Say to the person";
    FIGURE: "Tegning" | "Teikning" | "Drawing";
    READINGS: "Målt i denne delen" | "Målt i denne delen" | "Measured in this part";
    NOT_YET: "Ikke målt ennå" | "Ikkje målt enno" | "Not measured yet";
    CLOCK_RUNS: "Klokka går …" | "Klokka går …" | "The clock is running …";
    START: "Trykk for å starte" | "Trykk for å starte" | "Tap to start";
    STOP: "Trykk for å stoppe" | "Trykk for å stoppe" | "Tap to stop";
    DONE: "Ferdig" | "Ferdig" | "Done";

    UNDO: "Angre" | "Angre" | "Undo";
    UNDO_LAST: "Angre siste" | "Angre siste" | "Undo last";
    TYPE_TIME: "Skriv inn tid" | "Skriv inn tid" | "Type a time";
    TIME: "Tid i sekunder" | "Tid i sekund" | "Time in seconds";
    TIME_HINT: "For eksempel 4,82" | "Til dømes 4,82" | "For example 4.82";
    USE_TIME: "Bruk tiden" | "Bruk tida" | "Use the time";
    NOT_DONE: "Ikke gjennomført …" | "Ikkje gjennomført …" | "Not carried out …";
    NEXT: "Neste" | "Neste" | "Next";

    LEAVE: "Avbryt testen" | "Avbryt testen" | "Leave the test";
    LEAVE_NOTE:
        "Det som er målt til nå, er tatt vare på. Du kan fortsette senere fra siden til personen." |
        "Det som er målt til no, er teke vare på. Du kan halde fram seinare frå sida til personen." |
        "What has been measured so far has been kept. You can go on later from the person’s page.";
    LEAVE_NOW: "Gå ut, fortsett senere" | "Gå ut, hald fram seinare" | "Leave, go on later";
    STAY: "Fortsett testen" | "Hald fram med testen" | "Go on with the test";
    DISCARD: "Forkast testen …" | "Forkast testen …" | "Discard the test …";
    DISCARD_SURE:
        "Da blir ingenting av testen lagret. Det kan ikke angres." |
        "Då blir ingenting av testen lagra. Det kan ikkje angrast." |
        "Nothing of the test is then kept. This cannot be undone.";
    DISCARD_NOW: "Ja, forkast testen" | "Ja, forkast testen" | "Yes, discard the test";
    DISCARDED: "Testen er forkastet." | "Testen er forkasta." | "The test has been discarded.";

    REVIEW: "Se over og lagre" | "Sjå over og lagre" | "Look over and save";
    SAVE: "Lagre testen" | "Lagre testen" | "Save the test";
}

/// `Neste: gå fire meter`
pub fn next(lang: Lang, title: Phrase) -> String {
    format!("{}: {}", NEXT.in_lang(lang), sentence::within(title.in_lang(lang)))
}

/// The running clock: `3,4`.
pub fn tenths(lang: Lang, time: Centiseconds) -> String {
    numbers::decimal(lang, i64::from(time.hundredths() / 10), 1)
}

/// The stopped clock: `6,02`.
pub fn hundredths(lang: Lang, time: Centiseconds) -> String {
    numbers::decimal(lang, i64::from(time.hundredths()), 2)
}

/// `Siden sist, 12. mai 2026:`
pub fn since_last(lang: Lang, on: NaiveDate) -> String {
    let day = dates::long(lang, on);
    say! { lang: "Siden sist, {day}:" | "Sidan sist, {day}:" | "Since last time, {day}:" }
}

/// `Siden første gang, 3. mars 2026:`
pub fn since_first(lang: Lang, on: NaiveDate) -> String {
    let day = dates::long(lang, on);
    say! { lang: "Siden første gang, {day}:" | "Sidan første gong, {day}:" | "Since the first time, {day}:" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_named_within_a_sentence() {
        assert_eq!(next(Lang::English, REVIEW), "Next: look over and save");
    }

    #[test]
    fn the_clock_shows_tenths_while_it_runs_and_hundredths_when_it_stands() {
        assert_eq!(tenths(Lang::Bokmal, Centiseconds::new(349)), "3,4");
        assert_eq!(hundredths(Lang::Bokmal, Centiseconds::new(602)), "6,02");
    }
}
