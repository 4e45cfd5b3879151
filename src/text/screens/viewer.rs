//! Words of the page that shows what was shared by a link, for those who know nothing of the app.

use chrono::NaiveDate;

use crate::text::{Lang, dates};

phrases! {
    TITLE: "Slik går treningen" | "Slik går treninga" | "How the training is going";
    WHAT_IT_IS:
        "Dette er et bilde av treningen slik den var den dagen. Det er laget på nettbrettet til hjemmetreneren, og det endrer seg ikke." |
        "Dette er eit bilete av treninga slik ho var den dagen. Det er laga på nettbrettet til heimetrenaren, og det endrar seg ikkje." |
        "This is a picture of the training as it was that day. It was made on the home trainer’s tablet, and it does not change.";
    /// Who it is about, when it was shared without a name.
    THE_PERSON: "Personen" | "Personen" | "The person";
    NOTHING_YET:
        "Det var ikke noe å vise ennå den dagen." |
        "Det var ikkje noko å vise enno den dagen." |
        "There was nothing to show yet that day.";
    LOOK: "Språk og tekst" | "Språk og tekst" | "Language and text";
    LARGER_TEXT: "Større tekst" | "Større tekst" | "Larger text";
    USUAL_TEXT: "Vanlig tekst" | "Vanleg tekst" | "Usual text";
    PRINT: "Skriv ut" | "Skriv ut" | "Print";

    SAID: "Ord om øktene" | "Ord om øktene" | "Words about the sessions";

    CODE_TITLE: "Skriv koden du har fått" | "Skriv koden du har fått" | "Write the code you were given";
    CODE_NOTE:
        "Noen har delt treningen sin med deg. Lenken åpner seg med en kode på åtte tegn som du har fått for seg selv." |
        "Nokon har delt treninga si med deg. Lenkja opnar seg med ein kode på åtte teikn som du har fått for seg sjølv." |
        "Somebody has shared their training with you. The link opens with a code of eight characters that was given to you separately.";
    CODE: "Kode" | "Kode" | "Code";
    CODE_WRONG:
        "Koden stemmer ikke. Sjekk den, eller spør den som ga deg den." |
        "Koden stemmer ikkje. Sjekk han, eller spør den som gav deg han." |
        "The code is not right. Check it, or ask whoever gave it to you.";
    OPEN: "Vis treningen" | "Vis treninga" | "Show the training";
    OPENING: "Åpner …" | "Opnar …" | "Opening …";

    KEEP: "Behold lenken" | "Behald lenkja" | "Keep the link";
    KEEP_NOTE:
        "Lenken er tatt ut av adressefeltet. Vil du lagre siden som bokmerke, kan du sette den tilbake." |
        "Lenkja er teken ut av adressefeltet. Vil du lagre sida som bokmerke, kan du setje ho tilbake." |
        "The link has been taken out of the address bar. If you want to bookmark the page, you can put it back.";
    KEPT:
        "Lenken står i adressefeltet og i nettleserens historikk. Alle som bruker denne nettleseren, kan åpne den." |
        "Lenkja står i adressefeltet og i historikken til nettlesaren. Alle som bruker denne nettlesaren, kan opne ho." |
        "The link is in the address bar and in the browser’s history. Everybody who uses this browser can open it.";

    LOAD_AGAIN: "Last inn på nytt" | "Last inn på nytt" | "Load again";
}

/// `Delt med deg av Signe · slik det var 12. mai 2026`
pub fn shared_by(lang: Lang, name: Option<&str>, as_of: NaiveDate) -> String {
    let day = dates::long(lang, as_of);
    match name {
        Some(name) => say! { lang:
            "Delt med deg av {name} · slik det var {day}" |
            "Delt med deg av {name} · slik det var {day}" |
            "Shared with you by {name} · as it was on {day}"
        },
        None => say! { lang:
            "Delt med deg · slik det var {day}" |
            "Delt med deg · slik det var {day}" |
            "Shared with you · as it was on {day}"
        },
    }
}

/// When the page stops showing it, what that does not promise, and that there is no other copy.
pub fn until(lang: Lang, until: NaiveDate) -> String {
    let day = dates::long(lang, until);
    say! { lang:
        "Siden slutter å vise det etter {day}. Den som har kopiert lenken, kan likevel lese den. Hjemmetrener lagrer ingenting på nett." |
        "Sida sluttar å vise det etter {day}. Den som har kopiert lenkja, kan likevel lese ho. Hjemmetrener lagrar ingenting på nett." |
        "The page stops showing it after {day}. Whoever has copied the link can still read it. Hjemmetrener stores nothing online."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_is_told_whose_it_is_how_old_it_is_and_until_when() {
        let day = |month| NaiveDate::from_ymd_opt(2026, month, 12).unwrap();
        let whose = |lang, name| shared_by(lang, name, day(5));
        assert_eq!(whose(Lang::Bokmal, Some("Signe")), "Delt med deg av Signe · slik det var 12. mai 2026");
        assert_eq!(whose(Lang::English, None), "Shared with you · as it was on 12 May 2026");
        let until = until(Lang::Nynorsk, day(6));
        assert!(until.starts_with("Sida sluttar å vise det etter 12. juni 2026. Den som har kopiert"), "{until}");
    }
}
