//! SPPB over the weeks: the total with its uncertainty, and below each total the three parts it is made of.

use chrono::NaiveDate;
use plotters::element::{PathElement, Rectangle};
use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, Size, px};
use super::ink::{INK, INK_SOFT, LINE, SKY, SKY_TINT, stroke};
use super::picture::Picture;
use super::picture::PictureSpot;
use super::plot::label::{FontWeight, Pen, PlotLabel};
use super::plot::series::{Form, LabelSide, PlotPoint, Series};
use super::plot::{Plot, PlotFrame, gap_weeks};
use super::timeline::Timeline;
use super::trend::marked;
use crate::domain::change_limits;
use crate::domain::sppb::score::SppbTotal;
use crate::domain::stable_sort::stable_sort;

const HIGHEST_PART: u8 = 4;

/// A total no farther than this from the first one may be chance.
const UNCERTAINTY: f64 = match change_limits::SPPB.chance_hundredths() {
    Some(hundredths) => hundredths as f64 / 100.0,
    None => 0.0,
};

/// One SPPB's points. A part that was not done has none, and then there is no total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points {
    pub on: NaiveDate,
    pub total: Option<u8>,
    pub balance: Option<u8>,
    pub gait: Option<u8>,
    pub chair: Option<u8>,
    /// Measured with another aid, on another chair, in another room than the time before.
    pub otherwise: bool,
    /// All of it in words.
    pub said: String,
}

/// Means of people of the same age and sex, in hundredths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Means {
    pub balance: u16,
    pub gait: u16,
    /// `None`: not published.
    pub chair: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SppbChartNames {
    pub total: String,
    pub balance: String,
    pub gait: String,
    pub chair: String,
    /// Says what the zone around the first total is.
    pub uncertainty: String,
    /// Marks a test without a total.
    pub partial: String,
}

/// `None` when no test was taken.
pub fn draw(
    tests: &[Points],
    means: Option<Means>,
    names: &SppbChartNames,
    time: &Timeline<'_>,
    size: Size,
) -> Option<Picture> {
    let mut tests = tests.to_vec();
    stable_sort(&mut tests, |one, other| one.on < other.on);
    tests.first()?;
    let dates: Vec<NaiveDate> = tests.iter().map(|test| test.on).collect();
    let end = time.end(dates.iter().copied());
    let weeks = time.apart(&dates, gap_weeks(size, end), end);
    let taken: Vec<(f64, Points)> = weeks.into_iter().zip(tests).collect();
    let totals = [Series { name: names.total.clone(), ink: SKY, form: Form::Ring, points: totals(&taken) }];
    let ticks = [0, SppbTotal::HIGHEST].map(|value| (f64::from(value), value.to_string()));
    Picture::paint((size.width(), size.height() + px(105)), |canvas| {
        let parts = SppbParts::new(canvas, size, names)?;
        let frame = PlotFrame {
            size,
            time,
            end,
            top: f64::from(SppbTotal::HIGHEST),
            ticks: &ticks,
            left: parts.left(),
            foot: parts.height(),
        };
        let mut plot = Plot::new(canvas, &frame, &totals)?;
        let zone = taken.iter().find_map(|(_, test)| test.total).map(f64::from);
        if let Some(first) = zone {
            plot.draw_zone(first - UNCERTAINTY, first + UNCERTAINTY, SKY_TINT)?;
        }
        let partial: Vec<f64> = taken.iter().filter(|(_, test)| test.total.is_none()).map(|(week, _)| *week).collect();
        for week in &partial {
            plot.draw_upright(*week, INK_SOFT)?;
        }
        plot.draw_lines(&totals)?;
        plot.write_values(&totals)?;
        plot.write_names(&totals)?;
        if let Some(first) = zone {
            plot.write_zone(&names.uncertainty, (first - UNCERTAINTY, first + UNCERTAINTY))?;
        }
        for week in partial {
            plot.write_beside(&names.partial, INK_SOFT, week)?;
        }
        plot.write_marks()?;
        parts.draw(canvas, &plot, &taken, means)?;
        let partly = taken.iter().filter(|(_, test)| test.total.is_none());
        let mut spots = plot.spots(&totals);
        spots.extend(partly.map(|(week, test)| {
            let (x, y) = plot.at(*week, 0.0);
            PictureSpot { x, y, said: test.said.clone() }
        }));
        stable_sort(&mut spots, |one, other| one.x < other.x);
        Ok(spots)
    })
}

/// Only whole tests have a point; a test without a total is never a point at 0, and no line goes past it.
fn totals(taken: &[(f64, Points)]) -> Vec<PlotPoint> {
    let mut after_gap = false;
    let mut points = vec![];
    for (week, test) in taken {
        let Some(total) = test.total else {
            after_gap = true;
            continue;
        };
        let written = marked(&total.to_string(), test.otherwise);
        let (value, said) = (f64::from(total), test.said.clone());
        points.push(PlotPoint { week: *week, value, written, side: LabelSide::Above, said, after_gap });
        after_gap = false;
    }
    points
}

/// Three rows under the weeks: a number and four bars for each part of each test.
struct SppbParts {
    size: Size,
    names: [PlotLabel; 3],
}

impl SppbParts {
    fn new(canvas: &Canvas<'_>, size: Size, names: &SppbChartNames) -> Drawn<Self> {
        let name = |text: &str| PlotLabel::new(canvas, text, Pen::new(size, INK, FontWeight::Normal), size.width() / 4);
        Ok(Self { size, names: [name(&names.balance)?, name(&names.gait)?, name(&names.chair)?] })
    }

    fn left(&self) -> i32 {
        self.names.iter().map(|name| name.width() + px(18)).fold(0, i32::max)
    }

    fn row(&self) -> i32 {
        self.size.letters() + px(18)
    }

    fn height(&self) -> i32 {
        self.row() * 3 + px(8)
    }

    fn draw(&self, canvas: &Canvas<'_>, plot: &Plot<'_, '_>, taken: &[(f64, Points)], means: Option<Means>) -> Drawn {
        let columns: Vec<i32> = taken.iter().map(|(week, _)| plot.at(*week, 0.0).0).collect();
        let crowded = columns.windows(2).any(|pair| pair[1] - pair[0] < px(44));
        let (_, floor) = plot.at(0.0, 0.0);
        let parts: [fn(&Points) -> Option<u8>; 3] = [|test| test.balance, |test| test.gait, |test| test.chair];
        let means = means.map_or([None; 3], |means| [Some(means.balance), Some(means.gait), means.chair]);
        for (((place, name), part), mean) in (0..).zip(&self.names).zip(parts).zip(means) {
            let y = floor + self.size.letters() * 3 / 2 + px(24) + self.row() * place;
            name.draw_at(canvas, px(2), y, HPos::Left)?;
            for (x, (_, test)) in columns.iter().zip(taken) {
                self.draw_number(canvas, part(test), *x, y)?;
                if let (false, Some(points)) = (crowded, part(test)) {
                    draw_bars(canvas, (points, mean), *x, y + self.size.letters() / 2 + px(3))?;
                }
            }
        }
        Ok(())
    }

    fn draw_number(&self, canvas: &Canvas<'_>, points: Option<u8>, x: i32, y: i32) -> Drawn {
        let text = points.map_or_else(|| "–".to_owned(), |points| points.to_string());
        let pen = Pen::new(self.size, INK, FontWeight::Bold);
        PlotLabel::new(canvas, &text, pen, px(40))?.draw_at(canvas, x, y, HPos::Center)
    }
}

/// Four bars in a row, as many full ones as there are points, and a stroke across them where others are on average.
fn draw_bars(canvas: &Canvas<'_>, (points, mean): (u8, Option<u16>), x: i32, top: i32) -> Drawn {
    let (width, pitch) = (px(8), px(10));
    for bar in 0..HIGHEST_PART {
        let ink = if bar < points { SKY } else { LINE };
        let left = x + pitch * (i32::from(bar) - 2) + px(1);
        canvas.draw(&Rectangle::new([(left, top), (left + width, top + px(5))], ink.filled()))?;
    }
    if let Some(mean) = mean {
        let at = x - 2 * pitch + pitch * i32::from(mean) / 100;
        canvas.draw(&PathElement::new([(at, top - px(3)), (at, top + px(8))], stroke(INK, px(2))))?;
    }
    Ok(())
}
