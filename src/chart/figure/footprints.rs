//! Feet from above: the three stands of the balance test, and the walk with its start and its finish.
//!
//! Centimetres. The feet of a stand point up the picture, those of the walk to the right.

use super::body::Side;
use super::svg::{curve_head, number, pair, picture};

/// The stands of the balance test, from the widest to the narrowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stand {
    SideBySide,
    SemiTandem,
    Tandem,
}

impl Stand {
    pub const ALL: [Self; 3] = [Self::SideBySide, Self::SemiTandem, Self::Tandem];
}

/// One foot: which, where its middle is, and which way it points, in degrees clockwise from up.
#[derive(Debug, Clone, Copy)]
struct Print {
    foot: Side,
    x: f64,
    y: f64,
    towards: f64,
}

const LONG: f64 = 27.0;
/// A right sole from the tip of the toes clockwise: each row is a curve's two pulls and its end.
const TIP: (f64, f64) = (-1.5, -13.5);
const SOLE: [[(f64, f64); 3]; 8] = [
    [(2.4, -13.8), (4.9, -9.6), (4.9, -5.6)],
    [(4.9, -1.6), (3.9, 1.5), (3.6, 5.0)],
    [(3.5, 7.4), (3.9, 8.4), (3.6, 10.2)],
    [(3.1, 12.6), (1.7, 13.5), (0.0, 13.5)],
    [(-1.8, 13.5), (-3.2, 12.4), (-3.5, 10.0)],
    [(-3.8, 7.0), (-2.6, 4.0), (-2.9, 1.0)],
    [(-3.1, -2.0), (-4.9, -4.0), (-4.9, -7.5)],
    [(-4.9, -10.6), (-3.8, -13.3), TIP],
];

pub fn feet(stand: Stand) -> String {
    let prints: String = prints(stand).iter().map(|print| print.path("fig-foot", 1.0)).collect();
    picture(
        [-36.0, -36.0, 72.0, 72.0],
        "figure",
        &format!(r#"<circle class="fig-floor" cx="0.0" cy="0.0" r="34.0"/>{prints}"#),
    )
}

/// Source: SPPB, NIA protocol: feet together; the side of one heel touching the big toe of the other foot; one heel
/// in front of and touching the toes of the other foot.
fn prints(stand: Stand) -> [Print; 2] {
    let (x, y) = match stand {
        Stand::SideBySide => (5.3, 0.0),
        Stand::SemiTandem => (4.6, -9.5),
        Stand::Tandem => (0.0, -LONG / 2.0 - 0.4),
    };
    [Print { foot: Side::Right, x, y, towards: 0.0 }, Print { foot: Side::Left, x: -x, y: -y, towards: 0.0 }]
}

/// The feet of a stand in a small round whose middle is at `x`, `y`.
pub(super) fn inset(stand: Stand, x: f64, y: f64, radius: f64) -> String {
    let scale = radius / 34.0;
    let prints: String = (prints(stand).iter())
        .map(|print| Print { x: x + print.x * scale, y: y + print.y * scale, ..*print }.path("fig-foot", scale))
        .collect();
    let [x, y, radius] = [x, y, radius].map(number);
    format!(r#"<circle class="fig-inset" cx="{x}" cy="{y}" r="{radius}" stroke-width="1.5"/>{prints}"#)
}

/// From a stand with the toes at the start line, past the finish line. Fewer steps than in a real walk.
pub fn walk() -> String {
    const START: f64 = 0.0;
    const FINISH: f64 = 146.0;
    let line = |x: f64, class: &str, width: &str| {
        format!(r#"<path class="{class}" d="M{0} -18.0L{0} 26.0" stroke-width="{width}"/>"#, number(x))
    };
    let print = |foot: Side, x: f64| Print { foot, x, y: 4.0 + foot.sign() * 8.0, towards: 90.0 };
    let waiting = [Side::Left, Side::Right].map(|foot| print(foot, START - LONG / 2.0 - 2.0).path("fig-foot", 1.0));
    let steps: String = (0..5_u8)
        .map(|step| {
            let foot = if step % 2 == 0 { Side::Right } else { Side::Left };
            print(foot, 20.0 + 36.0 * f64::from(step)).path("fig-foot fig-step", 1.0)
        })
        .collect();
    let (from, to) = ((24.0, -28.0), (186.0, -28.0));
    let arrow = format!("M{}L{}{}", pair(from), pair(to), curve_head(from, to));
    let inside = [
        r#"<rect class="fig-floor" x="-36.0" y="-18.0" width="238.0" height="44.0" rx="12.0"/>"#,
        &line(START, "fig-line", "2.5"),
        &line(FINISH, "fig-line", "5"),
        &waiting.concat(),
        &steps,
        &format!(r#"<path class="fig-arrow" d="{arrow}" stroke-width="4"/>"#),
    ];
    picture([-40.0, -38.0, 246.0, 76.0], "figure", &inside.concat())
}

impl Print {
    fn path(&self, class: &str, scale: f64) -> String {
        let (sin, cos) = self.towards.to_radians().sin_cos();
        let place = |(x, y): (f64, f64)| {
            let (x, y) = (x * scale * self.foot.sign(), y * scale);
            pair((self.x + x * cos - y * sin, self.y + x * sin + y * cos))
        };
        let curves: String = SOLE.iter().map(|row| format!("C{}", row.map(place).join(" "))).collect();
        format!(r#"<path class="{class}" d="M{}{curves}Z"/>"#, place(TIP))
    }
}
