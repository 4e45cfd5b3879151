//! One line of readings, and the marker that tells it from another without colour.

use plotters::element::{Circle, Rectangle};
use plotters::style::{Color, RGBColor};

use super::label::{FontWeight, Pen, PlotLabel};
use crate::chart::canvas::{Canvas, Drawn, Size, px};
use crate::chart::ink::{CARD, stroke};

/// How far a marker reaches from its middle, in units.
pub(crate) const REACH: i32 = px(10);

/// Readings that belong together, oldest first.
pub(crate) struct Series {
    pub name: String,
    pub ink: RGBColor,
    pub form: Form,
    pub points: Vec<PlotPoint>,
}

pub(crate) struct PlotPoint {
    pub week: f64,
    pub value: f64,
    /// The value as people write it.
    pub written: String,
    /// Where the number stands if there is room.
    pub side: LabelSide,
    /// All of it in words, for those who reach it by keyboard or hear it.
    pub said: String,
    /// Something was missed since the point before: no line comes from there.
    pub after_gap: bool,
}

/// Two lines of one picture never have the same form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Open circles on a whole line.
    Ring,
    /// Smaller, full squares on a broken line: one inside a ring is still seen.
    Square,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum LabelSide {
    Above,
    Below,
}

impl Series {
    pub(crate) fn last(&self) -> Option<&PlotPoint> {
        self.points.last()
    }

    /// Its name, in its own colour.
    pub(crate) fn label(&self, canvas: &Canvas<'_>, size: Size) -> Drawn<PlotLabel> {
        PlotLabel::new(canvas, &self.name, Pen::new(size, self.ink, FontWeight::Bold), size.width() * 2 / 5)
    }

    /// Draws the marker of one point, with its middle at `at`.
    pub(crate) fn draw_marker(&self, canvas: &Canvas<'_>, (x, y): (i32, i32)) -> Drawn {
        match self.form {
            Form::Ring => {
                canvas.draw(&Circle::new((x, y), px(9), CARD.filled()))?;
                canvas.draw(&Circle::new((x, y), px(8), stroke(self.ink, px(3))))
            }
            Form::Square => {
                let half = px(5);
                canvas.draw(&Rectangle::new([(x - half, y - half), (x + half, y + half)], self.ink.filled()))
            }
        }
    }
}

impl PlotPoint {
    pub(crate) fn label(&self, canvas: &Canvas<'_>, size: Size, ink: RGBColor) -> Drawn<PlotLabel> {
        PlotLabel::new(canvas, &self.written, Pen::of_number(size, ink), px(90))
    }
}
