//! A sum for each week as a bar: minutes, repetitions. A week without any has no bar.

use chrono::Days;
use plotters::element::Rectangle;
use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::canvas::{Canvas, Drawn, Size, px};
use super::ink::{CARD, PINE, SUN};
use super::picture::Picture;
use super::picture::PictureSpot;
use super::plot::label::{FontWeight, Pen, PlotLabel};
use super::plot::{Plot, PlotFrame};
use super::timeline::Timeline;

/// One week's sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Since the start, from 0: its bar stands between this week and the next.
    pub week: u32,
    pub sum: u32,
    /// All of it in words.
    pub said: String,
}

/// A sum that is planned for each week, and the words at its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedAmount {
    pub sum: u32,
    pub text: String,
}

/// `None` when nothing was done.
pub fn draw(
    weeks: &[Week],
    planned: Option<&PlannedAmount>,
    unit: &str,
    time: &Timeline<'_>,
    size: Size,
) -> Option<Picture> {
    let most = weeks.iter().map(|week| week.sum).max().filter(|most| *most > 0)?;
    let top = super::trend::round_above(u64::from(most.max(planned.map_or(0, |planned| planned.sum))));
    let last = weeks.iter().map(|week| week.week).max()?;
    let end = time.end(time.start.checked_add_days(Days::new(u64::from(last) * 7 + 7)));
    let ticks = [0, top].map(|value| (f64::from(value), value.to_string()));
    Picture::paint((size.width(), size.height()), |canvas| {
        let frame = PlotFrame { size, time, end, top: f64::from(top), ticks: &ticks, left: 0, foot: 0 };
        let mut plot = Plot::new(canvas, &frame, &[])?;
        plot.write_unit(unit)?;
        let mut spots = vec![];
        for week in weeks.iter().filter(|week| week.week < end) {
            let from = f64::from(week.week);
            let (left, bottom) = plot.at(from + 0.12, 0.0);
            let (right, height) = plot.at(from + 0.88, f64::from(week.sum));
            canvas.draw(&Rectangle::new([(left, height), (right, bottom)], PINE.filled()))?;
            let middle = (left + right) / 2;
            write_sum(canvas, week.sum, size, (middle, height, bottom), right - left)?;
            plot.take((left, height - size.letters() * 5 / 4), (right, bottom));
            spots.push(PictureSpot { x: middle, y: (height + bottom) / 2, said: week.said.clone() });
        }
        if let Some(planned) = planned {
            plot.draw_level(f64::from(planned.sum), SUN)?;
            let (_, level) = plot.at(0.0, f64::from(planned.sum));
            plot.write_along(&planned.text, SUN, [level - px(14), level + px(14)])?;
        }
        plot.draw_lines(&[])?;
        plot.write_marks()?;
        Ok(spots)
    })
}

/// In the bar where it is high enough, else above it. Where bars are narrower than their numbers, the table has them.
fn write_sum(canvas: &Canvas<'_>, sum: u32, size: Size, (middle, top, bottom): (i32, i32, i32), width: i32) -> Drawn {
    let inside = bottom - top >= size.letters() * 3 / 2;
    let pen = Pen::new(size, if inside { CARD } else { PINE }, FontWeight::Bold);
    let label = PlotLabel::new(canvas, &sum.to_string(), pen, px(60))?;
    if label.width() > width {
        return Ok(());
    }
    let from_top = size.letters() * 3 / 4;
    label.draw_at(canvas, middle, if inside { top + from_top } else { top - from_top }, HPos::Center)
}
