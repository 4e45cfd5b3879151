//! Words of what was put aside whole, because nothing opened it.

use chrono::NaiveDate;

use crate::text::{Lang, dates};

phrases! {
    TITLE: "Lagt til side" | "Lagt til side" | "Put aside";
    NOTE:
        "Det lot seg ikke åpne, og ble lagt til side da en sikkerhetskopi ble lagt tilbake eller lageret ble reparert. Det ligger her, låst som det var." |
        "Det let seg ikkje opne, og vart lagt til side då ein tryggingskopi vart lagd tilbake eller lageret vart reparert. Det ligg her, låst som det var." |
        "It did not open, and was put aside when a backup was put back or the store was mended. It lies here, locked as it was.";
    ERASED_NOTE:
        "Den som er slettet etter det, ligger fortsatt der. Slett det som er lagt til side når dere ikke trenger det lenger." |
        "Den som er sletta etter det, ligg framleis der. Slett det som er lagt til side når de ikkje treng det lenger." |
        "Whoever was erased after that is still in it. Delete what was put aside when you need it no longer.";
    GO: "Hent ut, les eller slett det" | "Hent ut, les eller slett det" | "Take out, read or delete it";
    CODE: "Koden som låste opp da" | "Koden som låste opp då" | "The code that unlocked then";
    CODE_HINT:
        "Koden til en som arbeidet her, eller gjenopprettingskoden, slik de var da det ble lagt til side." |
        "Koden til ein som arbeidde her, eller gjenopprettingskoden, slik dei var då det vart lagt til side." |
        "The code of somebody who worked here, or the recovery code, as they were when it was put aside.";
    CODE_NOW_HINT:
        "Kodene fra da er ikke med. Prøv koden du bruker nå: det kan være fra samme lager." |
        "Kodane frå då er ikkje med. Prøv koden du brukar no: det kan vere frå same lager." |
        "The codes of then are not in it. Try the code you use now: it may be from the same store.";
    CODE_WRONG:
        "Koden åpner ikke det som er lagt til side. Prøv en annen kode fra den tiden." |
        "Koden opnar ikkje det som er lagt til side. Prøv ein annan kode frå den tida." |
        "The code does not open what was put aside. Try another code of that time.";
    UNREADABLE:
        "Det som er lagt til side, er skadet og lar seg ikke åpne. Hent det ut, ta vare på filen, og meld fra til den som har ansvar for appen." |
        "Det som er lagt til side, er skadd og let seg ikkje opne. Hent det ut, ta vare på fila, og meld frå til den som har ansvar for appen." |
        "What was put aside is damaged and does not open. Take it out, keep the file, and tell whoever is responsible for the app.";
    READ: "Prøv å lese det" | "Prøv å lese det" | "Try to read it";
    READING: "Leser …" | "Les …" | "Reading …";
    TAKE_OUT: "Hent ut" | "Hent ut" | "Take out";
    TAKEN_OUT:
        "Filen er gitt til nettleseren. Den åpnes med en kode fra den gangen, der en sikkerhetskopi velges." |
        "Fila er gitt til nettlesaren. Ho blir opna med ein kode frå den gongen, der ein tryggingskopi blir vald." |
        "The file was given to the browser. It opens with a code of that time, where a backup is chosen.";
    NOT_TAKEN_OUT:
        "Nettleseren kan ikke dele eller lagre filer her, eller det er for stort. Meld fra til den som har ansvar for appen." |
        "Nettlesaren kan ikkje dele eller lagre filer her, eller det er for stort. Meld frå til den som har ansvar for appen." |
        "The browser cannot share or save files here, or it is too large. Tell whoever is responsible for the app.";
    DELETE: "Slett det som er lagt til side" | "Slett det som er lagt til side" | "Delete what was put aside";
    SURE: "Ja, slett for godt" | "Ja, slett for godt" | "Yes, delete for good";
    SURE_NOTE:
        "Da er det borte for godt. Slett først når du har sett at alt dere trenger, er her, eller at det ikke lar seg lese." |
        "Då er det borte for godt. Slett først når du har sett at alt de treng, er her, eller at det ikkje let seg lese." |
        "It is then gone for good. Delete only when you have seen that everything you need is here, or that it cannot be read.";
    IS_THE_FILE:
        "Der det står «filen», er det som er lagt til side ment." |
        "Der det står «fila», er det som er lagt til side meint." |
        "Where it says “the file”, what was put aside is meant.";
}

/// `Lagt til side 3. mars 2026. Føringer: 41. Størrelse: 52 kB.` `since`: where it was noted.
pub fn said(lang: Lang, since: Option<NaiveDate>, records: usize, bytes: usize) -> String {
    let size = bytes.div_ceil(1_000);
    match since.map(|day| dates::long(lang, day)) {
        Some(day) => say! { lang:
            "Lagt til side {day}. Føringer: {records}. Størrelse: {size} kB." |
            "Lagt til side {day}. Føringar: {records}. Storleik: {size} kB." |
            "Put aside on {day}. Entries: {records}. Size: {size} kB."
        },
        None => say! { lang:
            "Lagt til side, ukjent når. Føringer: {records}. Størrelse: {size} kB." |
            "Lagt til side, ukjent når. Føringar: {records}. Storleik: {size} kB." |
            "Put aside, not known when. Entries: {records}. Size: {size} kB."
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_aside_is_told_with_its_day_where_that_was_noted() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 3);
        assert_eq!(said(Lang::Bokmal, day, 41, 51_200), "Lagt til side 3. mars 2026. Føringer: 41. Størrelse: 52 kB.");
        assert!(said(Lang::English, None, 1, 0).starts_with("Put aside, not known when."));
    }
}
