//! A measured piece of text.

use plotters::element::Text;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBColor, TextStyle};

use super::room::{Area, LabelSpot};
use crate::chart::backend::SIZE_FACTOR;
use crate::chart::canvas::{Canvas, Drawn, Size, px};

/// How a text is written.
#[derive(Clone, Copy)]
pub(crate) struct Pen {
    pub ink: RGBColor,
    /// Letter size in units.
    pub letters: i32,
    pub weight: FontWeight,
}

impl Pen {
    pub(crate) fn new(size: Size, ink: RGBColor, weight: FontWeight) -> Self {
        Self { ink, letters: size.letters(), weight }
    }

    /// Numbers at points are a little larger than words.
    pub(crate) fn of_number(size: Size, ink: RGBColor) -> Self {
        Self { ink, letters: size.letters() + px(2), weight: FontWeight::Bold }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum FontWeight {
    Normal,
    Bold,
}

pub(crate) struct PlotLabel {
    text: String,
    pen: Pen,
    width: i32,
}

impl Pen {
    fn style(self) -> TextStyle<'static> {
        let style = match self.weight {
            FontWeight::Normal => FontStyle::Normal,
            FontWeight::Bold => FontStyle::Bold,
        };
        // The page's own font: `inherit` is a value that the attribute takes.
        FontDesc::new(FontFamily::Name("inherit"), f64::from(self.letters) * SIZE_FACTOR, style).color(&self.ink)
    }

    fn measure(self, canvas: &Canvas<'_>, text: &str) -> Drawn<i32> {
        let (width, _) = canvas.estimate_text_size(text, &self.style())?;
        Ok(i32::try_from(width).unwrap_or(i32::MAX))
    }
}

impl PlotLabel {
    /// A text wider than `widest` units is cut and ends in an ellipsis.
    pub(crate) fn new(canvas: &Canvas<'_>, text: &str, pen: Pen, widest: i32) -> Drawn<Self> {
        let mut text = text.trim().to_owned();
        let mut width = pen.measure(canvas, &text)?;
        let mut kept = text.clone();
        while width > widest && kept.pop().is_some() {
            text = format!("{}…", kept.trim_end());
            width = pen.measure(canvas, &text)?;
        }
        Ok(Self { text, pen, width })
    }

    pub(crate) fn width(&self) -> i32 {
        self.width
    }

    /// Width and height. Numbers have nothing below their line, so they may stand closer than words.
    pub(crate) fn size(&self) -> (i32, i32) {
        let words = self.text.contains(char::is_alphabetic);
        (self.width, if words { self.pen.letters * 9 / 8 } else { self.pen.letters * 4 / 5 })
    }

    pub(crate) fn area(&self, spot: LabelSpot) -> Area {
        spot.area(self.size())
    }

    pub(crate) fn draw(&self, canvas: &Canvas<'_>, spot: LabelSpot) -> Drawn {
        let style = self.pen.style().pos(Pos::new(spot.align, VPos::Center));
        // plotters centres small letters; capitals and digits are centred a tenth lower.
        let at = (spot.x, spot.y + self.pen.letters / 10);
        canvas.draw(&Text::new(self.text.as_str(), at, style))
    }

    pub(crate) fn draw_at(&self, canvas: &Canvas<'_>, x: i32, y: i32, align: HPos) -> Drawn {
        self.draw(canvas, LabelSpot { x, y, align })
    }
}
