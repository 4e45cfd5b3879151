//! The pictures of one figure: everything in one, moving, or side by side. Colours come from classes only.

use super::poses::{Course, Figure, Scale};
use super::sheet::Sheet;
use super::space::{Point, at};

/// The first pose faint, the last one dark, and one arrow, in one picture.
pub fn first_and_last(figure: &Figure) -> String {
    let mut sheet = Sheet::new(figure);
    let (first, last) = (&figure.keys[0], &figure.keys[figure.keys.len() - 1]);
    sheet.moment("fig-start", &first.moment());
    sheet.moment("fig-end", &last.moment());
    last.arrows.iter().for_each(|arrow| sheet.arrow(arrow));
    let window = sheet.window(figure.scale);
    sheet.inset(figure.inset, window);
    picture(window, "figure", &sheet.text)
}

/// Every frame on top of the others; the style sheet shows one after the other.
pub fn moving(figure: &Figure) -> String {
    let mut sheet = Sheet::new(figure);
    for (number, moment) in figure.film().iter().enumerate() {
        sheet.moment(&format!("fig-frame fig-at-{number}"), moment);
    }
    let window = sheet.window(figure.scale);
    sheet.inset(figure.inset, window);
    let course = match figure.course {
        Course::ThereAndBack => format!("fig-keys-{}", figure.keys.len()),
        Course::Onwards => "fig-onwards".to_owned(),
        Course::Round => "fig-round".to_owned(),
        Course::RoundSlowly => "fig-round fig-slow".to_owned(),
        Course::RoundQuickly => "fig-round fig-quick".to_owned(),
    };
    picture(window, &format!("figure fig-moving {course}"), &sheet.text)
}

/// The key poses side by side, each with the arrow that leads to it.
pub fn still(figure: &Figure) -> String {
    let whole = {
        let mut sheet = Sheet::new(figure);
        for key in &figure.keys {
            sheet.moment("", &key.moment());
            key.arrows.iter().for_each(|arrow| sheet.arrow(arrow));
        }
        sheet.close_window()
    };
    let [_, _, width, height] = whole;
    let columns = figure.scale.columns(figure.keys.len());
    let rows = figure.keys.len().div_ceil(columns);
    let panels: String = (figure.keys.iter().enumerate())
        .map(|(index, key)| {
            let mut sheet = Sheet::new(figure);
            sheet.moment("fig-end", &key.moment());
            key.arrows.iter().for_each(|arrow| sheet.arrow(arrow));
            if index + 1 == figure.keys.len() {
                sheet.inset(figure.inset, whole);
            }
            let place = [(index % columns) as f64 * width, (index / columns) as f64 * height].map(number);
            let [x, y, wide, high] = [&place[0], &place[1], &number(width), &number(height)];
            let window = whole.map(number).join(" ");
            format!(r#"<svg x="{x}" y="{y}" width="{wide}" height="{high}" viewBox="{window}">{}</svg>"#, sheet.text)
        })
        .collect();
    picture([0.0, 0.0, width * columns as f64, height * rows as f64], "figure fig-still", &panels)
}

pub fn picture(window: [f64; 4], class: &str, inside: &str) -> String {
    let window = window.map(number).join(" ");
    format!(r#"<svg viewBox="{window}" class="{class}" focusable="false" aria-hidden="true">{inside}</svg>"#)
}

/// How much room there is under the floor's middle, for its near edge.
pub const BELOW_FLOOR: f64 = 20.0;

impl Scale {
    /// Width and height of what is shown, in centimetres. A bed takes the height it needs.
    pub fn size(self) -> (f64, Option<f64>) {
        match self {
            Self::Seated => (172.0, Some(189.2)),
            Self::Standing => (200.0, Some(220.0)),
            Self::High => (220.0, Some(256.0)),
            Self::Wide => (264.0, Some(220.0)),
            Self::Lying => (238.0, None),
        }
    }

    fn columns(self, pictures: usize) -> usize {
        match (self, pictures) {
            (Self::Lying | Self::Wide, ..=3) => 1,
            (_, 4) => 2,
            (_, other) => other,
        }
    }
}

impl Figure {
    /// The middle of the floor between the hips and the feet.
    pub fn middle(&self) -> Point {
        let bodies = || self.keys.iter().map(|key| key.pose.solve());
        let spots = || bodies().flat_map(|body| [body.pelvis, body.right_leg.ankle, body.left_leg.ankle]);
        let middle = |of: fn(Point) -> f64| {
            let (low, high) =
                spots().map(of).fold((f64::MAX, f64::MIN), |(low, high), here| (low.min(here), high.max(here)));
            (low + high) / 2.0
        };
        if self.scale == Scale::Lying {
            at(0.0, 0.0, 0.0)
        } else {
            at(middle(|spot| spot.x), 0.0, middle(|spot| spot.z))
        }
    }
}

/// A curve with a head at its end: from, pulled towards, to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Arrow {
    pub from: Point,
    pub by: Point,
    pub to: Point,
    pub heads: Heads,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heads {
    One,
    /// There and back, in both directions.
    Two,
}

/// One decimal, and never a negative zero.
pub fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

pub fn pair((x, y): (f64, f64)) -> String {
    format!("{} {}", number(x), number(y))
}

/// The two strokes of an arrow's head at `tip`, which is reached from `by`.
pub fn curve_head(by: (f64, f64), tip: (f64, f64)) -> String {
    let back = (by.1 - tip.1).atan2(by.0 - tip.0);
    let barb = |turn: f64| {
        let angle = back + turn;
        (tip.0 + 9.0 * angle.cos(), tip.1 + 9.0 * angle.sin())
    };
    format!("M{}L{}L{}", pair(barb(0.62)), pair(tip), pair(barb(-0.62)))
}
