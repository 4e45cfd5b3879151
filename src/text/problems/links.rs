//! Why nothing was shared, and why a link shows nothing.

use super::{Advice, kdf, vault};
use crate::exchange::share::{Refused, Trouble};
use crate::text::{Lang, dates};
use crate::vault::LinkError;

/// To whoever wanted to share.
pub fn refused(lang: Lang, why: &Refused) -> Advice {
    match why {
        Refused::Day => Advice::in_lang(
            lang,
            ["Nettbrettet har feil dato, så ingenting ble delt.", "Still klokka på nettbrettet og prøv igjen."],
            ["Nettbrettet har feil dato, så ingenting vart delt.", "Still klokka på nettbrettet og prøv igjen."],
            ["The tablet has the wrong date, so nothing was shared.", "Set the tablet’s clock and try again."],
        ),
        Refused::TooMuch { .. } => Advice::in_lang(
            lang,
            ["Det er for mye til å få plass i én lenke.", "Del mindre, eller vis det på nettbrettet."],
            ["Det er for mykje til å få plass i éi lenkje.", "Del mindre, eller vis det på nettbrettet."],
            ["It is too much for one link.", "Share less, or show it on the tablet."],
        ),
        Refused::Vault(why) => vault(lang, why),
    }
}

/// To whoever opened a link.
pub fn link(lang: Lang, why: &Trouble) -> Advice {
    match why {
        Trouble::Empty => Advice::in_lang(
            lang,
            ["Det er ingenting i lenken", "Åpne hele lenken du har fått, eller skann QR-koden på nytt."],
            ["Det er ingenting i lenkja", "Opne heile lenkja du har fått, eller skann QR-koden på nytt."],
            ["There is nothing in the link", "Open the whole link that you were given, or scan the QR code again."],
        ),
        Trouble::TooLong { .. } => Advice::in_lang(
            lang,
            ["Lenken er for lang", "Den kommer ikke fra Hjemmetrener. Be om en ny lenke."],
            ["Lenkja er for lang", "Ho kjem ikkje frå Hjemmetrener. Be om ei ny lenkje."],
            ["The link is too long", "It does not come from Hjemmetrener. Ask for a new link."],
        ),
        Trouble::NotALink => Advice::in_lang(
            lang,
            ["Lenken har tegn som ikke hører til", "Kopier lenken på nytt, uten noe foran eller bak."],
            ["Lenkja har teikn som ikkje høyrer til", "Kopier lenkja på nytt, utan noko framfor eller bak."],
            ["The link has characters that do not belong", "Copy the link again, with nothing before or after it."],
        ),
        Trouble::Sealed(why) => sealed(lang, why),
        Trouble::Unreadable => Advice::in_lang(
            lang,
            ["Lenken er hel, men den kan ikke leses", "Be om en ny lenke."],
            ["Lenkja er heil, men ho kan ikkje lesast", "Be om ei ny lenkje."],
            ["The link is whole, but it cannot be read", "Ask for a new link."],
        ),
        Trouble::Expired { until } => {
            let day = dates::long(lang, *until);
            let (nb, nn, en) = (
                format!("Den virket til og med {day}. Be om en ny lenke hvis du vil se hvordan det går nå."),
                format!("Ho verka til og med {day}. Be om ei ny lenkje om du vil sjå korleis det går no."),
                format!("It worked until the end of {day}. Ask for a new link if you want to see how things are now."),
            );
            Advice::in_lang(
                lang,
                ["Lenken virker ikke lenger", &nb],
                ["Lenkja verkar ikkje lenger", &nn],
                ["The link no longer works", &en],
            )
        }
    }
}

fn sealed(lang: Lang, why: &LinkError) -> Advice {
    match why {
        LinkError::CutOff { .. } => Advice::in_lang(
            lang,
            ["Lenken er kuttet av", "Slutten mangler. Kopier hele lenken på nytt, eller skann QR-koden på nytt."],
            ["Lenkja er kutta av", "Slutten manglar. Kopier heile lenkja på nytt, eller skann QR-koden på nytt."],
            ["The link is cut off", "Its end is missing. Copy the whole link again, or scan the QR code again."],
        ),
        LinkError::Damaged => Advice::in_lang(
            lang,
            ["Lenken er skadet", "Noe i den er endret på veien. Åpne den på nytt der du fikk den, eller be om en ny."],
            ["Lenkja er skadd", "Noko i ho er endra på vegen. Opne ho på nytt der du fekk ho, eller be om ei ny."],
            [
                "The link is damaged",
                "Something in it was changed on its way. Open it again where you got it, or ask for a new one.",
            ],
        ),
        LinkError::Newer { .. } => Advice::in_lang(
            lang,
            ["Lenken er laget med en nyere utgave", "Koble til nett, og last inn siden på nytt."],
            ["Lenkja er laga med ei nyare utgåve", "Kople til nett, og last inn sida på nytt."],
            ["The link was made by a newer version", "Go online, and load the page again."],
        ),
        LinkError::NeedsCode => Advice::in_lang(
            lang,
            ["Lenken har en kode", "Skriv koden du har fått."],
            ["Lenkja har ein kode", "Skriv koden du har fått."],
            ["The link has a code", "Write the code you were given."],
        ),
        LinkError::WrongCode => Advice::in_lang(
            lang,
            ["Koden stemmer ikke", "Sjekk den, eller spør den som ga deg den."],
            ["Koden stemmer ikkje", "Sjekk han, eller spør den som gav deg han."],
            ["The code is not right", "Check it, or ask whoever gave it to you."],
        ),
        LinkError::Kdf(why) => kdf(lang, why),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn every_trouble_with_a_link_has_a_title_and_a_next_step_of_its_own() {
        let until = NaiveDate::from_ymd_opt(2026, 6, 12).unwrap();
        let troubles = [
            Trouble::Empty,
            Trouble::TooLong { characters: 70_000 },
            Trouble::NotALink,
            Trouble::Sealed(LinkError::CutOff { found: 3, expected: 20 }),
            Trouble::Sealed(LinkError::Damaged),
            Trouble::Sealed(LinkError::Newer { found: 2, known: 1 }),
            Trouble::Sealed(LinkError::NeedsCode),
            Trouble::Sealed(LinkError::WrongCode),
            Trouble::Unreadable,
            Trouble::Expired { until },
        ];
        for lang in Lang::ALL {
            let mut titles: Vec<String> = troubles.iter().map(|trouble| link(lang, trouble).what).collect();
            assert!(troubles.iter().all(|trouble| link(lang, trouble).next.ends_with('.')), "{lang:?}");
            titles.sort();
            titles.dedup();
            assert_eq!(titles.len(), troubles.len(), "{lang:?}");
        }
        let over = link(Lang::Bokmal, &Trouble::Expired { until }).next;
        assert!(over.starts_with("Den virket til og med 12. juni 2026."), "{over}");
    }
}
