//! Somebody who says something: a bubble in the corner of a picture.

use super::svg::{number, pair};

/// Its middle at `x`, `y`. It points down to the left, at the head.
pub(super) fn bubble(x: f64, y: f64, radius: f64) -> String {
    let tail =
        [(-0.98, 0.2), (-1.15, 1.1), (-0.35, 0.94)].map(|(right, down)| pair((x + right * radius, y + down * radius)));
    let dots: String = [-0.46, 0.0, 0.46].into_iter().map(|right| dot(x + right * radius, y, radius * 0.14)).collect();
    let [from, tip, to] = tail;
    let round = format!("A{0} {0} 0 1 1 {to}", number(radius));
    format!(r#"<path class="fig-inset" d="M{tip}L{from}{round}Z" stroke-width="1.5"/>{dots}"#)
}

fn dot(x: f64, y: f64, radius: f64) -> String {
    let [x, y, radius] = [x, y, radius].map(number);
    format!(r#"<circle class="fig-foot" cx="{x}" cy="{y}" r="{radius}"/>"#)
}
