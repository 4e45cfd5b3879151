//! Words of the log of who did and saw what.

use crate::domain::access::{LockReason, PersonAccess, PrintedPage, PrintedTabletPage, TabletAccess};
use crate::domain::backup::BackupSeen;
use crate::domain::consent::SharingWay;
use crate::domain::event::{About, PersonEvent, StoreEvent};
use crate::domain::moment::Moment;
use crate::text::screens::claim;
use crate::text::{Lang, Phrase, dates, incident, instruments, sentence};

phrases! {
    TITLE: "Hvem har sett og gjort hva" | "Kven har sett og gjort kva" | "Who has seen and done what";
    ABOUT_PERSON:
        "Alt som er ført om personen, og hver gang noen har åpnet, vist, skrevet ut eller delt det. Åpning føres én gang for hver opplåsing." |
        "Alt som er ført om personen, og kvar gong nokon har opna, vist, skrive ut eller delt det. Opning blir ført éin gong for kvar opplåsing." |
        "All that is recorded about the person, and each time somebody opened, showed, printed or shared it. Opening is noted once for each unlocking.";
    ABOUT_TABLET:
        "Hver gang nettbrettet er låst opp, og hva som er gjort med det. Personene har hver sin egen side." |
        "Kvar gong nettbrettet er låst opp, og kva som er gjort med det. Personane har kvar si eiga side." |
        "Each time the tablet was unlocked, and what was done with it. Each person has a page of their own.";
    NOT_IN_IT:
        "Det som skjer utenfor appen, står ikke her: bilder av skjermen, og utskrift fra nettleserens egen meny." |
        "Det som skjer utanfor appen, står ikkje her: bilete av skjermen, og utskrift frå menyen til nettlesaren." |
        "What happens outside the app is not here: pictures of the screen, and printing from the browser’s own menu.";
    WHEN: "Når" | "Når" | "When";
    WHO: "Hvem" | "Kven" | "Who";
    WHAT: "Hva" | "Kva" | "What";
    WHOSE: "Person" | "Person" | "Person";
    PRINT: "Skriv ut" | "Skriv ut" | "Print";
    SEE: "Se hvem" | "Sjå kven" | "See who";
    NAME_NOT_HERE: "Navnet er ikke på dette nettbrettet" | "Namnet er ikkje på dette nettbrettet" | "The name is not on this tablet";
}

/// `12.05.2026 kl. 09.30`
pub fn when(lang: Lang, at: Moment) -> String {
    format!("{} {}", dates::short(at.local_date()), dates::clock_time(lang, at))
}

/// Whoever holds the recovery code, or tries codes, has no name.
pub fn who(lang: Lang, about: &About, by: Option<&str>) -> String {
    let nameless = phrase! { "Ikke kjent" | "Ikkje kjend" | "Not known" };
    match (about, by) {
        (About::Store(StoreEvent::Accessed(access)), _) if is_by_nobody_known(*access) => {
            nameless.in_lang(lang).to_owned()
        }
        (_, Some(name)) => name.to_owned(),
        (_, None) => NAME_NOT_HERE.in_lang(lang).to_owned(),
    }
}

/// Below the tablet's log, where it is long.
pub fn newest(lang: Lang, shown: usize, all: usize) -> String {
    say! { lang:
        "De {shown} nyeste av {all} vises." |
        "Dei {shown} nyaste av {all} blir viste." |
        "The newest {shown} of {all} are shown."
    }
}

/// `Vis 500 til`
pub fn show_more(lang: Lang, more: usize) -> String {
    say! { lang: "Vis {more} til" | "Vis {more} til" | "Show {more} more" }
}

fn is_by_nobody_known(access: TabletAccess) -> bool {
    match access {
        TabletAccess::Recovered | TabletAccess::WrongCodes { .. } | TabletAccess::WrongPins { .. } => true,
        TabletAccess::Unlocked
        | TabletAccess::OwnLock
        | TabletAccess::PinGiven
        | TabletAccess::PutBack
        | TabletAccess::AsideRead
        | TabletAccess::AsideTakenOut
        | TabletAccess::AsideDeleted
        | TabletAccess::Printed(_)
        | TabletAccess::Locked(_) => false,
    }
}

pub fn deed(lang: Lang, about: &About) -> String {
    match about {
        About::Person(_, what) => with_person(lang, what),
        About::Store(StoreEvent::Accessed(TabletAccess::WrongCodes { count, last })) => {
            let last = when(lang, *last);
            say! { lang:
                "Feil kode, antall ganger: {count}. Sist {last}" |
                "Feil kode, talet på gonger: {count}. Sist {last}" |
                "Wrong code, number of times: {count}. Last {last}"
            }
        }
        About::Store(StoreEvent::Accessed(TabletAccess::WrongPins { count })) => say! { lang:
            "Feil PIN, antall ganger: {count}" | "Feil PIN, talet på gonger: {count}" | "Wrong PIN, number of times: {count}"
        },
        About::Store(StoreEvent::CaptureStruckOut { why, .. }) => {
            let why = sentence::within(claim::strike_reason(*why).in_lang(lang));
            say! { lang:
                "Økt skrevet ned uten kode strøket: {why}" |
                "Økt skriven ned utan kode stroken: {why}" |
                "Session written down without a code struck out: {why}"
            }
        }
        About::Store(StoreEvent::Accessed(TabletAccess::Printed(page))) => {
            printed_words(lang, printed_of_tablet(*page))
        }
        About::Store(what) => with_tablet(what).in_lang(lang).to_owned(),
    }
}

fn with_person(lang: Lang, what: &PersonEvent) -> String {
    match what {
        PersonEvent::Assessed(assessment) => {
            let name = instruments::name(assessment.instrument).in_lang(lang);
            say! { lang: "Målt: {name}" | "Målt: {name}" | "Measured: {name}" }
        }
        PersonEvent::SessionHeld(session) if session.captured.is_some() => phrase! {
            "Økt ført i etterkant, skrevet ned uten kode" |
            "Økt ført i etterkant, skriven ned utan kode" |
            "Session recorded afterwards, written down without a code"
        }
        .in_lang(lang)
        .to_owned(),
        PersonEvent::ConsentGiven(consent) => {
            let kin = consent.kin.as_str();
            say! { lang: "Samtykke gitt: {kin}" | "Samtykke gitt: {kin}" | "Consent given: {kin}" }
        }
        PersonEvent::FollowUpTold { told, .. } => {
            let (what, whom) = (incident::FOLLOWED_UP.in_lang(lang), incident::told(*told).in_lang(lang));
            format!("{what}: {whom}")
        }
        PersonEvent::Accessed(PersonAccess::Printed(page)) => printed_words(lang, printed(*page)),
        what => simply(what).in_lang(lang).to_owned(),
    }
}

/// What needs nothing beside it.
fn simply(what: &PersonEvent) -> Phrase {
    match what {
        PersonEvent::Registered(_) => phrase! { "Registrert" | "Registrert" | "Registered" },
        PersonEvent::ProfileChanged(_) => phrase! { "Opplysninger endret" | "Opplysningar endra" | "Details changed" },
        PersonEvent::CoursePlanned(_) => phrase! { "Forløp planlagt" | "Forløp planlagt" | "Course planned" },
        PersonEvent::GoalSet(_) => phrase! { "Mål avtalt" | "Mål avtalt" | "Goal agreed on" },
        PersonEvent::GoalClosed(_) => phrase! { "Mål avsluttet" | "Mål avslutta" | "Goal closed" },
        PersonEvent::GoalAimed { .. } => phrase! {
            "Hvor langt personen vil nå" | "Kor langt personen vil nå" | "How far the person wants to get"
        },
        PersonEvent::GoalScaled(_) => phrase! { "Nivåer for et mål" | "Nivå for eit mål" | "Levels of a goal" },
        PersonEvent::Assessed(_) => phrase! { "Målt" | "Målt" | "Measured" },
        PersonEvent::Corrected(_) => phrase! { "Noe ført ble rettet" | "Noko ført vart retta" | "A record corrected" },
        PersonEvent::DeclineExplained { .. } => phrase! {
            "Tilbakegang forklart" | "Tilbakegang forklart" | "Decline explained"
        },
        PersonEvent::FollowUpTold { .. } => incident::FOLLOWED_UP,
        PersonEvent::PlanAccepted(_) => phrase! { "Plan godtatt" | "Plan godteken" | "Plan accepted" },
        PersonEvent::PlanChanged(_) => phrase! { "Plan endret" | "Plan endra" | "Plan changed" },
        PersonEvent::SuggestionDeclined { .. } => phrase! {
            "Forslag avslått" | "Forslag avslått" | "Suggestion declined"
        },
        PersonEvent::SessionHeld(_) => phrase! { "Økt gjennomført" | "Økt gjennomført" | "Session held" },
        PersonEvent::SessionCancelled(_) => phrase! { "Økt avlyst" | "Økt avlyst" | "Session cancelled" },
        PersonEvent::SessionNotBegun { .. } => phrase! {
            "Økt ikke begynt" | "Økt ikkje byrja" | "Session not begun"
        },
        PersonEvent::ConsentGiven(_) => phrase! { "Samtykke gitt" | "Samtykke gitt" | "Consent given" },
        PersonEvent::ConsentWithdrawn(_) => phrase! { "Samtykke trukket" | "Samtykke trekt" | "Consent withdrawn" },
        PersonEvent::SharedWithKin(sharing) => match sharing.way {
            SharingWay::Shown => phrase! {
                "Vist for pårørende på nettbrettet" |
                "Vist for pårørande på nettbrettet" |
                "Shown to next of kin on the tablet"
            },
            SharingWay::Link { .. } => phrase! {
                "Lenke laget for pårørende" | "Lenkje laga for pårørande" | "Link made for next of kin"
            },
        },
        PersonEvent::Accessed(access) => accessed(*access),
        PersonEvent::Joined(_) => phrase! {
            "Slått sammen med en annen registrering av samme person" |
            "Slått saman med ei anna registrering av same person" |
            "Joined with another registration of the same person"
        },
        PersonEvent::Parted { .. } => phrase! {
            "Skilt fra en annen registrering igjen" |
            "Skild frå ei anna registrering att" |
            "Parted from another registration again"
        },
    }
}

fn accessed(access: PersonAccess) -> Phrase {
    match access {
        PersonAccess::Opened => phrase! { "Åpnet" | "Opna" | "Opened" },
        PersonAccess::ShownToPerson => phrase! {
            "Vist for personen på nettbrettet" |
            "Vist for personen på nettbrettet" |
            "Shown to the person on the tablet"
        },
        PersonAccess::Printed(_) => phrase! { "Skrevet ut" | "Skrive ut" | "Printed" },
        PersonAccess::LinkPassedOn => phrase! {
            "Lenke kopiert, sendt eller lagret" |
            "Lenkje kopiert, send eller lagra" |
            "Link copied, sent or saved"
        },
        PersonAccess::ExtractMade => phrase! {
            "Fil med alt om personen laget" |
            "Fil med alt om personen laga" |
            "File with all about the person made"
        },
    }
}

fn printed_words(lang: Lang, page: Phrase) -> String {
    let page = page.in_lang(lang);
    say! { lang: "Skrevet ut: {page}" | "Skrive ut: {page}" | "Printed: {page}" }
}

fn printed_of_tablet(page: PrintedTabletPage) -> Phrase {
    match page {
        PrintedTabletPage::Log => TITLE,
        PrintedTabletPage::LostTablet => super::lost_tablet::TITLE,
        PrintedTabletPage::Receipts => super::erase::RECEIPTS,
    }
}

fn printed(page: PrintedPage) -> Phrase {
    match page {
        PrintedPage::Fridge => super::paper::FRIDGE,
        PrintedPage::Report => super::paper::REPORT,
        PrintedPage::Plan => super::paper::PLAN,
        PrintedPage::Progress => super::progress::TITLE,
        PrintedPage::Results => super::results::TITLE,
        PrintedPage::Log => TITLE,
        PrintedPage::Extract => super::extract::TITLE,
    }
}

fn with_tablet(what: &StoreEvent) -> Phrase {
    match what {
        StoreEvent::WorkerJoined(_) => phrase! {
            "Hjemmetrener lagt til" | "Heimetrenar lagd til" | "Home trainer added"
        },
        StoreEvent::BackupTaken { seen: BackupSeen::ReadBack, .. } => phrase! {
            "Sikkerhetskopi laget og lest tilbake" | "Tryggingskopi laga og lesen tilbake" | "Backup made and read back"
        },
        StoreEvent::BackupTaken { seen: BackupSeen::Told(_), .. } => phrase! {
            "Sikkerhetskopi laget, ikke sett av appen" |
            "Tryggingskopi laga, ikkje sett av appen" |
            "Backup made, not seen by the app"
        },
        StoreEvent::BackupGiven { .. } => phrase! {
            "Sikkerhetskopi gitt til nettleseren" | "Tryggingskopi gitt til nettlesaren" | "Backup given to the browser"
        },
        StoreEvent::BackupRehearsed { .. } => phrase! {
            "Sikkerhetskopi prøvd" | "Tryggingskopi prøvd" | "Backup tried"
        },
        StoreEvent::Merged { .. } => phrase! {
            "Slått sammen med en kopi" | "Slått saman med ein kopi" | "Merged with a backup"
        },
        StoreEvent::CodeChanged => phrase! { "Kode byttet" | "Kode bytt" | "Code changed" },
        StoreEvent::WorkerAdded { .. } => phrase! {
            "Hjemmetrener sluppet inn" | "Heimetrenar sleppt inn" | "Home trainer let in"
        },
        StoreEvent::WorkerRemoved(_) => phrase! {
            "Hjemmetrener stengt ute" | "Heimetrenar stengd ute" | "Home trainer shut out"
        },
        StoreEvent::RecoveryCodeRenewed => phrase! {
            "Ny gjenopprettingskode" | "Ny gjenopprettingskode" | "New recovery code"
        },
        StoreEvent::OwnLockTurnedOn => phrase! {
            "Nettbrettets egen lås slått på" | "Nettbrettet sin eigen lås slått på" | "The device’s own lock turned on"
        },
        StoreEvent::OwnLockTurnedOff => phrase! {
            "Nettbrettets egen lås slått av" | "Nettbrettet sin eigen lås slått av" | "The device’s own lock turned off"
        },
        StoreEvent::RetentionChosen(_) => phrase! {
            "Valgt hvor lenge noe skal ligge her" |
            "Valt kor lenge noko skal liggje her" |
            "Chosen how long things are kept"
        },
        StoreEvent::EscrowChosen(_) => phrase! {
            "Kommunens nøkkel lagt inn" | "Nøkkelen til kommunen lagd inn" | "The municipality’s key added"
        },
        StoreEvent::EscrowRemoved => phrase! {
            "Kommunens nøkkel fjernet" | "Nøkkelen til kommunen fjerna" | "The municipality’s key removed"
        },
        StoreEvent::CaptureTakenIn(_) => phrase! {
            "Økt skrevet ned uten kode kom inn" |
            "Økt skriven ned utan kode kom inn" |
            "Session written down without a code came in"
        },
        StoreEvent::CaptureStruckOut { .. } => phrase! {
            "Økt skrevet ned uten kode strøket" |
            "Økt skriven ned utan kode stroken" |
            "Session written down without a code struck out"
        },
        StoreEvent::FindingsAccepted(_) => phrase! {
            "Avvik i lageret merket som sett" | "Avvik i lageret merkte som sett" | "Findings in the store marked as seen"
        },
        StoreEvent::RowsSetAside(rows) if rows.is_empty() => phrase! {
            "Alt i lageret kan leses igjen" | "Alt i lageret kan lesast igjen" | "Everything in the store can be read again"
        },
        StoreEvent::RowsSetAside(_) => phrase! {
            "Noe i lageret kan ikke leses, og er lagt til side" |
            "Noko i lageret kan ikkje lesast, og er lagt til side" |
            "Something in the store cannot be read, and is set aside"
        },
        StoreEvent::PersonErased(_) => phrase! { "En person slettet" | "Ein person sletta" | "A person erased" },
        StoreEvent::RetestWeeksChosen(_) => phrase! {
            "Uker for måling valgt" | "Veker for måling valde" | "Weeks of measuring chosen"
        },
        StoreEvent::RatingScaleChosen(_) => phrase! {
            "Skala for målene valgt" | "Skala for måla vald" | "Scale of the goals chosen"
        },
        StoreEvent::HelpListsChosen(_) => phrase! {
            "Lister for hjelpebehov valgt" | "Lister for hjelpebehov valde" | "Lists of need for help chosen"
        },
        StoreEvent::Accessed(access) => match access {
            TabletAccess::Unlocked => phrase! { "Låst opp" | "Låst opp" | "Unlocked" },
            TabletAccess::Recovered => phrase! {
                "Låst opp med gjenopprettingskoden" |
                "Låst opp med gjenopprettingskoden" |
                "Unlocked with the recovery code"
            },
            TabletAccess::OwnLock => phrase! {
                "Låst opp med nettbrettets egen lås" |
                "Låst opp med nettbrettet sin eigen lås" |
                "Unlocked with the device’s own lock"
            },
            TabletAccess::WrongCodes { .. } => phrase! { "Feil kode" | "Feil kode" | "Wrong code" },
            TabletAccess::WrongPins { .. } => phrase! { "Feil PIN" | "Feil PIN" | "Wrong PIN" },
            TabletAccess::PinGiven => phrase! {
                "Åpnet igjen med PIN" | "Opna igjen med PIN" | "Opened again with the PIN"
            },
            TabletAccess::PutBack => phrase! {
                "Sikkerhetskopi lagt tilbake" | "Tryggingskopi lagd tilbake" | "Backup put back"
            },
            TabletAccess::AsideRead => phrase! {
                "Det som er lagt til side, åpnet og lest" |
                "Det som er lagt til side, opna og lese" |
                "What was put aside was opened and read"
            },
            TabletAccess::AsideTakenOut => phrase! {
                "Det som er lagt til side, hentet ut som fil" |
                "Det som er lagt til side, henta ut som fil" |
                "What was put aside was taken out as a file"
            },
            TabletAccess::AsideDeleted => phrase! {
                "Det som var lagt til side, slettet for godt" |
                "Det som var lagt til side, sletta for godt" |
                "What had been put aside was deleted for good"
            },
            TabletAccess::Printed(_) => phrase! { "Skrevet ut" | "Skrive ut" | "Printed" },
            TabletAccess::Locked(LockReason::Asked) => phrase! { "Låst" | "Låst" | "Locked" },
            TabletAccess::Locked(LockReason::Untouched) => phrase! {
                "Låste seg selv: ingen brukte appen" |
                "Låste seg sjølv: ingen brukte appen" |
                "Locked itself: nobody used the app"
            },
            TabletAccess::Locked(LockReason::OutOfSight) => phrase! {
                "Låste seg selv: appen lå bak noe annet" |
                "Låste seg sjølv: appen låg bak noko anna" |
                "Locked itself: the app lay behind something else"
            },
            TabletAccess::Locked(LockReason::ForShowing) => phrase! {
                "Låst bak det som ble vist" | "Låst bak det som vart vist" | "Locked behind what was shown"
            },
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::identity::PersonId;

    #[test]
    fn a_line_says_when_and_what_in_words_anybody_knows() {
        let at = Moment::new(1_772_526_600_000, 60).unwrap();
        let person = |what| About::Person(PersonId::from_bits(1), PersonEvent::Accessed(what));
        assert_eq!(when(Lang::Bokmal, at), "03.03.2026 kl. 09.30");
        assert_eq!(deed(Lang::Bokmal, &person(PersonAccess::Opened)), "Åpnet");
        assert_eq!(
            deed(Lang::Nynorsk, &person(PersonAccess::Printed(PrintedPage::Report))),
            "Skrive ut: Rapport om framgang"
        );
        let recovered = About::Store(StoreEvent::Accessed(TabletAccess::Recovered));
        assert_eq!(who(Lang::Bokmal, &recovered, Some("Kari")), "Ikke kjent");
        assert_eq!(who(Lang::Bokmal, &person(PersonAccess::Opened), Some("Kari")), "Kari");
        let wrong = StoreEvent::Accessed(TabletAccess::WrongCodes { count: 3, last: at });
        assert_eq!(deed(Lang::Bokmal, &About::Store(wrong)), "Feil kode, antall ganger: 3. Sist 03.03.2026 kl. 09.30");
    }
}
