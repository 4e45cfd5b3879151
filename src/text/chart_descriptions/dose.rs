//! The twins of how much was trained, and each week in words.

use crate::domain::history::WeekDose;
use crate::text::Lang;

/// `I alt 320 minutter på 16 økter. Den siste uka med trening ble det 40 minutter.`
pub fn minutes(lang: Lang, weeks: &[WeekDose]) -> String {
    let sessions: u32 = weeks.iter().map(|week| week.sessions).sum();
    let total: u64 = weeks.iter().map(|week| week.trained_ms).sum::<u64>().saturating_add(30_000) / 60_000;
    let last = weeks.last().map(WeekDose::minutes).unwrap_or_default();
    match lang {
        Lang::Bokmal => format!(
            "I alt {} på {}. Den siste uka med trening ble det {}.",
            of_minutes(lang, total),
            of_sessions(lang, sessions),
            of_minutes(lang, last)
        ),
        Lang::Nynorsk => format!(
            "I alt {} på {}. Den siste veka med trening vart det {}.",
            of_minutes(lang, total),
            of_sessions(lang, sessions),
            of_minutes(lang, last)
        ),
        Lang::English => format!(
            "{} in {} altogether. The last week with training had {}.",
            of_minutes(lang, total),
            of_sessions(lang, sessions),
            of_minutes(lang, last)
        ),
    }
}

/// `I alt 640 repetisjoner. Den siste uka med trening ble det 84. Øvelser på tid er ikke med.`
pub fn repetitions(lang: Lang, weeks: &[WeekDose]) -> String {
    let total: u32 = weeks.iter().map(|week| week.repetitions).sum();
    let last = weeks.last().map(|week| week.repetitions).unwrap_or_default();
    match lang {
        Lang::Bokmal => {
            format!("I alt {total} repetisjoner. Den siste uka med trening ble det {last}. Øvelser på tid er ikke med.")
        }
        Lang::Nynorsk => format!(
            "I alt {total} repetisjonar. Den siste veka med trening vart det {last}. Øvingar på tid er ikkje med."
        ),
        Lang::English => format!(
            "{total} repetitions altogether. The last week with training had {last}. Timed exercises are not counted."
        ),
    }
}

/// `Uke 3: 40 minutter på 2 økter`
pub fn week_of_minutes(lang: Lang, week: &WeekDose) -> String {
    let (name, minutes, sessions) =
        (name(lang, week), of_minutes(lang, week.minutes()), of_sessions(lang, week.sessions));
    match lang {
        Lang::Bokmal | Lang::Nynorsk => format!("{name}: {minutes} på {sessions}"),
        Lang::English => format!("{name}: {minutes} in {sessions}"),
    }
}

/// `Uke 3: 84 repetisjoner`
pub fn week_of_repetitions(lang: Lang, week: &WeekDose) -> String {
    let (name, repetitions) = (name(lang, week), week.repetitions);
    match (lang, repetitions) {
        (Lang::Bokmal, 1) => format!("{name}: 1 repetisjon"),
        (Lang::Nynorsk, 1) => format!("{name}: 1 repetisjon"),
        (Lang::English, 1) => format!("{name}: 1 repetition"),
        (Lang::Bokmal, _) => format!("{name}: {repetitions} repetisjoner"),
        (Lang::Nynorsk, _) => format!("{name}: {repetitions} repetisjonar"),
        (Lang::English, _) => format!("{name}: {repetitions} repetitions"),
    }
}

/// The first week is week 1 to people.
fn name(lang: Lang, week: &WeekDose) -> String {
    let week = week.week + 1;
    match lang {
        Lang::Bokmal => format!("Uke {week}"),
        Lang::Nynorsk => format!("Veke {week}"),
        Lang::English => format!("Week {week}"),
    }
}

fn of_minutes(lang: Lang, minutes: u64) -> String {
    match (lang, minutes) {
        (Lang::Bokmal | Lang::Nynorsk, 1) => "1 minutt".to_owned(),
        (Lang::Bokmal, _) => format!("{minutes} minutter"),
        (Lang::Nynorsk, _) => format!("{minutes} minutt"),
        (Lang::English, 1) => "1 minute".to_owned(),
        (Lang::English, _) => format!("{minutes} minutes"),
    }
}

fn of_sessions(lang: Lang, sessions: u32) -> String {
    match (lang, sessions) {
        (Lang::Bokmal | Lang::Nynorsk, 1) => "1 økt".to_owned(),
        (Lang::Bokmal | Lang::Nynorsk, _) => format!("{sessions} økter"),
        (Lang::English, 1) => "1 session".to_owned(),
        (Lang::English, _) => format!("{sessions} sessions"),
    }
}
