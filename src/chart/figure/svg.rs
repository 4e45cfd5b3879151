//! Numbers, points and a whole picture as SVG text.

pub(super) fn picture(window: [f64; 4], class: &str, inside: &str) -> String {
    let window = window.map(number).join(" ");
    format!(r#"<svg viewBox="{window}" class="{class}" focusable="false" aria-hidden="true">{inside}</svg>"#)
}

/// One decimal, and never a negative zero.
pub(super) fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

pub(super) fn pair((x, y): (f64, f64)) -> String {
    format!("{} {}", number(x), number(y))
}

/// The two strokes of an arrow's head at `tip`, which is reached from `by`.
pub(super) fn curve_head(by: (f64, f64), tip: (f64, f64)) -> String {
    let back = (by.1 - tip.1).atan2(by.0 - tip.0);
    let barb = |turn: f64| {
        let angle = back + turn;
        (tip.0 + 9.0 * angle.cos(), tip.1 + 9.0 * angle.sin())
    };
    format!("M{}L{}L{}", pair(barb(0.62)), pair(tip), pair(barb(-0.62)))
}
