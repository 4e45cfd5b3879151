//! Words of the day's page: who is due, who is next, and what was planned and not recorded.

use chrono::NaiveDate;

use crate::domain::retest::RetestDue;
use crate::domain::session::remark::TimeOfDay;
use crate::text::{Lang, chart_labels, dates, instruments};

phrases! {
    STORED: "Alt er lagret på nettbrettet." | "Alt er lagra på nettbrettet." | "Everything is stored on this device.";
    BACK_UP_NOW: "Ta sikkerhetskopi nå" | "Ta tryggingskopi no" | "Make a backup now";

    UNRECORDED: "Ikke ført" | "Ikkje ført" | "Not recorded";
    ALL_RECORDED: "Alt som var planlagt, er ført." | "Alt som var planlagt, er ført." | "Everything that was planned is recorded.";
    NEXT: "Neste" | "Neste" | "Next";
    NOBODY_NEXT: "Ingen er planlagt de neste dagene." | "Ingen er planlagde dei neste dagane." | "Nobody is planned for the next days.";
    RECORDED: "Ført i dag" | "Ført i dag" | "Recorded today";
    RETESTS: "Skal måles på nytt" | "Skal målast på nytt" | "To be measured again";
    CONTINUE_MEASURING: "Fortsett målingen" | "Hald fram med målinga" | "Continue measuring";
    DONE: "Gjennomført" | "Gjennomført" | "Done";
    CANCELLED: "Avlyst" | "Avlyst" | "Cancelled";
}

/// `Tre besøk i dag.`
pub fn visits(lang: Lang, count: usize) -> String {
    match (count, lang) {
        (0, Lang::Bokmal | Lang::Nynorsk) => "Ingen besøk i dag.".to_owned(),
        (0, Lang::English) => "No visits today.".to_owned(),
        (1, Lang::English) => "One visit today.".to_owned(),
        (_, Lang::Bokmal | Lang::Nynorsk) => format!("{} besøk i dag.", number(lang, count)),
        (_, Lang::English) => format!("{} visits today.", number(lang, count)),
    }
}

/// At the start of a sentence. «Besøk» is neuter.
fn number(lang: Lang, count: usize) -> String {
    const NB: [&str; 8] = ["Ett", "To", "Tre", "Fire", "Fem", "Seks", "Sju", "Åtte"];
    const NN: [&str; 8] = ["Eitt", "To", "Tre", "Fire", "Fem", "Seks", "Sju", "Åtte"];
    const EN: [&str; 8] = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];
    let words = match lang {
        Lang::Bokmal => NB,
        Lang::Nynorsk => NN,
        Lang::English => EN,
    };
    count.checked_sub(1).and_then(|place| words.get(place)).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

/// `Økt 9 av 24`
pub fn session_number(lang: Lang, number: usize, total: usize) -> String {
    match lang {
        Lang::Bokmal | Lang::Nynorsk => format!("Økt {number} av {total}"),
        Lang::English => format!("Session {number} of {total}"),
    }
}

/// How many instruments are named before the rest is counted.
const NAMED: usize = 3;

/// `SPPB, TUG og DEMMI skal måles nå · uke 4`, on a chip.
pub fn retest_due(lang: Lang, due: &RetestDue) -> String {
    let names: Vec<&str> = due.instruments.iter().map(|it| instruments::short(*it).in_lang(lang)).collect();
    let (what, week) = (listed(lang, &names), chart_labels::week(lang, u32::from(due.week)));
    match lang {
        Lang::Bokmal => format!("{what} skal måles nå · {week}"),
        Lang::Nynorsk => format!("{what} skal målast no · {week}"),
        Lang::English if names.len() == 1 => format!("{what} is to be measured now · {week}"),
        Lang::English => format!("{what} are to be measured now · {week}"),
    }
}

fn listed(lang: Lang, names: &[&str]) -> String {
    let and = match lang {
        Lang::Bokmal | Lang::Nynorsk => "og",
        Lang::English => "and",
    };
    let rest = match lang {
        Lang::Bokmal => "til",
        Lang::Nynorsk => "til",
        Lang::English => "more",
    };
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [others @ .., last] if names.len() <= NAMED => format!("{} {and} {last}", others.join(", ")),
        _ => format!("{} {and} {} {rest}", names[..NAMED - 1].join(", "), names.len() + 1 - NAMED),
    }
}

/// `Fredag 8. mai er ikke ført`, on a chip.
pub fn day_not_recorded(lang: Lang, planned: NaiveDate) -> String {
    let day = dates::capitalised(&dates::weekday_and_day(lang, planned));
    match lang {
        Lang::Bokmal => format!("{day} er ikke ført"),
        Lang::Nynorsk => format!("{day} er ikkje ført"),
        Lang::English => format!("{day} is not recorded"),
    }
}

/// `planlagt fredag 8. mai, ikke ført`, beside a name.
pub fn planned_not_recorded(lang: Lang, planned: NaiveDate) -> String {
    let day = dates::weekday_and_day(lang, planned);
    match lang {
        Lang::Bokmal => format!("planlagt {day}, ikke ført"),
        Lang::Nynorsk => format!("planlagt {day}, ikkje ført"),
        Lang::English => format!("planned for {day}, not recorded"),
    }
}

/// `Avtalt kl. 09.30`
pub fn agreed_at(lang: Lang, time: TimeOfDay) -> String {
    let time = dates::time_of_day(lang, time);
    match lang {
        Lang::Bokmal | Lang::Nynorsk => format!("Avtalt {time}"),
        Lang::English => format!("Agreed {time}"),
    }
}

/// `i morgen`, or `fredag 15. mai`.
pub fn coming_day(lang: Lang, day: NaiveDate, today: NaiveDate) -> String {
    match ((day - today).num_days(), lang) {
        (0, Lang::Bokmal | Lang::Nynorsk) => "i dag".to_owned(),
        (0, Lang::English) => "today".to_owned(),
        (1, Lang::Bokmal) => "i morgen".to_owned(),
        (1, Lang::Nynorsk) => "i morgon".to_owned(),
        (1, Lang::English) => "tomorrow".to_owned(),
        _ => dates::weekday_and_day(lang, day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::Instrument;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 5, day).unwrap()
    }

    #[test]
    fn visits_are_counted_in_words_as_long_as_there_are_few() {
        assert_eq!(visits(Lang::Bokmal, 0), "Ingen besøk i dag.");
        assert_eq!(visits(Lang::Nynorsk, 1), "Eitt besøk i dag.");
        assert_eq!(visits(Lang::Bokmal, 3), "Tre besøk i dag.");
        assert_eq!(visits(Lang::English, 1), "One visit today.");
        assert_eq!(visits(Lang::English, 12), "12 visits today.");
    }

    #[test]
    fn what_is_due_is_named_while_there_are_few() {
        assert_eq!(listed(Lang::Bokmal, &["SPPB"]), "SPPB");
        assert_eq!(listed(Lang::Nynorsk, &["SPPB", "TUG"]), "SPPB og TUG");
        assert_eq!(listed(Lang::Bokmal, &["SPPB", "TUG", "DEMMI"]), "SPPB, TUG og DEMMI");
        assert_eq!(listed(Lang::English, &["SPPB", "TUG", "DEMMI", "FIM", "GAS"]), "SPPB, TUG and 3 more");
        let due = RetestDue { week: 0, instruments: vec![Instrument::Sppb] };
        assert_eq!(retest_due(Lang::Bokmal, &due), "SPPB skal måles nå · start");
        let due = RetestDue { week: 4, instruments: vec![Instrument::Sppb] };
        assert_eq!(retest_due(Lang::English, &due), "SPPB is to be measured now · week 4");
    }

    #[test]
    fn a_day_is_named_by_how_near_it_is() {
        assert_eq!(coming_day(Lang::Bokmal, day(13), day(12)), "i morgen");
        assert_eq!(coming_day(Lang::Nynorsk, day(15), day(12)), "fredag 15. mai");
        assert_eq!(day_not_recorded(Lang::Bokmal, day(8)), "Fredag 8. mai er ikke ført");
        assert_eq!(planned_not_recorded(Lang::English, day(8)), "planned for Friday 8 May, not recorded");
    }
}
