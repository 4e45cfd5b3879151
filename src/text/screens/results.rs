//! Words of what comes after a measurement: the results of a visit, all measurements, correcting one.
//!
//! What the instruments themselves are called and say stands in [`super::instruments`].

use chrono::NaiveDate;

use crate::domain::age::Age;
use crate::domain::assessment::decline::DeclineReason;
use crate::domain::goal::Rating;
use crate::domain::person::Sex;
use crate::domain::sppb::norms::{Norms, SppbNorm};
use crate::text::{Lang, Phrase, dates, instruments, numbers, sentence, sppb};

phrases! {
    TITLE: "Resultater" | "Resultat" | "Results";
    EMPTY: "Ingenting er målt denne dagen" | "Ingenting er målt denne dagen" | "Nothing was measured on this day";
    EMPTY_NOTE:
        "Alt som er målt, står under «Alle målinger»." |
        "Alt som er målt, står under «Alle målingar»." |
        "Everything that was measured is listed under “All measurements”.";
    FIRST_TIME:
        "Første gang dette er målt." |
        "Første gongen dette er målt." |
        "The first time this was measured.";
    PARTIAL: "Delvis målt" | "Delvis målt" | "Partly measured";
    BACK_DATED: "Tilbakedatert" | "Tilbakedatert" | "Back-dated";
    ANSWERS: "Svarene" | "Svara" | "The answers";
    RESULT: "Resultat" | "Resultat" | "Result";
    CHANGE: "Siden sist" | "Sidan sist" | "Since last time";
    HOW: "Slik ble det målt" | "Slik vart det målt" | "How it was measured";
    MEASURE: "Mål" | "Mål" | "Measure";
    MEASURE_OTHER: "Mål noe annet" | "Mål noko anna" | "Measure something else";
    MEASURE_AGAIN: "Mål på nytt" | "Mål på nytt" | "Measure again";

    WHY_FELL:
        "Hva kan forklare tilbakegangen?" |
        "Kva kan forklare tilbakegangen?" |
        "What may explain the decline?";
    CHANGE_REASON: "Endre forklaringen" | "Endre forklaringa" | "Change the explanation";

    /// Need for help is the municipality's matter first, and only the person's when somebody chooses so.
    SHOW_HELP: "Vis hjelpebehov" | "Vis hjelpebehov" | "Show need for help";
    HIDE_HELP: "Skjul hjelpebehov" | "Gøym hjelpebehov" | "Hide need for help";
    HELP_NOTE:
        "Hjelpebehov er målt. Det vises ikke før du velger det, og kommer aldri med i utskriften." |
        "Hjelpebehov er målt. Det blir ikkje vist før du vel det, og kjem aldri med i utskrifta." |
        "Need for help was measured. It is not shown until you choose so, and is never printed.";

    SHOW_NORMS: "Sammenlign med andre hjemmeboende" | "Samanlikn med andre heimebuande" | "Compare with others living at home";
    HIDE_NORMS: "Skjul sammenligningen" | "Gøym samanlikninga" | "Hide the comparison";
    NORMS_OF_WHOM:
        "Gjennomsnitt blant hjemmeboende i Tromsøundersøkelsen (Tromsø 7)." |
        "Gjennomsnitt blant heimebuande i Tromsøundersøkinga (Tromsø 7)." |
        "Means among people living at home in the Tromsø Study (Tromsø 7).";
    NORM_UNREADABLE: "kan ikke leses i kilden" | "kan ikkje lesast i kjelda" | "cannot be read in the source";

    ALL: "Alle målinger" | "Alle målingar" | "All measurements";
    MEASUREMENTS: "Målinger" | "Målingar" | "Measurements";
    MEASUREMENTS_NOTE:
        "Det siste først. Det som er rettet eller strøket, står med det som sto der før." |
        "Det siste først. Det som er retta eller stroke, står med det som stod der før." |
        "The latest first. What was corrected or struck out stands with what was there before.";
    NEVER: "Ingen målinger ennå" | "Ingen målingar enno" | "No measurements yet";
    NEVER_NOTE:
        "Det som blir målt, samles her. Det viktigste er SPPB: balanse, gange og å reise seg." |
        "Det som blir målt, blir samla her. Det viktigaste er SPPB: balanse, gange og å reise seg." |
        "What is measured is collected here. The most important is the SPPB: balance, walking and rising.";
    SEE_RESULT: "Se resultatet" | "Sjå resultatet" | "See the result";

    CORRECT: "Rett" | "Rett" | "Correct";

    UNKNOWN_TITLE: "Fant ikke siden" | "Fann ikkje sida" | "The page was not found";
    UNKNOWN_NOTE:
        "Det adressen viser til, finnes ikke hos denne personen." |
        "Det adressa viser til, finst ikkje hos denne personen." |
        "What the address points to does not exist for this person.";
}

/// `Målt tirsdag 12. mai 2026`
pub fn visit(lang: Lang, day: NaiveDate) -> String {
    let day = format!("{} {}", dates::weekday(lang, chrono::Datelike::weekday(&day)), dates::long(lang, day));
    say! { lang: "Målt {day}" | "Målt {day}" | "Measured {day}" }
}

/// `Ført 14. mai 2026`, where that is another day than the one it was carried out.
pub fn recorded_on(lang: Lang, day: NaiveDate) -> String {
    let day = dates::long(lang, day);
    say! { lang: "Ført {day}" | "Ført {day}" | "Recorded {day}" }
}

/// `Sist, 14. april 2026: 7 av 12 poeng`, given the result in words.
pub fn last_time(lang: Lang, on: NaiveDate, result: &str) -> String {
    let day = dates::long(lang, on);
    say! { lang: "Sist, {day}: {result}" | "Sist, {day}: {result}" | "Last time, {day}: {result}" }
}

/// `Første gang, 3. mars 2026: 5 av 12 poeng.`, before what is said of the change.
pub fn first_time(lang: Lang, on: NaiveDate, result: &str) -> String {
    let day = dates::long(lang, on);
    say! { lang:
        "Første gang, {day}: {result}." |
        "Første gong, {day}: {result}." |
        "The first time, {day}: {result}."
    }
}

/// `Fortsett: TUG`
pub fn go_on(lang: Lang, name: Phrase) -> String {
    let name = name.in_lang(lang);
    say! { lang: "Fortsett: {name}" | "Hald fram: {name}" | "Continue: {name}" }
}

/// `Utførelse (3 sist)`
pub fn with_last(lang: Lang, label: &str, last: Rating) -> String {
    let last = last.value();
    say! { lang: "{label} ({last} sist)" | "{label} ({last} sist)" | "{label} ({last} last time)" }
}

/// `sykdom`, beside the dip of a chart.
pub fn why_it_fell(lang: Lang, why: DeclineReason) -> String {
    sentence::within(instruments::decline_reason(why).in_lang(lang))
}

/// `Mulig forklaring: sykdom`
pub fn explained(lang: Lang, why: DeclineReason) -> String {
    let why = why_it_fell(lang, why);
    say! { lang: "Mulig forklaring: {why}" | "Mogleg forklaring: {why}" | "Possible explanation: {why}" }
}

/// `Rett: SPPB, 12. mai 2026`, for those who do not see which row the button stands in.
pub fn about(lang: Lang, what: Phrase, name: Phrase, on: NaiveDate) -> String {
    format!("{}: {}, {}", what.in_lang(lang), name.in_lang(lang), dates::long(lang, on))
}

/// `SPPB, 12. mai: 8 av 12 poeng. Sikker framgang …`, given what is said of it.
pub fn latest(lang: Lang, name: Phrase, on: NaiveDate, said: &str) -> String {
    format!("{}, {}: {said}", name.in_lang(lang), dates::day_and_month(lang, on))
}

/// `Kvinner fra 80 år i Tromsø: balanse 3,19 av 4, gange 3,55 av 4, reise seg kan ikke leses i kilden.`
pub fn norms(lang: Lang, sex: Sex, age: Age, norms: &Norms) -> String {
    let whom = match (sex, Norms::has_no_upper_age(age)) {
        (Sex::Female, false) => {
            phrase! { "Kvinner på samme alder" | "Kvinner på same alder" | "Women of the same age" }
        }
        (Sex::Male, false) => phrase! { "Menn på samme alder" | "Menn på same alder" | "Men of the same age" },
        (Sex::Female, true) => {
            phrase! { "Kvinner fra 80 år i Tromsø" | "Kvinner frå 80 år i Tromsø" | "Women from 80 years in Tromsø" }
        }
        (Sex::Male, true) => {
            phrase! { "Menn fra 80 år i Tromsø" | "Menn frå 80 år i Tromsø" | "Men from 80 years in Tromsø" }
        }
    }
    .in_lang(lang);
    let part = |name: Phrase, norm: Option<SppbNorm>| {
        let name = sentence::within(name.in_lang(lang));
        match norm {
            Some(norm) => format!("{name} {}", mean(lang, norm)),
            None => format!("{name} {}", NORM_UNREADABLE.in_lang(lang)),
        }
    };
    let parts = [(sppb::BALANCE, Some(norms.balance)), (sppb::GAIT, Some(norms.gait)), (sppb::CHAIR, norms.chair)];
    format!("{whom}: {}.", parts.map(|(name, norm)| part(name, norm)).join(", "))
}

fn mean(lang: Lang, norm: SppbNorm) -> String {
    let mean = numbers::decimal(lang, norm.mean_hundredths().into(), 2);
    say! { lang: "{mean} av 4" | "{mean} av 4" | "{mean} of 4" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 5, day).unwrap()
    }

    #[test]
    fn a_visit_and_the_time_before_it_are_dated_in_full() {
        assert_eq!(visit(Lang::Bokmal, day(12)), "Målt tirsdag 12. mai 2026");
        assert_eq!(last_time(Lang::Nynorsk, day(5), "7 av 12 poeng"), "Sist, 5. mai 2026: 7 av 12 poeng");
        assert_eq!(with_last(Lang::English, "Performance", Rating::new(3).unwrap()), "Performance (3 last time)");
    }

    #[test]
    fn norms_name_each_part_and_tell_of_the_one_that_could_not_be_read() {
        let of = |sex, years| {
            let age = Age::new(years);
            norms(Lang::Bokmal, sex, age, &Norms::of(Some(sex), Some(age)).unwrap())
        };
        assert!(of(Sex::Male, 79).starts_with("Menn på samme alder: balanse 3,69 av 4"));
        let women =
            "Kvinner fra 80 år i Tromsø: balanse 3,19 av 4, gange 3,55 av 4, reise seg kan ikke leses i kilden.";
        assert_eq!(of(Sex::Female, 85), women);
        assert_eq!(
            of(Sex::Male, 85),
            "Menn fra 80 år i Tromsø: balanse 3,45 av 4, gange 3,64 av 4, reise seg 3,04 av 4."
        );
    }
}
