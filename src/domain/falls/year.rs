//! One number of falls in the last year from all sources, and where each of them came from. No fall counts twice.
//!
//! Source: clinical rules, second edition §4.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

/// A day counts while fewer days than these have passed since.
pub const YEAR_DAYS: u64 = 365;

/// How a fall came to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FallSource {
    /// It happened in a session.
    InSession,
    /// A session was cancelled for it.
    Cancelled,
    /// Answered before a session.
    BeforeSession,
    /// Answered in the falls form, and known from nowhere else.
    Form,
}

/// Falls of one day from one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedFalls {
    pub on: NaiveDate,
    pub falls: u16,
    pub source: FallSource,
}

/// What was said of the year before a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldFalls {
    pub on: NaiveDate,
    pub falls: u16,
}

/// What is known of the last year. Of what was told and what was counted the larger holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FallsOfYear {
    counted: Vec<CountedFalls>,
    told: Option<ToldFalls>,
}

impl FallsOfYear {
    /// What is not within the year is left out.
    pub fn new(today: NaiveDate, counted: &[CountedFalls], told: Option<ToldFalls>) -> Self {
        Self {
            counted: counted.iter().copied().filter(|one| is_within_year(one.on, today)).collect(),
            told: told.filter(|told| is_within_year(told.on, today)),
        }
    }

    pub fn number(&self) -> u16 {
        self.counted_number().max(self.told.map_or(0, |told| told.falls))
    }

    /// Of the last year, oldest first.
    pub fn counted(&self) -> &[CountedFalls] {
        &self.counted
    }

    /// `Some`: more was told than can be counted.
    pub fn told_more(&self) -> Option<ToldFalls> {
        self.told.filter(|told| told.falls > self.counted_number())
    }

    fn counted_number(&self) -> u16 {
        self.counted.iter().fold(0, |sum, one| sum.saturating_add(one.falls))
    }
}

/// READING: also a day that lies ahead counts; a clock that was set back takes no fall away.
pub fn is_within_year(day: NaiveDate, today: NaiveDate) -> bool {
    today.checked_sub_days(Days::new(YEAR_DAYS)).is_none_or(|year_ago| day > year_ago)
}

/// Every fall once. `asked`: the day of each falls form and the falls it told of. `others`: days with a fall from other
/// sources. The result is in order of days.
///
/// A form covers the time from the form before it, the first one twelve months. There the larger holds, of the form's number
/// and the number of days with a fall from other sources.
///
/// READING: the falls that only the form knows of stand on the day it was answered. Of two forms of one day the larger counts,
/// and of two sources of one day the one nearest to the fall is named.
pub fn count(asked: &[(NaiveDate, u16)], others: &[(NaiveDate, FallSource)]) -> Vec<CountedFalls> {
    let mut days: BTreeMap<NaiveDate, FallSource> = BTreeMap::new();
    for (on, source) in others {
        days.entry(*on).and_modify(|known| *known = (*known).min(*source)).or_insert(*source);
    }
    let mut forms: BTreeMap<NaiveDate, u16> = BTreeMap::new();
    for (on, falls) in asked {
        forms.entry(*on).and_modify(|known| *known = (*known).max(*falls)).or_insert(*falls);
    }
    let mut all: Vec<_> = days.iter().map(|(on, source)| CountedFalls { on: *on, falls: 1, source: *source }).collect();
    let mut last = None;
    for (on, falls) in forms {
        let begins = last.replace(on).or_else(|| on.checked_sub_days(Days::new(YEAR_DAYS)));
        let covered = days.keys().filter(|day| **day <= on && begins.is_none_or(|begins| **day > begins)).count();
        let more = falls.saturating_sub(u16::try_from(covered).unwrap_or(u16::MAX));
        if more > 0 {
            all.push(CountedFalls { on, falls: more, source: FallSource::Form });
        }
    }
    all.sort_by_key(|one| (one.on, one.source));
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Days from a day on.
    fn day(number: i32) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(739_000 + number).unwrap()
    }

    #[track_caller]
    fn of_year(today: i32, counted: &[i32], told: Option<(i32, u16)>, expected: u16) {
        let one = |on: &i32| CountedFalls { on: day(*on), falls: 1, source: FallSource::InSession };
        let counted: Vec<_> = counted.iter().map(one).collect();
        let told = told.map(|(on, falls)| ToldFalls { on: day(on), falls });
        assert_eq!(FallsOfYear::new(day(today), &counted, told).number(), expected, "{counted:?} {told:?}");
    }

    #[test]
    fn a_day_counts_until_365_days_have_passed() {
        for (on, number) in [(634, 0), (635, 0), (636, 1), (999, 1), (1000, 1), (1001, 1)] {
            of_year(1000, &[on], None, number);
            of_year(1000, &[], Some((on, 1)), number);
        }
    }

    #[test]
    fn the_larger_of_told_and_counted_holds() {
        of_year(1000, &[], None, 0);
        of_year(1000, &[], Some((990, 2)), 2);
        of_year(1000, &[999], Some((900, 2)), 2);
        of_year(1000, &[999, 998], Some((900, 2)), 2);
        of_year(1000, &[999, 998, 700], Some((900, 2)), 3);
        of_year(1000, &[999], Some((635, 4)), 1);
        of_year(1000, &[], Some((1000, 0)), 0);
    }

    #[test]
    fn more_was_told_only_where_it_is_more_than_was_counted() {
        let one = CountedFalls { on: day(999), falls: 2, source: FallSource::Form };
        let told = |falls| Some(ToldFalls { on: day(900), falls });
        let more = |falls| FallsOfYear::new(day(1000), &[one], told(falls)).told_more();
        assert_eq!([1, 2, 3].map(more), [None, None, told(3)]);
    }

    #[track_caller]
    fn counted(asked: &[(i32, u16)], others: &[(i32, FallSource)], expected: &[(i32, u16, FallSource)]) {
        let asked: Vec<_> = asked.iter().map(|(on, falls)| (day(*on), *falls)).collect();
        let others: Vec<_> = others.iter().map(|(on, source)| (day(*on), *source)).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(on, falls, source)| CountedFalls { on: day(*on), falls: *falls, source: *source })
            .collect();
        assert_eq!(count(&asked, &others), expected);
    }

    #[test]
    fn in_the_time_of_a_form_the_larger_counts_and_no_fall_twice() {
        use FallSource::{BeforeSession, Form, InSession};
        counted(&[], &[(10, InSession)], &[(10, 1, InSession)]);
        counted(&[(20, 0)], &[(10, InSession)], &[(10, 1, InSession)]);
        counted(&[(20, 1)], &[(10, InSession)], &[(10, 1, InSession)]);
        counted(&[(20, 2)], &[(10, InSession)], &[(10, 1, InSession), (20, 1, Form)]);
        counted(&[(20, 1)], &[(10, InSession), (15, BeforeSession)], &[(10, 1, InSession), (15, 1, BeforeSession)]);
        counted(&[(20, 3)], &[], &[(20, 3, Form)]);
    }

    #[test]
    fn a_form_covers_the_time_since_the_one_before_and_the_first_one_a_year() {
        use FallSource::{Form, InSession};
        counted(&[(0, 0), (20, 1)], &[(0, InSession)], &[(0, 1, InSession), (20, 1, Form)]);
        counted(&[(0, 0), (20, 1)], &[(1, InSession)], &[(1, 1, InSession)]);
        counted(&[(20, 1)], &[(20, InSession)], &[(20, 1, InSession)]);
        counted(&[(20, 1)], &[(21, InSession)], &[(20, 1, Form), (21, 1, InSession)]);
        counted(&[(365, 1)], &[(0, InSession)], &[(0, 1, InSession), (365, 1, Form)]);
        counted(&[(365, 1)], &[(1, InSession)], &[(1, 1, InSession)]);
    }

    #[test]
    fn one_day_is_one_fall_and_of_two_forms_of_one_day_the_larger_counts() {
        use FallSource::{BeforeSession, Cancelled, Form, InSession};
        counted(&[], &[(9, BeforeSession), (9, InSession), (9, Cancelled)], &[(9, 1, InSession)]);
        counted(&[(9, 1), (9, 3), (9, 2)], &[], &[(9, 3, Form)]);
    }

    proptest! {
        #[test]
        fn never_fewer_than_any_one_source_and_never_more_than_all_together(
            asked in prop::collection::vec((0..300, 0..5_u16), 0..5),
            others in prop::collection::btree_set(0..300, 0..6),
        ) {
            let forms: Vec<_> = asked.iter().map(|(on, falls)| (day(*on), *falls)).collect();
            let days: Vec<_> = others.iter().map(|on| (day(*on), FallSource::InSession)).collect();
            let number: usize = count(&forms, &days).iter().map(|one| usize::from(one.falls)).sum();
            let told: usize = asked.iter().map(|(_, falls)| usize::from(*falls)).sum();
            let most = asked.iter().map(|(_, falls)| usize::from(*falls)).max().unwrap_or(0);
            prop_assert!(number >= others.len().max(most) && number <= others.len() + told);
        }
    }
}
