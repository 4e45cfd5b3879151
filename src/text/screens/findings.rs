//! What is not as it was stored, about whom, and what to do.

use std::collections::BTreeSet;

use crate::records::head::{FoundInStore, StoreFinding};
use crate::text::Lang;

phrases! {
    TITLE:
        "Noe er ikke slik det ble lagret" |
        "Noko er ikkje slik det vart lagra" |
        "Something is not as it was saved";
    NEXT:
        "Alt som kan leses, er her, og du kan føre som før. Appen har ikke slettet noe. Ta vare på de sikkerhetskopiene dere har, ta en ny, og meld fra til den som har ansvar for appen." |
        "Alt som kan lesast, er her, og du kan føre som før. Appen har ikkje sletta noko. Ta vare på dei tryggingskopiane de har, ta ein ny, og meld frå til den som har ansvar for appen." |
        "Everything that can be read is here, and you can record as before. The app has deleted nothing. Keep the backups you have, make a new one, and tell whoever is responsible for the app.";
    NEWER_TITLE:
        "Noe her er fra en nyere utgave av appen" |
        "Noko her er frå ei nyare utgåve av appen" |
        "Something here is from a newer version of the app";
    NEWER_NEXT:
        "Det er tatt vare på, men vises ikke. Koble til nett og last inn appen på nytt, så hentes den nyeste utgaven." |
        "Det er teke vare på, men blir ikkje vist. Kople til nett og last inn appen på nytt, så blir den nyaste utgåva henta." |
        "It is kept, but not shown. Go online and reload the app to get the newest version.";
    AGAIN_TITLE:
        "Noe som ikke kunne leses, kan leses igjen" |
        "Noko som ikkje kunne lesast, kan lesast igjen" |
        "Something that could not be read can be read again";
    AGAIN_NEXT:
        "Det står igjen hos den det gjelder. Se over det, og ta en sikkerhetskopi." |
        "Det står att hos den det gjeld. Sjå over det, og ta ein tryggingskopi." |
        "It is back with the person it is about. Look through it, and make a backup.";
    ASIDE_NOTE:
        "Det som ikke kan leses, er lagt til side og blir med i hver sikkerhetskopi. Appen prøver igjen hver gang den låses opp, og med hver ny utgave." |
        "Det som ikkje kan lesast, er lagt til side og blir med i kvar tryggingskopi. Appen prøver igjen kvar gong han blir låst opp, og med kvar ny utgåve." |
        "What cannot be read is set aside, and is in each backup. The app tries again each time it is unlocked, and with each new version.";
    ASIDE_TRY: "Lås og prøv igjen" | "Lås og prøv igjen" | "Lock and try again";
    ACCEPT: "Merk som sett" | "Merk som sett" | "Mark as seen";
    ACCEPT_NOTE:
        "Da står det ikke lenger her. At du har sett det, når og hva, blir ført i loggen. Ta en sikkerhetskopi etterpå." |
        "Då står det ikkje lenger her. At du har sett det, når og kva, blir ført i loggen. Ta ein tryggingskopi etterpå." |
        "It then stands here no longer. That you have seen it, when and what, is put in the log. Make a backup afterwards.";
    ACCEPT_SURE:
        "Ja, jeg har meldt fra" |
        "Ja, eg har meldt frå" |
        "Yes, I have told whoever is responsible";
    NOBODY: "Nettbrettet" | "Nettbrettet" | "The device";
    UNNAMED: "En person uten navn" | "Ein person utan namn" | "A person without a name";
}

/// What happened, and the next step.
pub fn heading(lang: Lang, found: &BTreeSet<StoreFinding>) -> (&'static str, &'static str) {
    let are = |is: fn(FoundInStore) -> bool| found.iter().all(|finding| is(finding.found));
    let (title, next) = match () {
        () if are(|it| matches!(it, FoundInStore::FromNewer { .. })) => (NEWER_TITLE, NEWER_NEXT),
        () if are(|it| matches!(it, FoundInStore::ReadAgain { .. })) => (AGAIN_TITLE, AGAIN_NEXT),
        () => (TITLE, NEXT),
    };
    (title.in_lang(lang), next.in_lang(lang))
}

/// `Signe Prøve: 3 føringer mangler.` `name`: of the person, where it is known.
pub fn line(lang: Lang, finding: &StoreFinding, name: Option<&str>) -> String {
    let nobody = if finding.person.is_some() { UNNAMED } else { NOBODY };
    let who = name.unwrap_or(nobody.in_lang(lang));
    match finding.found {
        FoundInStore::RecordsMissing { count } => {
            let entries = entries(lang, count);
            say! { lang: "{who}: {entries} mangler." | "{who}: {entries} manglar." | "{who}: {entries} missing." }
        }
        FoundInStore::RecordsAdded { count } => {
            let entries = entries(lang, count);
            say! { lang:
                "{who}: {entries} er kommet til utenom appen." |
                "{who}: {entries} er komne til utanom appen." |
                "{who}: {entries} added by something other than the app."
            }
        }
        FoundInStore::RecordsExchanged => say! { lang:
            "{who}: noen føringer er ikke de som ble lagret." |
            "{who}: nokre føringar er ikkje dei som vart lagra." |
            "{who}: some entries are not those that were saved."
        },
        FoundInStore::KeyMissing | FoundInStore::KeyUnreadable => say! { lang:
            "{who}: nøkkelen mangler eller er skadet, og føringene kan ikke leses." |
            "{who}: nøkkelen manglar eller er skadd, og føringane kan ikkje lesast." |
            "{who}: the key is missing or damaged, and the entries cannot be read."
        },
        FoundInStore::KeyExchanged => say! { lang:
            "{who}: nøkkelen er ikke den som ble lagret." |
            "{who}: nøkkelen er ikkje den som vart lagra." |
            "{who}: the key is not the one that was saved."
        },
        FoundInStore::SavepointsDiffer => say! { lang:
            "{who}: noe som var påbegynt eller skrevet, mangler eller er eldre enn det siste." |
            "{who}: noko som var påbyrja eller skrive, manglar eller er eldre enn det siste." |
            "{who}: something begun or typed is missing, or older than the last of it."
        },
        FoundInStore::HeadMissing | FoundInStore::HeadUnreadable => say! { lang:
            "{who}: tallet på hvor mye som skal være her, mangler. Noe kan være borte." |
            "{who}: talet på kor mykje som skal vere her, manglar. Noko kan vere borte." |
            "{who}: the count of what should be here is missing. Something may be gone."
        },
        FoundInStore::PeopleMissing { count } => {
            let people = people(lang, count);
            say! { lang: "Alt om {people} mangler." | "Alt om {people} manglar." | "Everything about {people} is missing." }
        }
        FoundInStore::PeopleAdded { count } => {
            let people = people(lang, count);
            say! { lang:
                "Det er kommet til {people} utenom appen." |
                "Det er kome til {people} utanom appen." |
                "{people} added by something other than the app."
            }
        }
        FoundInStore::PeopleExchanged => say! { lang:
            "Det som er lagret om en eller flere personer, er fra en tidligere dag." |
            "Det som er lagra om ein eller fleire personar, er frå ein tidlegare dag." |
            "What is stored about one or more persons is from an earlier day."
        },
        FoundInStore::HeaderExchanged => say! { lang:
            "Kodene som låser opp, er ikke de som ble lagret sist. En gammel kode kan virke igjen." |
            "Kodane som låser opp, er ikkje dei som vart lagra sist. Ein gammal kode kan verke igjen." |
            "The codes that unlock are not those that were saved last. An old code may work again."
        },
        FoundInStore::RolledBack { changes } => say! { lang:
            "Lageret er eldre enn det var. Endringer som mangler: {changes}." |
            "Lageret er eldre enn det var. Endringar som manglar: {changes}." |
            "The store is older than it was. Changes missing: {changes}."
        },
        FoundInStore::RecordsUnreadable { count } => {
            let entries = entries(lang, count);
            say! { lang:
                "{who}: {entries} er skadet og kan ikke leses." |
                "{who}: {entries} er skadde og kan ikkje lesast." |
                "{who}: {entries} damaged and not readable."
            }
        }
        FoundInStore::SavepointsUnreadable { .. } => say! { lang:
            "{who}: noe som var påbegynt eller skrevet, kan ikke leses." |
            "{who}: noko som var påbyrja eller skrive, kan ikkje lesast." |
            "{who}: something begun or typed cannot be read."
        },
        FoundInStore::Formless { count } => say! { lang:
            "Rader i lageret som ikke kan leses: {count}." |
            "Rader i lageret som ikkje kan lesast: {count}." |
            "Rows in the store that cannot be read: {count}."
        },
        FoundInStore::FromNewer { count } => {
            let entries = entries(lang, count);
            say! { lang:
                "{who}: {entries} fra en nyere utgave." |
                "{who}: {entries} frå ei nyare utgåve." |
                "{who}: {entries} from a newer version."
            }
        }
        FoundInStore::ReadAgain { count } => {
            let entries = entries(lang, count);
            say! { lang:
                "{who}: {entries} kan leses igjen." |
                "{who}: {entries} kan lesast igjen." |
                "{who}: {entries} can be read again."
            }
        }
    }
}

fn entries(lang: Lang, count: u64) -> String {
    match count {
        1 => say! { lang: "1 føring" | "1 føring" | "1 entry" },
        _ => say! { lang: "{count} føringer" | "{count} føringar" | "{count} entries" },
    }
}

fn people(lang: Lang, count: u64) -> String {
    match count {
        1 => say! { lang: "1 person" | "1 person" | "1 person" },
        _ => say! { lang: "{count} personer" | "{count} personar" | "{count} persons" },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::identity::PersonId;

    #[test]
    fn what_is_missing_is_told_with_whose_it_is() {
        let of = |person, found| StoreFinding { person, found };
        let person = Some(PersonId::from_bits(1));
        let missing = of(person, FoundInStore::RecordsMissing { count: 3 });
        assert_eq!(line(Lang::Bokmal, &missing, Some("Signe Prøve")), "Signe Prøve: 3 føringer mangler.");
        assert_eq!(line(Lang::Nynorsk, &missing, None), "Ein person utan namn: 3 føringar manglar.");
        let newer = of(None, FoundInStore::FromNewer { count: 1 });
        assert_eq!(line(Lang::Bokmal, &newer, None), "Nettbrettet: 1 føring fra en nyere utgave.");
        assert_eq!(heading(Lang::English, &BTreeSet::from([newer])).0, NEWER_TITLE.en);
        let again = of(person, FoundInStore::ReadAgain { count: 2 });
        assert_eq!(line(Lang::Bokmal, &again, Some("Signe Prøve")), "Signe Prøve: 2 føringer kan leses igjen.");
        assert_eq!(heading(Lang::English, &BTreeSet::from([again])).0, AGAIN_TITLE.en);
        assert_eq!(heading(Lang::English, &BTreeSet::from([again, missing])).0, TITLE.en);
        assert_eq!(heading(Lang::English, &BTreeSet::from([newer, missing])).0, TITLE.en);
    }
}
