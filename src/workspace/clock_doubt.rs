//! Whether the day that the device tells is likely, held against the last day on record.
//!
//! What is recorded, due, reminded of and shared is told by days. A device whose clock ran out, or was set, would put it
//! all on the wrong ones, and nobody would see it before it is too late to know which.

use chrono::NaiveDate;

/// Longer than any holiday of a team that uses the app.
const LIKELY_DAYS: i64 = 60;

/// Why the day is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockDoubt {
    /// Something was recorded on a later day already.
    Before { last: NaiveDate },
    /// Nothing was recorded for so long.
    FarAfter { last: NaiveDate },
    /// The clock was set to this day while the app was open; today is still the day before that.
    SetTo { day: NaiveDate },
}

impl ClockDoubt {
    /// `last` is the day of the newest record, or the last day that a worker said was right. The newest by its place in
    /// the log: a year that was wrong once and was put right is asked about no more.
    pub fn of(today: NaiveDate, last: NaiveDate) -> Option<Self> {
        match (today - last).num_days() {
            ..0 => Some(Self::Before { last }),
            0..=LIKELY_DAYS => None,
            _ => Some(Self::FarAfter { last }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_before_the_last_on_record_or_far_after_it_is_asked_about() {
        let last = NaiveDate::from_ymd_opt(2026, 5, 12).unwrap();
        let of = |days: i64| ClockDoubt::of(last + chrono::Duration::days(days), last);
        assert_eq!([of(0), of(1), of(60)], [None; 3]);
        assert_eq!([of(-1), of(-400)], [Some(ClockDoubt::Before { last }); 2]);
        assert_eq!([of(61), of(365)], [Some(ClockDoubt::FarAfter { last }); 2]);
    }
}
