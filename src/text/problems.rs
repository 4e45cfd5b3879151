//! Every problem in words: what happened, and what to do next.

use crate::domain::centiseconds::TimeError;
use crate::domain::person::BirthYearError;
use crate::domain::written::WrittenError;
use crate::records::StoreError;
use crate::text::{Lang, numbers};
use crate::vault::{CodeError, FileError, KdfError, OpenError, VaultError};
use crate::workspace::problem::{Problem, Refusal, RestoreProblem, UnlockProblem};

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
        Refusal::NotOneRatingEach => Advice::in_lang(
            lang,
            ["Ingen mål er vurdert.", "Velg tall for minst ett mål."],
            ["Ingen mål er vurderte.", "Vel tal for minst eitt mål."],
            ["No goal has been rated.", "Choose numbers for at least one goal."],
        ),
        Refusal::CourseIsFull => Advice::in_lang(
            lang,
            ["Alle øktene i forløpet er ført.", "Sett ny startdato hvis personen skal i gang igjen."],
            ["Alle øktene i forløpet er førte.", "Set ny startdato om personen skal i gang igjen."],
            ["All sessions of the course are recorded.", "Set a new start date if the person begins again."],
        ),
    }
}

pub fn store(lang: Lang, why: &StoreError) -> Advice {
    match why {
        StoreError::Blocked => Advice::in_lang(
            lang,
            [
                "Nettleseren lar ikke appen lagre noe.",
                "Åpne appen utenom privat vindu, eller tillat lagring i innstillingene.",
            ],
            [
                "Nettlesaren lèt ikkje appen lagre noko.",
                "Opne appen utanom privat vindauge, eller tillat lagring i innstillingane.",
            ],
            [
                "The browser does not let the app store anything.",
                "Open the app outside private browsing, or allow storage in the settings.",
            ],
        ),
        StoreError::Full => Advice::in_lang(
            lang,
            [
                "Nettbrettet er fullt. Dette ble ikke lagret.",
                "Ta en sikkerhetskopi nå. Slett så bilder eller apper, og prøv igjen.",
            ],
            [
                "Nettbrettet er fullt. Dette vart ikkje lagra.",
                "Ta ein tryggingskopi no. Slett så bilete eller appar, og prøv igjen.",
            ],
            [
                "The device is full. This was not saved.",
                "Take a backup now. Then delete pictures or apps, and try again.",
            ],
        ),
        StoreError::Lost => Advice::in_lang(
            lang,
            [
                "Appen mistet kontakten med lageret. Dette ble ikke lagret.",
                "Prøv igjen. Hjelper det ikke, last inn appen på nytt; det som er lagret fra før, er trygt.",
            ],
            [
                "Appen mista kontakten med lageret. Dette vart ikkje lagra.",
                "Prøv igjen. Hjelper det ikkje, last inn appen på nytt; det som er lagra frå før, er trygt.",
            ],
            [
                "The app lost contact with its store. This was not saved.",
                "Try again. If that does not help, reload the app; what was saved before is safe.",
            ],
        ),
        StoreError::Newer { .. } => newer(lang),
        StoreError::NotEmpty => Advice::in_lang(
            lang,
            ["Det ligger allerede noe lagret på nettbrettet.", "Last inn appen på nytt og lås opp med koden din."],
            ["Det ligg alt noko lagra på nettbrettet.", "Last inn appen på nytt og lås opp med koden din."],
            ["Something is already stored on this device.", "Reload the app and unlock it with your code."],
        ),
        StoreError::Damaged => damaged(lang),
        StoreError::Unknown => Advice::in_lang(
            lang,
            [
                "Lagringen svarte med en ukjent feil. Dette ble ikke lagret.",
                "Prøv igjen. Hjelper det ikke, ta en sikkerhetskopi og last inn appen på nytt.",
            ],
            [
                "Lagringa svarte med ein ukjend feil. Dette vart ikkje lagra.",
                "Prøv igjen. Hjelper det ikkje, ta ein tryggingskopi og last inn appen på nytt.",
            ],
            [
                "Storage answered with an unknown error. This was not saved.",
                "Try again. If that does not help, take a backup and reload the app.",
            ],
        ),
    }
}

fn newer(lang: Lang) -> Advice {
    Advice::in_lang(
        lang,
        [
            "Det som er lagret her, kommer fra en nyere utgave av appen.",
            "Ingenting er endret. Koble til nett og last inn appen på nytt, så hentes den nyeste utgaven.",
        ],
        [
            "Det som er lagra her, kjem frå ei nyare utgåve av appen.",
            "Ingenting er endra. Kople til nett og last inn appen på nytt, så blir den nyaste utgåva henta.",
        ],
        [
            "What is stored here comes from a newer version of the app.",
            "Nothing has been changed. Go online and reload the app to get the newest version.",
        ],
    )
}

fn damaged(lang: Lang) -> Advice {
    Advice::in_lang(
        lang,
        [
            "Noe av det som er lagret, er skadet og kan ikke leses.",
            "Ingenting er slettet. Legg tilbake en sikkerhetskopi på et annet nettbrett, og meld fra til den som har ansvar for appen.",
        ],
        [
            "Noko av det som er lagra, er skadd og kan ikkje lesast.",
            "Ingenting er sletta. Legg tilbake ein tryggingskopi på eit anna nettbrett, og meld frå til den som har ansvar for appen.",
        ],
        [
            "Some of what is stored is damaged and cannot be read.",
            "Nothing has been deleted. Put a backup on another device, and tell whoever is responsible for the app.",
        ],
    )
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

pub fn restore(lang: Lang, why: &RestoreProblem) -> Advice {
    match why {
        RestoreProblem::File(why) => file(lang, why),
        RestoreProblem::Content => Advice::in_lang(
            lang,
            ["Filen åpnet seg, men innholdet kan ikke leses.", "Prøv en annen sikkerhetskopi."],
            ["Fila opna seg, men innhaldet kan ikkje lesast.", "Prøv ein annan tryggingskopi."],
            ["The file opened, but what is inside cannot be read.", "Try another backup."],
        ),
        RestoreProblem::Store(why) => store(lang, why),
    }
}

fn file(lang: Lang, why: &FileError) -> Advice {
    match why {
        FileError::NotABackup => Advice::in_lang(
            lang,
            ["Denne filen er ikke en sikkerhetskopi fra Hjemmetrener.", "Velg en fil som slutter på «.hjemmetrener»."],
            ["Denne fila er ikkje ein tryggingskopi frå Hjemmetrener.", "Vel ei fil som sluttar på «.hjemmetrener»."],
            ["This file is not a backup from Hjemmetrener.", "Choose a file ending in “.hjemmetrener”."],
        ),
        FileError::Newer { .. } => Advice::in_lang(
            lang,
            [
                "Sikkerhetskopien er laget med en nyere utgave av appen.",
                "Koble til nett, last inn appen på nytt, og prøv igjen.",
            ],
            [
                "Tryggingskopien er laga med ei nyare utgåve av appen.",
                "Kople til nett, last inn appen på nytt, og prøv igjen.",
            ],
            ["The backup was made by a newer version of the app.", "Go online, reload the app, and try again."],
        ),
        FileError::Damaged => Advice::in_lang(
            lang,
            ["Filen er skadet.", "Hent den på nytt der den ble lagret, eller prøv en annen sikkerhetskopi."],
            ["Fila er skadd.", "Hent ho på nytt der ho vart lagra, eller prøv ein annan tryggingskopi."],
            ["The file is damaged.", "Fetch it again from where it was kept, or try another backup."],
        ),
        FileError::WrongCode => Advice::in_lang(
            lang,
            ["Koden hører ikke til denne sikkerhetskopien.", "Sjekk at koden og filen har samme dato, og prøv igjen."],
            ["Koden høyrer ikkje til denne tryggingskopien.", "Sjekk at koden og fila har same dato, og prøv igjen."],
            [
                "The code does not belong to this backup.",
                "Check that the code and the file have the same date, and try again.",
            ],
        ),
        FileError::TooLarge { .. } => Advice::in_lang(
            lang,
            ["Filen er for stor til å være en sikkerhetskopi.", "Velg en annen fil."],
            ["Fila er for stor til å vere ein tryggingskopi.", "Vel ei anna fil."],
            ["The file is too large to be a backup.", "Choose another file."],
        ),
        FileError::Kdf(why) => kdf(lang, why),
    }
}

/// Why a header did not open; kept apart from the file's own errors because the remedy differs.
pub fn header(lang: Lang, why: &OpenError) -> Advice {
    unlock(lang, &UnlockProblem::from(*why))
}

/// Beside the field.
pub fn written(lang: Lang, why: &WrittenError) -> String {
    match (why, lang) {
        (WrittenError::Empty, Lang::Bokmal) => "Skriv noe her.".to_owned(),
        (WrittenError::Empty, Lang::Nynorsk) => "Skriv noko her.".to_owned(),
        (WrittenError::Empty, Lang::English) => "Write something here.".to_owned(),
        (WrittenError::TooLong { limit, length }, Lang::Bokmal) => {
            format!("Teksten har {length} tegn. Kort den ned til {limit}.")
        }
        (WrittenError::TooLong { limit, length }, Lang::Nynorsk) => {
            format!("Teksten har {length} teikn. Kort han ned til {limit}.")
        }
        (WrittenError::TooLong { limit, length }, Lang::English) => {
            format!("The text has {length} characters. Shorten it to {limit}.")
        }
        (WrittenError::Unprintable, Lang::Bokmal) => {
            "Teksten har usynlige tegn. Slett den og skriv på nytt.".to_owned()
        }
        (WrittenError::Unprintable, Lang::Nynorsk) => {
            "Teksten har usynlege teikn. Slett han og skriv på nytt.".to_owned()
        }
        (WrittenError::Unprintable, Lang::English) => {
            "The text has invisible characters. Delete it and write it again.".to_owned()
        }
    }
}

/// Beside the field.
pub fn time(lang: Lang, why: &TimeError) -> String {
    match (why, lang) {
        (TimeError::Empty, Lang::Bokmal) => "Skriv tiden i sekunder, for eksempel 4,82.".to_owned(),
        (TimeError::Empty, Lang::Nynorsk) => "Skriv tida i sekund, til dømes 4,82.".to_owned(),
        (TimeError::Empty, Lang::English) => "Write the time in seconds, for example 4.82.".to_owned(),
        (TimeError::NotANumber, Lang::Bokmal) => "Dette er ikke et tall. Skriv sekunder, for eksempel 4,82.".to_owned(),
        (TimeError::NotANumber, Lang::Nynorsk) => "Dette er ikkje eit tal. Skriv sekund, til dømes 4,82.".to_owned(),
        (TimeError::NotANumber, Lang::English) => "This is not a number. Write seconds, for example 4.82.".to_owned(),
        (TimeError::NotPositive, Lang::Bokmal) => {
            "Tiden må være mer enn 0. Kom personen ikke i gang, velg «Ikke gjennomført».".to_owned()
        }
        (TimeError::NotPositive, Lang::Nynorsk) => {
            "Tida må vere meir enn 0. Kom personen ikkje i gang, vel «Ikkje gjennomført».".to_owned()
        }
        (TimeError::NotPositive, Lang::English) => {
            "The time must be more than 0. If the person could not start, choose “Not carried out”.".to_owned()
        }
        (TimeError::TooLong { limit }, Lang::Bokmal) => {
            format!("Tiden kan være høyst {}.", numbers::seconds(lang, *limit))
        }
        (TimeError::TooLong { limit }, Lang::Nynorsk) => {
            format!("Tida kan vere høgst {}.", numbers::seconds(lang, *limit))
        }
        (TimeError::TooLong { limit }, Lang::English) => {
            format!("The time can be at most {}.", numbers::seconds(lang, *limit))
        }
    }
}

/// Beside the field.
pub fn birth_year(lang: Lang, why: &BirthYearError) -> String {
    match (why, lang) {
        (BirthYearError::NotAYear, Lang::Bokmal) => "Skriv årstallet med fire sifre, for eksempel 1941.".to_owned(),
        (BirthYearError::NotAYear, Lang::Nynorsk) => "Skriv årstalet med fire siffer, til dømes 1941.".to_owned(),
        (BirthYearError::NotAYear, Lang::English) => "Write the year with four digits, for example 1941.".to_owned(),
        (BirthYearError::OutOfRange { first, last }, Lang::Bokmal) => {
            format!("Året må være mellom {first} og {last}.")
        }
        (BirthYearError::OutOfRange { first, last }, Lang::Nynorsk) => {
            format!("Året må vere mellom {first} og {last}.")
        }
        (BirthYearError::OutOfRange { first, last }, Lang::English) => {
            format!("The year must be between {first} and {last}.")
        }
    }
}

/// Beside the field.
pub fn code(lang: Lang, why: &CodeError) -> String {
    match (why, lang) {
        (CodeError::Empty, Lang::Bokmal | Lang::Nynorsk) => "Skriv koden.".to_owned(),
        (CodeError::Empty, Lang::English) => "Write the code.".to_owned(),
        (CodeError::TooShort { limit, length }, Lang::Bokmal) => {
            format!("Koden har {length} tegn. Den må ha minst {limit}.")
        }
        (CodeError::TooShort { limit, length }, Lang::Nynorsk) => {
            format!("Koden har {length} teikn. Han må ha minst {limit}.")
        }
        (CodeError::TooShort { limit, length }, Lang::English) => {
            format!("The code has {length} characters. It needs at least {limit}.")
        }
        (CodeError::TooLong { limit, length }, Lang::Bokmal) => {
            format!("Koden har {length} tegn. Den kan ha høyst {limit}.")
        }
        (CodeError::TooLong { limit, length }, Lang::Nynorsk) => {
            format!("Koden har {length} teikn. Han kan ha høgst {limit}.")
        }
        (CodeError::TooLong { limit, length }, Lang::English) => {
            format!("The code has {length} characters. It can have at most {limit}.")
        }
    }
}
