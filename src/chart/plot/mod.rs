//! The frame that charts over weeks share: axes, weeks, lines with markers, and numbers beside them.
//!
//! Owns: where things stand on the picture. Must not own: what a number means. Start at [`PlotFrame`] and [`Plot::new`].

pub(super) mod label;
pub(super) mod room;
pub(super) mod series;
mod words;

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::element::{PathElement, Rectangle};
use plotters::series::{DashedLineSeries, LineSeries};
use plotters::style::text_anchor::HPos;
use plotters::style::{Color, RGBColor};

use super::backend::Svg;
use super::canvas::{Canvas, Drawn, Size, px};
use super::ink::{INK_SOFT, LINE, stroke};
use super::picture::PictureSpot as Reached;
use super::timeline::{Timeline, TimelineMark};
use crate::domain::stable_sort::stable_sort;
use label::{FontWeight, Pen, PlotLabel};
use room::{Area, LabelSpot, Room};
use series::{Form, PlotPoint, REACH, Series};

/// From the left axis to week 0, and from the last week to the right end, at least.
const INSET: i32 = px(14);

/// At most, however long the first number is.
const WIDEST_INSET: i32 = px(28);

/// The room that two markers beside each other need.
const GAP: i32 = px(26);

/// What a chart asks of its frame.
pub(super) struct PlotFrame<'a> {
    pub size: Size,
    pub time: &'a Timeline<'a>,
    /// The last week, from [`Timeline::end`].
    pub end: u32,
    /// The highest value of the vertical axis; the lowest is 0.
    pub top: f64,
    /// Values named on the vertical axis.
    pub ticks: &'a [(f64, String)],
    /// Room for words left of the vertical axis, and below the weeks, in units.
    pub left: i32,
    pub foot: i32,
}

pub(super) struct Plot<'c, 's> {
    canvas: &'c Canvas<'s>,
    chart: ChartContext<'c, Svg<'s>, Cartesian2d<RangedCoordf64, RangedCoordf64>>,
    room: Room,
    size: Size,
    end: u32,
    top: f64,
    /// What happened, and in which week.
    marks: Vec<(f64, TimelineMark)>,
}

/// How many weeks two markers need between them on an axis of so many weeks.
pub(super) fn gap_weeks(size: Size, end: u32) -> f64 {
    f64::from(end) * f64::from(GAP) / (f64::from(size.width()) * 0.75)
}

impl<'c, 's> Plot<'c, 's> {
    /// Draws the axes and the named weeks.
    pub(super) fn new(canvas: &'c Canvas<'s>, frame: &PlotFrame<'_>, series: &[Series]) -> Drawn<Self> {
        let (width, height) = canvas.dim_in_pixel();
        let (width, height) = (width as i32, height as i32);
        let letters = frame.size.letters();
        let plain = Pen::new(frame.size, INK_SOFT, FontWeight::Normal);
        let ticks: Vec<(f64, PlotLabel)> = frame
            .ticks
            .iter()
            .map(|(value, text)| Ok((*value, PlotLabel::new(canvas, text, plain, width / 4)?)))
            .collect::<Drawn<_>>()?;
        let left = ticks.iter().map(|(_, label)| label.width() + px(8)).fold(frame.left, i32::max);
        let (above, below) = (letters + px(14), letters + px(14) + frame.foot);
        let inset = Self::inset(canvas, frame.size, series)?;
        let across = Self::across(canvas, frame, series, width - left, inset)?;

        let end = f64::from(frame.end);
        let margin = end * f64::from(inset) / f64::from(across - 2 * inset);
        let chart = ChartBuilder::on(canvas)
            .margin_left(left)
            .margin_right(width - left - across)
            .margin_top(above)
            .margin_bottom(below)
            .build_cartesian_2d(-margin..end + margin, 0.0..frame.top)?;
        let mark_at = |on| frame.time.weeks(on).min(end);
        let mut plot = Self {
            canvas,
            chart,
            room: Room::new((width, height)),
            size: frame.size,
            end: frame.end,
            top: frame.top,
            marks: frame.time.marks.iter().map(|mark| (mark_at(mark.on), mark.clone())).collect(),
        };
        plot.room.take(Area { left: 0, top: height - frame.foot, right: width, bottom: height });
        plot.draw_axes(margin, &ticks)?;
        plot.draw_weeks(frame.time)?;
        Ok(plot)
    }

    /// Room for the first number, so that the axis does not strike it through.
    fn inset(canvas: &Canvas<'_>, size: Size, series: &[Series]) -> Drawn<i32> {
        series
            .iter()
            .filter_map(|series| series.points.first())
            .try_fold(INSET, |inset, first| Ok(inset.max(first.label(canvas, size, INK_SOFT)?.width() / 2 + px(4))))
            .map(|inset| inset.min(WIDEST_INSET))
    }

    /// How wide the chart can be so that the names at the ends of the lines have room to the right of them.
    fn across(canvas: &Canvas<'_>, frame: &PlotFrame<'_>, series: &[Series], width: i32, inset: i32) -> Drawn<i32> {
        let mut across = width - px(10);
        for series in series {
            let Some(last) = series.last() else { continue };
            let free = width - inset - series.label(canvas, frame.size)?.width() - REACH - px(8);
            let share = last.week / f64::from(frame.end);
            if share > 0.0 {
                across = across.min((f64::from(free) / share) as i32 + 2 * inset);
            }
        }
        Ok(across.max(width / 3))
    }

    /// Where a week and a value stand on the picture, in units.
    pub(super) fn at(&self, week: f64, value: f64) -> (i32, i32) {
        self.chart.backend_coord(&(week, value.clamp(0.0, self.top)))
    }

    /// Something stands between these corners: words keep off it.
    pub(super) fn take(&mut self, (left, top): (i32, i32), (right, bottom): (i32, i32)) {
        self.room.take(Area { left, top, right, bottom });
    }

    /// The left and right ends of the horizontal axis, in weeks.
    fn ends(&self) -> (f64, f64) {
        let range = self.chart.x_range();
        (range.start, range.end)
    }

    fn draw_axes(&mut self, margin: f64, ticks: &[(f64, PlotLabel)]) -> Drawn {
        for (value, label) in ticks {
            let (x, y) = self.at(-margin, *value);
            let spot = LabelSpot { x: x - px(8), y, align: HPos::Right };
            label.draw(self.canvas, spot)?;
            self.room.take(label.area(spot));
        }
        let (from, to) = self.ends();
        let corner = [(from, self.top), (from, 0.0), (to, 0.0)];
        self.chart.draw_series(LineSeries::new(corner, stroke(LINE, px(2))))?;
        let [(left, _), (_, floor), (right, _)] = corner.map(|(week, value)| self.at(week, value));
        // Numbers do not stand on the floor.
        self.room.take(Area { left, top: floor - px(1), right, bottom: floor + px(1) });
        Ok(())
    }

    fn draw_weeks(&mut self, time: &Timeline<'_>) -> Drawn {
        let pen = Pen::new(self.size, INK_SOFT, FontWeight::Normal);
        let longest = PlotLabel::new(self.canvas, &(time.week)(self.end), pen, self.size.width() / 3)?.width() + px(6);
        let a_week = f64::from(self.at(f64::from(self.end), 0.0).0 - self.at(0.0, 0.0).0) / f64::from(self.end);
        for week in time.named(self.end, f64::from(longest) / a_week) {
            let (x, floor) = self.at(f64::from(week), 0.0);
            self.canvas.draw(&PathElement::new([(x, floor), (x, floor + px(5))], stroke(LINE, px(2))))?;
            let label = PlotLabel::new(self.canvas, &(time.week)(week), pen, self.size.width() / 3)?;
            let y = floor + px(10) + self.size.letters() / 2;
            let spots = [
                LabelSpot { x, y, align: HPos::Center },
                LabelSpot { x: self.size.width(), y, align: HPos::Right },
                LabelSpot { x: 0, y, align: HPos::Left },
            ];
            if let Some(spot) = self.room.seat(label.size(), spots) {
                label.draw(self.canvas, spot)?;
            }
        }
        Ok(())
    }

    /// A dotted line over the whole height.
    pub(super) fn draw_upright(&mut self, week: f64, ink: RGBColor) -> Drawn {
        let dots = DashedLineSeries::new([(week, 0.0), (week, self.top)], px(1), px(5), stroke(ink, px(2)));
        self.chart.draw_series(dots)?;
        let ends = [self.at(week, 0.0), self.at(week, self.top)];
        self.room.draw_through(&ends);
        Ok(())
    }

    /// A tinted zone over the whole width.
    pub(super) fn draw_zone(&mut self, low: f64, high: f64, tint: RGBColor) -> Drawn {
        let (from, to) = self.ends();
        self.canvas.draw(&Rectangle::new([self.at(from, high), self.at(to, low)], tint.filled()))
    }

    /// A band over the whole width, told from a zone without colour: it has edges and no filling. An end that lies at the
    /// end of the axis has no edge.
    pub(super) fn draw_band(&mut self, low: f64, high: f64, ink: RGBColor) -> Drawn {
        let top = self.top;
        for edge in [low, high].into_iter().filter(|edge| *edge > 0.0 && *edge < top) {
            self.draw_level(edge, ink)?;
        }
        Ok(())
    }

    /// A broken line over the whole width.
    pub(super) fn draw_level(&mut self, value: f64, ink: RGBColor) -> Drawn {
        let (from, to) = self.ends();
        let dashes = DashedLineSeries::new([(from, value), (to, value)], px(7), px(8), stroke(ink, px(2)));
        self.chart.draw_series(dashes)?;
        let ends = [self.at(from, value), self.at(to, value)];
        self.room.draw_through(&ends);
        Ok(())
    }

    /// Through points that follow on each other with nothing missed between them.
    fn draw_run(&mut self, series: &Series, run: &[PlotPoint]) -> Drawn {
        let points: Vec<(f64, f64)> = run.iter().map(|point| (point.week, point.value.clamp(0.0, self.top))).collect();
        let places: Vec<(i32, i32)> = points.iter().map(|(week, value)| self.at(*week, *value)).collect();
        self.room.draw_through(&places);
        if points.len() < 2 {
            return Ok(());
        }
        match series.form {
            Form::Ring => self.chart.draw_series(LineSeries::new(points, stroke(series.ink, px(4))))?,
            Form::Square => {
                let style = stroke(series.ink, px(3));
                self.chart.draw_series(DashedLineSeries::new(points, px(8), px(9), style))?
            }
        };
        Ok(())
    }

    /// What happened first, then lines, then markers, so that no line crosses a marker.
    pub(super) fn draw_lines(&mut self, series: &[Series]) -> Drawn {
        for (week, mark) in self.marks.clone() {
            self.draw_upright(week, mark.what.ink())?;
        }
        for series in series {
            for run in series.points.chunk_by(|_, next| !next.after_gap) {
                self.draw_run(series, run)?;
            }
        }
        for series in series {
            for point in &series.points {
                let place = self.at(point.week, point.value);
                series.draw_marker(self.canvas, place)?;
                self.room.take(Area::around(place, REACH));
            }
        }
        Ok(())
    }

    /// The points of all lines in the order of time, each with its words.
    pub(super) fn spots(&self, series: &[Series]) -> Vec<Reached> {
        let spot = |point: &PlotPoint| {
            let (x, y) = self.at(point.week, point.value);
            Reached { x, y, said: point.said.clone() }
        };
        let mut spots: Vec<Reached> = series.iter().flat_map(|series| &series.points).map(spot).collect();
        stable_sort(&mut spots, |one, other| one.x < other.x);
        spots
    }
}
