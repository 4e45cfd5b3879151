//! Pictures: progress as SVG text, drawn from the same readings that its text twin and its table tell.
//!
//! Owns: where every line, marker and number of a chart stands, and the widths of letters it needs for that.
//! Must not own: the DOM, words (they arrive as arguments, numbers already written), scores, the choice of a screen.
//! Colours are the light ones of `style/tokens.css`; the page turns them into dark ones by their attributes.
//! Start at [`goals`]; what the charts over weeks share is in [`timeline`] and `plot`.

pub mod felt;
pub mod figure;
pub mod gait;
pub mod goals;
pub mod sessions;
pub mod sppb;
pub mod timeline;
pub mod trend;
pub mod weekly;

mod backend;
mod ink;
mod picture;
mod plot;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};

use backend::{NeverFails, Svg};

pub use picture::Picture;

/// For which width a picture is drawn. It fills whatever holds it; letters keep 16 px down to about nine tenths of this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Size {
    /// 520 px: a card on a tablet.
    Wide,
    /// 340 px: a phone.
    Narrow,
    /// 260 px: one of several beside each other.
    Small,
}

type Canvas<'a> = DrawingArea<Svg<'a>, Shift>;
type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<NeverFails>>;

/// plotters draws on whole numbers, so a picture has two units to each CSS pixel.
const UNITS: i32 = 2;

const fn px(pixels: i32) -> i32 {
    pixels * UNITS
}

impl Size {
    /// In units.
    fn width(self) -> i32 {
        match self {
            Self::Wide => px(520),
            Self::Narrow => px(340),
            Self::Small => px(260),
        }
    }

    /// Of a chart over weeks with nothing below the weeks, in units.
    fn height(self) -> i32 {
        match self {
            Self::Wide => px(240),
            Self::Narrow => px(230),
            Self::Small => px(150),
        }
    }

    /// Letters, in units. Larger on the narrow picture, because a phone shows it smaller than it is drawn.
    fn letters(self) -> i32 {
        match self {
            Self::Wide => px(17),
            Self::Narrow | Self::Small => px(18),
        }
    }
}

#[cfg(test)]
mod tests;
