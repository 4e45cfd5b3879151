//! From fifteen answers to a total, from two totals to a change.
//!
//! Source: clinical rules §7.

use super::tables::{self, CONVERTED, Population};
use super::{Demmi, DemmiAnswer, DemmiItem, Section};
use crate::domain::assessment::NotDone;
use crate::domain::verdict::{ExactDifference, Verdict};

/// 0–100 converted points; only twenty of these numbers exist. Kept as raw points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DemmiTotal {
    raw: u8,
}

/// A total against an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemmiChange {
    points: i8,
}

impl Demmi {
    /// READING: one item without points, and there is no total (DECISION).
    pub fn total(&self) -> Option<DemmiTotal> {
        self.sum_of(|_| true).map(|raw| DemmiTotal { raw })
    }

    /// Raw points of one section, which stand also where another section has none.
    pub fn section(&self, section: Section) -> Option<u8> {
        self.sum_of(|item| tables::row(item).section == section)
    }

    /// The items without points, and why.
    pub fn missing(&self) -> impl Iterator<Item = (DemmiItem, NotDone)> {
        self.answers().filter_map(|(item, answer)| match answer {
            DemmiAnswer::Not(reason) if !reason.scores_zero() => Some((item, reason)),
            DemmiAnswer::Not(_) | DemmiAnswer::Points(_) => None,
        })
    }

    fn sum_of(&self, counts: impl Fn(DemmiItem) -> bool) -> Option<u8> {
        self.answers().filter(|(item, _)| counts(*item)).map(|(_, answer)| answer.points()).sum()
    }
}

impl DemmiTotal {
    pub fn raw(self) -> u8 {
        self.raw
    }

    /// 0–100.
    pub fn points(self) -> u8 {
        CONVERTED.get(usize::from(self.raw)).copied().unwrap_or(100)
    }

    pub fn change_since(self, earlier: Self) -> DemmiChange {
        DemmiChange { points: self.points().cast_signed() - earlier.points().cast_signed() }
    }
}

impl DemmiChange {
    /// Converted points; negative when fewer.
    pub fn points(self) -> i8 {
        self.points
    }

    pub fn difference(self) -> ExactDifference {
        ExactDifference::hundredths(i64::from(self.points) * 100)
    }

    /// READING: the limits found for people living at home.
    pub fn verdict(self) -> Option<Verdict> {
        Population::Community.limits().verdict(self.difference())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::demmi::DemmiPointsError;

    const LOWEST: [DemmiAnswer; 15] = [DemmiAnswer::Points(0); 15];

    fn highest() -> [DemmiAnswer; 15] {
        DemmiItem::ALL.map(|item| DemmiAnswer::Points(tables::row(item).highest))
    }

    fn with(mut answers: [DemmiAnswer; 15], item: DemmiItem, answer: DemmiAnswer) -> Demmi {
        answers[item as usize] = answer;
        Demmi::new(answers).unwrap()
    }

    #[test]
    fn every_raw_score_has_its_published_total() {
        let published = [0, 8, 15, 20, 24, 27, 30, 33, 36, 39, 41, 44, 48, 53, 57, 62, 67, 74, 85, 100];
        for (raw, points) in (0..).zip(published) {
            assert_eq!(DemmiTotal { raw }.points(), points, "{raw}");
        }
        assert_eq!(published.len(), CONVERTED.len());
    }

    #[test]
    fn the_lowest_and_the_highest_answers_span_the_scale_and_sections_have_their_share() {
        assert_eq!(Demmi::new(LOWEST).unwrap().total().map(DemmiTotal::points), Some(0));
        let best = Demmi::new(highest()).unwrap();
        assert_eq!(best.total().map(|total| (total.raw(), total.points())), Some((19, 100)));
        assert_eq!(Section::ALL.map(|section| best.section(section)), [4, 4, 4, 4, 3].map(Some));
    }

    #[test]
    fn each_item_takes_its_highest_points_and_none_more() {
        for item in DemmiItem::ALL {
            let highest = tables::row(item).highest;
            with(LOWEST, item, DemmiAnswer::Points(highest));
            let mut answers = LOWEST;
            answers[item as usize] = DemmiAnswer::Points(highest + 1);
            assert_eq!(Demmi::new(answers), Err(DemmiPointsError { item, points: highest + 1, highest }));
        }
    }

    #[test]
    fn an_item_that_was_refused_leaves_no_total_and_the_other_sections_as_they_are() {
        let demmi = with(highest(), DemmiItem::Bridge, DemmiAnswer::Not(NotDone::Refused));
        assert_eq!((demmi.total(), demmi.section(Section::Bed)), (None, None));
        assert_eq!(demmi.section(Section::Chair), Some(4));
        assert_eq!(demmi.missing().collect::<Vec<_>>(), [(DemmiItem::Bridge, NotDone::Refused)]);
    }

    #[test]
    fn an_item_that_was_tried_in_vain_gives_0_points_and_keeps_the_total() {
        let demmi = with(highest(), DemmiItem::Jump, DemmiAnswer::Not(NotDone::TriedUnable));
        assert_eq!(demmi.total().map(DemmiTotal::raw), Some(18));
        assert_eq!(demmi.missing().count(), 0);
    }

    #[test]
    fn a_change_is_real_by_the_error_of_its_population() {
        use Verdict::{AsBefore, PossibleGain, PossibleLoss, SureGain, SureLoss};
        let change = |points| DemmiChange { points };
        let verdicts = |points| {
            Population::ALL.map(|population| population.limits().verdict(change(points).difference()).unwrap())
        };
        assert_eq!(verdicts(6), [AsBefore; 3]);
        assert_eq!(verdicts(7), [AsBefore, PossibleGain, AsBefore]);
        assert_eq!(verdicts(9), [SureGain, PossibleGain, AsBefore]);
        assert_eq!(verdicts(12), [SureGain, PossibleGain, AsBefore]);
        assert_eq!(verdicts(13), [SureGain, PossibleGain, AsBefore]);
        assert_eq!(verdicts(14), [SureGain, SureGain, AsBefore]);
        assert_eq!(verdicts(15), [SureGain; 3]);
        assert_eq!(verdicts(-13), [SureLoss, PossibleLoss, AsBefore]);
        assert_eq!(verdicts(-14), [SureLoss, SureLoss, AsBefore]);
        assert_eq!([6, 13, 14].map(|points| change(points).verdict()), [AsBefore, PossibleGain, SureGain].map(Some));
    }

    fn any_answer() -> impl Strategy<Value = DemmiAnswer> {
        prop_oneof![8 => (0..=3_u8).prop_map(DemmiAnswer::Points), 1 => select(&NotDone::ALL[..]).prop_map(DemmiAnswer::Not)]
    }

    proptest! {
        #[test]
        fn whatever_is_answered_gives_an_error_or_a_sum_of_points(answers: [u8; 15], reasons in any_answer()) {
            let mut answers = answers.map(|points| DemmiAnswer::Points(points % 4));
            answers[3] = reasons;
            let too_many = DemmiItem::ALL.into_iter().zip(answers).any(|(item, answer)| {
                matches!(answer, DemmiAnswer::Points(points) if points > tables::row(item).highest)
            });
            let demmi = Demmi::new(answers);
            prop_assert_eq!(demmi.is_err(), too_many);
            if let Ok(demmi) = demmi {
                prop_assert_eq!(demmi.total().is_none(), demmi.missing().count() > 0);
                let sections: Option<u8> = Section::ALL.into_iter().map(|section| demmi.section(section)).sum();
                prop_assert_eq!(demmi.total().map(DemmiTotal::raw), sections);
            }
        }

        #[test]
        fn more_points_in_an_item_are_a_higher_total(points: [u8; 15], item in select(&DemmiItem::ALL[..])) {
            let answers = DemmiItem::ALL.map(|item| {
                DemmiAnswer::Points(points[item as usize] % (tables::row(item).highest + 1))
            });
            let worse = with(answers, item, DemmiAnswer::Points(0)).total().unwrap();
            let better = with(answers, item, DemmiAnswer::Points(tables::row(item).highest)).total().unwrap();
            prop_assert!(worse < better);
            prop_assert!(worse.points() < better.points() && better.points() <= 100);
            prop_assert_eq!(better.change_since(worse).points(), -worse.change_since(better).points());
        }
    }
}
