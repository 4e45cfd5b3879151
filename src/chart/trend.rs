//! One number of any instrument over the weeks, between ends that stay where they are.

use chrono::NaiveDate;

use super::ink::{PLUM, SKY};
use super::plot::series::{Form, Point, Series, Side};
use super::plot::{Frame, Plot};
use super::timeline::Timeline;
use super::{Picture, Size};
use crate::domain::assessment::outcome::Unit;
use crate::domain::in_order::put_in_order;

/// Behind a number that was measured in another way than the one before.
pub const OTHERWISE: char = '◊';

/// One reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    pub on: NaiveDate,
    pub hundredths: i64,
    /// As people write it.
    pub written: String,
    /// Measured with another aid, on another chair, in another room than the time before.
    pub otherwise: bool,
    /// Why it fell, as it was explained.
    pub why: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// At the end of the line.
    pub line: String,
    /// Over the vertical axis; empty where the number has no unit.
    pub unit: String,
}

/// The highest value of the axis. Where an instrument has published ends they are the same for everybody, so that two
/// pictures can be held beside each other.
pub fn highest(unit: Unit, readings: &[Value]) -> u32 {
    match unit {
        Unit::Points { of } | Unit::MeanPoints { of } => u32::from(of),
        Unit::TScore => 100,
        Unit::Seconds | Unit::MetresPerSecond | Unit::Stands | Unit::Metres => round(readings),
        Unit::Times | Unit::MinutesAWeek | Unit::Total => round(readings),
    }
}

/// The next of 1, 2, 5, 10, 20, 50 … that leaves room above all readings.
fn round(readings: &[Value]) -> u32 {
    let most = readings.iter().map(|value| value.hundredths).max().unwrap_or_default();
    let tens = std::iter::successors(Some(1_u32), |ten| ten.checked_mul(10));
    let mut steps = tens.flat_map(|ten| [1, 2, 5].into_iter().filter_map(move |step| ten.checked_mul(step)));
    steps.find(|step| i64::from(*step) * 100 > most).unwrap_or(u32::MAX)
}

/// `None` when there is no reading.
pub fn draw(readings: &[Value], unit: Unit, names: &Names, time: &Timeline<'_>, size: Size) -> Option<Picture> {
    let mut readings = readings.to_vec();
    put_in_order(&mut readings, |one, other| one.on < other.on);
    readings.first()?;
    let top = highest(unit, &readings);
    let dates: Vec<NaiveDate> = readings.iter().map(|value| value.on).collect();
    let end = time.end(dates.iter().copied());
    let weeks = time.apart(&dates, size.gap_weeks(end), end);
    let points = readings.iter().zip(&weeks).map(|(value, week)| point(value, *week)).collect();
    let series = [Series { name: names.line.clone(), ink: SKY, form: Form::Ring, points }];
    let ticks = [0, top].map(|value| (f64::from(value), value.to_string()));
    Picture::paint((size.width(), size.height()), |canvas| {
        let frame = Frame { size, time, end, top: f64::from(top), ticks: &ticks, left: 0, foot: 0 };
        let mut plot = Plot::new(canvas, &frame, &series)?;
        if !names.unit.is_empty() {
            plot.write_unit(&names.unit)?;
        }
        plot.draw_lines(&series)?;
        plot.write_values(&series)?;
        plot.write_names(&series)?;
        for (value, week) in readings.iter().zip(&weeks) {
            if let Some(why) = &value.why {
                plot.write_near(why, PLUM, (*week, units(value)))?;
            }
        }
        plot.write_marks()
    })
}

fn point(value: &Value, week: f64) -> Point {
    let written = marked(&value.written, value.otherwise);
    Point { week, value: units(value), written, side: Side::Above }
}

/// A written number, marked where it was measured in another way.
pub fn marked(written: &str, otherwise: bool) -> String {
    if otherwise { format!("{written}\u{a0}{OTHERWISE}") } else { written.to_owned() }
}

fn units(value: &Value) -> f64 {
    value.hundredths as f64 / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(hundredths: &[i64]) -> Vec<Value> {
        let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        let value = |hundredths: &i64| Value {
            on,
            hundredths: *hundredths,
            written: hundredths.to_string(),
            otherwise: false,
            why: None,
        };
        hundredths.iter().map(value).collect()
    }

    #[test]
    fn published_ends_are_the_same_for_everybody_and_others_leave_room_above() {
        assert_eq!(highest(Unit::Points { of: 100 }, &values(&[700])), 100);
        assert_eq!(highest(Unit::MeanPoints { of: 10 }, &values(&[700])), 10);
        assert_eq!(highest(Unit::TScore, &values(&[8_015])), 100);
        let cases = [(0, 1), (71, 1), (99, 1), (100, 2), (1_234, 20), (2_000, 50), (38_000, 500), (1_008_000, 20_000)];
        for (most, top) in cases {
            assert_eq!(highest(Unit::Seconds, &values(&[0, most])), top, "{most}");
        }
        assert_eq!(highest(Unit::Total, &values(&[i64::MAX])), u32::MAX);
    }

    #[test]
    fn what_was_measured_in_another_way_is_marked() {
        assert_eq!([marked("8", true), marked("8", false)], ["8\u{a0}◊", "8"]);
    }
}
