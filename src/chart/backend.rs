//! plotters' SVG backend with an own table of letter widths.
//!
//! plotters would measure text by a rough guess on the host and by an element with a style attribute in the browser,
//! which the page's security policy forbids. With one table both draw the same picture.

use std::convert::Infallible;

use plotters::backend::{DrawingBackend, SVGBackend};
use plotters::style::FontStyle;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};

/// Writing into a text cannot fail.
pub(super) type NeverFails = Infallible;

type Done = Result<(), DrawingErrorKind<NeverFails>>;

pub(super) struct Svg<'a>(SVGBackend<'a>);

impl<'a> Svg<'a> {
    pub(super) fn on(text: &'a mut String, size: (u32, u32)) -> Self {
        Self(SVGBackend::with_string(text, size))
    }
}

/// Widths of the characters from space to tilde in thousandths of the letter size: Noto Sans, the widest of the page's
/// fonts, so that what is measured to fit does fit.
#[rustfmt::skip]
const WIDTHS: [u16; 95] = [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, // space to /
    572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, // 0 to ?
    899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781, // @ to O
    605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444, // P to _
    281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, // ` to o
    615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,      // p to ~
];

/// In thousandths of the letter size.
fn width_of(character: char) -> u32 {
    let place = (character as usize).checked_sub(' ' as usize);
    match place.and_then(|place| WIDTHS.get(place)) {
        Some(width) => u32::from(*width),
        None if matches!(character, 'æ' | 'Æ' | '…' | '½') => 885,
        None if matches!(character, '\u{a0}' | '·') => 270,
        None if u32::from(character) < 0x2E80 => 640,
        None => 1_000,
    }
}

/// What plotters writes as a letter size is smaller than what it is asked for by this.
pub(super) const SIZE_FACTOR: f64 = 1.24;

impl DrawingBackend for Svg<'_> {
    type ErrorType = NeverFails;

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<NeverFails>> {
        let bold = if matches!(style.style(), FontStyle::Bold) { 1.08 } else { 1.0 };
        let letters = style.size() / SIZE_FACTOR;
        let thousandths: u32 = text.chars().map(width_of).sum();
        Ok(((f64::from(thousandths) / 1_000.0 * letters * bold).ceil() as u32, letters.ceil() as u32))
    }

    fn get_size(&self) -> (u32, u32) {
        self.0.get_size()
    }

    fn ensure_prepared(&mut self) -> Done {
        written(self.0.ensure_prepared())
    }

    fn present(&mut self) -> Done {
        written(self.0.present())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Done {
        written(self.0.draw_pixel(point, color))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Done {
        written(self.0.draw_line(from, to, style))
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Done {
        written(self.0.draw_rect(from, to, style, fill))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Done {
        written(self.0.draw_path(path, style))
    }

    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, style: &S, fill: bool) -> Done {
        written(self.0.draw_circle(centre, radius, style, fill))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Done {
        written(self.0.fill_polygon(path, style))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        written(self.0.draw_text(text, style, at))
    }
}

/// The inner backend's error is that of a file, and there is no file.
fn written<E: std::error::Error + Send + Sync>(result: Result<(), DrawingErrorKind<E>>) -> Done {
    match result {
        Ok(()) | Err(DrawingErrorKind::DrawingError(_)) => Ok(()),
        Err(DrawingErrorKind::FontError(error)) => Err(DrawingErrorKind::FontError(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_printable_character_has_its_own_width_and_strange_ones_are_taken_as_wide() {
        assert_eq!((width_of(' '), width_of('0'), width_of('m'), width_of('~')), (260, 572, 935, 572));
        assert!(width_of('å') >= 561 && width_of('æ') >= 864 && width_of('–') >= 500);
        assert_eq!((width_of('字'), width_of('\u{1f600}')), (1_000, 1_000));
        assert_eq!(width_of('\n'), 640);
    }
}
