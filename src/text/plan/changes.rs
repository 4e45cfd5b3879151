//! Why a plan changes: suggestions with their reasons, the closed list of reasons, and each step in one line.

use crate::domain::cancellation::CancelReason;
use crate::domain::exercise::Planned;
use crate::domain::plan::{
    Because, Cause, ChangeEntry, ChangedBy, Declined, Direction, Instead, InsteadKind, ManualChoice, PlanStepChange,
    Suggestion,
};
use crate::text::exercises::library;
use crate::text::{Lang, Phrase, dates, sentence, session};

/// `Forslag: et trinn lettere`
pub fn suggestion_title(suggestion: &Suggestion) -> Phrase {
    match suggestion.changes.first().map(PlanStepChange::direction) {
        Some(Direction::Up) => phrase! { "Et trinn tyngre" | "Eit trinn tyngre" | "One step harder" },
        Some(Direction::Down) => phrase! { "Et trinn lettere" | "Eit trinn lettare" | "One step easier" },
        Some(Direction::Across) | None => phrase! { "Variasjon" | "Variasjon" | "Variation" },
    }
}

/// Whole sentences.
pub fn because(lang: Lang, why: Because) -> String {
    match why {
        Because::DoneLightly { exertion: [one, other] } => {
            let (one, other) = (one.value(), other.value());
            say! { lang:
                "Alt ble gjort to økter på rad, og øktene var ikke for tunge: anstrengelse {one} og {other} av 10." |
                "Alt vart gjort to økter på rad, og øktene var ikkje for tunge: anstrenging {one} og {other} av 10." |
                "All of it was done two sessions running, and they were not too hard: exertion {one} and {other} of 10."
            }
        }
        Because::TooHard { exertion: [one, other] } => {
            let (one, other) = (one.value(), other.value());
            say! { lang:
                "To økter på rad var for tunge, eller personen ble for sliten: anstrengelse {one} og {other} av 10." |
                "To økter på rad var for tunge, eller personen vart for sliten: anstrenging {one} og {other} av 10." |
                "Two sessions running were too hard, or the person got too tired: exertion {one} and {other} of 10."
            }
        }
        Because::Illness { on, why } => after_illness(lang, &dates::day_and_month(lang, on), why),
        Because::Missed { sessions } => say! { lang:
            "{sessions} økter på rad ble det ikke noe av. Begynn litt lettere." |
            "{sessions} økter på rad vart det ikkje noko av. Begynn litt lettare." |
            "{sessions} sessions running did not take place. Begin a little easier."
        },
        Because::Break { days } => say! { lang:
            "Det er {days} dager siden sist. Begynn litt lettere." |
            "Det er {days} dagar sidan sist. Begynn litt lettare." |
            "The last session was {days} days ago. Begin a little easier."
        },
        Because::LeftOutTwice(why) => {
            let why = sentence::within(session::skip_reason(why).in_lang(lang));
            say! { lang:
                "Øvelsen er hoppet over to ganger i det siste: {why}." |
                "Øvinga er hoppa over to gonger i det siste: {why}." |
                "The exercise was left out twice lately: {why}."
            }
        }
        Because::SameFor { sessions } => say! { lang:
            "Øvelsen har vært med {sessions} økter på rad. Denne er like tung." |
            "Øvinga har vore med {sessions} økter på rad. Denne er like tung." |
            "The exercise has been there {sessions} sessions running. This one is as hard."
        },
    }
}

fn after_illness(lang: Lang, day: &str, why: CancelReason) -> String {
    let why = sentence::within(session::cancel_reason(why).in_lang(lang));
    say! { lang:
        "Økta {day} ble avlyst: {why}. Begynn litt lettere." |
        "Økta {day} vart avlyst: {why}. Begynn litt lettare." |
        "The session on {day} was cancelled: {why}. Begin a little easier."
    }
}

pub fn choice(choice: ManualChoice) -> Phrase {
    match choice {
        ManualChoice::TooHard => phrase! { "For tungt" | "For tungt" | "Too hard" },
        ManualChoice::TooEasy => phrase! { "For lett" | "For lett" | "Too easy" },
        ManualChoice::Pain => phrase! { "Gjør vondt" | "Gjer vondt" | "It hurts" },
        ManualChoice::Unsafe => phrase! { "Utrygt" | "Utrygt" | "Not safe" },
        ManualChoice::NotWilling => phrase! { "Vil ikke" | "Vil ikkje" | "Does not want to" },
        ManualChoice::Illness => phrase! { "Sykdom" | "Sjukdom" | "Illness" },
        ManualChoice::HomeChanged => phrase! { "Hjemmet er endret" | "Heimen er endra" | "The home has changed" },
        ManualChoice::GoalChanged => phrase! { "Målet er endret" | "Målet er endra" | "The goal has changed" },
        ManualChoice::Variation => phrase! { "Variasjon" | "Variasjon" | "Variation" },
        ManualChoice::Other => phrase! { "Annet" | "Anna" | "Other" },
    }
}

/// `Grunn: for tungt.`
pub fn cause(lang: Lang, cause: Cause) -> String {
    match cause {
        Cause::Suggested(why) => because(lang, why),
        Cause::Chosen(why) => {
            let why = sentence::within(choice(why).in_lang(lang));
            say! { lang: "Grunn: {why}." | "Grunn: {why}." | "Reason: {why}." }
        }
        Cause::TakenBack => say! { lang:
            "En endring ble tatt tilbake." |
            "Ei endring vart teken tilbake." |
            "A change was taken back."
        },
    }
}

/// `Lettere: Reise seg med armene, 6 ganger, i stedet for Reise seg, 8 ganger`
pub fn step(lang: Lang, change: &PlanStepChange) -> String {
    let way = match change.direction() {
        Direction::Up => phrase! { "Tyngre" | "Tyngre" | "Harder" },
        Direction::Down => phrase! { "Lettere" | "Lettare" | "Easier" },
        Direction::Across => phrase! { "Byttet" | "Bytt" | "Swapped" },
    }
    .in_lang(lang);
    format!("{way}: {}", what_changes(lang, change))
}

/// `Reise seg med armene, 6 ganger, i stedet for Reise seg, 8 ganger`; of the same exercise only how much.
pub fn what_changes(lang: Lang, change: &PlanStepChange) -> String {
    let instead = phrase! { "i stedet for" | "i staden for" | "instead of" }.in_lang(lang);
    let PlanStepChange { from, to, .. } = change;
    let (now, before) = if from.exercise == to.exercise {
        (super::exercise(lang, *to), library::planned_dose(lang, from))
    } else {
        (super::exercise(lang, *to), super::exercise(lang, *from))
    };
    format!("{now}, {instead} {before}")
}

/// What may take an exercise's place: `Lettere: Reise seg med armene, 6 ganger`.
pub fn instead(lang: Lang, instead: &Instead) -> String {
    let said = super::exercise(lang, instead.planned);
    let kind = match instead.kind {
        InsteadKind::Prescribed => phrase! { "Tilbake til planen" | "Tilbake til planen" | "Back to the plan" },
        InsteadKind::Easier => phrase! { "Lettere" | "Lettare" | "Easier" },
        InsteadKind::Equal => phrase! { "Like tung" | "Like tung" | "As hard" },
        InsteadKind::Harder => phrase! { "Tyngre" | "Tyngre" | "Harder" },
        InsteadKind::Other => return with_place(lang, instead.planned),
    }
    .in_lang(lang);
    format!("{kind}: {said}")
}

/// `Reise seg, 8 ganger (stående, uten støtte)`
fn with_place(lang: Lang, planned: Planned) -> String {
    let place = sentence::within(library::place(planned.exercise.place()).in_lang(lang));
    format!("{} ({place})", super::exercise(lang, planned))
}

/// `12. mai, hjemmetreneren`
pub fn changed_on(lang: Lang, entry: &ChangeEntry) -> String {
    let by = match &entry.by {
        ChangedBy::Professional(name) => name.as_str(),
        ChangedBy::Worker => phrase! { "hjemmetreneren" | "heimetrenaren" | "the home trainer" }.in_lang(lang),
    };
    format!("{}, {by}", dates::day_and_month(lang, entry.on))
}

/// `12. mai: forslaget «Et trinn lettere» ble avslått. …`
pub fn declined(lang: Lang, declined: &Declined) -> String {
    let title = suggestion_title(&declined.suggestion).in_lang(lang);
    let (on, why) = (dates::day_and_month(lang, declined.on), because(lang, declined.suggestion.why));
    say! { lang:
        "{on}: forslaget «{title}» ble avslått. {why}" |
        "{on}: forslaget «{title}» vart avslått. {why}" |
        "{on}: the suggestion “{title}” was declined. {why}"
    }
}
