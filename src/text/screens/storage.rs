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
