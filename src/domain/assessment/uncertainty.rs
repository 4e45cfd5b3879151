//! How far from the first number a later one may lie and still be called chance: the zone on the charts.
//!
//! The same limits that [`super::instrument`] judges a change by, so that what lies outside the zone is called sure.

use super::Instrument;
use crate::domain::walk_test::score::Limit;
use crate::domain::{chair_stand, demmi, gait, pain, psfs, sppb};

/// A zone around a number, in hundredths of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uncertainty {
    /// How far the zone reaches to each side.
    pub hundredths: i64,
}

impl Instrument {
    /// `None`: the sources give no measurement error, and no zone is made up.
    ///
    /// READING: on a chart the error of people without a dementia diagnosis is drawn for SPPB, as the app does not ask for
    /// one; results tell both limits.
    pub fn uncertainty(self) -> Option<Uncertainty> {
        let hundredths = match self {
            Self::Sppb => i64::from(sppb::tables::MEASUREMENT_ERROR),
            Self::Gait => i64::from(gait::tables::SUBSTANTIAL_CHANGE.hundredths()),
            Self::ChairStand => i64::from(chair_stand::tables::MEANINGFUL_CHANGE) * 100,
            Self::TwoMinuteWalk => Limit::LongTermCare.hundredths(),
            Self::SixMinuteWalk => Limit::OlderSubstantial.hundredths(),
            Self::Demmi => i64::from(demmi::tables::Population::Community.limits().error) * 100,
            Self::Psfs => i64::from(psfs::tables::ERROR_OF_MEAN) * 100,
            Self::Pain => i64::from(pain::tables::IMPORTANT_POINTS) * 100,
            Self::Tug | Self::GoalRatings | Self::Gas | Self::Exertion | Self::Ladder => return None,
            Self::Falls | Self::Help | Self::Fim | Self::AdlTaxonomy | Self::OtherTotal => return None,
        };
        Some(Uncertainty { hundredths })
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::assessment::change::{Change, Comparison};
    use crate::domain::assessment::conditions::Conditions;
    use crate::domain::assessment::{Answer, Answers, Assessment, Key, Source};
    use crate::domain::verdict::Verdict;

    fn whole(instrument: Instrument, number: u16) -> Assessment {
        let mut answers = Answers::default();
        answers.put(Key::Item(0), Answer::Whole(number));
        let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        Assessment { instrument, on, source: Source::Paper, conditions: Conditions::default(), answers }
    }

    fn change(instrument: Instrument, from: u16, to: u16) -> Change {
        match whole(instrument, to).since(&whole(instrument, from)) {
            Comparison::Alike { change, .. } => change,
            other => panic!("{instrument:?}: {other:?}"),
        }
    }

    #[test]
    fn what_is_outside_the_zone_is_called_sure_and_what_is_inside_is_not() {
        let counted = [Instrument::ChairStand, Instrument::TwoMinuteWalk, Instrument::SixMinuteWalk, Instrument::Pain];
        for instrument in counted {
            let first = if instrument == Instrument::Pain { 5 } else { 20 };
            let reach = instrument.uncertainty().unwrap().hundredths;
            for step in 1..=5 {
                let change = change(instrument, first, first + step);
                let inside = change.by_hundredths.abs() < reach;
                assert_eq!(inside, change.verdict == Some(Verdict::WithinError), "{instrument:?} {step}");
            }
        }
        let far = |instrument: Instrument, by: u16| change(instrument, 100, 100 + by).verdict;
        assert_eq!(far(Instrument::TwoMinuteWalk, 15), Some(Verdict::WithinError));
        assert_eq!(far(Instrument::TwoMinuteWalk, 16), Some(Verdict::Progress));
        assert_eq!(far(Instrument::SixMinuteWalk, 50), Some(Verdict::Progress));
    }

    #[test]
    fn published_errors_are_as_printed_and_where_none_is_published_there_is_none() {
        let of = |instrument: Instrument| instrument.uncertainty().map(|it| it.hundredths);
        assert_eq!(
            [of(Instrument::Sppb), of(Instrument::Gait), of(Instrument::Demmi)],
            [Some(80), Some(10), Some(1_300)]
        );
        assert_eq!([of(Instrument::Tug), of(Instrument::Ladder), of(Instrument::Exertion)], [None; 3]);
    }
}
