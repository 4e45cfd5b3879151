//! Body weight, and when a loss of it is to be told.
//!
//! Owns: the weight, and the rule of losing too much of it. Must not own: how often a person is weighed, or the words.
//! Source: clinical rules, second edition §4.

pub mod protocol;

use std::ops::RangeInclusive;

use chrono::NaiveDate;

/// Tenths of a kilo that are believed. READING: a typo guard, own choice.
pub const POSSIBLE: RangeInclusive<u16> = 200..=3_000;

/// In tenths of a kilo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyWeight(u16);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} tenths of a kilo are not from {from} to {to}", from = POSSIBLE.start(), to = POSSIBLE.end())]
pub struct BodyWeightError(u16);

/// From so many days back on a loss of so many per cent is to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WeightLimit {
    /// 5 % within 92 days.
    ThreeMonths,
    /// 10 % within 183 days.
    SixMonths,
}

/// More was lost than may go untold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WeightLoss {
    pub since: NaiveDate,
    pub from: BodyWeight,
    pub now: BodyWeight,
    pub limit: WeightLimit,
}

impl BodyWeight {
    pub fn new(tenths: u16) -> Result<Self, BodyWeightError> {
        if POSSIBLE.contains(&tenths) { Ok(Self(tenths)) } else { Err(BodyWeightError(tenths)) }
    }

    pub fn tenths(self) -> u16 {
        self.0
    }
}

impl WeightLimit {
    pub const ALL: [Self; 2] = [Self::ThreeMonths, Self::SixMonths];

    /// Days back, and per cent.
    pub fn published(self) -> (i64, u32) {
        match self {
            Self::ThreeMonths => (92, 5),
            Self::SixMonths => (183, 10),
        }
    }
}

/// The heaviest weight that the last one has lost too much against, by the first limit that is reached. `weights`: oldest
/// first; the last is the one that was just measured.
pub fn loss(weights: &[(NaiveDate, BodyWeight)]) -> Option<WeightLoss> {
    let ((today, now), earlier) = weights.split_last()?;
    let reached = |limit: WeightLimit| {
        let (days, percent) = limit.published();
        let is_lost = |from: BodyWeight| {
            let lost = u32::from(from.0.saturating_sub(now.0));
            lost * 100 >= percent * u32::from(from.0)
        };
        let within = earlier.iter().filter(|(on, from)| (*today - *on).num_days() <= days && is_lost(*from));
        within.max_by_key(|(_, from)| *from).map(|(since, from)| WeightLoss {
            since: *since,
            from: *from,
            now: *now,
            limit,
        })
    };
    WeightLimit::ALL.into_iter().find_map(reached)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lost(weights: &[(i32, u16)]) -> Option<(u16, WeightLimit)> {
        let one = |(day, tenths): &(i32, u16)| {
            (NaiveDate::from_num_days_from_ce_opt(739_000 + day).unwrap(), BodyWeight::new(*tenths).unwrap())
        };
        loss(&weights.iter().map(one).collect::<Vec<_>>()).map(|loss| (loss.from.tenths(), loss.limit))
    }

    #[test]
    fn five_per_cent_within_92_days_is_to_be_told() {
        let told = Some((700, WeightLimit::ThreeMonths));
        for (day, now, expected) in
            [(91, 665, told), (92, 665, told), (93, 665, None), (92, 664, told), (92, 666, None), (0, 665, told)]
        {
            assert_eq!(lost(&[(0, 700), (day, now)]), expected, "{day} {now}");
        }
    }

    #[test]
    fn ten_per_cent_within_183_days_is_to_be_told() {
        let told = Some((700, WeightLimit::SixMonths));
        for (day, now, expected) in
            [(182, 630, told), (183, 630, told), (184, 630, None), (183, 629, told), (183, 631, None), (93, 630, told)]
        {
            assert_eq!(lost(&[(0, 700), (day, now)]), expected, "{day} {now}");
        }
    }

    #[test]
    fn any_weight_within_the_time_counts_and_the_heaviest_is_told() {
        assert_eq!(lost(&[(0, 660), (30, 710), (60, 700), (90, 660)]), Some((710, WeightLimit::ThreeMonths)));
        assert_eq!(lost(&[(0, 700), (100, 680), (183, 631)]), Some((680, WeightLimit::ThreeMonths)));
        assert_eq!(lost(&[(0, 700), (100, 650), (183, 630)]), Some((700, WeightLimit::SixMonths)));
        assert_eq!([lost(&[]), lost(&[(0, 700)]), lost(&[(0, 700), (30, 720)])], [None; 3]);
    }

    #[test]
    fn a_weight_is_believed_from_20_to_300_kilos() {
        assert_eq!([199, 3_001].map(BodyWeight::new), [199, 3_001].map(|it| Err(BodyWeightError(it))));
        assert_eq!([200, 3_000].map(|it| BodyWeight::new(it).map(BodyWeight::tenths)), [Ok(200), Ok(3_000)]);
    }

    proptest! {
        #[test]
        fn who_has_not_lost_weight_is_never_warned_of(
            days in prop::collection::vec(0..200, 1..6), weights in prop::collection::vec(200..3_000_u16, 6),
        ) {
            let mut days = days;
            days.sort_unstable();
            let most = weights.iter().copied().max().unwrap();
            let mut all: Vec<_> = days.iter().copied().zip(weights).collect();
            all.push((200, most));
            prop_assert_eq!(lost(&all), None);
        }
    }
}
