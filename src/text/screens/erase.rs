//! Words of erasing: what goes, what this tablet cannot reach, and the receipt.

use chrono::NaiveDate;

use crate::text::{Lang, dates};

phrases! {
    TITLE: "Slett fra nettbrettet" | "Slett frå nettbrettet" | "Erase from the tablet";
    WHAT_GOES:
        "Alt om personen slettes fra dette nettbrettet og fra kopien ved siden av: føringer, målinger, økter, mål, samtykker og det som er påbegynt. Nøkkelen til personen ødelegges." |
        "Alt om personen blir sletta frå dette nettbrettet og frå kopien ved sida av: føringar, målingar, økter, mål, samtykke og det som er påbyrja. Nøkkelen til personen blir øydelagd." |
        "Everything about the person is erased from this tablet and from the copy beside it: entries, measurements, sessions, goals, consents and what is begun. The key of the person is destroyed.";
    CANNOT_BE_UNDONE:
        "Det kan ikke angres. Det som skal tas vare på, må stå i journalen først." |
        "Det kan ikkje angrast. Det som skal takast vare på, må stå i journalen først." |
        "It cannot be undone. What must be kept has to be in the record system first.";
    REACH_TITLE:
        "Dette kan ikke nettbrettet slette" |
        "Dette kan ikkje nettbrettet slette" |
        "What this tablet cannot erase";
    REACH_BACKUPS:
        "Sikkerhetskopier som er laget før nå, har personen i seg til filene er slettet. Finn dem og slett dem, også der de er sendt eller lagret videre." |
        "Tryggingskopiar som er laga før no, har personen i seg til filene er sletta. Finn dei og slett dei, også der dei er sende eller lagra vidare." |
        "Backups made before now hold the person until the files are destroyed. Find and delete them, also where they were sent or stored on.";
    REACH_DISK:
        "Har noen kopiert disken på nettbrettet før nå, kan kopien leses av den som har en kode som virket da." |
        "Har nokon kopiert disken på nettbrettet før no, kan kopien lesast av den som har ein kode som verka då." |
        "If somebody copied the disk of the tablet before now, whoever has a code that worked then can read the copy.";
    REACH_LINKS:
        "Lenker som er delt med pårørende, viser det de viste, til datoen deres er ute." |
        "Lenkjer som er delte med pårørande, viser det dei viste, til datoen deira er ute." |
        "Links shared with next of kin show what they showed until their date has passed.";
    REACH_TABLETS:
        "Andre nettbrett der en sikkerhetskopi er lagt tilbake, har personen fortsatt." |
        "Andre nettbrett der ein tryggingskopi er lagd tilbake, har personen framleis." |
        "Other tablets where a backup was put back still have the person.";
    REACH_PAPER:
        "Papir, journal og det som er skrevet ut, er ikke berørt." |
        "Papir, journal og det som er skrive ut, er ikkje rørt." |
        "Paper, the record system and what was printed are not touched.";
    REPORT_FIRST: "Se framgangsrapporten først" | "Sjå framgangsrapporten først" | "See the progress report first";
    SURE_TITLE: "Slette for godt?" | "Slette for godt?" | "Erase for good?";
    SURE: "Ja, slett for godt" | "Ja, slett for godt" | "Yes, erase for good";
    ERASING: "Sletter …" | "Slettar …" | "Erasing …";
    ERASED: "Slettet fra nettbrettet." | "Sletta frå nettbrettet." | "Erased from the tablet.";

    RECEIPTS: "Kvitteringer for sletting" | "Kvitteringar for sletting" | "Receipts of erasure";
    RECEIPTS_ABOUT:
        "Hvem som er slettet her, står ikke. Merket kjenner personen igjen i en eldre sikkerhetskopi, og sier ellers ingenting." |
        "Kven som er sletta her, står ikkje. Merket kjenner personen igjen i ein eldre tryggingskopi, og seier elles ingenting." |
        "Who was erased does not stand here. The mark knows the person again in an older backup, and says nothing else.";
    NO_RECEIPTS: "Ingen er slettet her." | "Ingen er sletta her." | "Nobody was erased here.";
    MARK: "Merke" | "Merke" | "Mark";
    DAY: "Dag" | "Dag" | "Day";
    BY: "Slettet av" | "Sletta av" | "Erased by";
    RECORDS: "Føringer" | "Føringar" | "Entries";
    UNKNOWN_WORKER: "En annen hjemmetrener" | "Ein annan heimetrenar" | "Another home trainer";

    TABLET: "Slett alt på nettbrettet" | "Slett alt på nettbrettet" | "Erase everything on the tablet";
    TABLET_NOTE:
        "Når nettbrettet skal leveres, byttes eller lånes ut. Alt som er lagret her, slettes: alle personer, kopien ved siden av, kodene og valgene." |
        "Når nettbrettet skal leverast, bytast eller lånast ut. Alt som er lagra her, blir sletta: alle personar, kopien ved sida av, kodane og vala." |
        "When the tablet is to be handed in, exchanged or lent. Everything stored here is erased: all people, the copy beside it, the codes and the choices.";
    TABLET_GO: "Slett alt …" | "Slett alt …" | "Erase everything …";
    TABLET_SURE:
        "Alle personer på dette nettbrettet blir borte, og ingen kode åpner det igjen. Ta en sikkerhetskopi først hvis noe skal brukes videre." |
        "Alle personar på dette nettbrettet blir borte, og ingen kode opnar det igjen. Ta ein tryggingskopi først om noko skal brukast vidare." |
        "All people on this tablet will be gone, and no code opens it again. Make a backup first if anything is to be used further.";
    TABLET_DONE: "Nettbrettet er slettet" | "Nettbrettet er sletta" | "The tablet is erased";
    TABLET_RECEIPT:
        "Skriv ut eller noter kvitteringen nå. Den vises ikke igjen." |
        "Skriv ut eller noter kvitteringa no. Ho blir ikkje vist igjen." |
        "Print the receipt or write it down now. It is not shown again.";
    PEOPLE: "Personer" | "Personar" | "People";
    STORE_MARK: "Nettbrettets merke" | "Merket til nettbrettet" | "Mark of the tablet";
    START_ANEW: "Begynn på nytt" | "Begynn på nytt" | "Start anew";

    RETENTION: "Hvor lenge forløp tas vare på" | "Kor lenge forløp blir tekne vare på" | "How long courses are kept";
    RETENTION_NOTE:
        "Etter siste dag i forløpet. Når tiden er ute, minner I dag om å slette. Ingenting slettes av seg selv." |
        "Etter siste dag i forløpet. Når tida er ute, minner I dag om å slette. Ingenting blir sletta av seg sjølv." |
        "After the last day of the course. When the time is up, Today reminds you to erase. Nothing is erased by itself.";
    KEPT_TOO_LONG:
        "Skulle vært tatt vare på til en dag som er passert" |
        "Skulle vore tekne vare på til ein dag som er passert" |
        "Was to be kept until a day that is past";
    ERASE: "Slett …" | "Slett …" | "Erase …";
}

/// `Slett alt om Signe Prøve`
pub fn erase_all(lang: Lang, name: &str) -> String {
    say! { lang: "Slett alt om {name}" | "Slett alt om {name}" | "Erase everything about {name}" }
}

pub fn sure(lang: Lang, name: &str) -> String {
    say! { lang:
        "Alt om {name} på dette nettbrettet blir borte." |
        "Alt om {name} på dette nettbrettet blir borte." |
        "Everything about {name} on this tablet will be gone."
    }
}

/// Before the day until which it is to be kept.
pub fn too_early(lang: Lang, until: NaiveDate) -> String {
    let day = dates::long(lang, until);
    say! { lang:
        "Etter innstillingene skal forløpet tas vare på til {day}." |
        "Etter innstillingane skal forløpet takast vare på til {day}." |
        "By the settings the course is to be kept until {day}."
    }
}

/// `3 år`
pub fn years(lang: Lang, years: u8) -> String {
    match years {
        1 => phrase! { "1 år" | "1 år" | "1 year" }.in_lang(lang).to_owned(),
        _ => say! { lang: "{years} år" | "{years} år" | "{years} years" },
    }
}
