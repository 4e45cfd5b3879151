//! Words of the pages before and outside an open app.

use crate::text::Lang;

phrases! {
    STARTING: "Gjør klar …" | "Gjer klart …" | "Getting ready …";

    OTHER_TAB_TITLE: "Appen er åpen i en annen fane" | "Appen er open i ei anna fane" | "The app is open in another tab";
    OTHER_TAB_NOTE:
        "Bare én fane kan skrive om gangen. Lukk den andre fanen, så fortsetter du her." |
        "Berre éi fane kan skrive om gongen. Lukk den andre fana, så held du fram her." |
        "Only one tab can write at a time. Close the other tab, and you go on here.";
    TAKE_OVER: "Ta over her" | "Ta over her" | "Take over here";
    TAKE_OVER_NOTE:
        "Finner du ikke den andre fanen, kan du ta over her. Da låses den andre. Det du ikke har lagret der, finner du igjen i skjemaet når du har låst opp her." |
        "Finn du ikkje den andre fana, kan du ta over her. Då blir den andre låst. Det du ikkje har lagra der, finn du att i skjemaet når du har låst opp her." |
        "If you cannot find the other tab, you can take over here. The other one is then locked. What you have not saved there, you find in its form when you have unlocked the app here.";

    MISSING_TITLE: "Finner ikke det som var lagret" | "Finn ikkje det som var lagra" | "What was stored cannot be found";
    MISSING_NOTE:
        "Nettleseren kan ha slettet det, eller noen har tømt nettleserdata. Legg tilbake den siste sikkerhetskopien." |
        "Nettlesaren kan ha sletta det, eller nokon har tømt nettlesardata. Legg tilbake den siste tryggingskopien." |
        "The browser may have deleted it, or somebody has cleared browsing data. Put back the latest backup.";
    MISSING_START_OVER: "Start uten sikkerhetskopi" | "Start utan tryggingskopi" | "Start without a backup";
    FROM_COPY_TITLE: "Kopien på nettbrettet" | "Kopien på nettbrettet" | "The copy on this device";
    FROM_COPY_NOTE:
        "Nettbrettet har en låst kopi ved siden av lageret, skrevet rett etter hver lagring. Prøv først igjen. Hjelper det ikke, kan appen bruke kopien i stedet. Det som kan leses av lageret, legges til side." |
        "Nettbrettet har ein låst kopi ved sida av lageret, skriven rett etter kvar lagring. Prøv først igjen. Hjelper det ikkje, kan appen bruke kopien i staden. Det som kan lesast av lageret, blir lagt til side." |
        "This device has a locked copy beside its store, written right after each save. Try again first. If that does not help, the app can use the copy instead. What can be read of the store is put aside.";
    FROM_COPY: "Bruk kopien på nettbrettet" | "Bruk kopien på nettbrettet" | "Use the copy on this device";
    MISSING_SURE:
        "Da begynner du med et tomt nettbrett. Det som var lagret her før, kommer ikke tilbake." |
        "Då byrjar du med eit tomt nettbrett. Det som var lagra her før, kjem ikkje tilbake." |
        "You then begin with an empty device. What was stored here before does not come back.";

    NO_STORE_TITLE: "Appen får ikke åpnet lageret" | "Appen får ikkje opna lageret" | "The app cannot open its store";
    NEWER_TITLE: "Nyere utgave trengs" | "Nyare utgåve trengst" | "A newer version is needed";
}

pub fn missing_count(lang: Lang, events: u64) -> String {
    say! { lang:
        "Sist appen var i bruk her, var {events} hendelser lagret." |
        "Sist appen var i bruk her, var {events} hendingar lagra." |
        "The last time the app was used here, {events} entries were stored."
    }
}
