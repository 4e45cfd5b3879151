//! What a chart is drawn on: the sizes of pictures, and units.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};

use super::backend::{NeverFails, Svg};

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

pub(super) type Canvas<'a> = DrawingArea<Svg<'a>, Shift>;
pub(super) type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<NeverFails>>;

/// plotters draws on whole numbers, so a picture has two units to each CSS pixel.
pub(super) const UNITS: i32 = 2;

pub(super) const fn px(pixels: i32) -> i32 {
    pixels * UNITS
}

impl Size {
    /// In units.
    pub fn width(self) -> i32 {
        match self {
            Self::Wide => px(520),
            Self::Narrow => px(340),
            Self::Small => px(260),
        }
    }

    /// Of a chart over weeks with nothing below the weeks, in units.
    pub fn height(self) -> i32 {
        match self {
            Self::Wide => px(240),
            Self::Narrow => px(230),
            Self::Small => px(150),
        }
    }

    /// Letters, in units. Larger on the narrow picture, because a phone shows it smaller than it is drawn.
    pub fn letters(self) -> i32 {
        match self {
            Self::Wide => px(17),
            Self::Narrow | Self::Small => px(18),
        }
    }
}
