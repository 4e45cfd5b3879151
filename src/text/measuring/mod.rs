//! Words for choosing an instrument and carrying it out. What the instruments themselves ask and say stands in
//! [`super::instruments`]; words while a test is led in [`leading`].

pub mod leading;
pub mod standing;

use chrono::NaiveDate;

use crate::domain::assessment::conditions::LengthError;
use crate::text::{Lang, Phrase, chart_labels, dates};

phrases! {
    TITLE: "Kartlegging" | "Kartlegging" | "Assessment";
    TITLE_NOTE:
        "Velg det dere skal måle. Alt kan måles med klokka her, eller føres fra papir etterpå." |
        "Vel det de skal måle. Alt kan målast med klokka her, eller førast frå papir etterpå." |
        "Choose what to measure. Everything can be measured with the clock here, or entered from paper afterwards.";
    WALKING: "Gange og balanse" | "Gange og balanse" | "Walking and balance";
    RISING: "Reise seg" | "Reise seg" | "Rising";
    MOBILITY: "Mobilitet" | "Mobilitet" | "Mobility";
    GOALS: "Personens mål" | "Måla til personen" | "The person’s goals";
    SHORT: "Korte spørsmål" | "Korte spørsmål" | "Short questions";
    BLOOD_PRESSURE: "Blodtrykk" | "Blodtrykk" | "Blood pressure";
    FALLS_AND_HEALTH: "Fallrisiko og vekt" | "Fallrisiko og vekt" | "Risk of falling, and weight";
    HELP: "Hjelp og summer fra andre skjema" | "Hjelp og summar frå andre skjema" | "Help, and totals from other forms";

    MEASURE_NOW: "Mål nå" | "Mål no" | "Measure now";
    FILL_IN: "Fyll ut" | "Fyll ut" | "Fill in";
    FROM_PAPER: "Før fra papir" | "Før frå papir" | "Enter from paper";
    ENTER_TOTAL: "Før inn sum" | "Før inn sum" | "Enter a total";
    CONTINUE: "Fortsett" | "Hald fram" | "Continue";
    NEVER: "Ikke målt ennå" | "Ikkje målt enno" | "Not measured yet";
    SHORT_ALL: "Alle de korte spørsmålene" | "Alle dei korte spørsmåla" | "All the short questions";
    ANSWER_ALL: "Svar på alle" | "Svar på alle" | "Answer all";
    ANSWER_ALL_NOTE:
        "Smerte, anstrengelse, livskvalitet og fall på én side." |
        "Smerte, anstrenging, livskvalitet og fall på éi side." |
        "Pain, exertion, quality of life and falls on one page.";

    CONDITIONS: "Slik måler dere" | "Slik måler de" | "How you measure";
    CONDITIONS_NOTE:
        "Bare målinger som er gjort på samme måte, kan sammenlignes." |
        "Berre målingar som er gjorde på same måten, kan samanliknast." |
        "Only measurements made in the same way can be compared.";
    AS_LAST: "Som sist" | "Som sist" | "As last time";
    BEGIN: "Begynn" | "Begynn" | "Begin";
    NOT_STATED: "Måten er ikke oppgitt" | "Måten er ikkje oppgitt" | "How it is measured is not stated";
    IN_METRES: "Hele meter" | "Heile meter" | "Whole metres";
    IN_CENTIMETRES: "Hele centimeter fra gulv til sete" | "Heile centimeter frå golv til sete" | "Whole centimetres from floor to seat";
    ROOM_HINT: "For eksempel stua eller gangen" | "Til dømes stova eller gangen" | "For example the living room or the hallway";
    HELPER_HINT:
        "For eksempel: datteren støttet den ene armen. La stå tomt hvis ingen hjalp." |
        "Til dømes: dottera støtta den eine armen. Lat stå tomt om ingen hjelpte." |
        "For example: the daughter supported one arm. Leave empty if nobody helped.";
    FORM_HINT: "Navn og versjon av skjemaet" | "Namn og versjon av skjemaet" | "Name and version of the form";
    MISSING: "Skriv noe her." | "Skriv noko her." | "Write something here.";

    OVERVIEW: "Resultat" | "Resultat" | "Result";
    FOR_PROFESSIONALS: "For fagpersonen" | "For fagpersonen" | "For professionals";
    MEASURED: "Målt" | "Målt" | "Measured";
    TYPE_IN: "Skriv inn" | "Skriv inn" | "Type in";
    USE_NUMBER: "Bruk tallet" | "Bruk talet" | "Use the number";
    TAP_STAND: "Trykk hver gang personen står" | "Trykk kvar gong personen står" | "Tap each time the person stands";
    TAP_END: "Trykk når personen når en ende" | "Trykk når personen når ein ende" | "Tap when the person reaches an end";
    END_EARLY: "Avslutt før tiden" | "Avslutt før tida" | "End early";
    PAUSE: "Noter en pause" | "Noter ein pause" | "Note a pause";
    SOON_OVER: "30 sekunder igjen." | "30 sekund igjen." | "30 seconds left.";
    COUNTED:
        "Dette er talt. Rett tallet her hvis det er feil." |
        "Dette er talt. Rett talet her om det er feil." |
        "This was counted. Correct the number here if it is wrong.";
    STANDS: "Ganger personen reiste seg" | "Gonger personen reiste seg" | "Times the person rose";
    LENGTHS: "Hele lengder av banen" | "Heile lengder av banen" | "Full lengths of the course";
    REST: "Meter etter siste ende" | "Meter etter siste ende" | "Metres after the last end";
    REST_HINT:
        "0 hvis personen stanset ved enden." |
        "0 om personen stansa ved enden." |
        "0 if the person stopped at the end.";
    LESS: "Én mindre" | "Éin mindre" | "One less";
    MORE: "Én mer" | "Éin meir" | "One more";
    SKIP: "Hopp over" | "Hopp over" | "Skip";
    PREVIOUS: "Forrige" | "Førre" | "Previous";
    AGAIN: "Mål på nytt" | "Mål på nytt" | "Measure again";
    AGAIN_QUESTION: "Vil dere måle på nytt?" | "Vil de måle på nytt?" | "Do you want to measure again?";
    AGAIN_NOTE:
        "Det som er talt, blir borte." |
        "Det som er talt, blir borte." |
        "What was counted will be gone.";
    AGAIN_NOW: "Ja, mål på nytt" | "Ja, mål på nytt" | "Yes, measure again";
    FORGOTTEN:
        "Klokka gikk lenger enn testen kan vare, og er nullstilt. Mål på nytt, eller skriv inn tiden." |
        "Klokka gjekk lenger enn testen kan vare, og er nullstilt. Mål på nytt, eller skriv inn tida." |
        "The clock ran longer than the test can last and was set back. Measure again, or type the time.";
    MEASURE_OR_CORRECT: "Mål på nytt eller rett svaret" | "Mål på nytt eller rett svaret" | "Measure again or correct the answer";
    YES_RIGHT: "Ja, det er riktig" | "Ja, det er rett" | "Yes, that is right";

    DAY: "Dagen det ble målt" | "Dagen det vart målt" | "The day it was measured";
    BACK_DATED: "Føres i ettertid" | "Blir ført i ettertid" | "Entered afterwards";
    NOT_DONE: "Ikke gjort" | "Ikkje gjort" | "Not done";
    TAKE_BACK: "Angre" | "Angre" | "Undo";
    NONE: "Ingen" | "Ingen" | "None";
    TEN: "Ti" | "Ti" | "Ten";
    LOWEST: "Lavest" | "Lågast" | "Lowest";
    HIGHEST: "Høyest" | "Høgast" | "Highest";
    SAVE: "Lagre" | "Lagre" | "Save";
    SAVE_PARTIAL: "Lagre ufullstendig" | "Lagre ufullstendig" | "Save as incomplete";
    NOTHING_ANSWERED: "Svar på minst ett spørsmål." | "Svar på minst eitt spørsmål." | "Answer at least one question.";
    CORRECT_FIRST: "Rett det som er merket, først." | "Rett det som er merkt, først." | "Correct what is marked first.";

    SHORT_NOTE:
        "Ett trykk på hvert spørsmål. Det dere ikke svarer på, blir ikke lagret." |
        "Eitt trykk på kvart spørsmål. Det de ikkje svarer på, blir ikkje lagra." |
        "One tap for each question. What you do not answer is not kept.";
    TEN_OR_FEWER:
        "Mer enn 10 føres under «Før fra papir»." |
        "Meir enn 10 blir ført under «Før frå papir»." |
        "More than 10 is entered under “Enter from paper”.";
    FILLED_IN:
        "Noe er fylt ut fra det som er kjent. Rett det som ikke stemmer." |
        "Noko er fylt ut frå det som er kjent. Rett det som ikkje stemmer." |
        "Some of it is filled in from what is known. Correct what is not right.";
    CLEAR: "Fjern svaret" | "Fjern svaret" | "Remove the answer";

    NO_GOALS: "Ingen mål ennå" | "Ingen mål enno" | "No goals yet";
    NO_GOALS_NOTE: "Sett et mål med personen først." | "Set eit mål saman med personen først." | "Set a goal with the person first.";
    NO_LEVELS: "Nivåene er ikke skrevet for" | "Nivåa er ikkje skrivne for" | "The levels are not written for";
    WRITE_LEVELS: "Skriv nivåene" | "Skriv nivåa" | "Write the levels";

    OTHER_NOTE:
        "Gjør den ferdig, eller forkast den før dere begynner på en ny." |
        "Gjer han ferdig, eller forkast han før de byrjar på ein ny." |
        "Finish it, or discard it before you begin a new one.";
    OTHER_DISCARD: "Forkast den, og begynn" | "Forkast han, og byrj" | "Discard it, and begin";
}

/// `Bør måles nå · uke 4`
pub fn due(lang: Lang, week: u16) -> String {
    let week = chart_labels::week(lang, u32::from(week));
    say! { lang: "Bør måles nå · {week}" | "Bør målast no · {week}" | "To be measured now · {week}" }
}

/// `Sist 12. mai 2026: 14,20 s`
pub fn last(lang: Lang, on: NaiveDate, reading: &str) -> String {
    let day = dates::long(lang, on);
    say! { lang: "Sist {day}: {reading}" | "Sist {day}: {reading}" | "Last {day}: {reading}" }
}

/// `TUG er ikke ferdig`
pub fn other_left(lang: Lang, name: &str) -> String {
    say! { lang: "{name} er ikke ferdig" | "{name} er ikkje ferdig" | "{name} is not finished" }
}

/// `Signe Prøve · TUG · uke 8`; without the week outside the course.
pub fn whose(lang: Lang, name: &str, instrument: &str, week: Option<u8>) -> String {
    match week {
        Some(week) => format!("{name} · {instrument} · {}", chart_labels::week(lang, u32::from(week))),
        None => format!("{name} · {instrument}"),
    }
}

/// `Er det riktig? Sist: 12,30 s. Nå: 31,00 s.`
pub fn sure(lang: Lang, last: &str, now: &str) -> String {
    say! { lang:
        "Er det riktig? Sist: {last}. Nå: {now}." |
        "Er det rett? Sist: {last}. No: {now}." |
        "Is that right? Last time: {last}. Now: {now}."
    }
}

/// `Er det riktig? 0,48 s er uvanlig raskt.`
pub fn sure_of(lang: Lang, now: &str) -> String {
    say! { lang:
        "Er det riktig? {now} er uvanlig raskt." |
        "Er det rett? {now} er uvanleg raskt." |
        "Is that right? {now} is unusually fast."
    }
}

/// How often the person rose, while the time runs: `7 ganger`.
pub fn times(lang: Lang, count: u16) -> String {
    match count {
        1 => say! { lang: "1 gang" | "1 gong" | "1 time" },
        _ => say! { lang: "{count} ganger" | "{count} gonger" | "{count} times" },
    }
}

/// How far, while the time runs: `6 lengder, 60 m`.
pub fn lengths(lang: Lang, count: u16, metres: u16) -> String {
    let lengths = match count {
        1 => say! { lang: "1 lengde" | "1 lengde" | "1 length" },
        _ => say! { lang: "{count} lengder" | "{count} lengder" | "{count} lengths" },
    };
    format!("{lengths}, {metres}\u{a0}m")
}

/// `Pauser: 2`
pub fn pauses(lang: Lang, count: u16) -> String {
    say! { lang: "Pauser: {count}" | "Pausar: {count}" | "Pauses: {count}" }
}

/// `Til sammen 248 meter`
pub fn together(lang: Lang, metres: u16) -> String {
    say! { lang: "Til sammen {metres} meter" | "Til saman {metres} meter" | "{metres} metres in all" }
}

/// `Bane: 4 meter`, `Hjelpemiddel: rullator, som sist`
pub fn condition(lang: Lang, name: Phrase, value: &str, as_last: bool) -> String {
    let name = name.in_lang(lang);
    match as_last {
        false => format!("{name}: {value}"),
        true => say! { lang:
            "{name}: {value}, som sist" |
            "{name}: {value}, som sist" |
            "{name}: {value}, as last time"
        },
    }
}

/// `10 meter`
pub fn metres(lang: Lang, metres: u16) -> String {
    say! { lang: "{metres} meter" | "{metres} meter" | "{metres} metres" }
}

/// Beside the field of a length.
pub fn no_such_length(lang: Lang, why: LengthError) -> String {
    let LengthError { from, to, .. } = why;
    say! { lang:
        "Skriv et helt tall fra {from} til {to}." |
        "Skriv eit heilt tal frå {from} til {to}." |
        "Write a whole number from {from} to {to}."
    }
}

/// Above the reasons: `Hvorfor ble det ikke gjort? Tandem`
pub fn why_not(lang: Lang, item: &str) -> String {
    say! { lang:
        "Hvorfor ble det ikke gjort? {item}" |
        "Kvifor vart det ikkje gjort? {item}" |
        "Why was it not done? {item}"
    }
}

/// The last answer, below a question: `Sist: 4`
pub fn earlier(lang: Lang, answer: &str) -> String {
    say! { lang: "Sist: {answer}" | "Sist: {answer}" | "Last time: {answer}" }
}

/// Before a form is saved with some of it unanswered.
pub fn partial(lang: Lang, missing: usize) -> String {
    match missing {
        1 => say! { lang:
            "Ett svar mangler. Da blir det ingen samlet verdi, og målingen blir ført som ufullstendig." |
            "Eitt svar manglar. Då blir det ingen samla verdi, og målinga blir ført som ufullstendig." |
            "One answer is missing. There is then no total, and the measurement is kept as incomplete."
        },
        _ => say! { lang:
            "{missing} svar mangler. Da blir det ingen samlet verdi, og målingen blir ført som ufullstendig." |
            "{missing} svar manglar. Då blir det ingen samla verdi, og målinga blir ført som ufullstendig." |
            "{missing} answers are missing. There is then no total, and the measurement is kept as incomplete."
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_doubted_is_told_with_both_values() {
        assert_eq!(sure(Lang::Bokmal, "12,30 s", "31,00 s"), "Er det riktig? Sist: 12,30 s. Nå: 31,00 s.");
        assert_eq!(sure(Lang::Nynorsk, "3", "9"), "Er det rett? Sist: 3. No: 9.");
    }

    #[test]
    fn one_is_counted_as_one() {
        assert_eq!([0, 1, 2].map(|count| times(Lang::Bokmal, count)), ["0 ganger", "1 gang", "2 ganger"]);
        assert_eq!(lengths(Lang::Nynorsk, 6, 60), "6 lengder, 60\u{a0}m");
        assert_eq!(partial(Lang::English, 1).split('.').next(), Some("One answer is missing"));
    }

    #[test]
    fn the_week_is_told_where_there_is_one() {
        assert_eq!(whose(Lang::Bokmal, "Signe Prøve", "TUG", Some(8)), "Signe Prøve · TUG · uke 8");
        assert_eq!(whose(Lang::Bokmal, "Signe Prøve", "TUG", None), "Signe Prøve · TUG");
        assert_eq!(due(Lang::Nynorsk, 4), "Bør målast no · veke 4");
    }
}
