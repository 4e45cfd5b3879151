//! Pictures: progress as SVG text, drawn from the same readings that its text twin and its table tell.
//!
//! Owns: where every line, marker and number of a chart stands, and the widths of letters it needs for that.
//! Must not own: the DOM, words (they arrive as arguments, numbers already written), scores, the choice of a screen.
//! Colours are the light ones of `style/tokens.css`; the page turns them into dark ones by their attributes.
//! Start at [`goals`]; what the charts over weeks share is in [`timeline`] and `plot`.

pub mod figure;
pub mod gait;
pub mod goals;
pub mod sessions;
pub mod sppb;
pub mod timeline;
pub mod trend;

mod backend;
mod ink;
mod plot;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};

use backend::{NeverFails, Svg};

/// One finished picture. It is hidden from screen readers: the text twin beside it says the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    svg: String,
}

/// For which width a picture is drawn. It fills whatever holds it; letters keep 15 px down to about nine tenths of this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Size {
    /// 520 px: a card on a tablet.
    Wide,
    /// 340 px: a phone.
    Narrow,
}

type Canvas<'a> = DrawingArea<Svg<'a>, Shift>;
type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<NeverFails>>;

/// plotters draws on whole numbers, so a picture has two units to each CSS pixel.
const UNITS: i32 = 2;

const fn px(pixels: i32) -> i32 {
    pixels * UNITS
}

impl Picture {
    /// A complete `<svg>` element. Every text in it is escaped.
    pub fn svg(&self) -> &str {
        &self.svg
    }

    /// Paints on a canvas of so many units. `None` if plotters refuses, which it never does for text.
    fn paint((width, height): (i32, i32), paint: impl FnOnce(&Canvas<'_>) -> Drawn) -> Option<Self> {
        let mut text = String::new();
        let canvas = Svg::on(&mut text, (width.unsigned_abs(), height.unsigned_abs())).into_drawing_area();
        let drawn = paint(&canvas).and_then(|()| canvas.present());
        drop(canvas);
        drawn.ok()?;
        // plotters' own first tag has a fixed size and no class.
        let (_, body) = text.split_once('>')?;
        let svg = format!(
            "<svg class=\"chart\" viewBox=\"0 0 {width} {height}\" xmlns=\"http://www.w3.org/2000/svg\" \
             aria-hidden=\"true\" focusable=\"false\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{body}"
        );
        Some(Self { svg })
    }
}

impl Size {
    /// In units.
    fn width(self) -> i32 {
        match self {
            Self::Wide => px(520),
            Self::Narrow => px(340),
        }
    }

    /// Of a chart over weeks with nothing below the weeks, in units.
    fn height(self) -> i32 {
        match self {
            Self::Wide => px(240),
            Self::Narrow => px(230),
        }
    }

    /// Letters, in units. Larger on the narrow picture, because a phone shows it smaller than it is drawn.
    fn letters(self) -> i32 {
        match self {
            Self::Wide => px(16),
            Self::Narrow => px(17),
        }
    }
}

#[cfg(test)]
mod tests;
