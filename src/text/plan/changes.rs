//! Why a plan changes: suggestions with their reasons, the closed list of reasons, and each step in one line.

use crate::domain::cancellation::CancelReason;
use crate::domain::plan::{
    Because, Cause, Change, ChangeEntry, ChangedBy, Choice, Declined, Direction, Instead, InsteadKind, Planned,
    Suggestion,
};
use crate::text::exercises::library;
use crate::text::{Lang, Phrase, dates, sentence, session};

/// `Forslag: et trinn lettere`
pub fn suggestion_title(suggestion: &Suggestion) -> Phrase {
    let [nb, nn, en] = match suggestion.changes.first().map(Change::direction) {
        Some(Direction::Up) => ["Et trinn tyngre", "Eit trinn tyngre", "One step harder"],
        Some(Direction::Down) => ["Et trinn lettere", "Eit trinn lettare", "One step easier"],
        Some(Direction::Across) | None => ["Variasjon", "Variasjon", "Variation"],
    };
    Phrase { nb, nn, en }
}

/// Whole sentences.
pub fn because(lang: Lang, why: Because) -> String {
    match why {
        Because::DoneLightly { exertion: [one, other] } => {
            let (one, other) = (one.value(), other.value());
            match lang {
                Lang::Bokmal => {
                    format!("Alt ble gjort to økter på rad, og øktene var lette: anstrengelse {one} og {other} av 10.")
                }
                Lang::Nynorsk => {
                    format!("Alt vart gjort to økter på rad, og øktene var lette: anstrenging {one} og {other} av 10.")
                }
                Lang::English => format!(
                    "All of it was done two sessions running, and they were light: exertion {one} and {other} of 10."
                ),
            }
        }
        Because::Illness { on, why } => after_illness(lang, &dates::day_and_month(lang, on), why),
        Because::Missed { sessions } => match lang {
            Lang::Bokmal => format!("{sessions} økter på rad ble det ikke noe av. Begynn litt lettere."),
            Lang::Nynorsk => format!("{sessions} økter på rad vart det ikkje noko av. Begynn litt lettare."),
            Lang::English => format!("{sessions} sessions running did not take place. Begin a little easier."),
        },
        Because::Break { days } => match lang {
            Lang::Bokmal => format!("Det er {days} dager siden sist. Begynn litt lettere."),
            Lang::Nynorsk => format!("Det er {days} dagar sidan sist. Begynn litt lettare."),
            Lang::English => format!("The last session was {days} days ago. Begin a little easier."),
        },
        Because::LeftOutTwice(why) => {
            let why = sentence::within(session::skip_reason(why).in_lang(lang));
            match lang {
                Lang::Bokmal => format!("Øvelsen er hoppet over to ganger i det siste: {why}."),
                Lang::Nynorsk => format!("Øvinga er hoppa over to gonger i det siste: {why}."),
                Lang::English => format!("The exercise was left out twice lately: {why}."),
            }
        }
        Because::SameFor { sessions } => match lang {
            Lang::Bokmal => format!("Øvelsen har vært med {sessions} økter på rad. Denne er like tung."),
            Lang::Nynorsk => format!("Øvinga har vore med {sessions} økter på rad. Denne er like tung."),
            Lang::English => format!("The exercise has been there {sessions} sessions running. This one is as hard."),
        },
    }
}

fn after_illness(lang: Lang, day: &str, why: CancelReason) -> String {
    let why = sentence::within(session::cancel_reason(why).in_lang(lang));
    match lang {
        Lang::Bokmal => format!("Økta {day} ble avlyst: {why}. Begynn litt lettere."),
        Lang::Nynorsk => format!("Økta {day} vart avlyst: {why}. Begynn litt lettare."),
        Lang::English => format!("The session on {day} was cancelled: {why}. Begin a little easier."),
    }
}

pub fn choice(choice: Choice) -> Phrase {
    let [nb, nn, en] = match choice {
        Choice::TooHard => ["For tungt", "For tungt", "Too hard"],
        Choice::TooEasy => ["For lett", "For lett", "Too easy"],
        Choice::Pain => ["Gjør vondt", "Gjer vondt", "It hurts"],
        Choice::Unsafe => ["Utrygt", "Utrygt", "Not safe"],
        Choice::NotWilling => ["Vil ikke", "Vil ikkje", "Does not want to"],
        Choice::Illness => ["Sykdom", "Sjukdom", "Illness"],
        Choice::HomeChanged => ["Hjemmet er endret", "Heimen er endra", "The home has changed"],
        Choice::GoalChanged => ["Målet er endret", "Målet er endra", "The goal has changed"],
        Choice::Variation => ["Variasjon", "Variasjon", "Variation"],
        Choice::Other => ["Annet", "Anna", "Other"],
    };
    Phrase { nb, nn, en }
}

/// `Grunn: for tungt.`
pub fn cause(lang: Lang, cause: Cause) -> String {
    match cause {
        Cause::Suggested(why) => because(lang, why),
        Cause::Chosen(why) => {
            let why = sentence::within(choice(why).in_lang(lang));
            match lang {
                Lang::Bokmal | Lang::Nynorsk => format!("Grunn: {why}."),
                Lang::English => format!("Reason: {why}."),
            }
        }
        Cause::TakenBack => match lang {
            Lang::Bokmal => "En endring ble tatt tilbake.",
            Lang::Nynorsk => "Ei endring vart teken tilbake.",
            Lang::English => "A change was taken back.",
        }
        .to_owned(),
    }
}

/// `Lettere: Reise seg med armene, 6 ganger, i stedet for Reise seg, 8 ganger`
pub fn step(lang: Lang, change: &Change) -> String {
    let way = match (change.direction(), lang) {
        (Direction::Up, Lang::Bokmal | Lang::Nynorsk) => "Tyngre",
        (Direction::Up, Lang::English) => "Harder",
        (Direction::Down, Lang::Bokmal) => "Lettere",
        (Direction::Down, Lang::Nynorsk) => "Lettare",
        (Direction::Down, Lang::English) => "Easier",
        (Direction::Across, Lang::Bokmal) => "Byttet",
        (Direction::Across, Lang::Nynorsk) => "Bytt",
        (Direction::Across, Lang::English) => "Swapped",
    };
    format!("{way}: {}", what_changes(lang, change))
}

/// `Reise seg med armene, 6 ganger, i stedet for Reise seg, 8 ganger`; of the same exercise only how much.
pub fn what_changes(lang: Lang, change: &Change) -> String {
    let instead = match lang {
        Lang::Bokmal => "i stedet for",
        Lang::Nynorsk => "i staden for",
        Lang::English => "instead of",
    };
    let Change { from, to, .. } = change;
    let (now, before) = if from.exercise == to.exercise {
        (super::exercise(lang, *to), library::dose(lang, &from.amount))
    } else {
        (super::exercise(lang, *to), super::exercise(lang, *from))
    };
    format!("{now}, {instead} {before}")
}

/// What may take an exercise's place: `Lettere: Reise seg med armene, 6 ganger`.
pub fn instead(lang: Lang, instead: &Instead) -> String {
    let said = super::exercise(lang, instead.planned);
    let kind = match (instead.kind, lang) {
        (InsteadKind::Prescribed, Lang::Bokmal | Lang::Nynorsk) => "Tilbake til planen",
        (InsteadKind::Prescribed, Lang::English) => "Back to the plan",
        (InsteadKind::Easier, Lang::Bokmal) => "Lettere",
        (InsteadKind::Easier, Lang::Nynorsk) => "Lettare",
        (InsteadKind::Easier, Lang::English) => "Easier",
        (InsteadKind::Equal, Lang::Bokmal | Lang::Nynorsk) => "Like tung",
        (InsteadKind::Equal, Lang::English) => "As hard",
        (InsteadKind::Harder, Lang::Bokmal | Lang::Nynorsk) => "Tyngre",
        (InsteadKind::Harder, Lang::English) => "Harder",
        (InsteadKind::Other, _) => return with_place(lang, instead.planned),
    };
    format!("{kind}: {said}")
}

/// `Reise seg, 8 ganger (stående, uten støtte)`
fn with_place(lang: Lang, planned: Planned) -> String {
    let place = sentence::within(library::place(planned.exercise.place()).in_lang(lang));
    format!("{} ({place})", super::exercise(lang, planned))
}

/// `12. mai, hjemmetreneren`
pub fn changed_on(lang: Lang, entry: &ChangeEntry) -> String {
    let by = match (&entry.by, lang) {
        (ChangedBy::Professional(name), _) => name.as_str(),
        (ChangedBy::Worker, Lang::Bokmal) => "hjemmetreneren",
        (ChangedBy::Worker, Lang::Nynorsk) => "heimetrenaren",
        (ChangedBy::Worker, Lang::English) => "the home trainer",
    };
    format!("{}, {by}", dates::day_and_month(lang, entry.on))
}

/// `12. mai: forslaget «Et trinn lettere» ble avslått. …`
pub fn declined(lang: Lang, declined: &Declined) -> String {
    let title = suggestion_title(&declined.suggestion).in_lang(lang);
    let (on, why) = (dates::day_and_month(lang, declined.on), because(lang, declined.suggestion.why));
    match lang {
        Lang::Bokmal => format!("{on}: forslaget «{title}» ble avslått. {why}"),
        Lang::Nynorsk => format!("{on}: forslaget «{title}» vart avslått. {why}"),
        Lang::English => format!("{on}: the suggestion “{title}” was declined. {why}"),
    }
}
