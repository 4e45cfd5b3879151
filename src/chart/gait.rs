//! Gait speed over the weeks. Walks of 4 m and of 3 m are two lines that never meet.

use chrono::NaiveDate;

use super::ink::{INK_SOFT, PLUM, SKY};
use super::plot::series::{Form, Point, Series, Side};
use super::plot::{Frame, Plot};
use super::timeline::Timeline;
use super::{Picture, Size, px};
use crate::domain::in_order::put_in_order;
use crate::domain::sppb::CourseLength;

/// The speed that is marked across the chart, in hundredths of m/s. Source: clinical rules §3.
const LEVEL: u32 = 80;

/// One walk's speed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    pub on: NaiveDate,
    pub course: CourseLength,
    /// In hundredths of m/s.
    pub speed: u32,
    /// The speed as people write it.
    pub written: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    pub four_metres: String,
    pub three_metres: String,
    /// Says what the line at 0.8 m/s is.
    pub level: String,
    /// Over the vertical axis: m/s.
    pub unit: String,
}

/// `None` when no walk was timed.
pub fn draw(walks: &[Walk], names: &Names, time: &Timeline<'_>, size: Size) -> Option<Picture> {
    let mut walks: Vec<&Walk> = walks.iter().collect();
    put_in_order(&mut walks, |one, other| one.on < other.on);
    let fastest = walks.iter().map(|walk| walk.speed).max()?;
    let dates: Vec<NaiveDate> = walks.iter().map(|walk| walk.on).collect();
    let end = time.end(dates.iter().copied());
    let weeks = time.apart(&dates, size.gap_weeks(end), end);
    let line = |course: CourseLength| -> Vec<Point> {
        let of_course = walks.iter().zip(&weeks).filter(|(walk, _)| walk.course == course);
        of_course.map(|(walk, week)| point(walk, *week)).collect()
    };
    let series = [
        Series { name: names.four_metres.clone(), ink: SKY, form: Form::Ring, points: line(CourseLength::FourMetres) },
        Series {
            name: names.three_metres.clone(),
            ink: PLUM,
            form: Form::Square,
            points: line(CourseLength::ThreeMetres),
        },
    ];
    let top = metres(fastest.max(LEVEL).saturating_add(10));
    let whole = fastest.max(LEVEL) / 100;
    let mut ticks = vec![(0.0, "0".to_owned())];
    ticks.extend((whole > 0).then(|| (f64::from(whole), whole.to_string())));
    Picture::paint((size.width(), size.height()), |canvas| {
        let frame = Frame { size, time, end, top, ticks: &ticks, left: 0, foot: 0 };
        let mut plot = Plot::new(canvas, &frame, &series)?;
        plot.write_unit(&names.unit)?;
        plot.draw_level(metres(LEVEL), INK_SOFT)?;
        plot.draw_lines(&series)?;
        plot.write_values(&series)?;
        plot.write_names(&series)?;
        let (_, level) = plot.at(0.0, metres(LEVEL));
        plot.write_along(&names.level, INK_SOFT, [level - px(14), level + px(14)])?;
        plot.write_marks()
    })
}

fn point(walk: &Walk, week: f64) -> Point {
    Point { week, value: metres(walk.speed), written: walk.written.clone(), side: Side::Above }
}

fn metres(hundredths: u32) -> f64 {
    f64::from(hundredths) / 100.0
}
