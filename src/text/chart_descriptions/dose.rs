//! The twins of how much was trained, and each week in words.

use crate::domain::session::dose::WeekDose;
use crate::text::Lang;

/// `I alt 320 minutter på 16 økter. Den siste uka med trening ble det 40 minutter.`
pub fn minutes(lang: Lang, weeks: &[WeekDose]) -> String {
    let sessions: u32 = weeks.iter().map(|week| week.sessions).sum();
    let total: u64 = weeks.iter().map(|week| week.trained_ms).sum::<u64>().saturating_add(30_000) / 60_000;
    let last = weeks.last().map(WeekDose::minutes).unwrap_or_default();
    let (sessions, total, last) = (of_sessions(lang, sessions), of_minutes(lang, total), of_minutes(lang, last));
    say! { lang:
        "I alt {total} på {sessions}. Den siste uka med trening ble det {last}." |
        "I alt {total} på {sessions}. Den siste veka med trening vart det {last}." |
        "{total} in {sessions} altogether. The last week with training had {last}."
    }
}

/// `I alt 640 repetisjoner. Den siste uka med trening ble det 84. Øvelser på tid er ikke med.`
pub fn repetitions(lang: Lang, weeks: &[WeekDose]) -> String {
    let total: u32 = weeks.iter().map(|week| week.repetitions).sum();
    let last = weeks.last().map(|week| week.repetitions).unwrap_or_default();
    say! { lang:
        "I alt {total} repetisjoner. Den siste uka med trening ble det {last}. Øvelser på tid er ikke med." |
        "I alt {total} repetisjonar. Den siste veka med trening vart det {last}. Øvingar på tid er ikkje med." |
        "{total} repetitions altogether. The last week with training had {last}. Timed exercises are not counted."
    }
}

/// `I alt 9 dager med egen trening. Den siste uka det ble spurt: 2 dager.`
pub fn own_days(lang: Lang, weeks: &[WeekDose]) -> String {
    let told = || weeks.iter().filter_map(|week| week.own_days);
    let (total, last) = (of_days(lang, told().sum()), of_days(lang, told().next_back().unwrap_or_default()));
    say! { lang:
        "I alt {total} med egen trening. Den siste uka det ble spurt: {last}." |
        "I alt {total} med eiga trening. Den siste veka det vart spurt: {last}." |
        "{total} of own training altogether. The last week it was asked: {last}."
    }
}

/// `Uke 3: 2 dager med egen trening`
pub fn week_of_own_days(lang: Lang, week: &WeekDose) -> String {
    let name = name(lang, week);
    let Some(days) = week.own_days else {
        return say! { lang: "{name}: ikke spurt" | "{name}: ikkje spurt" | "{name}: not asked" };
    };
    let days = of_days(lang, days);
    say! { lang:
        "{name}: {days} med egen trening" |
        "{name}: {days} med eiga trening" |
        "{name}: {days} of own training"
    }
}

/// `Uke 3: 40 minutter på 2 økter`
pub fn week_of_minutes(lang: Lang, week: &WeekDose) -> String {
    let (name, minutes, sessions) =
        (name(lang, week), of_minutes(lang, week.minutes()), of_sessions(lang, week.sessions));
    say! { lang:
        "{name}: {minutes} på {sessions}" |
        "{name}: {minutes} på {sessions}" |
        "{name}: {minutes} in {sessions}"
    }
}

/// `Uke 3: 84 repetisjoner`
pub fn week_of_repetitions(lang: Lang, week: &WeekDose) -> String {
    let (name, repetitions) = (name(lang, week), week.repetitions);
    match repetitions {
        1 => say! { lang: "{name}: 1 repetisjon" | "{name}: 1 repetisjon" | "{name}: 1 repetition" },
        _ => say! { lang:
            "{name}: {repetitions} repetisjoner" |
            "{name}: {repetitions} repetisjonar" |
            "{name}: {repetitions} repetitions"
        },
    }
}

/// The first week is week 1 to people.
fn name(lang: Lang, week: &WeekDose) -> String {
    let week = week.week + 1;
    say! { lang: "Uke {week}" | "Veke {week}" | "Week {week}" }
}

fn of_minutes(lang: Lang, minutes: u64) -> String {
    match minutes {
        1 => say! { lang: "1 minutt" | "1 minutt" | "1 minute" },
        _ => say! { lang: "{minutes} minutter" | "{minutes} minutt" | "{minutes} minutes" },
    }
}

fn of_days(lang: Lang, days: u32) -> String {
    match days {
        1 => say! { lang: "1 dag" | "1 dag" | "1 day" },
        _ => say! { lang: "{days} dager" | "{days} dagar" | "{days} days" },
    }
}

fn of_sessions(lang: Lang, sessions: u32) -> String {
    match sessions {
        1 => say! { lang: "1 økt" | "1 økt" | "1 session" },
        _ => say! { lang: "{sessions} økter" | "{sessions} økter" | "{sessions} sessions" },
    }
}
