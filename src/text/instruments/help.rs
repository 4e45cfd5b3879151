//! Need for help: an own form, whose services and activities are the municipality's own words.

use super::{AboutInstrument, ItemWords};
use crate::domain::help::names::{HelpLists, Names};
use crate::domain::written::Label;
use crate::text::{Lang, Phrase};

pub(super) const ABOUT: AboutInstrument =
    AboutInstrument { name: NAME, short: SHORT, purpose: PURPOSE, note: Some(NOTE) };

phrases! { for super;
    NAME: "Behov for hjelp" | "Behov for hjelp" | "Need for help";
    SHORT: "Hjelp" | "Hjelp" | "Help";
    PURPOSE:
        "Viser hvor mye hjelp personen får, før og etter." |
        "Viser kor mykje hjelp personen får, før og etter." |
        "Shows how much help the person gets, before and after.";
    NOTE:
        "Blir ikke vist til personen uten at dere velger det." |
        "Blir ikkje vist til personen utan at de vel det." |
        "Not shown to the person unless you choose it.";
    MINUTES: "Minutter i uka" | "Minutt i veka" | "Minutes a week";
    HOW_MUCH: "Hvor mye hjelp trengs?" | "Kor mykje hjelp trengst?" | "How much help is needed?";
    LEAST: "Klarer det alene" | "Klarer det åleine" | "Manages alone";
    MOST: "Trenger hjelp til alt" | "Treng hjelp til alt" | "Needs help with all of it";

    HOME_NURSING: "Hjemmesykepleie" | "Heimesjukepleie" | "Home nursing";
    HOME_CARE: "Praktisk bistand" | "Praktisk bistand" | "Practical help";
    OTHER_SERVICE: "Annen tjeneste" | "Anna teneste" | "Other service";
    WASHING: "Vaske seg og dusje" | "Vaske seg og dusje" | "Washing and showering";
    DRESSING: "Kle på seg" | "Kle på seg" | "Dressing";
    TOILET: "Gå på toalettet" | "Gå på toalettet" | "Going to the toilet";
    INDOORS: "Gå inne" | "Gå inne" | "Walking indoors";
    OUTDOORS: "Gå ute" | "Gå ute" | "Walking outdoors";
    MEALS: "Lage mat" | "Lage mat" | "Making meals";
    HOUSEWORK: "Husarbeid" | "Husarbeid" | "Housework";
    SHOPPING: "Handle" | "Handle" | "Shopping";
}

const SERVICES: [Phrase; 3] = [HOME_NURSING, HOME_CARE, OTHER_SERVICE];
const ACTIVITIES: [Phrase; 8] = [WASHING, DRESSING, TOILET, INDOORS, OUTDOORS, MEALS, HOUSEWORK, SHOPPING];

/// The lists that are used until the municipality writes its own. There always are some.
pub fn usual_lists(lang: Lang) -> Option<HelpLists> {
    let names = |phrases: &[Phrase]| {
        let labels = phrases.iter().map(|phrase| Label::new(phrase.in_lang(lang)).ok());
        Names::new(labels.collect::<Option<Vec<_>>>()?).ok()
    };
    Some(HelpLists { services: names(&SERVICES)?, activities: names(&ACTIVITIES)? })
}

pub(super) const SERVICE: ItemWords = ItemWords::open(MINUTES);
/// 1 is the low end, 5 the high one.
pub(super) const ACTIVITY: ItemWords = ItemWords::scale(HOW_MUCH, LEAST, MOST);
