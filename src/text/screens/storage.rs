//! Words of the page about what lies on this tablet, and how well.

use crate::text::Lang;

phrases! {
    TITLE: "Lagringen på dette nettbrettet" | "Lagringa på dette nettbrettet" | "Storage on this tablet";
    SEE: "Se alt om lagringen" | "Sjå alt om lagringa" | "See all about the storage";

    STORED: "Lagret her" | "Lagra her" | "Stored here";

    CHECKED: "Kontroll ved opplåsing" | "Kontroll ved opplåsing" | "Check at unlock";
    ALL_THERE:
        "Hver rad ble holdt mot tellingen i lageret. Ingenting manglet." |
        "Kvar rad vart halden mot teljinga i lageret. Ingenting mangla." |
        "Each row was held against the count in the store. Nothing was missing.";
    SEEN:
        "Da nettbrettet ble låst opp, var ikke alt slik det ble lagret. Det er merket som sett." |
        "Då nettbrettet vart låst opp, var ikkje alt slik det vart lagra. Det er merkt som sett." |
        "When the tablet was unlocked, not everything was as it was saved. That is marked as seen.";
    NEVER_UNLOCKED:
        "Lageret er nytt. Hver rad blir kontrollert når nettbrettet låses opp." |
        "Lageret er nytt. Kvar rad blir kontrollert når nettbrettet blir låst opp." |
        "The store is new. Each row is checked when the tablet is unlocked.";
    SOMETHING_FOUND:
        "Noe er ikke slik det ble lagret. I dag sier hva, og hva du gjør." |
        "Noko er ikkje slik det vart lagra. I dag seier kva, og kva du gjer." |
        "Something is not as it was saved. Today says what, and what to do.";

    COPY: "Kopien ved siden av" | "Kopien ved sida av" | "The copy beside it";
    COPY_LOOKING: "Ser etter …" | "Ser etter …" | "Looking …";
    COPY_NONE:
        "Det er ingen kopi. Den skrives når noe lagres. Er det fortsatt ingen etterpå, holder nettleseren ingen: ta sikkerhetskopi hver dag." |
        "Det er ingen kopi. Han blir skriven når noko blir lagra. Er det framleis ingen etterpå, held nettlesaren ingen: ta tryggingskopi kvar dag." |
        "There is no copy. It is written when something is saved. If there is still none after that, the browser keeps none: make a backup every day.";

    COPY_SILENT:
        "Nettleseren svarte ikke da appen spurte etter kopien. Lukk appen og åpne den igjen. Svarer den fortsatt ikke, ta sikkerhetskopi hver dag." |
        "Nettlesaren svara ikkje då appen spurde etter kopien. Lukk appen og opne han att. Svarar han framleis ikkje, ta tryggingskopi kvar dag." |
        "The browser did not answer when the app asked for the copy. Close the app and open it again. If it still does not answer, make a backup every day.";

    KEEPING: "Løftet fra nettleseren" | "Lovnaden frå nettlesaren" | "The browser’s promise";
    KEEPING_ASK: "Be nettleseren om løftet" | "Be nettlesaren om lovnaden" | "Ask the browser for the promise";
    KEEPING_REFUSED:
        "Nettleseren ga ikke løftet nå. Legg appen til på startskjermen, og spør igjen derfra." |
        "Nettlesaren gav ikkje lovnaden no. Legg appen til på startskjermen, og spør igjen derfrå." |
        "The browser did not give the promise now. Add the app to the home screen, and ask again from there.";

    INSTALLED: "Startskjermen" | "Startskjermen" | "The home screen";
    INSTALLED_YES:
        "Appen kjører fra startskjermen." |
        "Appen køyrer frå startskjermen." |
        "The app runs from the home screen.";
    INSTALLED_NO:
        "Appen er åpen i en fane. Velg «Installer» eller «Legg til på startskjermen» i menyen til nettleseren. På iPad må det gjøres før noe føres: der har startskjermen et eget lager." |
        "Appen er open i ei fane. Vel «Installer» eller «Legg til på startskjermen» i menyen til nettlesaren. På iPad må det gjerast før noko blir ført: der har startskjermen eit eige lager." |
        "The app is open in a tab. Choose “Install” or “Add to Home Screen” in the browser’s menu. On an iPad that must be done before anything is recorded: there the home screen has a store of its own.";

    LIT: "Tent skjerm" | "Tend skjerm" | "Lit screen";
    LIT_YES:
        "Nettleseren holdt skjermen tent da appen spurte nå. Appen spør når en økt, en test eller en visning er i gang." |
        "Nettlesaren heldt skjermen tend då appen spurde no. Appen spør når ei økt, ein test eller ei vising er i gang." |
        "The browser kept the screen lit when the app asked just now. The app asks when a session, a test or a showing is under way.";
    LIT_NO:
        "Nettleseren holder ikke skjermen tent. Lad nettbrettet, og la skjermen slukke etter ti minutter eller mer i innstillingene til nettbrettet." |
        "Nettlesaren held ikkje skjermen tend. Lad nettbrettet, og lat skjermen sløkkje etter ti minutt eller meir i innstillingane til nettbrettet." |
        "The browser does not keep the screen lit. Charge the tablet, and let the screen go dark after ten minutes or more in the tablet’s settings.";
    ASKING: "Spør nettleseren …" | "Spør nettlesaren …" | "Asking the browser …";

    FILES: "Filene til appen" | "Filene til appen" | "The app’s files";
    FILES_ALL:
        "Alle filene lå på nettbrettet da siden ble lastet inn. Appen åpner uten nett." |
        "Alle filene låg på nettbrettet då sida vart lasta inn. Appen opnar utan nett." |
        "All files were on the tablet when the page was loaded. The app opens without a network.";
    FILES_UNKNOWN:
        "Ikke kjent ennå. Koble til nett, og last inn siden på nytt." |
        "Ikkje kjent enno. Kople til nett, og last inn sida på nytt." |
        "Not known yet. Go online, and load the page again.";

    NEW_WAITS:
        "En ny utgave er klar. Den tas i bruk når appen lukkes og åpnes igjen." |
        "Ei ny utgåve er klar. Ho blir teken i bruk når appen blir lukka og opna igjen." |
        "A new version is ready. It is put to use when the app is closed and opened again.";

    BACKUP: "Siste sikkerhetskopi" | "Siste tryggingskopi" | "Last backup";
}

/// `Personer: 6. Føringer: 214. Lagringer i alt: 320.`
pub fn stored(lang: Lang, people: usize, events: u64, written: u64) -> String {
    say! { lang:
        "Personer: {people}. Føringer: {events}. Lagringer i alt: {written}." |
        "Personar: {people}. Føringar: {events}. Lagringar i alt: {written}." |
        "People: {people}. Entries: {events}. Saves in all: {written}."
    }
}

/// How many entries the copy holds.
pub fn copied(lang: Lang, records: usize) -> String {
    say! { lang:
        "Føringer i kopien: {records}. Den skrives rett etter hver lagring." |
        "Føringar i kopien: {records}. Han blir skriven rett etter kvar lagring." |
        "Entries in the copy: {records}. It is written right after each save."
    }
}

/// `Merke: 1a2b3c4d.` and what it is for.
pub fn mark(lang: Lang, mark: &str) -> String {
    say! { lang:
        "Merke: {mark}. Det blir et annet ved hver lagring. Noter det når noen skal se etter om lageret er det samme." |
        "Merke: {mark}. Det blir eit anna ved kvar lagring. Noter det når nokon skal sjå etter om lageret er det same." |
        "Mark: {mark}. It is another after each save. Note it when somebody is to see whether the store is the same."
    }
}

/// Of the files of the app.
pub fn files_missing(lang: Lang, count: u32) -> String {
    say! { lang:
        "Filer som mangler: {count}. Koble til nett, og last inn siden på nytt." |
        "Filer som manglar: {count}. Kople til nett, og last inn sida på nytt." |
        "Files missing: {count}. Go online, and load the page again."
    }
}

/// `Utgave 0.1.0, bygg 1a2b3c4d.`
pub fn version(lang: Lang, version: &str, build: Option<&str>) -> String {
    match build {
        Some(build) => say! { lang:
            "Utgave {version}, bygg {build}." | "Utgåve {version}, bygg {build}." | "Version {version}, build {build}."
        },
        None => say! { lang:
            "Utgave {version}. Bygget er ikke kjent ennå: last inn siden på nytt." |
            "Utgåve {version}. Bygget er ikkje kjent enno: last inn sida på nytt." |
            "Version {version}. The build is not known yet: load the page again."
        },
    }
}
