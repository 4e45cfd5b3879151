//! From points in the room to SVG text. Colours come from classes only.

use super::body::Body;
use super::flesh::{Ball, Member, parts};
use super::footprints::inset;
use super::outline::{Circle, outline};
use super::poses::{Figure, Inset, Scale};
use super::props::{Prop, Slab};
use super::space::{DOWNWARDS, Point, View, at};

pub fn figure(figure: &Figure) -> String {
    let mut sheet = Sheet::new(figure.view);
    let slabs = figure.prop.map(Prop::slabs).unwrap_or_default();
    let (before, behind): (Vec<_>, Vec<_>) = slabs.into_iter().partition(|slab| slab.before_body);
    sheet.floor(figure.middle(), figure.scale.size().0 * 0.42);
    sheet.slabs(&behind);
    sheet.body("fig-start", &figure.start.solve(), &before);
    sheet.body("fig-end", &figure.end.solve(), &before);
    sheet.arrow(&figure.arrow);
    let window = sheet.window(figure.scale);
    if figure.inset == Inset::FeetInLine {
        let [left, top, width, _] = window;
        sheet.text += &inset(left + width - 34.0, top + 34.0, 28.0);
    }
    picture(window, &sheet.text)
}

pub fn picture(window: [f64; 4], inside: &str) -> String {
    let window = window.map(number).join(" ");
    format!(r#"<svg viewBox="{window}" class="figure" focusable="false" aria-hidden="true">{inside}</svg>"#)
}

/// How much room there is under the floor's middle, for its near edge.
const BELOW_FLOOR: f64 = 20.0;

impl Scale {
    /// Width and height of what is shown, in centimetres; the same shape for both.
    fn size(self) -> (f64, f64) {
        match self {
            Self::Seated => (172.0, 189.2),
            Self::Standing => (200.0, 220.0),
        }
    }
}

impl Figure {
    /// The middle of the floor between the hips and the feet.
    fn middle(&self) -> Point {
        let (start, end) = (self.start.solve(), self.end.solve());
        let feet = [start.right_leg, start.left_leg, end.right_leg, end.left_leg].map(|leg| leg.ankle);
        let spots = [start.pelvis, end.pelvis].into_iter().chain(feet);
        let (low, high) = spots.fold((feet[0], feet[0]), |(low, high), spot| {
            (at(low.x.min(spot.x), 0.0, low.z.min(spot.z)), at(high.x.max(spot.x), 0.0, high.z.max(spot.z)))
        });
        (low + high) * 0.5
    }
}

/// SVG text that grows, and the space it takes.
struct Sheet {
    view: View,
    text: String,
    bounds: Bounds,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Bounds {
    left: f64,
    right: f64,
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

impl Sheet {
    fn new(view: View) -> Self {
        Self { view, text: String::new(), bounds: Bounds { left: f64::MAX, right: f64::MIN } }
    }

    /// A round piece of floor: seen from above at a slant, an ellipse.
    fn floor(&mut self, middle: Point, reach: f64) {
        let seen = self.view.see(middle);
        let flat = reach * DOWNWARDS.to_radians().sin();
        let [left, right] = [-reach, reach].map(|aside| {
            self.bounds.include(seen.x + aside, 0.0);
            pair((seen.x + aside, seen.y))
        });
        let arc = format!("A{} {} 0 1 1", number(reach), number(flat));
        self.path("fig-floor", &format!("M{left}{arc} {right}{arc} {left}Z"));
    }

    fn slabs(&mut self, slabs: &[Slab]) {
        for slab in slabs {
            for (class, corners) in faces(slab, self.view) {
                let d = self.polygon(corners);
                self.path(&format!("{} {class}", slab.class), &d);
            }
        }
    }

    /// `before`: drawn between the body and the arm that is nearest to the eye.
    fn body(&mut self, class: &str, body: &Body, before: &[Slab]) {
        self.text += &format!(r#"<g class="{class}">"#);
        for part in parts(body, self.view) {
            if part.of == Member::RightArm {
                self.slabs(before);
            }
            let far = if part.of.is_left() && self.view.left_is_far() { " fig-far" } else { "" };
            for surface in &part.surfaces {
                let d: String = surface.skins.iter().map(|skin| self.skin(skin)).collect();
                self.path(&format!("{}{far}", surface.class), &d);
            }
        }
        self.text += "</g>";
    }

    fn arrow(&mut self, arrow: &Arrow) {
        let [from, by, to] = [arrow.from, arrow.by, arrow.to].map(|point| {
            let seen = self.view.see(point);
            (seen.x, seen.y)
        });
        let mut d = format!("M{}Q{} {}", pair(from), pair(by), pair(to)) + &curve_head(by, to);
        if arrow.heads == Heads::Two {
            d += &curve_head(by, from);
        }
        for (x, _) in [from, to] {
            self.bounds.include(x, 7.0);
        }
        self.text += &format!(r#"<path class="fig-arrow-edge" d="{d}" stroke-width="8"/>"#);
        self.text += &format!(r#"<path class="fig-arrow" d="{d}" stroke-width="4"/>"#);
    }

    /// What is shown: the things drawn in the middle, the floor as high up in every picture.
    fn window(&self, scale: Scale) -> [f64; 4] {
        let (width, height) = scale.size();
        [(self.bounds.left + self.bounds.right - width) / 2.0, BELOW_FLOOR - height, width, height]
    }

    fn path(&mut self, class: &str, d: &str) {
        self.text += &format!(r#"<path class="{class}" d="{d}"/>"#);
    }

    fn polygon(&mut self, corners: impl IntoIterator<Item = Point>) -> String {
        let mut d = String::new();
        for corner in corners {
            let seen = self.view.see(corner);
            self.bounds.include(seen.x, 0.0);
            d += &format!("{}{}", if d.is_empty() { "M" } else { "L" }, pair((seen.x, seen.y)));
        }
        d + "Z"
    }

    fn skin(&mut self, balls: &[Ball]) -> String {
        let circles: Vec<Circle> = (balls.iter())
            .map(|ball| {
                let seen = self.view.see(ball.centre);
                self.bounds.include(seen.x, ball.radius);
                Circle { x: seen.x, y: seen.y, radius: ball.radius }
            })
            .collect();
        outline(&circles)
    }
}

impl Bounds {
    fn include(&mut self, x: f64, margin: f64) {
        self.left = self.left.min(x - margin);
        self.right = self.right.max(x + margin);
    }
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

/// The faces of a box that the eye sees, each with its shade.
fn faces(slab: &Slab, view: View) -> Vec<(&'static str, [Point; 4])> {
    let (low, high) = (slab.low, slab.high);
    let towards = |point: Point| view.see(point).near;
    let x = if towards(at(1.0, 0.0, 0.0)) > 0.0 { high.x } else { low.x };
    let z = if towards(at(0.0, 0.0, 1.0)) > 0.0 { high.z } else { low.z };
    let across = [at(x, low.y, low.z), at(x, high.y, low.z), at(x, high.y, high.z), at(x, low.y, high.z)];
    let along = [at(low.x, low.y, z), at(low.x, high.y, z), at(high.x, high.y, z), at(high.x, low.y, z)];
    let top =
        [at(low.x, high.y, low.z), at(high.x, high.y, low.z), at(high.x, high.y, high.z), at(low.x, high.y, high.z)];
    vec![("fig-across", across), ("fig-along", along), ("fig-upper", top)]
}
