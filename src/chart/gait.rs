//! Gait speed over the weeks. Walks of 4 m and of 3 m are two lines that never meet.

use chrono::NaiveDate;

use super::canvas::{Size, px};
use super::ink::{INK_SOFT, PLUM, SKY, SKY_TINT};
use super::picture::Picture;
use super::plot::series::{Form, LabelSide, PlotPoint, Series};
use super::plot::{Plot, PlotFrame, gap_weeks};
use super::timeline::Timeline;
use crate::domain::change_limits;
use crate::domain::sppb::CourseLength;
use crate::domain::stable_sort::stable_sort;

/// The speed that is marked across the chart, in hundredths of m/s. Source: clinical rules §3.
const LEVEL: u32 = 80;

/// The axis ends here unless somebody walks faster: the same for everybody. READING: own choice.
const USUAL_TOP: u32 = 140;

/// One walk's speed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    pub on: NaiveDate,
    pub course: CourseLength,
    /// In hundredths of m/s.
    pub speed: u32,
    /// The speed as people write it.
    pub written: String,
    /// All of it in words.
    pub said: String,
    /// A walk of this length was missed since the one before.
    pub after_gap: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GaitChartNames {
    pub four_metres: String,
    pub three_metres: String,
    /// Says what the line at 0.8 m/s is; drawn where others are compared with.
    pub level: Option<String>,
    /// Says what the zone around the first speed is.
    pub uncertainty: String,
    /// Over the vertical axis: m/s.
    pub unit: String,
}

/// `None` when no walk was timed.
pub fn draw(walks: &[Walk], names: &GaitChartNames, time: &Timeline<'_>, size: Size) -> Option<Picture> {
    let mut walks: Vec<&Walk> = walks.iter().collect();
    stable_sort(&mut walks, |one, other| one.on < other.on);
    let fastest = walks.iter().map(|walk| walk.speed).max()?;
    let dates: Vec<NaiveDate> = walks.iter().map(|walk| walk.on).collect();
    let end = time.end(dates.iter().copied());
    let weeks = time.apart(&dates, gap_weeks(size, end), end);
    let line = |course: CourseLength| -> Vec<PlotPoint> {
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
    let top = if fastest <= USUAL_TOP { USUAL_TOP } else { fastest.saturating_add(10) };
    let ticks = [0, top / 100].map(|whole| (f64::from(whole), whole.to_string()));
    // The zone belongs to the length that was walked last; the other is another measure.
    let latest = walks.last().map(|walk| walk.course);
    let first = walks.iter().find(|walk| Some(walk.course) == latest).map(|walk| metres(walk.speed));
    let reach = change_limits::GAIT.chance_hundredths().map_or(0.0, metres);
    Picture::paint((size.width(), size.height()), |canvas| {
        let frame = PlotFrame { size, time, end, top: metres(top), ticks: &ticks, left: 0, foot: 0 };
        let mut plot = Plot::new(canvas, &frame, &series)?;
        plot.write_unit(&names.unit)?;
        if let Some(first) = first {
            plot.draw_zone(first - reach, first + reach, SKY_TINT)?;
        }
        if names.level.is_some() {
            plot.draw_level(metres(LEVEL), INK_SOFT)?;
        }
        plot.draw_lines(&series)?;
        plot.write_values(&series)?;
        plot.write_names(&series)?;
        if let Some(level) = &names.level {
            let (_, at) = plot.at(0.0, metres(LEVEL));
            plot.write_along(level, INK_SOFT, [at - px(14), at + px(14)])?;
        }
        if let Some(first) = first {
            plot.write_zone(&names.uncertainty, (first - reach, first + reach))?;
        }
        plot.write_marks()?;
        Ok(plot.spots(&series))
    })
}

fn point(walk: &Walk, week: f64) -> PlotPoint {
    let Walk { written, said, after_gap, .. } = walk.clone();
    PlotPoint { week, value: metres(walk.speed), written, side: LabelSide::Above, said, after_gap }
}

fn metres(hundredths: u32) -> f64 {
    f64::from(hundredths) / 100.0
}
