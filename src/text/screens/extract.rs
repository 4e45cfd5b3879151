//! Words of everything that is recorded about one person: the page, the paper and the file.

use chrono::{Datelike, NaiveDate};

use crate::text::{Lang, dates};

phrases! {
    TITLE: "Alt som er registrert" | "Alt som er registrert" | "All that is recorded";
    NOTE:
        "Personen har rett til å se alt som er ført, og til å få det med seg." |
        "Personen har rett til å sjå alt som er ført, og til å få det med seg." |
        "The person has a right to see all that is recorded, and to take it along.";
    GO: "Se og skriv ut alt" | "Sjå og skriv ut alt" | "See and print all of it";
    PRINT: "Skriv ut alt" | "Skriv ut alt" | "Print all of it";

    ABOUT:
        "Dette er alt som er ført om personen i appen Hjemmetrener på ett nettbrett, i den rekkefølgen det ble ført." |
        "Dette er alt som er ført om personen i appen Hjemmetrener på eitt nettbrett, i den rekkjefølgja det vart ført." |
        "This is all that is recorded about the person in the app Hjemmetrener on one tablet, in the order it was recorded.";
    ELSEWHERE:
        "Andre nettbrett og journalen i kommunen kan ha mer. Spør kommunen." |
        "Andre nettbrett og journalen i kommunen kan ha meir. Spør kommunen." |
        "Other tablets and the municipality’s own records may hold more. Ask the municipality.";
    WRONG:
        "Er noe feil? Si det til hjemmetreneren eller kommunen. Det som rettes, står her både slik det var og slik det er nå." |
        "Er noko feil? Sei det til heimetrenaren eller kommunen. Det som blir retta, står her både slik det var og slik det er no." |
        "Is something wrong? Tell the home trainer or the municipality. What is corrected stands here both as it was and as it is now.";
    NOT_IN_IT: "Dette er ikke med" | "Dette er ikkje med" | "This is not included";

    RECORDED: "Det som er ført" | "Det som er ført" | "What is recorded";
    SEEN: "Hvem som har sett det" | "Kven som har sett det" | "Who has seen it";
    SEEN_NOTE:
        "Hver gang noen åpnet, viste, skrev ut eller delte det i appen. Åpning føres én gang for hver opplåsing." |
        "Kvar gong nokon opna, viste, skreiv ut eller delte det i appen. Opning blir ført éin gong for kvar opplåsing." |
        "Each time somebody opened, showed, printed or shared it in the app. Opening is noted once for each unlocking.";
    NOBODY_SAW: "Ingenting er ført om det." | "Ingenting er ført om det." | "Nothing is noted about that.";

    FILE: "Som fil" | "Som fil" | "As a file";
    FILE_WANT: "Hent som fil" | "Hent som fil" | "Get it as a file";
    FILE_NOTE:
        "Det samme i én fil (JSON), som leses uten appen." |
        "Det same i éi fil (JSON), som blir lesen utan appen." |
        "The same in one file (JSON), to be read without the app.";
    FILE_OPEN: "Filen er ikke låst" | "Fila er ikkje låst" | "The file is not locked";
    FILE_OPEN_NOTE:
        "Den som har den, kan lese alt. Gi den bare til personen selv, eller til den personen har bedt om." |
        "Den som har ho, kan lese alt. Gi ho berre til personen sjølv, eller til den personen har bede om." |
        "Whoever has it can read everything. Give it only to the person, or to whom the person has asked for.";
    AGAIN:
        "Filen er alt om en person, uten lås. Derfor spør appen om det er du som lager den." |
        "Fila er alt om ein person, utan lås. Difor spør appen om det er du som lagar ho." |
        "The file is everything about a person, without a lock. That is why the app asks whether it is you who makes it.";
    AGAIN_PRINT:
        "Utskriften er alt om en person. Derfor spør appen om det er du som skriver ut." |
        "Utskrifta er alt om ein person. Difor spør appen om det er du som skriv ut." |
        "The paper is everything about a person. That is why the app asks whether it is you who prints it.";
    FILE_MAKE: "Lag filen" | "Lag fila" | "Make the file";
    FILE_MADE: "Filen er gitt til nettleseren" | "Fila er gitt til nettlesaren" | "The file was given to the browser";
    FILE_MADE_NOTE:
        "Se etter at den ligger der du ville ha den. Slett den fra nettbrettet når personen har fått den." |
        "Sjå etter at ho ligg der du ville ha ho. Slett ho frå nettbrettet når personen har fått ho." |
        "See that it lies where you wanted it. Delete it from this device once the person has it.";
    NOT_NOTED:
        "Lageret på nettbrettet svarte ikke, så det er ikke sikkert at dette kom i loggen. Skriv det ned." |
        "Lageret på nettbrettet svarte ikkje, så det er ikkje sikkert at dette kom i loggen. Skriv det ned." |
        "The store on this device did not answer, so this may not be in the log. Write it down.";
    FILE_DISMISSED:
        "Filen ble ikke gitt videre. Prøv en gang til." |
        "Fila vart ikkje gitt vidare. Prøv ein gong til." |
        "The file was not handed over. Try once more.";
    FILE_NOT_POSSIBLE:
        "Nettleseren kan ikke dele eller lagre filer her. Skriv ut i stedet." |
        "Nettlesaren kan ikkje dele eller lagre filer her. Skriv ut i staden." |
        "The browser cannot share or save files here. Print instead.";
    /// At the top of the file.
    FILE_ABOUT:
        "Alt som er ført om én person i appen Hjemmetrener på ett nettbrett. «recorded» er føringene i den rekkefølgen de ble gjort, «seen» er hvem som har sett dem. Under «what» og «facts» står det i ord, under «data» med navn og tall." |
        "Alt som er ført om éin person i appen Hjemmetrener på eitt nettbrett. «recorded» er føringane i den rekkjefølgja dei vart gjorde, «seen» er kven som har sett dei. Under «what» og «facts» står det i ord, under «data» med namn og tal." |
        "All that is recorded about one person in the app Hjemmetrener on one tablet. “recorded” are the entries in the order they were made, “seen” who has seen them. “what” and “facts” say it in words, “data” in names and numbers.";
}

/// `Tirsdag 12. mai 2026`
pub fn day(lang: Lang, on: NaiveDate) -> String {
    dates::capitalised(&format!("{} {}", dates::weekday(lang, on.weekday()), dates::long(lang, on)))
}

/// `kl. 09.30, Kari Øving`
pub fn when_and_who(when: &str, by: &str) -> String {
    format!("{when}, {by}")
}

/// `42 føringer. Tatt ut 12. mai 2026.`
pub fn taken_out(lang: Lang, count: usize, on: NaiveDate) -> String {
    let day = dates::long(lang, on);
    match count {
        1 => say! { lang: "1 føring. Tatt ut {day}." | "1 føring. Teken ut {day}." | "1 entry. Taken out {day}." },
        _ => say! { lang:
            "{count} føringer. Tatt ut {day}." |
            "{count} føringar. Tekne ut {day}." |
            "{count} entries. Taken out {day}."
        },
    }
}

/// What is begun or typed and not saved. `None`: nothing is.
pub fn unsaved(lang: Lang, count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some(say! { lang:
            "Noe er begynt på og ikke lagret. Lagre det, så kommer det med." |
            "Noko er påbyrja og ikkje lagra. Lagre det, så kjem det med." |
            "Something is begun and not saved. Save it, and it is included."
        }),
        _ => Some(say! { lang:
            "{count} ting er begynt på og ikke lagret. Lagre dem, så kommer de med." |
            "{count} ting er påbyrja og ikkje lagra. Lagre dei, så kjem dei med." |
            "{count} things are begun and not saved. Save them, and they are included."
        }),
    }
}

/// Says nothing of whom it is about: names of files are seen by many.
pub fn file_name(lang: Lang, on: NaiveDate) -> String {
    say! { lang:
        "alt-som-er-registrert-{on}.json" |
        "alt-som-er-registrert-{on}.json" |
        "all-that-is-recorded-{on}.json"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_the_day_and_nobody() {
        let on = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
        assert_eq!(file_name(Lang::Bokmal, on), "alt-som-er-registrert-2026-05-12.json");
        assert_eq!(day(Lang::Nynorsk, on), "Tysdag 12. mai 2026");
        assert_eq!(unsaved(Lang::English, 0), None);
    }
}
