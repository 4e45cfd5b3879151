//! Words of the closing questions: how hard it was, the mood, phrases to choose, the next appointment.

use crate::domain::scale::ZeroToTen;
use crate::domain::session::remark::{Appointment, Mood, Remark, SmileyFace};
use crate::text::{Lang, Phrase, dates, session};

phrases! {
    MOOD: "Hvordan er humøret nå?" | "Korleis er humøret no?" | "How is the mood now?";
    OWN_DAYS:
        "Hvor mange dager siden sist trente personen på egen hånd?" |
        "Kor mange dagar sidan sist trente personen på eiga hand?" |
        "On how many days since last time did the person train alone?";
    NO_DAY: "Ingen" | "Ingen" | "None";
    EVERY_DAY: "Hver dag" | "Kvar dag" | "Every day";
    REMARKS: "Hva la dere merke til?" | "Kva la de merke til?" | "What did you notice?";
    NOTE: "Notat" | "Notat" | "Note";
    NOTE_HINT:
        "Bare det neste besøk trenger å vite." |
        "Berre det neste besøk treng å vite." |
        "Only what the next visit needs to know.";
    INCIDENTS: "Hendelser i økta" | "Hendingar i økta" | "Incidents in the session";
    NO_INCIDENTS: "Ingen er skrevet ned." | "Ingen er skrivne ned." | "None has been written down.";
    ADD_INCIDENT: "Skriv ned en hendelse …" | "Skriv ned ei hending …" | "Write down an incident …";
    FOLLOW_UP: "Følg opp" | "Følg opp" | "Follow up";

    NEXT: "Neste økt" | "Neste økt" | "Next session";
    NEXT_OTHER: "En annen dag eller tid" | "Ein annan dag eller ei anna tid" | "Another day or time";
    NEXT_NONE: "Ikke avtalt ennå" | "Ikkje avtalt enno" | "Not agreed yet";
    NEXT_DAY: "Dag" | "Dag" | "Day";
    NEXT_TIME: "Klokkeslett (valgfritt)" | "Klokkeslett (valfritt)" | "Time of day (optional)";
    NEXT_NO_TIME:
        "Skriv klokkeslettet slik: 09:30." |
        "Skriv klokkeslettet slik: 09:30." |
        "Write the time like this: 09:30.";

    BARELY: "Merket det knapt" | "Merka det knapt" | "Hardly noticed it";
    QUITE_LIGHT: "Helt lett" | "Heilt lett" | "Quite light";
    LIGHT: "Lett" | "Lett" | "Light";
    FAIRLY_LIGHT: "Passe lett" | "Passe lett" | "Fairly light";
    FAIR: "Akkurat passe" | "Akkurat passe" | "Just right";
    FAIRLY_HARD: "Litt tungt" | "Litt tungt" | "A little heavy";
    HARD: "Tungt" | "Tungt" | "Heavy";
    QUITE_HARD: "Virkelig tungt" | "Verkeleg tungt" | "Really heavy";
    ALMOST_ALL: "Nesten så mye jeg klarte" | "Nesten så mykje eg klarte" | "Almost as much as I could manage";
}

/// What each number of exertion means, from 0 to 10. Own words, not those of a licensed scale.
pub const EXERTION: [Phrase; 11] = [
    session::EXERTION_LEAST,
    BARELY,
    QUITE_LIGHT,
    LIGHT,
    FAIRLY_LIGHT,
    FAIR,
    FAIRLY_HARD,
    HARD,
    QUITE_HARD,
    ALMOST_ALL,
    session::EXERTION_MOST,
];

pub fn face(face: SmileyFace) -> Phrase {
    match face {
        SmileyFace::Sad => phrase! { "Dårlig" | "Dårleg" | "Low" },
        SmileyFace::Neutral => phrase! { "Greit" | "Greitt" | "All right" },
        SmileyFace::Glad => phrase! { "Godt" | "Godt" | "Good" },
    }
}

/// `Godt`, or `7 av 10`
pub fn mood(lang: Lang, mood: Mood) -> String {
    match mood {
        Mood::Face(face) => self::face(face).in_lang(lang).to_owned(),
        Mood::Scale(value) => of_ten(lang, value),
    }
}

/// `4 av 10`
pub fn of_ten(lang: Lang, value: ZeroToTen) -> String {
    let value = value.value();
    say! { lang: "{value} av 10" | "{value} av 10" | "{value} of 10" }
}

pub fn remark(remark: Remark) -> Phrase {
    match remark {
        Remark::Motivated => phrase! { "Motivert" | "Motivert" | "Motivated" },
        Remark::Steadier => phrase! { "Stødigere enn sist" | "Stødigare enn sist" | "Steadier than last time" },
        Remark::Stronger => phrase! { "Sterkere enn sist" | "Sterkare enn sist" | "Stronger than last time" },
        Remark::NeededLessSupport => phrase! {
            "Trengte mindre støtte" |
            "Trong mindre støtte" |
            "Needed less support"
        },
        Remark::AsLastTime => phrase! { "Som sist" | "Som sist" | "As last time" },
        Remark::NeededMoreSupport => phrase! { "Trengte mer støtte" | "Trong meir støtte" | "Needed more support" },
        Remark::NeededMoreRest => phrase! { "Trengte mer hvile" | "Trong meir kvile" | "Needed more rest" },
        Remark::LessSteady => phrase! { "Mer ustø enn sist" | "Meir ustø enn sist" | "Less steady than last time" },
        Remark::Tired => phrase! { "Sliten" | "Sliten" | "Tired" },
        Remark::SleptBadly => phrase! { "Sov dårlig" | "Sov dårleg" | "Slept badly" },
        Remark::Sore => phrase! { "Støl" | "Støl" | "Sore" },
        Remark::HardToFollow => phrase! {
            "Vanskelig å følge med" |
            "Vanskeleg å følgje med" |
            "Found it hard to follow"
        },
    }
}

/// `fredag 15. mai kl. 09.30`
pub fn appointment(lang: Lang, appointment: Appointment) -> String {
    with_time(lang, &dates::weekday_and_day(lang, appointment.on), Some(appointment))
}

/// The time of what is agreed, behind a day in words: `i morgen kl. 09.30`.
pub fn with_time(lang: Lang, day: &str, agreed: Option<Appointment>) -> String {
    match agreed.and_then(|agreed| agreed.at) {
        Some(time) => format!("{day} {}", dates::time_of_day(lang, time)),
        None => day.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn an_appointment_is_told_with_its_time_where_one_is_agreed() {
        let on = NaiveDate::from_ymd_opt(2026, 5, 15).unwrap();
        let at = "09:30".parse().ok();
        assert_eq!(appointment(Lang::Bokmal, Appointment { on, at }), "fredag 15. mai kl. 09.30");
        assert_eq!(appointment(Lang::English, Appointment { on, at: None }), "Friday 15 May");
        assert_eq!(with_time(Lang::Nynorsk, "i morgon", Some(Appointment { on, at })), "i morgon kl. 09.30");
    }

    #[test]
    fn no_two_phrases_and_no_two_numbers_are_called_the_same() {
        let lists = [Remark::ALL.map(remark).to_vec(), SmileyFace::ALL.map(face).to_vec(), EXERTION.to_vec()];
        for (names, lang) in lists.iter().flat_map(|names| Lang::ALL.map(|lang| (names, lang))) {
            let mut names: Vec<_> = names.iter().map(|name| name.in_lang(lang)).collect();
            names.sort_unstable();
            assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
        }
    }
}
