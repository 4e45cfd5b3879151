//! Words of what was written down without a code: whose it is, and that it is nobody's.

use crate::domain::moment::Moment;
use crate::domain::session::captured::{Captured, StrikeReason};
use crate::exchange::extract::Fact;
use crate::text::exercises::library;
use crate::text::screens::capture;
use crate::text::{Lang, Phrase, dates};

phrases! {
    TITLE: "Skrevet ned uten kode" | "Skrive ned utan kode" | "Written down without a code";
    INTRO:
        "Noen skrev ned dette foran låsen. Appen vet ikke hvem det var. Det blir en økt når du velger hvem den gjelder." |
        "Nokon skreiv ned dette framfor låsen. Appen veit ikkje kven det var. Det blir ei økt når du vel kven ho gjeld." |
        "Somebody wrote this down in front of the lock. The app does not know who. It becomes a session when you choose whose it is.";
    OF: "Hvem som trente" | "Kven som trente" | "Who trained";
    BY: "Skrevet av, etter eget utsagn" | "Skrive av, etter eige utsegn" | "Written by, as they say themselves";
    AT: "Skrevet ned" | "Skrive ned" | "Written down";
    DONE: "Hva de gjorde" | "Kva dei gjorde" | "What they did";
    TICKED: "Øvelser, mengden er ikke kjent" | "Øvingar, mengda er ikkje kjend" | "Exercises, how much is not known";
    WENT: "Hvordan det gikk" | "Korleis det gjekk" | "How it went";
    INCIDENT: "Noe som skjedde" | "Noko som skjedde" | "Something that happened";
    NO_INCIDENT: "Ikke noe" | "Ikkje noko" | "Nothing";
    PERSON: "Hvem gjelder økta?" | "Kven gjeld økta?" | "Whose session is it?";
    PERSON_MISSING: "Velg en person." | "Vel ein person." | "Choose a person.";
    NOT_HERE:
        "Finner du ikke personen, legg til personen først. Det som er skrevet, venter." |
        "Finn du ikkje personen, legg til personen først. Det som er skrive, ventar." |
        "If the person is not in the list, add the person first. What was written waits.";
    SAME_DAY:
        "Personen har allerede en økt denne dagen. Er det den samme, stryk det som er skrevet ned." |
        "Personen har alt ei økt denne dagen. Er det den same, stryk det som er skrive ned." |
        "The person has a session on this day already. If it is the same one, strike out what was written down.";
    CLAIM: "Før som økt" | "Før som økt" | "Record as a session";
    CHOOSE: "Velg hvem det gjelder" | "Vel kven det gjeld" | "Choose whose it is";
    INCIDENT_ASK:
        "Det er skrevet at noe skjedde. Velg det som ligger nærmest." |
        "Det er skrive at noko skjedde. Vel det som ligg nærast." |
        "It says that something happened. Choose what comes closest.";
    STRIKE_TITLE: "Er det ikke en økt?" | "Er det ikkje ei økt?" | "Is it not a session?";
    STRIKE_NOTE:
        "Strykes det, blir teksten borte. Loggen sier at det ble strøket, av hvem og hvorfor." |
        "Blir det stroke, blir teksten borte. Loggen seier at det vart stroke, av kven og kvifor." |
        "If it is struck out, the text is gone. The log says that it was struck out, by whom and why.";
    WHY: "Hvorfor strykes det?" | "Kvifor blir det stroke?" | "Why is it struck out?";
    STRIKE: "Stryk det" | "Stryk det" | "Strike it out";
    STRUCK: "Strøket" | "Stroke" | "Struck out";
    GONE:
        "Det er ført eller strøket allerede." |
        "Det er alt ført eller stroke." |
        "It is recorded or struck out already.";
    UNKNOWN:
        "Det er skrevet med en nyere utgave av appen, og kan ikke føres med denne. Det ligger her til appen er oppdatert." |
        "Det er skrive med ei nyare utgåve av appen, og kan ikkje førast med denne. Det ligg her til appen er oppdatert." |
        "It was written with a newer version of the app and cannot be recorded with this one. It stays here until the app is updated.";
    CLOSED_NEXT:
        "De er endret, eller låst for andre koder enn dem som gjelder nå. Ingen kode her åpner dem. Spør den som skrev, og før økta på nytt." |
        "Dei er endra, eller låste for andre kodar enn dei som gjeld no. Ingen kode her opnar dei. Spør den som skreiv, og før økta på nytt." |
        "They were changed, or locked for other codes than those of now. No code here opens them. Ask whoever wrote, and record the session anew.";
    THROW_AWAY: "Kast det som ikke kan leses" | "Kast det som ikkje kan lesast" | "Throw away what cannot be read";
    LEFT:
        "Det som er skrevet ned uten kode, kunne ikke flyttes inn nå." |
        "Det som er skrive ned utan kode, kunne ikkje flyttast inn no." |
        "What was written down without a code could not be moved in now.";
    LEFT_NEXT:
        "Det ligger låst der det lå. Appen prøver igjen neste gang du låser opp." |
        "Det ligg låst der det låg. Appen prøver igjen neste gong du låser opp." |
        "It lies locked where it lay. The app tries again the next time you unlock.";
}

/// On the day's page.
pub fn waiting(lang: Lang, count: usize) -> String {
    match count {
        1 => phrase! {
            "1 økt er skrevet ned uten kode" | "1 økt er skriven ned utan kode" | "1 session was written down without a code"
        }
        .in_lang(lang)
        .to_owned(),
        _ => say! { lang:
            "{count} økter er skrevet ned uten kode" |
            "{count} økter er skrivne ned utan kode" |
            "{count} sessions were written down without a code"
        },
    }
}

/// `«Signe», skrevet ned 12.05.2026 kl. 09.30 av «Kari»`
pub fn line(lang: Lang, of: &str, by: &str, at: Moment) -> String {
    let at = when(lang, at);
    say! { lang:
        "«{of}», skrevet ned {at} av «{by}»" | "«{of}», skrive ned {at} av «{by}»" | "“{of}”, written down {at} by “{by}”"
    }
}

/// Of what does not open.
pub fn closed(lang: Lang, count: usize) -> String {
    say! { lang:
        "Skrevet ned uten kode, og kan ikke leses: {count}" |
        "Skrive ned utan kode, og kan ikkje lesast: {count}" |
        "Written down without a code, and cannot be read: {count}"
    }
}

/// `Skrevet ned uten kode, 20 minutter`
pub fn sentence(lang: Lang, minutes: &str) -> String {
    let title = TITLE.in_lang(lang);
    format!("{title}, {minutes}")
}

/// All that was written.
pub fn facts(lang: Lang, written: &Captured) -> Vec<Fact> {
    let Captured { capture: _, at, by, of, done, ticked, went, incident, note } = written;
    let ticked: Vec<&str> = ticked.iter().map(|exercise| library::words(*exercise).name.in_lang(lang)).collect();
    let happened = if incident.is_empty() { NO_INCIDENT.in_lang(lang) } else { incident.as_str() };
    let all = [
        (OF, of.as_str().to_owned()),
        (BY, by.as_str().to_owned()),
        (AT, when(lang, *at)),
        (DONE, done.as_str().to_owned()),
        (TICKED, ticked.join(", ")),
        (WENT, went.as_str().to_owned()),
        (INCIDENT, happened.to_owned()),
        (capture::NOTE, note.as_str().to_owned()),
    ];
    let said = all.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(name, value)| (name.in_lang(lang).to_owned(), value)).collect()
}

pub fn strike_reason(why: StrikeReason) -> Phrase {
    match why {
        StrikeReason::AlreadyRecorded => {
            phrase! { "Økta er ført før" | "Økta er ført før" | "The session is on record already" }
        }
        StrikeReason::NotHeld => phrase! { "Det var ingen økt" | "Det var inga økt" | "There was no session" },
        StrikeReason::NotOurs => phrase! {
            "Gjelder ingen på dette nettbrettet" | "Gjeld ingen på dette nettbrettet" | "About nobody on this device"
        },
        StrikeReason::TryOut => phrase! { "Noen prøvde" | "Nokon prøvde" | "Somebody was trying it out" },
        StrikeReason::Other => phrase! { "Noe annet" | "Noko anna" | "Something else" },
    }
}

fn when(lang: Lang, at: Moment) -> String {
    format!("{} {}", dates::short(at.local_date()), dates::clock_time(lang, at))
}
