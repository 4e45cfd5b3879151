//! The weeks under a chart: where a date stands, which weeks are named, and what happened meanwhile.

use chrono::NaiveDate;
use plotters::style::RGBColor;

use super::ink::{INK_SOFT, PLUM};
use crate::domain::course::WEEKS;

/// A chart never shows more than two years, so that one wrong date cannot squeeze all the others together.
const LONGEST: u32 = 104;

/// How many weeks may lie between two named ones; the first that leaves room for the words is taken.
const STEPS: [u32; 4] = [4, 6, 12, 26];

/// The course's weeks.
pub struct Timeline<'a> {
    /// The first day of the course, week 0.
    pub start: NaiveDate,
    /// The words under a week: 0 is the start, then 4, 8, 12 … or 6, 12 … where there is less room
    pub week: &'a dyn Fn(u32) -> String,
    /// What happened meanwhile, e.g. an illness. Often empty.
    pub marks: &'a [TimelineMark],
}

/// Something that happened on a day and may explain a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineMark {
    pub on: NaiveDate,
    pub text: String,
    pub what: What,
}

/// What a mark is about. Its words say it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Illness, a fall, a pause.
    Life,
    /// The plan was changed.
    Plan,
}

impl What {
    pub(super) fn ink(self) -> RGBColor {
        match self {
            Self::Life => PLUM,
            Self::Plan => INK_SOFT,
        }
    }
}

impl Timeline<'_> {
    /// Weeks since the start, with the days as fractions.
    ///
    /// READING: what was measured before the course began belongs to its start and stands there.
    pub fn weeks(&self, on: NaiveDate) -> f64 {
        let days = (on - self.start).num_days() as f64;
        (days / 7.0).clamp(0.0, f64::from(LONGEST))
    }

    /// Whether something lies outside the axis and is drawn at its end: before the start, or after the two years that fit.
    pub fn is_cut(&self, dates: impl IntoIterator<Item = NaiveDate>) -> bool {
        dates.into_iter().any(|on| {
            let days = (on - self.start).num_days();
            days < 0 || days > i64::from(LONGEST) * 7
        })
    }

    /// The last week of the axis: the course's last, or the first one after the last date if the course ran on.
    pub(super) fn end(&self, dates: impl IntoIterator<Item = NaiveDate>) -> u32 {
        let last = dates.into_iter().map(|on| self.weeks(on)).fold(0.0, f64::max);
        (last.ceil() as u32).max(u32::from(WEEKS))
    }

    /// The weeks of dates in rising order, moved apart to at least `gap` weeks so that no marker hides another.
    pub(super) fn apart(&self, dates: &[NaiveDate], gap: f64, end: u32) -> Vec<f64> {
        let end = f64::from(end);
        let gap = gap.min(end / dates.len().saturating_sub(1).max(1) as f64);
        let mut weeks: Vec<f64> = dates.iter().map(|on| self.weeks(*on)).collect();
        let mut earliest = 0.0;
        for week in &mut weeks {
            *week = week.max(earliest);
            earliest = *week + gap;
        }
        let mut latest = end;
        for week in weeks.iter_mut().rev() {
            *week = week.min(latest).max(0.0);
            latest = *week - gap;
        }
        weeks
    }

    /// The weeks that are named, when words need `needed` weeks of room.
    pub(super) fn named(&self, end: u32, needed: f64) -> impl Iterator<Item = u32> + use<> {
        let step = STEPS.into_iter().find(|step| f64::from(*step) >= needed).unwrap_or(LONGEST / 2);
        (0..=end).step_by(step as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(days: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 3).unwrap() + chrono::Duration::days(days)
    }

    fn timeline() -> Timeline<'static> {
        Timeline { start: day(0), week: &|week| week.to_string(), marks: &[] }
    }

    #[test]
    fn days_are_fractions_of_weeks_and_days_before_the_start_stand_at_the_start() {
        assert_eq!(timeline().weeks(day(7)), 1.0);
        assert_eq!(timeline().weeks(day(-3)), 0.0);
        assert!((timeline().weeks(day(10)) - 10.0 / 7.0).abs() < 1e-9);
    }

    #[test]
    fn what_lies_outside_the_axis_is_known_of() {
        assert!(timeline().is_cut([day(0), day(-1)]) && timeline().is_cut([day(i64::from(LONGEST) * 7 + 1)]));
        assert!(!timeline().is_cut([day(0), day(i64::from(LONGEST) * 7)]));
    }

    #[test]
    fn the_axis_has_twelve_weeks_or_as_many_as_the_course_ran() {
        assert_eq!(timeline().end([day(0)]), 12);
        assert_eq!(timeline().end([day(12 * 7)]), 12);
        assert_eq!(timeline().end([day(12 * 7 + 1)]), 13);
        assert_eq!(timeline().end([day(40_000)]), LONGEST);
    }

    #[test]
    fn measurements_of_one_day_are_moved_apart_and_stay_in_order_on_the_axis() {
        assert_eq!(timeline().apart(&[day(0), day(0), day(28)], 0.5, 12), [0.0, 0.5, 4.0]);
        assert_eq!(timeline().apart(&[day(84), day(84)], 0.5, 12), [11.5, 12.0]);
        let crowded = timeline().apart(&[day(84); 50], 0.5, 12);
        assert!(crowded.is_sorted() && crowded[0] >= 0.0 && crowded[49] <= 12.0, "{crowded:?}");
    }

    #[test]
    fn fewer_weeks_are_named_when_their_words_need_more_room() {
        assert_eq!(timeline().named(12, 2.0).collect::<Vec<_>>(), [0, 4, 8, 12]);
        assert_eq!(timeline().named(20, 5.0).collect::<Vec<_>>(), [0, 6, 12, 18]);
    }
}
