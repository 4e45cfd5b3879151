//! Words of one person's page, and of cancelling a session.

use chrono::NaiveDate;

use crate::domain::cancellation::{CancelReason, CancelledBy};
use crate::domain::course::{Course, SESSIONS, Standing, WEEKS};
use crate::domain::goal::Rating;
use crate::domain::scale::ZeroToTen;
use crate::text::{Lang, dates, sentence, session};

phrases! {
    NO_GOALS:
        "Spør først hva personen vil klare i hverdagen. Skriv det med personens egne ord." |
        "Spør først kva personen vil klare i kvardagen. Skriv det med personen sine eigne ord." |
        "First ask what the person wants to manage in everyday life. Write it in the person’s own words.";
    NEW_GOAL: "Nytt mål" | "Nytt mål" | "New goal";
    RATE_GOALS: "Vurder målene på nytt" | "Vurder måla på nytt" | "Rate the goals again";
    NOT_RATED: "Ikke vurdert ennå" | "Ikkje vurdert enno" | "Not rated yet";
    CLOSE_GOAL: "Avslutt målet" | "Avslutt målet" | "Close the goal";
    CLOSE_GOAL_QUESTION: "Vil dere avslutte målet?" | "Vil de avslutte målet?" | "Do you want to close the goal?";
    CLOSE_GOAL_NOTE:
        "Målet kommer ikke med når dere vurderer på nytt. Alt som er ført om det, blir tatt vare på." |
        "Målet kjem ikkje med når de vurderer på nytt. Alt som er ført om det, blir teke vare på." |
        "The goal is left out when you rate again. Everything recorded about it is kept.";
    MEANS: "Målene samlet" | "Måla samla" | "The goals together";

    TRAINING: "Trening" | "Trening" | "Training";
    START_SESSION: "Start økt" | "Start økt" | "Start session";
    CONTINUE_SESSION: "Fortsett økta" | "Hald fram med økta" | "Continue session";
    SHOW_PROGRESS: "Vis framgang" | "Vis framgang" | "Show progress";

    SPPB_NEVER: "Ikke målt ennå." | "Ikkje målt enno." | "Not measured yet.";
    MEASURE_SPPB: "Mål SPPB" | "Mål SPPB" | "Measure SPPB";

    SESSIONS_TITLE: "Økter" | "Økter" | "Sessions";
    NO_SESSIONS: "Ingen økter er ført ennå." | "Ingen økter er førte enno." | "No sessions are recorded yet.";
    FEWER: "Vis færre" | "Vis færre" | "Show fewer";
    DETAILS: "Person og plan" | "Person og plan" | "Person and plan";
    NAME: "Navn" | "Namn" | "Name";
    BIRTH_YEAR: "Fødselsår" | "Fødselsår" | "Year of birth";
    SEX: "Kjønn" | "Kjønn" | "Sex";
    START: "Start" | "Start" | "Start";

    UNKNOWN_TITLE: "Fant ikke personen" | "Fann ikkje personen" | "The person was not found";
    UNKNOWN_NOTE:
        "Ingen som er lagret her, hører til denne adressen. Velg personen i listen." |
        "Ingen som er lagra her, høyrer til denne adressa. Vel personen i lista." |
        "Nobody stored here belongs to this address. Choose the person in the list.";
    TO_PEOPLE: "Gå til personer" | "Gå til personar" | "Go to people";

    CANCEL_SESSION: "Avlys økt" | "Avlys økt" | "Cancel a session";
    CANCEL_DAY: "Hvilken dag gjelder det?" | "Kva dag gjeld det?" | "Which day is it about?";
    CANCEL_BY: "Hvem avlyste?" | "Kven avlyste?" | "Who cancelled?";
    CANCEL_BY_MISSING: "Velg hvem som avlyste." | "Vel kven som avlyste." | "Choose who cancelled.";
    CANCEL_WHY: "Hvorfor?" | "Kvifor?" | "Why?";
    CANCEL_WHY_MISSING: "Velg en grunn." | "Vel ein grunn." | "Choose a reason.";
    NOTE: "Notat (valgfritt)" | "Notat (valfritt)" | "Note (optional)";
    CANCEL_SAVE: "Lagre avlysning" | "Lagre avlysing" | "Save cancellation";

    DAY_MISSING: "Velg en dato." | "Vel ein dato." | "Choose a date.";
    DAY_TAKEN: "En økt er allerede ført denne dagen." | "Ei økt er alt ført denne dagen." | "A session is already recorded on this day.";
}

/// Where the person stands in the course: `Uke 5 av 12`.
pub fn standing(lang: Lang, standing: Standing) -> String {
    match standing {
        Standing::NoCourse => say! { lang: "Uten plan" | "Utan plan" | "No plan" },
        Standing::Finished => say! { lang: "Forløpet er ferdig" | "Forløpet er ferdig" | "The course is finished" },
        Standing::Week(week) => {
            say! { lang: "Uke {week} av {WEEKS}" | "Veke {week} av {WEEKS}" | "Week {week} of {WEEKS}" }
        }
        Standing::Starts(day) => {
            let day = dates::weekday_and_day(lang, day);
            say! { lang: "Starter {day}" | "Startar {day}" | "Starts {day}" }
        }
        Standing::Over { recorded } => say! { lang:
            "Etter uke {WEEKS}, {recorded} av {SESSIONS} økter ført" |
            "Etter veke {WEEKS}, {recorded} av {SESSIONS} økter førte" |
            "After week {WEEKS}, {recorded} of {SESSIONS} sessions recorded"
        },
    }
}

/// `Utførelse (3 ved start)`
pub fn with_start(lang: Lang, label: &str, start: Rating) -> String {
    let start = start.value();
    say! { lang: "{label} ({start} ved start)" | "{label} ({start} ved start)" | "{label} ({start} at the start)" }
}

/// `Vurdert 12. april`
pub fn rated_on(lang: Lang, on: NaiveDate) -> String {
    let day = dates::day_and_month(lang, on);
    say! { lang: "Vurdert {day}" | "Vurdert {day}" | "Rated {day}" }
}

/// Why there is no button for a new goal.
pub fn most_goals(lang: Lang, limit: usize) -> String {
    say! { lang:
        "{limit} mål er det meste på én gang. Avslutt et mål før dere setter et nytt." |
        "{limit} mål er det meste på éin gong. Avslutt eit mål før de set eit nytt." |
        "{limit} goals are the most at a time. Close a goal before you set a new one."
    }
}

/// `Neste økt: fredag 15. mai`, given the day in words.
pub fn next_session(lang: Lang, day: &str) -> String {
    say! { lang: "Neste økt: {day}" | "Neste økt: {day}" | "Next session: {day}" }
}

/// `Vis alle 15`
pub fn show_all(lang: Lang, count: usize) -> String {
    say! { lang: "Vis alle {count}" | "Vis alle {count}" | "Show all {count}" }
}

/// `Avlyst av personen selv: syk`
pub fn cancelled(lang: Lang, by: CancelledBy, why: CancelReason) -> String {
    let [by, why] =
        [session::cancelled_by(by), session::cancel_reason(why)].map(|it| sentence::within(it.in_lang(lang)));
    say! { lang: "Avlyst av {by}: {why}" | "Avlyst av {by}: {why}" | "Cancelled by {by}: {why}" }
}

/// `Anstrengelse 4 av 10, smerte 2 av 10`; only what was answered.
pub fn felt(lang: Lang, exertion: Option<ZeroToTen>, pain: Option<ZeroToTen>) -> Option<String> {
    let exertion = exertion.map(ZeroToTen::value).map(|value| {
        say! { lang: "anstrengelse {value} av 10" | "anstrenging {value} av 10" | "exertion {value} of 10" }
    });
    let pain = pain.map(ZeroToTen::value).map(|value| {
        say! { lang: "smerte {value} av 10" | "smerte {value} av 10" | "pain {value} of 10" }
    });
    let answered: Vec<_> = exertion.into_iter().chain(pain).collect();
    (!answered.is_empty()).then(|| dates::capitalised(&answered.join(", ")))
}

/// The weekdays of a plan: `tirsdag og fredag`.
pub fn weekdays(lang: Lang, course: Course) -> String {
    let days: Vec<_> = course.weekdays.iter().map(|day| dates::weekday(lang, day)).collect();
    let and = phrase! { "og" | "og" | "and" }.in_lang(lang);
    match days.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} {and} {last}", others.join(", ")),
        None => String::new(),
    }
}

/// Beside a date field.
pub fn day_between(lang: Lang, first: NaiveDate, last: NaiveDate) -> String {
    let [first, last] = [first, last].map(|day| dates::long(lang, day));
    say! { lang:
        "Velg en dato mellom {first} og {last}." |
        "Vel ein dato mellom {first} og {last}." |
        "Choose a date between {first} and {last}."
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::course::Weekdays;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn the_standing_tells_the_week_or_what_is_before_and_after() {
        assert_eq!(standing(Lang::Bokmal, Standing::Week(5)), "Uke 5 av 12");
        assert_eq!(standing(Lang::Nynorsk, Standing::Starts(day(3, 3))), "Startar tysdag 3. mars");
        let over = Standing::Over { recorded: 0 };
        assert_eq!(standing(Lang::English, over), "After week 12, 0 of 24 sessions recorded");
        assert_eq!(standing(Lang::Nynorsk, Standing::NoCourse), "Utan plan");
    }

    #[test]
    fn a_cancelled_session_says_who_and_why() {
        assert_eq!(cancelled(Lang::Bokmal, CancelledBy::Person, CancelReason::Ill), "Avlyst av personen selv: syk");
        assert_eq!(cancelled(Lang::Nynorsk, CancelledBy::Service, CancelReason::Other), "Avlyst av tenesta: anna");
    }

    #[test]
    fn only_what_was_answered_is_told() {
        let four = ZeroToTen::new(4).ok();
        assert_eq!(felt(Lang::Bokmal, four, None).unwrap(), "Anstrengelse 4 av 10");
        assert_eq!(felt(Lang::English, four, four).unwrap(), "Exertion 4 of 10, pain 4 of 10");
        assert_eq!(felt(Lang::English, None, None), None);
    }

    #[test]
    fn weekdays_are_listed_as_people_say_them() {
        let weekdays_of = Weekdays::new([Weekday::Tue, Weekday::Fri]).unwrap();
        let course = Course { start: day(3, 3), weekdays: weekdays_of };
        assert_eq!(weekdays(Lang::Nynorsk, course), "tysdag og fredag");
    }
}
