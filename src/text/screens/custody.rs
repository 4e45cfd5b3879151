//! Words of what became of a backup file after it was made.

use crate::domain::backup::BackupSeen;
use crate::text::{Lang, Phrase, dates};
use crate::workspace::copies::Copies;
use crate::workspace::custody::{CustodyTrouble, NotGiven, ReadBack};
use crate::workspace::label::BackupLabel;

phrases! {
    READ_BACK:
        "Filen er lest tilbake derfra du la den: alt som var lagret, er med." |
        "Fila er lesen tilbake derfrå du la ho: alt som var lagra, er med." |
        "The file was read back from where you put it: everything that was saved is in it.";
    READ_BACK_NOTE:
        "Ligger den på nettbrettet, må den også til kommunens fellesområde: et nettbrett som er borte, tar filen med seg." |
        "Ligg ho på nettbrettet, må ho òg til fellesområdet i kommunen: eit nettbrett som er borte, tek fila med seg." |
        "If it lies on this tablet, it must go to the municipality’s shared storage too: a tablet that is lost takes it along.";
    GIVEN:
        "Filen er gitt til nettleseren. Om den er lagret, vet ikke appen." |
        "Fila er gitt til nettlesaren. Om ho er lagra, veit ikkje appen." |
        "The file was given to the browser. Whether it was saved, the app does not know.";
    GIVEN_NOTE:
        "Velg filen du nettopp lagret, så sjekker vi den. Til da teller den ikke, og påminnelsen blir stående." |
        "Vel fila du nettopp lagra, så sjekkar vi ho. Til då tel ho ikkje, og påminninga blir ståande." |
        "Choose the file you just saved, and the app checks it. Until then it does not count, and the reminder stays.";
    GIVEN_BEFORE:
        "En fil er gitt til nettleseren og ikke sjekket" |
        "Ei fil er gitt til nettlesaren og ikkje sjekka" |
        "A file was given to the browser and not checked";
    CHOOSE: "Filen du lagret" | "Fila du lagra" | "The file you saved";
    CHECK: "Sjekk filen" | "Sjekk fila" | "Check the file";
    CHECKING: "Leser filen …" | "Les fila …" | "Reading the file …";
    NOT_CHOSEN: "Velg filen først." | "Vel fila først." | "Choose the file first.";
    TELL: "Får du ikke valgt den her?" | "Får du ikkje valt ho her?" | "Can’t you choose it here?";
    TELL_NOTE:
        "Se etter at filen ligger der, og skriv hvor. Appen noterer det du sier, og at den ikke har sett filen selv." |
        "Sjå etter at fila ligg der, og skriv kvar. Appen noterer det du seier, og at han ikkje har sett fila sjølv." |
        "See that the file is there, and write where. The app notes what you say, and that it has not seen the file itself.";
    PLACE: "Hvor ligger filen?" | "Kvar ligg fila?" | "Where is the file?";
    SAY: "Noter hvor den ligger" | "Noter kvar ho ligg" | "Note where it is";
    AGAIN: "Lagre en gang til" | "Lagre ein gong til" | "Save once more";
    KEEP_FOLDER:
        "Velg en mappe som appen husker" | "Vel ei mappe som appen hugsar" | "Choose a folder that the app remembers";
    ELSEWHERE: "Lagre et annet sted" | "Lagre ein annan stad" | "Save elsewhere";
    BY_BROWSER: "Last ned i stedet" | "Last ned i staden" | "Download instead";
    NOT_NOTED:
        "Filen er i orden, men nettbrettet kunne ikke notere det. Påminnelsen blir stående." |
        "Fila er i orden, men nettbrettet kunne ikkje notere det. Påminninga blir ståande." |
        "The file is fine, but the tablet could not note it. The reminder stays.";
    ON_PAPER:
        "Skriv også dette navnet på arket. Filen får det samme:" |
        "Skriv òg dette namnet på arket. Fila får det same:" |
        "Write this name on the sheet too. The file gets the same:";
}

/// Into the folder that is remembered, by its name.
pub fn save_in(lang: Lang, folder: &str) -> String {
    say! { lang:
        "Lagre i mappen «{folder}»" | "Lagre i mappa «{folder}»" | "Save in the folder “{folder}”"
    }
}

/// How the file that counts was seen.
pub fn seen(lang: Lang, seen: &BackupSeen) -> String {
    match seen {
        BackupSeen::ReadBack => READ_BACK.in_lang(lang).to_owned(),
        BackupSeen::Told(place) => {
            let place = place.as_str();
            say! { lang:
                "Notert: filen ligger her: «{place}». Appen har ikke sett den." |
                "Notert: fila ligg her: «{place}». Appen har ikkje sett ho." |
                "Noted: the file is here: “{place}”. The app has not seen it."
            }
        }
    }
}

/// Why the file does not count, and what to do.
pub fn trouble(lang: Lang, why: CustodyTrouble) -> &'static str {
    words_of(why).in_lang(lang)
}

fn words_of(why: CustodyTrouble) -> Phrase {
    match why {
        CustodyTrouble::NotGiven(why) => match why {
            NotGiven::Cancelled => phrase! {
                "Filen ble ikke lagret: vinduet ble lukket. Prøv en gang til." |
                "Fila vart ikkje lagra: vindauget vart lukka. Prøv ein gong til." |
                "The file was not saved: the window was closed. Try once more."
            },
            NotGiven::Forbidden => phrase! {
                "Nettleseren får ikke lagre filer der. Velg et annet sted, last ned i stedet, eller spør den som styrer nettbrettet." |
                "Nettlesaren får ikkje lagre filer der. Vel ein annan stad, last ned i staden, eller spør den som styrer nettbrettet." |
                "The browser may not save files there. Choose another place, download instead, or ask whoever manages the tablet."
            },
            NotGiven::NoRoom => phrase! {
                "Det er ikke plass til filen der. Velg et annet sted, eller slett noe først. Ligger det en tom fil der, slett den." |
                "Det er ikkje plass til fila der. Vel ein annan stad, eller slett noko først. Ligg det ei tom fil der, slett ho." |
                "There is no room for the file there. Choose another place, or delete something first. Delete an empty file there."
            },
            NotGiven::Unwritable => phrase! {
                "Filen ble ikke lagret: stedet tok ikke imot. Velg et annet sted." |
                "Fila vart ikkje lagra: staden tok ikkje imot. Vel ein annan stad." |
                "The file was not saved: the place did not take it. Choose another place."
            },
            NotGiven::NotPossible => phrase! {
                "Nettleseren kan ikke lagre filer her. Åpne appen i en annen nettleser, eller legg den til på Hjem-skjermen." |
                "Nettlesaren kan ikkje lagre filer her. Opne appen i ein annan nettlesar, eller legg han til på Heim-skjermen." |
                "The browser cannot save files here. Open the app in another browser, or add it to the home screen."
            },
        },
        CustodyTrouble::Found(found) => match found {
            // Never trouble.
            ReadBack::Same => READ_BACK,
            ReadBack::Empty => phrase! {
                "Filen er tom. Den ble ikke lagret. Lagre en gang til, helst et annet sted." |
                "Fila er tom. Ho vart ikkje lagra. Lagre ein gong til, helst ein annan stad." |
                "The file is empty. It was not saved. Save once more, best in another place."
            },
            ReadBack::CutOff => phrase! {
                "Bare begynnelsen av filen er der. Vent til nedlastingen er ferdig, eller lagre en gang til." |
                "Berre byrjinga av fila er der. Vent til nedlastinga er ferdig, eller lagre ein gong til." |
                "Only the beginning of the file is there. Wait until the download has ended, or save once more."
            },
            ReadBack::Changed => phrase! {
                "Filen er ikke slik den ble laget. Lagre en gang til, helst et annet sted." |
                "Fila er ikkje slik ho vart laga. Lagre ein gong til, helst ein annan stad." |
                "The file is not as it was made. Save once more, best in another place."
            },
            ReadBack::OtherBackup => phrase! {
                "Dette er en annen sikkerhetskopi. Velg den du nettopp lagret: se på navnet." |
                "Dette er ein annan tryggingskopi. Vel den du nettopp lagra: sjå på namnet." |
                "This is another backup. Choose the one you just saved: look at the name."
            },
            ReadBack::NotABackup => phrase! {
                "Dette er ikke en sikkerhetskopi fra appen. Velg filen du nettopp lagret." |
                "Dette er ikkje ein tryggingskopi frå appen. Vel fila du nettopp lagra." |
                "This is not a backup from the app. Choose the file you just saved."
            },
            ReadBack::Unreadable => phrase! {
                "Filen kan ikke leses. Velg den på nytt, eller lagre en gang til." |
                "Fila kan ikkje lesast. Vel ho på nytt, eller lagre ein gong til." |
                "The file cannot be read. Choose it again, or save once more."
            },
        },
        CustodyTrouble::NowhereYet => phrase! {
            "Filen er ikke lagret noe sted ennå. Lagre den først." |
            "Fila er ikkje lagra nokon stad enno. Lagre ho først." |
            "The file has not been saved anywhere yet. Save it first."
        },
    }
}

/// What the last backup is worth, beyond its age; nothing, where it was read back.
pub fn worth(lang: Lang, copies: &Copies) -> Option<String> {
    if copies.merged_since {
        return Some(say! { lang:
            "Noe er kommet inn fra et annet nettbrett siden. Ta en ny." |
            "Noko er kome inn frå eit anna nettbrett sidan. Ta ein ny." |
            "Something has come in from another tablet since. Take a new one."
        });
    }
    match &copies.taken.as_ref()?.seen {
        BackupSeen::ReadBack => None,
        told => Some(seen(lang, told)),
    }
}

/// What a file says of itself before its code is right.
pub fn label(lang: Lang, label: BackupLabel) -> String {
    let (tablet, name) = (label.tablet, label.name());
    let (day, time) = (dates::long(lang, label.made.local_date()), dates::clock_time(lang, label.made));
    say! { lang:
        "Filen sier selv at den er fra nettbrettet {tablet}, laget {day}, {time}. Koden står på arket merket {name}." |
        "Fila seier sjølv at ho er frå nettbrettet {tablet}, laga {day}, {time}. Koden står på arket merkt {name}." |
        "The file itself says that it is from tablet {tablet}, made on {day}, {time}. Its code is on the sheet marked {name}."
    }
}
