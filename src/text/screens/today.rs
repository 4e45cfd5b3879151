//! Words of the day's page: who is due, who is next, and what was planned and not recorded.

use chrono::NaiveDate;

use crate::domain::assessment::Instrument;
use crate::domain::session::remark::TimeOfDay;
use crate::text::{Lang, chart_labels, dates, instruments, numbers};

phrases! {
    STORED: "Alt er lagret på nettbrettet." | "Alt er lagra på nettbrettet." | "Everything is stored on this device.";
    BACK_UP_NOW: "Ta sikkerhetskopi nå" | "Ta tryggingskopi no" | "Make a backup now";

    UNRECORDED: "Ikke ført" | "Ikkje ført" | "Not recorded";
    ALL_RECORDED: "Alt som var planlagt, er ført." | "Alt som var planlagt, er ført." | "Everything that was planned is recorded.";
    NEXT: "Neste" | "Neste" | "Next";
    NOBODY_NEXT: "Ingen er planlagt de neste dagene." | "Ingen er planlagde dei neste dagane." | "Nobody is planned for the next days.";
    RECORDED: "Ført i dag" | "Ført i dag" | "Recorded today";
    RETESTS: "Skal måles på nytt" | "Skal målast på nytt" | "To be measured again";
    DONE: "Gjennomført" | "Gjennomført" | "Done";
    CANCELLED: "Avlyst" | "Avlyst" | "Cancelled";
}

/// `Tre besøk i dag.`
pub fn visits(lang: Lang, count: usize) -> String {
    // «Besøk» is neuter.
    let in_letters = numbers::in_letters(lang, count, phrase! { "ett" | "eitt" | "one" });
    let number = if count > 8 { count.to_string() } else { dates::capitalised(&in_letters) };
    match count {
        0 => say! { lang: "Ingen besøk i dag." | "Ingen besøk i dag." | "No visits today." },
        1 => say! { lang: "{number} besøk i dag." | "{number} besøk i dag." | "{number} visit today." },
        _ => say! { lang: "{number} besøk i dag." | "{number} besøk i dag." | "{number} visits today." },
    }
}

/// `Økt 9 av 24`
pub fn session_number(lang: Lang, number: usize, total: usize) -> String {
    say! { lang: "Økt {number} av {total}" | "Økt {number} av {total}" | "Session {number} of {total}" }
}

/// How many instruments are named before the rest is counted.
const NAMED: usize = 3;

/// `SPPB, TUG og DEMMI skal måles nå · uke 4`, on a chip.
pub fn retest_due(lang: Lang, week: u16, instruments: &[Instrument]) -> String {
    let names: Vec<&str> = instruments.iter().map(|it| instruments::short(*it).in_lang(lang)).collect();
    let (what, week) = (listed(lang, &names), chart_labels::week(lang, u32::from(week)));
    match names.len() {
        1 => say! { lang:
            "{what} skal måles nå · {week}" |
            "{what} skal målast no · {week}" |
            "{what} is to be measured now · {week}"
        },
        _ => say! { lang:
            "{what} skal måles nå · {week}" |
            "{what} skal målast no · {week}" |
            "{what} are to be measured now · {week}"
        },
    }
}

fn listed(lang: Lang, names: &[&str]) -> String {
    let and = phrase! { "og" | "og" | "and" }.in_lang(lang);
    let rest = phrase! { "til" | "til" | "more" }.in_lang(lang);
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
    say! { lang: "{day} er ikke ført" | "{day} er ikkje ført" | "{day} is not recorded" }
}

/// `planlagt fredag 8. mai, ikke ført`, beside a name.
pub fn planned_not_recorded(lang: Lang, planned: NaiveDate) -> String {
    let day = dates::weekday_and_day(lang, planned);
    say! { lang: "planlagt {day}, ikke ført" | "planlagt {day}, ikkje ført" | "planned for {day}, not recorded" }
}

/// `Avtalt kl. 09.30`
pub fn agreed_at(lang: Lang, time: TimeOfDay) -> String {
    let time = dates::time_of_day(lang, time);
    say! { lang: "Avtalt {time}" | "Avtalt {time}" | "Agreed {time}" }
}

/// `i morgen`, or `fredag 15. mai`.
pub fn coming_day(lang: Lang, day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => say! { lang: "i dag" | "i dag" | "today" },
        1 => say! { lang: "i morgen" | "i morgon" | "tomorrow" },
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
        let sppb = [Instrument::Sppb];
        assert_eq!(retest_due(Lang::Bokmal, 0, &sppb), "SPPB skal måles nå · start");
        assert_eq!(retest_due(Lang::English, 4, &sppb), "SPPB is to be measured now · week 4");
    }

    #[test]
    fn a_day_is_named_by_how_near_it_is() {
        assert_eq!(coming_day(Lang::Bokmal, day(13), day(12)), "i morgen");
        assert_eq!(coming_day(Lang::Nynorsk, day(15), day(12)), "fredag 15. mai");
        assert_eq!(day_not_recorded(Lang::Bokmal, day(8)), "Fredag 8. mai er ikke ført");
        assert_eq!(planned_not_recorded(Lang::English, day(8)), "planned for Friday 8 May, not recorded");
    }
}
