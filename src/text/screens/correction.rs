//! Words of correcting and striking out, the same for every kind of entry, with the kind put in.

use crate::domain::correction::{EntryChange, EntryKind};
use crate::text::{Lang, Phrase, dates, instruments, sentence};

phrases! {
    CORRECTED: "Rettet" | "Retta" | "Corrected";
    STRUCK: "Strøket" | "Stroken" | "Struck out";
    NOTE:
        "Det som står der nå, blir ikke borte. Det blir stående, med hvem som rettet og hvorfor." |
        "Det som står der no, blir ikkje borte. Det blir ståande, med kven som retta og kvifor." |
        "What stands there now does not go away. It stays, with who corrected it and why.";
    WHY_MISSING: "Velg en grunn." | "Vel ein grunn." | "Choose a reason.";
}

/// `økta`
fn the(kind: EntryKind) -> Phrase {
    match kind {
        EntryKind::Assessment(_) => phrase! { "målingen" | "målinga" | "the measurement" },
        EntryKind::Session => phrase! { "økta" | "økta" | "the session" },
    }
}

/// `Økta`, at the beginning of a sentence.
fn the_first(lang: Lang, kind: EntryKind) -> String {
    dates::capitalised(the(kind).in_lang(lang))
}

pub fn title(lang: Lang, kind: EntryKind) -> String {
    let the = the(kind).in_lang(lang);
    say! { lang: "Rett {the}" | "Rett {the}" | "Correct {the}" }
}

pub fn why(lang: Lang, kind: EntryKind) -> String {
    let the = the(kind).in_lang(lang);
    say! { lang: "Hvorfor blir {the} rettet?" | "Kvifor blir {the} retta?" | "Why is {the} corrected?" }
}

pub fn why_note(lang: Lang, kind: EntryKind) -> String {
    let the = the_first(lang, kind);
    say! { lang:
        "{the} ble ikke ført i dag. Da trengs en grunn." |
        "{the} vart ikkje ført i dag. Då trengst ein grunn." |
        "{the} was not recorded today. A reason is then needed."
    }
}

pub fn strike(lang: Lang, kind: EntryKind) -> String {
    let the = the(kind).in_lang(lang);
    say! { lang: "Stryk {the} …" | "Stryk {the} …" | "Strike out {the} …" }
}

pub fn strike_question(lang: Lang, kind: EntryKind) -> String {
    let the = the(kind).in_lang(lang);
    say! { lang: "Vil du stryke {the}?" | "Vil du stryke {the}?" | "Do you want to strike out {the}?" }
}

pub fn strike_note(lang: Lang, kind: EntryKind) -> String {
    let the = the(kind).in_lang(lang);
    say! { lang:
        "Da teller {the} ikke med noe sted, men blir stående, merket som strøket." |
        "Då tel {the} ikkje med nokon stad, men blir ståande, merkt som stroken." |
        "Then {the} counts nowhere, but stays to be seen, marked as struck out."
    }
}

pub fn strike_not(lang: Lang, kind: EntryKind) -> String {
    let the = the(kind).in_lang(lang);
    say! { lang: "Behold {the}" | "Behald {the}" | "Keep {the}" }
}

pub fn strike_now(lang: Lang, kind: EntryKind) -> String {
    let the = the(kind).in_lang(lang);
    say! { lang: "Ja, stryk {the}" | "Ja, stryk {the}" | "Yes, strike out {the}" }
}

pub fn struck_note(lang: Lang, kind: EntryKind) -> String {
    let the = the_first(lang, kind);
    say! { lang:
        "{the} er strøket og teller ikke med." |
        "{the} er stroken og tel ikkje med." |
        "{the} is struck out and does not count."
    }
}

/// `Rettet 12. mai 2026 av Kari Øving: feil tall`. `by`: the worker's name, where this device knows it.
pub fn change(lang: Lang, change: &EntryChange, by: Option<&str>) -> String {
    let what = if change.after.is_some() { CORRECTED } else { STRUCK };
    let (what, day) = (what.in_lang(lang), dates::long(lang, change.on));
    let by = match by {
        Some(by) => say! { lang: "av {by}" | "av {by}" | "by {by}" },
        None => say! { lang: "av en annen hjemmetrener" | "av ein annan heimetrenar" | "by another home trainer" },
    };
    match change.why.map(|why| sentence::within(instruments::correction_reason(why).in_lang(lang))) {
        Some(why) => format!("{what} {day} {by}: {why}"),
        None => format!("{what} {day} {by}"),
    }
}
