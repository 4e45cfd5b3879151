//! Why the store did not keep something, or cannot be read.

use super::Advice;
use crate::records::StoreError;
use crate::text::Lang;

pub(super) fn store(lang: Lang, why: &StoreError) -> Advice {
    match why {
        StoreError::Blocked => Advice::in_lang(
            lang,
            [
                "Nettleseren lar ikke appen lagre noe.",
                "Åpne appen utenom privat vindu, eller tillat lagring i innstillingene.",
            ],
            [
                "Nettlesaren lèt ikkje appen lagre noko.",
                "Opne appen utanom privat vindauge, eller tillat lagring i innstillingane.",
            ],
            [
                "The browser does not let the app store anything.",
                "Open the app outside private browsing, or allow storage in the settings.",
            ],
        ),
        StoreError::Full => Advice::in_lang(
            lang,
            [
                "Nettbrettet er fullt. Dette ble ikke lagret.",
                "Ta en sikkerhetskopi nå. Slett så bilder eller apper, og prøv igjen.",
            ],
            [
                "Nettbrettet er fullt. Dette vart ikkje lagra.",
                "Ta ein tryggingskopi no. Slett så bilete eller appar, og prøv igjen.",
            ],
            [
                "The device is full. This was not saved.",
                "Take a backup now. Then delete pictures or apps, and try again.",
            ],
        ),
        StoreError::Lost => Advice::in_lang(
            lang,
            [
                "Appen mistet kontakten med lageret. Dette ble ikke lagret.",
                "Prøv igjen. Hjelper det ikke, last inn appen på nytt; det som er lagret fra før, er trygt.",
            ],
            [
                "Appen mista kontakten med lageret. Dette vart ikkje lagra.",
                "Prøv igjen. Hjelper det ikkje, last inn appen på nytt; det som er lagra frå før, er trygt.",
            ],
            [
                "The app lost contact with its store. This was not saved.",
                "Try again. If that does not help, reload the app; what was saved before is safe.",
            ],
        ),
        StoreError::Newer { .. } => newer(lang),
        StoreError::NotEmpty => Advice::in_lang(
            lang,
            ["Det ligger allerede noe lagret på nettbrettet.", "Last inn appen på nytt og lås opp med koden din."],
            ["Det ligg alt noko lagra på nettbrettet.", "Last inn appen på nytt og lås opp med koden din."],
            ["Something is already stored on this device.", "Reload the app and unlock it with your code."],
        ),
        StoreError::Damaged => damaged(lang),
        StoreError::Unknown => Advice::in_lang(
            lang,
            [
                "Lagringen svarte med en ukjent feil. Dette ble ikke lagret.",
                "Prøv igjen. Hjelper det ikke, ta en sikkerhetskopi og last inn appen på nytt.",
            ],
            [
                "Lagringa svarte med ein ukjend feil. Dette vart ikkje lagra.",
                "Prøv igjen. Hjelper det ikkje, ta ein tryggingskopi og last inn appen på nytt.",
            ],
            [
                "Storage answered with an unknown error. This was not saved.",
                "Try again. If that does not help, take a backup and reload the app.",
            ],
        ),
    }
}

pub(super) fn newer(lang: Lang) -> Advice {
    Advice::in_lang(
        lang,
        [
            "Det som er lagret her, kommer fra en nyere utgave av appen.",
            "Ingenting er endret. Koble til nett og last inn appen på nytt, så hentes den nyeste utgaven.",
        ],
        [
            "Det som er lagra her, kjem frå ei nyare utgåve av appen.",
            "Ingenting er endra. Kople til nett og last inn appen på nytt, så blir den nyaste utgåva henta.",
        ],
        [
            "What is stored here comes from a newer version of the app.",
            "Nothing has been changed. Go online and reload the app to get the newest version.",
        ],
    )
}

pub(super) fn damaged(lang: Lang) -> Advice {
    Advice::in_lang(
        lang,
        [
            "Noe av det som er lagret, er skadet og kan ikke leses.",
            "Ingenting er slettet. Legg tilbake en sikkerhetskopi på et annet nettbrett, og meld fra til den som har ansvar for appen.",
        ],
        [
            "Noko av det som er lagra, er skadd og kan ikkje lesast.",
            "Ingenting er sletta. Legg tilbake ein tryggingskopi på eit anna nettbrett, og meld frå til den som har ansvar for appen.",
        ],
        [
            "Some of what is stored is damaged and cannot be read.",
            "Nothing has been deleted. Put a backup on another device, and tell whoever is responsible for the app.",
        ],
    )
}
