//! Why the store did not keep something, or cannot be read.

use super::Advice;
use crate::records::StoreError;
use crate::text::Lang;

pub(super) fn store(lang: Lang, why: &StoreError) -> Advice {
    match why {
        StoreError::Blocked => advice! { lang:
            "Nettleseren lar ikke appen lagre noe." |
            "Nettlesaren lèt ikkje appen lagre noko." |
            "The browser does not let the app store anything.";
            "Åpne appen utenom privat vindu, eller tillat lagring i innstillingene." |
            "Opne appen utanom privat vindauge, eller tillat lagring i innstillingane." |
            "Open the app outside private browsing, or allow storage in the settings."
        },
        StoreError::Full => advice! { lang:
            "Nettbrettet er fullt. Dette ble ikke lagret." |
            "Nettbrettet er fullt. Dette vart ikkje lagra." |
            "The device is full. This was not saved.";
            "Ta en sikkerhetskopi nå. Slett så bilder eller apper, og prøv igjen." |
            "Ta ein tryggingskopi no. Slett så bilete eller appar, og prøv igjen." |
            "Take a backup now. Then delete pictures or apps, and try again."
        },
        StoreError::Lost => advice! { lang:
            "Appen mistet kontakten med lageret. Den vet ikke om dette ble lagret." |
            "Appen mista kontakten med lageret. Han veit ikkje om dette vart lagra." |
            "The app lost contact with its store. It does not know whether this was saved.";
            "Prøv igjen. Hjelper det ikke, ta en sikkerhetskopi om appen er åpen, og last den så inn på nytt." |
            "Prøv igjen. Hjelper det ikkje, ta ein tryggingskopi om appen er open, og last han så inn på nytt." |
            "Try again. If that does not help, take a backup if the app is open, and then reload it."
        },
        StoreError::Vanished => advice! { lang:
            "Lageret på nettbrettet er borte. Alt du ser, finnes bare i denne åpne appen." |
            "Lageret på nettbrettet er borte. Alt du ser, finst berre i denne opne appen." |
            "The store on this device is gone. Everything you see is only in this open app.";
            "Ikke lukk eller last inn appen på nytt. Ta en sikkerhetskopi nå." |
            "Ikkje lukk eller last inn appen på nytt. Ta ein tryggingskopi no." |
            "Do not close or reload the app. Take a backup now."
        },
        StoreError::Newer { .. } => newer(lang),
        StoreError::NotEmpty => advice! { lang:
            "Det ligger allerede noe lagret på nettbrettet." |
            "Det ligg alt noko lagra på nettbrettet." |
            "Something is already stored on this device.";
            "Last inn appen på nytt og lås opp med koden din." |
            "Last inn appen på nytt og lås opp med koden din." |
            "Reload the app and unlock it with your code."
        },
        StoreError::Damaged => damaged(lang),
        StoreError::NoAnswer => advice! { lang:
            "Lageret på nettbrettet svarer ikke. Det er ikke sikkert at dette ble lagret." |
            "Lageret på nettbrettet svarer ikkje. Det er ikkje sikkert at dette vart lagra." |
            "The store on this device does not answer. This may not have been saved.";
            "Vent litt og prøv igjen. Hjelper det ikke, ta en sikkerhetskopi; den går uten lageret. Last så inn appen på nytt." |
            "Vent litt og prøv igjen. Hjelper det ikkje, ta ein tryggingskopi; han går utan lageret. Last så inn appen på nytt." |
            "Wait a little and try again. If that does not help, take a backup, which does not need the store. Then reload the app."
        },
        StoreError::Unknown => advice! { lang:
            "Lagringen svarte med en ukjent feil. Appen vet ikke om dette ble lagret." |
            "Lagringa svarte med ein ukjend feil. Appen veit ikkje om dette vart lagra." |
            "Storage answered with an unknown error. The app does not know whether this was saved.";
            "Prøv igjen. Hjelper det ikke, ta en sikkerhetskopi og last inn appen på nytt." |
            "Prøv igjen. Hjelper det ikkje, ta ein tryggingskopi og last inn appen på nytt." |
            "Try again. If that does not help, take a backup and reload the app."
        },
    }
}

/// Why it is not opened: nothing was to be kept yet.
pub(super) fn opening(lang: Lang, why: &StoreError) -> Advice {
    match why {
        StoreError::NoAnswer => advice! { lang:
            "Lageret på nettbrettet svarer ikke, så appen kan ikke åpnes nå. Ingenting er endret." |
            "Lageret på nettbrettet svarer ikkje, så appen kan ikkje opnast no. Ingenting er endra." |
            "The store on this device does not answer, so the app cannot be opened now. Nothing has been changed.";
            "Vent litt og prøv igjen. Hjelper det ikke, lukk alle vinduer med appen, og åpne den på nytt." |
            "Vent litt og prøv igjen. Hjelper det ikkje, lukk alle vindauge med appen, og opne han på nytt." |
            "Wait a little and try again. If that does not help, close all windows of the app and open it anew."
        },
        StoreError::Lost | StoreError::Unknown => advice! { lang:
            "Nettleseren åpner ikke lageret på nettbrettet. Appen har ikke endret noe." |
            "Nettlesaren opnar ikkje lageret på nettbrettet. Appen har ikkje endra noko." |
            "The browser does not open the store on this device. The app has changed nothing.";
            "Prøv igjen. Hjelper det ikke, lukk alle vinduer med appen, start nettbrettet på nytt, og åpne appen igjen." |
            "Prøv igjen. Hjelper det ikkje, lukk alle vindauge med appen, start nettbrettet på nytt, og opne appen igjen." |
            "Try again. If that does not help, close all windows of the app, restart the device, and open the app again."
        },
        why => store(lang, why),
    }
}

pub(super) fn newer(lang: Lang) -> Advice {
    advice! { lang:
        "Det som er lagret her, kommer fra en nyere utgave av appen." |
        "Det som er lagra her, kjem frå ei nyare utgåve av appen." |
        "What is stored here comes from a newer version of the app.";
        "Ingenting er endret. Koble til nett og last inn appen på nytt, så hentes den nyeste utgaven." |
        "Ingenting er endra. Kople til nett og last inn appen på nytt, så blir den nyaste utgåva henta." |
        "Nothing has been changed. Go online and reload the app to get the newest version."
    }
}

pub(super) fn damaged(lang: Lang) -> Advice {
    advice! { lang:
        "Noe av det som er lagret, er skadet og kan ikke leses." |
        "Noko av det som er lagra, er skadd og kan ikkje lesast." |
        "Some of what is stored is damaged and cannot be read.";
        "Appen har ikke slettet noe. Legg tilbake en sikkerhetskopi, her eller på et annet nettbrett, og meld fra til den som har ansvar for appen." |
        "Appen har ikkje sletta noko. Legg tilbake ein tryggingskopi, her eller på eit anna nettbrett, og meld frå til den som har ansvar for appen." |
        "The app has deleted nothing. Put a backup back, here or on another device, and tell whoever is responsible for the app."
    }
}
