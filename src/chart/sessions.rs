//! The sessions of a course as a strip: two rows, a column for each week of a course that goes as planned.

use plotters::element::{Circle, PathElement};
use plotters::style::Color;

use super::canvas::{Canvas, Drawn, Size, px};
use super::ink::{INK_SOFT, PINE, SUN, stroke};
use super::picture::Picture;
use super::picture::PictureSpot;
use crate::domain::course::WEEKS;

const ROWS: usize = 2;

/// Each has its own form, not only its own colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SessionDot {
    /// A full disc.
    Done,
    /// A ring that is struck through.
    Cancelled,
    /// A thick ring around a dot.
    Next,
    /// A small, thin ring.
    ToCome,
}

/// In the order they were or will be held, down each column first, each with its words. `None` when there are none.
pub fn draw(sessions: &[(SessionDot, String)], size: Size) -> Option<Picture> {
    sessions.first()?;
    let columns = sessions.len().div_ceil(ROWS).max(usize::from(WEEKS)) as i32;
    let (pitch, height) = (size.width() / columns, px(76));
    let reach = (pitch / 2 - px(3)).min(px(12));
    Picture::paint((size.width(), height), |canvas| {
        let mut spots = vec![];
        for (place, (session, said)) in sessions.iter().enumerate() {
            let (column, row) = ((place / ROWS) as i32, (place % ROWS) as i32);
            let (x, y) = (pitch / 2 + pitch * column, height / 4 + height / 2 * row);
            mark(canvas, *session, (x, y), reach)?;
            spots.push(PictureSpot { x, y, said: said.clone() });
        }
        Ok(spots)
    })
}

fn mark(canvas: &Canvas<'_>, session: SessionDot, (x, y): (i32, i32), reach: i32) -> Drawn {
    match session {
        SessionDot::Done => canvas.draw(&Circle::new((x, y), reach, PINE.filled())),
        SessionDot::Cancelled => {
            let slant = reach * 7 / 10;
            canvas.draw(&Circle::new((x, y), reach - px(1), stroke(SUN, px(2))))?;
            canvas.draw(&PathElement::new([(x - slant, y + slant), (x + slant, y - slant)], stroke(SUN, px(2))))
        }
        SessionDot::Next => {
            canvas.draw(&Circle::new((x, y), reach - px(2), stroke(PINE, px(4))))?;
            canvas.draw(&Circle::new((x, y), reach / 4, PINE.filled()))
        }
        SessionDot::ToCome => canvas.draw(&Circle::new((x, y), reach * 2 / 3, stroke(INK_SOFT, px(1)))),
    }
}
