//! Totals that are typed in from forms the app does not have. No word of any licensed form stands here.
//!
//! Source: clinical rules §10.

use super::{AboutInstrument, ItemWords};
use crate::domain::assessment::Instrument;
use crate::domain::totals::protocol::{COGNITIVE, HIGHEST, LOWEST, MOTOR, VALUE};

pub(super) const FIM: AboutInstrument =
    AboutInstrument { name: FIM_NAME, short: FIM_NAME, purpose: FIM_PURPOSE, note: Some(FIM_NOTE) };
pub(super) const ADL: AboutInstrument =
    AboutInstrument { name: ADL_NAME, short: ADL_SHORT, purpose: ADL_PURPOSE, note: Some(ADL_NOTE) };
pub(super) const OTHER: AboutInstrument =
    AboutInstrument { name: OTHER_NAME, short: OTHER_SHORT, purpose: OTHER_PURPOSE, note: Some(OTHER_NOTE) };
pub(super) const MST: AboutInstrument =
    AboutInstrument { name: MST_NAME, short: MST_NAME, purpose: MST_PURPOSE, note: Some(OWN_FORM) };
pub(super) const SHORT_FES_I: AboutInstrument =
    AboutInstrument { name: FES_NAME, short: FES_SHORT, purpose: FES_PURPOSE, note: Some(OWN_FORM) };
pub(super) const FOUR_AT: AboutInstrument =
    AboutInstrument { name: FOUR_AT_NAME, short: FOUR_AT_NAME, purpose: FOUR_AT_PURPOSE, note: Some(OWN_FORM) };
pub(super) const CFS: AboutInstrument =
    AboutInstrument { name: CFS_NAME, short: CFS_SHORT, purpose: CFS_PURPOSE, note: Some(OWN_FORM) };
pub(super) const EQ_VAS: AboutInstrument =
    AboutInstrument { name: EQ_NAME, short: EQ_SHORT, purpose: EQ_PURPOSE, note: Some(OWN_FORM) };

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

    OWN_FORM:
        "Appen har ikke skjemaet. Fyll ut kommunens eget skjema, og skriv inn tallet og hvilken versjon det er." |
        "Appen har ikkje skjemaet. Fyll ut skjemaet til kommunen, og skriv inn talet og kva versjon det er." |
        "The app does not have the form. Fill in the municipality’s own form, and type the number and which version it is.";
    MST_NAME: "MST" | "MST" | "MST";
    MST_PURPOSE:
        "Tar vare på summen fra et MST-skjema om underernæring. Høyere er dårligere." |
        "Tek vare på summen frå eit MST-skjema om underernæring. Høgare er dårlegare." |
        "Keeps the total of an MST form about malnutrition. Higher is worse.";
    MST_TOTAL: "Samlet sum, 0–5" | "Samla sum, 0–5" | "Total, 0–5";
    FES_NAME: "Short FES-I" | "Short FES-I" | "Short FES-I";
    FES_SHORT: "FES-I" | "FES-I" | "FES-I";
    FES_PURPOSE:
        "Tar vare på summen fra et Short FES-I-skjema om frykt for å falle. Høyere er dårligere." |
        "Tek vare på summen frå eit Short FES-I-skjema om frykt for å falle. Høgare er dårlegare." |
        "Keeps the total of a Short FES-I form about worry of falling. Higher is worse.";
    FES_TOTAL: "Samlet sum, 7–28" | "Samla sum, 7–28" | "Total, 7–28";
    FOUR_AT_NAME: "4AT" | "4AT" | "4AT";
    FOUR_AT_PURPOSE:
        "Tar vare på summen fra et 4AT-skjema om brå forvirring. Høyere er dårligere." |
        "Tek vare på summen frå eit 4AT-skjema om brå forvirring. Høgare er dårlegare." |
        "Keeps the total of a 4AT form about sudden confusion. Higher is worse.";
    FOUR_AT_TOTAL: "Samlet sum, 0–12" | "Samla sum, 0–12" | "Total, 0–12";
    CFS_NAME: "Klinisk skrøpelighetsskala (CFS)" | "Klinisk skrøpelegheitsskala (CFS)" | "Clinical Frailty Scale (CFS)";
    CFS_SHORT: "CFS" | "CFS" | "CFS";
    CFS_PURPOSE:
        "Tar vare på trinnet fra kommunens CFS-skjema. Høyere er mer skrøpelig." |
        "Tek vare på trinnet frå CFS-skjemaet til kommunen. Høgare er meir skrøpeleg." |
        "Keeps the step of the municipality’s CFS form. Higher is frailer.";
    CFS_STEP: "Trinn, 1–9" | "Trinn, 1–9" | "Step, 1–9";
    EQ_NAME: "EQ-5D VAS" | "EQ-5D VAS" | "EQ-5D VAS";
    EQ_SHORT: "EQ VAS" | "EQ VAS" | "EQ VAS";
    EQ_PURPOSE:
        "Tar vare på tallet for helsa i dag fra et EQ-5D-skjema. Høyere er bedre." |
        "Tek vare på talet for helsa i dag frå eit EQ-5D-skjema. Høgare er betre." |
        "Keeps the number for health today of an EQ-5D form. Higher is better.";
    EQ_NUMBER: "Tall på skalaen, 0–100" | "Tal på skalaen, 0–100" | "Number on the scale, 0–100";
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

/// Forms with one number in a published range.
pub(super) fn typed(instrument: Instrument, place: u8) -> Option<ItemWords> {
    let question = match instrument {
        Instrument::Mst => MST_TOTAL,
        Instrument::ShortFesI => FES_TOTAL,
        Instrument::FourAt => FOUR_AT_TOTAL,
        Instrument::Cfs => CFS_STEP,
        Instrument::EqVas => EQ_NUMBER,
        _ => return None,
    };
    (place == VALUE).then_some(ItemWords::open(question))
}
