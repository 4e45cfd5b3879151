//! The short questions: pain, exertion, quality of life, falls. All in own words.
//!
//! Source: clinical rules §10.

use super::{AboutInstrument, ItemWords};
use crate::domain::falls::protocol::{CARE, FALLS, NEAR_FALLS};
use crate::domain::{exertion, ladder, pain};
use crate::text::{Phrase, session};

pub(super) const PAIN: AboutInstrument =
    AboutInstrument { name: PAIN_NAME, short: PAIN_NAME, purpose: PAIN_PURPOSE, note: None };
pub(super) const EXERTION: AboutInstrument =
    AboutInstrument { name: EXERTION_NAME, short: EXERTION_NAME, purpose: EXERTION_PURPOSE, note: Some(EXERTION_NOTE) };
pub(super) const LADDER: AboutInstrument =
    AboutInstrument { name: LADDER_NAME, short: LADDER_NAME, purpose: LADDER_PURPOSE, note: None };
pub(super) const FALLS_ABOUT: AboutInstrument =
    AboutInstrument { name: FALLS_NAME, short: FALLS_SHORT, purpose: FALLS_PURPOSE, note: Some(FALLS_NOTE) };

phrases! { for super;
    PAIN_NAME: "Smerte" | "Smerte" | "Pain";
    PAIN_PURPOSE: "Viser hvor vondt personen har nå." | "Viser kor vondt personen har no." | "Shows how much pain the person has now.";

    EXERTION_NAME: "Anstrengelse" | "Anstrenging" | "Exertion";
    EXERTION_PURPOSE:
        "Viser hvor hardt personen synes det var." |
        "Viser kor hardt personen synest det var." |
        "Shows how hard the person found it.";
    EXERTION_NOTE: "Eget spørsmål, ikke Borgs skala." | "Eige spørsmål, ikkje Borgs skala." | "Our own question, not a Borg scale.";
    HOW_HARD: "Hvor anstrengende var det?" | "Kor anstrengande var det?" | "How hard was it?";

    LADDER_NAME: "Livskvalitet" | "Livskvalitet" | "Quality of life";
    LADDER_PURPOSE:
        "Viser hvor bra personen synes livet er nå." |
        "Viser kor bra personen synest livet er no." |
        "Shows how good the person finds life now.";
    HOW_GOOD:
        "Tenk deg en stige fra 0 til 10. Hvor på den er livet ditt nå?" |
        "Tenk deg ein stige frå 0 til 10. Kvar på han er livet ditt no?" |
        "Think of a ladder from 0 to 10. Where on it is your life now?";
    WORST: "Så dårlig jeg kan tenke meg" | "Så dårleg eg kan tenkje meg" | "As bad as I can think of";
    BEST: "Så bra jeg kan tenke meg" | "Så bra eg kan tenkje meg" | "As good as I can think of";

    FALLS_NAME: "Fall og nestenfall" | "Fall og nestenfall" | "Falls and near-falls";
    FALLS_SHORT: "Fall" | "Fall" | "Falls";
    FALLS_PURPOSE:
        "Viser om personen har falt eller nesten falt siden sist." |
        "Viser om personen har falle eller nesten falle sidan sist." |
        "Shows whether the person has fallen or nearly fallen since last time.";
    FALLS_NOTE:
        "Nestenfall er å miste balansen og berge seg." |
        "Nestenfall er å miste balansen og berge seg." |
        "A near-fall is losing the balance without falling.";
    HOW_MANY_FALLS:
        "Hvor mange ganger har du falt siden sist?" |
        "Kor mange gonger har du falle sidan sist?" |
        "How many times have you fallen since last time?";
    HOW_MANY_FALLS_IN_A_YEAR:
        "Hvor mange ganger har du falt de siste 12 månedene?" |
        "Kor mange gonger har du falle dei siste 12 månadene?" |
        "How many times have you fallen in the last 12 months?";
    HOW_MANY_NEAR_FALLS:
        "Hvor mange ganger har du nesten falt?" |
        "Kor mange gonger har du nesten falle?" |
        "How many times have you nearly fallen?";
    WAS_CARE_NEEDED:
        "Trengte du lege eller sykepleier etter et fall?" |
        "Trong du lege eller sjukepleiar etter eit fall?" |
        "Did you need a doctor or a nurse after a fall?";
    NO: "Nei" | "Nei" | "No";
    YES: "Ja" | "Ja" | "Yes";
    NOT_KNOWN: "Vet ikke" | "Veit ikkje" | "Not known";
}

pub(super) fn pain(place: u8) -> Option<ItemWords> {
    let ask = ItemWords::scale(session::PAIN, session::PAIN_LEAST, session::PAIN_MOST);
    (place == pain::protocol::NOW).then_some(ask)
}

pub(super) fn exertion(place: u8) -> Option<ItemWords> {
    let ask = ItemWords::scale(HOW_HARD, session::EXERTION_LEAST, session::EXERTION_MOST);
    (place == exertion::protocol::ANSWER).then_some(ask)
}

pub(super) fn ladder(place: u8) -> Option<ItemWords> {
    (place == ladder::protocol::ANSWER).then_some(ItemWords::scale(HOW_GOOD, WORST, BEST))
}

/// The first time there is no last time to count from.
pub(super) fn falls_at_first(place: u8) -> Option<Phrase> {
    (place == FALLS).then_some(HOW_MANY_FALLS_IN_A_YEAR)
}

pub(super) fn falls(place: u8) -> Option<ItemWords> {
    match place {
        FALLS => Some(ItemWords::open(HOW_MANY_FALLS)),
        NEAR_FALLS => Some(ItemWords::open(HOW_MANY_NEAR_FALLS)),
        CARE => Some(ItemWords::choice(WAS_CARE_NEEDED, &[NO, YES, NOT_KNOWN])),
        _ => None,
    }
}
