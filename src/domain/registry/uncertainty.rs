//! How far from the first number a later one may lie and still be called chance: the zone on the charts.
//!
//! The same limits that [`super::compare`] judges a change by, so that what lies outside the zone is called sure.

use crate::domain::assessment::Instrument;
use crate::domain::change_limits;

/// A zone around a number, in hundredths of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uncertainty {
    /// How far the zone reaches to each side.
    pub hundredths: i64,
}

/// `None`: the sources give no measurement error, and no zone is made up.
pub fn uncertainty(instrument: Instrument) -> Option<Uncertainty> {
    let limits = match instrument {
        Instrument::Sppb => change_limits::SPPB,
        Instrument::Gait => change_limits::GAIT,
        Instrument::Tug => change_limits::TUG,
        Instrument::ChairStand => change_limits::CHAIR_STAND,
        Instrument::TwoMinuteWalk => change_limits::TWO_MINUTES,
        Instrument::SixMinuteWalk => change_limits::SIX_MINUTES,
        Instrument::Demmi => change_limits::DEMMI_AT_HOME,
        Instrument::Psfs => change_limits::PSFS_MEAN,
        Instrument::Pain => change_limits::PAIN,
        Instrument::GoalRatings | Instrument::Gas | Instrument::Exertion | Instrument::Ladder => return None,
        Instrument::Falls | Instrument::Help | Instrument::FallQuestions | Instrument::FallChecklist => return None,
        Instrument::Weight | Instrument::Orthostatic => return None,
        Instrument::Fim
        | Instrument::AdlTaxonomy
        | Instrument::OtherTotal
        | Instrument::Mst
        | Instrument::ShortFesI
        | Instrument::FourAt
        | Instrument::Cfs
        | Instrument::EqVas => return None,
    };
    limits.chance_hundredths().map(|hundredths| Uncertainty { hundredths: hundredths.into() })
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

    /// `None`: more than anybody does.
    fn change(instrument: Instrument, from: u16, to: u16) -> Option<Change<Limit>> {
        match compare(&whole(instrument, from), &whole(instrument, to)) {
            Comparison::Alike { change, .. } => Some(change),
            _ => None,
        }
    }

    #[test]
    fn what_is_outside_the_zone_is_called_sure_and_what_is_inside_is_not() {
        for instrument in [Instrument::ChairStand, Instrument::TwoMinuteWalk, Instrument::SixMinuteWalk] {
            let reach = uncertainty(instrument).unwrap().hundredths;
            for step in 1..=80 {
                let Some(change) = change(instrument, 5, 5 + step) else { continue };
                let sure = change.verdict == Some(Verdict::SureGain);
                assert_eq!(sure, change.by_hundredths > reach, "{instrument:?} {step}");
            }
        }
    }

    #[test]
    fn published_errors_are_as_printed_and_where_none_is_published_there_is_none() {
        let of = |instrument: Instrument| uncertainty(instrument).map(|it| it.hundredths);
        assert_eq!(
            [Instrument::Sppb, Instrument::Gait, Instrument::Tug, Instrument::Demmi].map(of),
            [Some(188), Some(20), Some(400), Some(1_300)]
        );
        assert_eq!([Instrument::Pain, Instrument::Ladder, Instrument::Exertion].map(of), [None; 3]);
    }
}
