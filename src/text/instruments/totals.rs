//! Totals that are typed in from forms the app does not have. No word of any licensed form stands here.
//!
//! Source: clinical rules §10.

use super::{AboutInstrument, ItemWords};
use crate::domain::totals::protocol::{COGNITIVE, HIGHEST, LOWEST, MOTOR, VALUE};

pub(super) const FIM: AboutInstrument =
    AboutInstrument { name: FIM_NAME, short: FIM_NAME, purpose: FIM_PURPOSE, note: Some(FIM_NOTE) };
pub(super) const ADL: AboutInstrument =
    AboutInstrument { name: ADL_NAME, short: ADL_SHORT, purpose: ADL_PURPOSE, note: Some(ADL_NOTE) };
pub(super) const OTHER: AboutInstrument =
    AboutInstrument { name: OTHER_NAME, short: OTHER_SHORT, purpose: OTHER_PURPOSE, note: Some(OTHER_NOTE) };

phrases! { for super;
    FIM_NAME: "FIM" | "FIM" | "FIM";
    FIM_PURPOSE:
        "Tar vare på summen fra et FIM-skjema, så dere ser om den endrer seg." |
        "Tek vare på summen frå eit FIM-skjema, så de ser om han endrar seg." |
        "Keeps the total of a FIM form, so that you see whether it changes.";
    FIM_NOTE:
        "Skjemaet krever lisens. Appen har bare summene, ikke spørsmålene." |
        "Skjemaet krev lisens. Appen har berre summane, ikkje spørsmåla." |
        "The form needs a licence. The app has only the totals, not the questions.";
    ADL_NAME: "ADL-taksonomi" | "ADL-taksonomi" | "ADL taxonomy";
    ADL_SHORT: "ADL" | "ADL" | "ADL";
    ADL_PURPOSE:
        "Tar vare på summen fra ADL-taksonomi, så dere ser om den endrer seg." |
        "Tek vare på summen frå ADL-taksonomi, så de ser om han endrar seg." |
        "Keeps the total of the ADL taxonomy, so that you see whether it changes.";
    ADL_NOTE:
        "Skjemaet krever lisens. Appen har bare summen, ikke spørsmålene." |
        "Skjemaet krev lisens. Appen har berre summen, ikkje spørsmåla." |
        "The form needs a licence. The app has only the total, not the questions.";
    OTHER_NAME: "Annet skjema" | "Anna skjema" | "Another form";
    OTHER_SHORT: "Annet" | "Anna" | "Other";
    OTHER_PURPOSE:
        "Tar vare på summen fra et annet skjema, så dere ser om den endrer seg." |
        "Tek vare på summen frå eit anna skjema, så de ser om han endrar seg." |
        "Keeps the total of another form, so that you see whether it changes.";
    OTHER_NOTE:
        "Skriv navn og versjon slik det står på skjemaet." |
        "Skriv namn og versjon slik det står på skjemaet." |
        "Write the name and the version as they stand on the form.";
    TOTAL: "Samlet sum" | "Samla sum" | "Total";
    FIM_TOTAL: "Samlet sum, 18–126" | "Samla sum, 18–126" | "Total, 18–126";
    FIM_MOTOR: "Motorisk del, 13–91" | "Motorisk del, 13–91" | "Motor part, 13–91";
    FIM_COGNITIVE: "Kognitiv del, 5–35" | "Kognitiv del, 5–35" | "Cognitive part, 5–35";
    LOWEST_TOTAL: "Lavest mulige sum" | "Lågast moglege sum" | "Lowest possible total";
    HIGHEST_TOTAL: "Høyest mulige sum" | "Høgast moglege sum" | "Highest possible total";
}

pub(super) fn fim(place: u8) -> Option<ItemWords> {
    match place {
        VALUE => Some(ItemWords::open(FIM_TOTAL)),
        MOTOR => Some(ItemWords::open(FIM_MOTOR)),
        COGNITIVE => Some(ItemWords::open(FIM_COGNITIVE)),
        _ => None,
    }
}

pub(super) fn adl(place: u8) -> Option<ItemWords> {
    (place == VALUE).then_some(ItemWords::open(TOTAL))
}

pub(super) fn other(place: u8) -> Option<ItemWords> {
    match place {
        VALUE => Some(ItemWords::open(TOTAL)),
        LOWEST => Some(ItemWords::open(LOWEST_TOTAL)),
        HIGHEST => Some(ItemWords::open(HIGHEST_TOTAL)),
        _ => None,
    }
}
