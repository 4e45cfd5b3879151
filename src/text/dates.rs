//! Dates as Norwegians write them. Own tables: browsers lack nynorsk.

use chrono::{Datelike, NaiveDate, Timelike, Weekday};

use crate::domain::moment::Moment;
use crate::domain::session::remark::TimeOfDay;
use crate::text::{Lang, Phrase};

const MONTHS: [Phrase; 12] = [
    phrase! { "januar" | "januar" | "January" },
    phrase! { "februar" | "februar" | "February" },
    phrase! { "mars" | "mars" | "March" },
    phrase! { "april" | "april" | "April" },
    phrase! { "mai" | "mai" | "May" },
    phrase! { "juni" | "juni" | "June" },
    phrase! { "juli" | "juli" | "July" },
    phrase! { "august" | "august" | "August" },
    phrase! { "september" | "september" | "September" },
    phrase! { "oktober" | "oktober" | "October" },
    phrase! { "november" | "november" | "November" },
    phrase! { "desember" | "desember" | "December" },
];
const DAYS: [Phrase; 7] = [
    phrase! { "mandag" | "måndag" | "Monday" },
    phrase! { "tirsdag" | "tysdag" | "Tuesday" },
    phrase! { "onsdag" | "onsdag" | "Wednesday" },
    phrase! { "torsdag" | "torsdag" | "Thursday" },
    phrase! { "fredag" | "fredag" | "Friday" },
    phrase! { "lørdag" | "laurdag" | "Saturday" },
    phrase! { "søndag" | "sundag" | "Sunday" },
];

pub fn weekday(lang: Lang, day: Weekday) -> &'static str {
    DAYS[day.num_days_from_monday() as usize].in_lang(lang)
}

/// `12. mai`
pub fn day_and_month(lang: Lang, date: NaiveDate) -> String {
    let (day, month) = (date.day(), MONTHS[date.month0() as usize].in_lang(lang));
    say! { lang: "{day}. {month}" | "{day}. {month}" | "{day} {month}" }
}

/// `12. mai 2026`
pub fn long(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", day_and_month(lang, date), date.year())
}

/// `Ma`, over a narrow column.
pub fn short_weekday(lang: Lang, day: Weekday) -> String {
    capitalised(&weekday(lang, day).chars().take(2).collect::<String>())
}

/// `tirsdag 12. mai`
pub fn weekday_and_day(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", weekday(lang, date.weekday()), day_and_month(lang, date))
}

/// `12.05.2026`, in tables.
pub fn short(date: NaiveDate) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// `kl. 09.30`
pub fn time_of_day(lang: Lang, time: TimeOfDay) -> String {
    let minute = u32::from(time.minute());
    of_clock(lang, minute / 60, minute % 60)
}

/// The same of a moment, where the tablet was.
pub fn clock_time(lang: Lang, moment: Moment) -> String {
    let local = moment.local();
    of_clock(lang, local.hour(), local.minute())
}

fn of_clock(lang: Lang, hour: u32, minute: u32) -> String {
    say! { lang: "kl. {hour:02}.{minute:02}" | "kl. {hour:02}.{minute:02}" | "at {hour:02}:{minute:02}" }
}

/// The first letter made a capital, for the start of a line.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_norwegians_write_them() {
        let date = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
        assert_eq!(weekday_and_day(Lang::Bokmal, date), "tirsdag 12. mai");
        assert_eq!(weekday_and_day(Lang::Nynorsk, date), "tysdag 12. mai");
        assert_eq!(weekday_and_day(Lang::English, date), "Tuesday 12 May");
        assert_eq!(long(Lang::Bokmal, date), "12. mai 2026");
        assert_eq!(short(date), "12.05.2026");
        assert_eq!(time_of_day(Lang::Nynorsk, TimeOfDay::new(570).unwrap()), "kl. 09.30");
        assert_eq!(capitalised("økt"), "Økt");
    }
}
