//! One number of any instrument over the weeks, between ends that stay where they are.

use chrono::NaiveDate;

use super::canvas::{Size, px};
use super::ink::{INK_SOFT, PINE, PLUM, SKY, SKY_TINT};
use super::picture::Picture;
use super::plot::series::{Form, LabelSide, PlotPoint, Series};
use super::plot::{Plot, PlotFrame, gap_weeks};
use super::timeline::Timeline;
use crate::domain::assessment::Instrument;
use crate::domain::assessment::outcome::Unit;
use crate::domain::stable_sort::stable_sort;

/// Behind a number that was measured in another way than the one before.
pub const OTHERWISE: char = '◊';

/// One reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrendValue {
    pub on: NaiveDate,
    pub hundredths: i64,
    /// As people write it.
    pub written: String,
    /// Measured with another aid, on another chair, in another room than the time before.
    pub otherwise: bool,
    /// Why it fell, as it was explained.
    pub why: Option<String>,
    /// All of it in words.
    pub said: String,
}

/// Tried, and it gave no number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    pub on: NaiveDate,
    /// At its line.
    pub text: String,
}

/// All that is drawn of one instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trend {
    /// Oldest first.
    pub values: Vec<TrendValue>,
    pub missed: Vec<Missed>,
    /// Where the axis ends.
    pub top: u32,
    /// How far the measurement error reaches from the first value to each side, in hundredths.
    pub uncertainty: Option<i64>,
    /// What is usual for others, from and to, in hundredths.
    pub usual: Option<(i64, i64)>,
    pub names: TrendNames,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrendNames {
    /// At the end of the line.
    pub line: String,
    /// Over the vertical axis; empty where the number has no unit.
    pub unit: String,
    /// Says what the zone is.
    pub uncertainty: String,
    /// Says what the band is.
    pub usual: String,
}

/// The highest value of the axis. It is the same for everybody, so that two pictures can be held beside each other;
/// only a reading that does not fit makes it longer.
///
/// READING: where no ends are published they are own choices, wide enough for nearly all frail people at home.
pub fn highest(instrument: Instrument, unit: Unit, values: &[TrendValue]) -> u32 {
    let most = values.iter().map(|value| value.hundredths).max().unwrap_or_default();
    let fixed = match unit {
        Unit::Points { of } | Unit::MeanPoints { of } | Unit::OutOf { of } => return u32::from(of),
        Unit::TScore => return 100,
        Unit::Seconds => Some(30),
        Unit::Stands => Some(20),
        Unit::Metres if instrument == Instrument::TwoMinuteWalk => Some(200),
        Unit::Metres => Some(600),
        Unit::MetresPerSecond => Some(2),
        Unit::Times => Some(5),
        Unit::PressureFall => Some(50),
        Unit::Kilos => Some(100),
        Unit::MinutesAWeek | Unit::Total => None,
    };
    let above = || round_above(u64::try_from(most).unwrap_or_default().div_ceil(100));
    fixed.filter(|fixed| i64::from(*fixed) * 100 > most).unwrap_or_else(above)
}

/// The next of 1, 2, 5, 10, 20, 50 … that leaves room above.
pub(super) fn round_above(most: u64) -> u32 {
    let tens = std::iter::successors(Some(1_u32), |ten| ten.checked_mul(10));
    let mut steps = tens.flat_map(|ten| [1, 2, 5].into_iter().filter_map(move |step| ten.checked_mul(step)));
    steps.find(|step| u64::from(*step) > most).unwrap_or(u32::MAX)
}

/// `None` when there is no reading.
pub fn draw(trend: &Trend, time: &Timeline<'_>, size: Size) -> Option<Picture> {
    let Trend { values, missed, names, .. } = trend;
    let top = f64::from(trend.top);
    let first = values.first()?;
    let mut dates: Vec<(NaiveDate, bool)> = values.iter().map(|value| (value.on, true)).collect();
    dates.extend(missed.iter().map(|missed| (missed.on, false)));
    stable_sort(&mut dates, |one, other| one.0 < other.0);
    let days: Vec<NaiveDate> = dates.iter().map(|(on, _)| *on).collect();
    let end = time.end(days.iter().copied());
    let weeks = time.apart(&days, gap_weeks(size, end), end);
    let points = points(values, &dates, &weeks);
    let series = [Series { name: names.line.clone(), ink: SKY, form: Form::Ring, points }];
    let ticks = [0, trend.top].map(|value| (f64::from(value), value.to_string()));
    let zone = trend.uncertainty.map(|reach| (units(first.hundredths - reach), units(first.hundredths + reach)));
    let usual = trend.usual.map(|(from, to)| (units(from), units(to).min(top)));
    Picture::paint((size.width(), size.height()), |canvas| {
        let frame = PlotFrame { size, time, end, top, ticks: &ticks, left: 0, foot: 0 };
        let mut plot = Plot::new(canvas, &frame, &series)?;
        if !names.unit.is_empty() {
            plot.write_unit(&names.unit)?;
        }
        if let Some((low, high)) = zone {
            plot.draw_zone(low, high, SKY_TINT)?;
        }
        if let Some((low, high)) = usual {
            plot.draw_band(low, high, PINE)?;
        }
        let gone = dates.iter().zip(&weeks).filter(|((_, read), _)| !read).map(|(_, week)| *week);
        let gone: Vec<f64> = gone.collect();
        for week in &gone {
            plot.draw_upright(*week, INK_SOFT)?;
        }
        plot.draw_lines(&series)?;
        plot.write_values(&series)?;
        plot.write_names(&series)?;
        if let Some((low, high)) = zone {
            plot.write_zone(&names.uncertainty, (low, high))?;
        }
        if let Some((low, high)) = usual {
            let (above, below) = (plot.at(0.0, high).1, plot.at(0.0, low).1);
            let inside = [above + px(14), below - px(14), (above + below) / 2];
            plot.write_along(&names.usual, PINE, inside)?;
        }
        for (value, point) in values.iter().zip(&series[0].points) {
            if let Some(why) = &value.why {
                plot.write_near(why, PLUM, (point.week, point.value))?;
            }
        }
        for (missed, week) in missed.iter().zip(gone) {
            plot.write_beside(&missed.text, INK_SOFT, week)?;
        }
        plot.write_marks()?;
        Ok(plot.spots(&series))
    })
}

/// What was missed breaks the line.
fn points(values: &[TrendValue], dates: &[(NaiveDate, bool)], weeks: &[f64]) -> Vec<PlotPoint> {
    let mut values = values.iter();
    let mut after_gap = false;
    let mut points = vec![];
    for ((_, read), week) in dates.iter().zip(weeks) {
        match read.then(|| values.next()).flatten() {
            Some(value) => {
                points.push(PlotPoint { after_gap, ..point(value, *week) });
                after_gap = false;
            }
            None => after_gap = true,
        }
    }
    points
}

fn point(value: &TrendValue, week: f64) -> PlotPoint {
    let written = marked(&value.written, value.otherwise);
    let (value, said) = (units(value.hundredths), value.said.clone());
    PlotPoint { week, value, written, side: LabelSide::Above, said, after_gap: false }
}

/// A written number, marked where it was measured in another way.
pub fn marked(written: &str, otherwise: bool) -> String {
    if otherwise { format!("{written}\u{a0}{OTHERWISE}") } else { written.to_owned() }
}

fn units(hundredths: i64) -> f64 {
    hundredths as f64 / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(hundredths: &[i64]) -> Vec<TrendValue> {
        let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        let value = |hundredths: &i64| TrendValue {
            on,
            hundredths: *hundredths,
            written: hundredths.to_string(),
            otherwise: false,
            why: None,
            said: String::new(),
        };
        hundredths.iter().map(value).collect()
    }

    #[test]
    fn an_axis_has_the_same_end_for_everybody_until_a_reading_does_not_fit() {
        let tug = |most| highest(Instrument::Tug, Unit::Seconds, &values(&[700, most]));
        assert_eq!([tug(1_234), tug(2_999), tug(3_000), tug(6_100)], [30, 30, 50, 100]);
        assert_eq!(highest(Instrument::Demmi, Unit::Points { of: 100 }, &values(&[700])), 100);
        assert_eq!(highest(Instrument::Psfs, Unit::MeanPoints { of: 10 }, &values(&[700])), 10);
        assert_eq!(highest(Instrument::Gas, Unit::TScore, &values(&[8_015])), 100);
        let metres = |instrument| highest(instrument, Unit::Metres, &values(&[6_200]));
        assert_eq!([metres(Instrument::TwoMinuteWalk), metres(Instrument::SixMinuteWalk)], [200, 600]);
        assert_eq!(highest(Instrument::OtherTotal, Unit::Total, &values(&[i64::MAX])), u32::MAX);
    }

    #[test]
    fn where_no_end_is_known_the_axis_leaves_room_above() {
        let cases = [(0, 1), (1, 2), (12, 20), (20, 50), (380, 500), (10_080, 20_000)];
        for (most, top) in cases {
            assert_eq!(round_above(most), top, "{most}");
        }
    }

    #[test]
    fn what_was_measured_in_another_way_is_marked() {
        assert_eq!([marked("8", true), marked("8", false)], ["8\u{a0}◊", "8"]);
    }
}
