//! Why nothing was shared, and why a link shows nothing.

use super::{Advice, kdf, vault};
use crate::exchange::share::{ShareError, SharedLinkError};
use crate::text::{Lang, dates};
use crate::vault::LinkError;

/// To whoever wanted to share.
pub fn refused(lang: Lang, why: &ShareError) -> Advice {
    match why {
        ShareError::Day => advice! { lang:
            "Nettbrettet har feil dato, så ingenting ble delt." |
            "Nettbrettet har feil dato, så ingenting vart delt." |
            "The tablet has the wrong date, so nothing was shared.";
            "Still klokka på nettbrettet og prøv igjen." |
            "Still klokka på nettbrettet og prøv igjen." |
            "Set the tablet’s clock and try again."
        },
        ShareError::TooMuch { .. } | ShareError::TooMany { .. } => advice! { lang:
            "Det er for mye til å få plass i én lenke." |
            "Det er for mykje til å få plass i éi lenkje." |
            "It is too much for one link.";
            "Del mindre, eller vis det på nettbrettet." |
            "Del mindre, eller vis det på nettbrettet." |
            "Share less, or show it on the tablet."
        },
        ShareError::Vault(why) => vault(lang, why),
    }
}

/// To whoever opened a link.
pub fn link(lang: Lang, why: &SharedLinkError) -> Advice {
    match why {
        SharedLinkError::Empty => advice! { lang:
            "Det er ingenting i lenken" | "Det er ingenting i lenkja" | "There is nothing in the link";
            "Åpne hele lenken du har fått, eller skann QR-koden på nytt." |
            "Opne heile lenkja du har fått, eller skann QR-koden på nytt." |
            "Open the whole link that you were given, or scan the QR code again."
        },
        SharedLinkError::TooLong { .. } => advice! { lang:
            "Lenken er for lang" | "Lenkja er for lang" | "The link is too long";
            "Den kommer ikke fra Hjemmetrener. Be om en ny lenke." |
            "Ho kjem ikkje frå Hjemmetrener. Be om ei ny lenkje." |
            "It does not come from Hjemmetrener. Ask for a new link."
        },
        SharedLinkError::NotALink => advice! { lang:
            "Lenken har tegn som ikke hører til" |
            "Lenkja har teikn som ikkje høyrer til" |
            "The link has characters that do not belong";
            "Kopier lenken på nytt, uten noe foran eller bak." |
            "Kopier lenkja på nytt, utan noko framfor eller bak." |
            "Copy the link again, with nothing before or after it."
        },
        SharedLinkError::Sealed(why) => sealed(lang, why),
        SharedLinkError::Unreadable => advice! { lang:
            "Lenken er hel, men den kan ikke leses" |
            "Lenkja er heil, men ho kan ikkje lesast" |
            "The link is whole, but it cannot be read";
            "Be om en ny lenke." | "Be om ei ny lenkje." | "Ask for a new link."
        },
        SharedLinkError::Expired { until } => {
            let day = dates::long(lang, *until);
            advice! { lang:
                "Siden viser ikke dette lenger" | "Sida viser ikkje dette lenger" | "The page no longer shows this";
                "Det ble vist til og med {day}. Be om en ny lenke hvis du vil se hvordan det går nå." |
                "Det vart vist til og med {day}. Be om ei ny lenkje om du vil sjå korleis det går no." |
                "It was shown until the end of {day}. Ask for a new link if you want to see how things are now."
            }
        }
    }
}

fn sealed(lang: Lang, why: &LinkError) -> Advice {
    match why {
        LinkError::CutOff { .. } => advice! { lang:
            "Lenken er kuttet av" | "Lenkja er kutta av" | "The link is cut off";
            "Slutten mangler. Kopier hele lenken på nytt, eller skann QR-koden på nytt." |
            "Slutten manglar. Kopier heile lenkja på nytt, eller skann QR-koden på nytt." |
            "Its end is missing. Copy the whole link again, or scan the QR code again."
        },
        LinkError::Damaged => advice! { lang:
            "Lenken er skadet" | "Lenkja er skadd" | "The link is damaged";
            "Noe i den er endret på veien. Åpne den på nytt der du fikk den, eller be om en ny." |
            "Noko i ho er endra på vegen. Opne ho på nytt der du fekk ho, eller be om ei ny." |
            "Something in it was changed on its way. Open it again where you got it, or ask for a new one."
        },
        LinkError::Newer { .. } => advice! { lang:
            "Lenken er laget med en nyere utgave" |
            "Lenkja er laga med ei nyare utgåve" |
            "The link was made by a newer version";
            "Koble til nett, og last inn siden på nytt." |
            "Kople til nett, og last inn sida på nytt." |
            "Go online, and load the page again."
        },
        LinkError::NeedsCode => advice! { lang:
            "Lenken har en kode" | "Lenkja har ein kode" | "The link has a code";
            "Skriv koden du har fått." | "Skriv koden du har fått." | "Write the code you were given."
        },
        LinkError::WrongCode => advice! { lang:
            "Koden stemmer ikke" | "Koden stemmer ikkje" | "The code is not right";
            "Sjekk den, eller spør den som ga deg den." |
            "Sjekk han, eller spør den som gav deg han." |
            "Check it, or ask whoever gave it to you."
        },
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
            SharedLinkError::Empty,
            SharedLinkError::TooLong { characters: 70_000 },
            SharedLinkError::NotALink,
            SharedLinkError::Sealed(LinkError::CutOff { found: 3, expected: 20 }),
            SharedLinkError::Sealed(LinkError::Damaged),
            SharedLinkError::Sealed(LinkError::Newer { found: 2, known: 1 }),
            SharedLinkError::Sealed(LinkError::NeedsCode),
            SharedLinkError::Sealed(LinkError::WrongCode),
            SharedLinkError::Unreadable,
            SharedLinkError::Expired { until },
        ];
        for lang in Lang::ALL {
            let mut titles: Vec<String> = troubles.iter().map(|trouble| link(lang, trouble).what).collect();
            assert!(troubles.iter().all(|trouble| link(lang, trouble).next.ends_with('.')), "{lang:?}");
            titles.sort();
            titles.dedup();
            assert_eq!(titles.len(), troubles.len(), "{lang:?}");
        }
        let over = link(Lang::Bokmal, &SharedLinkError::Expired { until }).next;
        assert!(over.starts_with("Det ble vist til og med 12. juni 2026."), "{over}");
    }
}
