//! Words of consents for next of kin: given, withdrawn, and shared under.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::consent::{Consent, Content, SharingWay};
use crate::text::{Lang, Phrase, dates};

phrases! {
    TITLE: "Pårørende" | "Pårørande" | "Next of kin";
    INTRO:
        "Personen bestemmer selv hvem som får se hva, og kan ombestemme seg når som helst." |
        "Personen bestemmer sjølv kven som får sjå kva, og kan ombestemme seg når som helst." |
        "The person decides who may see what, and can change their mind at any time.";
    NONE: "Ingen pårørende får se noe." | "Ingen pårørande får sjå noko." | "No next of kin may see anything.";
    WHO_SEES: "Hvem ser hva" | "Kven ser kva" | "Who sees what";
    GIVE: "Nytt samtykke" | "Nytt samtykke" | "New consent";
    SHARE: "Vis eller del" | "Vis eller del" | "Show or share";
    PAST: "Gjelder ikke lenger" | "Gjeld ikkje lenger" | "No longer in force";

    MAY_SEE: "Får se" | "Får sjå" | "May see";
    UNTIL: "Til og med" | "Til og med" | "Until the end of";
    GIVEN: "Gitt" | "Gitt" | "Given";
    WITHDRAWN: "Trukket" | "Trekt" | "Withdrawn";
    SHARED: "Dette er vist og delt" | "Dette er vist og delt" | "Shown and shared so far";
    NOT_SHARED: "Ingenting er vist eller delt." | "Ingenting er vist eller delt." | "Nothing has been shown or shared.";

    WITHDRAW: "Trekk samtykket" | "Trekk samtykket" | "Withdraw the consent";
    WITHDRAW_QUESTION: "Vil personen trekke samtykket?" | "Vil personen trekkje samtykket?" | "Does the person withdraw the consent?";
    WITHDRAW_NOTE:
        "Etterpå kan ingenting mer deles. Det som alt er delt, kan ikke hentes tilbake. Siden slutter å vise det etter siste dag, men den som har kopiert lenken, kan likevel lese den." |
        "Etterpå kan ingenting meir delast. Det som alt er delt, kan ikkje hentast tilbake. Sida sluttar å vise det etter siste dag, men den som har kopiert lenkja, kan likevel lese ho." |
        "After that nothing more can be shared. What has been shared cannot be taken back. The page stops showing it after the last day, but whoever has copied the link can still read it.";

    NEW_TITLE: "Hvem får se hva?" | "Kven får sjå kva?" | "Who may see what?";
    WHO: "Hvem gjelder det?" | "Kven gjeld det?" | "Who is it for?";
    WHO_HINT:
        "Navnet, eller hvem det er for personen. For eksempel: Datter." |
        "Namnet, eller kven det er for personen. Til dømes: Dotter." |
        "The name, or who it is to the person. For example: Daughter.";
    WHAT: "Hva får vedkommende se?" | "Kva får vedkomande sjå?" | "What may they see?";
    WHAT_HINT:
        "Notater, helse, smerte, fall og hjelpebehov blir aldri med." |
        "Notat, helse, smerte, fall og hjelpebehov blir aldri med." |
        "Notes, health, pain, falls and need for help are never included.";
    WHAT_MISSING: "Velg minst én ting." | "Vel minst éin ting." | "Choose at least one thing.";
    HOW_LONG: "Hvor lenge?" | "Kor lenge?" | "For how long?";
    HOW_LONG_MISSING: "Velg hvor lenge det gjelder." | "Vel kor lenge det gjeld." | "Choose how long it lasts.";
    TO_A_DAY: "Til en dag vi velger" | "Til ein dag vi vel" | "Until a day we choose";
    LAST_DAY: "Siste dag" | "Siste dag" | "Last day";
    READ_ALOUD_FIRST:
        "Les det høyt for personen før du lagrer. Det er personen som sier ja." |
        "Les det høgt for personen før du lagrar. Det er personen som seier ja." |
        "Read it aloud to the person before you save. It is the person who says yes.";
    SAVE: "Personen sier ja" | "Personen seier ja" | "The person says yes";

    OVER: "Samtykket gjelder ikke lenger" | "Samtykket gjeld ikkje lenger" | "The consent is no longer in force";
    OVER_NOTE:
        "Spør personen om det er greit, og skriv inn et nytt samtykke." |
        "Spør personen om det er greitt, og skriv inn eit nytt samtykke." |
        "Ask the person whether it is all right, and write a new consent.";
    TO_CONSENTS: "Til samtykkene" | "Til samtykka" | "To the consents";

    SHOW_HERE: "Vis på nettbrettet" | "Vis på nettbrettet" | "Show on the tablet";
    SHOW_HERE_NOTE:
        "Store, rolige sider med bare dette. Nettbrettet blir låst, så du kan gi det fra deg." |
        "Store, rolege sider med berre dette. Nettbrettet blir låst, så du kan gi det frå deg." |
        "Large, calm pages with only this. The tablet is locked, so you can hand it over.";
    SHOW_NOW: "Vis nå på nettbrettet" | "Vis no på nettbrettet" | "Show on the tablet now";

    LINK: "Del lenke" | "Del lenkje" | "Share a link";
    LINK_NOTE:
        "Et bilde av i dag, som åpner seg på den andres telefon. Det endrer seg ikke, og det kan ikke hentes tilbake." |
        "Eit bilete av i dag, som opnar seg på telefonen til den andre. Det endrar seg ikkje, og det kan ikkje hentast tilbake." |
        "A picture of today that opens on the other’s phone. It does not change, and it cannot be taken back.";
    LINK_UNTIL: "Siste dag siden viser det" | "Siste dag sida viser det" | "Last day the page shows it";
    WITH_NAME: "Ta med navnet" | "Ta med namnet" | "Include the name";
    WITH_NAME_HINT:
        "Ellers står det ikke hvem det gjelder. Mål kan likevel røpe det." |
        "Elles står det ikkje kven det gjeld. Mål kan likevel røpe det." |
        "Otherwise it does not say whom it is about. Goals may still reveal it.";
    UNDER_CODE: "Lås med en kode du sier høyt" | "Lås med ein kode du seier høgt" | "Lock it with a code you say aloud";
    UNDER_CODE_HINT:
        "Uten kode kan alle som får tak i lenken, åpne den." |
        "Utan kode kan alle som får tak i lenkja, opne ho." |
        "Without a code, anybody who gets hold of the link can open it.";
    MAKE_LINK: "Lag lenken" | "Lag lenkja" | "Make the link";
    MAKING_LINK: "Lager lenken …" | "Lagar lenkja …" | "Making the link …";

    LINK_READY: "Lenken er klar" | "Lenkja er klar" | "The link is ready";
    QR: "QR-kode med lenken" | "QR-kode med lenkja" | "QR code with the link";
    SCAN: "Skann koden med kameraet på telefonen." | "Skann koden med kameraet på telefonen." | "Scan the code with the phone’s camera.";
    SCAN_NEAR:
        "Mye er med, så koden er tett. Hold telefonen nær og rolig. Går det ikke, send lenken som fil." |
        "Mykje er med, så koden er tett. Hald telefonen nær og roleg. Går det ikkje, send lenkja som fil." |
        "There is much in it, so the code is dense. Hold the phone close and still. If that fails, send the link as a file.";
    NO_QR:
        "Det er for mye til en QR-kode. Del lenken eller send den som fil." |
        "Det er for mykje til ein QR-kode. Del lenkja eller send ho som fil." |
        "It is too much for a QR code. Share the link, or send it as a file.";
    SAY_CODE: "Si koden høyt. Send den aldri sammen med lenken." | "Sei koden høgt. Send han aldri saman med lenkja." | "Say the code aloud. Never send it along with the link.";
    ADDRESS: "Lenken" | "Lenkja" | "The link";
    COPY: "Kopier lenken" | "Kopier lenkja" | "Copy the link";
    COPIED: "Lenken er kopiert." | "Lenkja er kopiert." | "The link is copied.";
    NOT_COPIED:
        "Nettleseren lot oss ikke kopiere. Merk lenken og kopier den selv." |
        "Nettlesaren lét oss ikkje kopiere. Merk lenkja og kopier ho sjølv." |
        "The browser did not let us copy. Select the link and copy it yourself.";
    HAND_ON: "Send lenken …" | "Send lenkja …" | "Send the link …";
    AS_FILE: "Lagre som fil" | "Lagre som fil" | "Save as a file";
    FILE_NAME: "slik-gar-treningen.txt" | "slik-gar-treninga.txt" | "how-the-training-is-going.txt";
    GONE_OUT: "Lenken er gitt videre." | "Lenkja er gitt vidare." | "The link has been passed on.";
    NOT_GONE_OUT: "Lenken ble ikke gitt videre. Prøv en gang til." | "Lenkja vart ikkje gitt vidare. Prøv ein gong til." | "The link was not passed on. Try once more.";
    CANNOT_GO_OUT:
        "Nettleseren kan ikke dele eller lagre her. Kopier lenken i stedet." |
        "Nettlesaren kan ikkje dele eller lagre her. Kopier lenkja i staden." |
        "The browser cannot share or save here. Copy the link instead.";
    MESSAGE: "Slik går treningen. Åpne lenken for å se." | "Slik går treninga. Opne lenkja for å sjå." | "How the training is going. Open the link to see.";
    DONE: "Ferdig" | "Ferdig" | "Done";
}

/// Beside a box to tick: what it is, and what it means.
pub fn content(content: Content) -> Phrase {
    match content {
        Content::Goals => phrase! {
            "Målene: personens egne mål, og hvordan personen vurderer dem" |
            "Måla: personen sine eigne mål, og korleis personen vurderer dei" |
            "The goals: the person’s own goals, and how the person rates them"
        },
        Content::Attendance => phrase! {
            "Øktene: hvilke dager det ble trent, og hvilke som ble avlyst" |
            "Øktene: kva dagar det vart trent, og kva dagar som vart avlyste" |
            "The sessions: which days there was training, and which were cancelled"
        },
        Content::Tests => phrase! {
            "Testene: resultater for styrke, balanse og gange" |
            "Testane: resultat for styrke, balanse og gange" |
            "The tests: results for strength, balance and walking"
        },
        Content::Words => phrase! {
            "Ord om øktene: korte ord som «Stødigere enn sist», aldri notater" |
            "Ord om øktene: korte ord som «Stødigare enn sist», aldri notat" |
            "Words about the sessions: short words such as “Steadier than last time”, never notes"
        },
    }
}

fn short(content: Content) -> Phrase {
    match content {
        Content::Goals => phrase! { "målene" | "måla" | "the goals" },
        Content::Attendance => phrase! { "øktene" | "øktene" | "the sessions" },
        Content::Tests => phrase! { "testene" | "testane" | "the tests" },
        Content::Words => phrase! { "ord om øktene" | "ord om øktene" | "words about the sessions" },
    }
}

/// `målene, øktene og testene`
pub fn contents(lang: Lang, contents: &BTreeSet<Content>) -> String {
    let all: Vec<&str> = contents.iter().map(|content| short(*content).in_lang(lang)).collect();
    let and = phrase! { "og" | "og" | "and" }.in_lang(lang);
    match all.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} {and} {last}", others.join(", ")),
        None => String::new(),
    }
}

/// What was said yes to, as one says it before showing or sharing.
pub fn said_yes(lang: Lang, person: &str, consent: &Consent) -> String {
    let (kin, what) = (consent.kin.as_str(), contents(lang, consent.contents()));
    let day = dates::long(lang, consent.until);
    say! { lang:
        "{person} har sagt ja til at {kin} ser {what}, til og med {day}." |
        "{person} har sagt ja til at {kin} ser {what}, til og med {day}." |
        "{person} has agreed that {kin} sees {what}, until the end of {day}."
    }
}

/// `Ut forløpet, til og med 25. mai 2026`
pub fn whole_course(lang: Lang, last: NaiveDate) -> String {
    let day = dates::long(lang, last);
    say! { lang:
        "Ut forløpet, til og med {day}" |
        "Ut forløpet, til og med {day}" |
        "To the end of the course, {day}"
    }
}

/// One line of what was shown and shared.
pub fn shared(lang: Lang, on: NaiveDate, way: SharingWay) -> String {
    let (day, way) = (dates::long(lang, on), shared_how(lang, way));
    format!("{day}: {way}")
}

/// `lenke som vises til og med 12. mai 2026, uten navn, med kode`
pub fn shared_how(lang: Lang, way: SharingWay) -> String {
    let (until, with_name, under_code) = match way {
        SharingWay::Shown => {
            return say! { lang: "vist på nettbrettet" | "vist på nettbrettet" | "shown on the tablet" };
        }
        SharingWay::Link { until, with_name, under_code } => (dates::long(lang, until), with_name, under_code),
    };
    let name = match with_name {
        true => phrase! { "med navn" | "med namn" | "with name" },
        false => phrase! { "uten navn" | "utan namn" | "without name" },
    };
    let code = match under_code {
        true => phrase! { "med kode" | "med kode" | "with code" },
        false => phrase! { "uten kode" | "utan kode" | "without code" },
    };
    let (name, code) = (name.in_lang(lang), code.in_lang(lang));
    say! { lang:
        "lenke som vises til og med {until}, {name}, {code}" |
        "lenkje som blir vist til og med {until}, {name}, {code}" |
        "link that is shown until the end of {until}, {name}, {code}"
    }
}

/// On the person's page: for how many consents hold.
pub fn how_many(lang: Lang, count: usize) -> String {
    match count {
        0 => NONE.in_lang(lang).to_owned(),
        1 => say! { lang:
            "Én pårørende får se noe." |
            "Éin pårørande får sjå noko." |
            "One next of kin may see something."
        },
        _ => say! { lang:
            "{count} pårørende får se noe." |
            "{count} pårørande får sjå noko." |
            "{count} next of kin may see something."
        },
    }
}

/// `742 tegn`
pub fn characters(lang: Lang, count: usize) -> String {
    say! { lang: "{count} tegn" | "{count} teikn" | "{count} characters" }
}

/// Under the link, which is out of hand now.
pub fn out_of_hand(lang: Lang, until: NaiveDate) -> String {
    let day = dates::long(lang, until);
    say! { lang:
        "Siden slutter å vise det etter {day}. Den som har kopiert lenken, kan likevel lese den. Den kan ikke hentes tilbake." |
        "Sida sluttar å vise det etter {day}. Den som har kopiert lenkja, kan likevel lese ho. Ho kan ikkje hentast tilbake." |
        "The page stops showing it after {day}. Whoever has copied the link can still read it. It cannot be taken back."
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::Consent;
    use crate::domain::identity::ConsentId;
    use crate::domain::written::Name;

    fn day(month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, 12).unwrap()
    }

    fn consent(contents: impl IntoIterator<Item = Content>) -> Consent {
        let (kin, contents) = (Name::new("datteren").unwrap(), contents.into_iter().collect());
        Consent::new(ConsentId::from_bits(1), kin, contents, day(6)).unwrap()
    }

    #[test]
    fn a_consent_is_said_in_one_sentence() {
        assert_eq!(
            said_yes(Lang::Bokmal, "Signe", &consent([Content::Goals])),
            "Signe har sagt ja til at datteren ser målene, til og med 12. juni 2026."
        );
        assert_eq!(
            said_yes(Lang::English, "Signe", &consent(Content::ALL)),
            "Signe has agreed that datteren sees the goals, the sessions, the tests and words about the sessions, \
             until the end of 12 June 2026."
        );
    }

    #[test]
    fn each_sharing_says_how_it_was_done() {
        assert_eq!(shared(Lang::Nynorsk, day(5), SharingWay::Shown), "12. mai 2026: vist på nettbrettet");
        let way = SharingWay::Link { until: day(6), with_name: true, under_code: false };
        assert_eq!(
            shared(Lang::Bokmal, day(5), way),
            "12. mai 2026: lenke som vises til og med 12. juni 2026, med navn, uten kode"
        );
    }
}
