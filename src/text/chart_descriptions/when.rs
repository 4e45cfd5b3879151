//! When the first measurement was, as one says it: `i mars`, or the day where it was the same month.

use chrono::{Datelike, NaiveDate};

use crate::text::{Lang, dates};

/// `i mars`, `i mars 2025` when that is long ago, `3. mars` within one month.
pub(super) fn when(lang: Lang, first: NaiveDate, latest: NaiveDate) -> String {
    /// From here on a month alone could be that of this year.
    const LONG_AGO: i64 = 300;
    let day = dates::day_and_month(lang, first);
    if (first.year(), first.month()) == (latest.year(), latest.month()) {
        return say! { lang: "{day}" | "{day}" | "on {day}" };
    }
    let month = day.split_once(' ').map_or(day.as_str(), |(_, month)| month);
    let year = if (latest - first).num_days() > LONG_AGO { format!(" {}", first.year()) } else { String::new() };
    say! { lang: "i {month}{year}" | "i {month}{year}" | "in {month}{year}" }
}

/// `I mars var det 3`, for the start of a sentence.
pub(super) fn it_was(lang: Lang, first: NaiveDate, latest: NaiveDate, number: &str) -> String {
    let when = dates::capitalised(&when(lang, first, latest));
    say! { lang: "{when} var det {number}" | "{when} var det {number}" | "{when} it was {number}" }
}
