//! A text as a QR code, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of quiet around it, as readers need.
const QUIET: i32 = 4;

/// A text too long for any QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{characters} characters do not fit a QR code")]
pub struct QrError {
    pub characters: usize,
}

/// A complete picture, black on white whatever the theme: cameras need it so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// 1–40: 17 + 4 × version modules on each side.
    pub version: u8,
    pub svg: String,
}

impl Qr {
    /// READING: the lowest level of repair, because a lit screen is not torn or stained, and fewer modules are read from
    /// further away.
    pub fn of(text: &str) -> Result<Self, QrError> {
        let code =
            QrCode::encode_text(text, QrCodeEcc::Low).map_err(|_| QrError { characters: text.chars().count() })?;
        Ok(Self { version: code.version().value(), svg: draw(&code) })
    }
}

fn draw(code: &QrCode) -> String {
    let side = code.size() + 2 * QUIET;
    let rows = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let dark = rows.filter(|(x, y)| code.get_module(*x, *y));
    let path: String = dark.map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET)).collect();
    format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" \
         focusable=\"false\" shape-rendering=\"crispEdges\"><path class=\"qr-paper\" d=\"M0 0h{side}v{side}h-{side}z\" \
         fill=\"#fff\"/><path class=\"qr-ink\" d=\"{path}\" fill=\"#000\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_text_needs_a_larger_code_and_there_is_an_end() {
        let version = |length| Qr::of(&"a".repeat(length)).map(|qr| qr.version);
        assert_eq!([17, 900, 929, 930, 2953].map(version), [Ok(1), Ok(21), Ok(21), Ok(22), Ok(40)]);
        assert_eq!(version(2954), Err(QrError { characters: 2954 }));
    }

    #[test]
    fn the_picture_has_a_quiet_border_and_the_corner_of_a_finder() {
        let svg = Qr::of("hjemmetrener").unwrap().svg;
        assert!(svg.contains("viewBox=\"0 0 29 29\"") && svg.contains("d=\"M4 4h1v1h-1z"), "{svg}");
        assert!(!svg.contains("M3 ") && !svg.contains("M25 "), "{svg}");
    }
}
