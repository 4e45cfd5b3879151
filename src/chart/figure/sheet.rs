//! One picture that grows: the room, then bodies with what they hold, then arrows; and the space it takes.

use super::body::Body;
use super::flesh::{Ball, Member, Surface, parts};
use super::footprints::inset;
use super::model::{Arrow, Figure, FigureScale, Heads, Inset, PoseMoment};
use super::outline::{Circle, outline};
use super::props::{Prop, Round, Slab};
use super::space::{Point, Shows, ViewDirection, at};
use super::speech::bubble;
use super::svg::{curve_head, number, pair};
use super::things::Thing;

/// How much room there is under the floor's middle, for its near edge.
const BELOW_FLOOR: f64 = 20.0;

/// SVG text that grows, and the space it takes.
pub(super) struct FigureCanvas {
    view: ViewDirection,
    pub text: String,
    bounds: Bounds,
    /// Drawn between the body and the arm that is nearest to the eye.
    before: Vec<Slab>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Bounds {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl FigureCanvas {
    /// The room, empty.
    pub(super) fn new(figure: &Figure) -> Self {
        let bounds = Bounds { left: f64::MAX, right: f64::MIN, top: f64::MAX, bottom: f64::MIN };
        let slabs = figure.props.iter().flat_map(|prop| prop.slabs());
        let (before, behind): (Vec<_>, Vec<_>) = slabs.partition(|slab| slab.before_body);
        let mut sheet = Self { view: figure.view, text: String::new(), bounds, before };
        sheet.floor(figure.middle(), figure.scale.size().0 * 0.42);
        sheet.slabs(&behind);
        sheet.rounds(&figure.props.iter().copied().flat_map(Prop::rounds).collect::<Vec<_>>());
        sheet
    }

    /// A round piece of floor: seen from above at a slant, an ellipse.
    fn floor(&mut self, middle: Point, reach: f64) {
        let seen = self.view.see(middle);
        let flat = reach * self.view.degrees_down().to_radians().sin().min(0.4);
        let [left, right] = [-reach, reach].map(|aside| {
            self.bounds.include(seen.x + aside, seen.y + flat, 0.0);
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

    fn rounds(&mut self, rounds: &[Round]) {
        for round in rounds {
            let d = self.skin(&round.balls);
            self.path(round.class, &d);
        }
    }

    pub(super) fn moment(&mut self, class: &str, moment: &PoseMoment) {
        self.text += &format!(r#"<g class="{class}">"#);
        self.things(&moment.things, None, &moment.body);
        let parts = parts(&moment.body, self.view);
        let shows = self.view.shows(&moment.body.hips);
        for (index, part) in parts.iter().enumerate() {
            if index + 1 == parts.len() {
                self.slabs(&self.before.clone());
            }
            let is_far = match part.of {
                Member::RightArm | Member::RightLeg => shows == Shows::Left,
                Member::LeftArm | Member::LeftLeg => shows == Shows::Right,
                Member::Trunk | Member::Head => false,
            };
            let shade = if is_far { " fig-far" } else { "" };
            for surface in &part.surfaces {
                self.surface(surface, shade);
            }
            self.things(&moment.things, Some(part.of), &moment.body);
        }
        self.text += "</g>";
    }

    fn things(&mut self, things: &[Thing], after: Option<Member>, body: &Body) {
        for thing in things.iter().filter(|thing| thing.after() == after) {
            for surface in thing.surfaces(body) {
                self.surface(&surface, "");
            }
        }
    }

    fn surface(&mut self, surface: &Surface, shade: &str) {
        let d: String = surface.skins.iter().map(|skin| self.skin(skin)).collect();
        self.path(&format!("{}{shade}", surface.class), &d);
    }

    pub(super) fn arrow(&mut self, arrow: &Arrow) {
        let [from, by, to] = [arrow.from, arrow.by, arrow.to].map(|point| {
            let seen = self.view.see(point);
            (seen.x, seen.y)
        });
        let mut d = format!("M{}Q{} {}", pair(from), pair(by), pair(to)) + &curve_head(by, to);
        if arrow.heads == Heads::Two {
            d += &curve_head(by, from);
        }
        for (x, y) in [from, to] {
            self.bounds.include(x, y, 7.0);
        }
        self.text += &format!(r#"<path class="fig-arrow-edge" d="{d}" stroke-width="8"/>"#);
        self.text += &format!(r#"<path class="fig-arrow" d="{d}" stroke-width="4"/>"#);
    }

    pub(super) fn inset(&mut self, small: Inset, [left, top, width, _]: [f64; 4]) {
        let (right, down) = (left + width - 34.0, top + 34.0);
        match small {
            Inset::None => {}
            Inset::Feet(stand) => self.text += &inset(stand, right, down, 28.0),
            Inset::Speech => self.text += &bubble(right, down, 20.0),
        }
    }

    /// What is shown: the things drawn in the middle, the floor as high up in every picture of that size, and no less
    /// than all of it.
    pub(super) fn window(&self, scale: FigureScale) -> [f64; 4] {
        let [left, top, wide, high] = self.close_window();
        let (width, height) = scale.size();
        let width = wide.max(width);
        let (top, bottom) = match height {
            Some(height) => (top.min(BELOW_FLOOR - height), BELOW_FLOOR.max(top + high)),
            None => (top, top + high),
        };
        [left + (wide - width) / 2.0, top, width, bottom - top]
    }

    /// No more than what is drawn.
    pub(super) fn close_window(&self) -> [f64; 4] {
        const MARGIN: f64 = 6.0;
        let Bounds { left, right, top, bottom } = self.bounds;
        [left - MARGIN, top - MARGIN, right - left + 2.0 * MARGIN, bottom - top + 2.0 * MARGIN]
    }

    fn path(&mut self, class: &str, d: &str) {
        self.text += &format!(r#"<path class="{class}" d="{d}"/>"#);
    }

    fn polygon(&mut self, corners: impl IntoIterator<Item = Point>) -> String {
        let mut d = String::new();
        for corner in corners {
            let seen = self.view.see(corner);
            self.bounds.include(seen.x, seen.y, 0.0);
            d += &format!("{}{}", if d.is_empty() { "M" } else { "L" }, pair((seen.x, seen.y)));
        }
        d + "Z"
    }

    fn skin(&mut self, balls: &[Ball]) -> String {
        let circles: Vec<Circle> = (balls.iter())
            .map(|ball| {
                let seen = self.view.see(ball.centre);
                self.bounds.include(seen.x, seen.y, ball.radius);
                Circle { x: seen.x, y: seen.y, radius: ball.radius }
            })
            .collect();
        outline(&circles)
    }
}

impl Bounds {
    fn include(&mut self, x: f64, y: f64, margin: f64) {
        self.left = self.left.min(x - margin);
        self.right = self.right.max(x + margin);
        self.top = self.top.min(y - margin);
        self.bottom = self.bottom.max(y + margin);
    }
}

/// The faces of a box that the eye sees, each with its shade.
fn faces(slab: &Slab, view: ViewDirection) -> Vec<(&'static str, [Point; 4])> {
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
