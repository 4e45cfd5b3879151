//! Every problem in words: what happened, and what to do next.
//!
//! Owns: words for errors, whichever folder they come from. Must not own: where they are shown. Start at [`problem`];
//! what is said beside a field lies in `fields`.

/// What happened, and the next step, each as in [`say!`]: `advice! { lang: "…" | "…" | "…"; "…" | "…" | "…" }`.
macro_rules! advice {
    ($lang:ident: $what_nb:literal | $what_nn:literal | $what_en:literal;
        $next_nb:literal | $next_nn:literal | $next_en:literal) => {
        $crate::text::problems::Advice {
            what: say! { $lang: $what_nb | $what_nn | $what_en },
            next: say! { $lang: $next_nb | $next_nn | $next_en },
        }
    };
}

mod fields;
mod files;
mod letterbox;
mod links;
mod own_lock;
mod store;

use self::store::{damaged, newer, opening, store};
use crate::domain::plan::ChangeError;
use crate::text::{Lang, dates};
use crate::vault::{KdfError, VaultError};
use crate::workspace::problem::{ActionError, RefusalError, UnlockError};

pub use fields::{birth_year, code, day, field, pin, time, written};
pub use files::restore;
pub use letterbox::written_down;
pub use links::{link, refused};
pub use own_lock::own_lock;

/// What happened, and the next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    pub what: String,
    pub next: String,
}

impl Advice {
    /// Both in one paragraph.
    pub fn whole(&self) -> String {
        format!("{} {}", self.what, self.next)
    }
}

pub fn problem(lang: Lang, problem: &ActionError) -> Advice {
    match problem {
        ActionError::Refused(why) => refusal(lang, why),
        ActionError::Store(why) => store(lang, why),
        ActionError::Vault(why) => vault(lang, why),
        ActionError::Code(why) => Advice { what: code(lang, why), next: String::new() },
        ActionError::Damaged => damaged(lang),
        ActionError::Locked => advice! { lang:
            "Appen er låst." | "Appen er låst." | "The app is locked.";
            "Lås opp og prøv igjen." | "Lås opp og prøv igjen." | "Unlock it and try again."
        },
        ActionError::CodeNeeded => advice! { lang:
            "Det er en stund siden koden ble skrevet." |
            "Det er ei stund sidan koden vart skriven." |
            "It is a while since the code was written.";
            "Gå ut av siden og inn igjen, og skriv koden din." |
            "Gå ut av sida og inn igjen, og skriv koden din." |
            "Leave the page, come back, and write your code."
        },
        ActionError::CodeUnsure => advice! { lang:
            "Lageret svarte ikke. Appen vet ikke om den nye koden gjelder." |
            "Lageret svara ikkje. Appen veit ikkje om den nye koden gjeld." |
            "The store did not answer. The app does not know whether the new code holds.";
            "Prøv igjen. Ta vare på begge kodene til appen har åpnet med en av dem." |
            "Prøv igjen. Ta vare på begge kodane til appen har opna med ein av dei." |
            "Try again. Keep both codes until the app has opened with one of them."
        },
        ActionError::FullUnsure => advice! { lang:
            "Nettbrettet er fullt. Appen vet ikke om dette ble lagret, og ser etter før den lagrer noe mer." |
            "Nettbrettet er fullt. Appen veit ikkje om dette vart lagra, og ser etter før han lagrar noko meir." |
            "The device is full. The app does not know whether this was saved, and looks before it saves anything more.";
            "Ta en sikkerhetskopi nå. Slett så bilder eller apper, og prøv igjen." |
            "Ta ein tryggingskopi no. Slett så bilete eller appar, og prøv igjen." |
            "Take a backup now. Then delete pictures or apps, and try again."
        },
        ActionError::PlaceBroken => advice! { lang:
            "Nettleseren får ikke skrevet i lageret sitt lenger. Ingenting er lagt tilbake, og filen er uendret." |
            "Nettlesaren får ikkje skrive i lageret sitt lenger. Ingenting er lagt tilbake, og fila er uendra." |
            "The browser can no longer write in its store. Nothing has been put back, and the file is unchanged.";
            "Slett dataene til nettstedet i innstillingene til nettleseren, eller fjern appen og installer den på nytt. Åpne appen, og legg tilbake sikkerhetskopien." |
            "Slett dataa til nettstaden i innstillingane til nettlesaren, eller fjern appen og installer han på nytt. Opne appen, og legg tilbake tryggingskopien." |
            "Delete the site’s data in the browser’s settings, or remove the app and install it again. Open the app, and put the backup back."
        },
        ActionError::NoSecondCopy => advice! { lang:
            "Kopien ved siden av lageret kan ikke leses lenger. Ingenting er endret." |
            "Kopien ved sida av lageret kan ikkje lesast lenger. Ingenting er endra." |
            "The copy beside the store cannot be read any more. Nothing has been changed.";
            "Start nettbrettet på nytt, og prøv igjen. Hjelper det ikke, legg tilbake en sikkerhetskopi." |
            "Start nettbrettet på nytt, og prøv igjen. Hjelper det ikkje, legg tilbake ein tryggingskopi." |
            "Restart the device and try again. If that does not help, put a backup back."
        },
        ActionError::NoRandomSource => advice! { lang:
            "Nettbrettet kan ikke lage sikre nøkler." |
            "Nettbrettet kan ikkje lage sikre nøklar." |
            "This device cannot make safe keys.";
            "Oppdater nettleseren og prøv igjen." |
            "Oppdater nettlesaren og prøv igjen." |
            "Update the browser and try again."
        },
    }
}

fn refusal(lang: Lang, why: &RefusalError) -> Advice {
    match why {
        RefusalError::UnknownPerson => advice! { lang:
            "Fant ikke personen." | "Fann ikkje personen." | "The person was not found.";
            "Gå til «Personer» og velg på nytt." |
            "Gå til «Personar» og vel på nytt." |
            "Go to “People” and choose again."
        },
        RefusalError::UnknownGoal => advice! { lang:
            "Målet er avsluttet eller finnes ikke." |
            "Målet er avslutta eller finst ikkje." |
            "The goal is closed or does not exist.";
            "Gå tilbake og velg et annet mål." | "Gå tilbake og vel eit anna mål." | "Go back and choose another goal."
        },
        RefusalError::TooManyGoals { limit } => advice! { lang:
            "Det kan være høyst {limit} mål om gangen." |
            "Det kan vere høgst {limit} mål om gongen." |
            "There can be at most {limit} goals at a time.";
            "Avslutt et mål før dere setter et nytt." |
            "Avslutt eit mål før de set eit nytt." |
            "Close a goal before you set a new one."
        },
        RefusalError::OtherTestLeft => advice! { lang:
            "En annen test er ikke ferdig." |
            "Ein annan test er ikkje ferdig." |
            "Another test is not finished.";
            "Gjør den ferdig, eller forkast den, før dere begynner på en ny." |
            "Gjer han ferdig, eller forkast han, før de byrjar på ein ny." |
            "Finish it, or discard it, before you begin a new one."
        },
        RefusalError::HalfRated => advice! { lang:
            "Et mål har bare det ene tallet." |
            "Eit mål har berre det eine talet." |
            "A goal has only one of its two numbers.";
            "Velg begge tallene, eller fjern det ene." |
            "Vel begge tala, eller fjern det eine." |
            "Choose both numbers, or remove the one."
        },
        RefusalError::CourseIsFull => advice! { lang:
            "Alle øktene i forløpet er ført." |
            "Alle øktene i forløpet er førte." |
            "All sessions of the course are recorded.";
            "Sett ny startdato hvis personen skal i gang igjen." |
            "Set ny startdato om personen skal i gang igjen." |
            "Set a new start date if the person begins again."
        },
        RefusalError::UnknownEntry => advice! { lang:
            "Fant ikke det dette gjelder." | "Fann ikkje det dette gjeld." | "What this is about was not found.";
            "Gå til personen og velg på nytt." |
            "Gå til personen og vel på nytt." |
            "Go to the person and choose again."
        },
        RefusalError::NeedsReason => advice! { lang:
            "Rettingen mangler grunn." | "Rettinga manglar grunn." | "The correction has no reason.";
            "Velg hvorfor du retter." | "Vel kvifor du rettar." | "Choose why you correct it."
        },
        RefusalError::NothingAnswered => advice! { lang:
            "Ingenting er fylt ut." | "Ingenting er fylt ut." | "Nothing is filled in.";
            "Fyll ut minst ett svar." | "Fyll ut minst eitt svar." | "Give at least one answer."
        },
        RefusalError::InTheFuture => advice! { lang:
            "Dagen har ikke vært ennå." | "Dagen har ikkje vore enno." | "That day has not come yet.";
            "Velg dagen det ble gjort." | "Vel dagen det vart gjort." | "Choose the day it was done."
        },
        RefusalError::ConsentTooLong { last } => {
            let last = dates::long(lang, *last);
            advice! { lang:
                "Samtykket varer for lenge." | "Samtykket varer for lenge." | "The consent lasts too long.";
                "Velg en dag til og med {last}." | "Vel ein dag til og med {last}." | "Choose a day up to {last}."
            }
        }
        RefusalError::DayTaken { on } => {
            let on = dates::long(lang, *on);
            advice! { lang:
                "En økt er allerede ført {on}." | "Ei økt er alt ført {on}." | "A session is already recorded on {on}.";
                "Velg en annen dag." | "Vel ein annan dag." | "Choose another day."
            }
        }
        RefusalError::AlreadyHeld => advice! { lang:
            "Denne økta er allerede lagret, slik den var første gang du lagret." |
            "Denne økta er alt lagra, slik ho var første gongen du lagra." |
            "This session is already saved, as it was the first time you saved it.";
            "Gå til personen, åpne økta og rett den om noe skal endres." |
            "Gå til personen, opne økta og rett ho om noko skal endrast." |
            "Go to the person, open the session and correct it if something is to be changed."
        },
        RefusalError::SamePersonAlready => advice! { lang:
            "Dette er én registrering, ikke to." | "Dette er éi registrering, ikkje to." | "This is one registration, not two.";
            "Velg to ulike." | "Vel to ulike." | "Choose two different ones."
        },
        RefusalError::UnderWay => advice! { lang:
            "Noe er begynt og ikke avsluttet for en av dem." |
            "Noko er byrja og ikkje avslutta for ein av dei." |
            "Something was begun and not ended for one of them.";
            "Avslutt økta eller testen først." | "Avslutt økta eller testen først." | "End the session or the test first."
        },
        RefusalError::NotChosen => advice! { lang:
            "Noe er endret på begge nettbrettene." | "Noko er endra på begge nettbretta." | "Something was changed on both tablets.";
            "Velg hva som gjelder, for hver av dem." | "Vel kva som gjeld, for kvar av dei." | "Choose what holds, for each of them."
        },
        RefusalError::DayOutOfRange { first, last } => {
            let (first, last) = (dates::long(lang, *first), dates::long(lang, *last));
            advice! { lang:
                "Dagen er for langt unna." | "Dagen er for langt unna." | "The day is too far away.";
                "Velg en dag fra {first} til {last}." |
                "Vel ein dag frå {first} til {last}." |
                "Choose a day from {first} to {last}."
            }
        }
        RefusalError::Impossible(_) => advice! { lang:
            "Et av svarene er ikke mulig." | "Eit av svara er ikkje mogleg." | "One of the answers is not possible.";
            "Se over tallene og prøv igjen." | "Sjå over tala og prøv igjen." | "Look over the numbers and try again."
        },
        RefusalError::UnknownWorker => advice! { lang:
            "Fant ikke kollegaen." | "Fann ikkje kollegaen." | "The colleague was not found.";
            "Gå til Innstillinger og velg på nytt." |
            "Gå til Innstillingar og vel på nytt." |
            "Go to Settings and choose again."
        },
        RefusalError::NothingOpensIt => advice! { lang:
            "Ingen kode og ingen nøkkel ville åpne denne sikkerhetskopien." |
            "Ingen kode og ingen nøkkel ville opne denne tryggingskopien." |
            "No code and no key would open this backup.";
            "Lag en kode til den, eller legg inn kommunens nøkkel i innstillingene." |
            "Lag ein kode til han, eller legg inn nøkkelen til kommunen i innstillingane." |
            "Make a code for it, or add the municipality’s key in the settings."
        },
        RefusalError::SameName => advice! { lang:
            "Noen med dette navnet har allerede en kode her." |
            "Nokon med dette namnet har alt ein kode her." |
            "Somebody of this name has a code here already.";
            "Fikk du ikke svar sist, gjelder koden fra da. Er det en annen, skriv navnet så dere kan skilles." |
            "Fekk du ikkje svar sist, gjeld koden frå då. Er det ein annan, skriv namnet så de kan skiljast." |
            "If there was no answer last time, the code from then holds. If it is somebody else, write the name so that you can be told apart."
        },
        RefusalError::HasCode => advice! { lang:
            "Kollegaen har allerede en kode her." |
            "Kollegaen har alt ein kode her." |
            "Your colleague has a code here already.";
            "Be kollegaen låse opp med den." | "Be kollegaen låse opp med han." | "Ask them to unlock with it."
        },
        RefusalError::RemovesOneself => advice! { lang:
            "Du kan ikke fjerne deg selv." | "Du kan ikkje fjerne deg sjølv." | "You cannot remove yourself.";
            "Be en kollega gjøre det." | "Be ein kollega gjere det." | "Ask a colleague to do it."
        },
        RefusalError::NeedsOwnCode => advice! { lang:
            "Du låste opp med gjenopprettingskoden." |
            "Du låste opp med gjenopprettingskoden." |
            "You unlocked with the recovery code.";
            "Lag en ny kode til deg selv først." |
            "Lag ein ny kode til deg sjølv først." |
            "Make a new code for yourself first."
        },
        RefusalError::NoPlan => advice! { lang:
            "Ingen plan er godtatt for personen." |
            "Ingen plan er godteken for personen." |
            "No plan is accepted for the person.";
            "Lag en plan, og be en fagperson godta den." |
            "Lag ein plan, og be ein fagperson godta han." |
            "Make a plan, and ask a professional to accept it."
        },
        RefusalError::NoStep => advice! { lang:
            "Ingen endring er valgt." | "Inga endring er vald." | "No change is chosen.";
            "Velg minst én endring." | "Vel minst éi endring." | "Choose at least one change."
        },
        RefusalError::NeedsProfessional => advice! { lang:
            "Dette er tyngre enn planen." | "Dette er tyngre enn planen." | "This is harder than the plan.";
            "Fysioterapeuten må bestemme det." |
            "Fysioterapeuten må bestemme det." |
            "The physiotherapist has to decide it."
        },
        RefusalError::Change(ChangeError::NoSuchItem { .. } | ChangeError::Outdated { .. }) => advice! { lang:
            "Planen er endret i mellomtiden." |
            "Planen er endra i mellomtida." |
            "The plan has changed in the meantime.";
            "Se på planen og velg på nytt." | "Sjå på planen og vel på nytt." | "Look at the plan and choose again."
        },
        RefusalError::NoConsent => advice! { lang:
            "Samtykket gjelder ikke lenger, eller ikke så lenge." |
            "Samtykket gjeld ikkje lenger, eller ikkje så lenge." |
            "The consent is over, or does not last that long.";
            "Spør personen, og skriv inn et nytt samtykke." |
            "Spør personen, og skriv inn eit nytt samtykke." |
            "Ask the person, and write a new consent."
        },
        RefusalError::AlreadyOver => advice! { lang:
            "Den siste dagen er allerede over." | "Den siste dagen er alt over." | "The last day is over already.";
            "Velg en dag som kommer." | "Vel ein dag som kjem." | "Choose a day to come."
        },
        RefusalError::Change(ChangeError::NotAllowed(_)) => advice! { lang:
            "En øvelse passer ikke for personen eller hjemmet." |
            "Ei øving passar ikkje for personen eller heimen." |
            "An exercise does not suit the person or the home.";
            "Velg en annen øvelse." | "Vel ei anna øving." | "Choose another exercise."
        },
    }
}

fn vault(lang: Lang, why: &VaultError) -> Advice {
    match why {
        VaultError::Kdf(why) => kdf(lang, why),
        VaultError::TooLarge { .. } => advice! { lang:
            "Det er for mye til å få plass i én fil." |
            "Det er for mykje til å få plass i éi fil." |
            "It is too much to fit in one file.";
            "Meld fra til den som har ansvar for appen." |
            "Meld frå til den som har ansvar for appen." |
            "Tell whoever is responsible for the app."
        },
        VaultError::Unwritable => advice! { lang:
            "Nøklene kunne ikke skrives." | "Nøklane kunne ikkje skrivast." | "The keys could not be written.";
            "Last inn appen på nytt og prøv igjen." |
            "Last inn appen på nytt og prøv igjen." |
            "Reload the app and try again."
        },
    }
}

fn kdf(lang: Lang, why: &KdfError) -> Advice {
    match why {
        KdfError::OutOfMemory { .. } => advice! { lang:
            "Nettbrettet har for lite ledig minne akkurat nå." |
            "Nettbrettet har for lite ledig minne akkurat no." |
            "The device has too little free memory right now.";
            "Lukk andre apper og prøv igjen." | "Lukk andre appar og prøv igjen." | "Close other apps and try again."
        },
        KdfError::Memory { .. } | KdfError::Passes { .. } | KdfError::Lanes { .. } => damaged(lang),
    }
}

/// Why the store is not found or not opened, where nothing was to be kept yet.
pub fn no_store(lang: Lang, why: &ActionError) -> Advice {
    match why {
        ActionError::Store(why) => opening(lang, why),
        why => problem(lang, why),
    }
}

pub fn unlock(lang: Lang, why: &UnlockError) -> Advice {
    match why {
        UnlockError::WrongCode => advice! { lang:
            "Koden stemmer ikke." | "Koden stemmer ikkje." | "The code is not right.";
            "Sjekk koden og prøv igjen. Har du glemt den, bruk gjenopprettingskoden." |
            "Sjekk koden og prøv igjen. Har du gløymt han, bruk gjenopprettingskoden." |
            "Check the code and try again. If you have forgotten it, use the recovery code."
        },
        UnlockError::OtherOwnLock => advice! { lang:
            "Nettbrettets egen lås passer ikke lenger til det som ligger her." |
            "Nettbrettet sin eigen lås passar ikkje lenger til det som ligg her." |
            "The device’s own lock no longer fits what is stored here.";
            "Lås opp med koden din. Slå så låsen av og på igjen i innstillingene." |
            "Lås opp med koden din. Slå så låsen av og på igjen i innstillingane." |
            "Unlock with your code. Then turn the lock off and on again in the settings."
        },
        UnlockError::Damaged => damaged(lang),
        UnlockError::Newer => newer(lang),
        UnlockError::EarlierCodes => advice! { lang:
            "Kodene på nettbrettet er fra en tidligere dag. De åpner ikke det som er lagret nå." |
            "Kodane på nettbrettet er frå ein tidlegare dag. Dei opnar ikkje det som er lagra no." |
            "The codes on this device are of an earlier day. They do not open what is stored now.";
            "Noen kan ha lagt tilbake gamle filer på nettbrettet. Si fra til IT, og legg inn den siste sikkerhetskopien." |
            "Nokon kan ha lagt tilbake gamle filer på nettbrettet. Sei frå til IT, og legg inn den siste tryggingskopien." |
            "Somebody may have put back old files on this device. Tell your IT department, and restore the latest backup."
        },
        UnlockError::NoRandomSource => problem(lang, &ActionError::NoRandomSource),
        UnlockError::Kdf(why) => kdf(lang, why),
        UnlockError::Store(why) => opening(lang, why),
    }
}
