//! What is missing in a backup or was changed in it, and whether this tablet knows the file again.

use crate::records::head::{FoundInStore, StoreFinding};
use crate::text::screens::findings;
use crate::text::{Lang, Phrase};
use crate::workspace::backup::OwnSeal;

phrases! {
    NOT_WHOLE:
        "Noe manglet eller kunne ikke leses da filen ble laget" |
        "Noko mangla eller kunne ikkje lesast då fila vart laga" |
        "Something was missing or not readable when the file was made";
    NOT_WHOLE_NEXT:
        "Alt annet kan brukes. Har dere en eldre kopi eller et annet nettbrett der det står, kan det hentes derfra med «Slå sammen»." |
        "Alt anna kan brukast. Har de ein eldre kopi eller eit anna nettbrett der det står, kan det hentast derfrå med «Slå saman»." |
        "Everything else can be used. If you have an older backup or another tablet where it stands, it can be fetched from there with “Merge”.";
    CHANGED:
        "Filen er ikke slik den ble laget" |
        "Fila er ikkje slik ho vart laga" |
        "The file is not as it was made";
    CHANGED_NEXT:
        "Noe er tatt ut, lagt til eller byttet ut etterpå. Det kan bare den gjøre som har koden eller nøkkelen til filen. Bruk heller en annen kopi. Meld fra til den som har ansvar for appen. Resten av filen kan brukes." |
        "Noko er teke ut, lagt til eller bytt ut etterpå. Det kan berre den gjere som har koden eller nøkkelen til fila. Bruk heller ein annan kopi. Meld frå til den som har ansvar for appen. Resten av fila kan brukast." |
        "Something was taken out, added or exchanged afterwards. Only somebody with the code or the key of the file can do that. Rather use another backup. Tell whoever is responsible for the app. The rest of the file can be used.";
    OWN_DIFFERS:
        "Filen er ikke slik dette nettbrettet laget den" |
        "Fila er ikkje slik dette nettbrettet laga ho" |
        "The file is not as this tablet made it";
    OWN_HOLDS:
        "Dette nettbrettet har laget filen, og den er ikke endret siden." |
        "Dette nettbrettet har laga fila, og ho er ikkje endra sidan." |
        "This tablet made the file, and it has not been changed since.";
    OWN_UNKNOWN:
        "Dette nettbrettet kan ikke si om filen er endret siden den ble laget. Slik er det når nettbrettet er lagt tilbake fra en sikkerhetskopi etter det, og når noen andre har laget filen. Spør den som tok kopien, og se over hvert navn." |
        "Dette nettbrettet kan ikkje seie om fila er endra sidan ho vart laga. Slik er det når nettbrettet er lagt tilbake frå ein tryggingskopi etter det, og når nokon andre har laga fila. Spør den som tok kopien, og sjå over kvart namn." |
        "This tablet cannot say whether the file was changed since it was made. So it is when the tablet was put back from a backup after that, and when somebody else made the file. Ask whoever took the backup, and look through each name.";
    OWN_ELSEWHERE:
        "Bare nettbrettet som laget filen, kan se om noen som har koden, har skrevet alt i den på nytt." |
        "Berre nettbrettet som laga fila, kan sjå om nokon som har koden, har skrive alt i ho på nytt." |
        "Only the tablet that made the file can see whether somebody with the code has written all of it anew.";
}

/// What happened to a file that is not whole, and the next step.
pub fn heading(is_changed: bool) -> (Phrase, Phrase) {
    if is_changed { (CHANGED, CHANGED_NEXT) } else { (NOT_WHOLE, NOT_WHOLE_NEXT) }
}

/// Whether this tablet knows the file again, where nothing is wrong with it. `None`: something is.
pub fn known_again(seal: OwnSeal) -> Option<Phrase> {
    match seal {
        OwnSeal::Holds => Some(OWN_HOLDS),
        OwnSeal::Unknown => Some(OWN_UNKNOWN),
        OwnSeal::OfAnother => Some(OWN_ELSEWHERE),
        OwnSeal::Differs | OwnSeal::NotABackup => None,
    }
}

/// `Signe Prøve: 3 føringer mangler.`
pub fn line(lang: Lang, finding: &StoreFinding, name: Option<&str>, is_changed: bool) -> String {
    match finding.found {
        // In a file stands who had a code, and no code.
        FoundInStore::HeaderExchanged if is_changed => say! { lang:
            "Listen over hvem som har kode, er ikke den som ble skrevet." |
            "Lista over kven som har kode, er ikkje den som vart skriven." |
            "The list of who has a code is not the one that was written."
        },
        _ => findings::line(lang, finding, name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_changed_is_told_apart_from_one_that_lacked_something_when_it_was_made() {
        assert_ne!(heading(true), heading(false));
        let finding = StoreFinding { person: None, found: FoundInStore::HeaderExchanged };
        assert!(line(Lang::Bokmal, &finding, None, true).starts_with("Listen over"));
        assert!(line(Lang::Bokmal, &finding, None, false).starts_with("Kodene"));
        assert_eq!(known_again(OwnSeal::Differs), None);
    }
}
