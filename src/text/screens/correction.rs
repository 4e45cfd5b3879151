//! Words of correcting and striking out, the same for every kind of entry, with the kind put in.

use crate::domain::correction::{EntryChange, EntryKind};
use crate::text::{Lang, Phrase, dates, instruments, sentence};

phrases! {
    CORRECTED: "Rettet" | "Retta" | "Corrected";
    STRUCK: "Strøket" | "Stroken" | "Struck out";
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

/// `listen over økter`: where all of them stand.
fn list(kind: EntryKind) -> Phrase {
    match kind {
        EntryKind::Assessment(_) => {
            phrase! { "listen over målinger" | "lista over målingar" | "the list of measurements" }
        }
        EntryKind::Session => phrase! { "listen over økter" | "lista over økter" | "the list of sessions" },
    }
}

pub fn title(lang: Lang, kind: EntryKind) -> String {
    let the = the(kind).in_lang(lang);
    say! { lang: "Rett {the}" | "Rett {the}" | "Correct {the}" }
}

pub fn note(lang: Lang, kind: EntryKind) -> String {
    let at = match kind {
        EntryKind::Assessment(_) => {
            phrase! { "i listen over målinger" | "i lista over målingar" | "in the list of measurements" }
        }
        EntryKind::Session => {
            phrase! { "nederst på siden til økta" | "nedst på sida til økta" | "on the page of the session" }
        }
    };
    let at = at.in_lang(lang);
    say! { lang:
        "Det som står der nå, blir ikke borte. Det står {at}, med hvem som rettet og hvorfor." |
        "Det som står der no, blir ikkje borte. Det står {at}, med kven som retta og kvifor." |
        "What stands there now does not go away. It stays {at}, with who corrected it and why."
    }
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
    let (the, list) = (the(kind).in_lang(lang), list(kind).in_lang(lang));
    say! { lang:
        "Da teller {the} ikke med noe sted, men blir stående i {list}, merket som strøket." |
        "Då tel {the} ikkje med nokon stad, men blir ståande i {list}, merkt som stroken." |
        "Then {the} counts nowhere, but stays in {list}, marked as struck out."
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

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::assessment::{Answers, Assessment, Conditions, Instrument, Source};
    use crate::domain::correction::{CorrectionReason, RecordedEntry};
    use crate::domain::identity::WorkerId;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 5, day).unwrap()
    }

    #[test]
    fn a_correction_tells_when_who_and_why() {
        let assessment = Assessment {
            instrument: Instrument::Tug,
            on: day(3),
            source: Source::Paper,
            conditions: Conditions::default(),
            answers: Answers::default(),
        };
        let entry = RecordedEntry::Assessment(assessment);
        let (on, by) = (day(12), WorkerId::from_bits(1));
        let same_day = EntryChange { on, by, why: None, before: entry.clone(), after: Some(entry) };
        let struck = EntryChange { after: None, ..same_day.clone() };
        assert_eq!(change(Lang::Bokmal, &same_day, Some("Kari Øving")), "Rettet 12. mai 2026 av Kari Øving");
        assert_eq!(change(Lang::Nynorsk, &struck, None), "Stroken 12. mai 2026 av ein annan heimetrenar");
        let later = EntryChange { why: Some(CorrectionReason::WrongNumber), ..same_day };
        assert!(change(Lang::English, &later, Some("Kari")).starts_with("Corrected 12 May 2026 by Kari: "));
    }

    #[test]
    fn each_kind_is_named_in_the_same_sentences() {
        let measurement = EntryKind::Assessment(Instrument::Tug);
        assert_eq!(title(Lang::Bokmal, measurement), "Rett målingen");
        assert_eq!(why(Lang::Nynorsk, EntryKind::Session), "Kvifor blir økta retta?");
        assert_eq!(why_note(Lang::Bokmal, EntryKind::Session), "Økta ble ikke ført i dag. Da trengs en grunn.");
        assert_eq!(strike_question(Lang::English, measurement), "Do you want to strike out the measurement?");
        assert_eq!(
            strike_note(Lang::Bokmal, EntryKind::Session),
            "Da teller økta ikke med noe sted, men blir stående i listen over økter, merket som strøket."
        );
    }
}
