//! Words of the card about a lost tablet: what it tells, and what is done in which order.
//!
//! Every sentence that calms says on which condition it holds; the times are those of the lock itself.

use crate::domain::moment::Moment;
use crate::text::{Lang, dates};
use crate::workspace::attendance::{HIDDEN_LIMIT_MS, IDLE_LIMIT_MS, LED_LIMIT_MS, SHOWN_LIMIT_MS};
use crate::workspace::pin::{HOLDS_MS, MOST_WRONG};

phrases! {
    TITLE: "Kort om et mistet nettbrett" | "Kort om eit mista nettbrett" | "Card about a lost tablet";
    NOTE:
        "Skriv det ut, fyll ut linjene for hånd, og legg det der teamet finner det. Ikke sammen med nettbrettet. Skriv ut et nytt når noe på det er endret." |
        "Skriv det ut, fyll ut linjene for hand, og legg det der teamet finn det. Ikkje saman med nettbrettet. Skriv ut eit nytt når noko på det er endra." |
        "Print it, fill in the lines by hand, and put it where the team finds it. Not together with the tablet. Print a new one when something on it has changed.";
    GO: "Se og skriv ut kortet" | "Sjå og skriv ut kortet" | "See and print the card";
    SETTING: "Hvis nettbrettet blir borte" | "Om nettbrettet blir borte" | "If the tablet gets lost";
    SETTING_NOTE:
        "Et kort å skrive ut nå: hva nettbrettet forteller den som finner det, og hva teamet gjør." |
        "Eit kort å skrive ut no: kva nettbrettet fortel den som finn det, og kva teamet gjer." |
        "A card to print now: what the tablet tells whoever finds it, and what the team does.";
    PRINT: "Skriv ut kortet" | "Skriv ut kortet" | "Print the card";

    TABLET: "Nettbrettets merke" | "Merket til nettbrettet" | "The tablet’s mark";
    PRINTED: "Skrevet ut" | "Skrive ut" | "Printed";
    LAST_BACKUP: "Siste sikkerhetskopi da" | "Siste tryggingskopi då" | "Last backup then";
    NO_BACKUP: "Ingen. Lag en nå." | "Ingen. Lag ein no." | "None. Make one now.";
    FILE_NAME: "Filen heter" | "Fila heiter" | "The file is called";
    WHERE_IT_LIES: "Her ligger sikkerhetskopien" | "Her ligg tryggingskopien" | "Where the backup lies";
    WHERE_CODE_LIES: "Her ligger koden til den" | "Her ligg koden til han" | "Where its code lies";
    CONTACT: "Kontakt i kommunen, navn og telefon" | "Kontakt i kommunen, namn og telefon" | "Contact in the municipality, name and phone";
    DEVICES: "De som styrer nettbrettene (MDM), telefon" | "Dei som styrer nettbretta (MDM), telefon" | "Those who manage the tablets (MDM), phone";
    PRIVACY: "Personvernombud, telefon" | "Personvernombod, telefon" | "Data protection officer, phone";

    TELLS: "Forteller det noe til den som finner det?" | "Fortel det noko til den som finn det?" | "Does it tell anything to whoever finds it?";
    TELLS_NOTHING:
        "Nei, når nettbrettet er slått av, eller appen er låst slik at koden trengs, og ingen kode ligger ved. Alt som er lagret om personene, er låst med kryptering, og nøkkelen finnes ikke på nettbrettet uten en kode eller nettbrettets egen lås." |
        "Nei, når nettbrettet er slått av, eller appen er låst slik at koden trengst, og ingen kode ligg ved. Alt som er lagra om personane, er låst med kryptering, og nøkkelen finst ikkje på nettbrettet utan ein kode eller nettbrettet sin eigen lås." |
        "No, when the tablet is switched off, or the app is locked so that the code is needed, and no code lies with it. All that is stored about the persons is encrypted, and the key is not on the tablet without a code or the tablet’s own lock.";
    TELLS_SOMETHING: "Ja, det kan det, hvis noe av dette er sant:" | "Ja, det kan det, om noko av dette er sant:" | "Yes, it may, if any of this is true:";
    WAS_OPEN: "Appen sto åpen da det ble borte." | "Appen stod open då det vart borte." | "The app was open when it was lost.";
    CODE_WITH_IT:
        "En kode er skrevet på nettbrettet eller etuiet, eller arket med koder lå ved." |
        "Ein kode er skriven på nettbrettet eller etuiet, eller arket med kodar låg ved." |
        "A code is written on the tablet or its case, or the paper with codes was with it.";
    CODE_KNOWN:
        "Noen kjenner en av kodene, eller den er lett å gjette." |
        "Nokon kjenner ein av kodane, eller han er lett å gjette." |
        "Somebody knows one of the codes, or it is easy to guess.";
    OWN_LOCK_OPENS:
        "Nettbrettets egen lås åpner appen for en av dere, og noen kan låse opp nettbrettet." |
        "Nettbrettet sin eigen lås opnar appen for ein av dykk, og nokon kan låse opp nettbrettet." |
        "The tablet’s own lock opens the app for one of you, and somebody can unlock the tablet.";
    FILE_ON_IT:
        "En ulåst fil eller lenke er lagret på nettbrettet, eller en utskrift lå ved." |
        "Ei ulåst fil eller lenkje er lagra på nettbrettet, eller ei utskrift låg ved." |
        "An unlocked file or a link is saved on the tablet, or a print was with it.";

    FINDER: "Til den som finner nettbrettet" | "Til den som finn nettbrettet" | "To whoever finds the tablet";
    FINDER_NOTE:
        "La det være låst. Ikke prøv koder. Lever det til kommunen, eller ring kontakten over." |
        "Lat det vere låst. Ikkje prøv kodar. Lever det til kommunen, eller ring kontakten over." |
        "Leave it locked. Do not try codes. Hand it in to the municipality, or call the contact above.";

    TEAM: "Det teamet gjør, i denne rekkefølgen" | "Det teamet gjer, i denne rekkjefølgja" | "What the team does, in this order";
    REPORT:
        "Meld fra til kontakten i kommunen med en gang. Si merket, hvor og når det sist ble sett, og om appen sto åpen." |
        "Meld frå til kontakten i kommunen med ein gong. Sei merket, kvar og når det sist vart sett, og om appen stod open." |
        "Tell the contact in the municipality at once. Say the mark, where and when it was last seen, and whether the app was open.";
    LOCK_IN_MDM:
        "Be dem som styrer nettbrettene, om å låse det." |
        "Be dei som styrer nettbretta, om å låse det." |
        "Ask those who manage the tablets to lock it.";
    CODES:
        "Lå arket med koder ved, eller er en kode kjent? Lag nye koder på alle andre nettbrett der de samme kodene virker. Det gjøres i «Innstillinger»." |
        "Låg arket med kodar ved, eller er ein kode kjend? Lag nye kodar på alle andre nettbrett der dei same kodane verkar. Det blir gjort i «Innstillingar»." |
        "Was the paper with codes with it, or is a code known? Make new codes on all other tablets where the same codes work. That is done in “Settings”.";
    BACKUP_CODE:
        "Lå koden til en sikkerhetskopi ved? Lag en ny sikkerhetskopi, og slett den gamle der den ligger." |
        "Låg koden til ein tryggingskopi ved? Lag ein ny tryggingskopi, og slett den gamle der han ligg." |
        "Was the code of a backup with it? Make a new backup, and delete the old one where it lies.";
    RESTORE:
        "Legg den siste sikkerhetskopien tilbake på et nytt nettbrett: start appen der og velg «Jeg har en sikkerhetskopi». Det som ble ført etterpå, må føres på nytt." |
        "Legg den siste tryggingskopien tilbake på eit nytt nettbrett: start appen der og vel «Eg har ein tryggingskopi». Det som vart ført etterpå, må førast på nytt." |
        "Restore the last backup on a new tablet: start the app there and choose “I have a backup”. What was recorded later has to be recorded again.";
    REMOVE_IN_MDM:
        "Kommer det ikke til rette, be dem som styrer nettbrettene, om å slette det og ta det ut av lista. Da er det som ikke var i sikkerhetskopien, borte for godt." |
        "Kjem det ikkje til rette, be dei som styrer nettbretta, om å slette det og ta det ut av lista. Då er det som ikkje var i tryggingskopien, borte for godt." |
        "If it does not turn up, ask those who manage the tablets to erase it and remove it from the list. What was not in the backup is then gone for good.";
    TELL:
        "Kan noe være lest? Si fra til personvernombudet samme dag. Kommunen vurderer melding til Datatilsynet innen 72 timer, og om personene skal få vite det." |
        "Kan noko vere lese? Sei frå til personvernombodet same dag. Kommunen vurderer melding til Datatilsynet innan 72 timar, og om personane skal få vite det." |
        "May something have been read? Tell the data protection officer the same day. The municipality considers notifying Datatilsynet within 72 hours, and whether the persons are to be told.";
    DEVIATION:
        "Skriv avvik i kommunens avvikssystem, slik Normen krever, også når alt var låst." |
        "Skriv avvik i avvikssystemet til kommunen, slik Normen krev, også når alt var låst." |
        "Write a deviation report in the municipality’s system, as Normen requires, also when all was locked.";
}

/// While a PIN opens it, the keys are in its memory.
pub fn pin_opens(lang: Lang) -> String {
    let (hours, wrong) = (HOLDS_MS / 3_600_000, MOST_WRONG);
    say! { lang:
        "Appen hadde låst seg selv for mindre enn {hours} timer siden, den har en PIN, og noen kjenner eller gjetter den før {wrong} feil." |
        "Appen hadde låst seg sjølv for mindre enn {hours} timar sidan, han har ein PIN, og nokon kjenner eller gjettar han før {wrong} feil." |
        "The app had locked itself less than {hours} hours ago, it has a PIN, and somebody knows or guesses it before {wrong} wrong ones."
    }
}

/// How soon it locks itself, from the lock's own limits.
pub fn locks_itself(lang: Lang) -> String {
    let [idle, led, shown] = [IDLE_LIMIT_MS, LED_LIMIT_MS, SHOWN_LIMIT_MS].map(|ms| ms / 60_000);
    let hidden = HIDDEN_LIMIT_MS / 1_000;
    say! { lang:
        "En åpen app låser seg når ingen har rørt skjermen på {idle} minutter, og {hidden} sekunder etter at skjermen blir mørk. En økt eller en test som er i gang, kan stå på skjermen i {led} minutter, og det som vises for personen, i {shown}." |
        "Ein open app låser seg når ingen har rørt skjermen på {idle} minutt, og {hidden} sekund etter at skjermen blir mørk. Ei økt eller ein test som er i gang, kan stå på skjermen i {led} minutt, og det som blir vist for personen, i {shown}." |
        "An open app locks itself when nobody has touched the screen for {idle} minutes, and {hidden} seconds after the screen goes dark. A session or a test under way may stay on the screen for {led} minutes, and what is shown to the person for {shown}."
    }
}

/// `12. mai 2026 kl. 09.30`
pub fn backup(lang: Lang, at: Moment) -> String {
    format!("{} {}", dates::long(lang, at.local_date()), dates::clock_time(lang, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_card_says_the_limits_that_the_lock_has() {
        let said = locks_itself(Lang::Bokmal);
        for limit in ["på 5 minutter", "30 sekunder", "i 60 minutter", "i 30."] {
            assert!(said.contains(limit), "{said}");
        }
        assert!(pin_opens(Lang::Bokmal).contains("mindre enn 4 timer"));
    }
}
