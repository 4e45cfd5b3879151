//! The words and numbers of a chart over weeks, each where it covers nothing.

use plotters::style::RGBColor;
use plotters::style::text_anchor::HPos;

use super::Plot;
use super::label::{FontWeight, Pen, PlotLabel};
use super::room::LabelSpot;
use super::series::{LabelSide, PlotPoint, REACH, Series};
use crate::chart::canvas::{Drawn, px};
use crate::chart::ink::{INK_SOFT, SKY};
use crate::domain::stable_sort::stable_sort;

impl Plot<'_, '_> {
    /// Words over the vertical axis.
    pub(crate) fn write_unit(&mut self, text: &str) -> Drawn {
        let label = PlotLabel::new(
            self.canvas,
            text,
            Pen::new(self.size, INK_SOFT, FontWeight::Normal),
            self.size.width() / 4,
        )?;
        let y = self.at(0.0, self.top).1 - self.size.letters() / 2 - px(2);
        self.write(&label, [LabelSpot { x: px(2), y, align: HPos::Left }])
    }

    /// Words about something that lies across the chart: at the first of the heights, in units from the top, that has a
    /// free place, as far to the right as there is one.
    pub(crate) fn write_along(&mut self, text: &str, ink: RGBColor, heights: impl IntoIterator<Item = i32>) -> Drawn {
        let (from, to) = self.ends();
        let (left, right) = (self.at(from, 0.0).0 + px(6), self.at(to, 0.0).0 - px(6));
        let label = PlotLabel::new(self.canvas, text, Pen::new(self.size, ink, FontWeight::Normal), right - left)?;
        let ends = (left + label.width()..=right).rev().step_by(px(10) as usize);
        let at = |y| ends.clone().map(move |x| LabelSpot { x, y, align: HPos::Right });
        let spots: Vec<LabelSpot> = heights.into_iter().flat_map(at).collect();
        self.write(&label, spots)
    }

    /// Words about a zone: in it if there is room, else as near to it as there is.
    pub(crate) fn write_zone(&mut self, text: &str, (low, high): (f64, f64)) -> Drawn {
        let (above, below) = (self.at(0.0, high).1, self.at(0.0, low).1);
        let outside = self.size.letters() * 3 / 4;
        let near = (0..5).flat_map(|step| [below + outside + px(8) * step, above - outside - px(8) * step]);
        self.write_along(text, SKY, std::iter::once((above + below) / 2).chain(near))
    }

    /// The names of the lines, to the right of their last points; where there is no room, along their lines.
    pub(crate) fn write_names(&mut self, series: &[Series]) -> Drawn {
        let mut ends: Vec<(&Series, &PlotPoint)> =
            series.iter().filter_map(|series| Some((series, series.last()?))).collect();
        stable_sort(&mut ends, |(_, one), (_, other)| one.value > other.value);
        for (series, last) in ends {
            let label = series.label(self.canvas, self.size)?;
            let (x, y) = self.at(last.week, last.value);
            let lower = (0..=12).map(|step| y + px(2) * step);
            let higher = (1..=12).map(|step| y - px(2) * step);
            let spots = lower
                .chain(higher)
                .flat_map(|y| [px(6), px(18)].map(|off| LabelSpot { x: x + REACH + off, y, align: HPos::Left }));
            let along = self.along(series);
            let seat = self.room.seat(label.size(), spots).or_else(|| self.room.seat(label.size(), along));
            if let Some(spot) = seat {
                label.draw(self.canvas, spot)?;
            }
        }
        Ok(())
    }

    /// Just below and above the points of a line, the last one first.
    fn along(&self, series: &Series) -> Vec<LabelSpot> {
        let near = |point: &PlotPoint| {
            let (x, y) = self.at(point.week, point.value);
            let heights = (3..10).flat_map(move |step| [y + px(6) * step, y - px(6) * step]);
            heights.flat_map(move |y| [HPos::Right, HPos::Center, HPos::Left].map(|align| LabelSpot { x, y, align }))
        };
        series.points.iter().rev().flat_map(near).collect()
    }

    /// The values at the points: the newest first, then the first, then those between, as long as there is room.
    pub(crate) fn write_values(&mut self, series: &[Series]) -> Drawn {
        let newest = series.iter().filter_map(|series| Some((series, series.last()?)));
        let others = series.iter().flat_map(|series| {
            let before = series.points.len().saturating_sub(1);
            series.points[..before].iter().map(move |point| (series, point))
        });
        // Beside a point only where no other point can be meant.
        let crowded = series.iter().any(|series| {
            series.points.windows(2).any(|pair| self.at(pair[1].week, 0.0).0 - self.at(pair[0].week, 0.0).0 < px(36))
        });
        for (series, point) in newest.chain(others) {
            let label = point.label(self.canvas, self.size, series.ink)?;
            let (x, y) = self.at(point.week, point.value);
            let (above, below) = (y - REACH - px(10), y + REACH + px(10));
            let (near, far) = match point.side {
                LabelSide::Above => (above, below),
                LabelSide::Below => (below, above),
            };
            let upright = [near, far].map(|y| LabelSpot { x, y, align: HPos::Center });
            let aslant = [near, far].map(|height| (y + height) / 2).into_iter().flat_map(|y| {
                let beside = REACH + px(4);
                [LabelSpot { x: x + beside, y, align: HPos::Left }, LabelSpot { x: x - beside, y, align: HPos::Right }]
            });
            let spots = upright.into_iter().chain(aslant.filter(|_| !crowded));
            self.write(&label, spots)?;
        }
        Ok(())
    }

    /// What happened, at the upper end of its line.
    pub(crate) fn write_marks(&mut self) -> Drawn {
        self.marks.clone().iter().try_for_each(|(week, mark)| self.write_beside(&mark.text, mark.what.ink(), *week))
    }

    /// Words beside an upright line, as high as there is room.
    pub(crate) fn write_beside(&mut self, text: &str, ink: RGBColor, week: f64) -> Drawn {
        let label =
            PlotLabel::new(self.canvas, text, Pen::new(self.size, ink, FontWeight::Normal), self.size.width() / 2)?;
        let ((x, floor), (_, ceiling)) = (self.at(week, 0.0), self.at(week, self.top));
        let highest = ceiling - self.size.letters() / 2 - px(4);
        let heights = (highest..floor - px(12)).step_by(px(6) as usize);
        let spots = heights.flat_map(|y| {
            [LabelSpot { x: x + px(8), y, align: HPos::Left }, LabelSpot { x: x - px(8), y, align: HPos::Right }]
        });
        self.write(&label, spots)
    }

    /// Words about one point: below it, else above it, as near as there is room.
    pub(crate) fn write_near(&mut self, text: &str, ink: RGBColor, (week, value): (f64, f64)) -> Drawn {
        let label =
            PlotLabel::new(self.canvas, text, Pen::new(self.size, ink, FontWeight::Normal), self.size.width() / 3)?;
        let (x, y) = self.at(week, value);
        let heights = (0..8).flat_map(|step| {
            let away = REACH + self.size.letters() / 2 + px(4) + px(8) * step;
            [y + away, y - away]
        });
        let aligned = [(x, HPos::Center), (x + px(4), HPos::Left), (x - px(4), HPos::Right)];
        let spots = heights.flat_map(|y| aligned.map(|(x, align)| LabelSpot { x, y, align }));
        let spots: Vec<LabelSpot> = spots.collect();
        self.write(&label, spots)
    }

    fn write(&mut self, label: &PlotLabel, spots: impl IntoIterator<Item = LabelSpot>) -> Drawn {
        match self.room.seat(label.size(), spots) {
            Some(spot) => label.draw(self.canvas, spot),
            None => Ok(()),
        }
    }
}
