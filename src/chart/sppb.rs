//! SPPB over the weeks: the total with its uncertainty, and below each total the three parts it is made of.

use chrono::NaiveDate;
use plotters::element::Rectangle;
use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::ink::{INK, INK_SOFT, LINE, SKY, SKY_TINT};
use super::plot::label::{Label, Weight};
use super::plot::series::{Form, Point, Series, Side};
use super::plot::{Frame, Plot};
use super::timeline::Timeline;
use super::trend::marked;
use super::{Canvas, Drawn, Picture, Size, px};
use crate::domain::in_order::put_in_order;
use crate::domain::sppb::score::{Score, Total};

const HIGHEST_PART: u8 = 4;

/// A total this far from the first one may be chance. Source: clinical rules §1.7.
const UNCERTAINTY: f64 = 1.0;

/// One SPPB's points. A part that was not done has none, and then there is no total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Points {
    pub on: NaiveDate,
    pub total: Option<u8>,
    pub balance: Option<u8>,
    pub gait: Option<u8>,
    pub chair: Option<u8>,
    /// Measured with another aid, on another chair, in another room than the time before.
    pub otherwise: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    pub total: String,
    pub balance: String,
    pub gait: String,
    pub chair: String,
    /// Says what the zone around the first total is.
    pub uncertainty: String,
    /// Marks a test without a total.
    pub partial: String,
}

impl Points {
    pub fn of(on: NaiveDate, score: &Score) -> Self {
        Self {
            on,
            total: score.total().map(Total::value),
            balance: score.balance.points(),
            gait: score.gait.points(),
            chair: score.chair.points(),
            otherwise: false,
        }
    }
}

/// `None` when no test was taken.
pub fn draw(tests: &[Points], names: &Names, time: &Timeline<'_>, size: Size) -> Option<Picture> {
    let mut tests = tests.to_vec();
    put_in_order(&mut tests, |one, other| one.on < other.on);
    tests.first()?;
    let dates: Vec<NaiveDate> = tests.iter().map(|test| test.on).collect();
    let end = time.end(dates.iter().copied());
    let weeks = time.apart(&dates, size.gap_weeks(end), end);
    let taken: Vec<(f64, Points)> = weeks.into_iter().zip(tests).collect();
    let totals = [Series { name: names.total.clone(), ink: SKY, form: Form::Ring, points: totals(&taken) }];
    let ticks = [0, Total::HIGHEST].map(|value| (f64::from(value), value.to_string()));
    Picture::paint((size.width(), size.height() + px(105)), |canvas| {
        let parts = Parts::new(canvas, size, names)?;
        let frame = Frame {
            size,
            time,
            end,
            top: f64::from(Total::HIGHEST),
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
            let (above, below) = (plot.at(0.0, first + UNCERTAINTY).1, plot.at(0.0, first - UNCERTAINTY).1);
            let outside = size.letters() * 3 / 4;
            // In the zone if there is room, else as near to it as there is.
            let near = (0..5).flat_map(|step| [below + outside + px(8) * step, above - outside - px(8) * step]);
            plot.write_along(&names.uncertainty, SKY, std::iter::once((above + below) / 2).chain(near))?;
        }
        for week in partial {
            plot.write_beside(&names.partial, INK_SOFT, week)?;
        }
        plot.write_marks()?;
        parts.draw(canvas, &plot, &taken)
    })
}

/// Only whole tests have a point; a test without a total is never a point at 0.
fn totals(taken: &[(f64, Points)]) -> Vec<Point> {
    let point = |week: f64, total: u8, otherwise: bool| Point {
        week,
        value: f64::from(total),
        written: marked(&total.to_string(), otherwise),
        side: Side::Above,
    };
    taken.iter().filter_map(|(week, test)| Some(point(*week, test.total?, test.otherwise))).collect()
}

/// Three rows under the weeks: a number and four bars for each part of each test.
struct Parts {
    size: Size,
    names: [Label; 3],
}

impl Parts {
    fn new(canvas: &Canvas<'_>, size: Size, names: &Names) -> Drawn<Self> {
        let name = |text: &str| Label::new(canvas, text, size.pen(INK, Weight::Normal), size.width() / 4);
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

    fn draw(&self, canvas: &Canvas<'_>, plot: &Plot<'_, '_>, taken: &[(f64, Points)]) -> Drawn {
        let columns: Vec<i32> = taken.iter().map(|(week, _)| plot.at(*week, 0.0).0).collect();
        let crowded = columns.windows(2).any(|pair| pair[1] - pair[0] < px(44));
        let (_, floor) = plot.at(0.0, 0.0);
        let parts: [fn(&Points) -> Option<u8>; 3] = [|test| test.balance, |test| test.gait, |test| test.chair];
        for ((place, name), part) in (0..).zip(&self.names).zip(parts) {
            let y = floor + self.size.letters() * 3 / 2 + px(24) + self.row() * place;
            name.draw_at(canvas, px(2), y, HPos::Left)?;
            for (x, (_, test)) in columns.iter().zip(taken) {
                self.draw_number(canvas, part(test), *x, y)?;
                if let (false, Some(points)) = (crowded, part(test)) {
                    draw_bars(canvas, points, *x, y + self.size.letters() / 2 + px(3))?;
                }
            }
        }
        Ok(())
    }

    fn draw_number(&self, canvas: &Canvas<'_>, points: Option<u8>, x: i32, y: i32) -> Drawn {
        let text = points.map_or_else(|| "–".to_owned(), |points| points.to_string());
        let pen = self.size.pen(INK, Weight::Bold);
        Label::new(canvas, &text, pen, px(40))?.draw_at(canvas, x, y, HPos::Center)
    }
}

/// Four bars in a row, as many full ones as there are points.
fn draw_bars(canvas: &Canvas<'_>, points: u8, x: i32, top: i32) -> Drawn {
    let (width, pitch) = (px(8), px(10));
    for bar in 0..HIGHEST_PART {
        let ink = if bar < points { SKY } else { LINE };
        let left = x + pitch * (i32::from(bar) - 2) + px(1);
        canvas.draw(&Rectangle::new([(left, top), (left + width, top + px(5))], ink.filled()))?;
    }
    Ok(())
}
