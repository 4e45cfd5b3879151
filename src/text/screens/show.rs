//! Words of show mode. They speak to the person who trains, and can be read aloud as they stand.

use crate::domain::course::SESSIONS;
use crate::text::{Lang, Phrase};

phrases! {
    TITLE: "Vis til personen" | "Vis til personen" | "Show to the person";
    INTRO:
        "Store, rolige sider som dere ser på sammen: målene, øktene og hva som kommer." |
        "Store, rolege sider som de ser på saman: måla, øktene og kva som kjem." |
        "Large, calm pages to look at together: the goals, the sessions and what comes next.";
    WITH_TESTS: "Ta med testene" | "Ta med testane" | "Include the tests";
    WITH_TESTS_HINT:
        "Spør personen først. Noen vil helst slippe tall." |
        "Spør personen først. Nokon vil helst sleppe tal." |
        "Ask the person first. Some would rather not see numbers.";
    LOCKED:
        "Nettbrettet blir låst mens du viser. For å komme tilbake skriver du koden din." |
        "Nettbrettet blir låst medan du viser. For å kome tilbake skriv du koden din." |
        "The tablet is locked while you show. To come back you write your code.";
    START: "Start visningen" | "Start visinga" | "Start showing";

    GOALS: "Dette vil du klare" | "Dette vil du klare" | "What you want to manage";
    NO_GOALS: "Ingen mål er satt ennå." | "Ingen mål er sette enno." | "No goals are set yet.";
    HOW_FAR: "Så langt er du kommet" | "Så langt er du komen" | "How far you have come";
    SESSIONS_TITLE: "Øktene dine" | "Øktene dine" | "Your sessions";
    TESTS: "Testene dine" | "Testane dine" | "Your tests";
    SAID: "Ord om øktene" | "Ord om øktene" | "Words about the sessions";
    NEXT: "Det som kommer" | "Det som kjem" | "What comes next";
    NOTHING: "Det er ikke noe å vise ennå." | "Det er ikkje noko å vise enno." | "There is nothing to show yet.";

    BACK: "Forrige" | "Førre" | "Back";
    ON: "Neste" | "Neste" | "Next";
    TURN: "Snu bildet" | "Snu biletet" | "Turn the picture";
    READ: "Les høyt" | "Les høgt" | "Read aloud";
    LEAVE: "Avslutt visningen" | "Avslutt visinga" | "End the showing";
    STAY: "Vis videre" | "Vis vidare" | "Go on showing";
    LEAVE_PRACTICE:
        "Dette er øving, så du trenger ingen kode." |
        "Dette er øving, så du treng ingen kode." |
        "This is practice, so you need no code.";
}

/// `Side 2 av 4`
pub fn page_of(lang: Lang, page: usize, pages: usize) -> String {
    say! { lang: "Side {page} av {pages}" | "Side {page} av {pages}" | "Page {page} of {pages}" }
}

/// What was done, and where that is in the course. Sessions that were not held are no matter of reproach.
pub fn sessions(lang: Lang, done: usize) -> String {
    let count = match done {
        0 => {
            return say! { lang:
                "Treningen har ikke begynt ennå." | "Treninga har ikkje byrja enno." | "The training has not begun yet."
            };
        }
        1 => say! { lang: "Du har trent 1 gang." | "Du har trent 1 gang." | "You have trained once." },
        _ => say! { lang:
            "Du har trent {done} ganger." | "Du har trent {done} gonger." | "You have trained {done} times."
        },
    };
    match milestone(done) {
        Some(milestone) => format!("{count} {}", milestone.in_lang(lang)),
        None => count,
    }
}

fn milestone(done: usize) -> Option<Phrase> {
    // READING: a quarter, half, five sixths and all of the course.
    match done {
        _ if done >= SESSIONS => Some(phrase! {
            "Hele opplegget er fullført." | "Heile opplegget er fullført." | "The whole course is done."
        }),
        _ if done * 6 >= SESSIONS * 5 => Some(phrase! {
            "Det er ikke mye igjen." | "Det er ikkje mykje att." | "Not much is left."
        }),
        _ if done * 2 > SESSIONS => Some(phrase! {
            "Du er over halvveis." | "Du er over halvvegs." | "You are more than halfway."
        }),
        _ if done * 4 >= SESSIONS => Some(phrase! {
            "Du er godt i gang." | "Du er godt i gang." | "You are well under way."
        }),
        _ => None,
    }
}

/// `Neste økt er fredag 15. mai.`, given the day in words.
pub fn next(lang: Lang, day: &str) -> String {
    say! { lang: "Neste økt er {day}." | "Neste økt er {day}." | "The next session is {day}." }
}

/// Sessions that are still to come.
pub fn left(lang: Lang, left: usize) -> String {
    match left {
        0 => say! { lang: "Alle øktene er ført." | "Alle øktene er førte." | "All sessions are recorded." },
        1 => say! { lang: "Da er det 1 økt igjen." | "Då er det 1 økt att." | "There is 1 session left." },
        _ => say! { lang:
            "Det er {left} økter igjen, med den." |
            "Det er {left} økter att, med den." |
            "There are {left} sessions left, that one included."
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milestones_come_with_the_course_and_never_with_a_reproach() {
        let said = |done| sessions(Lang::Bokmal, done);
        assert_eq!(said(0), "Treningen har ikke begynt ennå.");
        assert_eq!(said(1), "Du har trent 1 gang.");
        assert_eq!(said(6), "Du har trent 6 ganger. Du er godt i gang.");
        assert_eq!(said(12), "Du har trent 12 ganger. Du er godt i gang.");
        assert_eq!(said(13), "Du har trent 13 ganger. Du er over halvveis.");
        assert_eq!(said(20), "Du har trent 20 ganger. Det er ikke mye igjen.");
        assert_eq!(said(24), "Du har trent 24 ganger. Hele opplegget er fullført.");
    }
}
