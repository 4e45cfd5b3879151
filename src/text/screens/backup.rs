//! Words of backup and restore.

use chrono::NaiveDate;

use crate::text::{Lang, dates};

phrases! {
    TITLE: "Sikkerhetskopi" | "Tryggingskopi" | "Backup";
    NOTE:
        "Alt på nettbrettet i én låst fil. Mister du nettbrettet, kan alt legges tilbake på et nytt." |
        "Alt på nettbrettet i éi låst fil. Mistar du nettbrettet, kan alt leggjast tilbake på eit nytt." |
        "Everything on this device in one locked file. If the device is lost, all of it can be put on a new one.";
    MAKE: "Lag sikkerhetskopi" | "Lag tryggingskopi" | "Make a backup";
    MAKING: "Lager og kontrollerer …" | "Lagar og kontrollerer …" | "Making and checking …";
    CODE_TITLE: "Koden til denne filen" | "Koden til denne fila" | "The code of this file";
    CODE_NOTE:
        "Skriv ned koden før du lagrer filen. Uten den kan ingen åpne filen. Ikke ha kode og fil på samme sted." |
        "Skriv ned koden før du lagrar fila. Utan han kan ingen opne fila. Ikkje ha kode og fil på same stad." |
        "Write down the code before you save the file. Without it nobody can open the file. Keep code and file apart.";
    CODE_RETYPE: "Skriv koden her" | "Skriv koden her" | "Write the code here";
    CODE_DIFFERS:
        "Dette er ikke koden til filen. Se etter på papiret og skriv den på nytt." |
        "Dette er ikkje koden til fila. Sjå etter på papiret og skriv han på nytt." |
        "This is not the code of the file. Look at the paper and write it again.";
    UNDER_KEY:
        "Sikkerhetskopien låses med kommunens nøkkel. Du trenger ingen kode på papir." |
        "Tryggingskopien blir låst med nøkkelen til kommunen. Du treng ingen kode på papir." |
        "The backup is locked with the municipality’s key. You need no code on paper.";
    CHECKED:
        "Filen er laget, åpnet igjen og sammenlignet: alt som var lagret, er med." |
        "Fila er laga, opna att og samanlikna: alt som var lagra, er med." |
        "The file was made, opened again and compared: everything that was saved is in it.";
    HAND_OVER: "Lagre filen" | "Lagre fila" | "Save the file";
    PRACTICE:
        "I øvingsmodus lagres ingenting, så det er ikke noe å ta kopi av." |
        "I øvingsmodus blir ingenting lagra, så det er ikkje noko å ta kopi av." |
        "Nothing is kept in practice mode, so there is nothing to back up.";

    RESTORE_ERASED:
        "Disse er slettet her etter at kopien ble tatt, og legges ikke tilbake" |
        "Desse er sletta her etter at kopien vart teken, og blir ikkje lagde tilbake" |
        "These were erased here after the copy was made, and are not put back";
    RESTORE_BRING_BACK: "Legg dem tilbake likevel" | "Legg dei tilbake likevel" | "Put them back all the same";
    RESTORE_HERE:
        "Legg tilbake en sikkerhetskopi her" |
        "Legg tilbake ein tryggingskopi her" |
        "Put back a backup here";
    RESTORE_HERE_NOTE:
        "Det som ligger her og ikke lar seg åpne, legges til side på nettbrettet før sikkerhetskopien legges tilbake. Det som kan leses av det, blir ikke slettet." |
        "Det som ligg her og ikkje let seg opne, blir lagt til side på nettbrettet før tryggingskopien blir lagd tilbake. Det som kan lesast av det, blir ikkje sletta." |
        "What lies here and does not open is put aside on the tablet before the backup is put back. What can be read of it is not deleted.";
    RESTORE_FILE: "Sikkerhetskopien" | "Tryggingskopien" | "The backup";
    RESTORE_FILE_HINT:
        "En fil som slutter på «.hjemmetrener»." |
        "Ei fil som sluttar på «.hjemmetrener»." |
        "A file ending in “.hjemmetrener”.";
    RESTORE_NO_FILE: "Velg en fil." | "Vel ei fil." | "Choose a file.";
    RESTORE_UNREADABLE:
        "Filen kan ikke leses. Velg den på nytt, eller prøv en annen." |
        "Fila kan ikkje lesast. Vel ho på nytt, eller prøv ei anna." |
        "The file cannot be read. Choose it again, or try another.";
    RESTORE_CODE: "Koden til filen" | "Koden til fila" | "The code of the file";
    RESTORE_CODE_HINT:
        "Seksten tegn, skrevet ned da kopien ble laget." |
        "Seksten teikn, skrivne ned då kopien vart laga." |
        "Sixteen characters, written down when the backup was made.";
    RESTORE_LOOK: "Se hva som er i filen" | "Sjå kva som er i fila" | "See what is in the file";
    RESTORE_OPENING: "Åpner filen …" | "Opnar fila …" | "Opening the file …";
    RESTORE_INSIDE: "Dette er i filen" | "Dette er i fila" | "This is in the file";
    RESTORE_NOTHING_YET:
        "Ingenting er lagt tilbake ennå." |
        "Ingenting er lagt tilbake enno." |
        "Nothing has been put back yet.";
    RESTORE_PEOPLE: "Personer" | "Personar" | "People";
    RESTORE_NOBODY: "Ingen" | "Ingen" | "Nobody";
    RESTORE_SESSIONS: "Økter" | "Økter" | "Sessions";
    RESTORE_ASSESSMENTS: "Målinger" | "Målingar" | "Measurements";
    RESTORE_UNTIL: "Siste føring" | "Siste føring" | "Last entry";
    RESTORE_PUT_BACK: "Legg alt tilbake" | "Legg alt tilbake" | "Put everything back";
    RESTORE_OTHER: "Velg en annen fil" | "Vel ei anna fil" | "Choose another file";
    RESTORE_CODES:
        "Etterpå lager du en ny kode til deg og en ny gjenopprettingskode. Ha papir og penn klart." |
        "Etterpå lagar du ein ny kode til deg og ein ny gjenopprettingskode. Ha papir og penn klart." |
        "Afterwards you make a new code for yourself and a new recovery code. Have pen and paper ready.";
}

/// When the last backup that counts was made: «Siste sikkerhetskopi i går.»
pub fn last(lang: Lang, on: Option<NaiveDate>, today: NaiveDate) -> String {
    let Some(on) = on else {
        return say! { lang:
            "Ingen sikkerhetskopi er tatt ennå." |
            "Ingen tryggingskopi er teken enno." |
            "No backup has been taken yet."
        };
    };
    let day = dates::long(lang, on);
    let when = match (today - on).num_days() {
        ..0 => {
            return say! { lang:
                "Siste sikkerhetskopi har en dato som ikke har vært: {day}. Klokka var trolig feil da." |
                "Siste tryggingskopi har ein dato som ikkje har vore: {day}. Klokka var truleg feil då." |
                "The last backup has a date that has not been yet: {day}. The clock was probably wrong then."
            };
        }
        0 => say! { lang: "i dag" | "i dag" | "today" },
        1 => say! { lang: "i går" | "i går" | "yesterday" },
        _ => say! { lang: "{day}" | "{day}" | "on {day}" },
    };
    say! { lang: "Siste sikkerhetskopi {when}." | "Siste tryggingskopi {when}." | "Last backup {when}." }
}

/// Rows of the file that this version cannot read.
pub fn left_out(lang: Lang, count: u64) -> String {
    say! { lang:
        "Rader i filen som ikke kan leses: {count}." |
        "Rader i fila som ikkje kan lesast: {count}." |
        "Rows in the file that cannot be read: {count}."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_age_of_the_last_backup_is_told_in_words() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 5, day).unwrap();
        assert_eq!(last(Lang::Bokmal, None, day(12)), "Ingen sikkerhetskopi er tatt ennå.");
        assert_eq!(last(Lang::Bokmal, Some(day(12)), day(12)), "Siste sikkerhetskopi i dag.");
        assert_eq!(last(Lang::Nynorsk, Some(day(11)), day(12)), "Siste tryggingskopi i går.");
        assert_eq!(last(Lang::English, Some(day(2)), day(12)), "Last backup on 2 May 2026.");
        assert!(last(Lang::Bokmal, Some(day(13)), day(12)).contains("en dato som ikke har vært"));
    }
}
