//! A point in time as the tablet saw it.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};

/// Milliseconds since 1970 in UTC, and how far local time was ahead of UTC just then, in minutes.
///
/// Both are kept: the instant orders, the offset tells which day it was for the person.
/// Events are ordered by their counter and never by this, because tablets' clocks jump.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    utc: DateTime<FixedOffset>,
}

/// A number that is no point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such moment: {utc_ms} ms, {offset_min} min")]
pub struct MomentError {
    pub utc_ms: i64,
    pub offset_min: i32,
}

impl Moment {
    /// The start of 1970 in UTC.
    pub fn epoch() -> Self {
        Self { utc: DateTime::UNIX_EPOCH.fixed_offset() }
    }

    /// `offset_min` is positive east of Greenwich: 60 or 120 in Norway.
    pub fn new(utc_ms: i64, offset_min: i32) -> Result<Self, MomentError> {
        let wrong = MomentError { utc_ms, offset_min };
        let offset = offset_min.checked_mul(60).and_then(FixedOffset::east_opt).ok_or(wrong)?;
        let utc = DateTime::from_timestamp_millis(utc_ms).ok_or(wrong)?;
        Ok(Self { utc: utc.with_timezone(&offset) })
    }

    pub fn utc_ms(self) -> i64 {
        self.utc.timestamp_millis()
    }

    pub fn offset_min(self) -> i32 {
        self.utc.offset().local_minus_utc() / 60
    }

    /// The wall calendar's date where the tablet was.
    pub fn local_date(self) -> NaiveDate {
        self.utc.date_naive()
    }

    pub fn local(self) -> NaiveDateTime {
        self.utc.naive_local()
    }
}

/// As ISO 8601 writes it, to the second: `2026-05-12T09:30:00+02:00`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.utc.format("%Y-%m-%dT%H:%M:%S%:z"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn just_after_midnight_in_summer_is_the_new_day_though_utc_is_still_yesterday() {
        let moment = Moment::new(1_747_000_800_000, 120).unwrap(); // 2025-05-11 22:00 UTC
        assert_eq!(moment.local_date(), NaiveDate::from_ymd_opt(2025, 5, 12).unwrap());
        assert_eq!((moment.utc_ms(), moment.offset_min()), (1_747_000_800_000, 120));
    }

    #[test]
    fn impossible_numbers_are_refused() {
        for (ms, offset) in [(i64::MAX, 60), (0, i32::MAX), (0, 60 * 25)] {
            assert!(Moment::new(ms, offset).is_err(), "{ms} {offset}");
        }
    }
}
