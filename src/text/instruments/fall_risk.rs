//! The three key questions of falling, what they lead to, and whom to involve. All in own words.
//!
//! Source: Helsedirektoratet 2024, World Falls Guidelines 2022.

use super::{AboutInstrument, ItemWords};
use crate::domain::fall_risk::protocol::{
    FELL, FRAIL, FallRiskFinding, INJURED, LAY_LONG, TWO_OR_MORE, UNCONSCIOUS, UNSTEADY, WALKING, WORRIED,
};
use crate::domain::fall_risk::{FallRiskLevel, OpenQuestion};
use crate::text::Phrase;

pub(super) const ABOUT: AboutInstrument =
    AboutInstrument { name: NAME, short: SHORT, purpose: PURPOSE, note: Some(NOTE) };

phrases! { for super;
    NAME: "Tre spørsmål om fall" | "Tre spørsmål om fall" | "Three questions about falls";
    SHORT: "Fallrisiko" | "Fallrisiko" | "Risk of falling";
    PURPOSE:
        "Viser hvor høy risikoen for fall er, og hvem som bør være med." |
        "Viser kor høg risikoen for fall er, og kven som bør vere med." |
        "Shows how high the risk of falling is, and whom to involve.";
    NOTE:
        "Svar på de tre første. Resten kommer bare når det trengs." |
        "Svar på dei tre første. Resten kjem berre når det trengst." |
        "Answer the first three. The rest comes only when it is needed.";
    HAS_FALLEN:
        "Har du falt de siste 12 månedene?" |
        "Har du falle dei siste 12 månadene?" |
        "Have you fallen in the last 12 months?";
    IS_UNSTEADY:
        "Kjenner du deg ustø når du står eller går?" |
        "Kjenner du deg ustø når du står eller går?" |
        "Do you feel unsteady when you stand or walk?";
    IS_WORRIED:
        "Bekymrer du deg for å falle?" |
        "Uroar du deg for å falle?" |
        "Do you worry about falling?";
    WAS_INJURED:
        "Skadet du deg så du trengte lege, sykepleier eller sykehus?" |
        "Skadde du deg så du trong lege, sjukepleiar eller sjukehus?" |
        "Were you injured so that you needed a doctor, a nurse or a hospital?";
    LAY:
        "Ble du liggende lenge fordi du ikke kom deg opp?" |
        "Vart du liggjande lenge fordi du ikkje kom deg opp?" |
        "Did you lie there long because you could not get up?";
    FAINTED:
        "Besvimte du, eller husker du ikke hvordan du falt?" |
        "Svima du av, eller hugsar du ikkje korleis du fall?" |
        "Did you faint, or do you not remember how you fell?";
    FELL_TWICE:
        "Har du falt to eller flere ganger de siste 12 månedene?" |
        "Har du falle to eller fleire gonger dei siste 12 månadene?" |
        "Have you fallen twice or more in the last 12 months?";
    IS_FRAIL:
        "Er personen skrøpelig, for eksempel med lite krefter, vekttap eller hjelp hver dag?" |
        "Er personen skrøpeleg, til dømes med lite krefter, vekttap eller hjelp kvar dag?" |
        "Is the person frail, for example with little strength, weight loss or help every day?";
    HOW_WALKING:
        "Hvor fort går personen?" |
        "Kor fort går personen?" |
        "How fast does the person walk?";
    NO: "Nei" | "Nei" | "No";
    YES: "Ja" | "Ja" | "Yes";
    NOT_MEASURED: "Ikke målt" | "Ikkje målt" | "Not measured";
    NOT_SLOW:
        "Over 0,8 m/s, eller TUG på 15 s eller mindre" |
        "Over 0,8 m/s, eller TUG på 15 s eller mindre" |
        "Above 0.8 m/s, or a TUG of 15 s or less";
    SLOW:
        "0,8 m/s eller saktere, eller TUG over 15 s" |
        "0,8 m/s eller saktare, eller TUG over 15 s" |
        "0.8 m/s or slower, or a TUG above 15 s";
    LOW_RISK:
        "Lav risiko for fall nå. Hold fram med styrke og balanse. Spør igjen etter et fall, og minst én gang i året." |
        "Låg risiko for fall no. Hald fram med styrke og balanse. Spør igjen etter eit fall, og minst éin gong i året." |
        "Low risk of falling now. Keep up strength and balance. Ask again after a fall, and at least once a year.";
    INTERMEDIATE_RISK:
        "Middels risiko for fall. Snakk med fysioterapeuten om balanse og gange." |
        "Middels risiko for fall. Snakk med fysioterapeuten om balanse og gange." |
        "Intermediate risk of falling. Talk to the physiotherapist about balance and walking.";
    HIGH_RISK:
        "Høy risiko for fall. Si fra til sykepleier eller fastlege, så flere fag kan lete etter årsakene. Gå gjennom sjekklista mot fall." |
        "Høg risiko for fall. Sei frå til sjukepleiar eller fastlege, så fleire fag kan leite etter årsakene. Gå gjennom sjekklista mot fall." |
        "High risk of falling. Tell the nurse or the doctor, so that several professions can look for the causes. Go through the checklist against falls.";
    ASK_SEVERITY:
        "Svar på resten av spørsmålene for å finne risikoen." |
        "Svar på resten av spørsmåla for å finne risikoen." |
        "Answer the rest of the questions to find the risk.";
    MEASURE_WALKING:
        "Mål ganghastighet eller TUG for å finne risikoen, og svar på nytt." |
        "Mål gangfart eller TUG for å finne risikoen, og svar på nytt." |
        "Measure walking speed or TUG to find the risk, and answer again.";
    TELL_OF_FAINTING:
        "Fastlegen må få vite at personen kan ha besvimt." |
        "Fastlegen må få vite at personen kan ha svima av." |
        "The doctor must be told that the person may have fainted.";
    BY_LOW:
        "World Falls Guidelines 2022: lav risiko." |
        "World Falls Guidelines 2022: låg risiko." |
        "World Falls Guidelines 2022: low risk.";
    BY_INTERMEDIATE:
        "World Falls Guidelines 2022: middels risiko. Ikke alvorlig fall, men 0,8 m/s eller saktere eller TUG over 15 s." |
        "World Falls Guidelines 2022: middels risiko. Ikkje alvorleg fall, men 0,8 m/s eller saktare eller TUG over 15 s." |
        "World Falls Guidelines 2022: intermediate risk. No severe fall, but 0.8 m/s or slower or a TUG above 15 s.";
    BY_HIGH:
        "World Falls Guidelines 2022: høy risiko. Alvorlig fall, flere fall eller skrøpelighet." |
        "World Falls Guidelines 2022: høg risiko. Alvorleg fall, fleire fall eller skrøpelegheit." |
        "World Falls Guidelines 2022: high risk. A severe fall, several falls or frailty.";
}

pub(super) fn item(place: u8) -> Option<ItemWords> {
    let yes_or_no = |question| ItemWords::choice(question, &[NO, YES]);
    Some(match place {
        FELL => yes_or_no(HAS_FALLEN),
        UNSTEADY => yes_or_no(IS_UNSTEADY),
        WORRIED => yes_or_no(IS_WORRIED),
        INJURED => yes_or_no(WAS_INJURED),
        LAY_LONG => yes_or_no(LAY),
        UNCONSCIOUS => yes_or_no(FAINTED),
        TWO_OR_MORE => yes_or_no(FELL_TWICE),
        FRAIL => yes_or_no(IS_FRAIL),
        WALKING => ItemWords::choice(HOW_WALKING, &[NOT_MEASURED, NOT_SLOW, SLOW]),
        _ => return None,
    })
}

/// For everybody: how high it is and what follows.
pub(super) fn plain(finding: FallRiskFinding) -> Phrase {
    match finding {
        FallRiskFinding::Level(level) => level_of(level),
        FallRiskFinding::Open(OpenQuestion::Severity) => ASK_SEVERITY,
        FallRiskFinding::Open(OpenQuestion::Walking) => MEASURE_WALKING,
        FallRiskFinding::Unconscious => TELL_OF_FAINTING,
    }
}

/// How high the risk is, and whom to involve.
pub fn level_of(level: FallRiskLevel) -> Phrase {
    match level {
        FallRiskLevel::Low => LOW_RISK,
        FallRiskLevel::Intermediate => INTERMEDIATE_RISK,
        FallRiskLevel::High => HIGH_RISK,
    }
}

/// For professionals, by the source.
pub(super) fn finding(finding: FallRiskFinding) -> Phrase {
    match finding {
        FallRiskFinding::Level(FallRiskLevel::Low) => BY_LOW,
        FallRiskFinding::Level(FallRiskLevel::Intermediate) => BY_INTERMEDIATE,
        FallRiskFinding::Level(FallRiskLevel::High) => BY_HIGH,
        open => plain(open),
    }
}
