//! Words of the list of people, and of the form about one of them.

use crate::text::Lang;

phrases! {
    SEARCH: "Søk etter navn" | "Søk etter namn" | "Search by name";
    NEW_PERSON: "Ny person" | "Ny person" | "New person";
    NO_GOAL: "Ingen mål ennå" | "Ingen mål enno" | "No goals yet";
    EMPTY_TITLE: "Ingen personer ennå" | "Ingen personar enno" | "No people yet";
    EMPTY_NOTE:
        "Legg til den første personen du skal trene med. Etterpå spør du hva som er viktig for personen, og skriver målene." |
        "Legg til den første personen du skal trene med. Etterpå spør du kva som er viktig for personen, og skriv måla." |
        "Add the first person you are going to train with. Then ask what matters to the person, and write the goals.";
    EMPTY_ADD: "Legg til første person" | "Legg til første person" | "Add the first person";

    EDIT_TITLE: "Endre opplysninger" | "Endre opplysningar" | "Change details";
    NAME: "Navn eller dekknavn" | "Namn eller dekknamn" | "Name or alias";
    NAME_HINT:
        "Initialer eller et dekknavn er nok. Ikke skriv fødselsnummer." |
        "Initialar eller eit dekknamn er nok. Ikkje skriv fødselsnummer." |
        "Initials or an alias is enough. Do not write a national identity number.";
    BIRTH_YEAR: "Fødselsår (valgfritt)" | "Fødselsår (valfritt)" | "Year of birth (optional)";
    BIRTH_YEAR_HINT:
        "Fire sifre, for eksempel 1941. Brukes bare til referanseverdier." |
        "Fire siffer, til dømes 1941. Blir berre brukt til referanseverdiar." |
        "Four digits, for example 1941. Used only for reference values.";
    SEX: "Kjønn for referanseverdier (valgfritt)" | "Kjønn for referanseverdiar (valfritt)" | "Sex for reference values (optional)";
    START: "Forløpet starter" | "Forløpet startar" | "The course starts";
    START_HINT: "Forløpet varer i 12 uker." | "Forløpet varer i 12 veker." | "The course lasts 12 weeks.";
    WEEKDAYS: "Treningsdager" | "Treningsdagar" | "Training days";
    WEEKDAYS_HINT:
        "Forløpet er lagt opp med to dager i uka. Velg minst én." |
        "Forløpet er lagt opp med to dagar i veka. Vel minst éin." |
        "The course is made for two days a week. Choose at least one.";
    WEEKDAYS_MISSING: "Velg minst én dag." | "Vel minst éin dag." | "Choose at least one day.";
    ADD: "Legg til person" | "Legg til person" | "Add person";
}

/// How many the list shows: all of them, or those a search found.
pub fn found(lang: Lang, count: usize, wanted: &str) -> String {
    if wanted.is_empty() {
        return match count {
            1 => say! { lang: "1 person" | "1 person" | "1 person" },
            _ => say! { lang: "{count} personer" | "{count} personar" | "{count} people" },
        };
    }
    match count {
        0 => say! { lang:
            "Ingen treff på «{wanted}». Sjekk skrivemåten." |
            "Ingen treff på «{wanted}». Sjekk skrivemåten." |
            "Nobody matches “{wanted}”. Check the spelling."
        },
        1 => say! { lang: "{count} treff på «{wanted}»" | "{count} treff på «{wanted}»" | "1 match for “{wanted}”" },
        _ => say! { lang:
            "{count} treff på «{wanted}»" |
            "{count} treff på «{wanted}»" |
            "{count} matches for “{wanted}”"
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_says_how_many_it_shows() {
        assert_eq!(found(Lang::Bokmal, 6, ""), "6 personer");
        assert_eq!(found(Lang::Nynorsk, 2, "si"), "2 treff på «si»");
        assert_eq!(found(Lang::English, 0, "si"), "Nobody matches “si”. Check the spelling.");
    }
}
