//! Every problem in words: what happened, and what to do next.
//!
//! Owns: words for errors, whichever folder they come from. Must not own: where they are shown. Start at [`problem`];
//! what is said beside a field lies in `fields`.

mod fields;
mod files;
mod links;
mod store;

use self::store::{damaged, newer, store};
use crate::domain::plan::ChangeError;
use crate::text::Lang;
use crate::vault::{KdfError, VaultError};
use crate::workspace::problem::{Problem, Refusal, UnlockProblem};

pub use fields::{birth_year, code, time, written};
pub use files::restore;
pub use links::{link, refused};

/// What happened, and the next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    pub what: String,
    pub next: String,
}

impl Advice {
    fn in_lang(lang: Lang, nb: [&str; 2], nn: [&str; 2], en: [&str; 2]) -> Self {
        let [what, next] = match lang {
            Lang::Bokmal => nb,
            Lang::Nynorsk => nn,
            Lang::English => en,
        };
        Self { what: what.to_owned(), next: next.to_owned() }
    }

    /// Both in one paragraph.
    pub fn whole(&self) -> String {
        format!("{} {}", self.what, self.next)
    }
}

pub fn problem(lang: Lang, problem: &Problem) -> Advice {
    match problem {
        Problem::Refused(why) => refusal(lang, why),
        Problem::Store(why) => store(lang, why),
        Problem::Vault(why) => vault(lang, why),
        Problem::Code(why) => Advice { what: code(lang, why), next: String::new() },
        Problem::Unwritable(_) => Advice::in_lang(
            lang,
            ["Appen kunne ikke skrive dette. Det ble ikke lagret.", "Meld fra til den som har ansvar for appen."],
            ["Appen kunne ikkje skrive dette. Det vart ikkje lagra.", "Meld frå til den som har ansvar for appen."],
            ["The app could not write this. It was not saved.", "Tell whoever is responsible for the app."],
        ),
        Problem::Damaged => damaged(lang),
        Problem::Locked => Advice::in_lang(
            lang,
            ["Appen er låst.", "Lås opp og prøv igjen."],
            ["Appen er låst.", "Lås opp og prøv igjen."],
            ["The app is locked.", "Unlock it and try again."],
        ),
        Problem::NoChance => Advice::in_lang(
            lang,
            ["Nettbrettet kan ikke lage sikre nøkler.", "Oppdater nettleseren og prøv igjen."],
            ["Nettbrettet kan ikkje lage sikre nøklar.", "Oppdater nettlesaren og prøv igjen."],
            ["This device cannot make safe keys.", "Update the browser and try again."],
        ),
    }
}

fn refusal(lang: Lang, why: &Refusal) -> Advice {
    match why {
        Refusal::UnknownPerson => Advice::in_lang(
            lang,
            ["Fant ikke personen.", "Gå til «Personer» og velg på nytt."],
            ["Fann ikkje personen.", "Gå til «Personar» og vel på nytt."],
            ["The person was not found.", "Go to “People” and choose again."],
        ),
        Refusal::UnknownGoal => Advice::in_lang(
            lang,
            ["Målet er avsluttet eller finnes ikke.", "Gå tilbake og velg et annet mål."],
            ["Målet er avslutta eller finst ikkje.", "Gå tilbake og vel eit anna mål."],
            ["The goal is closed or does not exist.", "Go back and choose another goal."],
        ),
        Refusal::TooManyGoals { limit } => {
            let (nb, nn, en) = (
                format!("Det kan være høyst {limit} mål om gangen."),
                format!("Det kan vere høgst {limit} mål om gongen."),
                format!("There can be at most {limit} goals at a time."),
            );
            Advice::in_lang(
                lang,
                [&nb, "Avslutt et mål før dere setter et nytt."],
                [&nn, "Avslutt eit mål før de set eit nytt."],
                [&en, "Close a goal before you set a new one."],
            )
        }
        Refusal::HalfRated => Advice::in_lang(
            lang,
            ["Et mål har bare det ene tallet.", "Velg begge tallene, eller fjern det ene."],
            ["Eit mål har berre det eine talet.", "Vel begge tala, eller fjern det eine."],
            ["A goal has only one of its two numbers.", "Choose both numbers, or remove the one."],
        ),
        Refusal::CourseIsFull => Advice::in_lang(
            lang,
            ["Alle øktene i forløpet er ført.", "Sett ny startdato hvis personen skal i gang igjen."],
            ["Alle øktene i forløpet er førte.", "Set ny startdato om personen skal i gang igjen."],
            ["All sessions of the course are recorded.", "Set a new start date if the person begins again."],
        ),
        Refusal::UnknownAssessment => Advice::in_lang(
            lang,
            ["Fant ikke målingen.", "Gå til personen og velg på nytt."],
            ["Fann ikkje målinga.", "Gå til personen og vel på nytt."],
            ["The measurement was not found.", "Go to the person and choose again."],
        ),
        Refusal::UnknownSession => Advice::in_lang(
            lang,
            ["Fant ikke økta.", "Gå til personen og velg på nytt."],
            ["Fann ikkje økta.", "Gå til personen og vel på nytt."],
            ["The session was not found.", "Go to the person and choose again."],
        ),
        Refusal::NeedsReason => Advice::in_lang(
            lang,
            ["Rettingen mangler grunn.", "Velg hvorfor du retter."],
            ["Rettinga manglar grunn.", "Vel kvifor du rettar."],
            ["The correction has no reason.", "Choose why you correct it."],
        ),
        Refusal::NothingAnswered => Advice::in_lang(
            lang,
            ["Ingenting er fylt ut.", "Fyll ut minst ett svar."],
            ["Ingenting er fylt ut.", "Fyll ut minst eitt svar."],
            ["Nothing is filled in.", "Give at least one answer."],
        ),
        Refusal::InTheFuture => Advice::in_lang(
            lang,
            ["Dagen har ikke vært ennå.", "Velg dagen det ble gjort."],
            ["Dagen har ikkje vore enno.", "Vel dagen det vart gjort."],
            ["That day has not come yet.", "Choose the day it was done."],
        ),
        Refusal::Impossible(_) => Advice::in_lang(
            lang,
            ["Et av svarene er ikke mulig.", "Se over tallene og prøv igjen."],
            ["Eit av svara er ikkje mogleg.", "Sjå over tala og prøv igjen."],
            ["One of the answers is not possible.", "Look over the numbers and try again."],
        ),
        Refusal::NoPlan => Advice::in_lang(
            lang,
            ["Ingen plan er godtatt for personen.", "Lag en plan, og be en fagperson godta den."],
            ["Ingen plan er godteken for personen.", "Lag ein plan, og be ein fagperson godta han."],
            ["No plan is accepted for the person.", "Make a plan, and ask a professional to accept it."],
        ),
        Refusal::NoStep => Advice::in_lang(
            lang,
            ["Ingen endring er valgt.", "Velg minst én endring."],
            ["Inga endring er vald.", "Vel minst éi endring."],
            ["No change is chosen.", "Choose at least one change."],
        ),
        Refusal::NeedsProfessional => Advice::in_lang(
            lang,
            ["Dette er tyngre enn planen.", "Fysioterapeuten må bestemme det."],
            ["Dette er tyngre enn planen.", "Fysioterapeuten må bestemme det."],
            ["This is harder than the plan.", "The physiotherapist has to decide it."],
        ),
        Refusal::Change(ChangeError::NoSuchItem { .. } | ChangeError::Outdated { .. }) => Advice::in_lang(
            lang,
            ["Planen er endret i mellomtiden.", "Se på planen og velg på nytt."],
            ["Planen er endra i mellomtida.", "Sjå på planen og vel på nytt."],
            ["The plan has changed in the meantime.", "Look at the plan and choose again."],
        ),
        Refusal::NoConsent => Advice::in_lang(
            lang,
            ["Samtykket gjelder ikke lenger, eller ikke så lenge.", "Spør personen, og skriv inn et nytt samtykke."],
            ["Samtykket gjeld ikkje lenger, eller ikkje så lenge.", "Spør personen, og skriv inn eit nytt samtykke."],
            ["The consent is over, or does not last that long.", "Ask the person, and write a new consent."],
        ),
        Refusal::AlreadyOver => Advice::in_lang(
            lang,
            ["Den siste dagen er allerede over.", "Velg en dag som kommer."],
            ["Den siste dagen er alt over.", "Vel ein dag som kjem."],
            ["The last day is over already.", "Choose a day to come."],
        ),
        Refusal::Change(ChangeError::NotAllowed(_)) => Advice::in_lang(
            lang,
            ["En øvelse passer ikke for personen eller hjemmet.", "Velg en annen øvelse."],
            ["Ei øving passar ikkje for personen eller heimen.", "Vel ei anna øving."],
            ["An exercise does not suit the person or the home.", "Choose another exercise."],
        ),
    }
}

fn vault(lang: Lang, why: &VaultError) -> Advice {
    match why {
        VaultError::Kdf(why) => kdf(lang, why),
        VaultError::TooLarge { .. } => Advice::in_lang(
            lang,
            ["Det er for mye til å få plass i én fil.", "Meld fra til den som har ansvar for appen."],
            ["Det er for mykje til å få plass i éi fil.", "Meld frå til den som har ansvar for appen."],
            ["It is too much to fit in one file.", "Tell whoever is responsible for the app."],
        ),
        VaultError::Unwritable => Advice::in_lang(
            lang,
            ["Nøklene kunne ikke skrives.", "Last inn appen på nytt og prøv igjen."],
            ["Nøklane kunne ikkje skrivast.", "Last inn appen på nytt og prøv igjen."],
            ["The keys could not be written.", "Reload the app and try again."],
        ),
    }
}

fn kdf(lang: Lang, why: &KdfError) -> Advice {
    match why {
        KdfError::OutOfMemory { .. } => Advice::in_lang(
            lang,
            ["Nettbrettet har for lite ledig minne akkurat nå.", "Lukk andre apper og prøv igjen."],
            ["Nettbrettet har for lite ledig minne akkurat no.", "Lukk andre appar og prøv igjen."],
            ["The device has too little free memory right now.", "Close other apps and try again."],
        ),
        KdfError::Memory { .. } | KdfError::Passes { .. } | KdfError::Lanes { .. } => damaged(lang),
    }
}

pub fn unlock(lang: Lang, why: &UnlockProblem) -> Advice {
    match why {
        UnlockProblem::WrongCode => Advice::in_lang(
            lang,
            ["Koden stemmer ikke.", "Sjekk koden og prøv igjen. Har du glemt den, bruk gjenopprettingskoden."],
            ["Koden stemmer ikkje.", "Sjekk koden og prøv igjen. Har du gløymt han, bruk gjenopprettingskoden."],
            [
                "The code is not right.",
                "Check the code and try again. If you have forgotten it, use the recovery code.",
            ],
        ),
        UnlockProblem::Damaged => damaged(lang),
        UnlockProblem::Newer => newer(lang),
        UnlockProblem::Store(why) => store(lang, why),
    }
}
