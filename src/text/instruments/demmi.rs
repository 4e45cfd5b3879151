//! The DEMMI in own words: no sentence of any published form. Marked as not validated wherever it is shown.
//!
//! Source: clinical rules §7.

use super::{AboutInstrument, ItemWords};
use crate::domain::demmi::tables;
use crate::domain::demmi::{DemmiItem, Section};
use crate::text::Phrase;

pub(super) const ABOUT: AboutInstrument =
    AboutInstrument { name: NAME, short: NAME, purpose: PURPOSE, note: Some(NOTE) };

phrases! { for super;
    NAME: "DEMMI" | "DEMMI" | "DEMMI";
    PURPOSE:
        "Viser hva personen klarer, fra å snu seg i senga til å gå og hoppe." |
        "Viser kva personen klarer, frå å snu seg i senga til å gå og hoppe." |
        "Shows what the person can do, from turning in bed to walking and jumping.";
    NOTE:
        "Egen oversettelse, ikke validert. Første forsøk teller." |
        "Eiga omsetjing, ikkje validert. Første forsøket tel." |
        "Own translation, not validated. The first attempt counts.";
    NOT_VALIDATED:
        "Egen oversettelse, ikke validert." |
        "Eiga omsetjing, ikkje validert." |
        "Own translation, not validated.";

    BED: "I senga" | "I senga" | "In bed";
    CHAIR: "På stolen" | "På stolen" | "On the chair";
    STATIC: "Stå i ro, uten sko og uten støtte" | "Stå i ro, utan sko og utan støtte" | "Standing still, without shoes or support";
    WALKING: "Gå, fram til første hvil" | "Gå, fram til første kvil" | "Walking, until the first rest";
    DYNAMIC: "Balanse i bevegelse" | "Balanse i rørsle" | "Balance in motion";

    BRIDGE:
        "Ligge på ryggen med bøyde knær og løfte setet" |
        "Liggje på ryggen med bøygde kne og lyfte setet" |
        "Lying on the back with bent knees, lift the hips";
    ROLL: "Snu seg over på siden" | "Snu seg over på sida" | "Turn over onto the side";
    SIT_UP: "Sette seg opp på sengekanten" | "Setje seg opp på sengekanten" | "Sit up on the edge of the bed";
    SIT: "Sitte 10 sekunder uten å støtte seg" | "Sitje 10 sekund utan å støtte seg" | "Sit for 10 seconds without leaning on anything";
    RISE: "Reise seg med hjelp av armlenene" | "Reise seg med hjelp av armlena" | "Rise with the help of the armrests";
    RISE_NO_ARMS: "Reise seg med armene i kryss" | "Reise seg med armane i kryss" | "Rise with crossed arms";
    STAND: "Stå 10 sekunder" | "Stå 10 sekund" | "Stand for 10 seconds";
    TOGETHER: "Stå 10 sekunder med føttene samlet" | "Stå 10 sekund med føtene samla" | "Stand for 10 seconds with feet together";
    TOES: "Stå 10 sekunder på tå" | "Stå 10 sekund på tå" | "Stand for 10 seconds on the toes";
    EYES_CLOSED:
        "Stå 10 sekunder hæl mot tå med øynene lukket" |
        "Stå 10 sekund hæl mot tå med auga att" |
        "Stand for 10 seconds heel to toe with the eyes closed";
    HOW_FAR:
        "Så langt går personen, med eller uten hjelpemiddel" |
        "Så langt går personen, med eller utan hjelpemiddel" |
        "How far the person walks, with or without an aid";
    HOW_ALONE: "Så mye hjelp trengs for å gå" | "Så mykje hjelp trengst for å gå" | "How much help walking takes";
    PEN: "Ta opp en penn fra gulvet" | "Ta opp ein penn frå golvet" | "Pick a pen up from the floor";
    BACKWARDS: "Gå fire steg baklengs" | "Gå fire steg baklengs" | "Take four steps backwards";
    JUMP: "Hoppe med begge føttene" | "Hoppe med begge føtene" | "Jump with both feet";

    CANNOT: "Klarer det ikke" | "Klarer det ikkje" | "Cannot";
    CAN: "Klarer det" | "Klarer det" | "Can";
    SOME_HELP: "Med litt hjelp eller tilsyn" | "Med litt hjelp eller tilsyn" | "With a little help or supervision";
    ALONE: "Alene" | "Åleine" | "Alone";
    BELOW_TEN: "Under 10 meter" | "Under 10 meter" | "Less than 10 metres";
    TEN: "Minst 10 meter, men ikke 50" | "Minst 10 meter, men ikkje 50" | "At least 10 metres, but not 50";
    FIFTY: "50 meter" | "50 meter" | "50 metres";
    NOT_ALONE: "Går ikke, eller med hjelp eller tilsyn" | "Går ikkje, eller med hjelp eller tilsyn" | "Does not walk, or with help or supervision";
    ALONE_WITH_AID: "Alene med hjelpemiddel" | "Åleine med hjelpemiddel" | "Alone with an aid";
    ALONE_WITHOUT_AID: "Alene uten hjelpemiddel" | "Åleine utan hjelpemiddel" | "Alone without an aid";
}

/// The place of an option is its points.
///
/// READING: no Norwegian version was found, so the items are asked in own words and marked as not validated. Source: §7.
pub(super) fn item(place: u8) -> Option<ItemWords> {
    const ABLE: &[Phrase] = &[CANNOT, CAN];
    const HELPED: &[Phrase] = &[CANNOT, SOME_HELP, ALONE];
    Some(match at(place)? {
        DemmiItem::Bridge => ItemWords::choice(BRIDGE, ABLE),
        DemmiItem::RollOntoSide => ItemWords::choice(ROLL, ABLE),
        DemmiItem::LyingToSitting => ItemWords::choice(SIT_UP, HELPED),
        DemmiItem::SitUnsupported => ItemWords::choice(SIT, ABLE),
        DemmiItem::SitToStand => ItemWords::choice(RISE, HELPED),
        DemmiItem::SitToStandWithoutArms => ItemWords::choice(RISE_NO_ARMS, ABLE),
        DemmiItem::StandUnsupported => ItemWords::choice(STAND, ABLE),
        DemmiItem::StandFeetTogether => ItemWords::choice(TOGETHER, ABLE),
        DemmiItem::StandOnToes => ItemWords::choice(TOES, ABLE),
        DemmiItem::TandemEyesClosed => ItemWords::choice(EYES_CLOSED, ABLE),
        DemmiItem::WalkingDistance => ItemWords::choice(HOW_FAR, &[BELOW_TEN, TEN, FIFTY]),
        DemmiItem::WalkingIndependence => ItemWords::choice(HOW_ALONE, &[NOT_ALONE, ALONE_WITH_AID, ALONE_WITHOUT_AID]),
        DemmiItem::PickUpPen => ItemWords::choice(PEN, ABLE),
        DemmiItem::WalkBackwards => ItemWords::choice(BACKWARDS, ABLE),
        DemmiItem::Jump => ItemWords::choice(JUMP, ABLE),
    })
}

pub(super) fn section(place: u8) -> Option<Phrase> {
    Some(match tables::row(at(place)?).section {
        Section::Bed => BED,
        Section::Chair => CHAIR,
        Section::StaticBalance => STATIC,
        Section::Walking => WALKING,
        Section::DynamicBalance => DYNAMIC,
    })
}

fn at(place: u8) -> Option<DemmiItem> {
    DemmiItem::ALL.get(usize::from(place)).copied()
}
