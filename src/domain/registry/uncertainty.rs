//! How far from the first number a later one may lie and still be called chance: the zone on the charts.
//!
//! The same limits that [`super::compare`] judges a change by, so that what lies outside the zone is called sure.

use crate::domain::assessment::Instrument;
use crate::domain::walk_test::WalkLimit;
use crate::domain::{chair_stand, demmi, gait, pain, psfs, sppb};

/// A zone around a number, in hundredths of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uncertainty {
    /// How far the zone reaches to each side.
    pub hundredths: i64,
}

/// `None`: the sources give no measurement error, and no zone is made up.
///
/// READING: on a chart the error of people without a dementia diagnosis is drawn for SPPB, as the app does not ask for
/// one; results tell both limits.
pub fn uncertainty(instrument: Instrument) -> Option<Uncertainty> {
    let hundredths = match instrument {
        Instrument::Sppb => i64::from(sppb::tables::MEASUREMENT_ERROR),
        Instrument::Gait => i64::from(gait::tables::SUBSTANTIAL_CHANGE.hundredths()),
        Instrument::ChairStand => i64::from(chair_stand::tables::MEANINGFUL_CHANGE) * 100,
        Instrument::TwoMinuteWalk => WalkLimit::LongTermCare.hundredths(),
        Instrument::SixMinuteWalk => WalkLimit::OlderSubstantial.hundredths(),
        Instrument::Demmi => i64::from(demmi::tables::Population::Community.limits().error) * 100,
        Instrument::Psfs => i64::from(psfs::tables::ERROR_OF_MEAN) * 100,
        Instrument::Pain => i64::from(pain::tables::IMPORTANT_POINTS) * 100,
        Instrument::Tug | Instrument::GoalRatings | Instrument::Gas | Instrument::Exertion | Instrument::Ladder => {
            return None;
        }
        Instrument::Falls | Instrument::Help | Instrument::Fim | Instrument::AdlTaxonomy | Instrument::OtherTotal => {
            return None;
        }
    };
    Some(Uncertainty { hundredths })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::assessment::change::Change;
    use crate::domain::assessment::conditions::Conditions;
    use crate::domain::assessment::{Answer, Answers, Assessment, Key, Source};
    use crate::domain::registry::{Comparison, Limit, compare};
    use crate::domain::verdict::Verdict;

    fn whole(instrument: Instrument, number: u16) -> Assessment {
        let mut answers = Answers::default();
        answers.put(Key::Item(0), Answer::Whole(number));
        let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        Assessment { instrument, on, source: Source::Paper, conditions: Conditions::default(), answers }
    }

    fn change(instrument: Instrument, from: u16, to: u16) -> Change<Limit> {
        match compare(&whole(instrument, from), &whole(instrument, to)) {
            Comparison::Alike { change, .. } => change,
            other => panic!("{instrument:?}: {other:?}"),
        }
    }

    #[test]
    fn what_is_outside_the_zone_is_called_sure_and_what_is_inside_is_not() {
        let counted = [Instrument::ChairStand, Instrument::TwoMinuteWalk, Instrument::SixMinuteWalk, Instrument::Pain];
        for instrument in counted {
            let first = if instrument == Instrument::Pain { 5 } else { 20 };
            let reach = uncertainty(instrument).unwrap().hundredths;
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
        let of = |instrument: Instrument| uncertainty(instrument).map(|it| it.hundredths);
        assert_eq!(
            [of(Instrument::Sppb), of(Instrument::Gait), of(Instrument::Demmi)],
            [Some(80), Some(10), Some(1_300)]
        );
        assert_eq!([of(Instrument::Tug), of(Instrument::Ladder), of(Instrument::Exertion)], [None; 3]);
    }
}
