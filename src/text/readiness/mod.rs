//! Words of what comes before a session: four questions, what is measured, and whether to train today.

mod exercises;
mod measures;
mod reason;

use std::collections::BTreeSet;

use crate::domain::scale::ZeroToTen;
use crate::domain::session::readiness::{Feeling, ReadinessVerdict, SinceLast, Tell, Unwell};
use crate::text::{Lang, Phrase};

pub use exercises::{lighter, stage_of, suggestions};
use measures::high_pressure_limit;
pub use measures::{cannot_be, do_not_start, measure, not_above, not_below, per_cent, pressure, range, within};
pub use reason::reason;

phrases! {
    TITLE: "Klar for økt" | "Klar for økt" | "Ready for the session";
    AS_USUAL: "Alt er som vanlig – start" | "Alt er som vanleg – start" | "All is as usual – start";
    QUESTIONS: "Fire spørsmål først" | "Fire spørsmål først" | "Four questions first";
    FEELING: "Hvordan er formen i dag?" | "Korleis er forma i dag?" | "How do you feel today?";
    UNWELL: "Er noe av dette slik nå?" | "Er noko av dette slik no?" | "Is any of this so now?";
    SINCE_LAST:
        "Har noe av dette hendt siden sist?" |
        "Har noko av dette hendt sidan sist?" |
        "Has any of this happened since last time?";
    SEVERAL: "Flere kan velges." | "Fleire kan veljast." | "Several can be chosen.";

    MEASURE: "Mål i ro, før dere starter" | "Mål i ro, før de startar" | "Measure at rest, before you start";
    SYSTOLIC: "Blodtrykk, det høye tallet" | "Blodtrykk, det høge talet" | "Blood pressure, the higher number";
    DIASTOLIC: "Blodtrykk, det lave tallet" | "Blodtrykk, det låge talet" | "Blood pressure, the lower number";
    PULSE: "Puls" | "Puls" | "Pulse";
    SATURATION: "Oksygenmetning i prosent" | "Oksygenmetting i prosent" | "Oxygen saturation in per cent";
    BLOOD_PRESSURE: "Blodtrykk" | "Blodtrykk" | "Blood pressure";
    OXYGEN: "Oksygenmetning" | "Oksygenmetting" | "Oxygen saturation";
    NOT_MEASURED: "Ikke målt i dag" | "Ikkje målt i dag" | "Not measured today";
    NOT_A_NUMBER: "Skriv et helt tall." | "Skriv eit heilt tal." | "Write a whole number.";

    ANSWER: "Svaret" | "Svaret" | "The answer";
    UNANSWERED:
        "Svar på alt over, så står det her om dere skal trene." |
        "Svar på alt over, så står det her om de skal trene." |
        "Answer everything above, and it says here whether to train.";
    START_FULL: "Start hele økta" | "Start heile økta" | "Start the whole session";
    START_LIGHTER: "Start lettere økt" | "Start lettare økt" | "Start a lighter session";
    NOT_TODAY: "Ikke i dag …" | "Ikkje i dag …" | "Not today …";
    LIGHTER_TODAY: "Slik blir økta lettere" | "Slik blir økta lettare" | "How the session gets lighter";

    DO_NOT_START: "Når dere ikke skal starte" | "Når de ikkje skal starte" | "When not to start";
    MIND: "Ta hensyn til" | "Ta omsyn til" | "Bear in mind";
    EXERCISES: "Øvelsene i dag" | "Øvingane i dag" | "Today’s exercises";
    SEE_PLAN: "Se planen" | "Sjå planen" | "See the plan";

    TURN_AWAY: "Ikke tren i dag" | "Ikkje tren i dag" | "No training today";
    TURN_AWAY_NOTE:
        "Økta føres som avlyst, sammen med svarene." |
        "Økta blir ført som avlyst, saman med svara." |
        "The session is recorded as cancelled, together with the answers.";
    TURN_AWAY_SAVE: "Lagre, ingen økt i dag" | "Lagre, inga økt i dag" | "Save, no session today";

    ILL: "Feber eller infeksjon" | "Feber eller infeksjon" | "Fever or an infection";
    NEW_FALL: "Nytt fall som ikke er undersøkt" | "Nytt fall som ikkje er undersøkt" | "A new fall that nobody has looked at";
    ANY_RED_SIGN:
        "Vondt i brystet, svimmel nå, ny forvirring, eller tung i pusten i ro" |
        "Vondt i brystet, svimmel no, ny forvirring, eller tung i pusten i ro" |
        "Chest pain, dizzy now, newly confused, or short of breath at rest";
    SWOLLEN_CALF:
        "Ny hevelse eller smerte i en legg: kan være blodpropp" |
        "Ny hevelse eller smerte i ein legg: kan vere blodpropp" |
        "A calf newly swollen or painful: may be a clot";
    UNSTABLE_HEART:
        "Ustabil hjertesykdom, alvorlig klaffefeil eller hjertesvikt i siste fase" |
        "Ustabil hjartesjukdom, alvorleg klaffefeil eller hjartesvikt i siste fase" |
        "Unstable heart disease, severe valve disease or end-stage heart failure";
    UNSTABLE_INJURY:
        "Brudd den siste måneden, eller skade som ikke er avklart" |
        "Brot den siste månaden, eller skade som ikkje er avklart" |
        "A fracture in the last month, or an injury that is not cleared for training";
    UNSTABLE_DIABETES:
        "Diabetes som er ute av kontroll" | "Diabetes som er ute av kontroll" | "Diabetes that is out of control";
}

/// What is recorded with one tap: `Dette blir ført: formen som vanlig, smerte 2 av 10 som sist, …`
pub fn as_usual(lang: Lang, pain_before: Option<ZeroToTen>) -> String {
    let pain = pain_before.unwrap_or(ZeroToTen::ZERO).value();
    let as_last = match pain_before {
        None => phrase! { "" | "" | "" },
        Some(_) => phrase! { " som sist" | " som sist" | " as last time" },
    }
    .in_lang(lang);
    say! { lang:
        "Dette blir ført: form som vanlig, smerte {pain} av 10{as_last}, ingen tegn på sykdom, ikke noe hendt siden sist." |
        "Dette blir ført: form som vanleg, smerte {pain} av 10{as_last}, ingen teikn på sjukdom, ikkje noko hendt sidan sist." |
        "This is recorded: feels as usual, pain {pain} of 10{as_last}, no sign of illness, nothing happened since last time."
    }
}

pub fn feeling(feeling: Feeling) -> Phrase {
    match feeling {
        Feeling::Good => phrase! { "God" | "God" | "Good" },
        Feeling::AsUsual => phrase! { "Som vanlig" | "Som vanleg" | "As usual" },
        Feeling::Poor => phrase! { "Dårlig" | "Dårleg" | "Poor" },
    }
}

pub fn unwell(unwell: Unwell) -> Phrase {
    match unwell {
        Unwell::No => phrase! { "Nei, ingen av disse" | "Nei, ingen av desse" | "No, none of these" },
        Unwell::WasDizzy => phrase! {
            "Svimmel tidligere i dag, over nå" |
            "Svimmel tidlegare i dag, over no" |
            "Dizzy earlier today, now over"
        },
        Unwell::Dizzy => phrase! { "Svimmel nå" | "Svimmel no" | "Dizzy now" },
        Unwell::ChestPain => phrase! { "Vondt i brystet" | "Vondt i brystet" | "Chest pain" },
        Unwell::Breathless => phrase! {
            "Tung i pusten i ro, eller for tung til hele setninger" |
            "Tung i pusten i ro, eller for tung til heile setningar" |
            "Short of breath at rest, or too short to speak"
        },
        Unwell::Ill => phrase! { "Feber eller infeksjon" | "Feber eller infeksjon" | "Fever or an infection" },
        Unwell::DizzyOnStanding => phrase! {
            "Svimmel når personen reiser seg" |
            "Svimmel når personen reiser seg" |
            "Dizzy on standing up"
        },
        Unwell::NewlyConfused => phrase! { "Ny forvirring" | "Ny forvirring" | "Newly confused" },
        Unwell::NewPain => phrase! { "Ny eller verre smerte" | "Ny eller verre smerte" | "New or worse pain" },
        Unwell::SwollenCalf => phrase! {
            "Ny hevelse eller smerte i en legg" |
            "Ny hevelse eller smerte i ein legg" |
            "A calf newly swollen or painful"
        },
        Unwell::SwollenLegs => phrase! {
            "Hovne bein og vekta fort opp" |
            "Hovne bein og vekta fort opp" |
            "Swollen legs and weight up fast"
        },
        Unwell::LittleFood => phrase! {
            "Spist lite, eller tatt insulin uten mat" |
            "Ete lite, eller teke insulin utan mat" |
            "Eaten little, or insulin without food"
        },
        Unwell::Tired => phrase! {
            "Sovet dårlig eller veldig trøtt" |
            "Sove dårleg eller veldig trøytt" |
            "Slept badly or very tired"
        },
    }
}

pub fn since_last(since: SinceLast) -> Phrase {
    match since {
        SinceLast::Nothing => phrase! { "Nei, ikke noe av dette" | "Nei, ikkje noko av dette" | "No, nothing of this" },
        SinceLast::FallSeenTo => phrase! {
            "Falt, undersøkt av helsepersonell" |
            "Falle, undersøkt av helsepersonell" |
            "Fell, and was examined"
        },
        SinceLast::FallNotSeenTo => phrase! {
            "Falt, ikke undersøkt" |
            "Falle, ikkje undersøkt" |
            "Fell, and was not examined"
        },
        SinceLast::Illness => phrase! { "Vært syk, frisk nå" | "Vore sjuk, frisk no" | "Was ill, well now" },
        SinceLast::NewMedicine => phrase! {
            "Ny medisin eller endret dose" |
            "Ny medisin eller endra dose" |
            "New medicine or another dose"
        },
        SinceLast::Hospital => phrase! {
            "På sykehus eller legevakt" |
            "På sjukehus eller legevakt" |
            "In hospital or at the emergency clinic"
        },
    }
}

pub fn verdict(verdict: ReadinessVerdict) -> Phrase {
    match verdict {
        ReadinessVerdict::Full => {
            phrase! { "Klar for hele økta" | "Klar for heile økta" | "Ready for the whole session" }
        }
        ReadinessVerdict::Lighter => phrase! { "Lettere økt i dag" | "Lettare økt i dag" | "A lighter session today" },
        ReadinessVerdict::AskFirst => {
            phrase! { "Spør før dere starter" | "Spør før de startar" | "Ask before you start" }
        }
        ReadinessVerdict::NotToday => phrase! { "Ikke tren i dag" | "Ikkje tren i dag" | "No training today" },
    }
}

/// `sykepleier eller fastlege`
pub fn who(tell: Tell) -> Phrase {
    match tell {
        Tell::NurseOrDoctor => phrase! {
            "sykepleier eller fastlege" |
            "sjukepleiar eller fastlege" |
            "the nurse or the doctor"
        },
        Tell::Physiotherapist => phrase! { "fysioterapeuten" | "fysioterapeuten" | "the physiotherapist" },
    }
}

/// `Si fra til sykepleier eller fastlege.`; nothing where nobody is to be told.
pub fn tell(lang: Lang, whom: &BTreeSet<Tell>) -> Option<String> {
    let and = phrase! { " og til " | " og til " | " and " }.in_lang(lang);
    let whom = whom.iter().map(|tell| who(*tell).in_lang(lang)).collect::<Vec<_>>().join(and);
    (!whom.is_empty()).then(|| say! { lang: "Si fra til {whom}." | "Sei frå til {whom}." | "Tell {whom}." })
}

/// `Spør sykepleier eller fastlege. Sier de ja, blir økta lettere.`
pub fn ask(lang: Lang, whom: Tell) -> String {
    let whom = who(whom).in_lang(lang);
    say! { lang:
        "Spør {whom}. Blir svaret ja, tar dere en lettere økt." |
        "Spør {whom}. Blir svaret ja, tek de ei lettare økt." |
        "Ask {whom}. If the answer is yes, take a lighter session."
    }
}

/// On the button that begins after somebody has said yes.
pub fn agreed(lang: Lang, with: Tell) -> String {
    let with = who(with).in_lang(lang);
    say! { lang: "Ja, det er avklart med {with}" | "Ja, det er avklart med {with}" | "Yes, it is cleared with {with}" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(value: u8) -> ZeroToTen {
        ZeroToTen::new(value).unwrap()
    }

    #[test]
    fn what_one_tap_records_is_said_with_the_pain_of_last_time() {
        assert!(as_usual(Lang::Bokmal, None).contains("smerte 0 av 10, ingen tegn"));
        assert!(as_usual(Lang::Nynorsk, Some(points(2))).contains("smerte 2 av 10 som sist, ingen teikn"));
    }

    #[test]
    fn whom_to_tell_is_one_sentence() {
        let all = BTreeSet::from(Tell::ALL);
        let nurse = BTreeSet::from([Tell::NurseOrDoctor]);
        assert_eq!(tell(Lang::Bokmal, &nurse).unwrap(), "Si fra til sykepleier eller fastlege.");
        let both = "Si fra til sykepleier eller fastlege og til fysioterapeuten.";
        assert_eq!(tell(Lang::Bokmal, &all).unwrap(), both);
        assert_eq!(tell(Lang::English, &all).unwrap(), "Tell the nurse or the doctor and the physiotherapist.");
        assert_eq!(tell(Lang::Nynorsk, &BTreeSet::new()), None);
    }
}
