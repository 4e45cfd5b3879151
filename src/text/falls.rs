//! Words of the falls of the last year: how many, and where each is known from.

use chrono::NaiveDate;

use crate::domain::fall_checklist::{Matter, ToldWhom};
use crate::domain::falls::year::{CountedFalls, FallSource, FallsOfYear, ToldFalls};
use crate::text::{Lang, Phrase, dates, instruments, sentence};

phrases! {
    TITLE: "Fall" | "Fall" | "Falls";
    NOT_ASKED:
        "Ingen har spurt om fall det siste året." |
        "Ingen har spurt om fall det siste året." |
        "Nobody has asked about falls in the last year.";
    NEW_PROPOSAL: "Nytt forslag?" | "Nytt forslag?" | "A new proposal?";
    MAKE_NEW: "Lag nytt forslag" | "Lag nytt forslag" | "Make a new proposal";
}

/// `3 fall siste år: 1 i fallskjemaet 3. mars, 2 under økt 12. mars.`
pub fn of_year(lang: Lang, falls: &FallsOfYear) -> String {
    let counted: Vec<String> = falls.counted().iter().map(|one| source(lang, *one)).collect();
    let counted = counted.join(", ");
    let number = number(lang, falls.number());
    match (falls.told_more(), counted.is_empty()) {
        (None, true) => format!("{number}."),
        (None, false) => format!("{number}: {counted}."),
        (Some(told), true) => told_with_plan(lang, told),
        (Some(told), false) => {
            let told = told_with_plan(lang, told);
            say! { lang:
                "{told} Talt: {counted}." |
                "{told} Talt: {counted}." |
                "{told} Counted: {counted}."
            }
        }
    }
}

fn number(lang: Lang, falls: u16) -> String {
    match falls {
        0 => say! { lang: "Ingen fall siste år" | "Ingen fall siste år" | "No falls in the last year" },
        1 => say! { lang: "1 fall siste år" | "1 fall siste år" | "1 fall in the last year" },
        _ => say! { lang: "{falls} fall siste år" | "{falls} fall siste år" | "{falls} falls in the last year" },
    }
}

/// Two that were told stand for more.
fn told_with_plan(lang: Lang, told: ToldFalls) -> String {
    let day = dates::day_and_month(lang, told.on);
    match told.falls {
        0 | 1 => say! { lang:
            "1 fall siste år, fortalt da planen ble laget {day}." |
            "1 fall siste år, fortalt då planen vart laga {day}." |
            "1 fall in the last year, told of when the plan was made on {day}."
        },
        falls => say! { lang:
            "{falls} fall eller flere siste år, fortalt da planen ble laget {day}." |
            "{falls} fall eller fleire siste år, fortalt då planen vart laga {day}." |
            "{falls} falls or more in the last year, told of when the plan was made on {day}."
        },
    }
}

fn source(lang: Lang, one: CountedFalls) -> String {
    let (falls, day) = (one.falls, dates::day_and_month(lang, one.on));
    match one.source {
        FallSource::InSession => say! { lang:
            "{falls} under økt {day}" |
            "{falls} under økt {day}" |
            "{falls} in the session of {day}"
        },
        FallSource::Cancelled => say! { lang:
            "{falls} som økta {day} ble avlyst for" |
            "{falls} som økta {day} vart avlyst for" |
            "{falls} that the session of {day} was cancelled for"
        },
        FallSource::BeforeSession => say! { lang:
            "{falls} fortalt før økta {day}" |
            "{falls} fortalt før økta {day}" |
            "{falls} told of before the session of {day}"
        },
        FallSource::Form => say! { lang:
            "{falls} i fallskjemaet {day}" |
            "{falls} i fallskjemaet {day}" |
            "{falls} in the falls form of {day}"
        },
    }
}

/// `Middels risiko for fall. … (3. mars 2026)`
pub fn risk(lang: Lang, on: NaiveDate, level: Phrase) -> String {
    format!("{} ({})", level.in_lang(lang), dates::long(lang, on))
}

/// `Syn: sagt fra til sykepleier, 3. mars 2026.`
pub fn matter(lang: Lang, matter: Matter, told: ToldWhom, since: NaiveDate) -> String {
    let matter = instruments::matter(matter).in_lang(lang);
    let told = sentence::within(instruments::matter_told(told).in_lang(lang));
    format!("{matter}: {told}, {}.", dates::long(lang, since))
}

/// On a chip: `Nytt forslag? Fall 12. mars`
pub fn new_proposal(lang: Lang, on: NaiveDate) -> String {
    let (asked, day) = (NEW_PROPOSAL.in_lang(lang), dates::day_and_month(lang, on));
    say! { lang: "{asked} Fall {day}" | "{asked} Fall {day}" | "{asked} Fall on {day}" }
}

/// Beside a plan that was accepted before the fall.
pub fn since_plan(lang: Lang, on: NaiveDate) -> String {
    let day = dates::day_and_month(lang, on);
    say! { lang:
        "Personen har falt siden planen ble laget (kjent {day}). En fagperson bør vurdere et nytt forslag." |
        "Personen har falle sidan planen vart laga (kjent {day}). Ein fagperson bør vurdere eit nytt forslag." |
        "The person has fallen since the plan was made (known on {day}). A professional should consider a new proposal."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    #[track_caller]
    fn said(counted: &[(u32, u16, FallSource)], told: Option<u16>, expected: &str) {
        let one = |(on, falls, source): &(u32, u16, FallSource)| CountedFalls {
            on: day(*on),
            falls: *falls,
            source: *source,
        };
        let counted: Vec<_> = counted.iter().map(one).collect();
        let told = told.map(|falls| ToldFalls { on: day(2), falls });
        assert_eq!(of_year(Lang::Bokmal, &FallsOfYear::new(day(31), &counted, told)), expected);
    }

    #[test]
    fn the_number_says_where_each_fall_is_known_from() {
        use FallSource::{BeforeSession, Cancelled, Form, InSession};
        said(&[], None, "Ingen fall siste år.");
        said(&[(3, 1, Form)], None, "1 fall siste år: 1 i fallskjemaet 3. mars.");
        let three =
            "3 fall siste år: 1 i fallskjemaet 3. mars, 1 under økt 12. mars, 1 som økta 13. mars ble avlyst for.";
        said(&[(3, 1, Form), (12, 1, InSession), (13, 1, Cancelled)], None, three);
        said(&[], Some(1), "1 fall siste år, fortalt da planen ble laget 2. mars.");
        let more =
            "2 fall eller flere siste år, fortalt da planen ble laget 2. mars. Talt: 1 fortalt før økta 9. mars.";
        said(&[(9, 1, BeforeSession)], Some(2), more);
    }
}
