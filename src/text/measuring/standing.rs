//! Words while the blood pressure is measured lying and standing.

use crate::domain::centiseconds::Centiseconds;
use crate::text::{Lang, numbers};

phrases! {
    MEASURE: "Mål blodtrykket liggende og stående" | "Mål blodtrykket liggjande og ståande" | "Measure the blood pressure lying and standing";
    MAY_TELL_WHY:
        "Blodtrykk som faller når personen reiser seg, kan være grunnen." |
        "Blodtrykk som fell når personen reiser seg, kan vere grunnen." |
        "Blood pressure that falls when the person stands up may be the reason.";
    LAIN: "Fem minutter er gått. Mål blodtrykket nå." | "Fem minutt er gått. Mål blodtrykket no." | "Five minutes have passed. Measure the blood pressure now.";
    ONE_MINUTE: "Ett minutt er gått. Mål blodtrykket nå." | "Eitt minutt er gått. Mål blodtrykket no." | "One minute has passed. Measure the blood pressure now.";
    THREE_MINUTES: "Tre minutter er gått. Mål blodtrykket nå." | "Tre minutt er gått. Mål blodtrykket no." | "Three minutes have passed. Measure the blood pressure now.";
    USE_PRESSURE: "Bruk blodtrykket" | "Bruk blodtrykket" | "Use the blood pressure";
    AFTER_ONE: "Blodtrykk etter ett minutt" | "Blodtrykk etter eitt minutt" | "Blood pressure after one minute";
    SIGNS: "Merker personen noe?" | "Merkar personen noko?" | "Does the person notice anything?";
    NONE_OF_THESE: "Ingen av disse" | "Ingen av desse" | "None of these";
    NO_MORE: "Det var alt" | "Det var alt" | "That was all";
}

/// When the pressure is due: `Mål ved 01:00`
pub fn due_at(lang: Lang, due: Centiseconds) -> String {
    let due = time(due);
    say! { lang: "Mål ved {due}" | "Mål ved {due}" | "Measure at {due}" }
}

/// Minutes and seconds: `01:00`
pub fn time(time: Centiseconds) -> String {
    numbers::clock(u64::from(time.hundredths()) * 10)
}

/// `140/80 er skrevet ned.`
pub fn noted(lang: Lang, pressure: &str) -> String {
    say! { lang: "{pressure} er skrevet ned." | "{pressure} er skrive ned." | "{pressure} is noted." }
}
