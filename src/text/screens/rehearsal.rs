//! Words of trying a backup, and of holding it against what is here.

use crate::text::{Lang, Phrase, dates};
use crate::workspace::merging::OneSided;

phrases! {
    TITLE: "Prøv en sikkerhetskopi" | "Prøv ein tryggingskopi" | "Try a backup";
    NOTE:
        "Appen åpner filen og forteller hva som ville kommet tilbake. Ingenting endres." |
        "Appen opnar fila og fortel kva som ville kome tilbake. Ingenting blir endra." |
        "The app opens the file and tells what would come back. Nothing is changed.";
    GO: "Prøv en kopi" | "Prøv ein kopi" | "Try a backup";
    LOOK: "Se hva som ville kommet tilbake" | "Sjå kva som ville kome tilbake" | "See what would come back";
    DONE: "Filen kan åpnes, og dette ville kommet tilbake" | "Fila kan opnast, og dette ville kome tilbake" | "The file opens, and this would come back";
    NOTHING_CHANGED: "Ingenting er endret her." | "Ingenting er endra her." | "Nothing here was changed.";
    ALL_IN: "Alt som er her nå, er i filen." | "Alt som er her no, er i fila." | "Everything that is here now is in the file.";
    OTHER_TABLET:
        "Filen er fra et annet nettbrett." | "Fila er frå eit anna nettbrett." | "The file is from another tablet.";
    UNKNOWN_NAME: "Uten navn som kan leses" | "Utan namn som kan lesast" | "Without a readable name";
    ONLY_HERE: "Bare her" | "Berre her" | "Only here";
    ONLY_THERE: "Bare i filen" | "Berre i fila" | "Only in the file";
    SAME: "Likt" | "Likt" | "The same";
}

/// Entries that are here and not in the file.
pub fn not_in_file(lang: Lang, count: usize) -> String {
    say! { lang:
        "Ført her etter at kopien ble tatt, og ikke i filen: {count}." |
        "Ført her etter at kopien vart teken, og ikkje i fila: {count}." |
        "Entered here after the backup was taken, and not in the file: {count}."
    }
}

/// How long ago a backup was tried.
pub fn last(lang: Lang, on: Option<chrono::NaiveDate>) -> String {
    match on.map(|on| dates::long(lang, on)) {
        Some(day) => say! { lang: "Sist prøvd {day}." | "Sist prøvd {day}." | "Last tried on {day}." },
        None => say! { lang:
            "Ingen kopi er prøvd ennå. En kopi ingen har prøvd, er bare et håp." |
            "Ingen kopi er prøvd enno. Ein kopi ingen har prøvd, er berre eit håp." |
            "No backup has been tried yet. A backup nobody has tried is only a hope."
        },
    }
}

/// «2 økter, 1 måling, 3 andre føringer, sist 3. mars 2026»
pub fn one_sided(lang: Lang, found: &OneSided) -> String {
    let counted = |count: usize, one: Phrase, many: Phrase| match count {
        0 => None,
        1 => Some(format!("1 {}", one.in_lang(lang))),
        _ => Some(format!("{count} {}", many.in_lang(lang))),
    };
    let parts = [
        counted(found.sessions, phrase! { "økt" | "økt" | "session" }, phrase! { "økter" | "økter" | "sessions" }),
        counted(
            found.assessments,
            phrase! { "måling" | "måling" | "measurement" },
            phrase! { "målinger" | "målingar" | "measurements" },
        ),
        counted(
            found.others,
            phrase! { "annen føring" | "anna føring" | "other entry" },
            phrase! { "andre føringer" | "andre føringar" | "other entries" },
        ),
    ];
    let listed = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    match found.last.map(|day| dates::long(lang, day)) {
        Some(day) => say! { lang: "{listed}, sist {day}" | "{listed}, sist {day}" | "{listed}, last on {day}" },
        None => listed,
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn what_one_side_has_alone_is_counted_in_words() {
        let last = NaiveDate::from_ymd_opt(2026, 3, 3);
        let found = OneSided { sessions: 2, assessments: 1, others: 0, last };
        assert_eq!(one_sided(Lang::Bokmal, &found), "2 økter, 1 måling, sist 3. mars 2026");
        assert_eq!(one_sided(Lang::English, &found), "2 sessions, 1 measurement, last on 3 March 2026");
    }
}
