//! The two ratings of a goal 1–10, the person's own activities 0–10 (PSFS) and goal attainment (GAS), in own words.
//!
//! Source: clinical rules §2, §8–9.

use super::{AboutInstrument, ItemWords};
use crate::domain::gas::GasLevel;
use crate::domain::goal::change::Aspect;
use crate::domain::psfs::protocol::DIRECTION;
use crate::domain::scale::Zero;
use crate::text::{Phrase, goal};

pub(super) const RATINGS: AboutInstrument =
    AboutInstrument { name: RATINGS_NAME, short: RATINGS_SHORT, purpose: RATINGS_PURPOSE, note: Some(RATINGS_NOTE) };
pub(super) const PSFS: AboutInstrument =
    AboutInstrument { name: PSFS_NAME, short: PSFS_SHORT, purpose: PSFS_PURPOSE, note: Some(PSFS_NOTE) };
pub(super) const GAS: AboutInstrument =
    AboutInstrument { name: GAS_NAME, short: GAS_SHORT, purpose: GAS_PURPOSE, note: None };

phrases! { for super;
    RATINGS_NAME: "Vurdering av målene 1–10" | "Vurdering av måla 1–10" | "Rating of the goals 1–10";
    RATINGS_SHORT: "Målvurdering" | "Målvurdering" | "Goal ratings";
    RATINGS_PURPOSE:
        "Viser hvor godt personen selv synes det går med målene, og hvor fornøyd personen er." |
        "Viser kor godt personen sjølv synest det går med måla, og kor nøgd personen er." |
        "Shows how well the person feels that the goals go, and how satisfied the person is.";
    RATINGS_NOTE:
        "Les målet høyt, og la personen svare før dere ser på forrige tall." |
        "Les målet høgt, og lat personen svare før de ser på førre tal." |
        "Read the goal aloud, and let the person answer before you look at the earlier numbers.";

    PSFS_NAME: "Egne aktiviteter 0–10 (PSFS)" | "Eigne aktivitetar 0–10 (PSFS)" | "Own activities 0–10 (PSFS)";
    PSFS_SHORT: "PSFS" | "PSFS" | "PSFS";
    PSFS_PURPOSE:
        "Viser hvor godt personen selv synes de viktige aktivitetene går." |
        "Viser kor godt personen sjølv synest dei viktige aktivitetane går." |
        "Shows how well the person feels that the important activities go.";
    PSFS_NOTE:
        "Velg tre til fem aktiviteter. Still spørsmålet på samme måte hver gang." |
        "Vel tre til fem aktivitetar. Still spørsmålet på same måten kvar gong." |
        "Choose three to five activities. Ask in the same way every time.";
    HOW_WELL: "Hvor godt går det nå?" | "Kor godt går det no?" | "How well does it go now?";
    HOW_HARD: "Hvor vanskelig er det nå?" | "Kor vanskeleg er det no?" | "How difficult is it now?";
    CANNOT: "Går ikke" | "Går ikkje" | "Cannot be done";
    AS_BEFORE: "Går som før plagene" | "Går som før plagene" | "Goes as before the trouble";
    NOT_HARD: "Ikke vanskelig" | "Ikkje vanskeleg" | "Not difficult";
    WHAT_ZERO_MEANS: "Hva betyr 0?" | "Kva betyr 0?" | "What does 0 mean?";
    ZERO_CANNOT: "0 betyr «går ikke»" | "0 betyr «går ikkje»" | "0 means “cannot be done”";
    ZERO_NOT_HARD: "0 betyr «ikke vanskelig»" | "0 betyr «ikkje vanskeleg»" | "0 means “not difficult”";

    WEIGHT: "Hvor mye målet teller" | "Kor mykje målet tel" | "How much the goal counts";

    GAS_NAME: "Måloppnåelse (GAS)" | "Måloppnåing (GAS)" | "Goal attainment (GAS)";
    GAS_SHORT: "GAS" | "GAS" | "GAS";
    GAS_PURPOSE:
        "Viser om målene er nådd slik dere ventet." |
        "Viser om måla er nådde slik de venta." |
        "Shows whether the goals were reached as you expected.";
    HOW_FAR: "Hvor langt er dere kommet?" | "Kor langt er de komne?" | "How far have you come?";
    MUCH_LESS: "Mye mindre enn ventet (−2)" | "Mykje mindre enn venta (−2)" | "Much less than expected (−2)";
    LESS: "Litt mindre enn ventet (−1)" | "Litt mindre enn venta (−1)" | "A little less than expected (−1)";
    AS_EXPECTED: "Som ventet (0)" | "Som venta (0)" | "As expected (0)";
    MORE: "Litt mer enn ventet (+1)" | "Litt meir enn venta (+1)" | "A little more than expected (+1)";
    MUCH_MORE: "Mye mer enn ventet (+2)" | "Mykje meir enn venta (+2)" | "Much more than expected (+2)";
}

/// Of each goal, each of its two numbers.
pub(super) fn rating(aspect: Aspect) -> ItemWords {
    match aspect {
        Aspect::Performance => {
            ItemWords::scale(goal::PERFORMANCE_QUESTION, goal::PERFORMANCE_LEAST, goal::PERFORMANCE_MOST)
        }
        Aspect::Satisfaction => {
            ItemWords::scale(goal::SATISFACTION_QUESTION, goal::SATISFACTION_LEAST, goal::SATISFACTION_MOST)
        }
    }
}

/// The direction, which is kept with the answers and never asked for.
pub(super) fn psfs_item(place: u8) -> Option<ItemWords> {
    (place == DIRECTION).then_some(ItemWords::choice(WHAT_ZERO_MEANS, &[ZERO_CANNOT, ZERO_NOT_HARD]))
}

/// Of each activity.
pub(super) fn psfs_goal(zero: Zero) -> ItemWords {
    match zero {
        Zero::Cannot => ItemWords::scale(HOW_WELL, CANNOT, AS_BEFORE),
        Zero::NoProblem => ItemWords::scale(HOW_HARD, NOT_HARD, CANNOT),
    }
}

/// Of each goal; the place of an option is the place of its level.
pub(super) const GAS_GOAL: ItemWords = ItemWords::choice(HOW_FAR, &[MUCH_LESS, LESS, AS_EXPECTED, MORE, MUCH_MORE]);

pub fn level(level: GasLevel) -> Phrase {
    match level {
        GasLevel::MuchLess => MUCH_LESS,
        GasLevel::Less => LESS,
        GasLevel::AsExpected => AS_EXPECTED,
        GasLevel::More => MORE,
        GasLevel::MuchMore => MUCH_MORE,
    }
}
